package import CrowdModel

/// The tables of the page on the model, in Markdown.
package enum ModelTables {
    /// Every figure with its unit, range and source.
    package static var parameters: [String] {
        table(
            ["figure", "unit", "weak end", "standard", "strong end", "source", "meaning"],
            CrowdParameters.catalogue.map { entry in
                [
                    entry.name, entry.unit, "\(entry.weak)", "\(entry.standard)", "\(entry.strong)",
                    entry.source, entry.meaning,
                ]
            })
    }

    /// Every fact, tested at three points of the figures' ranges, and those that are out of reach.
    package static func facts(people: Int) -> (lines: [String], allHold: Bool) {
        let sets: [CrowdParameters] = [.weak, .standard, .strong]
        var allHold = true
        let rows = ResearchFact.all.map { fact in
            let outcomes = sets.map { fact.test($0, people: people) }
            if fact.role == .must, outcomes.contains(where: { !$0.holds }) { allHold = false }
            return [fact.id, fact.role.rawValue.uppercased(), fact.statement]
                + outcomes.map { ($0.holds ? "holds: " : "**fails**: ") + $0.summary }
        }
        let unmodelled = ResearchFact.unmodelled.map { "- \($0.id) is not modelled: \($0.reason)." }
        let lines =
            table(["fact", "role", "statement", "weak", "standard", "strong"], rows) + [""] + unmodelled
        return (lines, allHold)
    }

    /// What each figure moves on its own, the widest swing first.
    package static func swings(_ swings: [SensitivityStudy.Swing]) -> [String] {
        let sorted = swings.sorted { ($0.width, $1.entry.name) > ($1.width, $0.entry.name) }
        return table(
            ["figure", "range", "trust gained", "trust kept", "frustration saved", "facts that fail"],
            sorted.map { swing in
                let ends = [swing.weak, swing.strong]
                return [
                    swing.entry.name, "\(swing.entry.weak) … \(swing.entry.strong) \(swing.entry.unit)",
                    ends.map { tenths($0.endings.trustGained) }.joined(separator: " … "),
                    ends.map { tenths($0.endings.trustKept) }.joined(separator: " … "),
                    ends.map { tenths($0.endings.frustrationSaved) }.joined(separator: " … "),
                    failing(ends),
                ]
            })
    }

    /// How often each fact failed over sets drawn from all ranges at once; the facts that never did are counted.
    package static func draws(_ findings: [SensitivityStudy.Finding]) -> [String] {
        var failures: [String: Int] = [:]
        for finding in findings { for fact in finding.failing { failures[fact.id, default: 0] += 1 } }
        let failed = ResearchFact.all.filter { failures[$0.id] != nil }
        let whole = ResearchFact.all.count - failed.count
        let must = ResearchFact.all.filter { $0.role == .must }.count
        let wholeMust = must - failed.count { $0.role == .must }
        var lines = [
            "In \(findings.count) sets drawn from all ranges at once, \(wholeMust) of the \(must) facts that must hold"
                + " and \(whole) of all \(ResearchFact.all.count) held in every set."
        ]
        guard !failed.isEmpty else { return lines }
        lines.append("")
        lines += table(
            ["fact", "role", "statement", "sets in which it failed"],
            failed.map { [$0.id, $0.role.rawValue.uppercased(), $0.statement, "\(failures[$0.id] ?? 0)"] })
        return lines
    }

    /// In how many of the sets the player of the row ended better than that of the column.
    package static func orders(_ findings: [SensitivityStudy.Finding]) -> [String] {
        let players = TrialPlayer.allCases
        func matrix(_ isBetter: (SensitivityStudy.Ending, SensitivityStudy.Ending) -> Bool) -> [[String]] {
            players.map { row in
                ["**\(row.title)**"]
                    + players.map { column in
                        guard row != column else { return "·" }
                        return "\(findings.count { isBetter($0.endings[row], $0.endings[column]) })"
                    }
            }
        }
        let header = players.map(\.title)
        return table(["less frustrated than"] + header, matrix { $0.frustration < $1.frustration }) + [""]
            + table(["more trusted than"] + header, matrix { $0.trust > $1.trust })
    }

    private static func failing(_ ends: [SensitivityStudy.Finding]) -> String {
        var seen: [String] = []
        for fact in ends.flatMap(\.failing) where !seen.contains(fact.id) { seen.append(fact.id) }
        return seen.isEmpty ? "none" : seen.joined(separator: ", ")
    }

    /// A number with one decimal.
    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    private static func table(_ header: [String], _ rows: [[String]]) -> [String] {
        [header, header.map { _ in "---" }].map(row) + rows.map(row)
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

extension TrialPlayer {
    /// The player's name on the page.
    var title: String {
        switch self {
        case .silent: "silent"
        case .template: "templates"
        case .blamer: "blamer"
        case .overPromiser: "over-promiser"
        case .middling: "middling"
        case .exemplary: "exemplary"
        }
    }
}
