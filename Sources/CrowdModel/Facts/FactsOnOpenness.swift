extension ResearchFact {
    /// Openness, ownership, blame (SF-29 to SF-45).
    static let openness: [ResearchFact] =
        [thunder, uncertainty, blame, attribution, naming, transparency, denied, apologised]
        + [praise, rumours, bound, empathy, effort]

    /// An outage of a day in which one message is sent after half an hour.
    private static func said(_ content: MessageContent, _ lab: Lab) -> Record {
        lab.play { $0.say(at: 0.5, content) }
    }

    private static let thunder = ResearchFact(
        "SF-29", .must,
        nl: "slecht nieuws vertellen voordat mensen het zelf ontdekken kost minder vertrouwen",
        en: "bad news told before people find out costs less trust"
    ) { lab in
        let early = lab.play { $0.say(at: 0.25, [.problem, .impact, .news]) }
        let late = lab.play { $0.say(at: 3, [.problem, .impact, .news]) }
        return [
            Comparison(
                nl: "vertrouwen na 3 uur", en: "trust at 3 h",
                late.mood(at: 3.25).trust, below: early.mood(at: 3.25).trust),
            Comparison(nl: "gemiddeld vertrouwen", en: "mean trust", late.meanTrust, below: early.meanTrust),
        ]
    }

    private static let uncertainty = ResearchFact(
        "SF-30", .must,
        nl:
            "eerlijke onzekerheid kost weinig naast een belofte die uitkomt, veel minder dan een die niet uitkomt",
        en:
            "honest uncertainty costs little beside a promise that proves right, much less than one proved wrong"
    ) { lab in
        func promised(_ fate: SettledPromise.Fate) -> Record {
            lab.play { trial in
                let number = trial.say(at: 0.5, [.problem, .hardEstimate, .news], recovery: 5)
                trial.settle(at: 5.5, message: number, .recovery, fate, hard: true)
                trial.add(at: 8, .conditions([Condition(service: 1)]))
            }
        }
        let honest = lab.play { trial in
            trial.say(at: 0.5, [.problem, .unknown, .news], nextUpdate: 5)
            trial.settle(at: 5, message: 1, .update, .kept)
            trial.add(at: 8, .conditions([Condition(service: 1)]))
        }
        let plain = said([.problem, .news], lab).mood(at: 0.6).trust
        let unknown = said([.problem, .unknown, .news], lab).mood(at: 0.6).trust
        func again(_ second: MessageContent) -> Double {
            lab.play { trial in
                trial.say(at: 0.5, [.problem, .unknown, .news])
                trial.say(at: 2, second)
            }.mood(at: 2.1).trust
        }
        let repeated = again([.actions, .news]) - again([.actions, .unknown, .news])
        return [
            Comparison(nl: "wat het meteen kost", en: "cost at once", plain - unknown, below: 2),
            Comparison(
                nl: "wat het nog eens zeggen kost", en: "cost of saying so again",
                repeated, below: plain - unknown),
            Comparison(
                nl: "verschil met een belofte die uitkomt", en: "beside proved right",
                promised(.kept).trust - honest.trust, below: 4),
            Comparison(
                nl: "vertrouwen na een belofte die niet uitkomt", en: "proved wrong",
                promised(.broken).trust, below: honest.trust - 5),
        ]
    }

    private static let blame = ResearchFact(
        "SF-31", .must,
        nl:
            "de leverancier de schuld geven zonder zelf verantwoordelijk of actief te zijn wint geen vertrouwen",
        en: "blaming the supplier without owning or acting gains no trust"
    ) { lab in
        let blaming = said([.problem, .cause, .blame, .news], lab)
        let plain = said([.problem, .news], lab)
        return [
            Comparison(
                nl: "vertrouwen meteen erna", en: "trust at once",
                blaming.mood(at: 0.6).trust, below: plain.mood(at: 0.6).trust)
        ]
    }

    private static let attribution = ResearchFact(
        "SF-32", .must,
        nl: "verantwoordelijkheid nemen en excuses maken herstelt vertrouwen beter dan naar een ander wijzen",
        en: "owning and apologising repairs trust better than pointing elsewhere"
    ) { lab in
        let owning = said([.problem, .ownership, .empathy, .news], lab)
        let pointing = said([.problem, .cause, .blame, .news], lab)
        return [Comparison(.trust, pointing.mood(at: 0.6).trust, below: owning.mood(at: 0.6).trust - 1)]
    }

    private static let naming = ResearchFact(
        "SF-33", .must,
        nl: "leverancier noemen, verantwoordelijkheid nemen en handelen ≥ niet noemen ≥ de schuld geven",
        en: "supplier named, owned and acted on ≥ not named ≥ blamed"
    ) { lab in
        let named = said([.problem, .cause, .ownership, .actions, .news], lab)
        let unnamed = said([.problem, .ownership, .actions, .news], lab)
        let blamed = said([.problem, .cause, .blame, .news], lab)
        return [
            Comparison(
                nl: "vertrouwen, niet genoemd", en: "trust, not named",
                unnamed.trust, below: named.trust + 0.001),
            Comparison(
                nl: "vertrouwen, de schuld gegeven", en: "trust, blamed",
                blamed.trust, below: unnamed.trust),
        ]
    }

    private static let transparency = ResearchFact(
        "SF-36", .must,
        nl: "laten zien wat er gedaan wordt verhoogt het vertrouwen, ook zonder resultaat",
        en: "showing what is being done raises trust, also without a result"
    ) { lab in
        let shown = said([.problem, .actions, .news], lab)
        let hidden = said([.problem, .news], lab)
        return [Comparison(.trust, hidden.trust, below: shown.trust - 0.5)]
    }

    private static let denied = ResearchFact(
        "SF-37", .must,
        nl: "niets pakt slechter uit dan een ontkenning die doorzien wordt",
        en: "denial that is exposed is the worst branch"
    ) { lab in
        let denial = said([.problem, .denial, .news], lab)
        let others = [
            lab.play(lab.outage()), said([.problem, .blame, .news], lab),
            said([.problem, .hostile, .news], lab),
            lab.play { trial in
                let number = trial.say(at: 0.5, [.problem, .hardEstimate, .news], recovery: 2)
                trial.settle(at: 2.5, message: number, .recovery, .broken, hard: true)
            },
        ]
        return others.map { Comparison(.trust, denial.trust, below: $0.trust) }
    }

    private static let apologised = ResearchFact(
        "SF-38", .must,
        nl: "excuses en verantwoordelijkheid nemen werken beter dan ontkennen",
        en: "apology with responsibility beats denial"
    ) { lab in
        let owned = said([.problem, .ownership, .empathy, .news], lab)
        let denied = said([.problem, .denial, .news], lab)
        return [Comparison(.trust, denied.trust, below: owned.trust - 5)]
    }

    private static let praise = ResearchFact(
        "SF-40", .must,
        nl: "vertellen wat er geïnvesteerd is levert niets op",
        en: "telling what was invested gains nothing"
    ) { lab in
        let praised = said([.problem, .investment, .news], lab)
        let plain = said([.problem, .news], lab)
        return [
            Comparison(.trust, praised.trust, below: plain.trust),
            Comparison(.frustration, plain.frustration, below: praised.frustration),
        ]
    }

    private static let rumours = ResearchFact(
        "SF-44", .must,
        nl: "stilte voedt geruchten, en waar het vertrouwen laag is gaan die hoe dan ook rond",
        en: "silence breeds rumours, and where trust is low they circulate regardless"
    ) { lab in
        func rumour(prior: Double, told: Bool) -> Double {
            var trial = lab.outage()
            trial.audiences[0].priorTrust = prior
            if told {
                for hour in trial.rhythm(every: 2, from: 0.25, days: 1) {
                    trial.say(at: hour, [.problem, .impact, .cause, .actions, .prepare, .workaround, .news])
                }
            }
            return lab.play(trial).booked(.rumour).frustration
        }
        return [
            Comparison(
                nl: "geruchten: met berichten, in stilte", en: "informed, silent",
                rumour(prior: 60, told: true) * 1.5, below: rumour(prior: 60, told: false)),
            Comparison(
                nl: "geruchten met berichten: hoog vertrouwen, laag", en: "informed, high and low trust",
                rumour(prior: 85, told: true), below: rumour(prior: 15, told: true)),
        ]
    }

    private static let bound = ResearchFact(
        "SF-45", .must,
        nl: "woorden verklaren minder dan hoelang het duurt en aan wie men het wijt",
        en: "words explain less than how long it lasts and who is held responsible"
    ) { lab in
        // A full design: three durations, two degrees of responsibility, two ways of telling.
        func frustration(_ days: Int, _ responsibility: Float, _ player: TrialPlayer) -> Double {
            var trial = player.trial(people: lab.people, days: 3)
            let hours = [2.0, 9, 57][days]
            trial.add(at: hours, .conditions([Condition(service: 1)]))
            return lab.with { $0.responsibility *= responsibility }.play(trial).meanFrustration
        }
        var cells: [(given: Int, words: Int, value: Double)] = []
        for days in 0..<3 {
            for (place, responsibility) in [Float(0.6), 1.4].enumerated() {
                for (words, player) in [TrialPlayer.silent, .exemplary].enumerated() {
                    cells.append((days * 2 + place, words, frustration(days, responsibility, player)))
                }
            }
        }
        func spread(_ key: (Int, Int) -> Int, levels: Int) -> Double {
            let all = cells.reduce(0) { $0 + $1.value } / Double(cells.count)
            return (0..<levels).reduce(0) { sum, level in
                let group = cells.filter { key($0.given, $0.words) == level }
                let mean = group.reduce(0) { $0 + $1.value } / Double(group.count)
                return sum + (mean - all) * (mean - all) / Double(levels)
            }
        }
        let given = spread({ given, _ in given }, levels: 6)
        let words = spread({ _, words in words }, levels: 2)
        let perfect = lab.play(TrialPlayer.exemplary.trial(people: lab.people, days: 4))
        return [
            Comparison(
                nl: "variantie door woorden, door wat er gebeurt", en: "variance by words, by what happened",
                words, below: given * 0.67),
            Comparison(
                nl: "frustratie die niemand weg kan praten", en: "frustration nobody can talk away",
                15, below: perfect.frustration),
        ]
    }

    private static let empathy = ResearchFact(
        "SF-39", .should,
        nl: "begrip tonen helpt, en meer als er ook iets te melden is",
        en: "empathy helps, with something to tell more than alone"
    ) { lab in
        let warm = said([.problem, .actions, .empathy, .news], lab).mood(at: 0.6)
        let cold = said([.problem, .actions, .news], lab).mood(at: 0.6)
        let alone = said([.empathy], lab).mood(at: 0.6)
        let silent = lab.play(lab.outage()).mood(at: 0.6)
        return [
            Comparison(.frustration, warm.frustration, below: cold.frustration),
            Comparison(
                nl: "begrip alleen, met nieuws erbij", en: "alone, with news",
                silent.frustration - alone.frustration, below: cold.frustration - warm.frustration),
        ]
    }

    private static let effort = ResearchFact(
        "SF-41", .should,
        nl: "vertellen hoeveel moeite men doet helpt niet, vertellen wat er gevonden is wel",
        en: "telling the effort does not help, unlike what was found"
    ) { lab in
        let toil = said([.problem, .effort, .news], lab)
        let plain = said([.problem, .news], lab)
        let found = said([.problem, .actions, .news], lab)
        return [
            Comparison(
                nl: "frustratie bij gemelde moeite", en: "frustration, effort",
                plain.frustration, below: toil.frustration),
            Comparison(
                nl: "frustratie bij gemelde bevindingen", en: "frustration, findings",
                found.frustration, below: plain.frustration),
        ]
    }
}
