import Testing

@testable import Groundwork

@Suite("Text that just fits")
struct LayoutEdgeTests {
    @Test(
        "a line takes a word that fills it to the last column, and none that needs one more",
        arguments: [(7, "one two"), (6, "one\ntwo"), (8, "one two")])
    func wrapped(width: Int, text: String) {
        #expect(TextLayout.wrapped("one two", width: width) == text)
    }

    @Test("an empty line between paragraphs stays empty, and a lead stands also before nothing")
    func paragraphs() {
        #expect(TextLayout.wrapped("a\n\nb", width: 9, indent: 2) == "a\n\n  b")
        #expect(TextLayout.wrapped("", width: 9, first: "> ") == "> ")
        #expect(TextLayout.wrapped("a b", width: 1, first: "- ", indent: 2) == "- a\n  b")
    }

    @Test(
        "lines of a width, which is eight at the least",
        arguments: [
            ("abcd efg", 8, ["abcd efg"]), ("abcd efgh", 8, ["abcd", "efgh"]), ("12345678", 8, ["12345678"]),
            ("123456789", 8, ["12345678", "9"]), ("123456789", 1, ["12345678", "9"]),
            ("123456789", 9, ["123456789"]), ("1234567812345678", 8, ["12345678", "12345678"]),
            ("a 1234567890 b", 8, ["a", "12345678", "90 b"]), ("  a  b ", 8, ["a b"]),
        ])
    func lines(text: String, width: Int, lines: [String]) {
        #expect(TextLayout.lines(of: text, width: width) == lines)
    }

    @Test("no line ends in the sign of an amount", arguments: [10, 11, 12, 16])
    func amounts(width: Int) {
        let text = "Cost was € 1800, for € or euro, or € 5."
        for lines in [
            TextLayout.lines(of: text, width: width),
            TextLayout.wrapped(text, width: width).split(separator: "\n").map(String.init),
        ] {
            #expect(lines.joined(separator: " ") == text)
            #expect(lines.contains { $0.contains("€ 1800,") } && lines.contains { $0.contains("€ 5.") })
        }
    }

    @Test(
        "cut before the word that does not fit",
        arguments: [
            (13, "one two three"), (12, "one two …"), (9, "one two …"), (8, "one …"), (5, "one …"),
            (4, "one …"),
        ])
    func shortened(limit: Int, text: String) {
        #expect(TextLayout.shortened("one two three", to: limit) == text)
    }

    @Test("filled up to a width, never cut", arguments: [(4, "ab  "), (3, "ab "), (2, "ab"), (1, "ab")])
    func padded(width: Int, text: String) {
        #expect(TextLayout.padded("ab", to: width) == text)
    }

    @Test(
        "in exactly so many columns, to the left and to the right",
        arguments: [
            ("abcd", 4, "abcd", "abcd"), ("abc", 4, "abc ", " abc"), ("abcde", 4, "abc…", "abc…"),
            ("漢字", 4, "漢字", "漢字"), ("漢字", 3, "漢…", "漢…"), ("a漢", 2, "a…", "a…"),
        ])
    func fit(text: String, width: Int, left: String, right: String) {
        #expect(TextLayout.fit(text, width) == left)
        #expect(TextLayout.fit(text, width, right: true) == right)
    }

    @Test(
        "columns of letters, marks and wide characters",
        arguments: [("\u{301}", 0), ("ж", 1), ("가", 2), ("ａ", 2), ("a\u{301}\u{302}b", 2), ("→", 1)])
    func columns(text: String, count: Int) {
        #expect(TextLayout.columns(text) == count)
    }

    @Test("the grave accent, first of all marks, is counted among the marks on a letter")
    func firstMark() {
        let tower = "e" + String(repeating: "\u{300}", count: 9)
        #expect(SafeText.forTerminal(tower).unicodeScalars.count == 1 + SafeText.mostMarks)
        #expect(SafeText.mostMarks == 6)
    }
}
