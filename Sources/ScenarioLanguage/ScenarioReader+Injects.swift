import Groundwork

/// What happens on each day.
extension ScenarioReader {
    private static let injectKeys = [
        "id", "from", "via", "claims", "tells", "answer within", "chance", "repeats", "during", "objective",
        "expects", "exemplary", "note",
    ]
    private static let variantKeys = ["from", "via", "claims", "tells"]

    /// The most injects that a scenario may have.
    static let maximumInjects = 200_000

    /// Reads the injects of a day; day 0 is any day.
    mutating func readDay(_ section: Outline.Section, day: Int, into injects: inout [Inject]) {
        if let field = section.fields.first {
            report(
                .unknownKey, nl: "een dag heeft zelf geen sleutels", en: "a day has no keys of its own",
                at: field.key,
                hint: Phrase(
                    nl: "zet het onder een kop als '### 08:00 TITEL'",
                    en: "put it under a heading such as '### 08:00 TITLE'"))
        }
        if injects.count + section.children.count > ScenarioReader.maximumInjects {
            report(
                .tooLarge, nl: "er zijn te veel injects", en: "there are too many injects", at: section.title,
                hint: Phrase(
                    nl: "hoogstens \(ScenarioReader.maximumInjects)",
                    en: "at most \(ScenarioReader.maximumInjects)"))
            return
        }
        for child in section.children { injects.append(readInject(child, day: day)) }
    }

    private mutating func readInject(_ section: Outline.Section, day: Int) -> Inject {
        expectKeys(ScenarioReader.injectKeys, in: section)
        let (trigger, title) = readHeading(section.title, day: day)
        let base = readVariant(section, weight: 100, inherits: nil)
        var variants = section.children.map { child -> Inject.Variant in
            expectKeys(ScenarioReader.variantKeys, in: child)
            return readVariant(child, weight: readWeight(child.title), inherits: base)
        }
        if variants.isEmpty { variants = [base] }
        for variant in variants where variant.text.isEmpty {
            report(
                .emptyText, nl: "in deze inject wordt niets gezegd", en: "nothing is said in this inject",
                at: section.title,
                hint: Phrase(
                    nl: "schrijf onder de sleutels wat de speler leest",
                    en: "write below the keys what the trainee reads"))
        }
        if section.field("from") == nil,
            section.children.contains(where: { $0.field("from") == nil }) || section.children.isEmpty
        {
            report(
                .missingKey, nl: "de sleutel 'from' ontbreekt", en: "the key 'from' is missing",
                at: section.title,
                hint: Phrase(
                    nl: "schrijf bijvoorbeeld 'from: receptie' onder de kop",
                    en: "write for instance 'from: reception' below the heading"))
        }
        return Inject(
            id: section.field("id")?.value.text ?? "line-\(section.title.line)", title: title,
            trigger: trigger,
            during: hours("during", in: section, or: .always),
            chance: value("chance", in: section, or: 100, such: "60%") { ValueReader.percent($0.text) },
            repetition: readRepetition(section),
            answerMinutes: section.field("answer within") == nil
                ? nil : minutes("answer within", in: section, or: 30),
            variants: variants, objective: section.field("objective")?.value.text,
            expects: section.field("expects")?.value.text, exemplary: section.field("exemplary")?.value.text,
            note: section.field("note")?.value.text,
            line: section.title.line)
    }

    private mutating func readHeading(_ title: Excerpt, day: Int) -> (Inject.Trigger, String) {
        let from = day == 0 ? starts : Swift.max(starts, Moment(starts.date.adding(days: day - 1), minute: 0))
        let until = day == 0 ? ends : Swift.min(ends, Moment(starts.date.adding(days: day - 1), minute: 1439))
        if let rest = title.after(prefix: "when ") {
            let (condition, name) = rest.condition ?? (rest, rest)
            if knowsSpan, from > until {
                report(
                    .outsideDrill, nl: "dag \(day) ligt buiten de drill",
                    en: "day \(day) lies outside the drill", at: title,
                    hint: .drillRuns(from: starts, to: ends))
            }
            let circumstance = readCircumstance(condition) ?? .reached(ends)
            return (.when(circumstance, from: from, until: until), name.text)
        }
        let words = title.words
        guard let clock = words.first, day > 0 else {
            report(
                .badTime, nl: "deze inject heeft geen moment en geen voorwaarde",
                en: "this inject has no moment and no condition", at: title,
                hint: day == 0
                    ? Phrase(
                        nl: "schrijf onder 'Any day' '### when VOORWAARDE: TITEL'",
                        en: "under 'Any day' write '### when CONDITION: TITLE'")
                    : Phrase(
                        nl: "schrijf '### 08:20 TITEL' of '### when VOORWAARDE: TITEL'",
                        en: "write '### 08:20 TITLE' or '### when CONDITION: TITLE'"))
            return (.at(ends), title.text)
        }
        let name = words.dropFirst().map(\.text).joined(separator: " ")
        return (.at(moment(clock, day: day) ?? ends), name.isEmpty ? clock.text : name)
    }

    private mutating func readVariant(
        _ section: Outline.Section, weight: Int, inherits base: Inject.Variant?
    ) -> Inject.Variant {
        let spoken = section.quotes.map(\.text).joined(separator: "\n")
        let text = [section.prose, spoken].filter { !$0.isEmpty }.joined(separator: "\n\n")
        return Inject.Variant(
            weight: weight, from: section.field("from")?.value.text ?? base?.from ?? "",
            via: section.field("via")?.value.text ?? base?.via ?? "",
            claims: section.field("claims").map { readClaims($0.value) } ?? base?.claims ?? [],
            tells: section.field("tells").map { readTells($0.value) } ?? base?.tells ?? [], text: text)
    }

    private mutating func readWeight(_ title: Excerpt) -> Int {
        if let share = title.after(prefix: "alternative") {
            if share.text.isEmpty { return 50 }
            if let percent = ValueReader.percent(share.text), percent > 0 { return percent }
        }
        report(
            .badValue, nl: "'\(title.text)' is geen alternatief", en: "'\(title.text)' is no alternative",
            at: title,
            hint: .example("#### alternative 60%"))
        return 50
    }

    private mutating func readClaims(_ value: Excerpt) -> [Claim] {
        var claims: [Claim] = []
        for part in value.split(on: ",") {
            let words = part.words
            switch words.first?.text.lowercased() {
            case "effort": claims.append(.effort)
            case "blame": claims.append(.blame)
            case "investment": claims.append(.investment)
            case "certainty", "hard":
                let rest = words.dropFirst().filter { $0.text.lowercased() != "eta" }
                if let time = readClaimedTime(rest.map { $0 }.joined ?? part) {
                    claims.append(.certainty(time))
                }
            default:
                report(
                    .badValue, nl: "'\(part.text)' is geen rampzin",
                    en: "'\(part.text)' is no disastrous sentence", at: part,
                    hint: Phrase(
                        nl:
                            "het is effort, blame, investment, of certainty met een moment, zoals 'certainty day 1 09:20'",
                        en: "it is effort, blame, investment, or certainty with its moment, "
                            + "such as 'certainty day 1 09:20'"))
            }
        }
        return claims
    }

    private mutating func readClaimedTime(_ text: Excerpt) -> ClaimedTime? {
        if let minute = Moment.minuteOfDay(clock: text.text) { return .clock(minute) }
        return moment(text).map { .moment($0) }
    }

    private mutating func readTells(_ value: Excerpt) -> [Int] {
        value.split(on: ",").compactMap { index(of: $0, in: names.facts) }
    }

    private mutating func readRepetition(_ section: Outline.Section) -> Inject.Repetition? {
        guard section.field("repeats") != nil else { return nil }
        return value("repeats", in: section, or: nil, such: "every 4h, 3 times") {
            text -> Inject.Repetition?? in
            let parts = text.split(on: ",")
            guard let every = parts.first?.after(prefix: "every "),
                let minutes = ValueReader.minutes(every.text), minutes >= 5
            else { return nil }
            let times = parts.count > 1 ? Int(firstWord(parts[1].text)) : 3
            guard let times, (1...1000).contains(times) else { return nil }
            return .some(Inject.Repetition(everyMinutes: minutes, times: times))
        }
    }
}
