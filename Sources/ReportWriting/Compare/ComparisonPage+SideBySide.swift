import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

/// What lies behind the scores of a few, in a column each.
extension ComparisonPage {
    var parts: Section {
        let rows = PartID.allCases.compactMap { id -> [String]? in
            let points = comparison.entries.map { entry in
                entry.debrief.scores.flatMap(\.parts).first { $0.id == id }.map { "\($0.score)" } ?? "–"
            }
            guard points.contains(where: { $0 != "–" }) else { return nil }
            return [partName(id)] + points
        }
        let table = Block.Table(
            "", columns: [say(nl: "Onderdeel", en: "Part")] + names, rows: rows,
            figures: Set(1...max(1, names.count)))
        return Section("parts", say(nl: "De onderdelen", en: "The parts"), [.table(table)])
    }

    var facts: Section {
        let known = comparison.entries.first?.debrief.facts ?? []
        let rows = known.map { known in
            [known.words]
                + comparison.entries.map { entry in
                    let fact = entry.debrief.facts.first { $0.name == known.name }
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

    var injects: Section {
        let rows = InjectRow.rows(comparison)
        let table = Block.Table(
            say(nl: "Tijd tot het antwoord", en: "Time to the answer"),
            columns: [say(nl: "Inject", en: "Inject")] + names,
            rows: rows.map { row in [row.title] + row.cells.map { cell($0) } })
        return Section(
            "injects", say(nl: "Antwoorden per inject", en: "Answers by inject"),
            [.table(table)] + contrasts(of: rows))
    }

    /// The injects to which reactions differ most, in their order, with the best and the worst of them.
    func contrasts(of rows: [InjectRow]) -> [Block] {
        let widest = rows.enumerated().filter { $0.element.width > 0 }.sorted {
            ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
        }.prefix(ComparisonPage.contrasts).sorted { $0.offset < $1.offset }
        return widest.compactMap { contrast($0.element).map { .contrast($0) } }
    }

    func cell(_ cell: InjectRow.Cell?) -> String {
        guard let cell else { return say(nl: "kwam niet", en: "did not come") }
        guard !cell.isPassedOver else { return say(nl: "overgeslagen", en: "passed over") }
        let length = cell.minutes.map { Wording.length($0, comparison.language) } ?? "–"
        return cell.standing == .harmful
            ? length + say(nl: " (geslikt of doorgegeven)", en: " (accepted or passed on)") : length
    }

    /// The best reaction beside the worst.
    func contrast(_ row: InjectRow) -> Contrast? {
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

    var curves: Section {
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
