import Groundwork
import ScenarioLanguage

/// Injects side by side.
extension ScenarioPair {
    func compareInjects() {
        report(
            "inject", "inject", map.injects, (first.injects.map(\.line), second.injects.map(\.line)),
            (first.injects.map { name($0, first) }, second.injects.map { name($0, second) }))
        for (one, two) in map.injects.pairs { compareInject(first.injects[one], second.injects[two]) }
    }

    /// An inject as a person finds it in its file.
    private func name(_ inject: Inject, _ scenario: Scenario) -> String {
        switch inject.trigger {
        case .at(let moment): "\(ConditionText(scenario: scenario).moment(moment)) \(inject.title)"
        case .when: "when … \(inject.title)"
        }
    }

    private func compareInject(_ a: Inject, _ b: Inject) {
        let lines: (Int?, Int?) = (a.line, b.line)
        let (nl, en) = ("inject '\(a.title)', ", "inject '\(a.title)', ")
        compare(nl + "wanneer", en + "when", lines, trigger(a) { $0 }, trigger(b) { map.translated($0) }) {
            $0
        }
        compare(nl + "uren", en + "hours", lines, a.during, b.during) { LengthText.text($0) }
        compare(nl + "kans", en + "chance", lines, a.chance, b.chance) { "\($0)%" }
        compare(nl + "herhaling", en + "repeats", lines, a.repetition, b.repetition) {
            $0.map { "\($0.times) × \(LengthText.text($0.everyMinutes))" } ?? ""
        }
        compare(nl + "antwoord binnen", en + "answer within", lines, a.answerMinutes, b.answerMinutes) {
            $0.map { LengthText.text($0) } ?? ""
        }
        compare(
            nl + "leerdoel", en + "objective", lines, objective(a, first),
            objective(b, second, map.objectives)
        ) {
            $0
        }
        compare(
            nl + "gewicht van alternatieven", en + "weight of alternatives", lines, a.variants.map(\.weight),
            b.variants.map(\.weight)
        ) {
            $0.map { "\($0)%" }.joined(separator: ", ")
        }
        for (mine, theirs) in zip(a.variants, b.variants) {
            compare(nl + "bewering", en + "claims", lines, mine.claims, theirs.claims) {
                $0.map(\.name).joined(separator: ", ")
            }
            let facts = theirs.tells.compactMap { map.facts.toFirst[$0] }
            compare(nl + "vertelt", en + "tells", lines, Set(mine.tells), Set(facts)) {
                $0.sorted().map { first.facts[$0].name }.joined(separator: ", ")
            }
            compare(nl + "afzender", en + "sender", lines, sender(mine, first), sender(theirs, second)) { $0 }
        }
        for (nlName, enName, mine, theirs) in [
            ("verwachting", "expects", a.expects, b.expects),
            ("voorbeeldantwoord", "exemplary", a.exemplary, b.exemplary),
            ("notitie", "note", a.note, b.note),
        ] {
            compare(nl + nlName, en + enName, lines, mine != nil, theirs != nil) { $0 ? "…" : "" }
        }
    }

    private func trigger(_ inject: Inject, _ translate: (Circumstance) -> Circumstance?) -> String {
        let text = ConditionText(scenario: first)
        switch inject.trigger {
        case .at(let moment): return text.moment(moment)
        case .when(let circumstance, let from, let until):
            let condition = translate(circumstance).map { text.text($0) } ?? "?"
            let isAnyDay = until - from > 1440
            return isAnyDay ? "any day, \(condition)" : "day \(first.day(of: from)), \(condition)"
        }
    }

    private func objective(_ inject: Inject, _ scenario: Scenario, _ map: Correspondents? = nil) -> String {
        guard let name = inject.objective else { return "" }
        guard let map,
            let index = scenario.objectives.firstIndex(where: { $0.id.lowercased() == name.lowercased() })
        else { return name }
        return map.toFirst[index].map { first.objectives[$0].id } ?? name
    }

    /// Who brings an inject, as a party or an audience of the first version; empty for anybody else.
    private func sender(_ variant: Inject.Variant, _ scenario: Scenario) -> String {
        let name = variant.from.lowercased()
        let isFirst = scenario.id == first.id
        if let party = scenario.parties.firstIndex(where: {
            ([$0.name] + $0.otherNames).contains { $0.lowercased() == name }
        }) {
            return (isFirst ? party : map.parties.toFirst[party]).map { first.parties[$0].name }
                ?? variant.from
        }
        if let audience = scenario.audiences.firstIndex(where: { $0.name.lowercased() == name }) {
            return (isFirst ? audience : map.audiences.toFirst[audience]).map { first.audiences[$0].name }
                ?? variant.from
        }
        return ""
    }
}
