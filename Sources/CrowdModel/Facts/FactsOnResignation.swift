extension ResearchFact {
    /// From anger to resignation; spread; helpdesk (SF-52 to SF-61).
    static let resigning: [ResearchFact] = [order, levers, outlets, queue, contagion, spike, avoidance]

    private static let order = ResearchFact(
        "SF-52", .must,
        nl: "eerst piekt de boosheid, pas later de gelatenheid",
        en: "anger peaks first, resignation later"
    ) { lab in
        let record = lab.play(lab.outage(days: 4))
        // Anger that still acts: frustration of those who have not given up, seen through the calls it makes.
        let days = (0..<4).map { day in
            record.calls(from: Double(day) * 24, to: Double(day) * 24 + 9)
        }
        let angriest = days.indices.max { days[$0] < days[$1] } ?? 0
        let given = (0..<4).map { record.mood(at: Double($0) * 24 + 9).resigned }
        let firstHalf = given.firstIndex { $0 > given[3] / 2 } ?? 3
        return [
            Comparison(
                nl: "dag van de meeste boosheid, van het opgeven", en: "day of most anger, of giving up",
                Double(angriest), below: Double(firstHalf) + 0.5),
            Comparison(
                nl: "gelaten op dag 1, op dag 4", en: "resigned on day 1, on day 4",
                given[0] * 2, below: given[3]),
        ]
    }

    private static let levers = ResearchFact(
        "SF-53", .must,
        nl: "terugkijken verlaagt vooral de boosheid, vooruitkijken vooral de machteloosheid",
        en: "looking back lowers anger most, looking ahead lowers helplessness most"
    ) { lab in
        func told(_ content: MessageContent) -> Record {
            lab.play(days: 2) { trial in
                for hour in trial.rhythm(every: 3, from: 0.5, days: 2) { trial.say(at: hour, content) }
            }
        }
        let back = told([.cause, .impact, .news])
        let ahead = told([.prepare, .contact, .news])
        let silent = lab.play(lab.outage(days: 2))
        return [
            Comparison(
                nl: "boosheid: vooruit, terug", en: "anger: ahead, back",
                silent.frustration - ahead.frustration, below: silent.frustration - back.frustration),
            Comparison(
                nl: "machteloosheid: terug, vooruit", en: "helplessness: back, ahead",
                silent.helplessness - back.helplessness, below: silent.helplessness - ahead.helplessness),
        ]
    }

    private static let outlets = ResearchFact(
        "SF-54", .must,
        nl: "wie gelaten wordt belt minder maar praat niet minder, en het vertrouwen blijft dalen",
        en: "calls fall with resignation while talk does not, and trust keeps falling"
    ) { lab in
        let record = lab.play(days: 4, times: 3) { _ in }
        func calls(_ day: Double) -> Double { record.calls(from: day * 24, to: day * 24 + 9) }
        let people = record.crowd.groups[0].people
        let helpless = (0..<people.count).filter { people[.helplessness, $0] > 0.5 }
        return [
            Comparison(
                nl: "telefoontjes op dag 4, dag 2", en: "calls on day 4, day 2",
                calls(3), below: calls(1)),
            Comparison(
                nl: "vertrouwen op dag 4, dag 2", en: "trust on day 4, day 2",
                record.trust, below: record.mood(at: 33).trust - 2),
            Comparison(
                nl: "frustratie op dag 2, dag 4", en: "frustration on day 2, day 4",
                record.mood(at: 33).frustration - 3, below: record.frustration),
            Comparison(
                nl: "aandeel dat het opgaf", en: "people who gave up",
                0.2, below: Double(helpless.count) / Double(max(1, people.count))),
        ]
    }

    private static let queue = ResearchFact(
        "SF-60", .must,
        nl: "hoe langer de wachttijd, hoe meer mensen ophangen",
        en: "the longer the wait, the more give up"
    ) { lab in
        func share(agents: Int) -> Double {
            var trial = lab.outage()
            trial.audiences[0].size = lab.people * 4
            trial.helpdesk.agents = agents
            let mood = lab.play(trial).end()
            return Double(mood.abandoned) / Double(max(1, mood.calls)) * 100
        }
        let (few, some, many) = (share(agents: 1), share(agents: 3), share(agents: 40))
        return [
            Comparison(
                nl: "procent dat ophangt, bij 3 en bij 1 medewerker", en: "percent given up, 3 and 1 agents",
                some, below: few),
            Comparison(
                nl: "procent dat ophangt, bij 40 en bij 3 medewerkers",
                en: "percent given up, 40 and 3 agents",
                many, below: some),
        ]
    }

    private static let contagion = ResearchFact(
        "SF-57", .should,
        nl: "wat anderen voelen verandert de frustratie van een dag met minder dan een vijfde",
        en: "what others feel changes a day's frustration by less than a fifth"
    ) { lab in
        let own = lab.with { $0.contagion = 0 }.play(lab.outage()).frustration
        let shared = lab.play(lab.outage()).frustration
        return [Comparison(nl: "verschil", en: "difference", abs(shared - own), below: own * 0.2)]
    }

    private static let spike = ResearchFact(
        "SF-61", .should,
        nl: "op een bericht bellen mensen meteen, en daarna minder dan zonder dat bericht",
        en: "a message makes people call at once, and then fewer than without it"
    ) { lab in
        let told = lab.play(times: 12) { $0.say(at: 4, [.problem, .actions, .cause, .prepare, .news]) }
        let silent = lab.play(times: 12) { _ in }
        return [
            Comparison(
                nl: "telefoontjes in 15 minuten", en: "calls in 15 min",
                silent.calls(from: 4, to: 4.25), below: told.calls(from: 4, to: 4.25)),
            Comparison(
                nl: "telefoontjes van uur 5 tot uur 9", en: "calls from 5 to 9 h",
                told.calls(from: 5, to: 9), below: silent.calls(from: 5, to: 9)),
        ]
    }

    private static let avoidance = ResearchFact(
        "SF-55", .should,
        nl: "na herstel zakt de boosheid binnen een dag, maar verloren vertrouwen blijft weg",
        en: "after recovery anger goes within a day, lost trust stays"
    ) { lab in
        var trial = lab.outage(days: 4)
        trial.add(at: 57, .conditions([Condition(service: 1)]))
        let record = lab.play(trial)
        let (then, later) = (record.mood(at: 57), record.mood(at: 81))
        return [
            Comparison(.frustration, later.frustration, below: then.frustration * 0.4),
            Comparison(.trust, later.trust, below: (then.trust + 60) / 2),
        ]
    }
}
