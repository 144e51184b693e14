extension ResearchFact {
    /// How trust moves (SF-46 to SF-50).
    static let trusting: [ResearchFact] = [asymmetry, noFreeLunch, confirmation, history]

    private static let asymmetry = ResearchFact(
        "SF-46", .must,
        nl:
            "iets slechts doet meer met vertrouwen dan iets goeds van dezelfde omvang, het sterkst rond het midden",
        en: "a bad event moves trust more than a good one of the same size, most in the middle"
    ) { lab in
        func move(_ points: Float, at trust: Float) -> Double {
            var crowd = lab.play(lab.outage()).crowd
            var sum = Shift()
            for person in 0..<crowd.groups[0].count {
                crowd.groups[0].people[.trust, person] = trust
                crowd.groups[0].people[.ceiling, person] = 100
                var listener = Listener(crowd.groups[0].people, person, burned: 0)
                sum += listener.feel(PhraseEffect(cause: .outage, trust: points), lab.parameters)
            }
            return abs(Double(sum.trust)) / Double(Points.unitsPerPoint)
                / Double(max(1, crowd.groups[0].count))
        }
        let middle = move(-2, at: 50) / move(2, at: 50)
        let high = move(-2, at: 88) / move(2, at: 88)
        return [
            Comparison(nl: "goed, slecht", en: "good, bad", move(2, at: 50), below: move(-2, at: 50)),
            Comparison(
                nl: "verhouding hoog op de schaal, in het midden", en: "ratio high up, in the middle",
                high, below: middle),
        ]
    }

    private static let noFreeLunch = ResearchFact(
        "SF-50", .must,
        nl: "na een goed aangepakte storing is het vertrouwen niet hoger dan ervoor",
        en: "after a well-handled outage trust is not above what it was"
    ) { lab in
        var trial = TrialPlayer.exemplary.trial(people: lab.people)
        trial.add(at: 50, .conditions([Condition(service: 1)]))
        trial.say(at: 50.25, [.restored, .cause, .ownership, .empathy, .news])
        trial.end = trial.hour(24 * 6)
        let record = lab.play(trial)
        let before = lab.play(lab.outage { $0.end = $0.hour(0.1) }).trust
        return [
            Comparison(nl: "vertrouwen dagen later", en: "trust days later", record.trust, below: before + 1),
            Comparison(
                nl: "vertrouwen komt terug", en: "trust comes back",
                record.mood(at: 50).trust, below: record.trust),
        ]
    }

    private static let confirmation = ResearchFact(
        "SF-47", .should,
        nl: "wie IT vertrouwt, heeft meer aan hetzelfde bericht",
        en: "who trusts IT takes more from the same update"
    ) { lab in
        func relief(prior: Double) -> Double {
            var told = lab.outage()
            told.audiences[0].priorTrust = prior
            told.say(at: 2, [.problem, .vague, .news])
            let record = lab.play(told)
            return -record.booked(.information).frustration / record.mood(at: 2).frustration * 100
        }
        return [
            Comparison(
                nl: "procent opluchting", en: "percent of relief",
                relief(prior: 15), below: relief(prior: 85))
        ]
    }

    private static let history = ResearchFact(
        "SF-49", .should,
        nl: "een tweede storing kort na de eerste begint met minder vertrouwen",
        en: "a second outage soon after the first begins lower"
    ) { lab in
        var trial = lab.outage(days: 3)
        trial.add(at: 6, .conditions([Condition(service: 1)]))
        trial.add(at: 48, .conditions([Condition(service: 0)]))
        let record = lab.play(trial)
        return [
            Comparison(
                nl: "vertrouwen bij het begin", en: "trust at the start",
                record.mood(at: 48).trust, below: record.mood(at: 0.1).trust - 1)
        ]
    }
}
