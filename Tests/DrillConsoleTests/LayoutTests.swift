import Testing

@testable import DrillConsole

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
