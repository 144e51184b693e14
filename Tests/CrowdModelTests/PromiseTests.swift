import Groundwork
import Testing

@testable import CrowdModel

@Suite("What people were promised")
struct PromiseTests {
    /// A crowd of whom half read the mail, after a promise by mail that is due in two hours.
    private func promised() -> (trial: Trial, number: Int) {
        var trial = Trial(people: 400, days: 1)
        trial.audiences[0].reads = [ChannelShare(channel: "mail", share: 0.5)]
        let number = trial.say(at: 1, [.problem, .hardEstimate, .news], recovery: 3)
        return (trial, number)
    }

    @Test("only those who heard a promise remember it, and feel it broken")
    func readers() {
        var (trial, number) = promised()
        trial.settle(at: 3.5, message: number, .recovery, .broken, hard: true)
        trial.end = trial.hour(3.75)
        let people = trial.run().groups[0].people
        let readers = (0..<400).filter { people.channels[$0] != 0 }
        #expect((150...250).contains(readers.count))
        for person in 0..<400 {
            #expect(people.broken[person] == (people.channels[person] == 0 ? 0 : 1))
            #expect(people.promises[person] == 0)
        }
        func trust(_ persons: [Int]) -> Float {
            persons.reduce(0) { $0 + people[.trust, $1] } / Float(persons.count)
        }
        #expect(trust(readers) + 5 < trust((0..<400).filter { people.channels[$0] == 0 }))
    }

    @Test("a channel that nobody reads reaches nobody")
    func unread() {
        var trial = Trial(people: 100, days: 1)
        trial.audiences[0].reads = [ChannelShare(channel: "app", share: 1)]
        trial.say(at: 1, [.problem, .blame, .news])
        #expect(trial.run().causes.allSatisfy { $0.message == nil })
    }

    @Test("a promise settled twice, or never made, changes nothing")
    func strange() {
        var (trial, number) = promised()
        trial.settle(at: 2, message: number, .recovery, .kept)
        let once = trial.run()
        trial.settle(at: 2.1, message: number, .recovery, .broken, hard: true)
        trial.settle(at: 2.1, message: 99, .update, .broken)
        #expect(trial.run().moods == once.moods)
    }

    @Test("more promises than anyone can remember push the oldest out")
    func many() {
        var book = PromiseBook()
        for number in 0..<31 {
            #expect(
                !book.note(message: number, kind: .update, moment: Trial.tuesday, start: Trial.tuesday).forgot
            )
        }
        let next = book.note(message: 31, kind: .update, moment: Trial.tuesday, start: Trial.tuesday)
        #expect(next.forgot && book.find(message: 0, kind: .update).isEmpty)
        #expect(book.find(message: 31, kind: .update) == [next.place])
    }

    @Test("an untrue all-clear costs nothing until people need the service")
    func pretence() {
        var trial = Trial(people: 300, days: 1)
        trial.say(at: 1, [.restored, .falseAllClear, .news])
        let crowd = trial.run()
        let found = crowd.causes.filter { $0.cause == .falseAllClear && $0.trust < 0 }
        #expect(found.allSatisfy { $0.from >= trial.hour(1) && $0.message == 1 })
        #expect(found.reduce(0) { $0 + $1.trust } < -5)
        #expect(crowd.groups[0].people.promises.allSatisfy { $0 & Pretence.believers == 0 })
    }
}
