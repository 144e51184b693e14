import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

extension Comparison {
    /// The forms in which a comparison can be written.
    package enum Format: String, CaseIterable, Sendable {
        case text, json, csv, html
    }

    /// Writes the comparison.
    package func write(_ format: Format, width: Int = 100, style: TextStyle = .plain) -> String {
        let page = ComparisonPage(comparison: self).page
        return switch format {
        case .text: TextWriter(page: page, width: max(40, min(100, width)), style: style).text
        case .html: HTMLWriter(page: page).text
        case .json: json.text
        case .csv: csv
        }
    }

    private var json: JSONValue {
        let ids = Set(entries.map(\.debrief.header.scenario.id))
        return .object([
            "scenario": .optional(ids.count == 1 ? ids.first : nil),
            "warnings": .array(warnings.map { .string($0) }),
            "transcripts": .array(entries.map { transcript($0) }),
            "cohort": .object([
                "timeliness": figures(.timeliness), "openness": figures(.openness),
                "expectations": figures(.expectations), "total": figures(nil),
            ]),
        ])
    }

    private func transcript(_ entry: Entry) -> JSONValue {
        let debrief = entry.debrief
        var scores: [String: JSONValue] = [:]
        var parts: [String: JSONValue] = [:]
        for score in debrief.scores {
            scores[score.dimension.rawValue] = .decimal(score.points, places: 2)
            for part in score.parts { parts[part.id.rawValue] = .integer(part.score) }
        }
        let first = debrief.play.broadcasts.first { $0.isHeard }
        return .object([
            "path": .string(entry.path), "trainee": .string(entry.name),
            "seed": .unsigned(debrief.header.seed), "scenario": .string(debrief.header.scenario.id),
            "scores": .object(scores), "parts": .object(parts), "total": .decimal(debrief.total, places: 2),
            "rank": .integer(entry.rank), "finished": .bool(debrief.isFinished),
            "altered": .bool(debrief.isAltered),
            "first_word": .optional(first?.at.description),
            "promises": .object([
                "made": .integer(debrief.commitments.count),
                "broken": .integer(debrief.commitments.count { $0.fate == .broken }),
            ]),
            "disastrous": .integer(debrief.disastrous.count), "outcome": .optional(debrief.outcome.index),
        ])
    }

    private func figures(_ dimension: Dimension?) -> JSONValue {
        let spread = spread(dimension)
        return .object([
            "median": .decimal(spread.median, places: 1), "lowest": .decimal(spread.lowest, places: 1),
            "highest": .decimal(spread.highest, places: 1), "spread": .decimal(spread.spread, places: 1),
        ])
    }

    private var csv: String {
        let parts = PartID.allCases
        let head =
            [
                "path", "trainee", "scenario", "seed", "rank", "total", "timeliness", "openness",
                "expectations", "disastrous", "promises", "broken", "outcome",
            ] + parts.map(\.rawValue)
        let rows = entries.map { entry -> [String] in
            let debrief = entry.debrief
            let points = debrief.scores.flatMap(\.parts)
            return [
                entry.path, entry.name, debrief.header.scenario.id, String(debrief.header.seed),
                "\(entry.rank)", Wording.number(debrief.total),
            ] + debrief.scores.map { Wording.number($0.points) } + [
                "\(debrief.disastrous.count)", "\(debrief.commitments.count)",
                "\(debrief.commitments.count { $0.fate == .broken })",
                debrief.outcome.index.map { Wording.number($0) } ?? "",
            ] + parts.map { id in points.first { $0.id == id }.map { "\($0.score)" } ?? "" }
        }
        return ([head] + rows).map(CSV.line).joined()
    }
}
