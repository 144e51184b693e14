import DebriefScoring
import DebriefTestSupport
import DrillEngine
import Groundwork
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("Drills of unlike length side by side")
struct ComparisonSignsTests {
    /// A drill as it was played, and what became of it.
    private enum Course: CaseIterable {
        case whole, unfinished, ended, jumped, both
    }

    private static func debrief(_ course: Course, language: Language = .english) -> Debrief {
        var transcript = DrillSketch.silent.transcript
        let last = transcript.entries.count - 1
        func intervene(_ deed: Intervention) {
            transcript.entries.insert(
                .event(Occurrence(at: DrillSketch.at(4, 16), event: .intervened(deed))), at: last)
        }
        if course == .jumped || course == .both { intervene(.jump(to: DrillSketch.at(4, 16, 30))) }
        if course == .ended { intervene(.finish(reason: nil)) }
        if course == .unfinished || course == .both {
            transcript.entries.removeAll { entry in
                if case .event(let occurrence) = entry, case .ended = occurrence.event { true } else { false }
            }
        }
        return Debrief(transcript, language: language)
    }

    private static func ranking(_ courses: [Course], _ language: Language = .english) -> [Block] {
        let debriefs = courses.map { ("run", debrief($0, language: language)) }
        return ComparisonPage(comparison: Comparison(debriefs)).page.sections[0].blocks
    }

    private static func names(_ blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            if case .table(let table) = block { table.rows.map { $0[1] } } else { [] }
        }.sorted()
    }

    private static func lines(_ blocks: [Block]) -> [String] {
        blocks.compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
    }

    @Test("a drill that was not finished or was shortened has a sign in the table and on its bar")
    func signs() {
        let blocks = ComparisonSignsTests.ranking(Course.allCases)
        let marked = ["Robin (1)", "Robin (2)*", "Robin (3)†", "Robin (4)†", "Robin (5)*†"]
        #expect(ComparisonSignsTests.names(blocks) == marked)
        guard case .bars(let bars)? = blocks.first else {
            Issue.record("bars stand before the table")
            return
        }
        #expect(bars.map(\.name) == marked)
    }

    @Test("a line explains each sign that stands there, and no other", arguments: Language.allCases)
    func explained(language: Language) {
        func lines(_ courses: [Course]) -> [String] {
            ComparisonSignsTests.lines(ComparisonSignsTests.ranking(courses, language)).map {
                $0.split(separator: ":")[0].description
            }
        }
        let unfinished = "* " + language.pick(nl: "Niet uitgespeeld", en: "Not played to the end")
        let shortened = "† " + language.pick(nl: "Ingekort", en: "Shortened")
        #expect(lines([.whole, .whole]) == [])
        #expect(lines([.whole, .unfinished]) == [unfinished])
        #expect(lines([.ended, .whole]) == [shortened])
        #expect(lines([.jumped]) == [shortened])
        #expect(lines([.whole, .both]) == [unfinished, shortened])
    }

    @Test("the signs stand on the page for few and for many, and in no record", arguments: [2, 7, 41])
    func everywhere(count: Int) {
        let debriefs = [ComparisonSignsTests.debrief(.unfinished), ComparisonSignsTests.debrief(.ended)]
        let comparison = Comparison(
            (0..<count).map { ("run-\($0)", count > 40 ? debriefs[$0 % 2].condensed : debriefs[$0 % 2]) })
        for format in [Comparison.Format.text, .html] {
            let text = comparison.write(format)
            #expect(text.contains("Robin (1)*") && text.contains("Robin (2)†"))
            #expect(text.contains("* Not played to the end: scored") && text.contains("† Shortened: a"))
        }
        for format in [Comparison.Format.json, .csv] {
            #expect(!comparison.write(format).contains("†") && !comparison.write(format).contains(")*"))
        }
    }

    @Test(
        "a name that is cut on a bar keeps the number of the attempt and its sign",
        arguments: [
            ("Gijsbertha-Wil (1)", "Gijsbertha-… (1)"), ("Gijsbertha-W (1)", "Gijsbertha-W (1)"),
            ("Gijsbertha van Vliet (12)*†", "Gijsbert… (12)*†"),
            ("Gijsbertha-Wilhelmina", "Gijsbertha-Wilh…"),
            ("Anne (of the service desk)", "Anne (of the se…"), ("日本語日本語日本語 (2)", "日本語日本…  (2)"),
        ])
    func cut(name: String, shown: String) throws {
        let page = Page(
            banner: "", title: "", facts: [], language: .english,
            sections: [Section("scores", "", [.bars([Block.Bar(name, 50)])])])
        let text = TextWriter(page: page, width: 80, style: .plain).text
        let line = try #require(text.split(separator: "\n").first { $0.contains("█") })
        let head = line.prefix { $0 != "█" }
        #expect(head.trimmingPrefix("  ").hasPrefix(shown + " "))
        #expect(TextLayout.columns(head) == 19)
    }

    @Test("two attempts of one trainee with a long name can be told apart in the terminal")
    func attempts() {
        var sketch = DrillSketch.silent
        sketch.trainee = "Gijsbertha-Wilhelmina van Vliet"
        let debrief = Debrief(sketch.transcript)
        let text = Comparison([("a", debrief), ("b", debrief)]).write(.text)
        let bars = text.split(separator: "\n").filter { $0.contains("░") }
        #expect(bars.count == 2 && Set(bars).count == 2)
    }
}
