import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

/// What lies behind the scores of a group: a row each, or the first and the last of them.
extension ComparisonPage {
    /// How many parts stand beside one another in a table at most, so that it fits a terminal and a sheet of paper.
    private static let partsAbreast = 6
    /// How many people are named in a cell before the rest are counted.
    private static let named = 4

    // MARK: - The parts

    /// The points of everybody for every part: tables of a few parts, with a row for each trainee.
    var groupParts: Section {
        let tables = Dimension.allCases.flatMap { dimension in
            ComparisonPage.evenly(occurring(in: dimension), atMost: ComparisonPage.partsAbreast).map {
                Block.table(table(of: $0, in: dimension))
            }
        }
        return Section("parts", say(nl: "De onderdelen", en: "The parts"), tables)
    }

    private func table(of ids: [PartID], in dimension: Dimension) -> Block.Table {
        let rows = comparison.entries.map { entry -> [String] in
            [entry.name] + ids.map { id in points(of: entry, id).map { "\($0)" } ?? "–" }
        }
        return Block.Table(
            dimension.name(in: comparison.language),
            columns: [say(nl: "Wie", en: "Who")] + ids.map { partName($0) }, rows: rows,
            figures: Set(1...max(1, ids.count)))
    }

    /// The spread of every part, where there are too many for a row each.
    var spreadOfParts: Section {
        let rows = Dimension.allCases.flatMap { occurring(in: $0) }.map { id -> [String] in
            let points = comparison.entries.compactMap { self.points(of: $0, id) }.map { Double($0) }.sorted()
            let figures: [Double] = [ComparisonPage.median(points), points.first ?? 0, points.last ?? 0]
            return [partName(id)] + figures.map { Wording.number($0, comparison.language) }
        }
        let table = Block.Table(
            "",
            columns: [
                say(nl: "Onderdeel", en: "Part"), say(nl: "Mediaan", en: "Median"),
                say(nl: "Laagste", en: "Lowest"), say(nl: "Hoogste", en: "Highest"),
            ], rows: rows, figures: [1, 2, 3])
        return Section("parts", say(nl: "De onderdelen", en: "The parts"), [.table(table)])
    }

    private func occurring(in dimension: Dimension) -> [PartID] {
        PartID.allCases.filter { id in
            id.dimension == dimension && comparison.entries.contains { points(of: $0, id) != nil }
        }
    }

    private func points(of entry: Comparison.Entry, _ id: PartID) -> Int? {
        entry.debrief.score(id.dimension).parts.first { $0.id == id }?.score
    }

    /// Items in as few runs of at most so many as will do, all about as long.
    static func evenly<Item>(_ items: [Item], atMost most: Int) -> [[Item]] {
        guard !items.isEmpty else { return [] }
        let runs = (items.count + most - 1) / most
        return (0..<runs).map { run in
            Array(items[(items.count * run / runs)..<(items.count * (run + 1) / runs)])
        }
    }

    // MARK: - Facts and injects

    /// When each fact was first told, by whom soonest and by whom last, and who never told it.
    var groupFacts: Section {
        let known = comparison.entries.first?.debrief.facts ?? []
        let rows = known.map { known -> [String] in
            let tellings = comparison.entries.map { entry in
                entry.debrief.facts.first { $0.name == known.name }?.told.compactMap { $0 }.min()
            }
            return [known.words]
                + row(of: zip(names, tellings).map { (name: $0, value: $1) }) {
                    Wording.time($0, comparison.language)
                }
        }
        return Section(
            "facts", say(nl: "Feiten", en: "Facts"),
            [
                .table(
                    groupTable(
                        say(nl: "Eerst verteld", en: "First told"), of: say(nl: "Feit", en: "Fact"),
                        did: say(nl: "Verteld door", en: "Told by"),
                        never: say(nl: "Niet verteld", en: "Not told"), rows))
            ])
    }

    /// How long everybody took to answer each inject, with the best and the worst answers.
    var groupInjects: Section {
        let injects = InjectRow.rows(comparison)
        let rows = injects.map { inject -> [String] in
            // Who never met it answered nothing, and left nothing unanswered.
            let met = zip(names, inject.cells).compactMap { name, cell in
                cell.flatMap { $0.isPassedOver ? nil : (name: name, value: $0.minutes) }
            }
            return [inject.title] + row(of: met) { Wording.length($0, comparison.language) }
        }
        let table = groupTable(
            say(nl: "Tijd tot het antwoord", en: "Time to the answer"), of: say(nl: "Inject", en: "Inject"),
            did: say(nl: "Beantwoord", en: "Answered"), never: say(nl: "Niet beantwoord", en: "Not answered"),
            rows)
        return Section(
            "injects", say(nl: "Antwoorden per inject", en: "Answers by inject"),
            [.table(table)] + contrasts(of: injects))
    }

    private func groupTable(
        _ caption: String, of subject: String, did: String, never: String, _ rows: [[String]]
    ) -> Block.Table {
        Block.Table(
            caption,
            columns: [
                subject, did, say(nl: "Het eerst", en: "Soonest"), say(nl: "Het laatst", en: "Latest"), never,
            ], rows: rows)
    }

    /// How many did it, the soonest and the latest of them, and who never did.
    private func row<Value: Comparable>(
        of values: [(name: String, value: Value?)], written: (Value) -> String
    ) -> [String] {
        let did = values.compactMap { name, value in value.map { (name: name, value: $0) } }
        let soonest = did.min { $0.value < $1.value }
        // Of those equally late the first is named; one alone is not named twice.
        let latest = did.count > 1 ? did.max { $0.value < $1.value } : nil
        let never = values.filter { $0.value == nil }.map(\.name)
        return ["\(did.count)/\(values.count)"]
            + [soonest, latest].map { $0.map { "\(written($0.value)) · \($0.name)" } ?? "–" }
            + [never.isEmpty ? "–" : ComparisonPage.some(of: never)]
    }

    /// The first few names, and how many there are beside them.
    private static func some(of names: [String]) -> String {
        let rest = names.count - named
        return names.prefix(named).joined(separator: ", ") + (rest > 0 ? ", +\(rest)" : "")
    }

    // MARK: - The course

    /// The course of the group: half of them lie above its middle line.
    var groupCourse: Section {
        let charts = comparison.entries.compactMap { MoodChart($0.debrief) }
        let moments = charts.max { $0.moments.count < $1.moments.count }?.moments ?? []
        let span = [moments.first, moments.last].compactMap { $0 }
        let overlays = [
            CurveChart(
                title: say(nl: "Frustratie", en: "Frustration"), span: span,
                lines: band(charts.map(\.frustration.values))),
            CurveChart(
                title: say(nl: "Vertrouwen", en: "Trust"), span: span, lines: band(charts.map(\.trust.values))
            ),
        ]
        let middle = middle(of: charts, over: moments).map { [Block.moods($0)] } ?? []
        return Section("curves", say(nl: "Verloop", en: "Course"), overlays.map { .curves($0) } + middle)
    }

    /// The lowest, the middle and the highest value at every moment.
    private func band(_ courses: [[Double]]) -> [MoodChart.Line] {
        let moments = ComparisonPage.sorted(courses)
        return [
            MoodChart.Line(name: say(nl: "laagste", en: "lowest"), values: moments.map { $0.first ?? 0 }),
            MoodChart.Line(
                name: say(nl: "mediaan", en: "median"), values: moments.map { ComparisonPage.median($0) }),
            MoodChart.Line(name: say(nl: "hoogste", en: "highest"), values: moments.map { $0.last ?? 0 }),
        ]
    }

    private func middle(of charts: [MoodChart], over moments: [Moment]) -> MoodChart? {
        guard var chart = charts.first else { return nil }
        func line(_ courses: [[Double]]) -> [Double] {
            ComparisonPage.sorted(courses).map { ComparisonPage.median($0) }
        }
        chart.title = say(nl: "Mediaan van de groep", en: "Median of the group")
        chart.moments = moments
        chart.frustration.values = line(charts.map(\.frustration.values))
        chart.trust.values = line(charts.map(\.trust.values))
        chart.calls = line(charts.map { $0.calls.map { Double($0) } }).map { Int($0) }
        chart.marks = []
        return chart
    }

    /// The values at every moment in order of size; a drill broken off early has none at the later ones.
    private static func sorted(_ courses: [[Double]]) -> [[Double]] {
        let count = courses.map(\.count).max() ?? 0
        return (0..<count).map { index in
            courses.compactMap { $0.indices.contains(index) ? $0[index] : nil }.sorted()
        }
    }

    /// The value in the middle of some in order of size.
    static func median(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let middle = values.count / 2
        return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
    }

    // MARK: - What there is no room for

    /// What is not shown of so many, and how to see it.
    var leftOut: Section {
        let most = ComparisonPage.columns
        let what =
            extent == .group
            ? say(
                nl: "van ieder elk antwoord per inject en het eigen verloop",
                en: "everybody's own answer to each inject and own course")
            : say(
                nl: "wie welk onderdeel haalde, de antwoorden per inject en het verloop",
                en: "who earned which part, the answers by inject and the course")
        let text = say(
            nl:
                "Bij meer dan \(extent == .group ? most : Comparison.mostInDetail) verslagen staat hier niet: \(what). Dat ziet u door er twee tot \(most) naast elkaar te leggen: outage-drill compare EEN.jsonl TWEE.jsonl.",
            en:
                "Of more than \(extent == .group ? most : Comparison.mostInDetail) transcripts this leaves out: \(what). To see that, lay two to \(most) side by side: outage-drill compare ONE.jsonl TWO.jsonl."
        )
        return Section(
            "left-out", say(nl: "Wat hier niet staat", en: "What is left out here"), [.paragraph(text)])
    }
}
