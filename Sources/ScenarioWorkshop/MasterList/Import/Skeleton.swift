import Groundwork
import ScenarioLanguage

/// An inject of a skeleton: what the table said, in the scenario's terms.
struct SkeletonInject {
    /// One telling.
    struct Telling {
        var weight = 100
        var from = ""
        var via = ""
        var claims = ""
        var tells = ""
        var text = ""
    }

    var id: String
    var title = ""
    /// When it comes, or nothing for one on a condition.
    var moment: Moment?
    var condition: String?
    /// The day of one on a condition; nothing for any day.
    var day: Int?
    var tellings: [Telling] = []
    /// Further keys with their values, in order.
    var keys: [(key: String, value: String)] = []

    init(id: String, moment: Moment?, condition: String? = nil) {
        self.id = id
        self.moment = moment
        self.condition = condition
    }
}

/// A scenario that has what a table says, and something harmless where a table says nothing.
struct Skeleton {
    var id: String
    var language: Language
    var title = ""
    var player = ""
    var starts = Moment(minutes: 0)
    var ends = Moment(minutes: 1440)
    var injects: [SkeletonInject] = []
    var objectives: [String] = []
    /// Lines for the facilitator.
    var notes: [String] = []
    private var audiences: [String] = []
    private var facts: [(name: String, inject: String?)] = []
    private var measures: [String] = []
    private var stages: [String] = []
    private var parties: [(name: String, levels: [String])] = []

    init(id: String, language: Language) {
        self.id = id
        self.language = language
    }

    /// Declares the names that a condition uses.
    mutating func declare(_ names: ConditionNames) {
        for name in names.audiences { Skeleton.add(name, to: &audiences) }
        for name in names.measures { Skeleton.add(name, to: &measures) }
        for name in names.stages { Skeleton.add(name, to: &stages) }
        for name in names.facts { declare(fact: name, toldBy: nil) }
        for (name, level) in names.levels {
            if let at = parties.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
                Skeleton.add(level, to: &parties[at].levels)
            } else {
                parties.append((name, [level]))
            }
        }
    }

    /// Declares a fact, with the inject that makes it known.
    mutating func declare(fact name: String, toldBy inject: String?) {
        if let at = facts.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
            if facts[at].inject == nil { facts[at].inject = inject }
        } else {
            facts.append((name, inject))
        }
    }

    private static func add(_ name: String, to list: inout [String]) {
        if !list.contains(where: { $0.lowercased() == name.lowercased() }) { list.append(name) }
    }

    /// The scenario.
    var text: String {
        ([head] + people + world + days + closing).joined(separator: "\n\n") + "\n"
    }

    private func say(_ nl: String, _ en: String) -> String { language.pick(nl: nl, en: en) }

    private var head: String {
        var lines = [
            "# " + (title.isEmpty ? id : title), "id: \(id)", "language: \(language.rawValue)",
            "kind: mixed failure", "starts: \(written(starts))", "ends: \(written(ends))",
            "service: " + say("het systeem", "the system"), "office hours: \(hours)",
        ]
        if !player.isEmpty { lines.append("player: " + Skeleton.line(player)) }
        lines += [
            "helpdesk: 2 agents, \(hours)", "",
            say(
                "Schrijf hier wie de speler is, wat eruit ligt en sinds wanneer.",
                "Write here who the player is, what is down and since when."),
        ]
        return lines.joined(separator: "\n")
    }

    /// Office hours that occur within the drill.
    private var hours: String {
        let usual = ["weekdays 08:00-17:30", "daily 08:00-17:30"]
        return usual.first { occurs($0) } ?? "always"
    }

    /// Whether hours occur within the drill.
    func occurs(_ hours: String) -> Bool {
        ValueReader.hours(hours)?.next(from: starts).map { $0 < ends } ?? false
    }

    private func written(_ moment: Moment) -> String { moment.description.replacing("T", with: " ") }

    private var people: [String] {
        let groups = audiences.isEmpty ? [say("gebruikers", "users")] : audiences
        var parts = groups.map { name in
            """
            ## Audience: \(name)
            size: 100
            reads: mail 60%, intranet 40%

            > angry: "\(say("Hoe lang duurt dit nog?", "How much longer will this take?"))"
            > asking: "\(say("Wat kan ik zolang doen?", "What can I do meanwhile?"))"
            """
        }
        parts += parties.map { party in
            """
            ## Supplier: \(party.name)
            escalation: \(party.levels.map { "\($0) (30m)" }.joined(separator: ", "))

            > otherwise: "\(say("We zijn ermee bezig.", "We are on it."))"
            """
        }
        return parts
    }

    private var world: [String] {
        var parts = facts.map { fact in
            """
            ## Fact: \(fact.name)
            known: \(fact.inject.map { "when inject \($0)" } ?? "from the start")
            mentions: \(fact.name.lowercased())

            \(say("Schrijf hier in gewone woorden wat waar is", "Write here in plain words what is true")): \(fact.name).
            """
        }
        parts += measures.map { name in
            """
            ## Measure: \(name)
            lead time: 1h

            \(say("Schrijf hier wat dit is", "Write here what this is")): \(name).
            """
        }
        return parts + [recovery]
    }

    /// Stages that end before the drill does.
    private var recovery: String {
        let names = stages.isEmpty ? [say("herstel", "repair")] : stages
        let minutes = max(5, (ends - starts) / (names.count + 1) / 5 * 5)
        let parts = names.enumerated().map { index, name in
            "### Stage: \(name)\ntakes: \(LengthText.text(minutes))"
                + (index == names.count - 1 ? "\nthen service: 100%" : "")
        }
        return (["## Recovery\nservice: 0%"] + parts).joined(separator: "\n\n")
    }

    private var days: [String] {
        var parts: [String] = []
        let numbered = injects.map { inject in (day: day(of: inject), inject: inject) }
        for day in Set(numbered.map(\.day)).sorted() {
            parts.append(day == .max ? "## Any day" : "## Day \(day)")
            parts += numbered.filter { $0.day == day }.map { text(of: $0.inject) }
        }
        return parts
    }

    private func day(of inject: SkeletonInject) -> Int {
        if let moment = inject.moment { return moment.date.daysSince1970 - starts.date.daysSince1970 + 1 }
        return inject.day ?? .max
    }

    private func text(of inject: SkeletonInject) -> String {
        let title = Skeleton.line(inject.title)
        let when = inject.condition.map { "when \($0):" } ?? inject.moment?.clock ?? "00:00"
        var lines = ["### \(when) \(title.isEmpty ? inject.id : title)", "id: \(inject.id)"]
        let tellings =
            inject.tellings.isEmpty ? [SkeletonInject.Telling(from: "?", text: "…")] : inject.tellings
        if tellings.count == 1 { lines += keys(of: tellings[0]) }
        lines += inject.keys.map { "\($0.key): \(Skeleton.line($0.value))" }
        if tellings.count == 1 { return (lines + ["", prose(tellings[0].text)]).joined(separator: "\n") }
        for telling in tellings {
            lines +=
                ["", "#### alternative \(telling.weight)%"] + keys(of: telling) + ["", prose(telling.text)]
        }
        return lines.joined(separator: "\n")
    }

    private func keys(of telling: SkeletonInject.Telling) -> [String] {
        let pairs = [
            ("from", telling.from), ("via", telling.via), ("claims", telling.claims),
            ("tells", telling.tells),
        ]
        return pairs.filter { !$0.1.isEmpty }.map { "\($0.0): \(Skeleton.line($0.1))" }
    }

    /// A text as prose where prose can say it, and as spoken lines otherwise: those keep every line break and every
    /// sign.
    private func prose(_ text: String) -> String {
        let paragraphs = Skeleton.paragraphs(of: text)
        let isPlain = paragraphs.allSatisfy { paragraph in
            guard let first = paragraph.first else { return false }
            return !paragraph.contains("\n") && !["#", ">"].contains(first) && !paragraph.hasPrefix("- ")
                && !first.isWhitespace
        }
        if isPlain { return paragraphs.joined(separator: "\n\n") }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
            .joined(separator: "\n")
    }

    private var closing: [String] {
        var parts: [String] = []
        if !objectives.isEmpty {
            let items = objectives.map { "- \($0): \($0)" }
            parts.append((["## Objectives"] + items).joined(separator: "\n"))
        }
        if !notes.isEmpty {
            parts.append("## Notes\n\n" + notes.map { "- " + Skeleton.line($0) }.joined(separator: "\n"))
        }
        return parts
    }

    /// A text on one line.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The pieces of a text between empty lines.
    private static func paragraphs(of text: String) -> [String] {
        var pieces: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { pieces.append([]) } else { pieces[pieces.count - 1].append(line) }
        }
        return pieces.map { $0.joined(separator: "\n") }
    }
}
