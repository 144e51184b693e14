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
        inspector.checkQuotes()
        return inspector.found
    }

    private init(scenario: Scenario, places: ScenarioPlaces, reach: Reachability) {
        self.scenario = scenario
        self.places = places
        self.reach = reach
    }

    mutating func report(
        _ rule: Diagnostic.Rule, nl: String, en: String, at place: Excerpt, hint: Phrase
    ) {
        found.append(Diagnostic(rule, Phrase(nl: nl, en: en), at: place, hint: hint))
    }

    private mutating func checkInjects() {
        for (index, inject) in scenario.injects.enumerated() where reach.real.injects[index] == nil {
            let place = places.injects[index]
            let item = Reachability.Item.inject(index)
            guard case .when(let circumstance, let from, let until) = inject.trigger else {
                reportNoChance(at: place.title)
                continue
            }
            if !reach.canHold(circumstance) {
                report(
                    .impossible, nl: "deze voorwaarde kan nooit gelden", en: "this condition can never hold",
                    at: place.condition,
                    hint: ScenarioInspector.impossibleHint)
            } else if inject.chance == 0 {
                reportNoChance(at: place.title)
            } else if reach.earliest(item, reach.hopeful) == nil {
                let (duringNL, duringEN) =
                    inject.during == .always ? ("", "") : (", binnen zijn 'during'", ", within its 'during'")
                report(
                    .unreachable, nl: "deze inject komt nooit: zijn voorwaarde geldt alleen buiten zijn uren",
                    en: "this inject never comes: its condition holds only outside its hours",
                    at: place.condition,
                    hint: Phrase(
                        nl:
                            "hij mag komen van \(from) tot \(until)\(duringNL); zet hem onder een andere dag of onder '## Any day'",
                        en:
                            "it may come from \(from) to \(until)\(duringEN); put it under another day or under '## Any day'"
                    ))
            } else if reach.sound.injects[index] != nil, reach.isCircular(item) {
                report(
                    .circular, nl: "deze inject wacht op iets wat op deze inject wacht",
                    en: "this inject waits for something that waits for this inject",
                    at: place.condition,
                    hint: Phrase(
                        nl: "laat een van beide komen op een moment, of op iets wat vanzelf gebeurt",
                        en: "let one of them come at a moment, or on something that happens by itself"))
            } else {
                let cause = cause(of: circumstance)
                report(
                    .unreachable, nl: "deze inject wacht op iets wat nooit komt\(cause.nl)",
                    en: "this inject waits for something that never comes\(cause.en)",
                    at: place.condition,
                    hint: Phrase(
                        nl: "laat hem op iets anders wachten, of laat dat komen",
                        en: "let it wait for something else, or let that come"))
            }
        }
    }

    private mutating func reportNoChance(at place: Excerpt) {
        report(
            .unreachable, nl: "deze inject heeft geen enkele kans om te komen",
            en: "this inject comes with no chance at all", at: place,
            hint: Phrase(
                nl: "laat 'chance' weg, of geef meer dan 0%",
                en: "leave 'chance' out, or give it more than 0%"))
    }

    private static let impossibleHint = Phrase(
        nl:
            "stemmingen en dienst liggen tussen 0 en 100, tellers zijn 0 of meer, 'after' komt voor 'before', een fase "
            + "moet binnen de drill kunnen eindigen, en niets is tegelijk zo en niet zo",
        en:
            "moods and service lie between 0 and 100, counts are 0 or more, 'after' comes before 'before', a stage "
            + "must be able to end within the drill, and nothing is so and not so at once")

    /// The first of the things waited for that never comes, by its name.
    private func cause(of circumstance: Circumstance) -> Phrase {
        for item in circumstance.items {
            switch item {
            case .inject(let index) where reach.real.injects[index] == nil:
                return Phrase(": inject '\(scenario.injects[index].id)'")
            case .fact(let index) where reach.real.facts[index] == nil:
                let name = scenario.facts[index].name
                return Phrase(nl: ": feit '\(name)'", en: ": fact '\(name)'")
            case .measure(let index) where reach.real.measures[index] == nil:
                let name = scenario.measures[index].name
                return Phrase(nl: ": maatregel '\(name)'", en: ": measure '\(name)'")
            default: continue
            }
        }
        return Phrase(nl: ", of niet op tijd", en: " in time")
    }

    private mutating func checkFacts() {
        for (index, fact) in scenario.facts.enumerated() where reach.real.facts[index] == nil {
            report(
                .unlearnable, nl: "niemand kan het feit '\(fact.name)' te weten komen",
                en: "nobody can learn the fact '\(fact.name)'", at: places.facts[index],
                hint: Phrase(
                    nl:
                        "geef het een moment, zoals in 'known: day 1 10:30', of laat een inject die komt het vertellen",
                    en: "give it a moment, as in 'known: day 1 10:30', or let an inject that comes tell it"))
        }
    }

    private mutating func checkMeasures() {
        for (index, measure) in scenario.measures.enumerated() where reach.real.measures[index] == nil {
            report(
                .impossible, nl: "wat '\(measure.name)' nodig heeft kan nooit gelden",
                en: "what '\(measure.name)' needs can never hold", at: places.needs[index],
                hint: ScenarioInspector.impossibleHint)
        }
    }

    private mutating func checkRecovery() {
        guard let last = reach.real.stages.indices.last, reach.real.stages[last] == nil,
            last < places.stages.count
        else { return }
        report(
            .lateRecovery, nl: "het herstel is pas na de drill klaar, ook als alles het verkort",
            en: "the recovery ends after the drill, even if everything shortens it",
            at: places.stages[last],
            hint: Phrase(
                nl: "de drill eindigt om \(scenario.ends); laat fasen korter duren, of verkort ze meer",
                en: "the drill ends at \(scenario.ends); let stages take less, or shorten them by more"))
    }

    private mutating func checkPeople() {
        let senders = Set(scenario.injects.flatMap(\.variants).map { $0.from.lowercased() })
        for (index, party) in scenario.parties.enumerated() where party.replies.isEmpty {
            report(
                .silentParty, nl: "\(party.name) heeft geen eigen antwoorden",
                en: "\(party.name) has no answers of its own", at: places.parties[index],
                hint: Phrase(
                    nl: "schrijf bijvoorbeeld '> otherwise: \"Genoteerd.\"' en '> when challenged: \"…\"'",
                    en: "write for instance '> otherwise: \"Noted.\"' and '> when challenged: \"…\"'"))
        }
        for (index, audience) in scenario.audiences.enumerated() where audience.voices.isEmpty {
            let names = [audience.name] + audience.otherNames
            if names.contains(where: { senders.contains($0.lowercased()) }) { continue }
            report(
                .silentAudience, nl: "de mensen van '\(audience.name)' hebben geen eigen tekst",
                en: "the people of '\(audience.name)' have no lines of their own",
                at: places.audiences[index],
                hint: Phrase(
                    nl: "schrijf stemmen als '> angry, Noor (student): \"En nu?\"', of een inject van hen",
                    en:
                        "write voices such as '> angry, Noor (student): \"What now?\"', or an inject from them"
                ))
        }
    }

    private mutating func checkObjectives() {
        guard !scenario.objectives.isEmpty else { return }
        let used = Set(scenario.injects.compactMap { $0.objective?.lowercased() })
        for (index, objective) in scenario.objectives.enumerated()
        where !used.contains(objective.id.lowercased()) && index < places.objectives.count {
            report(
                .idleObjective, nl: "geen inject dient het leerdoel '\(objective.id)'",
                en: "no inject serves the objective '\(objective.id)'",
                at: places.objectives[index],
                hint: Phrase(
                    nl: "schrijf 'objective: \(objective.id)' onder de inject die het oefent",
                    en: "write 'objective: \(objective.id)' below the inject that trains it"))
        }
        let known = scenario.objectives.map(\.id)
        let lower = Set(known.map { $0.lowercased() })
        for (index, inject) in scenario.injects.enumerated() {
            guard let name = inject.objective, !lower.contains(name.lowercased()) else { continue }
            report(
                .unknownName, nl: "er is geen leerdoel '\(name)'", en: "no objective is named '\(name)'",
                at: places.injects[index].objective ?? places.injects[index].title,
                hint: .nearest(to: name, among: known) ?? .thereIs(known))
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
                    .disorder, nl: "\(moment.clock) staat achter \(last.at.clock)",
                    en: "\(moment.clock) stands behind \(last.at.clock)",
                    at: places.injects[index].title,
                    hint: Phrase(
                        nl: "zet de injects van een dag op volgorde van tijd, of verbeter de tijd",
                        en: "put injects of a day in the order of their times, or correct the time"))
            }
            last = (moment, day)
        }
    }
}
