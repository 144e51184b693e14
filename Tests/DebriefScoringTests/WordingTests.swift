import Groundwork
import Testing

@testable import DebriefScoring

@Suite("Figures and times in words")
struct WordingTests {
    @Test(
        "one decimal at most, rounded away from zero",
        arguments: [
            (0.0, "0"), (0.04, "0"), (0.05, "0.1"), (12, "12"), (12.34, "12.3"), (12.35, "12.4"),
            (-0.04, "0"), (-0.05, "-0.1"), (-7, "-7"), (-7.25, "-7.3"), (99.96, "100"),
        ])
    func number(value: Double, text: String) {
        #expect(Wording.number(value) == text)
        #expect(Wording.number(value, .dutch) == text.replacing(".", with: ","))
    }

    @Test(
        "minutes as people say them",
        arguments: [
            (0, "0 min", "0 min"), (59, "59 min", "59 min"), (60, "1 h", "1 u"),
            (61, "1 h 1 min", "1 u 1 min"),
            (150, "2 h 30 min", "2 u 30 min"), (1440, "24 h", "24 u"),
        ])
    func length(minutes: Int, english: String, dutch: String) {
        #expect(Wording.length(minutes, .english) == english)
        #expect(Wording.length(minutes, .dutch) == dutch)
    }

    @Test("a stretch of time names its second day only where that is another")
    func span() throws {
        let noon = try #require(Moment("2026-03-10T12:00"))
        #expect(Wording.span(noon, noon + 90, .english) == "Tue 12:00–13:30")
        #expect(Wording.span(noon, noon + 720, .english) == "Tue 12:00–Wed 00:00")
        #expect(Wording.span(noon, noon + 1440, .dutch) == "di 12:00–wo 12:00")
    }

    @Test("things are counted and listed")
    func lists() {
        #expect(Wording.list([], .english) == "")
        #expect(Wording.list(["a"], .english) == "a")
        #expect(Wording.list(["a", "b"], .english) == "a and b")
        #expect(Wording.list(["a", "b", "c"], .dutch) == "a, b en c")
        #expect(
            [0, 1, 2].map { Wording.count($0, "message", "messages") } == [
                "0 messages", "1 message", "2 messages",
            ])
    }

    @Test(
        "a mark for a figure: all, half and none at the norm's points, and a straight line between",
        arguments: [
            (Norm(full: 10, zero: 20), 15.0, 0.5), (Norm(full: 10, zero: 20), 12.5, 0.75),
            (Norm(full: 10, half: 12, zero: 20), 11, 0.75), (Norm(full: 10, half: 12, zero: 20), 16, 0.25),
            (Norm(full: 10, half: 12, zero: 20), 20, 0), (Norm(full: 90, half: 60, zero: 0), 75, 0.75),
            (Norm(full: 90, half: 60, zero: 0), 30, 0.25), (Norm(full: 90, half: 60, zero: 0), -1, 0),
            (Norm(full: 10, zero: 20).stretched(by: 2), 20, 1),
            (Norm(full: 10, zero: 20).stretched(by: 2), 30, 0.5),
        ])
    func marks(norm: Norm, figure: Double, mark: Double) {
        #expect(abs(norm.marks(for: figure) - mark) < 1e-9)
    }
}
