import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What messages that stay true for a while earn")
struct CoveragePartTests {
    /// One message halfway the day: people hold what it says for half of their waiting time.
    struct Saying: Sendable, CustomTestStringConvertible {
        let part: PartID
        let labels: [Label]
        var eta = Estimate.none
        var by: Moment?
        /// Hundredths of a percent of the waiting time, by what the words are worth.
        let share: Double

        var testDescription: String { "\(part.rawValue): \(labels), \(eta)" }
    }

    private static let tomorrow = DrillSketch.at(2, 9)

    static let sayings: [Saying] = [
        Saying(part: .impact, labels: [.impact], share: 50),
        Saying(part: .impact, labels: [.problem], share: 25),
        Saying(part: .impact, labels: [.cause], share: 0),
        Saying(part: .diagnosis, labels: [.cause], share: 50),
        Saying(part: .diagnosis, labels: [.unknown], share: 50),
        Saying(part: .diagnosis, labels: [.problem], share: 0),
        Saying(part: .limits, labels: [.unknown, .impact], share: 50),
        Saying(part: .limits, labels: [.unknown, .actions], share: 50),
        Saying(part: .limits, labels: [.unknown], share: 0),
        Saying(part: .limits, labels: [.impact], share: 0),
        Saying(part: .limits, labels: [.cause], eta: .refused, share: 50),
        Saying(part: .limits, labels: [.cause], eta: .hedged, by: tomorrow, share: 0),
        Saying(part: .ownership, labels: [.ownership], share: 50),
        Saying(part: .empathy, labels: [.empathy, .problem], share: 50),
        Saying(part: .horizon, labels: [.prepare], share: 50),
        Saying(part: .horizon, labels: [.problem], eta: .hedged, by: tomorrow, share: 40),
        Saying(part: .horizon, labels: [.problem], eta: .hedged, by: SmallDay.at(15), share: 0),
        Saying(part: .horizon, labels: [.problem], eta: .refused, share: 0),
        Saying(part: .meanwhile, labels: [.workaround], share: 35),
        Saying(part: .meanwhile, labels: [.contact], share: 15),
        Saying(part: .meanwhile, labels: [.workaround, .contact], share: 50),
        Saying(part: .estimate, labels: [.problem], eta: .refused, share: 50),
        Saying(part: .estimate, labels: [.problem], eta: .hedged, by: tomorrow, share: 50),
        Saying(part: .estimate, labels: [.problem], eta: .hedged, by: SmallDay.at(13, 40), share: 25),
        Saying(part: .estimate, labels: [.problem], eta: .hedged, by: SmallDay.at(9), share: 0),
        Saying(part: .estimate, labels: [.prepare], share: 37.5),
        Saying(part: .estimate, labels: [.problem], share: 0),
        Saying(part: .estimate, labels: [.prepare], eta: .hard, by: SmallDay.at(13), share: 0),
    ]

    @Test("half of the waiting time, by what the words are worth to the part", arguments: sayings)
    func worth(saying: Saying) throws {
        let word = SmallDay.word(SmallDay.at(11, 40), saying.labels, eta: saying.eta, by: saying.by)
        let measured = try SmallDay.measure(saying.part, saying: [word])
        let norm = try #require(Rubric.standard.part(saying.part)?.norms[""])
        #expect(abs(measured.marks - norm.marks(for: saying.share)) < 1e-9)
    }

    @Test("the share is told with the norm and the longest gap")
    func told() throws {
        let half = try SmallDay.measure(.impact, saying: [SmallDay.word(SmallDay.at(11, 40), [.impact])])
        #expect(
            half.why == "In 50% of waiting time people knew from a fresh message what does not work, and for "
                + "whom (full marks at 75%). Longest gap: students, Tue 07:40–11:40.")
        #expect(half.thousandths == 667)
        #expect(half.gaps.count == 3)
        let whole = try SmallDay.measure(.impact, saying: [SmallDay.word(DrillSketch.start, [.impact])])
        #expect(whole.thousandths == 1000)
        #expect(whole.gaps.isEmpty && whole.why.hasSuffix("(full marks at 75%)."))
    }

    @Test("where help is comes with the share for it, and both kinds of words are shown")
    func meanwhile() throws {
        let words = [
            SmallDay.word(DrillSketch.start, [.workaround]), SmallDay.word(SmallDay.at(11, 40), [.contact]),
        ]
        let measured = try SmallDay.measure(.meanwhile, saying: words)
        #expect(measured.why.hasPrefix("In 100% of waiting time people knew how to go on meanwhile"))
        #expect(measured.why.hasSuffix(" Where help is: 50%."))
        // 70 + 15 per cent, of which 75 would be all.
        #expect(measured.thousandths == 1000)
        #expect(measured.evidence.map(\.message) == [1, 2])
    }

    @Test("what was said on one day holds until an hour and a half after opening on the next")
    func overnight() throws {
        var sketch = SmallDay.sketch(saying: [
            SmallDay.word(DrillSketch.start, [.problem, .empathy])
        ])
        sketch.ends = DrillSketch.at(2, 15, 30)
        let measured = try #require(try SmallDay.measure(.empathy, SmallDay.play(sketch)))
        // 590 minutes on the first day and 90 on the second, of 1070; 40 per cent would be all.
        #expect(measured.thousandths == 1000)
        #expect(measured.why.hasPrefix("In 64% of waiting time"))
    }

    @Test(
        "what is being done holds for half a day: until half past two, or from one o'clock on for the rest of the day",
        arguments: [
            (SmallDay.at(11, 40), 170.0), (SmallDay.at(13), 160), (SmallDay.at(12, 59), 95),
            (DrillSketch.start, 410),
        ] as [(Moment, Double)])
    func halfDay(moment: Moment, minutes: Double) throws {
        let measured = try SmallDay.measure(.actions, saying: [SmallDay.word(moment, [.actions])])
        #expect(abs(measured.marks - min(1, minutes / 480 / 0.7)) < 1e-9)
    }

    @Test("the same deed in the same words is told once")
    func sameDeed() throws {
        var words = [SmallDay.at(11, 40), SmallDay.at(14, 40)].map { SmallDay.word($0, [.actions]) }
        words[1].text = "Now we restore the copy of Monday."
        let fresh = try SmallDay.measure(.actions, saying: words)
        words[1].text = words[0].text.uppercased() + "!"
        let stale = try SmallDay.measure(.actions, saying: words)
        #expect(fresh.evidence.map(\.message) == [1, 2])
        #expect(stale.evidence.map(\.message) == [1])
        #expect(abs(fresh.marks - 230.0 / 480 / 0.7) < 1e-9)
        #expect(abs(stale.marks - 170.0 / 480 / 0.7) < 1e-9)
    }

    @Test(
        "a moment for the next message counts up to five minutes after it, and not beyond five hours",
        arguments: [
            (SmallDay.at(11, 40), SmallDay.at(13, 40), 125.0), (DrillSketch.start, SmallDay.at(12, 40), 305),
            (DrillSketch.start, SmallDay.at(12, 41), 0), (SmallDay.at(11, 40), SmallDay.at(11, 40), 0),
            (SmallDay.at(11, 40), SmallDay.at(11, 41), 10),
        ] as [(Moment, Moment, Double)])
    func nextUpdate(said: Moment, due: Moment, minutes: Double) throws {
        let word = SmallDay.word(said, [.nextUpdate], next: [due])
        let measured = try SmallDay.measure(.nextUpdate, saying: [word])
        #expect(abs(measured.marks - minutes / 480 / 0.75) < 1e-9)
    }

    @Test(
        "gaps are told from an hour on, the longest first, and three at most",
        arguments: [(60, 1), (55, 0)])
    func gaps(minutes: Int, count: Int) {
        let play = SmallDay.play(SmallDay.sketch)
        var coverage = Coverage(play.waiting)
        let end = SmallDay.at(15, 40)
        coverage.mark([1, 2], from: DrillSketch.start, until: end, worth: 1)
        coverage.mark([0], from: DrillSketch.start + minutes, until: end, worth: 0.5)
        let gaps = coverage.gaps()
        #expect(gaps.count == count)
        #expect(gaps.allSatisfy { $0.audience == 0 && $0.from == DrillSketch.start && $0.minutes == 60 })
        let half = Double(480 - minutes) / 2 / 480
        #expect(abs(coverage.percent - (2 + half) / 3 * 100) < 1e-9)
    }

    @Test("three gaps are told at most, and those of the same length in the order of their times")
    func order() {
        let play = SmallDay.play(SmallDay.sketch)
        var coverage = Coverage(play.waiting)
        coverage.mark([0, 1, 2], from: SmallDay.at(10), until: SmallDay.at(10, 20), worth: 1)
        coverage.mark([2], from: SmallDay.at(15), until: SmallDay.at(15, 20), worth: 1)
        let gaps = coverage.gaps()
        #expect(gaps.map(\.audience) == [0, 1, 2])
        #expect(gaps.map(\.minutes) == [320, 320, 280])
        #expect(gaps.map(\.from) == Array(repeating: SmallDay.at(10, 20), count: 3))
        let all = coverage.gaps(atLeast: 20, limit: 9)
        #expect(all.map(\.minutes) == [320, 320, 280, 140, 140, 140, 20])
        #expect(all.last?.until == SmallDay.at(15, 40))
    }

    // MARK: - Plain words

    @Test("jargon takes a message away from what is plain, and of the rest the length counts")
    func plainWords() throws {
        var words = [
            SmallDay.word(SmallDay.at(9), [.problem]), SmallDay.word(SmallDay.at(10), [.problem, .jargon]),
        ]
        let jargon = try SmallDay.measure(.plainWords, saying: words)
        #expect(jargon.thousandths == 333)
        #expect(jargon.why == "50% is short and without jargon. Jargon in 1.")
        #expect(jargon.evidence.map(\.helps) == [true, false])
        words[1].labels = [.problem]
        words[1].text = Array(repeating: "word", count: 200).joined(separator: " ")
        let long = try SmallDay.measure(.plainWords, saying: words)
        // 180 words of 200, squared, beside a message of full worth: 90.5 per cent.
        #expect(long.thousandths == 1000)
        #expect(long.why == "91% is short and without jargon. Too long: 1.")
        #expect(long.evidence.map(\.helps) == [true, false])
        words[1].text = Array(repeating: "word", count: 180).joined(separator: " ")
        #expect(
            try SmallDay.measure(.plainWords, saying: words).why == "100% is short and without jargon.")
        #expect(try SmallDay.measure(.plainWords, saying: []).why == "Nothing was written.")
    }
}
