import Groundwork

/// Facts, measures and the recovery.
extension ScenarioReader {
    /// Reads a fact.
    mutating func readFact(_ section: Outline.Section, name: Excerpt) -> Fact {
        expectKeys(["about", "known", "tell", "mentions", "also called"], in: section)
        let mentions = required(
            "mentions", in: section,
            such: Phrase(nl: "opslag, schijven, schijvenkast", en: "storage, disks, disk shelf"))
        if section.prose.isEmpty {
            report(
                .emptyText, nl: "het feit '\(name.text)' wordt niet verteld",
                en: "the fact '\(name.text)' is not told", at: section.title,
                hint: Phrase(
                    nl: "schrijf het onder de sleutels, in gewone woorden voor gebruikers",
                    en: "write it below the keys in plain words for users"))
        }
        return Fact(
            name: name.text, subject: choice("about", in: section, or: .impact),
            known: readKnown(section), telling: readTelling(section),
            mentions: mentions?.split(on: ",").map { $0.text.lowercased() }.filter { !$0.isEmpty } ?? [],
            text: section.prose)
    }

    private mutating func readKnown(_ section: Outline.Section) -> [Circumstance] {
        guard
            let field = required(
                "known", in: section,
                such: Phrase(
                    nl: "day 1 10:30, or when asked LEVERANCIER", en: "day 1 10:30, or when asked SUPPLIER"))
        else {
            return []
        }
        var known: [Circumstance] = []
        for part in field.split(on: ",") {
            let way = part.after(prefix: "or ") ?? part
            if way.text.lowercased() == "from the start" {
                known.append(.reached(starts))
            } else if let condition = way.after(prefix: "when ") {
                if let circumstance = readCircumstance(condition, inKnown: true) {
                    known.append(circumstance)
                }
            } else if let moment = moment(way) {
                known.append(.reached(moment))
            }
        }
        return known
    }

    private mutating func readTelling(_ section: Outline.Section) -> Fact.Telling {
        guard let value = section.field("tell")?.value else { return .yes }
        if value.text.lowercased() == "yes" { return .yes }
        let (rule, reason) = splitReason(value)
        if rule.text.lowercased() == "no" { return .no(because: reason) }
        if let after = rule.after(prefix: "after "), let moment = moment(after) {
            return .after(moment, because: reason)
        }
        report(
            .badValue, nl: "'\(value.text)' zegt niet of het feit verteld mag worden",
            en: "'\(value.text)' says not whether the fact may be told", at: value,
            hint: Phrase(
                nl: "schrijf 'yes', 'no, because REDEN' of 'after day 2 12:00, because REDEN'",
                en: "write 'yes', 'no, because REASON' or 'after day 2 12:00, because REASON'"))
        return .yes
    }

    private func splitReason(_ value: Excerpt) -> (rule: Excerpt, reason: String) {
        guard let (rule, rest) = value.halves(at: ",") else { return (value, "") }
        return (rule, (rest.after(prefix: "because ") ?? rest).text)
    }

    /// Reads a measure.
    mutating func readMeasure(_ section: Outline.Section, name: Excerpt) -> Measure {
        expectKeys(["also called", "cost", "lead time", "relieves", "shortens", "needs"], in: section)
        let needs = section.field("needs").flatMap { readCircumstance($0.value) }
        return Measure(
            name: name.text, otherNames: list("also called", in: section),
            cost: number("cost", in: section, or: 0, within: 0...1_000_000_000),
            leadMinutes: minutes("lead time", in: section, or: 0),
            relieves: readRelieves(section), shortens: readShortens(section), needs: needs,
            text: section.prose)
    }

    private mutating func readRelieves(_ section: Outline.Section) -> [Measure.Relief] {
        guard let field = section.field("relieves") else { return [] }
        var reliefs: [Measure.Relief] = []
        for part in field.value.split(on: ",") {
            guard
                let share = shareAtEnd(
                    part, such: Phrase(nl: "relieves: docenten 40%", en: "relieves: teachers 40%"))
            else { continue }
            if share.name.text.lowercased() == "all" {
                for audience in names.audiences.names.indices {
                    reliefs.append(Measure.Relief(audience: audience, percent: share.percent))
                }
            } else if let audience = index(of: share.name, in: names.audiences) {
                reliefs.append(Measure.Relief(audience: audience, percent: share.percent))
            }
        }
        return reliefs
    }

    private mutating func readShortens(_ section: Outline.Section) -> [Measure.Shortening] {
        guard let field = section.field("shortens") else { return [] }
        var shortenings: [Measure.Shortening] = []
        for part in field.value.split(on: ",") {
            let words = part.words
            let name = words.dropLast().filter { $0.text.lowercased() != "by" }.map { $0 }.joined
            guard let last = words.last, let name, let minutes = ValueReader.minutes(last.text) else {
                report(
                    .badValue, nl: "'\(part.text)' is geen fase met de tijd die eraf gaat",
                    en: "'\(part.text)' is no stage with the time taken off it", at: part,
                    hint: .example(Phrase(nl: "shortens: diagnose by 2h", en: "shortens: diagnosis by 2h")))
                continue
            }
            if let stage = index(of: name, in: names.stages) {
                shortenings.append(Measure.Shortening(stage: stage, minutes: minutes))
            }
        }
        return shortenings
    }

    /// Reads the recovery.
    mutating func readRecovery(_ section: Outline.Section) -> Recovery {
        if section.field("takes") != nil { return readWholeRecovery(section) }
        expectKeys(["service"], in: section)
        var stages: [Recovery.Stage] = []
        for child in section.children {
            guard let name = child.title.after(prefix: "stage:"), !name.text.isEmpty else {
                report(
                    .unknownSection, nl: "een herstel bestaat uit fasen", en: "a recovery has stages",
                    at: child.title,
                    hint: .example(Phrase(nl: "### Stage: diagnose", en: "### Stage: diagnosis")))
                continue
            }
            stages.append(readStage(child, name: name))
        }
        let none = [Int](repeating: 0, count: names.audiences.names.count)
        return Recovery(service: readService("service", in: section) ?? none, stages: stages)
    }

    /// A recovery without stages: "takes: 3h" below its heading, and everything works again.
    private mutating func readWholeRecovery(_ section: Outline.Section) -> Recovery {
        var stage = section
        stage.fields.removeAll { $0.key.text == "service" }
        for child in section.children {
            report(
                .unknownSection, nl: "een herstel dat als geheel een tijd duurt heeft geen fasen",
                en: "a recovery that takes so long as a whole has no stages", at: child.title,
                hint: Phrase(
                    nl: "zet 'takes' onder elke fase, en niet onder '## Recovery'",
                    en: "put 'takes' below each stage, and none below '## Recovery'"))
        }
        let count = names.audiences.names.count
        var whole = readStage(stage, name: Excerpt("recovery", line: section.title.line, column: 1))
        whole.service = whole.service ?? [Int](repeating: 100, count: count)
        return Recovery(
            service: readService("service", in: section) ?? [Int](repeating: 0, count: count), stages: [whole]
        )
    }

    private mutating func readStage(_ section: Outline.Section, name: Excerpt) -> Recovery.Stage {
        expectKeys(["takes", "works", "shortened by", "may fail", "then service"], in: section)
        _ = required("takes", in: section, such: Phrase("8h-11h"))
        let takes = value("takes", in: section, or: 60...60, such: "8h-11h") { text -> ClosedRange<Int>? in
            let ends = text.split(on: "-").map { ValueReader.minutes($0.text) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last, ends.count <= 2
            else { return nil }
            return first...last
        }
        let failure = value("may fail", in: section, or: (0, 0), such: "40%, again 6h") {
            text -> (Int, Int)? in
            guard let (chance, again) = text.halves(at: ","), let percent = ValueReader.percent(chance.text),
                let minutes = ValueReader.minutes((again.after(prefix: "again ") ?? again).text)
            else { return nil }
            return (percent, minutes)
        }
        return Recovery.Stage(
            name: name.text, minutes: takes, works: hours("works", in: section, or: .always),
            shortenedBy: readAccelerators(section), failPercent: failure.0, failMinutes: failure.1,
            service: readService("then service", in: section))
    }

    private mutating func readAccelerators(_ section: Outline.Section) -> [Recovery.Shortening] {
        guard let field = section.field("shortened by") else { return [] }
        var shortenings: [Recovery.Shortening] = []
        for part in field.value.split(on: ",") {
            let words = part.words
            guard let last = words.last, let minutes = ValueReader.minutes(last.text),
                let what = words.dropLast().map({ $0 }).joined
            else {
                report(
                    .badValue, nl: "'\(part.text)' zegt niet wat de fase verkort en met hoeveel",
                    en: "'\(part.text)' says not what shortens the stage and by how much", at: part,
                    hint: Phrase(
                        nl: "schrijf bijvoorbeeld 'measure specialist 2h' of 'LEVERANCIER at directeur 3h'",
                        en: "write for instance 'measure specialist 2h' or 'SUPPLIER at director 3h'"))
                continue
            }
            if let by = readAccelerator(what) {
                shortenings.append(Recovery.Shortening(by: by, minutes: minutes))
            }
        }
        return shortenings
    }

    private mutating func readAccelerator(_ what: Excerpt) -> Recovery.Accelerator? {
        if let measure = what.after(prefix: "measure ") {
            return index(of: measure, in: names.measures).map { .measure($0) }
        }
        guard let (party, level) = partyAtLevel(what.words) else {
            report(
                .badValue, nl: "'\(what.text)' is geen maatregel en geen escalatie",
                en: "'\(what.text)' is neither a measure nor an escalation", at: what,
                hint: Phrase(
                    nl: "schrijf 'measure NAAM' of 'LEVERANCIER at NIVEAU'",
                    en: "write 'measure NAME' or 'SUPPLIER at LEVEL'"))
            return nil
        }
        return resolve(party: party, level: level).map { .escalation(party: $0.party, level: $0.level) }
    }

    private mutating func readService(_ key: String, in section: Outline.Section) -> [Int]? {
        guard let field = section.field(key) else { return nil }
        let count = names.audiences.names.count
        if let percent = ValueReader.percent(field.value.text) {
            return [Int](repeating: percent, count: count)
        }
        var shares = [Int](repeating: 0, count: count)
        for part in field.value.split(on: ",") {
            guard
                let share = shareAtEnd(
                    part,
                    such: Phrase(
                        nl: "\(key): docenten 100%, studenten 60%", en: "\(key): teachers 100%, students 60%")
                ),
                let audience = index(of: share.name, in: names.audiences)
            else { continue }
            shares[audience] = share.percent
        }
        return shares
    }

    private mutating func shareAtEnd(_ part: Excerpt, such example: Phrase) -> (name: Excerpt, percent: Int)?
    {
        let words = part.words
        guard let last = words.last, let percent = ValueReader.percent(last.text),
            let name = words.dropLast().map({ $0 }).joined
        else {
            report(
                .badValue, nl: "'\(part.text)' is geen naam met een aandeel",
                en: "'\(part.text)' is no name with a share", at: part,
                hint: .example(example))
            return nil
        }
        return (name, percent)
    }
}
