import Testing

@testable import ScenarioWorkshop

@Suite("Days of the week in sheets")
struct SheetTimeWeekdayTests {
    @Test(
        "a day of the week before a clock time says nothing new, whole or cut to two, three or four letters",
        arguments: [
            "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Tues", "Thur", "Thurs", "Weds", "Wedn", "Mon.",
            "Tue,", "Monday", "Sunday", "ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "zondag,",
        ])
    func weekday(word: String) {
        #expect(SheetTimeReader.plain("\(word) 9:05") == "9:05")
        #expect(SheetTimeReader().time("\(word) 9:05") == .clock(545))
    }

    @Test("what is no day of the week stays", arguments: ["mo", "m", "monda", "daily", "wee", "th"])
    func other(word: String) {
        #expect(SheetTimeReader.plain("\(word) 9:05") == "\(word) 9:05")
        #expect(SheetTimeReader().time("\(word) 9:05") == nil)
    }

    @Test(
        "numbers at the edge of what they may be",
        arguments: [
            ("100", SheetTime.clock(60)), ("059", .clock(59)), ("159", .clock(119)), ("160", nil),
            ("2400", .clock(1440)), ("2401", nil), ("99", nil), ("1.59", .clock(119)), ("1.60", nil),
            ("23.59", .clock(1439)), ("0.25", .clock(360)),
        ])
    func numbers(text: String, time: SheetTime?) {
        #expect(SheetTimeReader().time(text) == time)
    }

    @Test(
        "a column of lengths counts bare numbers in its unit",
        arguments: [
            ("0", 1, SheetTime.offset(0)), ("90", 1, .offset(90)), ("2", 60, .offset(120)),
            ("100000", 1, .offset(100_000)), ("100001", 1, nil),
        ])
    func lengths(text: String, unit: Int, time: SheetTime?) {
        #expect(SheetTimeReader().time(text, unit: unit) == time)
    }

    @Test(
        "a column of days counts from one to a year",
        arguments: [
            ("0", nil), ("1", 1), ("366", 366), ("367", nil), ("D+365", 366), ("D+366", 367), ("D+367", nil),
        ])
    func days(text: String, day: Int?) {
        #expect(SheetTimeReader().dayOrDate(text) == day.map { .day($0, minute: nil) })
    }
}
