import Groundwork
import ScenarioLanguage

/// Parties, facts, measures and stages side by side.
extension ScenarioPair {
    func compareParties() {
        report(
            "partij", "party", map.parties, (places.0.parties.map(\.line), places.1.parties.map(\.line)),
            (first.parties.map(\.name), second.parties.map(\.name)))
        for (one, two) in map.parties.pairs {
            let (a, b) = (first.parties[one], second.parties[two])
            let lines: (Int?, Int?) = (places.0.parties[one].line, places.1.parties[two].line)
            let (nl, en) = ("partij '\(a.name)', ", "party '\(a.name)', ")
            compare(nl + "rol", en + "role", lines, a.role, b.role) { $0.rawValue }
            compare(
                nl + "tijd van de niveaus", en + "time of the levels", lines, a.levels.map(\.minutes),
                b.levels.map(\.minutes)
            ) {
                $0.map { LengthText.text($0) }.joined(separator: ", ")
            }
            compare(nl + "antwoordt in", en + "answers in", lines, a.answerMinutes, b.answerMinutes) {
                LengthText.text($0)
            }
            compare(nl + "uren", en + "hours", lines, a.hours, b.hours) { LengthText.text($0) }
            let (mine, theirs) = (
                triggers(a, in: first) { $0 }, triggers(b, in: first) { map.facts.toFirst[$0] }
            )
            compare(nl + "antwoorden", en + "answers", lines, mine, theirs) { $0.joined(separator: ", ") }
        }
    }

    /// What the answers of a party answer, each with how many there are.
    private func triggers(_ party: Party, in scenario: Scenario, fact translated: (Int) -> Int?) -> [String] {
        var counts: [String: Int] = [:]
        for reply in party.replies {
            let word =
                switch reply.trigger {
                case .asked(let fact): "asked " + (translated(fact).map { scenario.facts[$0].name } ?? "?")
                case .challenged: "challenged"
                case .escalated(let level): "escalated to level \(level + 1)"
                case .mobilised: "mobilised"
                case .accepted: "accepted"
                case .otherwise: "otherwise"
                }
            counts[word, default: 0] += 1
        }
        return counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    }

    func compareFacts() {
        report(
            "feit", "fact", map.facts, (places.0.facts.map(\.line), places.1.facts.map(\.line)),
            (first.facts.map(\.name), second.facts.map(\.name)))
        for (one, two) in map.facts.pairs {
            let (a, b) = (first.facts[one], second.facts[two])
            let lines: (Int?, Int?) = (places.0.facts[one].line, places.1.facts[two].line)
            let (nl, en) = ("feit '\(a.name)', ", "fact '\(a.name)', ")
            compare(nl + "onderwerp", en + "subject", lines, a.subject, b.subject) { $0.rawValue }
            compare(nl + "bekend", en + "known", lines, a.known, b.known.compactMap { map.translated($0) }) {
                ways in
                ways.map { ConditionText(scenario: first).text($0) }.joined(separator: ", or ")
            }
            compare(nl + "te vertellen", en + "may be told", lines, telling(a, first), telling(b, second)) {
                $0
            }
        }
    }

    private func telling(_ fact: Fact, _ scenario: Scenario) -> String {
        switch fact.telling {
        case .yes: "yes"
        case .no: "no"
        case .after(let moment, _): "after " + ConditionText(scenario: scenario).moment(moment)
        }
    }

    func compareMeasures() {
        report(
            "maatregel", "measure", map.measures,
            (places.0.measures.map(\.line), places.1.measures.map(\.line)),
            (first.measures.map(\.name), second.measures.map(\.name)))
        for (one, two) in map.measures.pairs {
            let (a, b) = (first.measures[one], second.measures[two])
            let lines: (Int?, Int?) = (places.0.measures[one].line, places.1.measures[two].line)
            let (nl, en) = ("maatregel '\(a.name)', ", "measure '\(a.name)', ")
            compare(nl + "kosten", en + "cost", lines, a.cost, b.cost) { String($0) }
            compare(nl + "aanloop", en + "lead time", lines, a.leadMinutes, b.leadMinutes) {
                LengthText.text($0)
            }
            compare(
                nl + "verlichting", en + "relief", lines, reliefs(a) { $0 },
                reliefs(b) { map.audiences.toFirst[$0] }
            ) {
                $0.joined(separator: ", ")
            }
            compare(
                nl + "verkort", en + "shortens", lines, shortenings(a) { $0 },
                shortenings(b) { map.stages.toFirst[$0] }
            ) {
                $0.joined(separator: ", ")
            }
            compare(nl + "voorwaarde", en + "needs", lines, a.needs, b.needs.flatMap { map.translated($0) }) {
                needs in
                needs.map { ConditionText(scenario: first).text($0) } ?? ""
            }
        }
    }

    private func reliefs(_ measure: Measure, audience translated: (Int) -> Int?) -> [String] {
        measure.relieves.map { relief in
            "\(translated(relief.audience).map { first.audiences[$0].name } ?? "?") \(relief.percent)%"
        }.sorted()
    }

    private func shortenings(_ measure: Measure, stage translated: (Int) -> Int?) -> [String] {
        measure.shortens.map { shortening in
            let stage = translated(shortening.stage).map { first.recovery.stages[$0].name } ?? "?"
            return "\(stage) \(LengthText.text(shortening.minutes))"
        }.sorted()
    }

    func compareStages() {
        report(
            "fase", "stage", map.stages, (places.0.stages.map(\.line), places.1.stages.map(\.line)),
            (first.recovery.stages.map(\.name), second.recovery.stages.map(\.name)))
        compare(
            "dienst aan het begin", "service at the start", (nil, nil), first.recovery.service,
            ordered(second.recovery.service)
        ) {
            $0.map { "\($0)%" }.joined(separator: ", ")
        }
        for (one, two) in map.stages.pairs {
            let (a, b) = (first.recovery.stages[one], second.recovery.stages[two])
            let lines: (Int?, Int?) = (places.0.stages[one].line, places.1.stages[two].line)
            let (nl, en) = ("fase '\(a.name)', ", "stage '\(a.name)', ")
            compare(nl + "plaats", en + "place", lines, one, two) { String($0 + 1) }
            compare(nl + "duur", en + "length", lines, a.minutes, b.minutes) {
                "\(LengthText.text($0.lowerBound))-\(LengthText.text($0.upperBound))"
            }
            compare(nl + "werkuren", en + "working hours", lines, a.works, b.works) { LengthText.text($0) }
            compare(
                nl + "mislukken", en + "failure", lines, [a.failPercent, a.failMinutes],
                [b.failPercent, b.failMinutes]
            ) {
                "\($0[0])%, \(LengthText.text($0[1]))"
            }
            compare(
                nl + "versneld door", en + "shortened by", lines, accelerators(a, isFirst: true),
                accelerators(b, isFirst: false)
            ) {
                $0.joined(separator: ", ")
            }
            compare(
                nl + "dienst erna", en + "service after it", lines, a.service, b.service.map { ordered($0) }
            ) {
                ($0 ?? []).map { "\($0)%" }.joined(separator: ", ")
            }
        }
    }

    /// Shares of the second version in the order of the first version's audiences.
    private func ordered(_ shares: [Int]) -> [Int] {
        first.audiences.indices.map { index in map.audiences.toSecond[index].map { shares[$0] } ?? -1 }
    }

    /// What speeds up a stage, in the first version's names.
    private func accelerators(_ stage: Recovery.Stage, isFirst: Bool) -> [String] {
        stage.shortenedBy.map { shortening in
            let what: String?
            switch shortening.by {
            case .measure(let measure):
                what = (isFirst ? measure : map.measures.toFirst[measure]).map { first.measures[$0].name }
            case .escalation(let party, let level):
                let place = isFirst ? party : map.parties.toFirst[party]
                what = place.map { "\(first.parties[$0].name) level \(level + 1)" }
            }
            return "\(what ?? "?") \(LengthText.text(shortening.minutes))"
        }.sorted()
    }
}
