import Groundwork
import Testing

@testable import ReportWriting

@Suite("What stands below a chart")
struct TimeAxisTests {
    private static func labels(_ first: String, _ last: String, _ language: Language = .english) throws
        -> [String]
    {
        let (first, last) = (try #require(Moment(first)), try #require(Moment(last)))
        return TimeAxis(from: first, to: last, language).ticks.map(\.label)
    }

    @Test("a short drill shows whole hours, or parts of one, and the day where it turns midnight")
    func hours() throws {
        #expect(
            try TimeAxisTests.labels("2026-04-14 09:00", "2026-04-14 12:30") == [
                "09:00", "10:00", "11:00", "12:00",
            ])
        #expect(
            try TimeAxisTests.labels("2026-04-14 08:10", "2026-04-14 09:20") == [
                "08:15", "08:30", "08:45", "09:00", "09:15",
            ])
        #expect(
            try TimeAxisTests.labels("2026-04-14 07:10", "2026-04-15 12:00", .dutch) == [
                "12:00", "18:00", "wo", "06:00", "12:00",
            ])
    }

    @Test(
        "however short or long, no more than six stand beside one another",
        arguments: [5, 44, 90, 200, 500, 1300, 2160])
    func room(minutes: Int) throws {
        let first = try #require(Moment("2026-04-14 07:53"))
        let ticks = TimeAxis(from: first, to: first + minutes, .english).ticks
        #expect(ticks.count <= 6 && ticks.allSatisfy { $0.at >= first && $0.at <= first + minutes })
    }

    @Test("a drill of days shows its days")
    func days() throws {
        #expect(
            try TimeAxisTests.labels("2026-04-14 07:10", "2026-04-17 17:00", .dutch) == [
                "di", "wo", "do", "vr",
            ])
    }
}
