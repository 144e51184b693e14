import DebriefScoring
import DebriefTestSupport
import DrillEngine
import Groundwork
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("Debriefs side by side, at their edges")
struct ComparisonEdgeTests {
    private static func debriefs(_ sketches: [DrillSketch]) -> [(path: String, debrief: Debrief)] {
        sketches.enumerated().map { ("run-\($0.offset)", Debrief($0.element.transcript)) }
    }

    /// As many runs, each with what `change` makes of it.
    private static func runs(
        _ count: Int, _ change: (inout Transcript, Int) -> Void
    ) -> [(path: String, debrief: Debrief)] {
        let played = DrillSketch.silent.transcript
        return (0..<count).map { index in
            var transcript = played
            change(&transcript, index)
            return ("run-\(index)", Debrief(transcript))
        }
    }

    private static func tables(_ page: Page, _ id: String) -> [Block.Table] {
        page.sections.filter { $0.id == id }.flatMap(\.blocks).compactMap {
            if case .table(let table) = $0 { table } else { nil }
        }
    }

    @Test("equals share a rank, and the next rank counts them")
    func ranks() {
        let comparison = Comparison(
            ComparisonEdgeTests.debriefs([.silent, .exemplary, .exemplary, .middling]))
        #expect(comparison.entries.map(\.rank) == [4, 1, 1, 3])
        #expect(comparison.entries.map(\.name) == ["Robin (1)", "Robin (2)", "Robin (3)", "Robin (4)"])
        let page = ComparisonPage(comparison: comparison).page
        let rows = ComparisonEdgeTests.tables(page, "ranking").first?.rows ?? []
        #expect(rows.map { $0[1] } == ["Robin (2)", "Robin (3)", "Robin (4)", "Robin (1)"])
        #expect(Comparison(ComparisonEdgeTests.debriefs([.silent])).entries.map(\.name) == ["Robin"])
        let hidden = Comparison(ComparisonEdgeTests.debriefs([.silent, .middling]), isAnonymous: true)
        #expect(hidden.entries.map(\.name) == ["trainee 1", "trainee 2"])
    }

    @Test("the middle of an even number lies between two, and the spread is that from the mean")
    func spread() {
        let values = [DrillSketch.silent, .middling, .exemplary].map { Debrief($0.transcript).total }
        let pair = Comparison(ComparisonEdgeTests.debriefs([.exemplary, .silent])).spread(nil)
        #expect(pair.lowest == values[0] && pair.highest == values[2])
        #expect(pair.median == (values[0] + values[2]) / 2)
        #expect(abs(pair.spread - (values[2] - values[0]) / 2) < 0.000001)
        let three = Comparison(ComparisonEdgeTests.debriefs([.exemplary, .silent, .middling])).spread(nil)
        #expect(three.median == values.sorted()[1])
        let mean = values.reduce(0, +) / 3
        let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 3
        #expect(abs(three.spread - variance.squareRoot()) < 0.000001)
        let none = Comparison([]).spread(nil)
        #expect(none == (0, 0, 0, 0))
    }

    @Test("a curve of learning is that of one trainee who played more than once")
    func learning() {
        var other = DrillSketch.middling
        other.trainee = "Kim"
        #expect(!Comparison(ComparisonEdgeTests.debriefs([.middling])).isLearningCurve)
        #expect(Comparison(ComparisonEdgeTests.debriefs([.middling, .silent])).isLearningCurve)
        #expect(!Comparison(ComparisonEdgeTests.debriefs([.middling, other])).isLearningCurve)
        let curve = ComparisonPage(
            comparison: Comparison(ComparisonEdgeTests.debriefs([.middling, .silent]))
        ).page.sections[0].blocks
        guard case .bars(let bars)? = curve.first else {
            Issue.record("bars stand before the table")
            return
        }
        #expect(bars.map(\.name) == ["Robin (1)", "Robin (2)"])
    }

    @Test(
        "twelve are named where they are unlike; of thirteen it is said that there are more",
        arguments: [1, 2, 12, 13])
    func unlike(count: Int) {
        let seeds = Comparison(ComparisonEdgeTests.runs(count) { $0.header.seed = UInt64(100 + $1) })
        let named = (100..<(100 + min(12, count))).map(String.init).joined(separator: ", ")
        #expect(
            seeds.warnings
                == (count == 1 ? [] : ["Different seeds: " + named + (count == 13 ? ", …" : "")]))
        let paths = (0..<min(12, count)).map { "run-\($0)" }.joined(separator: ", ")
        let broken = Comparison(
            ComparisonEdgeTests.runs(count) { transcript, _ in
                transcript.entries.removeAll {
                    if case .event(let occurrence) = $0, case .ended = occurrence.event {
                        true
                    } else {
                        false
                    }
                }
            })
        #expect(broken.warnings == ["Not played to the end: " + paths])
        let altered = ComparisonEdgeTests.runs(count) { _, _ in }.map { path, debrief in
            var debrief = debrief
            debrief.isAltered = true
            return (path: path, debrief: debrief)
        }
        #expect(
            Comparison(altered).warnings
                == ["Changed after they were written: " + paths + (count == 13 ? ", …" : "")])
    }

    @Test("versions of one scenario are told apart, where the scenario is one")
    func versions() {
        let versions = ComparisonEdgeTests.runs(2) {
            $0.header.scenario.digest = String(repeating: "\($1)", count: 64)
        }
        #expect(Comparison(versions).warnings == ["Different versions of the scenario."])
        #expect(Comparison(ComparisonEdgeTests.runs(2) { _, _ in }).warnings.isEmpty)
    }

    @Test(
        "six have a column each, a group a row each, and of more there are figures; what is left out is said",
        arguments: [
            (1, ["parts", "facts", "injects", "curves"]), (6, ["parts", "facts", "injects", "curves"]),
            (7, ["parts", "facts", "injects", "curves", "left-out"]),
            (40, ["parts", "facts", "injects", "curves", "left-out"]), (41, ["parts", "facts", "left-out"]),
        ])
    func extent(count: Int, details: [String]) {
        let comparison = Comparison(ComparisonEdgeTests.runs(count) { _, _ in })
        let page = ComparisonPage(comparison: comparison).page
        #expect(page.sections.map(\.id) == ["ranking", "cohort", "lost"] + details)
        #expect(page.facts == [count == 1 ? "1 transcript" : "\(count) transcripts"])
        #expect(ComparisonEdgeTests.tables(page, "ranking").map(\.figures) == [[0, 2, 3, 4, 5, 8]])
        #expect(ComparisonEdgeTests.tables(page, "cohort").map(\.figures) == [[1, 2, 3, 4]])
        let parts = ComparisonEdgeTests.tables(page, "parts")
        if count <= 6 { #expect(parts.map(\.figures) == [Set(1...count)]) }
        if count == 7 { #expect(parts.allSatisfy { $0.rows.count == 7 && $0.columns.count <= 7 }) }
        if count == 41 { #expect(parts.map(\.figures) == [[1, 2, 3]]) }
    }

    @Test("the points that the group left are a mean, and at most five parts are named")
    func lost() throws {
        let pair = ComparisonEdgeTests.debriefs([.silent, .exemplary])
        let page = ComparisonPage(comparison: Comparison(pair)).page
        let section = try #require(page.sections.first { $0.id == "lost" })
        guard case .list(let items)? = section.blocks.first else {
            Issue.record("a list")
            return
        }
        var lost: [PartID: Double] = [:]
        for part in pair.flatMap({ $0.debrief.scores.flatMap(\.parts) }) {
            lost[part.id, default: 0] += Double((100 - part.score) * part.weight) / 200
        }
        let most = lost.values.sorted(by: >).prefix(5).map { "−\(Wording.number($0))" }
        #expect(items.map { String($0.prefix { $0 != " " }) } == most)
    }

    @Test("promises kept and revised are counted among those settled, and the first word has its time")
    func row() {
        let page = ComparisonPage(
            comparison: Comparison(ComparisonEdgeTests.debriefs([.disastrous, .silent]))
        ).page
        let rows = ComparisonEdgeTests.tables(page, "ranking").first?.rows ?? []
        let told = rows.map { Array($0[6...7]) }.sorted { $0[0] < $1[0] }
        #expect(told == [["Tue 09:30", "0/2"], ["–", "0/0"]])
    }

    @Test("a fact is shown with when it was first told and to how many, or how it stands")
    func facts() {
        let page = ComparisonPage(
            comparison: Comparison(ComparisonEdgeTests.debriefs([.exemplary, .silent]))
        ).page
        let scope = ComparisonEdgeTests.tables(page, "facts").first?.rows.first ?? []
        #expect(scope.count == 3 && scope[0] == "“This is the scope in plain words”")
        #expect(scope[1] == "Tue 08:15 (3/3)")
        #expect(scope[2].contains("told") && !scope[2].contains("("))
    }

    @Test(
        "an inject has the words of the best and the worst reaction, cut at 400 letters",
        arguments: [400, 401])
    func words(count: Int) throws {
        var sketch = DrillSketch.disastrous
        let text = "Whether " + String(repeating: "x", count: count - 8)
        sketch.inbox[0].text = text
        let page = ComparisonPage(
            comparison: Comparison(ComparisonEdgeTests.debriefs([sketch, .exemplary]))
        ).page
        let section = try #require(page.sections.first { $0.id == "injects" })
        let cues = section.blocks.compactMap { if case .contrast(let one) = $0 { one.cue } else { nil } }
        #expect(cues.first == (count > 400 ? "Whether …" : text))
        let rows = ComparisonEdgeTests.tables(page, "injects").first?.rows ?? []
        #expect(rows.first?[1] == "10 min (accepted or passed on)")
        #expect(rows.first?[2] == "6 min")
    }

    @Test("at most twelve injects are shown with their best and worst reaction", arguments: [12, 13])
    func contrasts(count: Int) throws {
        var silent = DrillSketch()
        var answered = DrillSketch()
        for (index, letter) in "abcdefghijklm".prefix(count).enumerated() {
            let at: Moment = DrillSketch.at(1, 9) + index * 10
            let question = DrillSketch.Inbound(
                at: at, from: "Desk", answerBy: DrillSketch.at(1, 17), text: "Question of letter \(letter)?")
            silent.inbox.append(question)
            answered.inbox.append(question)
            answered.words.append(
                DrillSketch.Word(
                    at: at + 5, audiences: [], answers: index + 1,
                    text: "Yes, the answer to letter \(letter) is at hand.", labels: []))
        }
        let page = ComparisonPage(
            comparison: Comparison(ComparisonEdgeTests.debriefs([silent, answered]))
        ).page
        let section = try #require(page.sections.first { $0.id == "injects" })
        let shown = section.blocks.count { if case .contrast = $0 { true } else { false } }
        #expect(shown == 12)
        #expect(ComparisonEdgeTests.tables(page, "injects").first?.rows.count == count)
    }

    @Test("no inject is shown twice where reactions are alike")
    func alike() {
        let page = ComparisonPage(
            comparison: Comparison(ComparisonEdgeTests.debriefs([.silent, .silent]))
        ).page
        let blocks = page.sections.first { $0.id == "injects" }?.blocks ?? []
        #expect(blocks.count == 1, "a table and no contrast")
        #expect(
            InjectRow.rows(Comparison(ComparisonEdgeTests.debriefs([.silent, .silent]))).allSatisfy {
                $0.width == 0
            })
    }

    @Test("the course spans the longest of the drills")
    func span() throws {
        var short = DrillSketch.middling
        short.ends = DrillSketch.at(2, 17)
        let page = ComparisonPage(
            comparison: Comparison(ComparisonEdgeTests.debriefs([short, .middling, short]))
        ).page
        let section = try #require(page.sections.first { $0.id == "curves" })
        let spans = section.blocks.compactMap { if case .curves(let chart) = $0 { chart.span } else { nil } }
        let last = DrillSketch.start + (DrillSketch.at(4, 17) - DrillSketch.start) / 30 * 30
        #expect(spans == [[DrillSketch.start, last], [DrillSketch.start, last]])
    }
}
