import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What promises earn by their fates")
struct PledgePartTests {
    /// A day of four messages, one an hour from nine on, and promises of them with these fates.
    private func play(
        _ fates: [Fate?], _ kind: Promise.Kind = .update, isHard: Bool = false, settledBy: Int? = nil,
        words: [DrillSketch.Word]? = nil
    ) -> Play {
        let usual = (0..<4).map { SmallDay.word(SmallDay.at(9 + $0), [.problem]) }
        var play = SmallDay.play(SmallDay.sketch(saying: words ?? usual))
        play.pledges = fates.enumerated().map { index, fate in
            Play.Pledge(
                made: SmallDay.at(9 + index),
                promise: Promise(
                    number: index + 1, message: index + 1, kind: kind, due: SmallDay.at(10 + index),
                    isHard: isHard, audiences: DrillSketch.audiences, quote: "Words"),
                fate: fate, settled: fate.map { _ in SmallDay.at(10 + index, 30) },
                settledBy: settledBy)
        }
        return play
    }

    @Test("a promise to one person names that person")
    func person() {
        var play = play([.broken])
        #expect(Commitment(play.pledges[0], in: play).kindName(in: .english) == "update")
        play.pledges[0].promise.audiences = []
        play.pledges[0].promise.person = "Karin"
        let commitment = Commitment(play.pledges[0], in: play)
        #expect(commitment.kindName(in: .english) == "update for Karin")
        #expect(commitment.kindName(in: .dutch) == "bericht voor Karin")
        #expect(commitment.addressees == ["Karin"])
    }

    @Test(
        "a promised message earns by its fate",
        arguments: [
            (Fate.kept, 1000, "1 kept", true), (.revised, 700, "1 moved in time", true),
            (.late, 400, "1 late", false), (.broken, 0, "1 broken", false),
        ])
    func update(fate: Fate, thousandths: Int, words: String, helps: Bool) throws {
        let measured = try #require(try SmallDay.measure(.keptUpdates, play([fate])))
        #expect(measured.thousandths == thousandths)
        #expect(measured.why == "Of 1 announced update: \(words).")
        #expect(measured.evidence.map(\.helps) == [helps])
        #expect(
            measured.gaps.map(\.until) == (fate == .broken ? [SmallDay.at(10, 30)] : []))
    }

    @Test("promised messages together earn the mean, and are counted by their fates")
    func updates() throws {
        let all = play([.broken, .late, .revised, .kept])
        let measured = try #require(try SmallDay.measure(.keptUpdates, all))
        #expect(measured.thousandths == 525)
        #expect(
            measured.why == "Of 4 announced updates: 1 kept, 1 moved in time, 1 late, 1 broken.")
        #expect(measured.gaps.map(\.from) == [SmallDay.at(10)])
    }

    @Test("where no message was announced, nothing is earned; where one is still to come, nothing is judged")
    func unannounced() throws {
        let none = try #require(try SmallDay.measure(.keptUpdates, play([])))
        #expect(none.thousandths == 0)
        #expect(none.why == "No update was announced that then came.")
        #expect(try SmallDay.measure(.keptUpdates, play([nil])) == nil)
        #expect(try SmallDay.measure(.keptUpdates, play([.kept], .recovery))?.thousandths == 0)
        #expect(try SmallDay.measure(.keptUpdates, play([nil, .kept]))?.thousandths == 1000)
    }

    @Test("a promise kept by an empty message is not counted as kept")
    func emptily() throws {
        var words = (0..<4).map { SmallDay.word(SmallDay.at(9 + $0), [.problem]) }
        words[1].repeats = true
        let play = play([.kept], settledBy: 2, words: words)
        #expect(play.isKeptEmptily(play.pledges[0]))
        #expect(try SmallDay.measure(.keptUpdates, play)?.why == "No update was announced that then came.")
        #expect(try SmallDay.measure(.keptWord, play) == nil)
    }

    @Test(
        "a word given earns by its fate",
        arguments: [(Fate.kept, 1000, true), (.revised, 800, nil), (.late, 400, false), (.broken, 0, false)]
            as [(Fate, Int, Bool?)])
    func word(fate: Fate, thousandths: Int, helps: Bool?) throws {
        let measured = try #require(try SmallDay.measure(.keptWord, play([fate])))
        #expect(measured.thousandths == thousandths)
        #expect(measured.evidence.map(\.helps) == [helps ?? true])
        #expect(measured.why.hasPrefix("Of 1 promise: 1 "))
        #expect(
            try SmallDay.measure(.keptWord, play([fate, .kept]))?.why.hasPrefix("Of 2 promises: ") == true)
    }

    @Test("a certainty earns nothing even when it came true, and a hard time that was none does not count")
    func certainty() throws {
        let hard = SmallDay.word(SmallDay.at(9), [.problem], eta: .hard, by: SmallDay.at(10))
        let kept = play([.kept], .recovery, isHard: true, words: [hard])
        #expect(try SmallDay.measure(.keptWord, kept)?.thousandths == 0)
        let plain = play([.kept], .recovery, isHard: true)
        #expect(try SmallDay.measure(.keptWord, plain) == nil)
        #expect(try SmallDay.measure(.keptWord, play([.kept], .recovery))?.thousandths == 1000)
    }

    @Test(
        "a recovery time that did not stand earns when it was moved before it passed",
        arguments: [(Fate.revised, 1000), (.late, 0), (.broken, 0)])
    func revision(fate: Fate, thousandths: Int) throws {
        let measured = try #require(try SmallDay.measure(.revision, play([fate], .recovery, settledBy: 2)))
        #expect(measured.thousandths == thousandths)
        let inTime = thousandths / 1000
        #expect(
            measured.why
                == "\(inTime) of 1 recovery times that did not stand were revised before they lapsed.")
        #expect(measured.evidence.map(\.message) == [inTime == 1 ? 2 : 1])
        #expect(measured.evidence.map(\.helps) == [inTime == 1])
    }

    @Test(
        "a certainty withdrawn in time was revised, one moved to another certainty was not; the books say the same"
    )
    func revisedCertainty() throws {
        let hard = SmallDay.word(SmallDay.at(9), [.problem], eta: .hard, by: SmallDay.at(10))
        let next = SmallDay.word(SmallDay.at(9, 30), [.problem], eta: .hard, by: SmallDay.at(13))
        let honest = SmallDay.word(SmallDay.at(9, 30), [.problem], eta: .refused)
        for (second, fate, points) in [(honest, Fate.revised, 1000), (next, .broken, 0)] {
            let play = play([.revised], .recovery, isHard: true, settledBy: 2, words: [hard, second])
            #expect(try SmallDay.measure(.revision, play)?.thousandths == points)
            #expect(Commitment(play.pledges[0], in: play).fate == fate)
        }
    }

    @Test("a recovery time that stood, and a promised message, need no revision")
    func noRevision() throws {
        #expect(try SmallDay.measure(.revision, play([.kept], .recovery)) == nil)
        #expect(try SmallDay.measure(.revision, play([.revised, .broken])) == nil)
        #expect(
            try SmallDay.measure(.revision, play([.revised, .broken], .recovery, settledBy: 2))?.thousandths
                == 500)
    }

    @Test("a time moved to a certainty is as good as broken")
    func honestFate() throws {
        var words = (0..<4).map { SmallDay.word(SmallDay.at(9 + $0), [.problem]) }
        words[1] = SmallDay.word(SmallDay.at(10), [.problem], eta: .hard, by: SmallDay.at(13))
        let moved = play([.revised], .recovery, settledBy: 2, words: words)
        #expect(moved.honestFate(of: moved.pledges[0]) == .broken)
        let honest = play([.revised], .recovery, settledBy: 2)
        #expect(honest.honestFate(of: honest.pledges[0]) == .revised)
        let update = play([.revised], settledBy: 2, words: words)
        #expect(update.honestFate(of: update.pledges[0]) == .revised)
        // The certainty itself, and the estimate that lapsed.
        #expect(try SmallDay.measure(.estimate, moved)?.deductions.map(\.points) == [45, 10])
    }

    @Test(
        "a promise that the facilitator jumped over is nobody's fault, from the jump to where it ended",
        arguments: [
            (SmallDay.at(9, 59), false), (SmallDay.at(10), true), (SmallDay.at(12), true),
            (SmallDay.at(12, 1), false),
        ])
    func jump(due: Moment, isExcused: Bool) {
        for fate in [Fate.broken, .late, .kept, .revised] {
            var play = play([fate])
            play.pledges[0].promise.due = due
            play.interventions = [(at: SmallDay.at(10), deed: .jump(to: SmallDay.at(12)), by: nil)]
            #expect(play.isExcused(play.pledges[0]) == (isExcused && [.broken, .late].contains(fate)))
        }
    }

    @Test(
        "an update that was moved counts as kept when a message came within five minutes of it all the same")
    func keptAfterAll() {
        func fate(_ minutes: Int, _ audiences: [String] = DrillSketch.audiences) -> Fate? {
            var sketch = SmallDay.sketch(saying: [
                SmallDay.word(SmallDay.at(9), [.problem], next: [SmallDay.at(11)]),
                SmallDay.word(SmallDay.at(9, 30), [.problem], next: [SmallDay.at(14)]),
                SmallDay.word(SmallDay.at(11) + minutes, [.problem], to: audiences),
            ])
            sketch.ends = SmallDay.at(15, 40)
            return SmallDay.play(sketch).pledges.first?.fate
        }
        #expect([-6, -5, 0, 5, 6].map { fate($0) } == [.revised, .kept, .kept, .kept, .revised])
        #expect(fate(0, ["students"]) == .revised)
    }

    @Test("a broken promise passed over in silence costs, unless the next words to them stand up for it")
    func silence() throws {
        func points(_ labels: [Label], to audiences: [String] = DrillSketch.audiences, at moment: Moment)
            throws
            -> [Int]
        {
            let words = [
                SmallDay.word(SmallDay.at(9), [.problem]), SmallDay.word(moment, labels, to: audiences),
            ]
            let play = play([.broken], words: words)
            return try SmallDay.measure(.candour, play)?.deductions.map(\.points) ?? []
        }
        #expect(try points([.problem], at: SmallDay.at(11)) == [8])
        #expect(try points([.ownership], at: SmallDay.at(11)) == [])
        #expect(try points([.empathy, .problem], at: SmallDay.at(11)) == [])
        #expect(try points([.ownership], at: SmallDay.at(10)) == [8])
        #expect(try points([.ownership], at: SmallDay.at(10, 1)) == [])
        #expect(try points([.ownership], to: ["firms"], at: SmallDay.at(11)) == [])
    }
}
