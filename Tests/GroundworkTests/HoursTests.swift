import Testing

@testable import Groundwork

@Suite("Hours of the week")
struct HoursTests {
    /// On weekdays from half past eight to five, in the night before Saturday from ten to six, and nothing else.
    static let hours = WeeklyHours([
        WeeklyHours.Span(
            days: [.monday, .tuesday, .wednesday, .thursday, .friday], opens: 8 * 60 + 30, closes: 17 * 60),
        WeeklyHours.Span(days: [.friday], opens: 22 * 60, closes: 6 * 60),
    ])

    /// 9 March 2026 is a Monday.
    @Test(
        "open and closed, to the minute",
        arguments: [
            ("2026-03-09T08:29", false), ("2026-03-09T08:30", true), ("2026-03-09T16:59", true),
            ("2026-03-09T17:00", false), ("2026-03-13T12:00", true), ("2026-03-13T21:59", false),
            ("2026-03-13T22:00", true), ("2026-03-13T23:59", true), ("2026-03-14T00:00", true),
            ("2026-03-14T05:59", true), ("2026-03-14T06:00", false), ("2026-03-14T12:00", false),
            ("2026-03-14T22:00", false), ("2026-03-15T05:00", false), ("2026-03-13T05:00", false),
        ])
    func contains(moment: String, isOpen: Bool) throws {
        #expect(HoursTests.hours.contains(try #require(Moment(moment))) == isOpen)
    }

    @Test(
        "the minutes between two moments that fall within the hours",
        arguments: [
            ("2026-03-09T08:00", "2026-03-09T09:00", 30), ("2026-03-09T16:30", "2026-03-10T09:00", 60),
            ("2026-03-13T21:00", "2026-03-14T12:00", 480), ("2026-03-14T07:00", "2026-03-16T08:30", 0),
            ("2026-03-09T10:00", "2026-03-09T10:00", 0), ("2026-03-09T10:00", "2026-03-09T09:00", 0),
            ("2026-03-09T10:00", "2026-03-09T10:01", 1),
        ])
    func minutes(from: String, to: String, count: Int) throws {
        #expect(
            HoursTests.hours.minutes(from: try #require(Moment(from)), to: try #require(Moment(to))) == count)
    }

    @Test(
        "what is due outside the hours counts an hour after they begin",
        arguments: [
            ("2026-03-09T12:00", "2026-03-09T12:00"), ("2026-03-09T18:00", "2026-03-10T09:30"),
            ("2026-03-09T07:00", "2026-03-09T09:30"), ("2026-03-14T07:00", "2026-03-16T09:30"),
            ("2026-03-13T20:00", "2026-03-13T23:00"),
        ])
    func counted(deadline: String, counts: String) throws {
        #expect(HoursTests.hours.counted(try #require(Moment(deadline))).description == counts)
    }

    @Test("hours that never hold have no next moment, and leave a deadline as it is")
    func never() throws {
        let noon = try #require(Moment("2026-03-09T12:00"))
        #expect(WeeklyHours([]).next(from: noon) == nil)
        #expect(WeeklyHours([]).counted(noon) == noon)
        #expect(HoursTests.hours.next(from: noon) == noon)
        #expect(WeeklyHours.always.minutes(from: noon, to: noon + 3 * 1440) == 3 * 1440)
    }

    @Test("one quarter of an hour a week is found from right behind it, almost a week later")
    func rare() throws {
        let rare = WeeklyHours([WeeklyHours.Span(days: [.monday], opens: 600, closes: 615)])
        let behind = try #require(Moment("2026-03-09T10:15"))
        #expect(rare.next(from: behind)?.description == "2026-03-16T10:00")
    }
}
