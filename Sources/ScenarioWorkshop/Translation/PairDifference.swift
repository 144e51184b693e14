package import Groundwork

/// One way in which two language versions of a scenario differ, with the line in both.
package struct PairDifference: Sendable, Hashable {
    /// What differs, such as "inject 'desk', time".
    package let what: Phrase
    /// The line in the first version; nothing where it has no such thing.
    package let firstLine: Int?
    /// The line in the second version; nothing where it has no such thing.
    package let secondLine: Int?
    /// What the first version has.
    package let first: String
    /// What the second version has.
    package let second: String

    init(nl: String, en: String, lines: (Int?, Int?), _ first: String, _ second: String) {
        what = Phrase(nl: nl, en: en)
        (firstLine, secondLine) = lines
        self.first = first
        self.second = second
    }

    /// The difference in a sentence.
    ///
    /// - Parameters:
    ///   - first: the file of the first version.
    ///   - second: the file of the second version.
    package func sentence(_ first: String, _ second: String, in language: Language) -> String {
        let none = language.pick(nl: "niets", en: "nothing")
        func place(_ file: String, _ line: Int?) -> String { line.map { "\(file):\($0)" } ?? file }
        func shown(_ text: String) -> String { text.isEmpty ? none : text }
        return SafeText.oneLine(
            "\(place(first, firstLine)) | \(place(second, secondLine)): "
                + "\(what.text(in: language)): \(shown(self.first)) | \(shown(self.second))"
        )
    }
}
