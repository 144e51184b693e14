import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

/// A comparison as a page.
struct ComparisonPage {
    let comparison: Comparison

    /// How much a comparison of so many has room for.
    enum Extent {
        /// Few enough for a column each.
        case sideBySide
        /// A group: a row each, and what lies furthest apart.
        case group
        /// Too many to name; their debriefs come without their evidence.
        case figures
    }

    /// How many have a column each at most.
    static let columns = 6

    var extent: Extent {
        switch comparison.entries.count {
        case ...ComparisonPage.columns: .sideBySide
        case ...Comparison.mostInDetail: .group
        default: .figures
        }
    }

    var names: [String] { comparison.entries.map(\.name) }

    func say(nl: String, en: String) -> String { comparison.language.pick(nl: nl, en: en) }

    var page: Page {
        let first = comparison.entries.first?.debrief.header
        return Page(
            banner: say(nl: "OEFENING OEFENING OEFENING", en: "EXERCISE EXERCISE EXERCISE"),
            title: say(nl: "Vergelijking: ", en: "Comparison: ")
                + (comparison.scenarios.count > 1
                    ? say(
                        nl: "\(comparison.scenarios.count) scenario's",
                        en: "\(comparison.scenarios.count) scenarios")
                    : first?.scenario.title ?? ""),
            facts: [
                say(
                    nl: Wording.count(comparison.entries.count, "verslag", "verslagen"),
                    en: Wording.count(comparison.entries.count, "transcript", "transcripts"))
            ], warnings: comparison.warnings,
            language: comparison.language,
            sections: [ranking, cohort, moments] + details)
    }

    /// What a part is called.
    func partName(_ id: PartID) -> String {
        let rubric = comparison.entries.first?.debrief.rubric ?? .standard
        return rubric.part(id)?.name(in: comparison.language) ?? id.rawValue
    }

    /// What lies behind the scores, as far as there is room, and a word about what there is no room for.
    private var details: [Section] {
        switch extent {
        case .sideBySide: [parts, facts, injects, curves]
        case .group: [groupParts, groupFacts, groupInjects, groupCourse, leftOut]
        case .figures: [spreadOfParts, groupFacts, leftOut]
        }
    }

    private var ranking: Section {
        let ordered = comparison.entries.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }.map(\.element)
        let table = Block.Table(
            say(nl: "Naar totaal", en: "By total"),
            columns: [
                say(nl: "Plaats", en: "Rank"), say(nl: "Wie", en: "Who"), say(nl: "Totaal", en: "Total"),
            ] + Dimension.allCases.map { $0.name(in: comparison.language) } + [
                say(nl: "Eerste bericht", en: "First word"), say(nl: "Beloften", en: "Promises kept"),
                say(nl: "Rampzinnen", en: "Disastrous"),
            ],
            rows: ordered.map { entry in
                let debrief = entry.debrief
                return ["\(entry.rank)", marked(entry), Wording.whole(debrief.total)]
                    + debrief.scores.map { Wording.whole($0.points) }
                    + [firstWord(debrief), promises(debrief), "\(debrief.disastrous.count)"]
            }, figures: [0, 2, 3, 4, 5, 8])
        var blocks = [Block.table(withScenarios(table, ordered))] + signsExplained
        if comparison.isLearningCurve {
            blocks.insert(
                .bars(comparison.entries.map { Block.Bar(marked($0), $0.debrief.total) }), at: 0)
        }
        return Section("ranking", say(nl: "Scores", en: "Scores"), blocks)
    }

    /// The table with a column that says what each of them played, where that is not the same.
    private func withScenarios(_ table: Block.Table, _ entries: [Comparison.Entry]) -> Block.Table {
        guard comparison.scenarios.count > 1 else { return table }
        var table = table
        table.columns.append("Scenario")
        table.rows = zip(table.rows, entries).map { $0 + [$1.debrief.header.scenario.id] }
        return table
    }

    private func firstWord(_ debrief: Debrief) -> String {
        debrief.play.broadcasts.first { $0.isHeard }.map { Wording.time($0.at, comparison.language) } ?? "–"
    }

    private func promises(_ debrief: Debrief) -> String {
        let settled = debrief.commitments.filter { $0.fate != nil }
        return "\(settled.count { $0.fate == .kept || $0.fate == .revised })/\(settled.count)"
    }

    private var cohort: Section {
        let dimensions: [Dimension?] = Dimension.allCases.map { $0 } + [nil]
        let table = Block.Table(
            say(nl: "Over allen", en: "Over all"),
            columns: [
                "", say(nl: "Mediaan", en: "Median"), say(nl: "Laagste", en: "Lowest"),
                say(nl: "Hoogste", en: "Highest"), say(nl: "Spreiding", en: "Spread"),
            ],
            rows: dimensions.map { dimension in
                let spread = comparison.spread(dimension)
                return [dimension?.name(in: comparison.language) ?? say(nl: "Totaal", en: "Total")]
                    + [spread.median, spread.lowest, spread.highest, spread.spread].map {
                        Wording.number($0, comparison.language)
                    }
            }, figures: [1, 2, 3, 4])
        return Section("cohort", say(nl: "De groep", en: "The cohort"), [.table(table)])
    }

    /// The parts that cost the group most.
    private var moments: Section {
        var lost: [PartID: Int] = [:]
        for entry in comparison.entries {
            for part in entry.debrief.scores.flatMap(\.parts) {
                lost[part.id, default: 0] += (100 - part.score) * part.weight
            }
        }
        let worst = PartID.allCases.filter { lost[$0] ?? 0 > 0 }.sorted { a, b in
            (lost[b] ?? 0, a.rawValue) < (lost[a] ?? 0, b.rawValue)
        }
        let count = Double(max(1, comparison.entries.count))
        let items = worst.prefix(5).map { id in
            let points = Wording.number(Double(lost[id] ?? 0) / 100 / count, comparison.language)
            let name = partName(id)
            let dimension = id.dimension.name(in: comparison.language)
            return say(
                nl: "gemiddeld −\(points) van 100 punten op \(dimension): \(name). ",
                en: "−\(points) of 100 points on \(dimension), on average: \(name). ")
                + id.advice(in: comparison.language)
        }
        return Section(
            "lost", say(nl: "Waar de meesten punten lieten liggen", en: "Where most lost points"),
            [.list(items)])
    }
}
