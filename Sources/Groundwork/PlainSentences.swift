/// Cuts plain prose into sentences.
package enum PlainSentences {
    /// The sentences of a text: a stop ends one where a space or the end follows.
    package static func list(_ text: String) -> [String] {
        var sentences: [String] = []
        var sentence = ""
        var hasEnded = false
        for character in text {
            if character.isWhitespace, hasEnded {
                sentences.append(sentence)
                sentence = ""
            } else if !(character.isWhitespace && sentence.isEmpty) {
                sentence.append(character.isNewline ? " " : character)
            }
            hasEnded = ".!?".contains(character)
        }
        return (sentences + [sentence]).filter { !$0.isEmpty }
    }
}
