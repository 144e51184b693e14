import DebriefScoring
import DebriefTestSupport
import Groundwork
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("A group side by side")
struct ComparisonGroupTests {
    /// Seven trainees: two said nothing, two did it all wrong, three did it well.
    private static func group(_ language: Language = .english) -> Comparison {
        let sketches: [DrillSketch] = [
            .silent, .silent, .disastrous, .disastrous, .exemplary, .exemplary, .exemplary,
        ]
        let names = ["Anna", "Bram", "Chris", "Dirk", "Eva", "Fatima", "Gijsbertha-Wilhelmina"]
        return Comparison(
            zip(sketches, names).map { sketch, name in
                var sketch = sketch
                sketch.trainee = name
                return (name, Debrief(sketch.transcript))
            }, language: language)
    }

    private static func rows(_ section: String, _ language: Language = .english) -> [[String]] {
        let page = ComparisonPage(comparison: group(language)).page
        let blocks = page.sections.first { $0.id == section }?.blocks ?? []
        return blocks.flatMap { block -> [[String]] in
            if case .table(let table) = block { table.rows } else { [] }
        }
    }

    @Test("every part that occurred has the points of everybody, trainee by trainee")
    func parts() throws {
        let page = ComparisonPage(comparison: ComparisonGroupTests.group()).page
        let tables = try #require(page.sections.first { $0.id == "parts" }).blocks.compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
        let debrief = Debrief(DrillSketch.exemplary.transcript)
        let names = debrief.scores.flatMap(\.parts).map(\.name)
        #expect(Set(tables.flatMap { $0.columns.dropFirst() }).isSuperset(of: names))
        #expect(
            tables.allSatisfy { $0.rows.map { $0[0] } == ComparisonGroupTests.group().entries.map(\.name) })
        let first = try #require(debrief.score(.timeliness).parts.first)
        #expect(tables[0].columns[1] == first.name && tables[0].rows[4][1] == "\(first.score)")
    }

    @Test("a fact has how many told it, who soonest, who last, and who never did")
    func facts() {
        let scope = ComparisonGroupTests.rows("facts").first
        #expect(
            scope?.dropFirst() == ["3/7", "Tue 08:15 · Eva", "Tue 08:15 · Eva", "Anna, Bram, Chris, Dirk"])
    }

    @Test(
        "an inject has how many answered, who soonest, who last, and who never did",
        arguments: Language.allCases)
    func injects(language: Language) throws {
        let first = try #require(ComparisonGroupTests.rows("injects", language).first)
        #expect(first.dropFirst() == ["5/7", "6 min · Eva", "10 min · Chris", "Anna, Bram"])
        let text = ComparisonGroupTests.group(language).write(.text)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test("an inject that did not come to somebody is not held against them")
    func absent() {
        var apart = DrillSketch.silent
        apart.inbox.removeAll { $0.answerBy != nil }
        let sketches = [apart] + Array(repeating: DrillSketch.exemplary, count: 6)
        let comparison = Comparison(sketches.enumerated().map { ("\($0)", Debrief($1.transcript)) })
        let blocks = ComparisonPage(comparison: comparison).groupInjects.blocks
        guard case .table(let table)? = blocks.first else {
            Issue.record("a table")
            return
        }
        #expect(table.rows.last?.dropFirst().first == "6/6")
        #expect(table.rows.last?.last == "–")
    }

    @Test("the course is that of the lowest, the middle and the highest")
    func course() throws {
        let page = ComparisonPage(comparison: ComparisonGroupTests.group()).page
        let blocks = try #require(page.sections.first { $0.id == "curves" }).blocks
        guard case .curves(let frustration)? = blocks.first, case .moods(let middle)? = blocks.last else {
            Issue.record("curves, then the middle of the group")
            return
        }
        #expect(frustration.lines.map { $0.values.last?.rounded() } == [30, 68, 70])
        #expect(middle.frustration.values == frustration.lines[1].values)
    }

    @Test(
        "items are cut into runs about as long",
        arguments: [(0, []), (6, [6]), (7, [3, 4]), (13, [4, 4, 5])])
    func evenly(count: Int, lengths: [Int]) {
        #expect(ComparisonPage.evenly(Array(0..<count), atMost: 6).map(\.count) == lengths)
    }

    @Test("what is left out is said in the language of the page, with how to see it")
    func leftOut() {
        for (language, words) in [
            (Language.dutch, "naast elkaar te leggen"), (.english, "side by side: outage"),
        ] {
            let page = ComparisonPage(comparison: ComparisonGroupTests.group(language)).page
            guard case .paragraph(let text)? = page.sections.last?.blocks.first else {
                Issue.record("a paragraph at the end")
                return
            }
            #expect(text.contains(words) && text.contains("outage-drill compare"))
        }
    }
}
