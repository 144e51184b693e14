import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

/// A morning on which the facilitator moves the clock from nine to twelve, and ends it a little later.
@Suite("What lies in the time that a facilitator passed over")
struct PassedOverTests {
    private static func transcript(asked: Moment = SmallDay.at(9, 30), due: Moment? = SmallDay.at(10))
        -> Transcript
    {
        var sketch = SmallDay.sketch(saying: [
            SmallDay.word(SmallDay.at(8), [.problem], next: [SmallDay.at(10)])
        ])
        sketch.ends = SmallDay.at(12, 10)
        sketch.facts = [("disk", "cause", SmallDay.at(9, 30))]
        sketch.inbox = [
            .init(at: asked, from: "Exams", answerBy: due, text: "Do we print the tests?"),
            .init(
                at: asked, from: "Supplier", claims: [.certainty], text: "In an hour it is certainly fixed."),
        ]
        var transcript = sketch.transcript
        let jump = Occurrence(at: SmallDay.at(9), event: .intervened(.jump(to: SmallDay.at(12))))
        let end = Occurrence(at: SmallDay.at(12, 10), event: .intervened(.finish(reason: nil)))
        transcript.entries.insert(.event(jump), at: 2)
        transcript.entries.insert(.event(end), at: transcript.entries.count - 1)
        return transcript
    }

    @Test("a promise has a fate of its own, in both languages", arguments: Language.allCases)
    func promise(language: Language) throws {
        let debrief = Debrief(PassedOverTests.transcript(), language: language)
        let commitment = try #require(debrief.commitments.first)
        #expect(commitment.fate == nil && commitment.settled == nil && commitment.isPassedOver)
        #expect(commitment.fateName(in: language) == language.pick(nl: "overgeslagen", en: "passed over"))
    }

    @Test("a fact that no time was left for was not concealed", arguments: Language.allCases)
    func fact(language: Language) throws {
        let row = try #require(Debrief(PassedOverTests.transcript()).facts.first)
        #expect(row.standing == .passedOver)
        #expect(row.standingName(in: language) == language.pick(nl: "overgeslagen", en: "passed over"))
    }

    @Test(
        "a question is passed over when its time was, and a sentence when it was served meanwhile",
        arguments: [
            (SmallDay.at(9, 30), SmallDay.at(10), true, true),
            (SmallDay.at(8, 30), SmallDay.at(10), true, false),
            (SmallDay.at(9, 30), SmallDay.at(12, 5), false, true),
            (SmallDay.at(12), SmallDay.at(12, 5), false, false), (SmallDay.at(9, 30), nil, true, true),
        ] as [(Moment, Moment?, Bool, Bool)])
    func asked(at: Moment, due: Moment?, isPassedOver: Bool, isServedMeanwhile: Bool) throws {
        let debrief = Debrief(PassedOverTests.transcript(asked: at, due: due))
        #expect(debrief.questions.first?.isPassedOver == isPassedOver)
        let received = try #require(debrief.play.inbox.first)
        #expect(debrief.play.isPassedOver(received) == isPassedOver)
        let served = try #require(debrief.play.served.first)
        #expect(debrief.play.isPassedOver(served) == isServedMeanwhile)
        #expect(debrief.score(.expectations).leftOut.contains(.servedCertainty) == isServedMeanwhile)
    }

    @Test(
        "what was booked in it stands apart, by its minutes",
        arguments: [
            (SmallDay.at(8), SmallDay.at(9), 100, 0), (SmallDay.at(8), SmallDay.at(10), 50, 50),
            (SmallDay.at(8), SmallDay.at(13), 40, 60), (SmallDay.at(10), SmallDay.at(11), 0, 100),
            (SmallDay.at(11), SmallDay.at(13), 50, 50), (SmallDay.at(10), SmallDay.at(10), 0, 100),
            (SmallDay.at(9), SmallDay.at(9), 100, 0),
        ])
    func booked(from: Moment, until: Moment, outside: Int, inside: Int) {
        let entry = BookedPoints(
            audience: "students", cause: "silence", from: from, until: until, frustration: 100, trust: -100)
        let books = PassedOverTime.apart([entry], [(SmallDay.at(9), SmallDay.at(12))])
        func points(_ cause: String) -> Int {
            books.filter { $0.cause == cause }.reduce(0) { $0 + $1.frustration }
        }
        #expect(points("silence") == outside)
        #expect(points(PassedOverTime.cause) == inside)
        #expect(books.reduce(0) { $0 + $1.trust } == -100)
    }

    @Test("the night that begins in it needs no announcement")
    func night() throws {
        var sketch = SmallDay.sketch(saying: [SmallDay.word(SmallDay.at(8), [.problem])])
        sketch.ends = DrillSketch.at(2, 12)
        var transcript = sketch.transcript
        #expect(Debrief(transcript).score(.timeliness).parts.contains { $0.id == .pauses })
        let jump = Occurrence(at: SmallDay.at(9), event: .intervened(.jump(to: DrillSketch.at(2, 9))))
        transcript.entries.insert(.event(jump), at: 2)
        #expect(Debrief(transcript).score(.timeliness).leftOut.contains(.pauses))
    }
}
