import Groundwork
import Testing

@testable import CrowdModel

@Suite("What becomes of a crowd, and what it says")
struct CrowdStateTests {
    /// A trial in which something of its own happens.
    struct Course: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let figures: String
        let parameters: CrowdParameters
        let trial: Trial

        init(
            _ name: String, _ figures: String, _ trial: Trial, with parameters: CrowdParameters = .standard,
            _ change: (inout Trial) -> Void
        ) {
            testDescription = name
            self.figures = figures
            self.parameters = parameters
            var trial = trial
            change(&trial)
            self.trial = trial
        }
    }

    static let courses: [Course] = [
        Course(
            "a patient crowd that gets the service back, and loses it again", "bf56a95061d9",
            Trial(people: 150, days: 3, patience: .high),
            with: .strong
        ) { trial in
            trial.say(at: 0.5, [.problem, .impact, .workaround, .news], nextUpdate: 3)
            trial.settle(at: 3.5, message: 1, .update, .broken)
            trial.add(at: 5, .conditions([Condition(service: 1)]))
            trial.say(at: 5.25, [.restored, .ownership, .news])
            trial.add(at: 26, .conditions([Condition(service: 0.2, relief: 0.5)]))
            trial.add(at: 50, .conditions([Condition(service: 1)]))
        },
        Course(
            "an impatient crowd that is deceived, with one agent on the telephone", "512ef98d3b8a",
            Trial(people: 300, days: 2, patience: .low),
            with: .weak
        ) { trial in
            trial.helpdesk.agents = 1
            trial.say(at: 1, [.problem, .denial, .jargon, .news])
            trial.say(at: 3, [.restored, .falseAllClear, .news])
            trial.say(at: 5, [.minimise, .hostile, .vague])
            trial.say(at: 26, [.problem, .cause, .contact, .empathy, .news])
        },
        Course(
            "audiences that fare differently, and are told by other channels", "6713e46da01a",
            Trial(people: 100, days: 1)
        ) {
            trial in
            let office = trial.audiences[0].hours
            trial.audiences.append(
                AudienceProfile(
                    name: "ward", size: 60, hours: .always, patience: .low, dependence: 0.9, priorTrust: 80,
                    reads: [
                        ChannelShare(channel: "mail", share: 0.5), ChannelShare(channel: "app", share: 0.7),
                    ]))
            trial.audiences.append(AudienceProfile(name: "nobody", size: 0, hours: office))
            trial.audiences.append(
                AudienceProfile(name: "guests", size: 40, hours: office, dependence: 0.2, priorTrust: 20))
            trial.say(at: 0.5, [.problem, .actions, .news], to: [0, 1])
            trial.add(
                at: 2,
                .conditions([
                    Condition(service: 0), Condition(service: 0.5), Condition(service: 0),
                    Condition(service: 1),
                ]))
            trial.say(at: 3, [.problem, .prepare, .news], to: [3])
        },
        Course("a crowd at work when the helpdesk is closed", "2445f997c2b7", Trial(people: 200, days: 1)) {
            trial in
            trial.helpdesk.hours = WeeklyHours([])
            trial.say(at: 4, [.problem, .unknown, .news])
        },
        Course("promises kept early, late, moved and broken", "9d7073a04ef5", Trial(people: 120, days: 1)) {
            trial in
            let fates: [(SettledPromise.Fate, Bool)] = [
                (.kept, true), (.late, false), (.revised, true), (.broken, false), (.broken, true),
            ]
            for (turn, (fate, hard)) in fates.enumerated() {
                let hour = 0.5 + Double(turn) * 1.5
                let number = trial.say(
                    at: hour, [.hedgedEstimate, .news], nextUpdate: hour + 0.5, recovery: hour + 1, range: 20)
                trial.settle(at: hour + 0.5, message: number, .update, turn % 2 == 0 ? .kept : .late)
                trial.settle(at: hour + 1.25, message: number, .recovery, fate, hard: hard)
            }
        },
    ]

    /// Everything that is kept of everybody, the moods of every step and all that was said.
    private func digest(_ course: Course) -> String {
        var lines: [String] = []
        let crowd = course.trial.run(seed: 9, parameters: course.parameters) { now, crowd, voices in
            for mood in crowd.moods {
                lines.append("\(mood.calls) \(mood.abandoned) \(mood.waiting) \(mood.resigned.bitPattern)")
            }
            for voice in voices {
                lines.append("\(now) \(voice.audience) \(voice.person) \(voice.tone) \(voice.about)")
            }
        }
        for group in crowd.groups {
            for person in 0..<group.count {
                lines.append(
                    Lane.allCases.map { "\(group.people[$0, person].bitPattern)" }.joined(separator: " "))
            }
        }
        lines += crowd.causes.map {
            "\($0.cause) \($0.audience) \($0.from) \($0.until) \($0.frustration.bitPattern) \($0.trust.bitPattern)"
        }
        return String(Digest.hexadecimal(of: lines.joined(separator: "\n")).prefix(12))
    }

    @Test("is the same on every machine, to the last bit and the last voice", arguments: courses)
    func same(course: Course) {
        let found = digest(course)
        #expect(found == course.figures)
    }

    @Test("a crowd has a person at least for every audience, and shrinks its helpdesk with itself")
    func scale() {
        func profile(_ size: Int) -> AudienceProfile {
            AudienceProfile(name: "a", size: size, hours: .always)
        }
        func sizes(_ given: [Int], people: Int?) -> [Int] {
            let scale = CrowdScale(given.map(profile), people: people)
            return given.map { scale.size(of: profile($0)) }
        }
        #expect(sizes([100, 300], people: nil) == [100, 300])
        #expect(sizes([100, 300], people: 40) == [10, 30])
        #expect(sizes([1, 999], people: 100) == [1, 100])
        #expect(sizes([0, -3, 10], people: 5) == [0, 0, 5])
        #expect(sizes([100, 300], people: 800) == [200, 600])
        func desk(_ agents: Int, people: Int?) -> (Int, Double) {
            let scale = CrowdScale([profile(1000)], people: people)
            let desk = scale.scaled(Helpdesk(agents: agents, hours: .always, handlingMinutes: 6))
            return (desk.agents, (desk.handlingMinutes * 100).rounded() / 100)
        }
        #expect(desk(4, people: nil) == (4, 6) && desk(4, people: 500) == (2, 6))
        #expect(desk(4, people: 100) == (1, 15) && desk(4, people: 400) == (2, 7.5))
        #expect(desk(0, people: 100) == (0, 6) && desk(-1, people: nil) == (0, 6))
        #expect(desk(20_000, people: nil) == (10_000, 6))
    }

    @Test("moments before the start count as the start, and steps take five minutes")
    func steps() {
        let crowd = Crowd(
            audiences: [], helpdesk: Helpdesk(agents: 1, hours: .always), start: Trial.tuesday, seed: 1)
        #expect([-10, 0, 4, 5, 59, 60].map { crowd.number(of: Trial.tuesday + $0) } == [0, 0, 0, 1, 11, 12])
        #expect(crowd.number(of: Moment(minutes: .max)) == 1_000_000)
        #expect(Crowd.stepMinutes == 5 && crowd.size == 0)
    }

    @Test(
        "what goes on after a pause of an hour is the same entry, and after more another",
        arguments: [(60, 1), (61, 2)])
    func pause(minutes: Int, entries: Int) {
        var ledger = Ledger()
        let shift = Shift(frustration: 1, trust: 0)
        ledger.book(.silence, shift, from: Trial.tuesday, until: Trial.tuesday + 5)
        ledger.book(.silence, shift, from: Trial.tuesday + 5 + minutes, until: Trial.tuesday + 10 + minutes)
        ledger.book(.silence, Shift(), from: Trial.tuesday + 500, until: Trial.tuesday + 505)
        #expect(ledger.entries.count == entries)
    }

    @Test("the figures are those with which the page on the model was made, in 39 bytes a person")
    func figures() {
        #expect(CrowdParameters.fingerprint == "3781417a41dc")
        #expect(Population.bytesPerPerson == 39)
    }

    // MARK: - The telephone

    private func caller(_ at: Double, patience: Double = 1000, service: Double = 60) -> Caller {
        Caller(audience: 0, person: Int(at), at: at, patience: patience, service: service)
    }

    @Test("a caller hangs up when patience runs out before the turn comes, and not at that moment")
    func patience() {
        func served(_ patience: Double) -> [Bool] {
            var queue = CallQueue(agents: 1)
            return queue.run([caller(0), caller(10, patience: patience)], until: 100).map(\.served)
        }
        #expect(served(50) == [true, true] && served(49.5) == [true, false])
        var queue = CallQueue(agents: 1)
        let outcomes = queue.run([caller(0, service: 500), caller(10, patience: 90)], until: 100)
        #expect(outcomes.count == 1 && queue.waiting == 1)
        let later = queue.run([], until: 101)
        #expect(later.map(\.served) == [false] && later.map(\.waited) == [90] && queue.waiting == 0)
    }

    @Test("agents take callers as they become free, whoever is free first")
    func agents() {
        var queue = CallQueue(agents: 3)
        let callers = [
            caller(0, service: 100), caller(1, service: 50), caller(2, service: 70), caller(3), caller(4),
            caller(5),
        ]
        let waits = queue.run(callers, until: 1000).map(\.waited)
        #expect(waits == [0, 0, 0, 48, 68, 95])
        #expect(CallQueue(agents: -1).waiting == 0)
    }

    @Test("at closing whoever waits is sent away, having waited until then")
    func closing() {
        var queue = CallQueue(agents: 1)
        _ = queue.run([caller(0, service: 900), caller(100), caller(200)], until: 300)
        let sent = queue.close(at: 300)
        #expect(sent.map(\.waited) == [200, 100] && sent.allSatisfy { !$0.served })
        #expect(queue.waiting == 0 && queue.close(at: 300).isEmpty)
    }
}
