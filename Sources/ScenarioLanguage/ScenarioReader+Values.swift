import Groundwork

/// Reading one field of a section, with its rule and its way out.
extension ScenarioReader {
    /// Reports keys that a section does not know, and keys given twice.
    mutating func expectKeys(_ known: [String], in section: Outline.Section) {
        var seen: Set<String> = []
        for field in section.fields {
            let key = field.key.text
            if !known.contains(key) {
                let hint =
                    NearestName.to(key, among: known).map { "did you mean '\($0)'?" }
                    ?? "keys here are: \(known.joined(separator: ", ")); prose begins after a blank line"
                report(.unknownKey, "there is no key '\(key)' here", at: field.key, hint: hint)
            } else if !seen.insert(key).inserted {
                report(
                    .repeatedKey, "the key '\(key)' is there twice", at: field.key,
                    hint: "keep one of the two")
            }
        }
    }

    /// The value of a key that must be there.
    mutating func required(_ key: String, in section: Outline.Section, such example: String) -> Excerpt? {
        guard let field = section.field(key) else {
            report(
                .missingKey, "the key '\(key)' is missing", at: section.title,
                hint: "write for instance '\(key): \(example)' below the heading")
            return nil
        }
        guard !field.value.text.isEmpty else {
            report(
                .badValue, "the key '\(key)' has no value", at: field.key,
                hint: "write for instance '\(key): \(example)'")
            return nil
        }
        return field.value
    }

    /// A value read by a function, or the fallback where the key is absent; a bad value is reported.
    mutating func value<Value>(
        _ key: String, in section: Outline.Section, or fallback: Value, such example: String,
        by read: (Excerpt) -> Value?
    ) -> Value {
        guard let field = section.field(key) else { return fallback }
        guard let value = read(field.value) else {
            report(
                .badValue, "'\(field.value.text)' is no value for '\(key)'", at: field.value,
                hint: "write for instance '\(key): \(example)'")
            return fallback
        }
        return value
    }

    /// One of the named cases of an enumeration.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, in section: Outline.Section, or fallback: Choice
    ) -> Choice where Choice.RawValue == String {
        guard let field = section.field(key) else { return fallback }
        if let choice = Choice(rawValue: field.value.text.lowercased()) { return choice }
        let all = Choice.allCases.map(\.rawValue)
        report(
            .badValue, "'\(field.value.text)' is no value for '\(key)'", at: field.value,
            hint: NearestName.to(field.value.text, among: all).map { "did you mean '\($0)'?" }
                ?? "it is one of: \(all.joined(separator: ", "))")
        return fallback
    }

    /// A whole number within bounds.
    mutating func number(
        _ key: String, in section: Outline.Section, or fallback: Int, within bounds: ClosedRange<Int>
    ) -> Int {
        guard let field = section.field(key) else { return fallback }
        let digits = field.value.text.filter { !$0.isWhitespace && $0 != "_" && $0 != "€" && $0 != "%" }
        guard let number = Int(digits) else {
            report(
                .badValue, "'\(field.value.text)' is no whole number", at: field.value,
                hint: "write for instance '\(key): \(Swift.max(bounds.lowerBound, fallback))'")
            return fallback
        }
        guard bounds.contains(number) else {
            report(
                .outOfRange, "\(number) is out of range for '\(key)'", at: field.value,
                hint: "it lies between \(bounds.lowerBound) and \(bounds.upperBound)")
            return fallback
        }
        return number
    }

    /// Weekly hours; hours that never occur within the drill are reported.
    mutating func hours(_ key: String, in section: Outline.Section, or fallback: WeeklyHours) -> WeeklyHours {
        let hours = value(key, in: section, or: fallback, such: "weekdays 08:00-17:00, sat 10:00-16:00") {
            ValueReader.hours($0.text)
        }
        if let field = section.field(key) { expectWithinDrill(hours, at: field.value) }
        return hours
    }

    /// Reports hours that never occur within the drill.
    mutating func expectWithinDrill(_ hours: WeeklyHours, at place: Excerpt) {
        guard starts < ends, hours.next(from: starts).map({ $0 >= ends }) ?? true else { return }
        report(
            .outsideDrill, "'\(place.text)' never occurs within the drill", at: place,
            hint: "the drill runs from \(starts) to \(ends)")
    }

    /// A length of time in minutes.
    mutating func minutes(_ key: String, in section: Outline.Section, or fallback: Int) -> Int {
        value(key, in: section, or: fallback, such: "1h30m") { ValueReader.minutes($0.text) }
    }

    /// Comma-separated texts.
    func list(_ key: String, in section: Outline.Section) -> [String] {
        section.field(key)?.value.split(on: ",").map(\.text).filter { !$0.isEmpty } ?? []
    }

    /// The index of a declared name; an unknown one is reported.
    mutating func index(of name: Excerpt, in table: NameTable.Names) -> Int? {
        if let index = table.index(of: name.text) { return index }
        report(
            .unknownName, "no \(table.kind) is named '\(name.text)'", at: name,
            hint: table.hint(for: name.text, offersNearest: offers > 0))
        offers -= 1
        return nil
    }

    /// A moment of the drill, "day 2 09:30", or "09:30" on a day that is known.
    mutating func moment(_ text: Excerpt, day known: Int? = nil) -> Moment? {
        let words = text.text.lowercased().split(separator: " ")
        let clock: Substring? =
            words.count == 3 && words[0] == "day" ? words[2] : words.count == 1 ? words[0] : nil
        let day = words.count == 3 ? Int(words[1]) : known
        guard let clock, let day, (1...366).contains(day), let minute = Moment.minuteOfDay(clock: clock)
        else {
            report(
                .badTime, "'\(text.text)' is no moment of the drill", at: text,
                hint: known == nil ? "write for instance 'day 2 09:30'" : "write for instance '09:30'")
            return nil
        }
        let moment = Moment(starts.date.adding(days: day - 1), minute: minute)
        guard moment >= starts, moment <= ends else {
            report(
                .outsideDrill, "\(text.text) lies outside the drill", at: text,
                hint: "the drill runs from \(starts) to \(ends); day 1 is the day it starts")
            return nil
        }
        return moment
    }
}
