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
    /// They come from this sentence alone, and from what an inward message answers, of which `prompt` has the features;
    /// what sentences do to each other is for `SecondLayer` and `MessageRules`.
    package func features(of index: Int, in text: AnalysedText, prompt: [Feature] = []) -> [Feature] {
        var run = run(text)
        run.features.reserveCapacity(text.sentences[index].tokens.count * 24 + 40 + prompt.count)
        run.addWords(of: index)
        run.addPieces(of: index)
        run.addClasses(of: index)
        run.addPhrases(of: index)
        run.addTimes(of: index)
        run.addForm(of: index)
        run.features += prompt
        return run.features
    }

    /// The features of what an inward message answers, which every sentence of the message has.
    package func features(ofPrompt prompt: AnalysedText) -> [Feature] {
        var run = run(prompt)
        run.addPrompt()
        return run.features
    }

    private func run(_ text: AnalysedText) -> FeatureRun {
        FeatureRun(phrases: phrases, classHashes: classHashes, topicHashes: topicHashes, text: text)
    }
}
