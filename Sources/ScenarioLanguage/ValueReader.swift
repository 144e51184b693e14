package import Groundwork

/// Reads the small values of a scenario: lengths of time, hours, shares.
package enum ValueReader {
    /// Minutes of a length such as `30m`, `2h`, `1h30m`, `2d`, `90 min`, `2 hours`; at most a year.
    package static func minutes(_ text: some StringProtocol) -> Int? {
        var total = 0
        var number = ""
        var unit = ""
        var parts = 0
        func add() -> Bool {
            guard let count = Int(number), count <= 525_600, let size = unitMinutes(unit) else {
                return false
            }
            total += count * size
            parts += 1
            number = ""
            unit = ""
            return total <= 525_600
        }
        for character in text.lowercased() where !character.isWhitespace {
            if character.isASCII, character.isNumber {
                if !unit.isEmpty, !add() { return nil }
                number.append(character)
            } else {
                unit.append(character)
            }
        }
        guard !number.isEmpty, add(), parts > 0 else { return nil }
        return total
    }

    private static func unitMinutes(_ unit: String) -> Int? {
        switch unit {
        case "m", "min", "mins", "minute", "minutes", "minuut", "minuten": 1
        case "h", "u", "hour", "hours", "uur", "uren": 60
        case "d", "day", "days", "dag", "dagen": 1440
        default: nil
        }
    }

    /// A whole number of percent, 0 to 100, with or without its sign.
    package static func percent(_ text: some StringProtocol) -> Int? {
        let bare = text.filter { !$0.isWhitespace && $0 != "%" }
        guard let value = Int(String(bare)), (0...100).contains(value) else { return nil }
        return value
    }

    /// Weekly hours such as `weekdays 08:00-17:00, sat 10:00-16:00`, `daily 06:00-23:00`, `always`.
    package static func hours(_ text: some StringProtocol) -> WeeklyHours? {
        if text.lowercased() == "always" { return .always }
        var spans: [WeeklyHours.Span] = []
        for part in text.lowercased().split(separator: ",") {
            let words = part.split(separator: " ")
            guard words.count == 2, let days = days(words[0]) else { return nil }
            let times = words[1].split(whereSeparator: { $0 == "-" || $0 == "–" })
            guard times.count == 2, let opens = Moment.minuteOfDay(clock: times[0]),
                let closes = times[1] == "24:00" ? 1440 : Moment.minuteOfDay(clock: times[1]),
                opens != closes
            else { return nil }
            spans.append(WeeklyHours.Span(days: days, opens: opens, closes: closes))
        }
        return spans.isEmpty ? nil : WeeklyHours(spans)
    }

    private static func days(_ word: Substring) -> Set<Weekday>? {
        switch word {
        case "weekdays": return Set(Weekday.allCases.filter { !$0.isWeekend })
        case "weekend": return [.saturday, .sunday]
        case "daily": return Set(Weekday.allCases)
        default: break
        }
        let ends = word.split(separator: "-").map { name in
            Weekday.allCases.first { name.count >= 3 && $0.name(in: .english).lowercased().hasPrefix(name) }
        }
        if ends.count == 1, let day = ends[0] { return [day] }
        guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
        var days: Set<Weekday> = []
        var index = first.rawValue
        while true {
            days.insert(Weekday.allCases[index])
            if index == last.rawValue { return days }
            index = (index + 1) % 7
        }
    }
}
