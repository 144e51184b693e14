import DebriefScoring
import DebriefTestSupport
import Foundation
import Groundwork
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("Debriefs side by side")
struct ComparisonTests {
    private func comparison(anonymous: Bool = false) -> Comparison {
        var other = DrillSketch.middling
        other.trainee = "=HYPERLINK(\"x\")<b>"
        other.seed = 8
        let sketches = [DrillSketch.disastrous, DrillSketch.exemplary, other]
        return Comparison(
            sketches.enumerated().map { ("run-\($0.offset).jsonl", Debrief($0.element.transcript)) },
            isAnonymous: anonymous)
    }

    @Test("The keys of the contract are there, in the order given")
    func json() throws {
        let text = comparison().write(.json)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(json["scenario"] as? String == "sketch-en")
        let transcripts = try #require(json["transcripts"] as? [[String: Any]])
        #expect(transcripts.map { $0["path"] as? String } == ["run-0.jsonl", "run-1.jsonl", "run-2.jsonl"])
        #expect(transcripts.map { $0["rank"] as? Int } == [3, 1, 2])
        for transcript in transcripts {
            #expect(Set(["path", "trainee", "seed", "scores", "total"]).isSubset(of: transcript.keys))
            let scores = try #require(transcript["scores"] as? [String: Any])
            #expect(Set(scores.keys) == ["timeliness", "openness", "expectations"])
        }
    }

    @Test("Different seeds and scenarios are said")
    func unlike() {
        #expect(comparison().warnings.contains { $0.contains("7, 8") })
        var other = DrillSketch.middling
        other.scenarioID = "another"
        let mixed = Comparison([
            ("a", Debrief(DrillSketch.middling.transcript)), ("b", Debrief(other.transcript)),
        ])
        #expect(mixed.warnings.contains { $0.contains("another") })
        #expect(mixed.write(.json).contains("\"scenario\": null"))
        #expect(mixed.write(.text).contains("Different scenarios"))
    }

    @Test("of drills of different scenarios it is said which each is of", arguments: Language.allCases)
    func scenarios(language: Language) throws {
        var other = DrillSketch.exemplary
        other.scenarioID = "another"
        let debriefs = [
            ("a", Debrief(DrillSketch.middling.transcript)), ("b", Debrief(other.transcript)),
        ]
        let mixed = ComparisonPage(comparison: Comparison(debriefs, language: language)).page
        func tables(_ page: Page) -> [Block.Table] {
            page.sections[0].blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        }
        let table = try #require(tables(mixed).first)
        #expect(table.columns.last == "Scenario")
        #expect(table.rows.map(\.last) == ["another", "sketch-en"])
        #expect(mixed.title == language.pick(nl: "Vergelijking: 2 scenario's", en: "Comparison: 2 scenarios"))
        let alike = ComparisonPage(comparison: Comparison([debriefs[0], debriefs[0]])).page
        let plain = try #require(tables(alike).first)
        #expect(!plain.columns.contains("Scenario") && !alike.title.contains("scenarios"))
    }

    @Test("No formula, tag or name slips through")
    func harmless() {
        let csv = comparison().write(.csv)
        #expect(csv.contains("\"'=HYPERLINK(\"\"x\"\")<b>\""))
        #expect(csv.split(separator: "\r\n").count == 4)
        #expect(!comparison().write(.html).contains("<b>"))
        for format in Comparison.Format.allCases {
            #expect(!comparison(anonymous: true).write(format).contains("HYPERLINK"))
        }
    }

    @Test("A cohort shows its median and fits the terminal")
    func cohort() {
        let debriefs = [DrillSketch.disastrous, .middling, .exemplary].map { Debrief($0.transcript) }
        let cohort = Comparison((0..<51).map { ("run-\($0)", debriefs[$0 % 3]) })
        #expect(cohort.spread(nil).median == debriefs[1].total)
        #expect(cohort.spread(nil).lowest == debriefs[0].total)
        let text = cohort.write(.text)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test(
        "The best and the worst reaction to an inject stand side by side, and nothing said can be the worst")
    func extremes() throws {
        let sketches = [DrillSketch.disastrous, .exemplary, .silent]
        let comparison = Comparison(sketches.map { ($0.trainee, Debrief($0.transcript)) })
        let rows = InjectRow.rows(comparison)
        let served = try #require(rows.first)
        #expect(served.cells.map { $0?.standing } == [.harmful, .well, .missing])
        #expect(served.extremes?.best == 1)
        #expect(served.extremes?.worst == 0)
        let asked = try #require(rows.first { $0.title == "Question 6" })
        #expect(asked.extremes?.best == 1)
        #expect(asked.cells[2]?.words == nil)
        #expect(comparison.write(.text).contains("Do we print the tests?"))
    }

    @Test(
        "Condensed debriefs give a cohort the same figures", arguments: [Comparison.Format.json, .csv, .text])
    func condensed(format: Comparison.Format) {
        let debriefs = [DrillSketch.disastrous, .middling, .exemplary].map { Debrief($0.transcript) }
        let whole = Comparison((0..<41).map { ("run-\($0)", debriefs[$0 % 3]) })
        let condensed = Comparison((0..<41).map { ("run-\($0)", debriefs[$0 % 3].condensed) })
        #expect(whole.write(format) == condensed.write(format))
    }

    @Test("An empty comparison is no accident")
    func empty() {
        let nothing = Comparison([])
        for format in Comparison.Format.allCases { #expect(!nothing.write(format).isEmpty) }
    }
}
