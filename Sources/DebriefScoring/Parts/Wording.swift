package import Groundwork

/// Figures and times as people write them.
package enum Wording {
    /// "di 10:00", "Tue 10:00".
    package static func time(_ moment: Moment, _ language: Language) -> String {
        "\(day(moment, language)) \(moment.clock)"
    }

    /// "di", "Tue".
    package static func day(_ moment: Moment, _ language: Language) -> String {
        String(moment.date.weekday.name(in: language).prefix(language == .dutch ? 2 : 3))
    }

    /// "di 10:00–14:30", or with both days where they differ.
    package static func span(_ from: Moment, _ until: Moment, _ language: Language) -> String {
        from.date == until.date
            ? "\(time(from, language))–\(until.clock)"
            : "\(time(from, language))–\(time(until, language))"
    }

    /// A figure without noise: at most one decimal.
    package static func number(_ value: Double) -> String {
        let tenths = Int((value * 10 + (value < 0 ? -0.5 : 0.5)))
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
    }

    /// A figure with at most one decimal, with a comma in Dutch.
    package static func number(_ value: Double, _ language: Language) -> String {
        language.pick(nl: number(value).replacing(".", with: ","), en: number(value))
    }

    /// A figure to the nearest whole number.
    package static func whole(_ value: Double) -> String { number(value.rounded()) }

    /// Minutes as people say them: "45 min", "2 h 10 min".
    package static func length(_ minutes: Int, _ language: Language) -> String {
        if minutes < 60 { return "\(minutes) min" }
        let hour = language.pick(nl: "u", en: "h")
        return minutes % 60 == 0 ? "\(minutes / 60) \(hour)" : "\(minutes / 60) \(hour) \(minutes % 60) min"
    }

    /// A number of things with its noun: "1 message", "3 messages".
    package static func count(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? "1 \(one)" : "\(number) \(many)"
    }

    /// The first of some items in a row, which says so where there are more: "among others a, b and c".
    package static func list(_ items: [String], atMost most: Int, _ language: Language) -> String {
        let shown = list(Array(items.prefix(most)), language)
        return items.count > most ? language.pick(nl: "onder meer ", en: "among others ") + shown : shown
    }

    /// Items in a row: "a", "a and b", "a, b and c".
    package static func list(_ items: [String], _ language: Language) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + language.pick(nl: " en ", en: " and ") + last
    }
}
