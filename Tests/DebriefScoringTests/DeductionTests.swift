import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What offences cost")
struct DeductionTests {
    @Test(
        "each offence costs its part what the rubric says",
        arguments: [
            (PartID.actions, Label.effortExcuse, [35]), (.actions, .investment, [35]),
            (.ownership, .blame, [45]), (.candour, .minimise, [15]), (.empathy, .hostile, [50]),
            (.nextUpdate, .vague, [8]), (.nextUpdate, .hostile, []), (.ownership, .effortExcuse, []),
        ])
    func offence(part: PartID, label: Label, points: [Int]) throws {
        let word = SmallDay.word(SmallDay.at(9), [.problem, label])
        #expect(try SmallDay.measure(part, saying: [word]).deductions.map(\.points) == points)
    }

    @Test("a vague promise costs nothing beside a moment")
    func vague() throws {
        let word = SmallDay.word(SmallDay.at(9), [.vague], next: [SmallDay.at(10)])
        #expect(try SmallDay.measure(.nextUpdate, saying: [word]).deductions.isEmpty)
    }

    @Test("a guess and a leak cost their parts")
    func facts() throws {
        var word = SmallDay.word(SmallDay.at(9), [.cause])
        word.tells = ["disk"]
        word.leaks = ["attack"]
        var sketch = SmallDay.sketch(saying: [word])
        sketch.facts = [
            (name: "disk", subject: "cause", known: SmallDay.at(12)),
            (name: "attack", subject: "cause", known: SmallDay.at(8)),
        ]
        let play = SmallDay.play(sketch)
        #expect(try SmallDay.measure(.diagnosis, play)?.deductions.map(\.points) == [25])
        #expect(try SmallDay.measure(.candour, play)?.deductions.map(\.points) == [20])
    }

    @Test("silence after a broken promise costs where an audience was promised something, not one person")
    func silence() throws {
        var sketch = SmallDay.sketch(saying: [SmallDay.word(SmallDay.at(9), [.cause])])
        sketch.facts = [(name: "disk", subject: "cause", known: SmallDay.at(8))]
        var play = SmallDay.play(sketch)
        play.pledges = [
            Play.Pledge(
                made: SmallDay.at(9),
                promise: Promise(
                    number: 1, message: 1, kind: .update, due: SmallDay.at(10), isHard: false,
                    audiences: DrillSketch.audiences, quote: "Words"),
                fate: .broken, settled: SmallDay.at(10, 31))
        ]
        #expect(try SmallDay.measure(.candour, play)?.deductions.count == 1)
        play.pledges[0].promise.audiences = []
        play.pledges[0].promise.person = "Karin"
        #expect(try SmallDay.measure(.candour, play)?.deductions.isEmpty == true)
    }

    @Test(
        "up to twenty messages each costs in full, in forty half, and never less than a point",
        arguments: [
            (20, 25, 25), (21, 25, 24), (40, 25, 13), (40, 8, 4), (40, 1, 1), (60, 1, 1), (40, 0, 0),
            (0, 45, 45),
        ])
    func spread(messages: Int, points: Int, each: Int) {
        let words = (0..<messages).map { SmallDay.word(DrillSketch.start + 5 * $0, [.problem]) }
        #expect(SmallDay.play(SmallDay.sketch(saying: words)).spread(points) == each)
    }

    @Test("points are rounded to the nearest, and never below nothing")
    func rounding() {
        func points(_ marks: Double, minus: [Int] = []) -> Int {
            var measured = Measured(marks: marks, why: "")
            measured.deductions = minus.map { Measured.Deduction(points: $0, reason: "", evidence: nil) }
            return measured.points
        }
        #expect([0, 0.004, 0.005, 0.994, 0.995, 1].map { points($0) } == [0, 0, 1, 99, 100, 100])
        #expect([-0.5, 1.5].map { points($0) } == [0, 100])
        #expect(points(0.5, minus: [20, 20]) == 10)
        #expect(points(0.5, minus: [20, 40]) == 0)
    }

    @Test("offences are counted together in the reason, and each is laid at its message")
    func reasons() throws {
        let words = (0..<2).map { SmallDay.word(SmallDay.at(9 + $0), [.problem, .blame]) }
        var sketch = SmallDay.sketch(saying: words)
        sketch.words.append(SmallDay.word(SmallDay.at(11), [.problem, .effortExcuse]))
        let debrief = Debrief(sketch.transcript)
        let ownership = try #require(debrief.score(.openness).parts.first { $0.id == .ownership })
        #expect(ownership.why.hasSuffix(" 90 of 100 points off: blame put on somebody else."))
        let each = Double(45 * ownership.weight) / 100
        #expect(ownership.losses == [1: each, 2: each])
        let actions = try #require(debrief.score(.openness).parts.first { $0.id == .actions })
        #expect(actions.losses == [3: Double(35 * actions.weight) / 100])
        #expect(ownership.evidence.map(\.message) == [1, 2])
        #expect(ownership.evidence.allSatisfy { !$0.helps })
    }

    @Test(
        "weights of parts that are left out go to the others by their share, largest remainders first",
        arguments: [
            ([1, 1, 1], [34, 33, 33]), ([25, 25, 15, 15, 10], [28, 28, 17, 16, 11]), ([40], [100]),
            ([0, 0], [0, 0]), ([60, 40], [60, 40]), ([3, 1], [75, 25]), ([0, 7], [0, 100]),
        ])
    func weights(given: [Int], spread: [Int]) {
        #expect(Weights.spread(given) == spread)
    }

    @Test(
        "a norm with two points in one place leaves no gap",
        arguments: [
            (Norm(full: 10, half: 10, zero: 20), 10, 1), (Norm(full: 10, half: 10, zero: 20), 15, 0.25),
            (Norm(full: 10, half: 20, zero: 20), 15, 0.75), (Norm(full: 10, half: 20, zero: 20), 20, 0),
            (Norm(full: 5, zero: 5), 4, 1), (Norm(full: 5, zero: 5), 5, 1), (Norm(full: 5, zero: 5), 6, 0),
        ] as [(Norm, Double, Double)])
    func norms(norm: Norm, figure: Double, mark: Double) {
        #expect(abs(norm.marks(for: figure) - mark) < 1e-9)
    }

    @Test("the total is the mean of the dimensions, at most 25 above the lowest")
    func total() {
        let words = (0..<16).map { SmallDay.word(DrillSketch.start + 30 * $0, [.jargon]) }
        let debrief = Debrief(SmallDay.sketch(saying: words).transcript)
        // Full marks for the first word and the rhythm, none for what was never announced: 39 + 38 of 100.
        #expect(debrief.scores.map(\.points) == [77, 0, 0])
        #expect(debrief.total == 25)
        #expect(debrief.isFinished && !debrief.isAltered)
        let good = Debrief(DrillSketch.exemplary.transcript)
        #expect(abs(good.total - good.scores.map(\.points).reduce(0, +) / 3) < 1e-9)
    }
}
