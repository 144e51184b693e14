/// Plain signs in a sentence that make up for words the learned layer has never met.
///
/// Whoever writes "quarter to four, word from the control room" uses words of their own; that a time still to come
/// stands beside a word for news is enough to meet a lower threshold.
final class PlainSigns: Sendable {
    private let text: AnalysedText
    private let classes: RuleClasses
    /// By sentence, what its phrases say beyond doubt.
    private let voices: [Voices]
    /// For each sentence and each class or special thing, whether it is there; looked up once, since much is asked.
    private let isThere: [Bool]
    private let kindCount: Int

    /// Makes the signs for a text.
    init(text: AnalysedText, book: Phrasebook) {
        (self.text, classes) = (text, book.ruleClasses)
        voices = text.hits.map { PlainSigns.voices(of: $0, book) }
        kindCount = book.kindCount
        var isThere = [Bool](repeating: false, count: text.sentences.count * kindCount)
        for (number, sentence) in text.sentences.enumerated() {
            for token in sentence.tokens {
                for at in text.symbols.range(at: token) where text.symbols.spans[at].symbol < kindCount {
                    isThere[number * kindCount + Int(text.symbols.spans[at].symbol)] = true
                }
            }
        }
        self.isThere = isThere
    }

    /// How much lower the threshold is where a sign is seen, and how much higher where a phrase denies it.
    private static let relief: Float = 0.35
    private static let denial: Float = 0.6

    /// How much higher it is where no word of the sentence is of the matter.
    private static let groundless: Float = 0.3

    /// What is taken off a head's threshold for a sentence, or put on it where that is less than nothing.
    func relief(for head: Int, in sentence: Int) -> Float {
        if isDenied(head, in: sentence) { return -PlainSigns.denial }
        if let ground = classes.grounds[head], !hasSymbol(ground, in: sentence),
            !voices[sentence].speaks.contains(.head(head))
        {
            return -PlainSigns.groundless
        }
        if PlainSigns.news.contains(head) {
            let isNews =
                hasTime(sentence) && hasSymbol(classes.updates, in: sentence)
                && !hasSymbol(classes.working, in: sentence)
            return isNews ? PlainSigns.relief : 0
        }
        return head == PlainSigns.contact && hasAddress(sentence) ? PlainSigns.relief : 0
    }

    /// Whether a phrase says it beyond doubt, and nothing in the sentence takes it back.
    func isProven(_ head: Int, in sentence: Int) -> Bool {
        voices[sentence].proves.contains(.head(head)) && !isDenied(head, in: sentence)
            && !(head == PlainSigns.hard && hasSymbol(classes.denials, in: sentence))
    }

    /// Whether a phrase says that a sentence only looks as if it said something.
    private func isDenied(_ head: Int, in sentence: Int) -> Bool {
        voices[sentence].denies.contains(.head(head))
    }

    /// The heads that phrases of a sentence speak for, those beyond doubt, and those that they speak against.
    private struct Voices {
        var speaks = HeadSet()
        var proves = HeadSet()
        var denies = HeadSet()
    }

    private static func voices(of hits: [PhraseHit], _ book: Phrasebook) -> Voices {
        var voices = Voices()
        for hit in hits {
            let heads = book.heads(of: hit.phrase)
            switch book.force(of: hit.phrase) {
            case .denies: voices.denies.formUnion(heads)
            case .proves: voices.proves.formUnion(heads)
            case .says, .hints: break
            }
            if book.force(of: hit.phrase) != .denies { voices.speaks.formUnion(heads) }
        }
        voices.proves.formIntersection(provable)
        return voices
    }

    /// The heads that the phrasebook can prove.
    private static let provable = HeadSet(
        [Label.blame, .effortExcuse, .investment].compactMap { Heads.index(of: .label($0, to: .users)) }
            .map(HeadSet.head)
    ).union(hard.map(HeadSet.head) ?? []).union(challenge.map(HeadSet.head) ?? [])
    private static let challenge = Heads.index(of: .label(.challenges, to: .inward))
    private static let hard = Heads.index(of: .estimate(.hard))

    private static let news = [Addressee.users, .inward].compactMap {
        Heads.index(of: .label(.nextUpdate, to: $0))
    }
    private static let contact = Heads.index(of: .label(.contact, to: .users))

    /// Whether a sentence does nothing but deny the one before it, as "That's not so" and "Dat klopt niet" do.
    func retracts(_ sentence: Int) -> Bool {
        guard text.sentences.indices.contains(sentence) else { return false }
        let tokens = text.sentences[sentence].tokens
        let words = text.tokens[tokens]
        guard tokens.count <= PlainSigns.shortDenial, let first = words.first,
            PlainSigns.pointers.contains(first), !text.sentences[sentence].asks
        else { return false }
        return words.contains(where: PlainSigns.lies.contains)
            || hasSymbol(classes.denials, in: sentence) && words.contains(where: PlainSigns.truths.contains)
    }

    private static let shortDenial = 6
    private static let pointers = WordSet("that thats this it its dat dit die het niets")
    private static let truths = WordSet("so true right correct case zo waar klopt juist correct geval")
    private static let lies = WordSet("false untrue wrong fake incorrect onjuist onwaar vals nep")

    /// Whether a time still to come is named that is no floor.
    func hasTime(_ sentence: Int) -> Bool {
        text.mentionsBySentence[sentence].contains { text.mentions[$0].committedMoment != nil }
    }

    private func hasAddress(_ sentence: Int) -> Bool {
        hasSymbol(classes.addresses, in: sentence)
    }

    private func hasSymbol(_ symbols: [Int32], in sentence: Int) -> Bool {
        symbols.contains { isThere[sentence * kindCount + Int($0)] }
    }
}
