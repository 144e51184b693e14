import Groundwork

/// Reads what people really write, in Dutch and in English.
///
/// A text is cut into tokens and sentences; a phrasebook and the time finder mark what they know; the learned
/// layer weighs every sentence for every label; the rules of the codebook make one reading of it.
package struct MessageReader: Sendable {
    /// Makes a reader with the built-in phrasebooks and weights.
    package init() {}

    /// Says what a message tells; never fails, whatever the text.
    ///
    /// Of a text beyond `Tokenizer.limit` bytes only the beginning is read. Where the language is not given and
    /// cannot be told, it is read as Dutch.
    package func read(_ text: String, in context: ReadingContext) -> Reading {
        let language = context.language ?? LanguageDetector.language(of: text) ?? .dutch
        let book = Phrasebook.builtIn(language)
        let analysed = AnalysedText(
            text, book: book, language: language, now: context.now, names: context.names)
        let prompt = context.prompt.map {
            AnalysedText($0, book: book, language: language, now: context.now, names: context.names)
        }
        let model = LinearModel.builtIn(language)
        let extractor = FeatureExtractor.builtIn(language)
        let margins = analysed.sentences.indices.map {
            model.margins(extractor.features(of: $0, in: analysed, prompt: prompt))
        }
        let rules = MessageRules(
            text: analysed, book: book, margins: margins, thresholds: model.thresholds,
            addressee: context.addressee)
        return rules.reading(language)
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
