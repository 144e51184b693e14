/// Turns a sentence into the features that the learned layer weighs.
package struct FeatureExtractor: Sendable {
    private let phrases: [Phrase]
    private let classHashes: [UInt64]
    private let topicHashes: [UInt64]

    /// Makes an extractor for a phrasebook.
    package init(book: Phrasebook) {
        phrases = book.phrases
        classHashes = book.classes.map { WordHash.of($0) }
        topicHashes = book.topics.map { WordHash.of($0) }
    }

    /// The features of one sentence of a text.
    ///
    /// They come from this sentence alone, and from `prompt`, which an inward message answers; what sentences do to each
    /// other is for `SecondLayer` and `MessageRules`.
    package func features(of index: Int, in text: AnalysedText, prompt: AnalysedText? = nil) -> [Feature] {
        var run = FeatureRun(phrases: phrases, classHashes: classHashes, topicHashes: topicHashes, text: text)
        run.features.reserveCapacity(text.sentences[index].tokens.count * 24 + 40)
        run.addWords(of: index)
        run.addPieces(of: index)
        run.addClasses(of: index)
        run.addPhrases(of: index)
        run.addTimes(of: index)
        run.addForm(of: index)
        if let prompt { run.addPrompt(prompt) }
        return run.features
    }
}
