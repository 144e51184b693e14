extension ResearchFact {
    /// Waiting, silence and information (SF-01 to SF-15).
    static let waiting: [ResearchFact] =
        [informed, progress, apology, lowered, explained, controllable, filled, urgent]
        + [copies, known, unfair, duration, steeper, pieces]

    private static let informative: MessageContent = [.problem, .impact, .actions, .news]

    private static let informed = ResearchFact(
        "SF-01", .must,
        nl: "elke twee uur een inhoudelijk bericht wint het op elk meetmoment van stilte",
        en: "an informative update every two hours beats silence at every checkpoint"
    ) { lab in
        let told = lab.play(days: 2) { trial in
            for hour in trial.rhythm(every: 2, from: 0.5, days: 2) { trial.say(at: hour, informative) }
        }
        let silent = lab.play(lab.outage(days: 2))
        return [2.0, 4, 6, 9, 26, 29, 33].map { hour in
            Comparison(
                nl: "frustratie na \(Int(hour)) uur", en: "frustration at \(Int(hour)) h",
                told.mood(at: hour).frustration, below: silent.mood(at: hour).frustration - 1)
        }
    }

    private static func repeated(_ content: MessageContent, _ lab: Lab, times: Int = 1) -> Record {
        lab.play(times: times) { trial in
            for hour in trial.rhythm(every: 2, from: 0.5, days: 1) { trial.say(at: hour, content) }
        }
    }

    private static let progress = ResearchFact(
        "SF-02", .must,
        nl: "voortgang melden werkt beter dan even vaak excuses maken",
        en: "progress beats apology, as often"
    ) { lab in
        let progress = repeated([.actions, .news], lab)
        let apology = repeated([.empathy], lab)
        return [
            Comparison(.frustration, progress.frustration, below: apology.frustration - 2),
            Comparison(
                nl: "telefoontjes", en: "calls",
                Double(progress.end().calls), below: Double(apology.end().calls)),
        ]
    }

    private static let apology = ResearchFact(
        "SF-03", .must,
        nl: "excuses zonder inhoud doen hooguit een vijfde van wat een inhoudelijk bericht doet",
        en: "apologies without content do at most a fifth of what an informative update does"
    ) { lab in
        let silent = lab.play(times: 4) { _ in }
        let apology = repeated([.empathy], lab, times: 4)
        let told = repeated(informative, lab, times: 4)
        let effect = silent.frustration - told.frustration
        let calls = Double(silent.end().calls - told.end().calls)
        let apologyCalls = Double(silent.end().calls - apology.end().calls)
        return [
            Comparison(
                nl: "verschil in frustratie", en: "difference in frustration",
                abs(silent.frustration - apology.frustration), below: effect * 0.2),
            Comparison(
                nl: "verschil in telefoontjes", en: "difference in calls",
                abs(apologyCalls), below: calls * 0.2),
        ]
    }

    private static let lowered = ResearchFact(
        "SF-07", .must,
        nl: "verwachtingen vroeg temperen scheelt later frustratie",
        en: "expectations lowered early mean less frustration later"
    ) { lab in
        let prepared = lab.play { $0.say(at: 0.5, [.problem, .prepare, .news]) }
        let unprepared = lab.play { $0.say(at: 0.5, [.problem, .news]) }
        return [Comparison(.frustration, prepared.frustration, below: unprepared.frustration)]
    }

    private static let explained = ResearchFact(
        "SF-09", .must,
        nl: "een concrete reden werkt beter dan een vage",
        en: "a specific reason beats a vague one"
    ) { lab in
        let specific = lab.play { $0.say(at: 0.5, [.problem, .cause, .news]) }
        let vague = lab.play { $0.say(at: 0.5, [.problem, .vague, .news]) }
        return [
            Comparison(.frustration, specific.frustration, below: vague.frustration),
            Comparison(nl: "verloren vertrouwen", en: "lost trust", -specific.trust, below: -vague.trust),
        ]
    }

    private static let controllable = ResearchFact(
        "SF-10", .must,
        nl: "wie de storing aan IT wijt, wordt bozer over dezelfde vertraging",
        en: "who holds IT responsible for the cause gets angrier over the same delay"
    ) { lab in
        let excused = lab.with { $0.responsibility = 0.7 }.play(lab.outage())
        let blamed = lab.with { $0.responsibility = 1.3 }.play(lab.outage())
        return [
            Comparison(.frustration, excused.frustration, below: blamed.frustration - 1),
            Comparison(.trust, blamed.trust, below: excused.trust),
        ]
    }

    private static let filled = ResearchFact(
        "SF-11", .must,
        nl: "zeggen wat mensen zelf kunnen doen kalmeert, ook al verandert er technisch niets",
        en: "telling people what they can do calms, although nothing changed technically"
    ) { lab in
        let helped = lab.play { $0.say(at: 0.5, [.problem, .workaround, .news]) }
        let plain = lab.play { $0.say(at: 0.5, [.problem, .news]) }
        return [Comparison(.frustration, helped.frustration, below: plain.frustration - 0.5)]
    }

    private static let urgent = ResearchFact(
        "SF-12", .must,
        nl: "mensen met dringend werk worden sneller boos",
        en: "people with urgent work anger faster"
    ) { lab in
        var trial = lab.outage()
        trial.end = trial.hour(3)
        let people = lab.play(trial).crowd.groups[0].people
        let order = (0..<people.count).sorted { people[.urgency, $0] < people[.urgency, $1] }
        func mean(_ persons: ArraySlice<Int>) -> Double {
            persons.reduce(0.0) { $0 + Double(people[.frustration, $1]) } / Double(max(1, persons.count))
        }
        let quarter = people.count / 4
        return [
            Comparison(.frustration, mean(order.prefix(quarter)), below: mean(order.suffix(quarter)) - 3)
        ]
    }

    private static let copies = ResearchFact(
        "SF-15", .must,
        nl: "elk kwartier dezelfde tekst werkt niet beter dan elk uur",
        en: "the same words every quarter of an hour do no better than every hour"
    ) { lab in
        func copied(every hours: Double) -> Record {
            lab.play { trial in
                trial.say(at: 0.5, informative)
                for hour in trial.rhythm(every: hours, from: 0.5 + hours, days: 1) {
                    trial.say(at: hour, [.problem, .actions, .repetition])
                }
            }
        }
        let often = copied(every: 0.25)
        let hourly = copied(every: 1)
        return [
            Comparison(.frustration, hourly.frustration, below: often.frustration),
            Comparison(.trust, often.trust, below: hourly.trust),
        ]
    }

    private static let known = ResearchFact(
        "SF-08", .should,
        nl: "over de hele storing is weten dat het lang duurt beter dan niets weten, na een korte dip",
        en: "known long beats unknown over the whole outage, after a short dip"
    ) { lab in
        let long = lab.play(days: 3) { $0.say(at: 1, [.problem, .prepare, .news]) }
        let open = lab.play(days: 3) { $0.say(at: 1, [.problem, .news]) }
        return [
            Comparison(
                nl: "gemiddelde frustratie", en: "mean frustration",
                long.meanFrustration, below: open.meanFrustration),
            Comparison(
                nl: "meteen", en: "at once",
                open.mood(at: 1.1).frustration - 0.5, below: long.mood(at: 1.1).frustration),
        ]
    }

    private static let unfair = ResearchFact(
        "SF-13", .should,
        nl: "hulp voor anderen maakt boos, maar minder als de volgorde is uitgelegd",
        en: "help for others angers, and less when the order is explained"
    ) { lab in
        func favoured(_ saying: [Int]?) -> Double {
            var trial = lab.outage()
            trial.audiences.append(trial.audiences[0])
            trial.add(at: 2, .conditions([Condition(service: 0), Condition(service: 0, relief: 0.7)]))
            if let saying { trial.say(at: 2, [.problem, .actions, .news], to: saying) }
            return lab.play(trial).end().frustration
        }
        let alone = lab.play { $0.say(at: 2, [.problem, .actions, .news]) }.frustration
        return [
            Comparison(nl: "met uitleg", en: "explained", favoured([0, 1]), below: favoured([1]) - 1),
            Comparison(nl: "gelijke behandeling", en: "even treatment", alone, below: favoured([0, 1])),
        ]
    }

    private static let duration = ResearchFact(
        "SF-05", .should,
        nl: "zeggen hoelang het duurt loont het meest bij middellange storingen",
        en: "naming a duration is worth most in outages of middling length"
    ) { lab in
        func worth(_ hours: Double) -> Double {
            func mean(_ content: MessageContent) -> Double {
                lab.play(days: 3) { trial in
                    trial.end = trial.hour(hours)
                    trial.say(at: 0.25, content, recovery: hours)
                }.meanFrustration
            }
            return mean([.problem, .news]) - mean([.problem, .hedgedEstimate, .news])
        }
        return [
            Comparison(
                nl: "punten winst bij 30 minuten, bij 6 uur", en: "points in 30 min, in 6 h",
                worth(0.5), below: worth(6)),
            Comparison(
                nl: "punten winst bij 57 uur, bij 6 uur", en: "points in 57 h, in 6 h",
                worth(57), below: worth(6)),
        ]
    }

    private static let steeper = ResearchFact(
        "SF-06", .should,
        nl: "is een schatting verstreken, dan loopt de frustratie steiler op dan zonder schatting",
        en: "once an estimate has passed, frustration rises more steeply than without one"
    ) { lab in
        let estimate = lab.play { $0.say(at: 0.5, [.problem, .hedgedEstimate, .news], recovery: 3) }
        let none = lab.play { $0.say(at: 0.5, [.problem, .news]) }
        func slope(_ record: Record) -> Double {
            let before = record.mood(at: 3.25).frustration
            return (record.mood(at: 4.75).frustration - before) / (100 - before) * 100
        }
        return [
            Comparison(
                nl: "procent van de weg in 90 minuten", en: "percent of the way in 90 min",
                slope(none), below: slope(estimate))
        ]
    }

    private static let pieces = ResearchFact(
        "SF-42", .should,
        nl: "drie stukken informatie werken beter dan één, en vijf voegen minder toe dan drie al deden",
        en: "three pieces of information beat one, and five add less than three did"
    ) { lab in
        let one = lab.play { $0.say(at: 0.5, [.problem, .news]) }.frustration
        let three = lab.play { $0.say(at: 0.5, [.problem, .cause, .actions, .news]) }.frustration
        let five = lab.play { $0.say(at: 0.5, [.problem, .cause, .actions, .impact, .unknown, .news]) }
            .frustration
        return [
            Comparison(.frustration, three, below: one - 1),
            Comparison(nl: "verdere winst", en: "further gain", three - five, below: one - three),
        ]
    }
}
