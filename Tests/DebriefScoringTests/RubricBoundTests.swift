import DebriefTestSupport
import Groundwork
import Testing

@testable import DebriefScoring

@Suite("The bounds of a rubric's figures")
struct RubricBoundTests {
    /// Three lines of head, and a part of its own from line 5 on.
    private static func rubric(head: String = "longest message: 180", _ lines: [String]) -> String {
        (["# Mine", head, "", "## Timeliness", "### rhythm", "name: Ritme | Rhythm"] + lines)
            .joined(separator: "\n")
    }

    private static func faults(_ text: String) -> [RubricFault] {
        do throws(RubricFaults) {
            _ = try Rubric(reading: text)
            return []
        } catch {
            return error.faults
        }
    }

    private static let norms = ["early full: 30m", "day full: 90m", "later full: 180m"]

    @Test(
        "numbers are refused beyond their bounds, at their line",
        arguments: [
            ("weight: 0", nil), ("weight: 100", nil), ("weight: 101", "101"), ("weight: -1", "-1"),
            ("weight: x", "x"), ("early zero: 10000m", nil), ("early zero: 10001m", "10001"),
            ("early zero: 0", nil), ("early zero: 90 %", nil), ("early half: -5", "-5"),
        ] as [(String, String?)])
    func numbers(line: String, refused: String?) {
        let lines = line.hasPrefix("weight") ? [line] : ["weight: 100", line]
        let found = RubricBoundTests.faults(RubricBoundTests.rubric(lines + RubricBoundTests.norms))
        let bad = found.filter { if case .badNumber = $0.rule { true } else { false } }
        #expect(bad.map(\.line) == (refused == nil ? [] : [6 + lines.count]))
        guard let refused, case .badNumber(let value, _)? = bad.first?.rule else { return }
        #expect(value == refused)
    }

    @Test(
        "the longest message has between 20 and 2000 words",
        arguments: [("20", true), ("2000", true), ("19", false), ("2001", false), ("many", false)])
    func longest(value: String, fits: Bool) {
        let text = RubricBoundTests.rubric(
            head: "longest message: \(value)", ["weight: 100"] + RubricBoundTests.norms)
        let bad = RubricBoundTests.faults(text).filter { $0.line == 2 }
        #expect(bad.map(\.rule) == (fits ? [] : [.badNumber(value, expected: "20-2000")]))
    }

    @Test("what is read is what was written")
    func whole() throws {
        let text = StandardRubric.text.replacing("longest message: 180", with: "longest message: 90")
            .replacing("# How a drill is judged", with: "#   Mine  ")
        let rubric = try Rubric(reading: text)
        #expect(rubric.title == "Mine")
        #expect(rubric.longestMessage == 90)
        let rhythm = try #require(rubric.part(.rhythm))
        #expect(rhythm.norms["early"] == Norm(full: 30, half: 60, zero: 90))
        #expect(rhythm.norms["later"] == Norm(full: 180, half: 270, zero: 360))
        #expect(rhythm.weight == 25 && rhythm.sources.last == "SF-15")
        #expect(rubric.part(.diagnosis)?.minus == ["guess": 25])
        #expect(rubric.part(.keptUpdates)?.norms[""] == Norm(full: 100, half: 50, zero: 0))
        #expect(Rubric.standard.longestMessage == 180)
    }

    @Test(
        "each fault stands at its own line",
        arguments: [
            (["weight: 100", "nonsense"], RubricFault.Rule.strayLine, 8),
            (["weight: 100", "name: Ritme"], .badName, 8),
            (["weight: 100", "name: a | b | c"], .badName, 8),
            (["weight: 100", "minus vague: 8"], .unknownKey("minus vague", nearest: nil), 8),
            (["weight: 100", "early ful: 30m"], .unknownKey("early ful", nearest: "early full"), 8),
            (["weight: 100", "full: 30m"], .unknownKey("full", nearest: nil), 8),
            ([], .missing("weight", part: "rhythm"), 5),
            (["weight: 100"], .missing("early full", part: "rhythm"), 5),
            (["weight: 100", "", "### rhythm"], .twice("rhythm"), 9),
            (["weight: 100", "", "### impact"], .wrongDimension("impact", belongs: "openness"), 9),
            (["weight: 100", "", "## Weather"], .unknownName("Weather", nearest: nil), 9),
        ] as [([String], RubricFault.Rule, Int)])
    func places(lines: [String], rule: RubricFault.Rule, line: Int) {
        let found = RubricBoundTests.faults(RubricBoundTests.rubric(lines))
        #expect(found.contains(RubricFault(line: line, rule: rule)), "\(found)")
    }

    @Test("prose after an empty line is passed over, and keys of a head that is no part as well")
    func prose() {
        let lines = ["weight: 100"] + RubricBoundTests.norms + ["", "Some prose: with a colon, and without"]
        let found = RubricBoundTests.faults(RubricBoundTests.rubric(head: "author: somebody", lines))
        // Only that another dimension has no parts.
        #expect(found.map(\.rule) == [.weights(dimension: "openness", sum: 0)])
        #expect(found.map(\.line) == [1])
    }

    @Test(
        "a scenario's weights are held within 0 and 100",
        arguments: [(-5, 0), (0, 0), (100, 100), (101, 100)])
    func adjusted(given: Int, weight: Int) {
        #expect(Rubric.standard.adjusted(by: ["rhythm": given]).part(.rhythm)?.weight == weight)
    }

    @Test("a part of weight nothing is left out, and the others carry on")
    func leftOut() {
        let rubric = Rubric.standard.adjusted(by: ["rhythm": 0, "first-word": 1])
        let debrief = Debrief(SmallDay.sketch.transcript, rubric: rubric)
        let timeliness = debrief.score(.timeliness)
        #expect(!timeliness.parts.map(\.id).contains(.rhythm))
        #expect(!timeliness.leftOut.contains(.rhythm))
        #expect(timeliness.parts.contains { $0.id == .firstWord })
        #expect(timeliness.parts.reduce(0) { $0 + $1.weight } == 100)
    }

    @Test("parts that a log cannot show are left out as well")
    func log() {
        let limits = LogLimits(knowsStart: false, knowsEnd: true, knowsFacts: true, language: .english)
        #expect(limits.parts == [.answers, .servedTales, .servedCertainty, .firstWord])
        let debrief = Debrief(SmallDay.sketch.transcript, limits: limits)
        #expect(debrief.score(.timeliness).leftOut.contains(.firstWord))
        let none = LogLimits(knowsStart: true, knowsEnd: false, knowsFacts: false, language: .english)
        #expect(
            none.parts == [
                .answers, .servedTales, .servedCertainty, .revision, .allClear, .news, .candour,
            ])
        #expect(none.omissions.suffix(4).map(\.id) == ["served", "questions", "outcome", "facts"])
        #expect(limits.omissions.suffix(3).map(\.id) == ["served", "questions", "outcome"])
    }
}
