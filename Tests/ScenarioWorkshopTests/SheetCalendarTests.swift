import Groundwork
import Testing

@testable import ScenarioWorkshop

/// What rows say about when, one beside another.
@Suite("Rows of a sheet on one calendar")
struct SheetCalendarTests {
    /// A row with a day of the drill, a clock time or a length after the start.
    private static func row(
        day: Int? = nil, date: String? = nil, clock: String? = nil, offset: Int? = nil
    ) -> SheetCalendar.Word {
        var word = SheetCalendar.Word(row: 2, value: "")
        word.day = day
        word.date = date.flatMap { Moment($0 + "T00:00")?.date }
        word.minute = clock.flatMap { Moment.minuteOfDay(clock: $0) }
        word.offset = offset
        return word
    }

    private static func title(day: Int) -> SheetCalendar.Word {
        var word = row(day: day)
        word.isTitle = true
        return word
    }

    private static func calendar(
        _ words: SheetCalendar.Word..., start: String? = "2026-03-10T08:00"
    ) -> SheetCalendar {
        SheetCalendar(words, start: start.flatMap { Moment($0) })
    }

    private static func times(_ calendar: SheetCalendar) -> [String] {
        calendar.moments.map { $0?.description ?? "–" }
    }

    @Test(
        "a length after the start goes a day back and 59 days on; what is further comes with the row above",
        arguments: [
            (0, "2026-03-10T08:00", nil), (-1, "2026-03-10T07:59", ImportRemark.Matter.beforeStart),
            (-1440, "2026-03-09T08:00", .beforeStart), (-1441, "2026-03-10T08:00", .farAway),
            (84_960, "2026-05-08T08:00", nil), (84_961, "2026-03-10T08:00", .farAway),
        ])
    func offsets(minutes: Int, moment: String, matter: ImportRemark.Matter?) {
        let calendar = SheetCalendarTests.calendar(SheetCalendarTests.row(offset: minutes))
        #expect(SheetCalendarTests.times(calendar) == [moment])
        #expect(calendar.remarks.map(\.matter) == (matter.map { [$0] } ?? []))
    }

    @Test("after a length the rows below count on its day")
    func afterOffset() {
        let calendar = SheetCalendarTests.calendar(
            SheetCalendarTests.row(offset: 1500), SheetCalendarTests.row(clock: "10:00"),
            SheetCalendarTests.row(clock: "04:00"))
        #expect(
            SheetCalendarTests.times(calendar) == [
                "2026-03-11T09:00", "2026-03-11T10:00", "2026-03-11T04:00",
            ])
    }

    @Test(
        "a clock time up to six hours earlier is a slip, more than that is the next day",
        arguments: [
            ("16:00", "2026-03-10T16:00"), ("15:59", "2026-03-11T15:59"), ("22:30", "2026-03-10T22:30"),
        ])
    func backwards(clock: String, moment: String) {
        let calendar = SheetCalendarTests.calendar(
            SheetCalendarTests.row(clock: "22:00"), SheetCalendarTests.row(clock: clock))
        #expect(SheetCalendarTests.times(calendar) == ["2026-03-10T22:00", moment])
        #expect(calendar.remarks.map(\.matter) == (moment.contains("03-11") ? [.nextDay(2)] : []))
    }

    @Test(
        "a day counts from the day before the drill's eve to the 59th",
        arguments: [
            (1, "2026-03-10T12:00", nil), (0, "2026-03-09T12:00", ImportRemark.Matter.beforeStart),
            (-1, "2026-03-08T12:00", .beforeStart), (-2, "2026-03-10T08:00", .farAway),
            (59, "2026-05-07T12:00", nil), (60, "2026-03-10T08:00", .farAway),
        ])
    func days(day: Int, moment: String, matter: ImportRemark.Matter?) {
        let calendar = SheetCalendarTests.calendar(SheetCalendarTests.row(day: day, clock: "12:00"))
        #expect(SheetCalendarTests.times(calendar) == [moment])
        #expect(calendar.remarks.map(\.matter) == (matter.map { [$0] } ?? []))
    }

    @Test("a row far away comes with the one above it")
    func farAway() {
        let calendar = SheetCalendarTests.calendar(
            SheetCalendarTests.row(clock: "11:00"), SheetCalendarTests.row(day: 60, clock: "12:00"),
            SheetCalendarTests.row(offset: 90_000))
        #expect(SheetCalendarTests.times(calendar) == Array(repeating: "2026-03-10T11:00", count: 3))
    }

    @Test(
        "a row without a time comes with the one above it; on another day at nine",
        arguments: [
            (nil, "2026-03-10T11:00"), (1, "2026-03-10T11:00"), (2, "2026-03-11T09:00"),
            (59, "2026-05-07T09:00"), (60, "2026-03-10T11:00"), (0, "2026-03-09T09:00"),
            (-1, "2026-03-10T11:00"),
        ])
    func withoutTime(day: Int?, moment: String) {
        let calendar = SheetCalendarTests.calendar(
            SheetCalendarTests.row(clock: "11:00"), SheetCalendarTests.row(day: day))
        #expect(SheetCalendarTests.times(calendar) == ["2026-03-10T11:00", moment])
        #expect(calendar.remarks.map(\.matter) == [.noTime])
    }

    @Test("without any row above it is nine on the first day")
    func first() {
        #expect(
            SheetCalendarTests.times(SheetCalendarTests.calendar(SheetCalendarTests.row())) == [
                "2026-03-10T09:00"
            ])
    }

    @Test("a row on a condition needs no time, and one with a slip says so once")
    func free() {
        var free = SheetCalendarTests.row()
        free.isFree = true
        var bad = SheetCalendarTests.row()
        bad.isBad = true
        bad.value = "soon"
        let calendar = SheetCalendarTests.calendar(free, bad)
        #expect(SheetCalendarTests.times(calendar) == ["–", "2026-03-10T09:00"])
        #expect(calendar.remarks.map(\.matter) == [.badTime])
        #expect(SheetCalendarTests.calendar(free).starts == Moment("2026-03-10T08:00"))
        #expect(SheetCalendarTests.calendar(free, start: nil).starts == Moment("2026-01-05T09:00"))
    }

    @Test(
        "a title says on which day the rows below it come, from the first to the 59th",
        arguments: [
            (1, "2026-03-10T08:30"), (2, "2026-03-11T08:30"), (59, "2026-05-07T08:30"),
            (60, "2026-03-10T08:30"), (0, "2026-03-10T08:30"),
        ])
    func titles(day: Int, moment: String) {
        let calendar = SheetCalendarTests.calendar(
            SheetCalendarTests.row(clock: "14:00"), SheetCalendarTests.title(day: day),
            SheetCalendarTests.row(clock: "08:30"))
        #expect(SheetCalendarTests.times(calendar) == ["2026-03-10T14:00", "–", moment])
    }

    @Test("a new day begins without the clock of the day before")
    func newDay() {
        let calendar = SheetCalendarTests.calendar(
            SheetCalendarTests.row(clock: "23:00"), SheetCalendarTests.title(day: 2),
            SheetCalendarTests.row(clock: "08:30"), SheetCalendarTests.row())
        #expect(
            SheetCalendarTests.times(calendar) == [
                "2026-03-10T23:00", "–", "2026-03-11T08:30", "2026-03-11T08:30",
            ])
    }

    @Test("without a start day 1 is that of a row with both, else the first date, else a Monday made up")
    func withoutStart() {
        let counted = SheetCalendarTests.calendar(
            SheetCalendarTests.row(date: "2026-03-20", clock: "10:00"),
            SheetCalendarTests.row(day: 3, date: "2026-03-12", clock: "10:00"), start: nil)
        #expect(counted.starts == Moment("2026-03-10T08:00"))
        let dated = SheetCalendarTests.calendar(
            SheetCalendarTests.row(date: "2026-03-20", clock: "10:00"),
            SheetCalendarTests.row(date: "2026-03-12", clock: "10:00"), start: nil)
        #expect(dated.starts == Moment("2026-03-12T10:00"))
        #expect(dated.remarks.isEmpty)
        let open = SheetCalendarTests.calendar(SheetCalendarTests.row(clock: "10:00"), start: nil)
        #expect(open.starts == Moment("2026-01-05T10:00"))
        #expect(open.remarks.map(\.matter) == [.noDate("2026-01-05")])
        #expect(open.starts.date.weekday == .monday)
    }

    @Test("a drill starts when it was said to, or before it where something comes earlier")
    func starts() {
        for (clock, start) in [("07:00", "2026-03-10T07:00"), ("09:00", "2026-03-10T08:00")] {
            let calendar = SheetCalendarTests.calendar(SheetCalendarTests.row(clock: clock))
            #expect(calendar.starts == Moment(start))
        }
        let offset = SheetCalendarTests.calendar(SheetCalendarTests.row(offset: 60), start: nil)
        #expect(offset.moments == [Moment("2026-01-05T10:00")])
    }
}

@Suite("Cells at their edges")
struct SheetCellTests {
    @Test(
        "a bare number counts minutes or hours in a column of lengths",
        arguments: [
            ("0", 1, SheetTime.offset(0)), ("90", 1, .offset(90)), ("2", 60, .offset(120)),
            ("100000", 1, .offset(100_000)), ("100001", 1, nil), ("9:15", 60, .clock(555)),
        ])
    func units(cell: String, unit: Int, time: SheetTime?) {
        #expect(SheetTimeReader().time(cell, unit: unit) == time)
    }

    @Test(
        "numbers are what a spreadsheet keeps, a clock time without its colon, or nothing",
        arguments: [
            ("100", SheetTime.clock(60)), ("959", .clock(599)), ("960", nil), ("2359", .clock(1439)),
            ("2360", nil), ("2400", .clock(1440)), ("2401", nil), ("2459", nil), ("99", nil),
            ("1.00", .clock(60)), ("1.0", nil), ("23.59", .clock(1439)), ("24.00", .clock(1440)),
            ("24.01", nil),
            ("0.59", .clock(850)), ("0.75", .clock(1080)), ("0.500000000000000", .clock(720)),
            ("0.5000000000000000", nil), (".5", .clock(720)), ("1.2.3", nil),
            ("46091.5", moment("2026-03-10T12:00")),
            ("20000", .date(CivilDate(daysSince1970: -5569))), ("19999", nil),
            ("80000", .date(CivilDate(daysSince1970: 54_431))), ("80001", nil), ("123456", nil),
        ])
    func numbers(cell: String, time: SheetTime?) {
        #expect(SheetTimeReader().time(cell) == time)
    }

    private static func moment(_ text: String) -> SheetTime { .moment(Moment(text) ?? Moment(minutes: 0)) }

    @Test(
        "in a column of days a number is a day up to 366",
        arguments: [
            ("1", SheetTime.day(1, minute: nil)), ("366", .day(366, minute: nil)), ("367", nil), ("0", nil),
            ("900", nil), ("20260310", .date(CivilDate(daysSince1970: 20_522))),
        ])
    func dayNumbers(cell: String, time: SheetTime?) {
        #expect(SheetTimeReader().dayOrDate(cell) == time)
    }

    @Test(
        "lengths of days, hours and minutes have their limits",
        arguments: [
            ("H+100000", SheetTime.offset(6_000_000)), ("H+100001", nil), ("T+1499:59", .offset(89_999)),
            ("T+1500:00", nil), ("T+0:05", .offset(5)), ("H0", .offset(0)), ("T-1:30", .offset(-90)),
            ("D+1 H+1000", .offset(61_440)), ("D+1 H+1001", nil), ("D+1 H+0 M+10000", .offset(11_440)),
            ("D+1 H+0 M+10001", nil), ("D+1 H+2 M", nil), ("X-10", .offset(-10)), ("E+10", .offset(10)),
            ("-45", .offset(-45)), ("T-2h", .offset(-120)),
        ])
    func lengths(cell: String, time: SheetTime?) {
        #expect(SheetTimeReader().time(cell) == time)
    }

    @Test(
        "military groups",
        arguments: [
            ("012359JAN2026", "2026-01-01T23:59"), ("012360JAN2026", nil), ("012400JAN2026", nil),
            ("310000JAN26", "2026-01-31T00:00"), ("010000ZJAN26", "2026-01-01T00:00"), ("01000JAN26", nil),
            ("0100000JAN26", nil), ("010000JAN126", nil), ("010000JA26", nil),
        ])
    func military(cell: String, moment: String?) {
        #expect(SheetTimeReader().time(cell) == moment.flatMap { Moment($0) }.map { .moment($0) })
    }

    @Test(
        "a clock time may stand before its date or behind it, and a zone is dropped",
        arguments: [
            "14:30 10-03-2026", "2.30 pm 10 march 2026", "10 march 2026 2.30 pm",
            "2026-03-10T14:30+01:00", "at 14:30 hrs, Tue. 10-3-2026", "Tuesday 10 March 2026, 14:30",
            "Tues 10-3-2026 14:30", "tue 10-3-2026 14:30", "Thur 10-3-2026 14:30", "Mon. 10-3-2026 14:30",
        ])
    func dated(cell: String) {
        #expect(SheetTimeReader().time(cell) == SheetCellTests.moment("2026-03-10T14:30"))
    }

    @Test(
        "months may be cut short to three letters or four",
        arguments: [
            ("jan", 1), ("janu", 1), ("janua", nil), ("ja", nil), ("sept", 9), ("sep.", 9), ("dez", 12),
            ("december", 12), ("mar", 3), ("mai", 5), ("jun", 6), ("jul", 7), ("may1", nil),
        ])
    func months(name: String, month: Int?) {
        #expect(MonthNames.month(name) == month)
    }

    @Test(
        "only a date and a clock time with a T between them are an ISO moment",
        arguments: [
            ("2026-03-10t14:30", true), ("2026-03-10t", true), ("2026-03-10", false),
            ("2026-03-10 14:30", false), ("2026/03-10t1", false), ("2026-03/10t1", false),
        ])
    func iso(text: String, isMoment: Bool) {
        #expect(DateText.isIsoMoment(text) == isMoment)
    }

    @Test(
        "claims are words of their own, and certainty has its time",
        arguments: [
            ("effort", true), ("Blame, investment", true), ("effort now", false), ("certainty 09:30", true),
            ("certainty day 2 09:30", true), ("certainty", false), ("certainty on 2 09:30", false),
            ("certainty day 2", false), ("certainty 2 09:30", false), ("hope", false),
            ("effort,,blame", true),
            ("effort, ", false),
        ])
    func claims(text: String, areClaims: Bool) {
        #expect(SheetValues.areClaims(text) == areClaims)
    }

    @Test(
        "a repetition is of five minutes at least, a thousand times at most",
        arguments: [
            ("every 5m", true), ("every 4m", false), ("every 30m, 1 times", true),
            ("every 30m, 0 times", false),
            ("every 1h, 1000 times", true), ("every 1h, 1001 times", false), ("every 1h, 2 times, x", false),
            ("each 1h", false), ("every 1h, often", false),
        ])
    func repetitions(text: String, isOne: Bool) throws {
        let check = try #require(SheetValues.checked.first { $0.column == .repeats })
        #expect(check.isValue(text) == isOne)
    }

    @Test(
        "an alternative has a weight",
        arguments: [
            ("alternative 60%", 60), ("Alternative 1%", 1), ("alternative 0%", nil), ("alternative", nil),
            ("inject", nil), ("alternative x", nil),
        ])
    func alternatives(text: String, weight: Int?) {
        #expect(SheetValues.alternative(text) == weight)
        #expect(SheetValues.isPlainKind(text) == (weight != nil || text == "inject"))
    }

    @Test(
        "a header may promise lengths rather than times of day",
        arguments: [("T+", 1), ("Minutes", 1), ("H+", 60), ("Z+", 60), ("Time", nil), ("T+ (min)", 1)])
    func units(header: String, unit: Int?) {
        #expect(HeaderNames.offsetUnit(header) == unit)
    }

    @Test(
        "headers are read without what stands in parentheses, within others, too",
        arguments: [
            ("Title (short (or long))", MasterColumn.title), ("Title [x]", .title), ("Title) x", nil),
            ("5th Objective", .objective), ("6th Objective", nil), ("Event Location here", .location),
        ])
    func headers(header: String, column: MasterColumn?) {
        #expect(HeaderNames.column(header) == column)
    }

    @Test("control characters within the first four thousand make it no text")
    func binary() throws {
        for (place, isText) in [(3999, false), (4000, true)] {
            let text = String(repeating: "a", count: place) + "\u{1}"
            #expect(((try? SheetText(Array(text.utf8))) != nil) == isText)
        }
        #expect((try? SheetText(Array("a\u{9}".utf8))) != nil)
    }
}
