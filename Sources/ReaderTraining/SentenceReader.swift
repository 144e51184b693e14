import Groundwork
import MessageReading

/// Reads the sentences of labelled messages as features.
struct SentenceReader: Sendable {
    /// One sentence with its features.
    struct Read {
        let bytes: [UInt8]
        let range: Range<Int>
        let features: [Feature]
        let length: Int
        let asks: Bool

        /// Whether any of the quoted words lie in this sentence.
        func carries(_ quotes: [String]) -> Bool {
            quotes.contains { quote in
                let sought = Array(quote.utf8)
                guard let at = find(sought) else { return false }
                let shared = min(range.upperBound, at + sought.count) - max(range.lowerBound, at)
                return shared >= min(4, sought.count)
            }
        }

        private func find(_ sought: [UInt8]) -> Int? {
            guard !sought.isEmpty, sought.count <= bytes.count else { return nil }
            for at in 0...(bytes.count - sought.count)
            where bytes[at] == sought[0] && bytes[at..<at + sought.count].elementsEqual(sought) {
                return at
            }
            return nil
        }
    }

    private let language: Language
    private let book: Phrasebook
    private let extractor: FeatureExtractor

    init(_ language: Language) {
        self.language = language
        book = Phrasebook.builtIn(language)
        extractor = FeatureExtractor(book: book)
    }

    /// The sentences of a message with their features; `asOne` takes the text as one sentence.
    func read(_ message: LabelledMessage, asOne: Bool) -> [Read] {
        let now = message.moment
        let text = AnalysedText(
            message.text, book: book, language: language, now: now, names: KnownNames(), asOne: asOne)
        let prompt = message.prompt.map {
            extractor.features(
                ofPrompt: AnalysedText(
                    $0, book: book, language: language, now: now, names: KnownNames()))
        }
        return text.sentences.indices.map {
            Read(
                bytes: text.source.bytes, range: text.sentences[$0].bytes,
                features: extractor.features(of: $0, in: text, prompt: prompt ?? []),
                length: text.length(ofSentence: $0),
                asks: text.hasQuestionMark(inSentence: $0))
        }
    }
}
