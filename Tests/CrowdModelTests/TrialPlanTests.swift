import Groundwork
import Testing

@testable import CrowdModel

@Suite("What the players of a trial say, and when")
struct TrialPlanTests {
    /// The messages of a player over one day, each by its minute after the start.
    private func messages(_ player: TrialPlayer) -> [(at: Int, message: HeardMessage)] {
        let trial = player.trial(people: 10, days: 1)
        return trial.events.compactMap { item in
            if case .message(let message) = item.event { (item.at - trial.start, message) } else { nil }
        }
    }

    private func settled(_ player: TrialPlayer) -> [(at: Int, promise: SettledPromise)] {
        let trial = player.trial(people: 10, days: 1)
        return trial.events.compactMap { item in
            if case .settled(let promise) = item.event { (item.at - trial.start, promise) } else { nil }
        }
    }

    @Test(
        "a player speaks at these minutes of the first day",
        arguments: [
            (TrialPlayer.silent, []), (.template, [30, 120, 210, 300, 390, 480, 570]),
            (.blamer, [30, 210, 390, 570]), (.overPromiser, [30, 210, 390, 570]),
            (.middling, [60, 300, 540]),
            (.exemplary, [15, 60, 180, 300, 420, 540]),
        ] as [(TrialPlayer, [Int])])
    func minutes(player: TrialPlayer, minutes: [Int]) {
        let said = messages(player)
        #expect(said.map(\.at) == minutes)
        #expect(said.map(\.message.number) == Array(said.indices.map { $0 + 1 }))
        #expect(said.allSatisfy { $0.message.channels == ["mail"] && $0.message.rangeMinutes == 0 })
    }

    @Test("only the first message of a template or of blame says what is wrong")
    func first() {
        #expect(messages(.template)[0].message.content == [.problem, .vague, .news])
        #expect(
            messages(.template).dropFirst().allSatisfy {
                $0.message.content == [.empathy, .vague, .repetition]
            })
        #expect(messages(.blamer)[0].message.content == [.problem, .cause, .blame, .news])
        #expect(messages(.blamer).dropFirst().allSatisfy { $0.message.content == [.blame, .effort, .vague] })
        #expect(messages(.overPromiser)[0].message.content == [.problem, .hardEstimate, .news])
        #expect(
            messages(.overPromiser).dropFirst().allSatisfy { $0.message.content == [.hardEstimate, .news] })
    }

    @Test("the over-promiser promises recovery within two hours, and breaks it half an hour later")
    func promises() {
        let trial = TrialPlayer.overPromiser.trial(people: 10, days: 1)
        #expect(
            messages(.overPromiser).map { $0.message.recoveryDue }
                == [150, 330, 510, 690].map { trial.start + $0 })
        let broken = settled(.overPromiser)
        #expect(broken.map(\.at) == [180, 360, 540, 720])
        #expect(broken.map(\.promise.message) == [1, 2, 3, 4])
        #expect(
            broken.allSatisfy {
                $0.promise.fate == .broken && $0.promise.kind == .recovery && $0.promise.wasHard
            })
    }

    @Test("the middling player is good, vague and good for a time of the next message, in turn")
    func middling() {
        let said = messages(.middling).map(\.message)
        #expect(
            said.map(\.content) == [
                [.problem, .impact, .actions, .news], [.problem, .actions, .vague],
                [.cause, .effort, .news, .nextUpdate],
            ])
        let start = Trial.tuesday
        #expect(said.map(\.updateDue) == [nil, nil, start + 720])
    }

    @Test("the exemplary player names the moment of the next message, and keeps it")
    func exemplary() {
        let said = messages(.exemplary).map(\.message)
        let start = Trial.tuesday
        // After the last message of the day the next would come two hours later.
        #expect(said.map(\.updateDue) == [60, 180, 300, 420, 540, 660].map { start + $0 })
        let common: MessageContent = [.problem, .impact, .actions, .news, .nextUpdate]
        #expect(
            said.map { $0.content.subtracting(common) } == [
                [.unknown, .ownership, .empathy, .contact], [.workaround, .prepare],
                [.cause, .workaround, .prepare], [.cause, .empathy], [.cause, .workaround, .prepare],
                [.cause, .workaround, .prepare],
            ])
        #expect(said.allSatisfy { $0.content.isSuperset(of: common) })
        let kept = settled(.exemplary)
        #expect(kept.map(\.at) == [60, 180, 300, 420, 540])
        #expect(kept.map(\.promise.message) == [1, 2, 3, 4, 5])
        #expect(
            kept.allSatisfy { $0.promise.fate == .kept && $0.promise.kind == .update && !$0.promise.wasHard })
    }

    @Test(
        "a trial is an outage from eight on a Tuesday to five on its last day, with an agent for every 250 people"
    )
    func trial() {
        for (days, minutes) in [(1, 540), (2, 1980), (3, 3420)] {
            let trial = Trial(people: 10, days: days)
            #expect(trial.start.description == "2026-03-10T08:00" && trial.end - trial.start == minutes)
        }
        #expect([10, 250, 499, 500, 1000].map { Trial(people: $0).helpdesk.agents } == [1, 1, 1, 2, 4])
        #expect(Trial().audiences.map(\.size) == [1000])
        let trial = Trial(people: 10)
        #expect([0, 0.1, 0.25, 0.6, 1.5].map { trial.hour($0) - trial.start } == [0, 6, 15, 36, 90])
        #expect(trial.hour(-1) == trial.start)
        #expect(
            trial.audiences[0].hours.contains(trial.hour(9.99))
                && !trial.audiences[0].hours.contains(trial.hour(10)))
    }

    @Test("a rhythm begins at its first moment on the first day, and at eight on the others")
    func rhythm() {
        let trial = Trial(people: 10)
        #expect(trial.rhythm(every: 4, from: 1, days: 2) == [1, 5, 9, 24, 28, 32])
        #expect(trial.rhythm(every: 9.5, days: 1) == [0, 9.5])
        #expect(trial.rhythm(every: 9.6, days: 1) == [0])
        #expect(trial.rhythm(every: 3).count == 12)
    }

    @Test(
        "events stand in the order of their moments, and at one moment in the order in which they were added")
    func order() {
        var trial = Trial(people: 10)
        for (hour, number) in [(2.0, 1), (1, 2), (2, 3), (0, 4)] {
            trial.settle(at: hour, message: number, .update, .kept)
        }
        let numbers = trial.events.compactMap { item in
            if case .settled(let promise) = item.event { promise.message } else { nil }
        }
        #expect(numbers == [4, 2, 1, 3])
    }

    // MARK: - What is kept of a run

    @Test("the mood at an hour is that after the step before it")
    func record() {
        let moods = (0..<24).map { step -> [Mood] in
            var mood = Mood()
            mood.frustration = Double(step)
            mood.calls = step * 10
            return [mood]
        }
        let crowd = Crowd(
            audiences: [], helpdesk: Helpdesk(agents: 1, hours: .always), start: Trial.tuesday, seed: 1)
        let record = Record(moods: moods, crowd: crowd)
        #expect(
            [0, 0.05, 0.1, 1, 1.5, 2, 9].map { record.mood(at: $0).frustration } == [0, 0, 0, 11, 17, 23, 23])
        #expect(record.meanFrustration == 11.5 && record.frustration == 23)
        #expect(record.calls(from: 0, to: 1) == 110 && record.calls(from: 1, to: 2) == 120)
    }
}
