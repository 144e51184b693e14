import Groundwork
@testable import ScenarioLanguage
import Testing

@testable import DrillEngine

@Suite("Bounds of the books that a drill keeps")
struct LedgerBoundTests {
    private let nine = Moment(minutes: 9 * 60)

    // MARK: - Served sentences

    private func served(_ kind: Disaster, due: Int? = nil) -> ClaimLedger {
        var ledger = ClaimLedger()
        ledger.serve(
            ServedClaim(kind: kind, due: due.map { nine + $0 }), inbox: 1, from: "Acme", party: 0, at: nine)
        return ledger
    }

    @Test(
        "a sentence is passed on within a day of hearing it, once",
        arguments: [(0, true), (1440, true), (1441, false)])
    func memory(minutes: Int, isPassedOn: Bool) {
        var ledger = served(.blame)
        #expect(
            ledger.passOn([.blame, .effort], recovery: nil, named: [], at: nine + minutes).isEmpty
                != isPassedOn)
        #expect(ledger.passOn([.blame], recovery: nil, named: [], at: nine + minutes).isEmpty)
        var other = served(.blame)
        #expect(other.passOn([.effort], recovery: nil, named: [], at: nine).isEmpty)
    }

    @Test(
        "a certain time is passed on by a time within half an hour of it",
        arguments: [(nil, false), (-31, false), (-30, true), (0, true), (30, true), (31, false)]
            as [(Int?, Bool)])
    func certainty(minutes: Int?, isPassedOn: Bool) {
        var ledger = served(.certainty, due: 60)
        let passed = ledger.passOn(
            [.certainty], recovery: minutes.map { nine + 60 + $0 }, named: [], at: nine + 5)
        #expect(passed.isEmpty != isPassedOn)
        var timeless = served(.certainty)
        #expect(timeless.passOn([.certainty], recovery: nine, named: [], at: nine).isEmpty)
    }

    @Test(
        "a certain time of another hour is passed on by who names its source, within two hours",
        arguments: [(0, 120, true), (0, 121, false), (1, 120, false)])
    func source(named: Int, minutes: Int, isPassedOn: Bool) {
        var ledger = served(.certainty, due: 60)
        let passed = ledger.passOn(
            [.certainty], recovery: nine + 200, named: [named], at: nine + minutes)
        #expect(passed.isEmpty != isPassedOn)
    }

    @Test(
        "a certain time that was gone along with is passed on though its hour has slid; a doubted one is not",
        arguments: [(false, 120, true), (false, 121, false), (true, 120, false)])
    func accepted(doubts: Bool, minutes: Int, isPassedOn: Bool) {
        var ledger = served(.certainty, due: 60)
        _ = ledger.meet(party: 0, inbox: 1, doubts: doubts, aside: [], at: nine + 1)
        let passed = ledger.passOn([.certainty], recovery: nine + 200, named: [], at: nine + minutes)
        #expect(passed.isEmpty != isPassedOn)
    }

    @Test("doubt of something else leaves what had its answer", arguments: [true, false])
    func aside(hadAnswer: Bool) {
        var ledger = served(.effort)
        let met = ledger.meet(
            party: 0, inbox: 2, doubts: true, aside: hadAnswer ? [1, 2] : [2], at: nine + 5)
        #expect(met.isEmpty == hadAnswer)
    }

    @Test(
        "doubts meet what a party said within two hours, an answer meets it always",
        arguments: [(120, true), (121, false)])
    func freshness(minutes: Int, isMet: Bool) {
        var ledger = served(.effort)
        #expect(ledger.isOpen(from: 0) && ledger.hasServed(0) && !ledger.isOpen(from: 1))
        #expect(ledger.meet(party: 0, inbox: nil, doubts: false, aside: [], at: nine + minutes).isEmpty)
        #expect(ledger.meet(party: 1, inbox: 2, doubts: true, aside: [], at: nine + minutes).isEmpty)
        #expect(
            ledger.meet(party: 0, inbox: nil, doubts: true, aside: [], at: nine + minutes).isEmpty != isMet)
        #expect(ledger.isOpen(from: 0) != isMet)
        #expect(
            ledger.meet(party: nil, inbox: 1, doubts: false, aside: [], at: nine + minutes).isEmpty == isMet)
        #expect(!ledger.isOpen(from: 0) && ledger.hasServed(0))
    }

    // MARK: - Promises

    private func promised(
        _ kind: Promise.Kind, in minutes: Int, isHard: Bool = false, to audiences: [Int] = [0]
    ) -> PromiseLedger {
        var ledger = PromiseLedger()
        _ = ledger.make(
            kind, due: nine + minutes, isHard: isHard, message: 1, quote: "", audiences: audiences,
            names: ["a", "b"], at: nine)
        return ledger
    }

    @Test(
        "a promised message may come a quarter of its time early, ten minutes at least",
        arguments: [
            (20, 9, false), (20, 10, true), (40, 29, false), (40, 30, true), (80, 59, false), (80, 60, true),
        ])
    func early(due: Int, heard: Int, isKept: Bool) {
        var ledger = promised(.update, in: due)
        let settled = ledger.hear(
            at: nine + heard, audiences: [0], nextUpdates: [], recovery: .nothing)
        #expect(settled.map(\.fate) == (isKept ? [.kept] : []))
    }

    @Test(
        "news of a day that is named may come at any hour of it, and today's after a quarter of the time left",
        arguments: [
            (900, 899, false), (900, 900, true), (-60, 494, false), (-60, 495, true), (nil, 1484, false),
            (nil, 1485, true),
        ] as [(Int?, Int, Bool)])
    func wholeDay(since: Int?, heard: Int, isKept: Bool) {
        var ledger = PromiseLedger()
        _ = ledger.make(
            .update, due: nine + 1980, isHard: false, message: 1, quote: "", audiences: [0], names: ["a"],
            at: nine, since: since.map { nine + $0 })
        let settled = ledger.hear(at: nine + heard, audiences: [0], nextUpdates: [], recovery: .nothing)
        #expect(settled.map(\.fate) == (isKept ? [.kept] : []))
    }

    @Test(
        "a message in which a promise is made does not keep it, and one to others neither",
        arguments: [(0, 0, false), (1, 1, false), (1, 0, true)])
    func made(minutes: Int, audience: Int, isKept: Bool) {
        var ledger = promised(.update, in: 5)
        let settled = ledger.hear(
            at: nine + minutes, audiences: [audience], nextUpdates: [], recovery: .nothing)
        #expect(settled.isEmpty != isKept)
    }

    @Test(
        "another moment within five minutes of a promise is the same one",
        arguments: [(-6, true), (-5, false), (5, false), (6, true)])
    func same(minutes: Int, isNew: Bool) {
        var ledger = promised(.update, in: 60)
        let made = ledger.make(
            .update, due: nine + 60 + minutes, isHard: false, message: 2, quote: "", audiences: [0],
            names: ["a", "b"], at: nine)
        #expect((made != nil) == isNew)
        #expect(made.map(\.number) == (isNew ? 2 : nil))
        #expect(ledger.open.map(\.number) == (isNew ? (minutes < 0 ? [2, 1] : [1, 2]) : [1]))
        // A message and a recovery at the same moment are two promises.
        let recovery = ledger.make(
            .recovery, due: nine + 60, isHard: false, message: 2, quote: "", audiences: [0],
            names: ["a", "b"], at: nine)
        #expect(recovery != nil)
    }

    @Test(
        "a certainty after an estimate of the same time is a promise of its own, an estimate after it is none"
    )
    func harder() {
        func second(_ first: Bool, _ second: Bool) -> Promise? {
            var ledger = promised(.recovery, in: 60, isHard: first)
            return ledger.make(
                .recovery, due: nine + 60, isHard: second, message: 2, quote: "", audiences: [0],
                names: ["a", "b"], at: nine)
        }
        #expect(second(false, true) != nil && second(true, true) == nil)
        #expect(second(false, false) == nil && second(true, false) == nil)
    }

    @Test(
        "a recovery is moved up to its own minute, by a time more than five minutes off",
        arguments: [
            (60, 120, true, true), (61, 120, true, false), (30, 66, true, true), (30, 65, true, false),
            (30, 54, true, true), (30, 55, true, false), (30, 120, false, false),
        ])
    func moved(heard: Int, to: Int, revises: Bool, isMoved: Bool) {
        var ledger = promised(.recovery, in: 60)
        let settled = ledger.hear(
            at: nine + heard, audiences: [0], nextUpdates: [], recovery: revises ? .by(nine + to) : .nothing)
        #expect(settled.map(\.fate) == (isMoved ? [.revised] : []))
    }

    @Test("of what two audiences were promised, being late to one or moved for one counts for the whole")
    func whole() {
        func fates(_ first: Int, _ second: Int) -> Fate? {
            var ledger = promised(.update, in: 60, to: [0, 1])
            for (minutes, audience) in [(first, 0), (second, 1)].sorted(by: { $0.0 < $1.0 }) {
                _ = ledger.hear(
                    at: nine + minutes, audiences: [audience], nextUpdates: [nine + 300], recovery: .nothing)
            }
            return ledger.entries[0].fate
        }
        #expect(fates(60, 65) == .kept)
        #expect(fates(60, 66) == .late)
        #expect(fates(20, 30) == .revised)
        #expect(fates(20, 60) == .kept)
        var ledger = promised(.update, in: 60, to: [0, 1])
        #expect(ledger.settle(0, .broken)?.isFinal == true)
        #expect(ledger.settle(0, .kept) == nil)
        #expect(ledger.open.isEmpty)
    }

    @Test("what comes at one moment comes in the order of what it is")
    func ranks() {
        let items: [Agenda.Item] = [
            .levelActs(party: 0, level: 0), .measureWorks(0), .inject(index: 0, repetition: 1),
            .answer(party: 0, text: "", fact: nil), .updateDue(promise: 0), .recoveryDue(promise: 0),
            .updateExpires(promise: 0), .recoveryExpires(promise: 0),
        ]
        #expect(items.map(\.rank) == [0, 0, 1, 2, 3, 3, 4, 4])
        #expect([PromiseLedger.grace, PromiseLedger.updateExpiry] == [5, 31])
        #expect([PromiseLedger.recoveryGrace, PromiseLedger.recoveryExpiry] == [5, 60])
    }

    // MARK: - Recovery

    private func stage(
        _ minutes: ClosedRange<Int>, works: WeeklyHours = .always, fails: Int = 0, again: Int = 0,
        service: [Int]? = nil
    ) -> Recovery.Stage {
        Recovery.Stage(
            name: "s", minutes: minutes, works: works, shortenedBy: [], failPercent: fails,
            failMinutes: again, service: service)
    }

    /// The minutes after nine at which each stage turns.
    private func turns(_ progress: inout RecoveryProgress, minutes: Int = 600) -> [Int] {
        var turns: [Int] = []
        for step in 0..<(minutes / 5) {
            for _ in progress.work(from: nine + step * 5, minutes: 5) { turns.append(step * 5 + 5) }
        }
        return turns
    }

    @Test("stages follow one another, and the last gives its service")
    func stages() {
        let recovery = Recovery(
            service: [10], stages: [stage(30...30), stage(60...60, service: [80]), stage(5...5)])
        var progress = RecoveryProgress(recovery, seed: 1)
        #expect(progress.service == [10] && !progress.isDone)
        #expect(turns(&progress, minutes: 90) == [30, 90])
        #expect(progress.service == [80] && !progress.isDone)
        #expect(progress.ended == [nine + 30, nine + 90, nil])
        #expect(progress.work(from: nine + 90, minutes: 5).count == 1 && progress.isDone)
        #expect(progress.work(from: nine + 95, minutes: 5).isEmpty)
    }

    @Test("a stage that fails once goes on for so long again")
    func failing() {
        var progress = RecoveryProgress(
            Recovery(service: [0], stages: [stage(30...30, fails: 100, again: 20)]), seed: 1)
        #expect(turns(&progress) == [30, 50])
    }

    @Test("a stage goes on in its hours only")
    func hours() {
        let days = Set(Weekday.allCases)
        let hours = WeeklyHours([WeeklyHours.Span(days: days, opens: 600, closes: 660)])
        var progress = RecoveryProgress(
            Recovery(service: [0], stages: [stage(30...30, works: hours)]), seed: 1)
        #expect(turns(&progress) == [90])
    }

    @Test("what is shortened may end at once while it goes on, and takes a quarter of an hour before")
    func shortened() {
        let recovery = Recovery(service: [0], stages: [stage(60...60), stage(60...60)])
        var progress = RecoveryProgress(recovery, seed: 1)
        progress.shorten(stage: 0, by: 20)
        progress.shorten(stage: 1, by: 50)
        #expect(turns(&progress) == [40, 55])
        progress.shorten(stage: 1, by: 10)
        var current = RecoveryProgress(recovery, seed: 1)
        current.shorten(stage: 0, by: 100)
        #expect(turns(&current) == [5, 65])
        var late = RecoveryProgress(recovery, seed: 1)
        _ = late.work(from: nine, minutes: 60)
        late.shorten(stage: 0, by: 30)
        late.shorten(stage: 1, by: 50)
        #expect(turns(&late) == [10])
    }

    @Test(
        "a stage takes some time within its bounds, in steps of five minutes",
        arguments: 1...12 as ClosedRange<UInt64>)
    func spread(seed: UInt64) {
        var progress = RecoveryProgress(Recovery(service: [0], stages: [stage(60...75)]), seed: seed)
        let ends = turns(&progress)
        #expect(ends.count == 1 && ends.allSatisfy([60, 65, 70, 75].contains))
    }

    @Test("both ends of the time that a stage takes come about")
    func ends() {
        let ends = Set(
            (1...60 as ClosedRange<UInt64>).flatMap { seed -> [Int] in
                var progress = RecoveryProgress(
                    Recovery(service: [0], stages: [stage(60...75)]), seed: seed)
                return turns(&progress)
            })
        #expect(ends == [60, 65, 70, 75])
    }
}
