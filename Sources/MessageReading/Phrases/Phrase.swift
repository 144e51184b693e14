/// What a hit of a phrase means for its topic.
enum PhraseForce: UInt8, Sendable, CaseIterable {
    /// The phrase says it by itself, whatever the learned layer makes of the rest.
    case proves
    /// The phrase says it by itself.
    case says
    /// The phrase points to it, together with others.
    case hints
    /// The phrase looks like it and is not.
    case denies
}

/// One line of a phrasebook: a sequence of elements that must follow each other.
struct Phrase: Sendable {
    /// One element of a phrase.
    enum Element: Sendable {
        /// One of these symbols.
        case one([Int32])
        /// One of these symbols, or nothing.
        case optional([Int32])
        /// Up to four words of any kind.
        case gap
    }

    /// What is looked for, in order.
    let elements: [Element]
    /// What it speaks of, by the order of the phrasebook's topics.
    let topic: Int
    /// What a hit means.
    let force: PhraseForce
    /// The line as it was written.
    let line: Range<Int>
    /// The hash of topic and line: the same as long as the phrase is the same, wherever it stands.
    let identity: UInt64
}

/// One place where a phrase was found.
struct PhraseHit: Sendable, Hashable {
    /// Which line of the phrasebook.
    let phrase: Int
    /// The tokens it spans.
    let tokens: Range<Int>
}
