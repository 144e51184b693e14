import DebriefScoring
import DebriefTestSupport
import Groundwork
import Testing

@testable import ReportWriting

/// Where lines are broken.
@Suite("Lines that are exactly full")
struct WriterWidthTests {
    private static func page(_ blocks: [Block]) -> Page {
        Page(
            banner: "EXERCISE", title: "The mail", facts: [], language: .english,
            sections: [Section("one", "Scores", blocks)])
    }

    private static func lines(_ block: Block, width: Int = 40) -> [String] {
        let text = TextWriter(page: page([block]), width: width, style: .plain).text
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .dropFirst(8).dropLast(3)
    }

    /// Two words of so many columns together.
    private static func words(_ columns: Int) -> String { String(repeating: "x", count: columns - 3) + " yz" }

    private static func message(_ text: String, to addressee: String = "all") -> Block {
        let debrief = Debrief(DrillSketch.disastrous.transcript)
        return .messages(
            debrief.play.messages.prefix(1).map { said in
                var message = AnnotatedMessage(said, debrief)
                message.number = 1
                message.time = "Tue 07:40"
                message.addressee = addressee
                message.pieces = [AnnotatedMessage.Piece(text: text, findings: [], harms: false)]
                message.remark = nil
                return message
            })
    }

    private static func contrast(
        title: String = "T", cue: String? = nil, label: String = "You", words: String? = nil,
        better: String = "B", verdict: String? = nil
    ) -> Block {
        .contrast(
            Contrast(
                title: title, cue: cue, own: [Contrast.Side(label: label, words: words)],
                exemplary: Contrast.Side(label: "Player", words: better), verdict: verdict, harms: false))
    }

    /// What each kind of text has room for in 40 columns.
    private static let rooms: [(name: String, room: Int, block: @Sendable (String) -> Block)] = [
        ("a paragraph", 40, { .paragraph($0) }),
        ("a heading", 40, { .heading($0) }),
        ("a point behind its mark", 38, { .list([$0]) }),
        ("a quote with its signs", 34, { .quote($0, source: "x") }),
        ("the source of a quote behind its dash", 34, { .quote("x", source: $0) }),
        ("a speech", 36, { .speech([$0], source: "x") }),
        ("who speaks, behind a dash", 34, { .speech(["x"], source: $0) }),
        ("a message", 38, { message($0) }),
        (
            "whom a message goes to, behind number and time", 40 - "1. Tue 07:40 — ".count,
            { message("x", to: $0) }
        ),
        ("a moment", 40, { contrast(title: $0) }),
        ("what came in", 38, { contrast(cue: $0) }),
        ("who said it, with a colon", 37, { contrast(label: $0) }),
        ("what was said, in quotes", 34, { contrast(words: $0) }),
        ("what would have been better, in quotes", 34, { contrast(better: $0) }),
        ("how the two differ, behind an arrow", 38, { contrast(verdict: $0) }),
        (
            "a table's caption", 40,
            { .table(Block.Table($0, columns: ["a"], rows: [["b"]])) }
        ),
    ]

    @Test("what just fits stays on one line, one column more does not", arguments: rooms.indices)
    func full(index: Int) {
        let (name, room, block) = WriterWidthTests.rooms[index]
        let full = WriterWidthTests.lines(block(WriterWidthTests.words(room)))
        let more = WriterWidthTests.lines(block(WriterWidthTests.words(room + 1)))
        #expect(more.count == full.count + 1, "\(name)")
        #expect((full + more).allSatisfy { $0.count <= 40 }, "\(name)")
    }

    @Test("the second line of a quote and of a point stands under the first")
    func under() {
        #expect(
            WriterWidthTests.lines(.speech([WriterWidthTests.words(37), "Yes."], source: "x")) == [
                "    " + String(repeating: "x", count: 34), "    yz", "", "    Yes.", "    — x",
            ])
    }

    @Test("a word beside a bar stands beside it up to the last column, and wraps under the bar")
    func notes() {
        let bar = Block.Bar("Openness", 50, note: "as good as most of them")
        let room = 2 + 16 + 1 + 25 + 4 + 3 + bar.note.count
        #expect(WriterWidthTests.lines(.bars([bar]), width: room).count == 1)
        #expect(WriterWidthTests.lines(.bars([bar]), width: room - 1).count == 2)
        let long = Block.Bar("Openness", 50, note: WriterWidthTests.words(33))
        #expect(WriterWidthTests.lines(.bars([long]), width: 52).count == 2)
        #expect(WriterWidthTests.lines(.bars([long]), width: 51).count == 3)
        #expect(WriterWidthTests.lines(.bars([Block.Bar("Openness", 50)]), width: 40).count == 1)
    }

    @Test(
        "causes: a name of 34 columns at most, a nought that takes nothing away, and little is not blown up")
    func waterfall() {
        let long = String(repeating: "n", count: 35)
        #expect(
            WriterWidthTests.lines(.waterfall([Block.Bar(long, 3)]), width: 90) == [
                "  " + String(repeating: "n", count: 33) + "…    3 " + String(repeating: "#", count: 40)
            ])
        #expect(WriterWidthTests.lines(.waterfall([Block.Bar("rest", 0)]), width: 90) == ["  rest    0 #"])
        let half = WriterWidthTests.lines(.waterfall([Block.Bar("rest", 0.5)]), width: 90)
        #expect(half == ["  rest    1 " + String(repeating: "#", count: 20)])
    }

    @Test(
        "a report is 40 to 100 columns wide, whatever was asked",
        arguments: [(10, 40), (39, 40), (40, 40), (41, 41), (99, 99), (100, 100), (101, 100), (400, 100)])
    func asked(width: Int, wide: Int) {
        var sketch = DrillSketch.middling
        sketch.title = String(repeating: "x", count: 300)
        let debrief = Debrief(sketch.transcript)
        func widest(_ text: String) -> Int? {
            text.split(separator: "\n").filter { $0.allSatisfy { $0 == "x" } }.map(\.count).max()
        }
        #expect(widest(TextReport(debrief, width: width, isBrief: true).text) == wide)
        #expect(widest(Comparison([("a", debrief)]).write(.text, width: width)) == wide)
    }

    @Test("right after a drill less is shown than later, which is what is shown unless asked otherwise")
    func brief() {
        let debrief = Debrief(DrillSketch.middling.transcript)
        let books = TextReport(debrief).text
        #expect(books == TextReport(debrief, width: 100, isBrief: false).text)
        #expect(books.contains("\nPROMISES\n"))
        #expect(!TextReport(debrief, isBrief: true).text.contains("\nPROMISES\n"))
        #expect(ReportFormat.text.write(debrief) == books)
        #expect(ReportFormat.markdown.write(debrief) == MarkdownReport(debrief).text)
        #expect(ReportFormat.markdown.write(debrief, afterAction: true) == AfterActionReport(debrief).text)
        #expect(ReportFormat.csv.write(debrief).contains("Robin"))
        #expect(!ReportFormat.csv.write(debrief, isAnonymous: true).contains("Robin"))
        #expect(
            Comparison([("a", debrief)]).write(.text) == Comparison([("a", debrief)]).write(.text, width: 100)
        )
    }
}

@Suite("Tables at their edges")
struct TextTableEdgeTests {
    @Test("no columns, no table; a row that is short has empty cells")
    func few() {
        #expect(TextTable(Block.Table("", columns: [], rows: [["a"]]), width: 40).lines.isEmpty)
        let ragged = Block.Table("", columns: ["aa", "bb"], rows: [["c"], ["d", "e"]])
        #expect(TextTable(ragged, width: 40).lines == ["aa  bb", "──  ──", "c", "d   e"])
    }

    @Test("of two columns alike the last gives way, and a column of one long word never does")
    func givesWay() {
        let alike = Block.Table("", columns: ["a", "b"], rows: [["aaa bbb ccc", "ddd eee fff"]])
        #expect(
            TextTable(alike, width: 23).lines == [
                "a            b", "───────────  ──────────", "aaa bbb ccc  ddd eee", "             fff",
            ])
        let word = Block.Table("", columns: ["a", "b"], rows: [["aaaaaaaaaaaaaaaa", "bb bb bb bb"]])
        #expect(
            TextTable(word, width: 26).lines == [
                "a                 b", "────────────────  ────────", "aaaaaaaaaaaaaaaa  bb bb bb",
                "                  bb",
            ])
    }

    @Test("a narrow column wraps like a wide one: no word of it is lost")
    func narrow() {
        let table = Block.Table("", columns: ["a", "b"], rows: [["aa bb cc", "dd ee ff"]])
        #expect(
            TextTable(table, width: 17).lines == [
                "a         b", "────────  ───────", "aa bb cc  dd ee", "          ff",
            ])
    }
}

@Suite("Markdown and JSON at their edges")
struct MarkdownEdgeTests {
    private static let page = Page(
        banner: "EXERCISE", title: "The mail", facts: [], language: .english,
        sections: [
            Section(
                "one", "Scores",
                [
                    .heading("Head"), .bars([Block.Bar("Openness", 2.5, note: "low")]),
                    .speech(["Good morning.", "All is well."], source: "Robin"),
                ])
        ])

    @Test(
        "headings lie below that of the page, and never deeper than six",
        arguments: [
            (1, ["#", "##", "###"]), (4, ["####", "#####", "######"]), (5, ["#####", "######", "######"]),
        ])
    func depth(depth: Int, marks: [String]) {
        let lines = MarkdownWriter(page: MarkdownEdgeTests.page, depth: depth).text.split(separator: "\n")
        let found = lines.filter { $0.hasPrefix("#") }
        #expect(found == zip(marks, ["The mail", "Scores", "Head"]).map { Substring("\($0) \($1)") })
    }

    @Test("bars are a table with their figures to the right, and a speech a quotation of paragraphs")
    func blocks() {
        let text = MarkdownWriter(page: MarkdownEdgeTests.page).text
        #expect(text.contains("\n|  |  |  |\n|---|---:|---|\n| Openness | 2.5 | low |\n"))
        #expect(text.contains("\n\n> Good morning.\n>\n> All is well.\n>\n> — Robin\n"))
    }

    @Test("in Markdown the sides of a moment stand below its heading, a message below its head")
    func moments() throws {
        let contrast = Contrast(
            title: "Tue 09:30", cue: "When?", own: [Contrast.Side(label: "You", words: nil)],
            exemplary: Contrast.Side(label: "Player", words: "At noon."), verdict: "You said nothing.",
            harms: false)
        let debrief = Debrief(DrillSketch.disastrous.transcript)
        var message = AnnotatedMessage(try #require(debrief.play.messages.first), debrief)
        message.number = 3
        message.time = "Tue 10:00"
        message.addressee = "staff"
        message.pieces = [
            AnnotatedMessage.Piece(text: "It is down", findings: ["problem"], harms: false),
            AnnotatedMessage.Piece(text: ".", findings: [], harms: false),
        ]
        message.remark = "Too long."
        let page = Page(
            banner: "B", title: "T", facts: [], language: .english,
            sections: [Section("one", "S", [.contrast(contrast), .messages([message])])])
        let lines = MarkdownWriter(page: page).text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.dropFirst(7).dropLast(4) == [
                "### Tue 09:30", "", "*When?*", "", "**You**", "", "> –", "", "**Player**", "",
                "> “At noon.”", "", "You said nothing.", "", "**3.** Tue 10:00 — staff", "",
                "> It is down.", "", "*problem*", "", "Too long.",
            ])
    }

    @Test("a course in Markdown is 90 characters wide")
    func course() throws {
        let chart = try #require(MoodChart(Debrief(DrillSketch.middling.transcript)))
        let page = Page(
            banner: "", title: "", facts: [], language: .english,
            sections: [Section("one", "People", [.moods(chart)])])
        let rule = MarkdownWriter(page: page).text.split(separator: "\n").first { $0.hasPrefix("    └") }
        #expect(rule?.count == 5 + 84)
    }

    @Test(
        "decimals are none at least and three at most",
        arguments: [
            (1.2346, 5, "1.235"), (1.2346, 3, "1.235"), (1.6, -1, "2"), (1.05, 2, "1.05"), (-1e12, 0, "0"),
        ])
    func places(value: Double, places: Int, text: String) {
        #expect(JSONValue.decimal(value, places: places).line == text)
    }

    @Test("a figure that may be missing has one decimal")
    func optional() {
        #expect(JSONValue.optional(12.345 as Double?).line == "12.3")
        #expect(JSONValue.optional(nil as Double?).line == "null")
        #expect(JSONValue.string("\u{7}\u{202E}\u{9B}").line == #""\u0007\u202e\u009b""#)
    }
}
