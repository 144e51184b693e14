import Groundwork

/// Reading one field of a section, with its rule and its way out.
extension ScenarioReader {
    /// Reports keys that a section does not know, and keys given twice.
    mutating func expectKeys(_ known: [String], in section: Outline.Section) {
        var seen: Set<String> = []
        for field in section.fields {
            let key = field.key.text
            if !known.contains(key) {
                let all = known.joined(separator: ", ")
                report(
                    .unknownKey, nl: "er is hier geen sleutel '\(key)'", en: "there is no key '\(key)' here",
                    at: field.key,
                    hint: .nearest(to: key, among: known)
                        ?? Phrase(
                            nl: "de sleutels hier zijn: \(all); gewone tekst begint na een lege regel",
                            en: "keys here are: \(all); prose begins after a blank line"))
            } else if !seen.insert(key).inserted {
                report(
                    .repeatedKey, nl: "de sleutel '\(key)' staat er twee keer",
                    en: "the key '\(key)' is there twice", at: field.key,
                    hint: Phrase(nl: "houd er één", en: "keep one of the two"))
            }
        }
    }

    /// The value of a key that must be there.
    mutating func required(_ key: String, in section: Outline.Section, such example: Phrase) -> Excerpt? {
        guard let field = section.field(key) else {
            report(
                .missingKey, nl: "de sleutel '\(key)' ontbreekt", en: "the key '\(key)' is missing",
                at: section.title,
                hint: Phrase(
                    nl: "schrijf bijvoorbeeld '\(key): \(example.nl)' onder de kop",
                    en: "write for instance '\(key): \(example.en)' below the heading"))
            return nil
        }
        guard !field.value.text.isEmpty else {
            report(
                .badValue, nl: "de sleutel '\(key)' heeft geen waarde", en: "the key '\(key)' has no value",
                at: field.key,
                hint: .example(Phrase(nl: "\(key): \(example.nl)", en: "\(key): \(example.en)")))
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
                .badValue, nl: "'\(field.value.text)' is geen waarde voor '\(key)'",
                en: "'\(field.value.text)' is no value for '\(key)'", at: field.value,
                hint: .example("\(key): \(example)"))
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
            .badValue, nl: "'\(field.value.text)' is geen waarde voor '\(key)'",
            en: "'\(field.value.text)' is no value for '\(key)'", at: field.value,
            hint: .nearest(to: field.value.text, among: all) ?? .oneOf(all))
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
                .badValue, nl: "'\(field.value.text)' is geen heel getal",
                en: "'\(field.value.text)' is no whole number", at: field.value,
                hint: .example("\(key): \(Swift.max(bounds.lowerBound, fallback))"))
            return fallback
        }
        guard bounds.contains(number) else {
            report(
                .outOfRange, nl: "\(number) valt buiten de grenzen van '\(key)'",
                en: "\(number) is out of range for '\(key)'", at: field.value,
                hint: Phrase(
                    nl: "het ligt tussen \(bounds.lowerBound) en \(bounds.upperBound)",
                    en: "it lies between \(bounds.lowerBound) and \(bounds.upperBound)"))
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
        guard knowsSpan, hours.next(from: starts).map({ $0 >= ends }) ?? true else { return }
        report(
            .outsideDrill, nl: "'\(place.text)' komt binnen de drill niet voor",
            en: "'\(place.text)' never occurs within the drill", at: place,
            hint: .drillRuns(from: starts, to: ends))
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
            .unknownName, nl: "er is geen \(table.kind.nl) '\(name.text)'",
            en: "no \(table.kind.en) is named '\(name.text)'", at: name,
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
                .badTime, nl: "'\(text.text)' is geen moment van de drill",
                en: "'\(text.text)' is no moment of the drill", at: text,
                hint: .example(known == nil ? "day 2 09:30" : "09:30"))
            return nil
        }
        let moment = Moment(starts.date.adding(days: day - 1), minute: minute)
        guard !knowsSpan || (moment >= starts && moment <= ends) else {
            report(
                .outsideDrill, nl: "\(text.text) ligt buiten de drill",
                en: "\(text.text) lies outside the drill", at: text,
                hint: Phrase(
                    nl: "de drill loopt van \(starts) tot \(ends); dag 1 is de dag waarop hij begint",
                    en: "the drill runs from \(starts) to \(ends); day 1 is the day it starts"))
            return nil
        }
        return moment
    }
}
