import Groundwork
package import ReportWriting
package import ScenarioLanguage

/// A scenario as a script for whoever leads the drill: everything the trainee does not see, in the order of play.
package struct FacilitatorScript {
    let scenario: Scenario
    let conditions: ConditionWords

    /// Makes the script of a scenario.
    package init(_ scenario: Scenario) {
        self.scenario = scenario
        conditions = ConditionWords(scenario: scenario)
    }

    /// Picks the wording of the scenario's language.
    func say(_ nl: String, _ en: String) -> String { scenario.language.pick(nl: nl, en: en) }

    /// The script as a page.
    package var page: Page {
        Page(
            banner: say("OEFENING OEFENING OEFENING", "EXERCISE EXERCISE EXERCISE"),
            title: say("Draaiboek: ", "Script: ") + scenario.title, facts: facts, language: scenario.language,
            sections: [briefing, objectives, cast, truths, means, recovery].compactMap { $0 } + timeline
                + [hotWash, notes, voices].compactMap { $0 })
    }

    private var facts: [String] {
        let kind =
            switch scenario.kind {
            case .supplier: say("storing bij een leverancier", "failure at a supplier")
            case .inHouse: say("storing in eigen huis", "failure in-house")
            case .mixed:
                say(
                    "storing half in eigen huis, half bij een leverancier",
                    "failure half in-house, half at a supplier")
            }
        return [
            scenario.id, kind, "\(date(scenario.starts)) – \(date(scenario.ends))",
            say("\(scenario.people) mensen", "\(scenario.people) people"),
            say("speler: ", "player: ") + scenario.player,
        ]
    }

    private func date(_ moment: Moment) -> String {
        let date = moment.date
        return [
            date.weekday.name(in: scenario.language), date.words(in: scenario.language), moment.clock,
        ].joined(separator: " ")
    }

    private var briefing: Section {
        Section(
            "briefing", say("Wat de speler eerst leest", "What the player reads first"),
            FacilitatorScript.paragraphs(scenario.briefing).map { .paragraph($0) })
    }

    private var objectives: Section? {
        guard !scenario.objectives.isEmpty else { return nil }
        return Section(
            "objectives", say("Leerdoelen", "Objectives"),
            [.list(scenario.objectives.map { $0.id == $0.text ? $0.text : "\($0.id): \($0.text)" })])
    }

    private var hotWash: Section? {
        guard !scenario.hotWash.isEmpty else { return nil }
        return Section(
            "hot-wash", say("Nabespreking: vragen", "Hot wash: questions"), [.list(scenario.hotWash)])
    }

    private var notes: Section? {
        let paragraphs = FacilitatorScript.paragraphs(scenario.notes)
        guard !paragraphs.isEmpty else { return nil }
        return Section(
            "notes", say("Notities voor de facilitator", "Notes for the facilitator"),
            paragraphs.map { .paragraph($0) })
    }

    /// The paragraphs of a prose.
    static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    }
}
