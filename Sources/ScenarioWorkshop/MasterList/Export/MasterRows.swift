import Groundwork
import ScenarioLanguage

/// The injects of a scenario as rows of a table, one for each telling of each inject.
struct MasterRows {
    /// A row.
    struct Row {
        /// The inject it comes from.
        var inject: Inject
        /// The telling.
        var variant: Inject.Variant
        /// What stands in each column; a column that is not there is empty.
        var cells: [MasterColumn: String]
    }

    /// The rows in the order of play: day by day, what comes at a moment before what comes on a condition.
    let rows: [Row]

    init(_ scenario: Scenario) {
        let maker = RowMaker(scenario: scenario)
        let ordered = scenario.injects.enumerated().sorted { left, right in
            let (a, b) = (maker.place(left.element), maker.place(right.element))
            return (a.day, a.rank, a.at, left.offset) < (b.day, b.rank, b.at, right.offset)
        }
        rows = ordered.flatMap { maker.rows(of: $0.element) }
    }
}

/// Makes the rows of one inject.
private struct RowMaker {
    let scenario: Scenario
    private let conditions: ConditionText

    init(scenario: Scenario) {
        self.scenario = scenario
        conditions = ConditionText(scenario: scenario)
    }

    /// Where an inject stands in the table; what may come on any day stands last.
    func place(_ inject: Inject) -> (day: Int, rank: Int, at: Int) {
        switch inject.trigger {
        case .at(let moment): (scenario.day(of: moment), 0, moment.minutes)
        case .when: (day(of: inject) ?? .max, 1, 0)
        }
    }

    /// The day of an inject; nothing for any day.
    private func day(of inject: Inject) -> Int? {
        switch inject.trigger {
        case .at(let moment): return scenario.day(of: moment)
        case .when(_, let from, let until):
            return from == scenario.starts && until == scenario.ends ? nil : scenario.day(of: from)
        }
    }

    func rows(of inject: Inject) -> [MasterRows.Row] {
        inject.variants.map { variant in
            MasterRows.Row(inject: inject, variant: variant, cells: cells(inject, variant))
        }
    }

    private func cells(_ inject: Inject, _ variant: Inject.Variant) -> [MasterColumn: String] {
        var cells: [MasterColumn: String] = [
            .number: inject.id, .title: inject.title, .body: variant.text, .from: variant.from,
            .to: scenario.player, .channel: variant.via,
            .kind: inject.variants.count > 1 ? "alternative \(variant.weight)%" : "Inject",
        ]
        cells[.day] = day(of: inject).map { String($0) }
        switch inject.trigger {
        case .at(let moment):
            cells[.trigger] = "scheduled"
            cells[.time] = moment.clock
            cells[.storyTime] = moment.description
        case .when(let circumstance, _, _):
            cells[.trigger] = "conditional"
            cells[.condition] = conditions.text(circumstance)
        }
        cells[.expected] = inject.expects
        cells[.notes] = inject.note
        cells[.objective] = inject.objective
        cells[.exemplary] = inject.exemplary
        cells[.answerWithin] = inject.answerMinutes.map { LengthText.text($0) }
        cells[.chance] = inject.chance == 100 ? nil : "\(inject.chance)%"
        cells[.repeats] = inject.repetition.map {
            "every \(LengthText.text($0.everyMinutes)), \($0.times) times"
        }
        cells[.during] = inject.during == .always ? nil : LengthText.text(inject.during)
        cells[.claims] = list(variant.claims.map { claim($0) })
        cells[.tells] = list(variant.tells.map { scenario.facts[$0].name })
        return cells
    }

    private func list(_ texts: [String]) -> String? {
        texts.isEmpty ? nil : texts.joined(separator: ", ")
    }

    private func claim(_ claim: Claim) -> String {
        switch claim {
        case .effort, .blame, .investment: claim.name
        case .certainty(.clock(let minute)): "certainty \(Moment(minutes: minute).clock)"
        case .certainty(.moment(let moment)): "certainty " + conditions.moment(moment)
        }
    }
}
