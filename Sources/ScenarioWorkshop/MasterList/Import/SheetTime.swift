import Groundwork
import ScenarioLanguage

/// What a cell says about when.
enum SheetTime: Sendable, Hashable {
    /// A date with a clock time.
    case moment(Moment)
    /// A date.
    case date(CivilDate)
    /// A day of the drill, from 1, perhaps with minutes since its midnight.
    case day(Int, minute: Int?)
    /// Minutes since midnight.
    case clock(Int)
    /// Minutes after the start of the drill.
    case offset(Int)
}

/// Which of two numbers of a date is the day.
package enum DateOrder: String, CaseIterable, Sendable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"
}

/// Reads times in the forms that real sheets have.
struct SheetTimeReader {
    /// How "3/10/2026" is read.
    var order = DateOrder.dayFirst
    /// The year of a date that has none.
    var year: Int?

    /// What a cell of a column of times says.
    ///
    /// - Parameter unit: how many minutes a bare number counts, in a column of lengths after the start.
    func time(_ cell: String, unit: Int? = nil) -> SheetTime? {
        let text = SheetTimeReader.plain(cell)
        if let unit, let number = Int(text), (0...100_000).contains(number) { return .offset(number * unit) }
        return number(text, isDay: false) ?? offset(text) ?? militaryGroup(text) ?? day(text) ?? dated(text)
            ?? ClockText.minute(text).map { .clock($0) }
    }

    /// What a cell of a column of days or dates says.
    func dayOrDate(_ cell: String) -> SheetTime? {
        let text = SheetTimeReader.plain(cell)
        return number(text, isDay: true) ?? plusDays(text) ?? day(text) ?? militaryGroup(text) ?? dated(text)
    }

    /// In lower case, without the day of the week and marks of time that say nothing new.
    static func plain(_ cell: String) -> String {
        let words = cell.lowercased().split(whereSeparator: \.isWhitespace).map { word in
            word.hasSuffix(",") ? String(word.dropLast()) : String(word)
        }
        let kept = words.filter { word in
            !weekdays.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
                && !["at", "om", "hrs", "hours", "h.", "local", "approx", "ca.", "±", "@"].contains(word)
        }
        return kept.joined(separator: " ")
    }

    private static let weekdays: Set<String> = {
        var names: Set<String> = ["weds", "thurs", "tues", "zo", "ma", "di", "wo", "do", "vr", "za"]
        for day in Weekday.allCases {
            let (dutch, english) = (day.name(in: .dutch), day.name(in: .english).lowercased())
            names.formUnion([dutch, english, String(english.prefix(3)), String(english.prefix(4))])
        }
        return names
    }()

    /// A number alone: a spreadsheet's own time, a day, or a clock time without its colon.
    private func number(_ text: String, isDay: Bool) -> SheetTime? {
        guard !text.isEmpty, text.allSatisfy({ ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "," }) else {
            return nil
        }
        if let whole = Int(text) { return wholeNumber(whole, digits: text.count, isDay: isDay) }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count == 2, let whole = Int(parts[0].isEmpty ? "0" : parts[0]),
            let decimals = Int(parts[1]),
            parts[1].count <= 15
        else { return nil }
        // "9.15" is a quarter past nine; "0.3" and "9.458333" are what a spreadsheet keeps.
        if (1...23).contains(whole), parts[1].count == 2, decimals < 60 {
            return .clock(whole * 60 + decimals)
        }
        let share = parts[1].reversed().reduce(0.0) { ($0 + Double($1.wholeNumberValue ?? 0)) / 10 }
        let minute = Int((share * 1440).rounded())
        if whole == 0 { return .clock(minute) }
        guard let date = SheetTimeReader.serial(whole) else { return nil }
        return .moment(Moment(date, minute: minute))
    }

    private func wholeNumber(_ number: Int, digits: Int, isDay: Bool) -> SheetTime? {
        if digits == 8,
            let date = CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        {
            return .date(date)
        }
        if isDay, (1...366).contains(number) { return .day(number, minute: nil) }
        if digits == 5, let date = SheetTimeReader.serial(number) { return .date(date) }
        guard !isDay, digits == 3 || digits == 4, number % 100 < 60, number <= 2400 else { return nil }
        return .clock(number / 100 * 60 + number % 100)
    }

    /// The date of a spreadsheet's day number; those of this time have five digits.
    private static func serial(_ number: Int) -> CivilDate? {
        // Day 25,569 is 1 January 1970.
        (20_000...80_000).contains(number) ? CivilDate(daysSince1970: number - 25_569) : nil
    }

    /// "T+90", "T+1:30", "+2d3h", "D+2 H+3 M+45".
    private func offset(_ text: String) -> SheetTime? {
        let bare = text.filter { $0 != " " }
        if bare.hasPrefix("d+") || bare.hasPrefix("j+") { return dayPlus(text) }
        let isBack = ["t-", "h-", "x-", "-"].contains { bare.hasPrefix($0) }
        guard
            let prefix = ["t+", "h+", "x+", "e+", "+", "t-", "h-", "x-", "-"].first(where: {
                bare.hasPrefix($0)
            })
        else { return bare == "t0" || bare == "h0" ? .offset(0) : nil }
        let length = String(bare.dropFirst(prefix.count))
        let minutes: Int?
        if let number = Int(length) {
            minutes = number <= 100_000 ? number * (prefix.hasPrefix("h") ? 60 : 1) : nil
        } else if let colon = length.firstIndex(of: ":") {
            let (hours, rest) = (Int(length[..<colon]), Int(length[length.index(after: colon)...].prefix(2)))
            minutes = hours.flatMap { hours in
                rest.flatMap { $0 < 60 && hours < 1500 ? hours * 60 + $0 : nil }
            }
        } else {
            minutes = ValueReader.minutes(length)
        }
        return minutes.map { .offset(isBack ? -$0 : $0) }
    }

    /// "D+2 H+3 M+45" counts from the start; "J+1 09:00" is a clock time of the day after the first.
    private func dayPlus(_ text: String) -> SheetTime? {
        let behind = text.drop { $0 != "+" }.dropFirst().drop { $0 == " " }
        let digits = behind.prefix { $0.isASCII && $0.isNumber }
        guard let days = Int(digits), days <= 366 else { return nil }
        let rest = behind.dropFirst(digits.count).filter { $0 != " " }
        if rest.isEmpty { return .day(days + 1, minute: nil) }
        guard rest.hasPrefix("h+") else {
            let clock = rest.drop { !$0.isNumber }
            return ClockText.minute(String(clock)).map { .day(days + 1, minute: $0) }
        }
        let parts = rest.dropFirst(2).split(separator: "m", omittingEmptySubsequences: false)
        guard let hours = Int(parts[0]), hours <= 1000 else { return nil }
        let minutes = parts.count > 1 ? Int(parts[1].filter(\.isNumber)) : 0
        return minutes.flatMap { $0 <= 10_000 ? .offset(days * 1440 + hours * 60 + $0) : nil }
    }

    /// "D+2" in a column of days.
    private func plusDays(_ text: String) -> SheetTime? {
        let bare = text.filter { $0 != " " }
        return bare.hasPrefix("d+") || bare.hasPrefix("j+") ? dayPlus(text) : nil
    }

    /// A military date-time group, "211340AUG2011".
    private func militaryGroup(_ text: String) -> SheetTime? {
        let bare = text.filter { $0 != " " }
        let head = bare.prefix { $0.isASCII && $0.isNumber }
        let tail = bare.reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard head.count == 6, tail == 2 || tail == 4, let number = Int(head),
            let year = Int(bare.suffix(tail))
        else {
            return nil
        }
        let letters = bare.dropFirst(6).dropLast(tail)
        guard letters.count == 3 || letters.count == 4,
            let month = MonthNames.month(String(letters)) ?? MonthNames.month(String(letters.dropFirst())),
            let date = CivilDate(
                year: tail == 2 ? 2000 + year : year, month: month, day: number / 10_000),
            number % 10_000 / 100 < 24, number % 100 < 60
        else { return nil }
        return .moment(Moment(date, minute: number % 10_000 / 100 * 60 + number % 100))
    }

    /// "D1 09:00", "Day 2 14:30", "dag 2".
    private func day(_ text: String) -> SheetTime? {
        for word in ["day", "dag", "jour", "tag", "d", "j"] where text.hasPrefix(word) {
            let rest = text.dropFirst(word.count).drop { $0 == " " }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let day = Int(digits), (1...366).contains(day) else { continue }
            let behind = rest.dropFirst(digits.count).drop { !$0.isNumber && !$0.isLetter }
            if behind.isEmpty { return .day(day, minute: nil) }
            return ClockText.minute(String(behind)).map { .day(day, minute: $0) }
        }
        return nil
    }

    /// A date, with or without a clock time before or behind it.
    private func dated(_ text: String) -> SheetTime? {
        let reader = DateText(order: order, year: year)
        if let date = reader.date(text) { return .date(date) }
        var bare = text
        if DateText.isIsoMoment(text) {
            // A zone behind it is dropped: a drill has one clock.
            bare = text.replacing("t", with: " ", maxReplacements: 1)
            if let zone = bare.firstIndex(of: "+") { bare = String(bare[..<zone]) }
        }
        let words = bare.split(separator: " ").map(String.init)
        guard words.count > 1 else { return nil }
        for cut in 1..<words.count {
            let (head, tail) = (words[..<cut].joined(separator: " "), words[cut...].joined(separator: " "))
            if let date = reader.date(head), let minute = ClockText.minute(tail) {
                return .moment(Moment(date, minute: minute))
            }
            if let date = reader.date(tail), let minute = ClockText.minute(head) {
                return .moment(Moment(date, minute: minute))
            }
        }
        return nil
    }
}
