/// What facts are called where people read of them: by their own words, as a fact's name is the scenario author's.
///
/// Records (JSON, CSV, xAPI) keep the names.
package struct FactWords: Sendable {
    /// How many characters of a fact stand for it.
    private static let room = 42

    private let words: [String: String]

    /// Takes facts with their names.
    package init(_ facts: [(name: String, text: String)]) {
        var words: [String: String] = [:]
        var room = FactWords.room
        var left = facts
        // Facts that begin alike are told apart by more of their words.
        while !left.isEmpty {
            let beginnings = left.map { FactWords.beginning($0.text, room) }
            let counts = Dictionary(beginnings.map { ($0, 1) }, uniquingKeysWith: +)
            var alike: [(name: String, text: String)] = []
            for (fact, beginning) in zip(left, beginnings) {
                if counts[beginning] ?? 1 > 1, fact.text.count > room {
                    alike.append(fact)
                } else if !beginning.isEmpty {
                    words[fact.name] = "“\(beginning)”"
                }
            }
            left = alike
            room *= 2
        }
        self.words = words
    }

    /// The words of a fact, in quotation marks; its name where it has none.
    package subscript(name: String) -> String { words[name] ?? name }

    /// The first sentence without its stop, or the first words of it; more than that sentence only where there is more
    /// room than usual.
    private static func beginning(_ text: String, _ room: Int) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let first = room > FactWords.room ? line : PlainSentences.list(line).first ?? ""
        let sentence = trimmed(first, of: ".")
        guard sentence.count > room else { return sentence }
        let cut = TextLayout.shortened(sentence, to: room)
        // The ellipsis hangs on the last word, so that it never stands on a line by itself.
        return trimmed(cut, of: " …,;:.–—") + "…"
    }

    private static func trimmed(_ text: String, of signs: String) -> String {
        String(text.reversed().drop { signs.contains($0) }.reversed())
    }
}
