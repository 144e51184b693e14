import Groundwork

/// Reads clock times: "9:05", "0700", "9h15", "14.30 uur", "2:30 PM".
enum ClockText {
    /// Minutes since midnight.
    static func minute(_ text: String) -> Int? {
        var bare = text.filter { $0 != " " }
        var half: Int?
        for (ending, hours) in [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12), ("a", 0), ("p", 12)]
        where bare.hasSuffix(ending) {
            bare.removeLast(ending.count)
            half = hours
            break
        }
        if half == nil { bare = withoutUnit(bare) }
        guard let (named, minute) = hourAndMinute(bare, isHalfDay: half != nil) else { return nil }
        var hour = named
        if let half {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + half
        }
        guard minute < 60, hour < 24 || (hour == 24 && minute == 0) else { return nil }
        return hour * 60 + minute
    }

    private static func withoutUnit(_ text: String) -> String {
        for ending in ["hours", "hrs", "uur", "hr", "z"] where text.hasSuffix(ending) {
            return String(text.dropLast(ending.count))
        }
        return text
    }

    private static func hourAndMinute(_ text: String, isHalfDay: Bool) -> (hour: Int, minute: Int)? {
        let parts = text.split(omittingEmptySubsequences: false) { [":", ".", "h", "u"].contains($0) }
        guard parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return nil }
        switch parts.count {
        case 1:
            guard let number = Int(text), !text.isEmpty, text.count <= 4 else { return nil }
            if text.count >= 3 { return (number / 100, number % 100) }
            return isHalfDay ? (number, 0) : nil
        case 2, 3:
            guard let hour = Int(parts[0]), parts[0].count <= 2 else { return nil }
            // "9h" and "14u" have no minutes.
            if parts[1].isEmpty { return parts.count == 2 && !text.hasSuffix(":") ? (hour, 0) : nil }
            guard parts[1].count == 2, let minute = Int(parts[1]) else { return nil }
            if parts.count == 3, parts[2].count > 2 { return nil }
            return (hour, minute)
        default: return nil
        }
    }
}

/// Reads dates: "2026-03-10", "10-03-2026", "3/10/2026", "10 maart 2026", "Mar 10, 2026".
struct DateText {
    /// How a date of numbers is read.
    let order: DateOrder
    /// The year of a date that has none.
    let year: Int?

    /// The years in which exercises are held; anything else is a slip of the keyboard.
    static let years = 1900...2199

    /// The date of a text in lower case.
    func date(_ text: String) -> CivilDate? {
        anyDate(text).flatMap { DateText.years.contains($0.year) ? $0 : nil }
    }

    private func anyDate(_ text: String) -> CivilDate? {
        let parts = text.split { [" ", "-", "/", ".", ","].contains($0) }.map(String.init)
        guard (2...3).contains(parts.count) else { return nil }
        if let named = named(parts) { return named }
        let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) && $0.count <= 4 ? Int($0) : nil }
        guard numbers.count == 3, !text.contains(" ") else { return nil }
        if parts[0].count == 4 { return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard parts[2].count == 4 || parts[2].count == 2, parts[0].count <= 2, parts[1].count <= 2 else {
            return nil
        }
        let (day, month) = order == .dayFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        return CivilDate(year: full(numbers[2], parts[2]), month: month, day: day)
    }

    private func named(_ parts: [String]) -> CivilDate? {
        guard let at = parts.firstIndex(where: { MonthNames.month($0) != nil }), at < 2,
            let month = MonthNames.month(parts[at])
        else { return nil }
        var rest = parts
        rest.remove(at: at)
        for ending in ["st", "nd", "rd", "th", "e"] where rest[0].hasSuffix(ending) {
            rest[0].removeLast(ending.count)
            break
        }
        guard let day = Int(rest[0]) else { return nil }
        if rest.count == 1 { return year.flatMap { CivilDate(year: $0, month: month, day: day) } }
        guard let year = Int(rest[1]), rest[1].count == 4 || rest[1].count == 2 else { return nil }
        return CivilDate(year: full(year, rest[1]), month: month, day: day)
    }

    private func full(_ year: Int, _ digits: String) -> Int { digits.count == 2 ? 2000 + year : year }

    /// Which number of a numeric date is the day, where only one reading is possible.
    static func evidence(_ cell: String) -> DateOrder? {
        let text = SheetTimeReader.plain(cell)
        let head = text.split(separator: " ").first {
            $0.contains("/") || $0.contains("-") || $0.contains(".")
        }
        let numbers = (head ?? "").split { ["-", "/", "."].contains($0) }.map { Int($0) }
        guard numbers.count == 3, let first = numbers[0], let second = numbers[1], numbers[2] != nil,
            first <= 31
        else {
            return nil
        }
        if first > 12 { return .dayFirst }
        return second > 12 ? .monthFirst : nil
    }

    /// Whether a text begins as "2026-03-10t".
    static func isIsoMoment(_ text: String) -> Bool {
        let head = Array(text.prefix(11))
        return head.count == 11 && head[4] == "-" && head[7] == "-" && head[10] == "t"
    }
}

/// The months by their names.
enum MonthNames {
    /// The number of a month by its name in English, Dutch, French or German, whole or cut short.
    static func month(_ name: String) -> Int? {
        let bare = name.hasSuffix(".") ? String(name.dropLast()) : name
        guard bare.count >= 3, bare.allSatisfy(\.isLetter) else { return nil }
        return names.firstIndex { month in
            month.contains {
                $0 == bare || ($0.hasPrefix(bare) && bare.count <= 4) || (bare == "sept" && $0 == "september")
            }
        }.map { $0 + 1 }
    }

    private static let names: [[String]] = [
        ["january", "januari", "janvier", "januar"], ["february", "februari", "février", "februar"],
        ["march", "maart", "mrt", "mars", "märz"], ["april", "avril"], ["may", "mei", "mai"],
        ["june", "juni", "juin"], ["july", "juli", "juillet"], ["august", "augustus", "août"],
        ["september", "septembre"], ["october", "oktober", "octobre"], ["november", "novembre"],
        ["december", "décembre", "dezember"],
    ]
}
