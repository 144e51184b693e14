import Groundwork
import Testing
import TranscriptJournal

@testable import DebriefScoring

/// Everything that is scored by the clock counts the minutes in which somebody waits.
@Suite("Waiting time")
struct WaitingTimeTests {
    private static let week: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

    private static func moment(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Moment {
        // 9 March 2026 is a Monday.
        Moment(CivilDate(daysSince1970: 20_520 + day), hour: hour, minute: minute)
    }

    /// The desk works in office hours, the ward round the clock, the night shift from ten to six; the office is open
    /// on weekdays from eight to six.
    private static func waiting(
        restored: [Moment?] = [nil, nil, nil], leaving: [(from: Moment, until: Moment)] = []
    ) -> WaitingTime {
        func hours(_ opens: Int, _ closes: Int) -> WeeklyHours {
            WeeklyHours([WeeklyHours.Span(days: week, opens: opens * 60, closes: closes * 60)])
        }
        let setting = Setting(
            starts: moment(1, 9, 2), ends: moment(4, 12), officeHours: hours(8, 18),
            audiences: [
                Setting.Group(name: "desk", size: 10, hours: hours(9, 17)),
                Setting.Group(name: "ward", size: 20, hours: .always),
                Setting.Group(name: "night", size: 5, hours: hours(22, 9)),
            ], facts: [], parties: [], measures: [], objectives: [])
        return WaitingTime(setting, until: moment(4, 12), restored: restored, leaving: leaving)
    }

    @Test("people wait in office hours in which they need what is away, in steps of five minutes")
    func totals() {
        let waiting = WaitingTimeTests.waiting()
        // On Monday from two past nine to five (or six); two whole days; Thursday to noon.
        #expect(waiting.total(0) == 480 + 2 * 480 + 180)
        #expect(waiting.total(1) == 540 + 2 * 600 + 240)
        #expect(waiting.total(2) == 0 + 3 * 60)
    }

    @Test(
        "minutes of waiting between two moments",
        arguments: [
            (moment(1, 9, 2), moment(1, 9, 2), 0), (moment(1, 9, 7), moment(1, 10, 7), 60),
            (moment(1, 9, 7), moment(1, 9, 10), 3), (moment(1, 16, 2), moment(2, 9, 57), 60 + 55),
            (moment(1, 18), moment(2, 8), 0), (moment(2, 12), moment(2, 11), 0),
            (moment(0, 9), moment(1, 9, 32), 30), (moment(4, 11, 32), moment(9, 0), 30),
        ])
    func minutes(from: Moment, to: Moment, count: Int) {
        #expect(WaitingTimeTests.waiting().minutes(0, from: from, to: to) == count)
    }

    @Test("whoever has the service back waits no longer, and what nobody could help is not counted")
    func ends() {
        let back = WaitingTimeTests.waiting(restored: [WaitingTimeTests.moment(2, 10, 2), nil, nil])
        #expect(back.total(0) == 480 + 60)
        #expect(back.total(1) == WaitingTimeTests.waiting().total(1))
        let paused = WaitingTimeTests.waiting(
            leaving: [(WaitingTimeTests.moment(2, 10, 2), WaitingTimeTests.moment(2, 12, 2))])
        #expect(paused.total(0) == WaitingTimeTests.waiting().total(0) - 120)
        #expect(
            paused.minutes(0, from: WaitingTimeTests.moment(2, 9, 57), to: WaitingTimeTests.moment(2, 12, 7))
                == 10)
    }

    @Test("the office opens on the next morning, or at the end of the drill where none comes")
    func opening() {
        let waiting = WaitingTimeTests.waiting()
        #expect(
            waiting.nextOpening(after: WaitingTimeTests.moment(1, 12)) == WaitingTimeTests.moment(2, 8, 2))
        #expect(
            waiting.nextOpening(after: WaitingTimeTests.moment(4, 9)) == WaitingTimeTests.moment(4, 12, 2))
    }

    @Test("information that was held counts for as long as it was, the better one counts, and gaps are found")
    func coverage() throws {
        let waiting = WaitingTimeTests.waiting()
        var coverage = Coverage(waiting)
        #expect(coverage.percent == 0 && coverage.applies)
        coverage.mark(
            [0], from: WaitingTimeTests.moment(1, 9, 2), until: WaitingTimeTests.moment(1, 17), worth: 1)
        coverage.mark(
            [0], from: WaitingTimeTests.moment(1, 9, 2), until: WaitingTimeTests.moment(1, 12), worth: 0.5)
        coverage.mark(
            [0], from: WaitingTimeTests.moment(1, 9, 2), until: WaitingTimeTests.moment(1, 9, 2), worth: 1)
        coverage.mark(
            [1], from: WaitingTimeTests.moment(2, 8), until: WaitingTimeTests.moment(2, 18), worth: 0.5)
        let expected = (480.0 / 1620 + 300.0 / 1980 + 0) / 3 * 100
        #expect(abs(coverage.percent - expected) < 0.2, "\(coverage.percent), \(expected)")
        let gaps = coverage.gaps()
        #expect(gaps.map(\.audience) == [0, 1, 1])
        #expect(gaps.map(\.minutes) == gaps.map(\.minutes).sorted(by: >))
        let longest = try #require(gaps.first)
        #expect(longest.from.date == WaitingTimeTests.moment(2, 9).date && longest.minutes == 2 * 480 + 180)
        #expect(
            coverage.gaps(atLeast: 100, limit: 9).count == 4, "the night waits an hour a day, three in a row")
        #expect(coverage.gaps(atLeast: 2000).isEmpty)
    }

    @Test(
        "three fifths of the runs of five words make a copy, whatever their case and signs",
        arguments: [
            ("It will definitely be fixed in an hour, says Sanne", true),
            ("It will definitely be fixed in an hour, says the supplier", false),
            ("it WILL definitely be fixed — in an hour!!", true),
            ("We hear that it will definitely be fixed in an hour, but nobody knows why", false),
            ("It will definitely be", false), ("It will definitely be fixed in", false), ("", false),
            ("Nobody can log in and we look for the cause together", false),
        ])
    func copies(text: String, isCopy: Bool) {
        var copies = CopyDetector()
        copies.note("It will definitely be fixed in an hour.")
        copies.note("Says the supplier.")
        #expect(copies.isCopy(text) == isCopy)
    }
}
