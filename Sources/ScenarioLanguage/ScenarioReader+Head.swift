import Groundwork

/// The head of a scenario, and the names that its sections declare.
extension ScenarioReader {
    private static let headKeys = [
        "id", "language", "kind", "starts", "ends", "service", "office hours", "player", "helpdesk",
    ]

    /// Reads the head; what it lacks is reported and filled with something harmless.
    mutating func readHead(_ root: Outline.Section) -> Scenario {
        expectKeys(ScenarioReader.headKeys, in: root)
        readSpan(root)
        let office = WeeklyHours([
            WeeklyHours.Span(days: Set(Weekday.allCases.filter { !$0.isWeekend }), opens: 480, closes: 1050)
        ])
        let officeHours = hours("office hours", in: root, or: office)
        let helpdesk = readHelpdesk(root, or: office)
        if root.prose.isEmpty {
            report(
                .emptyText, nl: "het scenario heeft geen briefing", en: "the scenario has no briefing",
                at: root.title,
                hint: Phrase(
                    nl: "schrijf onder de gegevens bovenaan wie de speler is en wat er is gebeurd",
                    en: "write below the head who the trainee is and what has happened"))
        }
        return Scenario(
            id: readID(root), language: readLanguage(root), kind: choice("kind", in: root, or: .mixed),
            title: root.title.text, starts: starts, ends: ends, serviceNames: readService(root),
            officeHours: officeHours, player: root.field("player")?.value.text ?? "",
            helpdeskAgents: helpdesk.agents, helpdeskHours: helpdesk.hours, briefing: root.prose,
            audiences: [],
            parties: [], facts: [], measures: [], recovery: Recovery(service: [], stages: []), injects: [],
            objectives: [], hotWash: [], notes: "", digest: "")
    }

    private mutating func readID(_ root: Outline.Section) -> String {
        guard let id = required("id", in: root, such: Phrase("elo-supplier-nl")) else { return "" }
        let isPlain = id.text.allSatisfy { ($0.isASCII && ($0.isLetter || $0.isNumber)) || $0 == "-" }
        if !isPlain || id.text.count > 60 {
            report(
                .badValue, nl: "'\(id.text)' is geen id", en: "'\(id.text)' is no id", at: id,
                hint: Phrase(
                    nl: "een id heeft letters, cijfers en streepjes, hoogstens 60",
                    en: "an id has letters, digits and hyphens, at most 60"))
        }
        return id.text
    }

    private mutating func readLanguage(_ root: Outline.Section) -> Language {
        guard let field = required("language", in: root, such: Phrase("nl")) else { return .english }
        guard let language = Language(rawValue: field.text.lowercased()) else {
            report(
                .badValue, nl: "'\(field.text)' is geen taal", en: "'\(field.text)' is no language",
                at: field, hint: Phrase(nl: "het is 'nl' of 'en'", en: "it is 'nl' or 'en'"))
            return .english
        }
        return language
    }

    private mutating func readService(_ root: Outline.Section) -> [String] {
        guard root.field("service") != nil,
            let field = required(
                "service", in: root,
                such: Phrase(nl: "het zaaksysteem, Zaakwijzer", en: "the case system, Casework"))
        else { return ["IT"] }
        return field.split(on: ",").map(\.text).filter { !$0.isEmpty }
    }

    /// When a drill ends that does not say so: at five of its first day, or after eight hours for one that begins late.
    static func usualEnd(_ starts: Moment) -> Moment {
        let five = Moment(starts.date, hour: 17)
        return starts + 60 < five ? five : starts + 480
    }

    private mutating func readSpan(_ root: Outline.Section) {
        var moments: [Moment?] = []
        for key in ["starts", "ends"] where key == "starts" || root.field("ends") != nil {
            guard let field = required(key, in: root, such: Phrase("2026-03-10 07:40")) else { continue }
            let moment = Moment(field.text)
            if moment == nil {
                report(
                    .badTime, nl: "'\(field.text)' is geen datum met een tijd",
                    en: "'\(field.text)' is no date and time", at: field,
                    hint: .example("\(key): 2026-03-10 07:40"))
            }
            moments.append(moment)
        }
        if root.field("ends") == nil, let first = moments.first ?? nil {
            moments.append(ScenarioReader.usualEnd(first))
        }
        guard moments.count == 2, let first = moments[0], let last = moments[1] else { return }
        let place = root.field("ends")?.value ?? root.title
        if last <= first {
            report(
                .badTime, nl: "de drill eindigt voordat hij begint", en: "the drill ends before it starts",
                at: place, hint: Phrase(nl: "'ends' komt na 'starts'", en: "'ends' comes after 'starts'"))
        } else if last - first > 60 * 1440 {
            report(
                .outOfRange, nl: "de drill duurt langer dan 60 dagen",
                en: "the drill lasts longer than 60 days", at: place,
                hint: Phrase(nl: "laat hem eerder eindigen", en: "end it sooner"))
        } else {
            (starts, ends) = (first, last)
            knowsSpan = true
        }
    }

    private mutating func readHelpdesk(
        _ root: Outline.Section, or office: WeeklyHours
    ) -> (agents: Int, hours: WeeklyHours) {
        let helpdesk = value(
            "helpdesk", in: root, or: (agents: 2, hours: office), such: "4 agents, weekdays 08:00-17:00"
        ) { text -> (agents: Int, hours: WeeklyHours)? in
            guard let (agents, hours) = text.halves(at: ","),
                let count = Int(firstWord(agents.text)), (0...100_000).contains(count),
                let weekly = ValueReader.hours(hours.text)
            else { return nil }
            return (count, weekly)
        }
        guard let field = root.field("helpdesk") else { return helpdesk }
        if helpdesk.agents == 0 {
            report(
                .outOfRange, nl: "in deze dienst neemt niemand de telefoon op",
                en: "nobody answers the telephone in this shift", at: field.value,
                hint: Phrase(
                    nl: "een helpdesk heeft ten minste één medewerker",
                    en: "a helpdesk has at least one agent"))
        }
        expectWithinDrill(helpdesk.hours, at: field.value)
        return helpdesk
    }

    /// Declares every name before anything that may refer to it is read.
    mutating func declareNames(in sections: [Outline.Section]) {
        for section in sections {
            let others = list("also called", in: section)
            switch SectionKind(section) {
            case .audience(let name): declare(name, also: others, in: \.audiences)
            case .fact(let name): declare(name, also: others, in: \.facts)
            case .measure(let name): declare(name, also: others, in: \.measures)
            case .party(_, let name):
                declare(name, also: others, in: \.parties)
                names.levels.append(levelNames(of: section))
            case .recovery:
                if section.field("takes") != nil {
                    declare(Excerpt("recovery", line: section.title.line, column: 1), in: \.stages)
                }
                for stage in section.children {
                    if let name = stage.title.after(prefix: "stage:") { declare(name, in: \.stages) }
                }
            case .day:
                for inject in section.children {
                    let id = inject.field("id")?.value ?? Excerpt("", line: inject.title.line, column: 1)
                    declare(id, in: \.injects)
                }
            case .objectives, .rubric, .hotWash, .notes, nil: break
            }
        }
    }

    private mutating func declare(
        _ name: Excerpt, also others: [String] = [], in table: WritableKeyPath<NameTable, NameTable.Names>
    ) {
        if !name.text.isEmpty, names[keyPath: table].index(of: name.text) != nil {
            report(
                .repeatedName, nl: "de naam '\(name.text)' komt twee keer voor",
                en: "there are two of the name '\(name.text)'", at: name,
                hint: Phrase(
                    nl: "geef de tweede een eigen naam",
                    en: "give this \(names[keyPath: table].kind.en) a name of its own"))
        }
        names[keyPath: table].declare(name.text, also: others)
    }

    private func levelNames(of section: Outline.Section) -> NameTable.Names {
        var levels = NameTable.Names(nl: "niveau", en: "level")
        for level in levelExcerpts(of: section) { levels.declare(level.name.text) }
        return levels
    }
}
