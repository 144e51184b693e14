import Groundwork
import Testing

@testable import ReportWriting

/// A small page, so that what a reader sees can stand in the test letter by letter.
@Suite("A small page on a terminal and as Markdown")
struct WriterTests {
    private static func page(_ blocks: [Block], warnings: [String] = []) -> Page {
        Page(
            banner: "EXERCISE", title: "The mail", facts: ["Robin", "seed 7"], warnings: warnings,
            language: .english, sections: [Section("one", "Scores", blocks)])
    }

    /// The lines that a block takes on a terminal.
    private static func lines(_ blocks: Block..., width: Int = 40) -> [String] {
        let text = TextWriter(page: page(blocks), width: width, style: .plain).text
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .dropFirst(8).dropLast(3)
    }

    @Test("banner, title, facts, warnings and ruled headings stand around what is told")
    func frame() {
        let page = WriterTests.page([.paragraph("All is well.")], warnings: ["Not played to the end"])
        #expect(
            TextWriter(page: page, width: 40, style: .plain).text == """
                EXERCISE

                The mail
                Robin · seed 7
                Not played to the end

                SCORES
                ══════

                All is well.

                EXERCISE

                """)
        #expect(
            MarkdownWriter(page: page).text == """
                **EXERCISE**

                # The mail

                - Robin
                - seed 7

                **Not played to the end**

                ## Scores

                All is well.

                **EXERCISE**

                """)
    }

    @Test(
        "a bar has one block for every four points, and its figure rounded",
        arguments: [
            (0.0, 0, "0"), (1.9, 0, "2"), (2, 1, "2"), (49.4, 12, "49"), (50, 13, "50"), (97.9, 24, "98"),
            (98, 25, "98"), (100, 25, "100"), (120, 25, "120"),
        ])
    func bars(value: Double, filled: Int, figure: String) throws {
        let line = try #require(WriterTests.lines(.bars([Block.Bar("Openness", value)]), width: 80).first)
        #expect(line.hasPrefix("  Openness         "))
        #expect(line.count { $0 == "█" } == filled)
        #expect(line.count { $0 == "░" } == 25 - filled)
        #expect(line.hasSuffix(String(repeating: " ", count: 4 - figure.count) + figure))
    }

    @Test("a word beside a bar that has no room stands below it, under the bar")
    func notes() {
        let bar = Block.Bar("Openness", 50, note: "of 100, as good as most")
        #expect(WriterTests.lines(.bars([bar]), width: 80).count == 1)
        #expect(
            WriterTests.lines(.bars([bar]), width: 52) == [
                "  Openness         █████████████░░░░░░░░░░░░  50",
                "                   of 100, as good as most",
            ])
    }

    @Test("what frustration is made of: as long as it weighs, with a minus where it was taken away")
    func waterfall() {
        let bars = [
            Block.Bar("silence", 20), Block.Bar("a word", -9.6), Block.Bar("rest", 0.1),
        ]
        #expect(
            WriterTests.lines(.waterfall(bars), width: 40) == [
                "  silence   20 #####################",
                "  a word   −10 ----------",
                "  rest       0 #",
            ])
        #expect(WriterTests.lines(.waterfall(bars), width: 100).first?.count { $0 == "#" } == 40)
    }

    @Test("lists and quotes hang under their mark, and a speech keeps its paragraphs")
    func hanging() {
        let items = Block.list(["one two three four five six seven eight nine", "ten"])
        #expect(
            WriterTests.lines(items) == ["• one two three four five six seven", "  eight nine", "• ten"])
        let quote = Block.quote("In an hour it will definitely work again.", source: "message 3, Tue 09:30")
        #expect(
            WriterTests.lines(quote) == [
                "  > “In an hour it will definitely work", "  > again.”", "    — message 3, Tue 09:30",
            ])
        #expect(
            WriterTests.lines(.speech(["Good morning.", "The mail is down."], source: "Robin")) == [
                "    Good morning.", "", "    The mail is down.", "    — Robin",
            ])
    }

    @Test("a quote stands by its paragraph, a heading by what it heads; everything else has air")
    func air() {
        let (text, quote) = (Block.paragraph("Text."), Block.quote("Words", source: "x"))
        let (heading, list) = (Block.heading("Head"), Block.list(["item"]))
        func gaps(_ first: Block, _ second: Block) -> Int {
            WriterTests.lines(first, second).count { $0.isEmpty }
        }
        for (first, second, empty) in [
            (text, text, 0), (quote, text, 0), (quote, quote, 0), (heading, text, 0), (heading, list, 0),
            (text, quote, 1), (text, heading, 1), (text, list, 1), (list, text, 1), (list, list, 1),
            (quote, heading, 1), (quote, list, 1),
        ] {
            #expect(gaps(first, second) == empty, "\(first), \(second)")
        }
    }

    @Test("the two sides of a moment are told apart, with what differs")
    func contrast() {
        let contrast = Contrast(
            title: "Tue 09:30 · The press asks", cue: "When will it work?",
            own: [Contrast.Side(label: "You", words: nil)],
            exemplary: Contrast.Side(label: "Exemplary player", words: "We do not know yet."),
            verdict: "You said nothing here, and nobody else did.", harms: false)
        #expect(
            WriterTests.lines(.contrast(contrast)) == [
                "Tue 09:30 · The press asks", "  When will it work?", "  You:", "    –",
                "  Exemplary player:", "    “We do not know yet.”",
                "→ You said nothing here, and nobody else", "  did.",
            ])
    }
}

@Suite("Tables on a terminal")
struct TextTableTests {
    private static let table = Block.Table(
        "", columns: ["Part", "Points", "Why"],
        rows: [["first word", "100", "within a quarter of an hour"], ["rhythm", "7", "silence"]], figures: [1]
    )

    @Test("columns are as wide as they need, figures stand to the right")
    func plain() {
        #expect(
            TextTable(TextTableTests.table, width: 60).lines == [
                "Part        Points  Why",
                "──────────  ──────  ───────────────────────────",
                "first word     100  within a quarter of an hour",
                "rhythm           7  silence",
            ])
    }

    @Test("exactly enough room wraps nothing; one column less wraps the widest column")
    func narrow() {
        let enough = 10 + 2 + 6 + 2 + 27
        #expect(TextTable(TextTableTests.table, width: enough).lines.count == 4)
        #expect(
            TextTable(TextTableTests.table, width: enough - 1).lines == [
                "Part        Points  Why",
                "──────────  ──────  ──────────────────────────",
                "first word     100  within a quarter of an",
                "                    hour",
                "rhythm           7  silence",
            ])
    }

    @Test("down to the longest words there are columns; below that, lines")
    func stacked() {
        let floor = 6 + 2 + 6 + 2 + 7
        let columns = TextTable(TextTableTests.table, width: floor).lines
        #expect(columns.first == "Part    Points  Why")
        #expect(columns.allSatisfy { $0.count <= floor })
        #expect(
            TextTable(TextTableTests.table, width: floor - 1).lines == [
                "Part: first word", "Points: 100", "Why: within a quarter", "of an hour", "", "Part: rhythm",
                "Points: 7", "Why: silence", "",
            ])
    }
}

@Suite("Figures in JSON and in words")
struct FigureTests {
    @Test(
        "decimals as many as asked, without trailing zeros",
        arguments: [
            (0.0, 1, "0"), (1, 1, "1"), (1.25, 1, "1.3"), (1.25, 2, "1.25"), (1.005, 3, "1.005"),
            (0.05, 2, "0.05"), (-0.5, 0, "-1"), (-1.5, 1, "-1.5"), (10.10, 2, "10.1"), (99.99, 1, "100"),
            (.nan, 1, "0"), (.infinity, 1, "0"), (1e12, 1, "0"), (9e11, 1, "900000000000"),
        ])
    func decimal(value: Double, places: Int, text: String) {
        #expect(JSONValue.decimal(value, places: places).line == text)
    }

    @Test(
        "keys are sorted, lists are indented, empty ones stay on a line; on one line nothing is left between")
    func layout() {
        let value = JSONValue.object([
            "b": .array([.integer(1), .null, .bool(true)]), "a": .object([:]), "c": .array([]),
            "d": .object(["x": .string("y"), "w": .bool(false)]),
        ])
        #expect(
            value.text == """
                {
                  "a": {},
                  "b": [
                    1,
                    null,
                    true
                  ],
                  "c": [],
                  "d": {
                    "w": false,
                    "x": "y"
                  }
                }

                """)
        #expect(value.line == #"{"a":{},"b":[1,null,true],"c":[],"d":{"w":false,"x":"y"}}"#)
    }

    @Test(
        "figures in tables have one decimal at most, and a real minus",
        arguments: [
            (0.0, "0"), (0.04, "0"), (-0.04, "0"), (0.05, "0.1"), (3, "3"), (3.14, "3.1"), (-3.96, "−4"),
            (-0.1, "−0.1"),
        ])
    func figure(value: Double, text: String) {
        #expect(Block.figure(value) == text)
    }

    @Test(
        "what Markdown or HTML would take for its own is written so that it shows",
        arguments: [
            ("plain", "plain"), ("<b>&", "&lt;b&gt;&"), ("A&E & all", "A&E & all"),
            ("&lt; &#38; &;", "&amp;lt; &amp;\\#38; &;"), ("a_b*c", "a\\_b\\*c"), ("- a - b", "\\- a - b"),
            ("+1", "\\+1"), ("==", "\\=="), ("a|b", "a\\|b"), ("#1!", "\\#1\\!"), ("a\nb", "a b"),
        ])
    func markdown(text: String, written: String) {
        #expect(MarkdownWriter.escape(text) == written)
    }
}
