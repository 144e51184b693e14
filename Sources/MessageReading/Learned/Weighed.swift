import Groundwork

/// A message with the margins of all its sentences.
struct Weighed {
    let language: Language
    let rules: MessageRules
    private let book: Phrasebook
    private let model: LinearModel
    private let extractor: FeatureExtractor
    private let text: AnalysedText
    /// The features of what the message answers.
    private let prompt: [Feature]
    /// The margins of the first layer.
    private let first: [[Float]]

    /// Analyses and weighs a message.
    init(_ message: String, in context: ReadingContext) {
        let source = Tokenizer.cut(message)
        let language = context.language ?? LanguageDetector.language(of: message, cut: source) ?? .dutch
        let book = Phrasebook.builtIn(language)
        let model = LinearModel.builtIn(language)
        let extractor = FeatureExtractor.builtIn(language)
        func analysed(_ source: TokenizedText) -> AnalysedText {
            AnalysedText(source, book: book, language: language, now: context.now, names: context.names)
        }
        let text = analysed(source)
        let answered = context.addressee == .inward ? context.prompt : nil
        let prompt = answered.map { extractor.features(ofPrompt: analysed(Tokenizer.cut($0))) } ?? []
        let sentences = text.sentences.indices.map {
            SecondLayer.Sentence(
                margins: model.margins(
                    extractor.features(of: $0, in: text, prompt: prompt), to: context.addressee),
                length: text.length(ofSentence: $0), asks: text.hasQuestionMark(inSentence: $0))
        }
        let margins = SecondLayer.together(sentences).map {
            model.layer.margins($0, to: context.addressee)
        }
        rules = MessageRules(
            text: text, book: book, margins: margins, thresholds: model.thresholds,
            addressee: context.addressee)
        (self.language, self.book, self.model, self.extractor) = (language, book, model, extractor)
        (self.text, self.prompt) = (text, prompt)
        first = sentences.map(\.margins)
    }

    /// Which phrases and weights made a sentence say something.
    func explanation(of head: Int, sentence: Int) -> Explanation {
        let subject = Heads.all[head].subject
        let features = extractor.features(of: sentence, in: text, prompt: prompt)
        let length = LinearModel.norm(features)
        var weights: [Explanation.Weight] = []
        for feature in features {
            let value = model.contribution(of: feature, to: head) / length
            if value == 0 { continue }
            weights.append(Explanation.Weight(words: words(of: feature), kind: feature.kind, value: value))
        }
        weights.sort { abs($0.value) != abs($1.value) ? abs($0.value) > abs($1.value) : $0.words < $1.words }
        var phrases: [String] = []
        for hit in text.hits[sentence] where book.meaning(of: hit.phrase).topic == subject.topic {
            let line = book.line(of: hit.phrase)
            if !phrases.contains(line) { phrases.append(line) }
        }
        return Explanation(
            subject: subject, quote: rules.words(sentence), margin: rules.margins[sentence][head],
            threshold: model.thresholds[head], beside: rules.margins[sentence][head] - first[sentence][head],
            phrases: phrases, weights: Array(weights.prefix(8)))
    }

    private func words(of feature: Feature) -> String {
        let tokens = text.tokens
        guard feature.first < feature.end, Int(feature.end) <= tokens.count else { return "" }
        return text.source.words(tokens[Int(feature.first)].start..<tokens[Int(feature.end) - 1].end)
    }
}

extension FeatureExtractor {
    /// The extractor of a language's built-in phrasebook.
    static func builtIn(_ language: Language) -> FeatureExtractor {
        language == .dutch ? dutch : english
    }

    private static let dutch = FeatureExtractor(book: .builtIn(.dutch))
    private static let english = FeatureExtractor(book: .builtIn(.english))
}
