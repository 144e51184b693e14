package import CrowdModel
package import Groundwork

/// The tables of the page on the model, in Markdown and in one language.
package struct ModelTables: Sendable {
    private let language: Language

    /// Tables for those who read a language.
    package init(in language: Language) {
        self.language = language
    }

    /// Every figure with its unit, range and source.
    package var parameters: [String] {
        table(
            [
                say(nl: "parameter", en: "figure"), say(nl: "eenheid", en: "unit"),
                say(nl: "zwakste waarde", en: "weak end"), standard,
                say(nl: "sterkste waarde", en: "strong end"), say(nl: "bron", en: "source"),
                say(nl: "betekenis", en: "meaning"),
            ],
            CrowdParameters.catalogue.map { entry in
                [
                    entry.name, say(entry.unit), "\(entry.weak)", "\(entry.standard)", "\(entry.strong)",
                    say(entry.source), say(entry.meaning),
                ]
            })
    }

    /// With which figures and how large a crowd the studies of the page were made.
    package func figures(people: Int) -> [String] {
        let print = "`\(CrowdParameters.fingerprint)`"
        return [
            say(
                nl: "Gemaakt met parameters \(print), \(people) mensen in elke menigte.",
                en: "Made with figures \(print), \(people) people in each crowd.")
        ]
    }

    /// Every fact, tested at three points of the figures' ranges, and those that are out of reach.
    package func facts(people: Int) -> (lines: [String], allHold: Bool) {
        let sets: [CrowdParameters] = [.weak, .standard, .strong]
        var allHold = true
        let rows = ResearchFact.all.map { fact in
            let outcomes = sets.map { fact.test($0, people: people) }
            if fact.role == .must, outcomes.contains(where: { !$0.holds }) { allHold = false }
            return describe(fact) + outcomes.map(verdict)
        }
        let heads = [say(nl: "zwak", en: "weak"), standard, say(nl: "sterk", en: "strong")]
        let unmodelled = ResearchFact.unmodelled.map { id, reason in
            "- \(id) \(say(nl: "zit niet in het model", en: "is not modelled")): \(say(reason))."
        }
        return (table(factHeads + heads, rows) + [""] + unmodelled, allHold)
    }

    /// What each figure moves on its own, the widest swing first.
    package func swings(_ swings: [SensitivityStudy.Swing]) -> [String] {
        let sorted = swings.sorted { ($0.width, $1.entry.name) > ($1.width, $0.entry.name) }
        return table(
            [
                say(nl: "parameter", en: "figure"), say(nl: "bereik", en: "range"),
                say(nl: "gewonnen vertrouwen", en: "trust gained"),
                say(nl: "behouden vertrouwen", en: "trust kept"),
                say(nl: "bespaarde frustratie", en: "frustration saved"),
                say(nl: "feiten die niet kloppen", en: "facts that fail"),
            ],
            sorted.map { swing in
                let ends = [swing.weak, swing.strong]
                return [
                    swing.entry.name, "\(swing.entry.weak) … \(swing.entry.strong) \(say(swing.entry.unit))",
                    ends.map { tenths($0.endings.trustGained) }.joined(separator: " … "),
                    ends.map { tenths($0.endings.trustKept) }.joined(separator: " … "),
                    ends.map { tenths($0.endings.frustrationSaved) }.joined(separator: " … "),
                    failing(ends),
                ]
            })
    }

    /// How often each fact failed over sets drawn from all ranges at once; the facts that never did are counted.
    package func draws(_ findings: [SensitivityStudy.Finding]) -> [String] {
        var failures: [String: Int] = [:]
        for finding in findings { for fact in finding.failing { failures[fact.id, default: 0] += 1 } }
        let failed = ResearchFact.all.filter { failures[$0.id] != nil }
        let whole = ResearchFact.all.count - failed.count
        let must = ResearchFact.all.filter { $0.role == .must }.count
        let wholeMust = must - failed.count { $0.role == .must }
        let all = ResearchFact.all.count
        var lines = [
            say(
                nl: "Bij \(findings.count) trekkingen uit alle bereiken tegelijk klopten \(wholeMust) van de "
                    + "\(must) feiten die moeten kloppen en \(whole) van alle \(all) feiten elke keer.",
                en:
                    "In \(findings.count) sets drawn from all ranges at once, \(wholeMust) of the \(must) facts "
                    + "that must hold and \(whole) of all \(all) held in every set.")
        ]
        guard !failed.isEmpty else { return lines }
        lines.append("")
        lines += table(
            factHeads + [say(nl: "keren dat het niet klopte", en: "sets in which it failed")],
            failed.map { describe($0) + ["\(failures[$0.id] ?? 0)"] })
        return lines
    }

    /// In how many of the sets the player of the row ended better than that of the column.
    package func orders(_ findings: [SensitivityStudy.Finding]) -> [String] {
        let players = TrialPlayer.allCases
        func matrix(_ isBetter: (SensitivityStudy.Ending, SensitivityStudy.Ending) -> Bool) -> [[String]] {
            players.map { row in
                ["**\(say(row.title))**"]
                    + players.map { column in
                        guard row != column else { return "·" }
                        return "\(findings.count { isBetter($0.endings[row], $0.endings[column]) })"
                    }
            }
        }
        let header = players.map { say($0.title) }
        let calmer = say(nl: "minder frustratie dan", en: "less frustrated than")
        let trusted = say(nl: "meer vertrouwen dan", en: "more trusted than")
        return table([calmer] + header, matrix { $0.frustration < $1.frustration }) + [""]
            + table([trusted] + header, matrix { $0.trust > $1.trust })
    }

    private var standard: String { say(nl: "standaard", en: "standard") }

    /// What stands above a fact's number, role and statement.
    private var factHeads: [String] {
        [say(nl: "feit", en: "fact"), say(nl: "rol", en: "role"), say(nl: "stelling", en: "statement")]
    }

    private func describe(_ fact: ResearchFact) -> [String] {
        let role =
            switch fact.role {
            case .must: say(nl: "MOET", en: "MUST")
            case .should: say(nl: "HOORT", en: "SHOULD")
            }
        return [fact.id, role, say(fact.statement)]
    }

    private func verdict(_ outcome: FactOutcome) -> String {
        let word =
            outcome.holds ? say(nl: "klopt", en: "holds") : say(nl: "**klopt niet**", en: "**fails**")
        return "\(word): \(outcome.summary(in: language))"
    }

    private func failing(_ ends: [SensitivityStudy.Finding]) -> String {
        var seen: [String] = []
        for fact in ends.flatMap(\.failing) where !seen.contains(fact.id) { seen.append(fact.id) }
        return seen.isEmpty ? say(nl: "geen", en: "none") : seen.joined(separator: ", ")
    }

    /// A number with one decimal.
    private func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    private func table(_ header: [String], _ rows: [[String]]) -> [String] {
        [header, header.map { _ in "---" }].map(row) + rows.map(row)
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }

    private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}

extension TrialPlayer {
    /// The player's name on the page.
    var title: Phrase {
        switch self {
        case .silent: Phrase(nl: "zwijger", en: "silent")
        case .template: Phrase(nl: "standaardteksten", en: "templates")
        case .blamer: Phrase(nl: "beschuldiger", en: "blamer")
        case .overPromiser: Phrase(nl: "veelbelover", en: "over-promiser")
        case .middling: Phrase(nl: "middelmatig", en: "middling")
        case .exemplary: Phrase(nl: "voorbeeldig", en: "exemplary")
        }
    }
}
