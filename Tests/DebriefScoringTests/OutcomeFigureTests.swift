import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What the drill did to people, in figures")
struct OutcomeFigureTests {
    private static func feeling(_ frustration: Int, _ trust: Int) -> Feeling {
        Feeling(
            frustration: frustration, trust: trust, resigned: 0, calls: 0, abandoned: 0, waiting: 0)
    }

    private static func yardstick(_ silent: (Int, Int), _ exemplary: (Int, Int)) -> Yardstick {
        Yardstick(
            silent: .init(frustration: silent.0, trust: silent.1),
            exemplary: .init(frustration: exemplary.0, trust: exemplary.1))
    }

    @Test(
        "the index lies between silence and the exemplary player, for mean frustration and trust alike",
        arguments: [
            (500, 400, 50.0), (700, 200, 0), (300, 600, 100), (500, 600, 75), (300, 400, 75),
            (400, 200, 37.5),
            (900, 100, 0), (100, 900, 100), (900, 900, 50),
        ])
    func index(frustration: Int, trust: Int, index: Double) throws {
        var play = SmallDay.play(SmallDay.sketch)
        play.pulses = [
            (
                at: SmallDay.at(8),
                feelings: Array(repeating: OutcomeFigureTests.feeling(frustration, trust), count: 3)
            )
        ]
        let yardstick = OutcomeFigureTests.yardstick((700, 200), (300, 600))
        let found = try #require(Consequences(play, yardstick: yardstick, language: .english).index)
        #expect(abs(found - index) < 1e-9)
    }

    @Test("what a yardstick cannot tell apart is left out, and a course that was changed has no index")
    func noIndex() {
        var play = SmallDay.play(SmallDay.sketch)
        play.pulses = [
            (at: SmallDay.at(8), feelings: Array(repeating: OutcomeFigureTests.feeling(500, 300), count: 3))
        ]
        func index(_ silent: (Int, Int), _ exemplary: (Int, Int)) -> Double? {
            let yardstick = OutcomeFigureTests.yardstick(silent, exemplary)
            return Consequences(play, yardstick: yardstick, language: .english).index
        }
        #expect(index((500, 200), (500, 600)).map { $0.rounded() } == 25)
        #expect(index((600, 300), (400, 300)).map { $0.rounded() } == 50)
        #expect(index((500, 300), (500, 300)) == nil)
        #expect(Consequences(play, yardstick: nil, language: .english).index == nil)
    }

    // MARK: - Causes

    /// One booking for students, teachers and firms of 6800, 540 and 1150 people.
    private static func booked(
        _ cause: String, _ from: Moment, _ until: Moment, _ frustration: Int, trust: Int = 0,
        audiences: [String] = DrillSketch.audiences
    ) -> [BookedPoints] {
        audiences.map {
            BookedPoints(
                audience: $0, cause: cause, from: from, until: until, frustration: frustration, trust: trust)
        }
    }

    private func totals(_ causes: [BookedPoints], _ language: Language = .english) -> [Consequences
        .CauseTotal]
    {
        var play = SmallDay.play(SmallDay.sketch)
        play.causes = causes
        return CauseBooks(play, language: language).totals
    }

    @Test("causes are weighed by people, the largest first, and told with their share of all that grew")
    func causes() {
        let found = totals(
            OutcomeFigureTests.booked("outage", SmallDay.at(8), SmallDay.at(10), 1000, trust: -200)
                + OutcomeFigureTests.booked("empathy", SmallDay.at(9), SmallDay.at(9), -300, trust: 50)
                + OutcomeFigureTests.booked("silence", SmallDay.at(8), SmallDay.at(12), 2000))
        #expect(found.map(\.cause) == ["silence", "outage", "empathy"])
        #expect(zip(found.map(\.points), [20, 10, -3]).allSatisfy { abs($0 - $1) < 1e-9 })
        #expect(zip(found.map(\.trust), [0, -2, 0.5]).allSatisfy { abs($0 - $1) < 1e-9 })
        #expect(
            found.map(\.sentence) == [
                "20 of the 30 points of frustration came from silence, most of them Tue 08:00–12:00.",
                "10 of the 30 points of frustration came from the outage itself, most of them Tue 08:00–10:00.",
                "3 points of frustration taken away by empathy.",
            ])
    }

    @Test("an audience counts by its share of the people")
    func shares() throws {
        let found = totals(
            OutcomeFigureTests.booked("outage", SmallDay.at(8), SmallDay.at(9), 849, audiences: ["firms"]))
        #expect(abs(try #require(found.first).points - 8.49 * 1150 / 8490) < 1e-9)
    }

    @Test("causes of the same size come in the order of their names")
    func sameSize() {
        let found = totals(
            OutcomeFigureTests.booked("silence", SmallDay.at(8), SmallDay.at(9), 500)
                + OutcomeFigureTests.booked("blame", SmallDay.at(8), SmallDay.at(9), 500))
        #expect(found.map(\.cause) == ["blame", "silence"])
    }

    @Test(
        "stretches with at most half an hour between them are one",
        arguments: [(30, "08:00–10:30"), (31, "09:31–10:31")])
    func stretches(pause: Int, told: String) {
        // Two stretches of an hour, of which the second costs a little more.
        let found = totals(
            OutcomeFigureTests.booked("silence", SmallDay.at(8), SmallDay.at(9), 100)
                + OutcomeFigureTests.booked("silence", SmallDay.at(9) + pause, SmallDay.at(10) + pause, 110))
        #expect(found.first?.sentence.hasSuffix("most of them Tue \(told).") == true)
    }

    @Test("what calmed is no part of the stretch that cost most, and nothing has none")
    func calming() {
        let found = totals(
            OutcomeFigureTests.booked("helpdesk", SmallDay.at(8), SmallDay.at(9), 100)
                + OutcomeFigureTests.booked("helpdesk", SmallDay.at(9, 10), SmallDay.at(11), -20)
                + OutcomeFigureTests.booked("recovery", SmallDay.at(9), SmallDay.at(9), 0, trust: 10))
        #expect(
            found.map(\.sentence) == [
                "1 of the 1 points of frustration came from the helpdesk queue, most of them Tue 08:00–09:00.",
                "0 of the 1 points of frustration came from recovery.",
            ])
    }

    // MARK: - Who did what

    @Test("what each player said, told, promised and lost stands by their names")
    func contributions() throws {
        var transcript = DrillSketch.disastrous.transcript
        transcript.header.team = [
            TranscriptHeader.Player(name: "Anna"), TranscriptHeader.Player(name: "Bram", role: "desk"),
        ]
        let debrief = Debrief(transcript)
        // Nobody's name stands at the messages, so they are the trainee's, who comes first.
        #expect(debrief.contributions.map(\.name) == ["Robin", "Anna", "Bram"])
        let robin = try #require(debrief.contributions.first)
        #expect(robin.messages.count == 5 && robin.inward.count == 1)
        #expect(robin.promised == 2 && robin.broken == 2)
        #expect(robin.disastrous == debrief.disastrous.count)
        #expect(robin.findings[.problem] == 1 && robin.findings[.cause] == 1)
        let lost = debrief.scores.flatMap(\.parts).flatMap { $0.losses.values }.reduce(0, +)
        #expect(abs(robin.pointsLost - lost) < 1e-9 && lost > 0)
        for other in debrief.contributions.dropFirst() {
            #expect(other.messages.isEmpty && other.pointsLost == 0 && other.told == 0 && other.deeds == 0)
        }
        let hidden = debrief.anonymous
        #expect(hidden.contributions.map(\.name) == ["player 1", "player 2", "player 3"])
        #expect(hidden.header.trainee == "trainee" && hidden.header.team == nil)
    }

    @Test("evaluators without a name are numbered in the order in which they rated")
    func evaluators() {
        var debrief = Debrief(SmallDay.sketch.transcript)
        debrief.ratings = ["Kim", "Lee", "Kim"].enumerated().map { index, name in
            Rating(at: SmallDay.at(9), evaluator: name, item: .message(index), mark: nil, remark: nil)
        }
        #expect(debrief.anonymous.ratings.map(\.evaluator) == ["evaluator 1", "evaluator 2", "evaluator 1"])
    }
}
