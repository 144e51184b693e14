import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

/// A comparison as a page.
struct ComparisonPage {
    let comparison: Comparison
    private func say(nl: String, en: String) -> String { comparison.language.pick(nl: nl, en: en) }

    var page: Page {
        let first = comparison.entries.first?.debrief.header
        return Page(
            banner: say(nl: "OEFENING OEFENING OEFENING", en: "EXERCISE EXERCISE EXERCISE"),
            title: say(nl: "Vergelijking: ", en: "Comparison: ") + (first?.scenario.title ?? ""),
            facts: [
                say(
                    nl: Wording.count(comparison.entries.count, "verslag", "verslagen"),
                    en: Wording.count(comparison.entries.count, "transcript", "transcripts"))
            ], warnings: comparison.warnings,
            language: comparison.language,
            sections: [ranking, cohort, moments] + (isSideBySide ? [parts, facts, injects, curves] : []))
    }

    private var isSideBySide: Bool { comparison.entries.count <= Comparison.fewest }
    private var names: [String] { comparison.entries.map(\.name) }

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
                return ["\(entry.rank)", entry.name, Wording.whole(debrief.total)]
                    + debrief.scores.map { Wording.whole($0.points) }
                    + [firstWord(debrief), promises(debrief), "\(debrief.disastrous.count)"]
            }, figures: [0, 2, 3, 4, 5, 8])
        var blocks = [Block.table(table)]
        if comparison.isLearningCurve {
            blocks.insert(
                .bars(comparison.entries.map { Block.Bar($0.name, $0.debrief.total) }), at: 0)
        }
        return Section("ranking", say(nl: "Scores", en: "Scores"), blocks)
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
        let rubric = comparison.entries.first?.debrief.rubric ?? .standard
        let items = worst.prefix(5).map { id in
            let points = Wording.number(Double(lost[id] ?? 0) / 100 / count, comparison.language)
            let name = rubric.part(id)?.name(in: comparison.language) ?? id.rawValue
            return say(nl: "gemiddeld −\(points): \(name). ", en: "−\(points) on average: \(name). ")
                + id.advice(in: comparison.language)
        }
        return Section(
            "lost", say(nl: "Waar de meesten punten lieten liggen", en: "Where most lost points"),
            [.list(items)])
    }

    private var parts: Section {
        let rubric = comparison.entries.first?.debrief.rubric ?? .standard
        let rows = PartID.allCases.compactMap { id -> [String]? in
            let points = comparison.entries.map { entry in
                entry.debrief.scores.flatMap(\.parts).first { $0.id == id }.map { "\($0.score)" } ?? "–"
            }
            guard points.contains(where: { $0 != "–" }) else { return nil }
            return [rubric.part(id)?.name(in: comparison.language) ?? id.rawValue] + points
        }
        let table = Block.Table(
            "", columns: [say(nl: "Onderdeel", en: "Part")] + names, rows: rows,
            figures: Set(1...max(1, names.count)))
        return Section("parts", say(nl: "De onderdelen", en: "The parts"), [.table(table)])
    }

    private var facts: Section {
        let known = comparison.entries.first?.debrief.facts.map(\.name) ?? []
        let rows = known.map { name in
            [name]
                + comparison.entries.map { entry in
                    let fact = entry.debrief.facts.first { $0.name == name }
                    let told = fact?.told.compactMap { $0 } ?? []
                    guard let first = told.min() else {
                        return fact?.standingName(in: comparison.language) ?? "–"
                    }
                    let all = entry.debrief.play.setting.audiences.count
                    return "\(Wording.time(first, comparison.language)) (\(told.count)/\(all))"
                }
        }
        let table = Block.Table(
            say(nl: "Eerst verteld, aan hoeveel doelgroepen", en: "First told, to how many audiences"),
            columns: [say(nl: "Feit", en: "Fact")] + names, rows: rows)
        return Section("facts", say(nl: "Feiten", en: "Facts"), [.table(table)])
    }

    /// How many injects are shown with their best and worst reaction.
    private static let contrasts = 12

    private var injects: Section {
        let rows = InjectRow.rows(comparison)
        let table = Block.Table(
            say(nl: "Tijd tot het antwoord", en: "Time to the answer"),
            columns: [say(nl: "Inject", en: "Inject")] + names,
            rows: rows.map { row in [row.title] + row.cells.map { cell($0) } })
        let widest = rows.enumerated().filter { $0.element.width > 0 }.sorted {
            ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
        }.prefix(ComparisonPage.contrasts).sorted { $0.offset < $1.offset }
        return Section(
            "injects", say(nl: "Antwoorden per inject", en: "Answers by inject"),
            [.table(table)] + widest.compactMap { contrast($0.element).map { .contrast($0) } })
    }

    private func cell(_ cell: InjectRow.Cell?) -> String {
        guard let cell else { return say(nl: "kwam niet", en: "did not come") }
        let length = cell.minutes.map { Wording.length($0, comparison.language) } ?? "–"
        return cell.standing == .harmful
            ? length + say(nl: " (geslikt of doorgegeven)", en: " (accepted or passed on)") : length
    }

    /// The best reaction beside the worst.
    private func contrast(_ row: InjectRow) -> Contrast? {
        guard let (best, worst) = row.extremes else { return nil }
        func side(_ index: Int, nl: String, en: String) -> Contrast.Side {
            let words = row.cells[index]?.words.map { TextLayout.shortened($0, to: 400) }
            return Contrast.Side(
                label: "\(say(nl: nl, en: en)) · \(names[index]) · \(cell(row.cells[index]))", words: words)
        }
        return Contrast(
            title: row.title, cue: TextLayout.shortened(row.cue, to: 400),
            own: [side(worst, nl: "Slechtste", en: "Worst")], exemplary: side(best, nl: "Beste", en: "Best"),
            verdict: nil, harms: row.cells[worst]?.standing == .harmful)
    }

    private var curves: Section {
        let pairs = comparison.entries.compactMap { entry in
            MoodChart(entry.debrief).map { (entry.name, $0) }
        }
        let longest = pairs.max { $0.1.moments.count < $1.1.moments.count }
        let span = longest.map { [$0.1.moments.first, $0.1.moments.last].compactMap { $0 } } ?? []
        let overlays = [
            CurveChart(
                title: say(nl: "Frustratie", en: "Frustration"), span: span,
                lines: pairs.map { MoodChart.Line(name: $0.0, values: $0.1.frustration.values) }),
            CurveChart(
                title: say(nl: "Vertrouwen", en: "Trust"), span: span,
                lines: pairs.map { MoodChart.Line(name: $0.0, values: $0.1.trust.values) }),
        ]
        let charts = comparison.entries.compactMap { entry in
            MoodChart(entry.debrief).map { chart in
                var chart = chart
                chart.title = entry.name
                return Block.moods(chart)
            }
        }
        return Section("curves", say(nl: "Verloop", en: "Course"), overlays.map { .curves($0) } + charts)
    }
}
