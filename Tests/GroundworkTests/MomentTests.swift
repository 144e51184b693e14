import Testing

@testable import Groundwork

@Suite("Moments of local time")
struct MomentTests {
    @Test(
        "a moment and its ISO form are one another's inverse",
        arguments: ["1970-01-01T00:00", "2026-03-10T14:30", "2024-02-29T23:59", "1999-12-31T12:00"])
    func roundTrip(iso: String) {
        #expect(Moment(iso)?.description == iso)
    }

    @Test(
        "what is no moment is refused",
        arguments: ["", "2026-03-10", "2026-02-29T10:00", "2026-13-01T10:00", "2026-03-10T24:00", "x"])
    func refused(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test("weekdays agree with the calendar on the wall")
    func weekdays() throws {
        #expect(try #require(Moment("2026-11-26T12:00")).date.weekday == .thursday)
        #expect(try #require(Moment("1970-01-01T12:00")).date.weekday == .thursday)
        #expect(try #require(Moment("1969-12-28T12:00")).date.weekday == .sunday)
    }

    @Test("days and dates agree over four centuries")
    func everyDay() {
        var date = CivilDate(daysSince1970: -100_000)
        for day in -99_999...100_000 {
            let next = CivilDate(daysSince1970: day)
            #expect(next.daysSince1970 == day)
            #expect(next > date)
            date = next
        }
    }

    @Test(
        "a clock time in minutes since midnight",
        arguments: [
            ("00:00", 0), ("0:05", 5), ("9:30", 570), ("14:30", 870), ("23:59", 1439), ("14:30:20", 870),
            ("24:00", nil), ("12:60", nil), ("12:5", nil), ("12", nil), ("1:2:3:4", nil), ("120:00", nil),
            ("-1:00", nil), ("", nil),
        ])
    func clock(text: String, minute: Int?) {
        #expect(Moment.minuteOfDay(clock: text) == minute)
    }

    @Test("a day has 1440 minutes, also before 1970")
    func days() throws {
        for (minutes, iso) in [
            (-1, "1969-12-31T23:59"), (-1439, "1969-12-31T00:01"), (-1440, "1969-12-31T00:00"),
            (-1441, "1969-12-30T23:59"), (0, "1970-01-01T00:00"), (1439, "1970-01-01T23:59"),
        ] {
            let moment = Moment(minutes: minutes)
            #expect(moment.description == iso)
            #expect(Moment(iso) == moment)
            #expect((0..<1440).contains(moment.minuteOfDay))
        }
        let noon = try #require(Moment("2026-02-28T12:00"))
        #expect((noon + 1440).description == "2026-03-01T12:00")
        #expect(noon + 60 - noon == 60 && noon - 60 < noon)
        #expect(Moment("0987-01-02T03:04")?.description == "0987-01-02T03:04")
    }
}
