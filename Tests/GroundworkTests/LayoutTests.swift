import Testing

@testable import Groundwork

@Suite("Text on lines")
struct LayoutTests {
    @Test("lines break at spaces, hang under their indent, and keep their own breaks")
    func wrapped() {
        #expect(
            TextLayout.wrapped("one two three\nfour", width: 9, first: "> ", indent: 2)
                == "> one two\n  three\n  four")
        #expect(TextLayout.wrapped("", width: 9) == "")
        #expect(TextLayout.wrapped("longerthanthewidth x", width: 9) == "longerthanthewidth\nx")
    }

    @Test("columns", arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("😀", 2), ("", 0)])
    func columns(text: String, count: Int) {
        #expect(TextLayout.columns(text) == count)
    }
}

extension LayoutTests {
    @Test("lines of at most so many columns; a word that is longer is cut, also where characters are wide")
    func lines() {
        #expect(TextLayout.lines(of: "one two three four", width: 9) == ["one two", "three", "four"])
        #expect(TextLayout.lines(of: "a longerthanthewidth", width: 9) == ["a", "longertha", "nthewidth"])
        #expect(TextLayout.lines(of: "漢字漢字漢字", width: 8) == ["漢字漢字", "漢字"])
        #expect(TextLayout.lines(of: "one\ntwo\u{1B}[2J", width: 20) == ["one two\u{FFFD}[2J"])
        #expect(TextLayout.lines(of: "", width: 9) == [""])
    }

    @Test(
        "exactly so many columns",
        arguments: [("ab", "ab  "), ("abcde", "abc…"), ("漢字漢", "漢… "), ("", "    ")])
    func fit(text: String, fitted: String) {
        #expect(TextLayout.fit(text, 4) == fitted)
        #expect(TextLayout.columns(TextLayout.fit(text, 4, right: true)) == 4)
    }

    @Test("cut after a whole word")
    func shortened() {
        #expect(TextLayout.shortened("one two three", to: 9) == "one two …")
        #expect(TextLayout.shortened("one two", to: 9) == "one two")
    }
}
