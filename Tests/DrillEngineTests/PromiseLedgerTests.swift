import Groundwork
import Testing

@testable import DrillEngine

@Suite("Promises and their fates")
struct PromiseLedgerTests {
    private let noon = Moment(minutes: 12 * 60)

    private func promised(_ kind: Promise.Kind, to audiences: [Int] = [0]) -> PromiseLedger {
        var ledger = PromiseLedger()
        _ = ledger.make(
            kind, due: noon, isHard: false, message: 1, quote: "at noon", audiences: audiences,
            names: ["a", "b"], at: noon - 120)
        return ledger
    }

    @Test(
        "a promised update is kept, late, or moved by when the next message comes and what it names",
        arguments: [
            (-40, nil, nil), (-30, nil, Fate.kept), (0, nil, .kept), (5, nil, .kept), (6, nil, .late),
            (29, nil, .late), (-60, 60, .revised), (-60, 0, nil), (-60, 3, nil), (-20, 60, .kept),
            // A nearer moment besides takes nothing back.
            (-60, -20, nil),
        ] as [(Int, Int?, Fate?)])
    func update(minutesAfterDue: Int, nextUpdateAfterDue: Int?, fate: Fate?) {
        var ledger = promised(.update)
        let settled = ledger.hear(
            at: noon + minutesAfterDue, audiences: [0],
            nextUpdates: nextUpdateAfterDue.map { [noon + $0] } ?? [], recovery: .nothing)
        #expect(settled.map(\.fate) == (fate.map { [$0] } ?? []))
    }

    @Test("a recovery is moved only before its time, and only by another time or none")
    func recovery() {
        for (minutes, recovery, expected) in [
            (-30, noon + 180, [Fate.revised]), (-30, nil, [.revised]), (-30, noon, []), (10, noon + 180, []),
        ] as [(Int, Moment?, [Fate])] {
            var ledger = promised(.recovery)
            let settled = ledger.hear(
                at: noon + minutes, audiences: [0], nextUpdates: [],
                recovery: recovery.map { .by($0) } ?? .withdrawn
            )
            #expect(settled.map(\.fate) == expected, "\(minutes) minutes from its time")
        }
    }

    @Test(
        "that it will not be soon takes back what was promised for today, and leaves tomorrow's as it was",
        arguments: [(0, true), (1440, false)])
    func notSoon(minutesBefore: Int, isMoved: Bool) {
        var ledger = PromiseLedger()
        _ = ledger.make(
            .recovery, due: noon, isHard: false, message: 1, quote: "at noon", audiences: [0],
            names: ["a"], at: noon - 2880)
        let settled = ledger.hear(
            at: noon - minutesBefore, audiences: [0], nextUpdates: [], recovery: .notSoon)
        #expect(settled.map(\.fate) == (isMoved ? [.revised] : []))
    }

    @Test("what is owed to two audiences is settled when both have had it, and late when one had it late")
    func twoAudiences() {
        var ledger = promised(.update, to: [0, 1])
        let first = ledger.hear(
            at: noon, audiences: [0], nextUpdates: [], recovery: .nothing)
        #expect(first.map(\.isFinal) == [false])
        let second = ledger.hear(
            at: noon + 20, audiences: [1], nextUpdates: [], recovery: .nothing)
        #expect(second.map(\.isFinal) == [true])
        #expect(ledger.entries[0].fate == .late)
    }

    @Test("the same promise is not counted twice")
    func twice() {
        var ledger = promised(.update)
        let again = ledger.make(
            .update, due: noon + 3, isHard: false, message: 2, quote: "", audiences: [0], names: ["a", "b"],
            at: noon - 60)
        #expect(again == nil)
        let other = ledger.make(
            .update, due: noon, isHard: false, message: 2, quote: "", audiences: [0, 1], names: ["a", "b"],
            at: noon - 60)
        #expect(other?.audiences == ["b"])
    }

    @Test("a moment that has passed is no promise")
    func past() {
        var ledger = PromiseLedger()
        let made = ledger.make(
            .update, due: noon, isHard: false, message: 1, quote: "", audiences: [0], names: ["a"], at: noon)
        #expect(made == nil)
    }
}
