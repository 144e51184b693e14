/// What kind of thing a feature of a sentence is.
package enum FeatureKind: UInt8, CaseIterable, Sendable {
    /// One word; two, three words in a row; two words with one between them.
    case word, pair, triple, skip
    /// Three to five letters in a row within a word.
    case piece
    /// A word class; two classes near each other; a class beside a word.
    case wordClass, classPair, classWord
    /// What a phrase of the phrasebook speaks of; the phrase itself.
    case topic, phrase
    /// How the sentence is built: question, quotation, length, place in the message.
    case form
    /// A time expression, and the words beside it.
    case time
    /// What the message answers.
    case prompt

    /// How much one feature of this kind counts before any learning, in twentieths; whole numbers, so that
    /// sums come out the same in every order.
    package var scale: Int32 {
        switch self {
        case .word, .pair, .topic: 20
        case .time: 16
        case .triple, .wordClass, .phrase, .form: 14
        case .skip, .classPair, .classWord, .prompt: 10
        case .piece: 7
        }
    }
}
