import Groundwork

/// Reads a scenario; collects every mistake before it gives up.
package struct ScenarioReader {
    /// The largest scenario that is read, in bytes.
    package static let maximumBytes = 16 * 1024 * 1024

    var faults: [Diagnostic] = []
    var names = NameTable()
    var starts = Moment(minutes: 0)
    var ends = Moment(minutes: 0)
    /// Whether the head said when the drill starts and ends; otherwise nothing can be held against it.
    var knowsSpan = false
    /// For how many more misspelt names the nearest one is looked for; the search goes through all names.
    var offers = 50

    private init() {}

    /// Reads a scenario from its text.
    ///
    /// - Throws: all mistakes, in the order of their places.
    package static func read(_ source: String) throws(ScenarioFaults) -> Scenario {
        var reader = ScenarioReader()
        let scenario = reader.scenario(from: withoutMark(source))
        guard let scenario, reader.faults.isEmpty else {
            throw ScenarioFaults(diagnostics: Diagnostic.sorted(reader.faults))
        }
        return scenario
    }

    /// The digest that a scenario of this text has, read or not.
    package static func digest(of source: String) -> String {
        Digest.hexadecimal(of: withoutMark(source))
    }

    /// A text without the mark that some editors put before it.
    private static func withoutMark(_ source: String) -> String {
        source.hasPrefix("\u{FEFF}") ? String(source.dropFirst()) : source
    }

    private mutating func scenario(from source: String) -> Scenario? {
        if let line = ScenarioReader.lineWithoutText(source) {
            report(
                .noText, nl: "dit is geen tekst: er staan bytes in die in geen tekst voorkomen",
                en: "this is no text: it holds bytes that no text has",
                at: Excerpt("", line: line, column: 1),
                hint: Phrase(
                    nl: "geef een scenario in Markdown, bewaard als platte tekst in UTF-8",
                    en: "give a scenario in Markdown, saved as plain text in UTF-8"))
            return nil
        }
        let outline = Outline(of: source)
        guard let root = outline.sections.first, root.level == 1 else {
            report(
                .title, nl: "een scenario begint met zijn titel", en: "a scenario begins with its title",
                at: outline.sections.first?.title ?? Excerpt("", line: 1, column: 1),
                hint: Phrase(
                    nl: "schrijf '# TITEL' op de eerste regel", en: "write '# TITLE' on the first line"))
            return nil
        }
        for extra in outline.sections.dropFirst() {
            report(
                .title, nl: "een scenario heeft één titel", en: "a scenario has one title", at: extra.title,
                hint: Phrase(
                    nl: "onderdelen van een scenario hebben '##'; de titel staat op regel \(root.title.line)",
                    en: "parts of a scenario have '##'; the title is on line \(root.title.line)"))
        }
        var head = readHead(root)
        head.digest = Digest.hexadecimal(of: source)
        declareNames(in: root.children)
        readSections(of: root, into: &head)
        return head
    }

    /// The first line with a control character that no text has; nothing in a text.
    private static func lineWithoutText(_ source: String) -> Int? {
        var line = 1
        for byte in source.utf8 {
            if byte == 0x0A { line += 1 }
            if byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B) { return line }
        }
        return nil
    }

    private mutating func readSections(of root: Outline.Section, into scenario: inout Scenario) {
        for section in root.children {
            switch SectionKind(section) {
            case .audience(let name): scenario.audiences.append(readAudience(section, name: name))
            case .party(let role, let name):
                scenario.parties.append(readParty(section, role: role, name: name))
            case .fact(let name): scenario.facts.append(readFact(section, name: name))
            case .measure(let name): scenario.measures.append(readMeasure(section, name: name))
            case .recovery: scenario.recovery = readRecovery(section)
            case .day(let day): readDay(section, day: day, into: &scenario.injects)
            case .objectives: scenario.objectives = readObjectives(section)
            case .rubric: scenario.rubric = readRubric(section)
            case .hotWash: scenario.hotWash = section.items.map(\.text)
            case .notes: scenario.notes = section.prose
            case nil: reportUnknown(section.title)
            }
        }
        requireSections(scenario, at: root.title)
    }

    private mutating func reportUnknown(_ title: Excerpt) {
        let kinds = SectionKind.headings(of: Phrase(nl: "NAAM", en: "NAME"))
        report(
            .unknownSection, nl: "er is geen onderdeel '\(title.text)'",
            en: "there is no section '\(title.text)'", at: title,
            hint: .nearest(to: firstWord(title.text), among: kinds.en.map(firstWord))
                ?? Phrase(
                    nl: "onderdelen zijn: " + kinds.nl.joined(separator: ", "),
                    en: "sections are: " + kinds.en.joined(separator: ", ")))
    }

    private mutating func requireSections(_ scenario: Scenario, at title: Excerpt) {
        if scenario.audiences.isEmpty {
            report(
                .missingSection, nl: "in dit scenario wacht niemand", en: "nobody waits in this scenario",
                at: title, hint: Phrase(nl: "voeg '## Audience: NAAM' toe", en: "add '## Audience: NAME'"))
        }
        if scenario.injects.isEmpty {
            report(
                .missingSection, nl: "in dit scenario gebeurt niets", en: "nothing happens in this scenario",
                at: title,
                hint: Phrase(
                    nl: "voeg '## Day 1' toe met '### 08:00 TITEL'",
                    en: "add '## Day 1' with '### 08:00 TITLE'"))
        }
        if scenario.recovery.stages.isEmpty {
            report(
                .missingSection, nl: "in dit scenario houdt de storing nooit op",
                en: "the outage never ends in this scenario", at: title,
                hint: Phrase(
                    nl: "voeg '## Recovery' toe met '### Stage: NAAM'",
                    en: "add '## Recovery' with '### Stage: NAME'"))
        }
    }

    private mutating func readObjectives(_ section: Outline.Section) -> [Objective] {
        section.items.map { item in
            if let (id, text) = item.halves(at: ":") { return Objective(id: id.text, text: text.text) }
            return Objective(id: item.text, text: item.text)
        }
    }

    /// Notes a mistake.
    mutating func report(
        _ rule: Diagnostic.Rule, nl: String, en: String, at place: Excerpt, hint: Phrase
    ) {
        faults.append(Diagnostic(rule, Phrase(nl: nl, en: en), at: place, hint: hint))
    }
}

/// The kinds of sections that a scenario has.
enum SectionKind {
    case audience(Excerpt)
    case party(Party.Role, Excerpt)
    case fact(Excerpt)
    case measure(Excerpt)
    case recovery
    /// The number of the day; 0 for any day.
    case day(Int)
    case objectives
    case rubric
    case hotWash
    case notes

    /// All headings, with a word that stands for the name in those that have one.
    static func headings(of name: Phrase) -> (nl: [String], en: [String]) {
        let named = ["Audience", "Supplier", "Engineer", "Manager", "Fact", "Measure"]
        let bare = ["Recovery", "Day 1", "Any day", "Objectives", "Rubric", "Hot wash", "Notes"]
        return (named.map { "\($0): \(name.nl)" } + bare, named.map { "\($0): \(name.en)" } + bare)
    }

    /// The kind of a section by its heading; nothing when there is no such kind.
    init?(_ section: Outline.Section) {
        let title = section.title.text.lowercased()
        switch title {
        case "recovery": self = .recovery
        case "any day": self = .day(0)
        case "objectives": self = .objectives
        case "rubric": self = .rubric
        case "hot wash": self = .hotWash
        case "notes": self = .notes
        default:
            if title.hasPrefix("day "), let day = Int(title.dropFirst(4)), (1...366).contains(day) {
                self = .day(day)
            } else if let (kind, name) = section.title.halves(at: ":"), !name.text.isEmpty {
                switch kind.text.lowercased() {
                case "audience": self = .audience(name)
                case "fact": self = .fact(name)
                case "measure": self = .measure(name)
                case let role:
                    guard let role = Party.Role(rawValue: role) else { return nil }
                    self = .party(role, name)
                }
            } else {
                return nil
            }
        }
    }
}

/// The first word of a text, without a colon.
func firstWord(_ text: String) -> String {
    String(text.prefix { !$0.isWhitespace && $0 != ":" })
}
