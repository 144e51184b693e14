import Groundwork

extension ResearchFact {
    /// Promises and estimates (SF-16 to SF-28).
    static let promising: [ResearchFact] =
        [met, pointOrRhythm, lossAversion, passed, compounding, range, revised]
        + [rebuilt, deceived, padded, allClear, churn]

    /// An outage that ends after so many hours, with a hard estimate in the beginning.
    private static func estimated(
        _ lab: Lab, due: Double, back: Double, fate: SettledPromise.Fate, at settled: Double, end: Double = 9
    ) -> Record {
        lab.play { trial in
            trial.end = trial.hour(end)
            let number = trial.say(at: 0.5, [.problem, .hardEstimate, .news], recovery: due)
            trial.settle(at: settled, message: number, .recovery, fate, hard: true)
            trial.add(at: back, .conditions([Condition(service: 1)]))
        }
    }

    private static let met = ResearchFact(
        "SF-16", .must,
        nl: "een gehaalde schatting wint het van een gemiste",
        en: "an estimate that is met beats one that is missed"
    ) { lab in
        let kept = estimated(lab, due: 6, back: 6, fate: .kept, at: 6)
        let missed = estimated(lab, due: 4, back: 6, fate: .broken, at: 4.5)
        return [
            Comparison(.trust, missed.trust, below: kept.trust - 4),
            Comparison(
                nl: "frustratie na 6 uur", en: "frustration at 6 h",
                kept.mood(at: 6).frustration, below: missed.mood(at: 6).frustration),
        ]
    }

    private static let pointOrRhythm = ResearchFact(
        "SF-17", .must,
        nl:
            "een gemiste schatting is erger dan geen schatting en wel een bericht op het aangekondigde moment",
        en: "a missed estimate is worse than none with a kept moment of news"
    ) { lab in
        let missed = estimated(lab, due: 4, back: 20, fate: .broken, at: 4.5)
        let rhythm = lab.play { trial in
            let number = trial.say(at: 0.5, [.problem, .news], nextUpdate: 4)
            trial.settle(at: 4, message: number, .update, .kept)
            trial.say(at: 4, [.problem])
        }
        return [
            Comparison(.trust, missed.trust, below: rhythm.trust - 4),
            Comparison(.frustration, rhythm.frustration, below: missed.frustration),
        ]
    }

    private static let lossAversion = ResearchFact(
        "SF-18", .must,
        nl: "een uur te laat kost meer vertrouwen dan een uur te vroeg oplevert",
        en: "an hour late costs more trust than an hour early gains"
    ) { lab in
        let early = estimated(lab, due: 6, back: 5, fate: .kept, at: 5, end: 5.25).trust
        let onTime = estimated(lab, due: 5, back: 5, fate: .kept, at: 5, end: 5.25).trust
        let late = estimated(lab, due: 4, back: 5, fate: .late, at: 5, end: 5.25).trust
        return [
            Comparison(nl: "winst, verlies", en: "gain, loss", (early - onTime) * 2, below: onTime - late),
            Comparison(nl: "op tijd, te vroeg", en: "on time, early", onTime - 0.001, below: early),
        ]
    }

    private static let passed = ResearchFact(
        "SF-19", .must,
        nl: "het aantal telefoontjes schiet omhoog als het aangekondigde moment zonder bericht voorbijgaat",
        en: "calls jump when the announced moment passes without word"
    ) { lab in
        let waiting = lab.play(times: 4) { $0.say(at: 0.5, [.problem, .actions, .news], nextUpdate: 3) }
        let unbound = lab.play(times: 4) { $0.say(at: 0.5, [.problem, .actions, .news, .nextUpdate]) }
        let before = waiting.calls(from: 2, to: 3)
        return [
            Comparison(
                nl: "telefoontjes in het uur ervoor, erna", en: "calls an hour before, after",
                before * 1.2, below: waiting.calls(from: 3.25, to: 4.25)),
            Comparison(
                nl: "telefoontjes zonder tijdstip, met tijdstip", en: "calls without, with",
                unbound.calls(from: 3.25, to: 4.25) * 1.2, below: waiting.calls(from: 3.25, to: 4.25)),
        ]
    }

    private static let compounding = ResearchFact(
        "SF-20", .must,
        nl: "een tweede gebroken belofte kost meer dan een eerste, en latere worden minder geloofd",
        en: "a second broken promise costs more than a first, and later ones are believed less"
    ) { lab in
        func second(first fate: SettledPromise.Fate) -> (loss: Double, anger: Double, prospect: Double) {
            let record = lab.play { trial in
                trial.end = trial.hour(6)
                let one = trial.say(at: 0.5, [.problem, .hardEstimate, .news], recovery: 2)
                trial.settle(at: 2.5, message: one, .recovery, fate, hard: true)
                let two = trial.say(at: 3, [.problem, .hardEstimate, .news], recovery: 5)
                trial.settle(at: 5.5, message: two, .recovery, .broken, hard: true)
            }
            let (before, after) = (record.mood(at: 5.5), record.mood(at: 5.6))
            let gain = record.crowd.causes.first { $0.message == 2 && $0.cause == .information }
            return (
                before.trust - after.trust,
                (after.frustration - before.frustration) / (100 - before.frustration),
                -(gain?.frustration ?? 0) / record.mood(at: 3).frustration
            )
        }
        let fresh = second(first: .kept)
        let burned = second(first: .broken)
        return [
            Comparison(nl: "verlies van vertrouwen", en: "loss of trust", fresh.loss, below: burned.loss),
            Comparison(
                nl: "procent van de weg naar razernij", en: "percent of the way to fury",
                fresh.anger * 100, below: burned.anger * 100),
            Comparison(
                nl: "opluchting door de tweede belofte", en: "relief by the second promise",
                burned.prospect * 100, below: fresh.prospect * 100),
        ]
    }

    /// Means over outages that last three to six hours, with one estimate for all of them.
    private static func uncertain(
        _ lab: Lab, due: Double, range: Int, content: MessageContent
    ) -> (frustration: Double, trust: Double) {
        let ends = [3.0, 3.75, 4.5, 5.25, 6]
        var sum = (frustration: 0.0, trust: 0.0)
        for back in ends {
            let record = lab.play { trial in
                let number = trial.say(at: 0.5, [.problem, .news, content], recovery: due, range: range)
                trial.add(at: back, .conditions([Condition(service: 1)]))
                let kept = back <= due
                trial.settle(
                    at: kept ? back : due + 0.5, message: number, .recovery, kept ? .kept : .broken,
                    hard: content == .hardEstimate)
            }
            sum.frustration += record.meanFrustration / Double(ends.count)
            sum.trust += record.trust / Double(ends.count)
        }
        return sum
    }

    private static let range = ResearchFact(
        "SF-21", .must,
        nl:
            "als de duur onzeker is, wint een redelijke marge het van één tijdstip en van een heel ruime marge",
        en: "when the truth varies, a moderate range beats a point and a very wide range"
    ) { lab in
        let point = uncertain(lab, due: 4.5, range: 0, content: .hardEstimate)
        let moderate = uncertain(lab, due: 6, range: 180, content: .hedgedEstimate)
        let wide = uncertain(lab, due: 30, range: 1620, content: .hedgedEstimate)
        return [
            Comparison(
                nl: "vertrouwen bij tijdstip, marge", en: "trust of point, range",
                point.trust, below: moderate.trust),
            Comparison(
                nl: "frustratie bij marge, ruime marge", en: "frustration of range, wide",
                moderate.frustration, below: wide.frustration),
        ]
    }

    private static let revised = ResearchFact(
        "SF-23", .must,
        nl: "een schatting op tijd bijstellen, met de reden erbij, kost minder dan haar laten verlopen",
        en: "revising an estimate in time, with the reason, costs less than letting it lapse"
    ) { lab in
        func missed(_ fate: SettledPromise.Fate, at hour: Double) -> Record {
            lab.play { trial in
                let number = trial.say(at: 0.5, [.problem, .hardEstimate, .news], recovery: 4)
                trial.settle(at: hour, message: number, .recovery, fate, hard: true)
                trial.say(at: hour, [.problem, .cause, .news])
            }
        }
        let lapsed = missed(.broken, at: 4.5)
        let revised = missed(.revised, at: 3.5)
        return [
            Comparison(.trust, lapsed.trust, below: revised.trust - 2),
            Comparison(.frustration, revised.frustration, below: lapsed.frustration),
        ]
    }

    private static let rebuilt = ResearchFact(
        "SF-26", .must,
        nl: "kleine beloften die worden nagekomen herstellen vertrouwen langzaam maar gestaag",
        en: "small promises kept rebuild trust slowly and steadily"
    ) { lab in
        func after(kept: Bool) -> Record {
            lab.play(days: 2) { trial in
                let hard = trial.say(at: 0.5, [.problem, .hardEstimate, .news], recovery: 2)
                trial.settle(at: 2.5, message: hard, .recovery, .broken, hard: true)
                for hour in [3.0, 5, 7, 24, 26, 28, 30] {
                    let number = trial.say(
                        at: hour, [.problem, .actions, .news, .nextUpdate],
                        nextUpdate: kept ? hour + 1.5 : nil)
                    if kept { trial.settle(at: hour + 1.5, message: number, .update, .kept) }
                }
            }
        }
        let kept = after(kept: true)
        let free = after(kept: false)
        func gap(_ hour: Double) -> Double { kept.mood(at: hour).trust - free.mood(at: hour).trust }
        return [
            Comparison(nl: "voorsprong na één, drie", en: "gap after one, three", gap(5), below: gap(9)),
            Comparison(nl: "voorsprong na drie, zeven", en: "gap after three, seven", gap(9), below: gap(33)),
            Comparison(nl: "stappen blijven klein", en: "steps stay small", gap(33), below: 15),
        ]
    }

    private static let deceived = ResearchFact(
        "SF-27", .must,
        nl: "vertrouwen dat door misleiding is geschaad herstelt niet helemaal, wat er ook volgt",
        en: "trust hurt by deception does not fully recover, whatever follows"
    ) { lab in
        func recovered(_ content: MessageContent) -> Record {
            var trial = lab.outage(days: 7)
            trial.say(at: 0.5, content)
            trial.add(at: 8, .conditions([Condition(service: 1)]))
            for day in 0..<3 {
                let hour = Double(day * 24) + 8
                let number = trial.say(
                    at: hour, [.restored, .ownership, .empathy, .news], nextUpdate: hour + 1)
                trial.settle(at: hour + 1, message: number, .update, .kept)
            }
            return lab.play(trial)
        }
        let honest = recovered([.problem, .news])
        let denied = recovered([.problem, .news, .denial])
        return [
            Comparison(
                nl: "vertrouwen na een week", en: "trust after a week",
                denied.trust, below: honest.trust - 8)
        ]
    }

    private static let padded = ResearchFact(
        "SF-22", .should,
        nl: "ruim voor een te royale schatting klaar zijn levert weinig op",
        en: "finishing well before a padded estimate gains little"
    ) { lab in
        let padded = estimated(lab, due: 9, back: 5, fate: .kept, at: 5).trust
        let exact = estimated(lab, due: 5, back: 5, fate: .kept, at: 5).trust
        return [Comparison(nl: "winst", en: "gain", abs(padded - exact), below: 3)]
    }

    private static let allClear = ResearchFact(
        "SF-24", .should,
        nl: "te vroeg herstel melden kost meer vertrouwen dan een gemiste schatting",
        en: "a premature all-clear costs more trust than a missed estimate"
    ) { lab in
        let missed = estimated(lab, due: 4, back: 20, fate: .broken, at: 4.5)
        let clear = lab.play { trial in
            trial.say(at: 0.5, [.problem, .news])
            trial.say(at: 4, [.restored, .falseAllClear, .news])
        }
        return [Comparison(.trust, clear.trust, below: missed.trust)]
    }

    private static let churn = ResearchFact(
        "SF-25", .should,
        nl: "veel kleine bijstellingen zijn erger dan één grote",
        en: "many small revisions are worse than one large one"
    ) { lab in
        func revisions(_ count: Int) -> Double {
            lab.play { trial in
                var number = trial.say(at: 0.5, [.problem, .hedgedEstimate, .news], recovery: 4)
                for turn in 0..<count {
                    let hour = 1.5 + Double(turn) * 4 / Double(count)
                    trial.settle(at: hour, message: number, .recovery, .revised)
                    let due = 4 + 6 * Double(turn + 1) / Double(count)
                    number = trial.say(at: hour, [.hedgedEstimate, .revision], recovery: due)
                }
            }.trust
        }
        return [Comparison(.trust, revisions(4), below: revisions(1))]
    }
}
