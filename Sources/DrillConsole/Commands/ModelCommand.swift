import CrowdModel
import Groundwork

extension CommandDescription {
    /// Shows what the model of the crowd rests on.
    static let model = CommandDescription(
        name: "model", arguments: "[facts|parameters]", count: 0...1,
        summary: Phrase(
            nl: "toont waar het model van de menigte op rust: feiten en parameters",
            en: "shows what the model of the crowd rests on: facts and parameters"),
        options: [
            Option(
                name: "people", value: "N",
                summary: Phrase(
                    nl: "hoe groot de menigte in de proeven is; standaard 512",
                    en: "how large the crowd of the trials is; 512 by default"))
        ],
        examples: ["outage-drill model facts", "outage-drill model parameters > parameters.md"]
    ) { invocation in
        let page = ModelPage(
            people: try invocation.number("people", atLeast: 8) ?? 512, language: invocation.language)
        switch invocation.arguments.first ?? "parameters" {
        case "facts":
            let (lines, allHold) = page.facts
            for line in lines { invocation.surroundings.say(line) }
            return allHold ? .done : .wrong
        case "parameters":
            for line in page.parameters { invocation.surroundings.say(line) }
            return .done
        case let other:
            throw Complaint(
                .usage, nl: "het model heeft geen bladzijde '\(other)'; wel 'facts' en 'parameters'",
                en: "the model has no page '\(other)'; it is 'facts' or 'parameters'")
        }
    }
}

/// The pages on the model, in Markdown.
private struct ModelPage {
    let people: Int
    let language: Language

    /// Every fact, tested at three points of the parameters' ranges.
    var facts: (lines: [String], allHold: Bool) {
        let sets: [(name: String, parameters: CrowdParameters)] = [
            ("low", .low), ("standard", .standard), ("high", .high),
        ]
        var lines = [
            language.pick(
                nl: "| feit | rol | bewering | laag | standaard | hoog |",
                en: "| fact | role | statement | low | standard | high |"),
            "|---|---|---|---|---|---|",
        ]
        var allHold = true
        for fact in ResearchFact.all {
            let outcomes = sets.map { fact.test($0.parameters, people: people) }
            let cells = outcomes.map {
                (language.pick(
                    nl: $0.holds ? "klopt: " : "**klopt niet**: ", en: $0.holds ? "holds: " : "**fails**: "))
                    + $0.summary
            }
            if fact.role == .must, outcomes.contains(where: { !$0.holds }) { allHold = false }
            lines.append(
                "| \(fact.id) | \(fact.role.rawValue.uppercased()) | \(fact.statement) | "
                    + cells.joined(separator: " | ") + " |")
        }
        lines.append("")
        lines += ResearchFact.unmodelled.map { fact in
            language.pick(
                nl: "- \(fact.id) zit niet in het model: \(fact.reason).",
                en: "- \(fact.id) is not modelled: \(fact.reason).")
        }
        return (lines, allHold)
    }

    /// Every parameter with its unit, range and source.
    var parameters: [String] {
        [
            language.pick(
                nl: "| parameter | eenheid | laag | standaard | hoog | bron | betekenis |",
                en: "| parameter | unit | low | standard | high | source | meaning |"),
            "|---|---|---|---|---|---|---|",
        ]
            + CrowdParameters.catalogue.map { entry in
                "| \(entry.name) | \(entry.unit) | \(entry.low) | \(entry.standard) | \(entry.high) | "
                    + "\(entry.source) | \(entry.meaning) |"
            }
    }
}
