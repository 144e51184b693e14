import Groundwork
import Testing

@testable import MessageReading

@Suite("Holidays and the calendar they stand on")
struct HolidayTests {
    /// Each day that goes by a name, in 2026 and in 2030.
    static let named: [(Holiday, String, String)] = [
        (Holiday.newYear, "01-01", "01-01"),
        (.epiphany, "01-06", "01-06"),
        (.mlkDay, "01-19", "01-21"),
        (.valentine, "02-14", "02-14"),
        (.carnival, "02-15", "03-03"),
        (.presidentsDay, "02-16", "02-18"),
        (.ashWednesday, "02-18", "03-06"),
        (.stPatrick, "03-17", "03-17"),
        (.aprilFools, "04-01", "04-01"),
        (.goodFriday, "04-03", "04-19"),
        (.easter, "04-05", "04-21"),
        (.easterMonday, "04-06", "04-22"),
        (.kingsDay, "04-27", "04-27"),
        (.mayDay, "05-01", "05-01"),
        (.remembrance, "05-04", "05-04"),
        (.liberationDay, "05-05", "05-05"),
        (.mothersDay, "05-10", "05-12"),
        (.ascension, "05-14", "05-30"),
        (.pentecost, "05-24", "06-09"),
        (.memorialDay, "05-25", "05-27"),
        (.whitMonday, "05-25", "06-10"),
        (.fathersDay, "06-21", "06-16"),
        (.independence, "07-04", "07-04"),
        (.laborDay, "09-07", "09-02"),
        (.budgetDay, "09-15", "09-17"),
        (.columbusDay, "10-12", "10-14"),
        (.halloween, "10-31", "10-31"),
        (.allSaints, "11-01", "11-01"),
        (.stMartin, "11-11", "11-11"),
        (.veteransDay, "11-11", "11-11"),
        (.thanksgiving, "11-26", "11-28"),
        (.blackFriday, "11-27", "11-29"),
        (.cyberMonday, "11-30", "12-02"),
        (.stNicholas, "12-05", "12-05"),
        (.christmasEve, "12-24", "12-24"),
        (.christmas, "12-25", "12-25"),
        (.boxingDay, "12-26", "12-26"),
        (.newYearEve, "12-31", "12-31"),
    ]

    private static func written(_ date: CivilDate?) -> String? {
        date.map { String(Moment($0, minute: 0).description.prefix(10)) }
    }

    @Test("the day of a holiday", arguments: named)
    func days(holiday: Holiday, first: String, second: String) {
        #expect(Self.written(holiday.date(in: 2026)) == "2026-" + first)
        #expect(Self.written(holiday.date(in: 2030)) == "2030-" + second)
    }

    /// May 2026 begins on a Friday and has 31 days, February 2027 on a Monday and has 28.
    @Test(
        "the n-th such weekday of a month, and the last",
        arguments: [
            (1, Weekday.friday, 5, 2026, 1), (1, .thursday, 5, 2026, 7), (1, .saturday, 5, 2026, 2),
            (5, .sunday, 5, 2026, 31), (-1, .sunday, 5, 2026, 31), (-1, .friday, 5, 2026, 29),
            (-1, .monday, 5, 2026, 25), (-1, .thursday, 5, 2026, 28), (4, .monday, 2, 2027, 22),
            (-1, .monday, 2, 2027, 22), (-1, .sunday, 2, 2027, 28), (5, .monday, 2, 2027, nil),
        ] as [(Int, Weekday, Int, Int, Int?)])
    func nth(number: Int, weekday: Weekday, month: Int, year: Int, day: Int?) {
        #expect(CivilDate.nth(number, weekday, month: month, year: year)?.day == day)
    }

    @Test(
        "months later, on the same day or the last one there is",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-01-31", 2, "2026-03-31"),
            ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
            ("2026-03-10", 0, "2026-03-10"),
            ("2026-03-10", 12, "2027-03-10"), ("2026-03-10", -27, "2023-12-10"),
            ("2026-03-10", 1_000_000, "9999-12-10"), ("2026-03-10", -1_000_000, "0001-01-10"),
        ])
    func months(date: String, months: Int, later: String) throws {
        let date = try #require(Moment(date + "T00:00")).date
        #expect(Self.written(date.adding(months: months)) == later)
    }

    /// 10 March 2026 is a Tuesday.
    @Test(
        "working days later pass over Saturdays and Sundays",
        arguments: [
            ("2026-03-10", 0, "2026-03-10"), ("2026-03-10", 3, "2026-03-13"), ("2026-03-10", 4, "2026-03-16"),
            ("2026-03-14", 1, "2026-03-16"), ("2026-03-15", -1, "2026-03-13"),
            ("2026-03-10", -2, "2026-03-06"),
            ("2026-03-09", 4000, "2041-07-08"), ("2026-03-09", 5000, "2045-05-08"),
            ("2026-03-10", 5, "2026-03-17"), ("2026-03-14", 5, "2026-03-20"),
            ("2026-03-15", -6, "2026-03-06"),
        ])
    func workdays(date: String, days: Int, later: String) throws {
        let date = try #require(Moment(date + "T00:00")).date
        #expect(Self.written(date.adding(workdays: days)) == later)
    }

    @Test("the Monday of a week, and the first day of a month and of a year")
    func firsts() throws {
        for (day, monday) in [(8, "03-02"), (9, "03-09"), (10, "03-09"), (15, "03-09"), (16, "03-16")] {
            let date = try #require(CivilDate(year: 2026, month: 3, day: day))
            #expect(Self.written(date.monday) == "2026-" + monday)
            #expect(Self.written(date.firstOfMonth) == "2026-03-01")
            #expect(Self.written(date.firstOfYear) == "2026-01-01")
        }
    }
}
