import Groundwork
import Testing

@testable import CrowdModel

@Suite("The crowd")
struct CrowdTests {
    @Test(
        "every change of frustration and trust is in the books, to the last unit",
        arguments: TrialPlayer.allCases)
    func balance(player: TrialPlayer) {
        let trial = player.trial(people: 300)
        let before = Crowd(
            audiences: trial.audiences, helpdesk: trial.helpdesk, start: trial.start, seed: 7)
        let after = trial.run(seed: 7)
        for (old, new) in zip(before.groups, after.groups) {
            let booked = new.ledger.total
            let real = new.people.totals
            #expect(real.frustration - old.people.totals.frustration == booked.frustration)
            #expect(real.trust - old.people.totals.trust == booked.trust)
            #expect(new.totals == real)
        }
    }

    @Test("a person's columns are as many as there are properties")
    func lanes() {
        #expect(Lane.count == Lane.allCases.count)
    }

    @Test("same seed, same crowd; another seed, another crowd")
    func seeds() {
        let trial = TrialPlayer.exemplary.trial(people: 100)
        let crowd = trial.run(seed: 3)
        #expect(crowd.groups[0].people.columns == trial.run(seed: 3).groups[0].people.columns)
        #expect(crowd.groups[0].people.columns != trial.run(seed: 4).groups[0].people.columns)
    }

    @Test("three days of silence cost much, exemplary handling little, and nobody is left happy")
    func calibration() {
        let silent = TrialPlayer.silent.trial().run().moods[0]
        let exemplary = TrialPlayer.exemplary.trial().run().moods[0]
        let middling = TrialPlayer.middling.trial().run().moods[0]
        let promises = TrialPlayer.overPromiser.trial().run().moods[0]
        #expect((65...90).contains(silent.frustration))
        #expect((15...30).contains(silent.trust))
        #expect((22...45).contains(exemplary.frustration))
        #expect((50...60).contains(exemplary.trust))
        #expect(
            middling.frustration > exemplary.frustration + 5 && middling.frustration < silent.frustration - 5)
        #expect(middling.trust < exemplary.trust - 5 && middling.trust > silent.trust + 5)
        #expect(promises.trust > 2 && promises.trust < silent.trust + 3)
    }

    @Test("nobody complains of silence within three quarters of an hour of news to their audience")
    func freshNews() {
        var (fresh, silent) = (0, 0)
        for seed in 1...12 {
            var trial = Trial(people: 400, days: 2)
            for hour in [4.0, 8, 26, 30] {
                trial.add(
                    at: hour,
                    .message(
                        HeardMessage(
                            number: Int(hour), at: trial.hour(hour), audiences: [0], channels: [],
                            content: [.problem, .impact, .news])))
            }
            _ = trial.run(seed: UInt64(seed)) { now, _, voices in
                let told = [4.0, 8, 26, 30].map { now - trial.hour($0) }.filter { $0 > 0 }.min()
                for voice in voices where voice.about == .silence {
                    if told.map({ $0 <= 45 }) ?? false { fresh += 1 } else { silent += 1 }
                }
            }
        }
        #expect(fresh == 0)
        #expect(silent > 50, "they do, of hours without news")
    }

    @Test("no audience is heard more than four times an hour, nor twice in a quarter")
    func voices() {
        var heard: [Moment] = []
        _ = TrialPlayer.overPromiser.trial(people: 500).run { now, _, voices in
            for _ in voices { heard.append(now) }
        }
        #expect(heard.count > 10)
        #expect(zip(heard, heard.dropFirst()).allSatisfy { $1 - $0 >= 15 })
    }

    @Test("strange input never stops the model")
    func strange() {
        let never = WeeklyHours([])
        let audiences = [
            AudienceProfile(name: "none", size: 0, hours: .always),
            AudienceProfile(name: "minus", size: -5, hours: .always, dependence: .nan, priorTrust: 900),
            AudienceProfile(
                name: "many", size: .max, hours: never, dependence: 9, priorTrust: -3,
                reads: [ChannelShare(channel: "mail", share: 7)]),
        ]
        var crowd = Crowd(
            audiences: audiences, helpdesk: Helpdesk(agents: .max, hours: never, handlingMinutes: -1),
            start: Trial.tuesday, seed: 1, people: 50)
        crowd.hear(
            HeardMessage(
                number: 1, at: Trial.tuesday, audiences: [0, 2, 9, -1], channels: ["pigeon"],
                content: [.hardEstimate, .nextUpdate], recoveryDue: Moment(minutes: .max),
                updateDue: Moment(minutes: .min), rangeMinutes: .max))
        _ = crowd.step(at: Trial.tuesday - 900, conditions: [])
        _ = crowd.step(at: Trial.tuesday, conditions: [Condition(service: .nan, relief: 12)])
        #expect(crowd.moods.allSatisfy { (0...100).contains($0.trust) && (0...100).contains($0.frustration) })
    }
}
