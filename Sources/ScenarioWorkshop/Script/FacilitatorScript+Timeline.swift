import Groundwork
import ReportWriting
import ScenarioLanguage

/// The days with their injects.
extension FacilitatorScript {
    /// A section for each day, and one for what may come on any day.
    var timeline: [Section] {
        let days = Dictionary(grouping: scenario.injects) { day(of: $0) }
        let first = days.keys.min()
        return days.keys.sorted().map { day in
            let injects = (days[day] ?? []).enumerated().sorted { left, right in
                (order(left.element), left.offset) < (order(right.element), right.offset)
            }.map(\.element)
            return Section(
                id(of: day), title(of: day),
                (day == first ? [idsExplained] : []) + injects.flatMap { blocks(of: $0) })
        }
    }

    private var idsExplained: Block {
        .paragraph(
            say(
                "Achter elke titel staat de naam waarmee een begeleider het inject stuurt of tegenhoudt: "
                    + "/inject NAAM, /oversla NAAM: REDEN.",
                "Behind each title stands the id by which a facilitator sends the inject or keeps it away: "
                    + "/inject ID, /skip ID: REASON."))
    }

    /// The day of an inject; what may come on any day comes last.
    private func day(of inject: Inject) -> Int {
        switch inject.trigger {
        case .at(let moment): return scenario.day(of: moment)
        case .when(_, let from, let until):
            return from == scenario.starts && until == scenario.ends ? .max : scenario.day(of: from)
        }
    }

    /// What comes at a moment stands before what comes on a condition.
    private func order(_ inject: Inject) -> Int {
        if case .at(let moment) = inject.trigger { moment.minutes } else { .max }
    }

    private func id(of day: Int) -> String { day == .max ? "any-day" : "day-\(day)" }

    private func title(of day: Int) -> String {
        guard day < .max else { return say("Op elke dag", "On any day") }
        let date = scenario.starts.date.adding(days: day - 1)
        return say("Dag", "Day") + " \(day), \(date.weekday.name(in: scenario.language))"
    }

    func blocks(of inject: Inject) -> [Block] {
        var blocks: [Block] = []
        switch inject.trigger {
        case .at(let moment): blocks.append(.entry("\(moment.clock)  \(inject.title)", id: inject.id))
        case .when(let circumstance, _, _):
            blocks.append(.entry(say("Als …  ", "When …  ") + inject.title, id: inject.id))
            blocks.append(.paragraph(say("Komt als ", "Comes when ") + conditions.words(circumstance) + "."))
        }
        let terms = self.terms(of: inject)
        if !terms.isEmpty { blocks.append(.paragraph(terms.joined(separator: "; ") + ".")) }
        for (index, variant) in inject.variants.enumerated() {
            if inject.variants.count > 1 {
                blocks.append(
                    .paragraph(say("Alternatief", "Alternative") + " \(index + 1) (\(variant.weight)%):"))
            }
            let source = [variant.from, variant.via].filter { !$0.isEmpty }.joined(separator: ", ")
            blocks.append(.speech(FacilitatorScript.paragraphs(variant.text), source: source))
        }
        let guidance = self.guidance(of: inject)
        if !guidance.isEmpty { blocks.append(.list(guidance)) }
        return blocks
    }

    /// On what terms an inject comes.
    private func terms(of inject: Inject) -> [String] {
        var terms: [String] = []
        if inject.during != .always {
            terms.append(say("alleen ", "only ") + conditions.hours(inject.during))
        }
        if inject.chance < 100 {
            terms.append(say("kans \(inject.chance)%", "a chance of \(inject.chance)%"))
        }
        if let again = inject.repetition {
            terms.append(
                say(
                    "hoogstens \(again.times) keer, elke \(conditions.length(again.everyMinutes))",
                    "at most \(again.times) times, every \(conditions.length(again.everyMinutes))"))
        }
        return terms
    }

    /// What the facilitator wants to know of an inject.
    private func guidance(of inject: Inject) -> [String] {
        var lines: [String] = []
        func add(_ nl: String, _ en: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append(say(nl, en) + ": " + text) }
        }
        add(
            "Verwacht antwoord binnen", "Expects an answer within",
            inject.answerMinutes.map { conditions.length($0) })
        add("Dient", "Serves", unique(inject.variants.flatMap(\.claims).map { claim($0) }))
        add(
            "Maakt bekend", "Makes known",
            unique(inject.variants.flatMap(\.tells).map { conditions.fact($0) }))
        add("Leerdoel", "Objective", inject.objective)
        add("Verwachte actie", "Expected action", inject.expects)
        add("Voorbeeldig antwoord", "Exemplary answer", inject.exemplary)
        add("Notitie", "Note", inject.note)
        return lines
    }

    private func unique(_ texts: [String]) -> String {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    private func claim(_ claim: Claim) -> String {
        switch claim {
        case .effort: say("‘we zoeken al een halve dag’", "‘we have been looking for half a day’")
        case .blame: say("‘het ligt bij de leverancier’", "‘it lies with the supplier’")
        case .investment: say("‘we hebben er veel geld in gestoken’", "‘we have put a lot of money into it’")
        case .certainty(.clock(let minute)):
            say("‘zeker klaar om ", "‘certainly fixed by ") + Moment(minutes: minute).clock + "’"
        case .certainty(.moment(let moment)):
            say("‘zeker klaar op ", "‘certainly fixed by ") + conditions.moment(moment) + "’"
        }
    }
}
