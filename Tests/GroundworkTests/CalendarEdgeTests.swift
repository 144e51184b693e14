import Foundation
import Testing

@testable import Groundwork

@Suite("The calendar at its edges")
struct CalendarEdgeTests {
    @Test(
        "days that the calendar has, and days that it has not",
        arguments: [
            (1, 1, 1, true), (0, 12, 31, false), (9999, 12, 31, true), (10_000, 1, 1, false),
            (2026, 0, 1, false), (2026, 13, 1, false), (2026, 12, 0, false), (2026, 1, 31, true),
            (2026, 1, 32, false), (2026, 4, 30, true), (2026, 4, 31, false), (2026, 6, 31, false),
            (2026, 9, 31, false), (2026, 11, 31, false), (2026, 7, 31, true), (2026, 2, 28, true),
            (2026, 2, 29, false), (2024, 2, 29, true), (2024, 2, 30, false), (1900, 2, 29, false),
            (2000, 2, 29, true), (2100, 2, 29, false), (2400, 2, 29, true),
        ])
    func exists(year: Int, month: Int, day: Int, isThere: Bool) {
        #expect((CivilDate(year: year, month: month, day: day) != nil) == isThere)
    }

    /// The year before year 1 is counted as 0, and is a leap year.
    @Test(
        "days long before 1970",
        arguments: [
            (-719_162, 1, 1, 1), (-719_163, 0, 12, 31), (-719_468, 0, 3, 1), (-719_469, 0, 2, 29),
            (-719_528, 0, 1, 1), (-719_529, -1, 12, 31), (-865_565, -400, 3, 1), (-865_566, -400, 2, 29),
        ])
    func early(days: Int, year: Int, month: Int, day: Int) {
        let date = CivilDate(daysSince1970: days)
        #expect((date.year, date.month, date.day) == (year, month, day))
        #expect(date.daysSince1970 == days)
    }

    @Test("a year of four hundred ends on its leap day")
    func era() throws {
        let leapDay = try #require(CivilDate(year: 2400, month: 2, day: 29))
        #expect(leapDay.daysSince1970 == 157_113)
        let next = leapDay.adding(days: 1)
        #expect((next.year, next.month, next.day) == (2400, 3, 1))
        #expect(next.adding(days: -1) == leapDay)
        let last = try #require(CivilDate(year: 9999, month: 12, day: 31))
        #expect(last.daysSince1970 == 2_932_896 && last.weekday == .friday)
    }

    @Test("weekdays follow one another, also before 1970")
    func weekdays() {
        for day in -20...20 {
            let (today, tomorrow) = (
                CivilDate(daysSince1970: day).weekday, CivilDate(daysSince1970: day + 1).weekday
            )
            #expect(tomorrow.rawValue == (today == .sunday ? 0 : today.rawValue + 1))
        }
        #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    }

    @Test("a date is not before itself, and the year counts before the month, the month before the day")
    func order() throws {
        let dates = try [(2025, 12, 31), (2026, 1, 30), (2026, 2, 1), (2026, 2, 2)].map {
            try #require(CivilDate(year: $0.0, month: $0.1, day: $0.2))
        }
        for (index, date) in dates.enumerated() {
            for (other, later) in dates.enumerated() { #expect((date < later) == (index < other)) }
        }
    }

    @Test(
        "a moment as it may be written",
        arguments: [
            ("2026-03-10 14:30", "2026-03-10T14:30"), ("2026-03-10T14:30:59", "2026-03-10T14:30"),
            ("2026-3-1T9:05", "2026-03-01T09:05"), ("2026-03-10T14:30 x", nil), ("2026-03T14:30", nil),
            ("2026-03-10-11T14:30", nil), ("2026-03-xT14:30", nil), ("T14:30", nil),
        ])
    func written(text: String, iso: String?) {
        #expect(Moment(text)?.description == iso)
    }

    @Test("hours and minutes of a moment, and what comes before what")
    func parts() throws {
        let date = try #require(CivilDate(year: 2026, month: 3, day: 10))
        let moment = Moment(date, hour: 9, minute: 5)
        #expect((moment.hour, moment.minute, moment.minuteOfDay) == (9, 5, 545))
        #expect(moment.clock == "09:05" && Moment(date, hour: 10, minute: 10).clock == "10:10")
        #expect(Moment(date, hour: 9) == moment - 5 && Moment(date, hour: 9).clock == "09:00")
        #expect(Moment(date, minute: 1440).description == "2026-03-11T00:00")
        #expect(!(moment < moment) && moment < moment + 1 && !(moment + 1 < moment))
        #expect(moment - (moment - 90) == 90 && moment - (moment + 90) == -90)
    }

    @Test("a moment goes into JSON as it is written, and what is none is refused")
    func coded() throws {
        let moment = try #require(Moment("2026-03-10T14:30"))
        let json = try JSONEncoder().encode([moment])
        #expect(String(decoding: json, as: UTF8.self) == #"["2026-03-10T14:30"]"#)
        #expect(try JSONDecoder().decode([Moment].self, from: json) == [moment])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Moment].self, from: Data(#"["noon"]"#.utf8))
        }
    }
}

@Suite("Dates as people write them")
struct DateWordsTests {
    @Test(
        "one day, or several with what they share said once",
        arguments: [
            ("2026-12-10", "2026-12-10", "10 december 2026", "10 December 2026"),
            ("2026-03-10", "2026-03-13", "10–13 maart 2026", "10–13 March 2026"),
            ("2026-03-30", "2026-04-02", "30 maart – 2 april 2026", "30 March – 2 April 2026"),
            (
                "2026-12-31", "2027-01-01", "31 december 2026 – 1 januari 2027",
                "31 December 2026 – 1 January 2027"
            ),
        ])
    func words(first: String, last: String, dutch: String, english: String) throws {
        let from = try #require(Moment(first + " 08:00")).date
        let until = try #require(Moment(last + " 09:00")).date
        #expect(from.words(until: until, in: .dutch) == dutch)
        #expect(from.words(until: until, in: .english) == english)
    }
}
