import Testing

@testable import Groundwork

@Suite("Text of strangers")
struct SafeTextTests {
    /// What is written, and what reaches a terminal of it; `�` stands for what a terminal would obey.
    static let table: [(written: String, shown: String)] = [
        ("plain é 漢字 😀", "plain é 漢字 😀"), ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("over\rwritten", "overwritten"), ("\u{1B}[2J", "\u{FFFD}[2J"), ("\u{0}\u{1F}", "\u{FFFD}\u{FFFD}"),
        (" ~", " ~"), ("\u{7F}\u{80}\u{9F}\u{A0}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}"),
        ("\u{202A}a\u{202E}", "\u{FFFD}a\u{FFFD}"),
        ("\u{2066}a\u{206F}\u{2070}", "\u{FFFD}a\u{FFFD}\u{2070}"),
        ("\u{200E}\u{200F}\u{061C}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{200D}", "\u{200D}"),
        ("\u{2028}\u{2029}", "\u{FFFD}\u{FFFD}"), ("\u{FFF9}\u{FFFB}", "\u{FFFD}\u{FFFD}"),
    ]

    @Test("what a terminal obeys is shown as a sign", arguments: table)
    func shown(written: String, shown: String) {
        #expect(SafeText.forTerminal(written) == shown)
        #expect(SafeText.dressed(written) == shown)
        let line = SafeText.oneLine(written)
        #expect(!line.contains("\n") && !line.contains("\t") && line.count == shown.count)
    }

    @Test("a letter keeps six marks, and the next letter begins anew")
    func marks() {
        let mark = "\u{301}"
        func tower(_ height: Int) -> String { "e" + String(repeating: mark, count: height) }
        for make in [SafeText.forTerminal(_:), { SafeText.dressed("\u{1B}[0m" + $0) }] as [(String) -> String]
        {
            func marks(_ text: String) -> Int { make(text).unicodeScalars.count { $0 == "\u{301}" } }
            #expect(marks(tower(1)) == 1)
            #expect(marks(tower(6)) == 6)
            #expect(marks(tower(7)) == 6)
            #expect(marks(tower(50) + "x" + tower(50)) == 12)
        }
    }

    @Test("the program's own weights and colours stay, and no others")
    func dressed() {
        let own = ["0", "1", "2", "31", "32"].map { "\u{1B}[\($0)m" }.joined(separator: "a")
        #expect(SafeText.dressed(own) == own)
        #expect(SafeText.dressed("\u{1B}[1mbold\u{1B}[0m \u{1B}[5m") == "\u{1B}[1mbold\u{1B}[0m \u{FFFD}[5m")
        #expect(SafeText.forTerminal("\u{1B}[1m") == "\u{FFFD}[1m")
    }

    @Test(
        "JSON says the same with numbers for what a terminal obeys",
        arguments: [
            ("\"plain\"", "\"plain\""), ("\"\u{9B}\"", "\"\\u009b\""), ("\"\u{202E}x\"", "\"\\u202ex\""),
            ("\"\u{7F}\"", "\"\\u007f\""),
        ])
    func json(text: String, safe: String) {
        #expect(SafeText.inJSON(text) == safe)
    }

    @Test(
        "what a spreadsheet takes for a formula gets an apostrophe, and loses it again on the way back",
        arguments: [
            ("=1+1", true), ("+31 6", true), ("-5", true), ("@x", true), ("\tx", true), (" =1", true),
            ("'=1", true), ("＝1", true), ("plain", false), ("1=1", false), ("'tis", false), ("", false),
        ])
    func formula(cell: String, isRisky: Bool) {
        #expect(FormulaGuard.guarded(cell) == (isRisky ? "'" + cell : cell))
        #expect(FormulaGuard.bare(FormulaGuard.guarded(cell)) == cell)
    }
}
