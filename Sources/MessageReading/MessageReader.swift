import Groundwork

/// Reads what people really write, in Dutch and in English.
///
/// A text is cut into tokens and sentences; a phrasebook and the time finder mark what they know; the learned
/// layer weighs every sentence for every label; the rules of the codebook make one reading of it. Nothing is
/// looked up outside, and the same text gives the same reading on every machine.
package struct MessageReader: Sendable {
    /// Makes a reader with the built-in phrasebooks and weights.
    package init() {}

    /// Says what a message tells; never fails, whatever the text.
    ///
    /// Of a text beyond `Tokenizer.limit` bytes only the beginning is read. Where the language is not given and
    /// cannot be told, it is read as Dutch.
    package func read(_ text: String, in context: ReadingContext) -> Reading {
        let weighed = Weighed(text, in: context)
        return weighed.rules.reading(weighed.language)
    }

    /// Says for each finding of a message which phrases and which weights carried it, in the order of `Label`,
    /// the estimate last.
    package func explain(_ text: String, in context: ReadingContext) -> [Explanation] {
        let weighed = Weighed(text, in: context)
        let verdict = weighed.rules.verdict()
        var explanations: [Explanation] = []
        for (label, head) in Heads.labelled(to: context.addressee) {
            for sentence in verdict.saying[label] ?? [] {
                explanations.append(weighed.explanation(of: head, sentence: sentence))
            }
        }
        if let head = Heads.index(of: .estimate(verdict.estimate)) {
            explanations += verdict.estimating.map { weighed.explanation(of: head, sentence: $0) }
        }
        return explanations
    }
}
