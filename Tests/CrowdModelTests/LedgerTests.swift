import Groundwork
import Testing

@testable import CrowdModel

@Suite("The books")
struct LedgerTests {
    private let start = Trial.tuesday
    private let some = Shift(frustration: 5, trust: -2)

    @Test("what goes on is one entry for as long as it goes on")
    func merging() {
        var ledger = Ledger()
        for step in 0..<6 { ledger.book(.silence, some, from: start + step * 5, until: start + step * 5 + 5) }
        #expect(ledger.entries.count == 1)
        #expect(ledger.entries[0].until == start + 30)
        #expect(ledger.entries[0].shift == Shift(frustration: 30, trust: -12))
    }

    @Test("a night, a message or another promise begins a new entry")
    func splitting() {
        var ledger = Ledger()
        ledger.book(.silence, some, from: start, until: start + 5)
        ledger.close(.silence)
        ledger.book(.silence, some, from: start + 5, until: start + 10)
        ledger.book(.silence, some, from: start + 800, until: start + 805)
        ledger.book(.brokenPromise, some, from: start, until: start + 5, message: 1)
        ledger.book(.brokenPromise, some, from: start + 5, until: start + 10, message: 2)
        #expect(ledger.entries.count == 5)
        #expect(ledger.total == Shift(frustration: 25, trust: -10))
    }

    @Test("silence of three days is three entries, and a message splits one of them")
    func silence() {
        func silences(_ trial: Trial) -> [BookedCause] { trial.run().causes.filter { $0.cause == .silence } }
        #expect(silences(Trial(people: 100)).count == 3)
        var told = Trial(people: 100)
        told.say(at: 3, [.problem, .actions, .news])
        let entries = silences(told)
        #expect(entries.count == 4)
        #expect(entries[0].from == told.start && entries[0].until == told.hour(3))
    }

    @Test("what a message does is booked under its number")
    func numbers() {
        var trial = Trial(people: 100, days: 1)
        trial.say(at: 1, [.problem, .news])
        let second = trial.say(at: 2, [.blame])
        let blamed = trial.run().causes.filter { $0.cause == .blame }
        #expect(blamed.map(\.message) == [second])
        #expect(blamed.allSatisfy { $0.frustration > 0 && $0.trust < 0 && $0.from == trial.hour(2) })
    }
}
