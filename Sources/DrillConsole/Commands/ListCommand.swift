import Foundation
import Groundwork
import ScenarioLanguage

extension CommandDescription {
    /// Lists the scenarios.
    static let list = CommandDescription(
        name: "list", arguments: "", count: 0...0,
        summary: Phrase(nl: "toont de scenario's die er zijn", en: "shows the scenarios there are"),
        options: [
            Option(
                name: "format", value: "text|json",
                summary: Phrase(nl: "vorm van de lijst", en: "form of the list"))
        ],
        examples: ["outage-drill list", "outage-drill list --format json"]
    ) { invocation in
        let format = try invocation.choice("format", of: ["text", "json"])
        let entries = ScenarioFinder(invocation.surroundings).all().map(ListEntry.init)
        if format == "json" {
            try ListEntry.writeJSON(entries, to: invocation.surroundings)
        } else {
            ListEntry.writeText(entries, for: invocation)
        }
        return .done
    }
}

/// A scenario as the list shows it.
private struct ListEntry {
    let path: String
    let summary: ScenarioSummary?

    init(_ found: ScenarioFinder.Found) {
        path = found.path
        summary = ScenarioSummary(of: found.bytes)
    }

    static func writeText(_ entries: [ListEntry], for invocation: Invocation) {
        let language = invocation.language
        guard !entries.isEmpty else {
            invocation.surroundings.say(
                language.pick(
                    nl: "Er zijn geen scenario's gevonden. Ga naar de map met 'Scenarios', of zet "
                        + "OUTAGE_DRILL_SCENARIOS.",
                    en: "No scenarios were found. Go to the folder with 'Scenarios', or set "
                        + "OUTAGE_DRILL_SCENARIOS."))
            return
        }
        let width = (entries.compactMap { $0.summary?.id.count }.max() ?? 8) + 2
        for entry in entries {
            guard let summary = entry.summary else {
                invocation.surroundings.say(
                    language.pick(
                        nl: "\(entry.path): heeft fouten; zie 'outage-drill check \(entry.path)'",
                        en: "\(entry.path): has errors; see 'outage-drill check \(entry.path)'"))
                continue
            }
            let length =
                summary.days == 1
                ? language.pick(nl: "1 dag", en: "1 day")
                : language.pick(nl: "\(summary.days) dagen", en: "\(summary.days) days")
            invocation.surroundings.say(
                TextLayout.padded(summary.id, to: width) + "\(summary.language.rawValue)  "
                    + TextLayout.padded(kind(summary.kind, language), to: 20)
                    + TextLayout.padded(length, to: 9)
                    + SafeText.oneLine(summary.title))
        }
    }

    /// Where the failure lies, in the person's language.
    private static func kind(_ kind: String, _ language: Language) -> String {
        switch Scenario.Kind(rawValue: kind) {
        case .supplier: language.pick(nl: "bij een leverancier", en: kind)
        case .inHouse: language.pick(nl: "in eigen huis", en: kind)
        case .mixed: language.pick(nl: "van beide kanten", en: kind)
        case nil: SafeText.oneLine(kind)
        }
    }

    static func writeJSON(_ entries: [ListEntry], to surroundings: Surroundings) throws {
        struct Row: Encodable {
            var id: String
            var language: String
            var kind: String
            var title: String
            var starts: Moment
            var ends: Moment
            var people: Int
            var path: String
        }
        let rows = entries.compactMap { entry in
            entry.summary.map { summary in
                Row(
                    id: summary.id, language: summary.language.rawValue, kind: summary.kind,
                    title: summary.title,
                    starts: summary.starts, ends: summary.ends, people: summary.people, path: entry.path)
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        surroundings.write(SafeText.inJSON(String(decoding: try encoder.encode(rows), as: UTF8.self)) + "\n")
    }
}
