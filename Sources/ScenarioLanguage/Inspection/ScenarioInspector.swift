import Groundwork

/// Looks at a scenario that reads for what does not add up: things that can never happen, and things that an author
/// has probably forgotten.
struct ScenarioInspector {
    let scenario: Scenario
    let places: ScenarioPlaces
    private let reach: Reachability
    private(set) var found: [Diagnostic] = []

    /// What is wrong with a scenario, in the order of the places.
    static func diagnostics(of scenario: Scenario, _ places: ScenarioPlaces) -> [Diagnostic] {
        var inspector = ScenarioInspector(
            scenario: scenario, places: places, reach: Reachability(scenario))
        inspector.checkInjects()
        inspector.checkFacts()
        inspector.checkMeasures()
        inspector.checkRecovery()
        inspector.checkPeople()
        inspector.checkObjectives()
        inspector.checkOrder()
        inspector.checkSpelling()
        return inspector.found
    }

    private init(scenario: Scenario, places: ScenarioPlaces, reach: Reachability) {
        self.scenario = scenario
        self.places = places
        self.reach = reach
    }

    mutating func report(_ rule: Diagnostic.Rule, _ message: String, at place: Excerpt, hint: String) {
        found.append(Diagnostic(rule, message, at: place, hint: hint))
    }

    private mutating func checkInjects() {
        for (index, inject) in scenario.injects.enumerated() where reach.real.injects[index] == nil {
            let place = places.injects[index]
            let item = Reachability.Item.inject(index)
            guard case .when(let circumstance, let from, let until) = inject.trigger else {
                report(
                    .unreachable, "this inject comes with no chance at all", at: place.title,
                    hint: "leave 'chance' out, or give it more than 0%")
                continue
            }
            if !reach.canHold(circumstance) {
                report(
                    .impossible, "this condition can never hold", at: place.condition,
                    hint: ScenarioInspector.impossibleHint)
            } else if inject.chance == 0 {
                report(
                    .unreachable, "this inject comes with no chance at all", at: place.title,
                    hint: "leave 'chance' out, or give it more than 0%")
            } else if reach.earliest(item, reach.hopeful) == nil {
                report(
                    .unreachable, "this inject never comes: its condition holds only outside its hours",
                    at: place.condition,
                    hint: "it may come from \(from) to \(until)"
                        + (inject.during == .always ? "" : ", within its 'during'")
                        + "; put it under another day or under '## Any day'")
            } else if reach.sound.injects[index] != nil, reach.isCircular(item) {
                report(
                    .circular, "this inject waits for something that waits for this inject",
                    at: place.condition,
                    hint: "let one of them come at a moment, or on something that happens by itself")
            } else {
                report(
                    .unreachable,
                    "this inject waits for something that never comes\(cause(of: circumstance))",
                    at: place.condition, hint: "let it wait for something else, or let that come")
            }
        }
    }

    private static let impossibleHint =
        "moods and service lie between 0 and 100, counts are 0 or more, 'after' comes before 'before', a stage "
        + "must be able to end within the drill, and nothing is so and not so at once"

    /// The first of the things waited for that never comes, by its name.
    private func cause(of circumstance: Circumstance) -> String {
        for item in circumstance.items {
            switch item {
            case .inject(let index) where reach.real.injects[index] == nil:
                return ": inject '\(scenario.injects[index].id)'"
            case .fact(let index) where reach.real.facts[index] == nil:
                return ": fact '\(scenario.facts[index].name)'"
            case .measure(let index) where reach.real.measures[index] == nil:
                return ": measure '\(scenario.measures[index].name)'"
            default: continue
            }
        }
        return " in time"
    }

    private mutating func checkFacts() {
        for (index, fact) in scenario.facts.enumerated() where reach.real.facts[index] == nil {
            report(
                .unlearnable, "nobody can learn the fact '\(fact.name)'", at: places.facts[index],
                hint: "give it a moment, as in 'known: day 1 10:30', or let an inject that comes tell it")
        }
    }

    private mutating func checkMeasures() {
        for (index, measure) in scenario.measures.enumerated() where reach.real.measures[index] == nil {
            report(
                .impossible, "what '\(measure.name)' needs can never hold", at: places.needs[index],
                hint: ScenarioInspector.impossibleHint)
        }
    }

    private mutating func checkRecovery() {
        guard let last = reach.real.stages.indices.last, reach.real.stages[last] == nil,
            last < places.stages.count
        else { return }
        report(
            .lateRecovery, "the recovery ends after the drill, even if everything shortens it",
            at: places.stages[last],
            hint: "the drill ends at \(scenario.ends); let stages take less, or shorten them by more")
    }

    private mutating func checkPeople() {
        let senders = Set(scenario.injects.flatMap(\.variants).map { $0.from.lowercased() })
        for (index, party) in scenario.parties.enumerated() where party.replies.isEmpty {
            report(
                .silentParty, "\(party.name) has no answers of its own", at: places.parties[index],
                hint: "write for instance '> otherwise: \"Noted.\"' and '> when challenged: \"…\"'")
        }
        for (index, audience) in scenario.audiences.enumerated() where audience.voices.isEmpty {
            let names = [audience.name] + audience.otherNames
            if names.contains(where: { senders.contains($0.lowercased()) }) { continue }
            report(
                .silentAudience, "the people of '\(audience.name)' have no lines of their own",
                at: places.audiences[index],
                hint: "write voices such as '> angry, Noor (student): \"What now?\"', or an inject from them")
        }
    }

    private mutating func checkObjectives() {
        guard !scenario.objectives.isEmpty else { return }
        let used = Set(scenario.injects.compactMap { $0.objective?.lowercased() })
        for (index, objective) in scenario.objectives.enumerated()
        where !used.contains(objective.id.lowercased()) && index < places.objectives.count {
            report(
                .idleObjective, "no inject serves the objective '\(objective.id)'",
                at: places.objectives[index],
                hint: "write 'objective: \(objective.id)' below the inject that trains it")
        }
        let known = scenario.objectives.map(\.id)
        let lower = Set(known.map { $0.lowercased() })
        for (index, inject) in scenario.injects.enumerated() {
            guard let name = inject.objective, !lower.contains(name.lowercased()) else { continue }
            report(
                .unknownName, "no objective is named '\(name)'",
                at: places.injects[index].objective ?? places.injects[index].title,
                hint: NearestName.to(name, among: known).map { "did you mean '\($0)'?" }
                    ?? "there is: " + known.prefix(8).joined(separator: ", "))
        }
    }

    /// Injects of a day stand in the order in which they come.
    private mutating func checkOrder() {
        var last: (at: Moment, day: Int)?
        for (index, inject) in scenario.injects.enumerated() {
            guard case .at(let moment) = inject.trigger else { continue }
            let day = places.injects[index].day
            if let last, last.day == day, moment < last.at {
                report(
                    .disorder, "\(moment.clock) stands behind \(last.at.clock)",
                    at: places.injects[index].title,
                    hint: "put injects of a day in the order of their times, or correct the time")
            }
            last = (moment, day)
        }
    }
}
