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
}
