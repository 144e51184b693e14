import DebriefTestSupport
import Groundwork
import Testing

@testable import DebriefScoring

/// What the standard rubric gives to four who play the same outage, part by part: whoever changes how something is
/// measured sees whom it costs what.
@Suite("Points for four who play the same outage")
struct ScoreTableTests {
    static let players: [DrillSketch] = [.exemplary, .middling, .disastrous, .silent]

    /// The points of each part for the exemplary, the middling, the disastrous and the silent one; nothing where there
    /// was nothing to measure.
    static let table: [(part: PartID, points: [Int?])] = [
        (.firstWord, [100, 42, 0, 0]),
        (.rhythm, [100, 90, 56, 0]),
        (.keptUpdates, [100, 100, 0, 0]),
        (.news, [98, 50, 0, 0]),
        (.answers, [97, 42, 42, 0]),
        (.pauses, [100, 39, 0, 0]),
        (.impact, [100, 100, 19, 0]),
        (.diagnosis, [100, 100, 0, 0]),
        (.limits, [100, 100, 0, 0]),
        (.actions, [100, 65, 0, 0]),
        (.ownership, [100, 0, 0, 0]),
        (.candour, [100, 52, 0, 0]),
        (.empathy, [100, 100, 0, 0]),
        (.plainWords, [100, 91, 0, 0]),
        (.servedTales, [100, 33, 0, 0]),
        (.nextUpdate, [100, 37, 0, 0]),
        (.estimate, [100, 100, 0, 0]),
        (.horizon, [100, 99, 0, 0]),
        (.meanwhile, [100, 74, 0, 0]),
        (.keptWord, [100, 100, 0, nil]),
        (.revision, [nil, nil, 0, nil]),
        (.allClear, [100, 44, 0, 0]),
        (.servedCertainty, [100, 100, 0, 0]),
    ]

    @Test("every part is worth what the table says", arguments: table.indices)
    func points(row: Int) {
        let (part, points) = ScoreTableTests.table[row]
        let found = ScoreTableTests.players.map { sketch in
            Debrief(sketch.transcript).scores.flatMap(\.parts).first { $0.id == part }?.score
        }
        #expect(found == points, "\(part.rawValue)")
    }

    @Test("every part is in the table, once")
    func complete() {
        #expect(Set(ScoreTableTests.table.map(\.part)) == Set(PartID.allCases))
        #expect(ScoreTableTests.table.count == PartID.allCases.count)
    }

    /// What a part says of the middling player, for whom everything went a little wrong.
    static let reasons: [(part: PartID, why: String)] = [
        (
            .firstWord,
            "Waiting time to the first message: students 35 min, teachers 35 min, firms 35 min (full marks within 15 min)."
        ),
        (
            .rhythm,
            "For 77% of waiting time the last word was fresh enough. Longest silence: firms, Wed 16:00–Thu 14:30."
        ),
        (
            .news,
            "4 of 6 facts told soon after they could be known. Late or never: lost work and order."
        ),
        (
            .answers,
            "1 of 2 questions with a time to them answered in time. Late or never: Question 6."
        ),
        (
            .pauses,
            "At 33% of closings an audience knew when the next message would come. Not announced: the silence from Wed 17:30."
        ),
        (
            .actions,
            "In 85% of waiting time people knew from a fresh message what is being done (full marks at 70%). Minus 35: toil put forward."
        ),
        (
            .ownership,
            "In 0% of waiting time people knew who answers for it (full marks at 50%). Longest gap: students, Tue 07:40–Fri 11:00."
        ),
        (
            .candour,
            "4 of the 6 facts that could be told were told. Never told: lost work and order."
        ),
        (
            .plainWords,
            "85% is short and without jargon."
        ),
        (
            .servedTales,
            "Of 3 served: 1 challenged, 2 left unanswered."
        ),
        (
            .nextUpdate,
            "In 34% of waiting time a moment for the next message was announced (full marks at 75%). Longest gap: students, Wed 16:05–Fri 09:00. Minus 8: promised vaguely, without a moment."
        ),
        (
            .horizon,
            "In 55% of waiting time people knew what to plan for (full marks at 55%). Longest gap: firms, Thu 09:00–Fri 09:00."
        ),
        (
            .meanwhile,
            "In 79% of waiting time people knew how to go on meanwhile (full marks at 75%). Where help is: 0%."
        ),
        (
            .allClear,
            "Recovery told to 2 of 3 audiences."
        ),
    ]

    @Test("what was lost is said in figures and with its place", arguments: reasons.indices)
    func reasons(row: Int) {
        let (part, why) = ScoreTableTests.reasons[row]
        let found = Debrief(DrillSketch.middling.transcript).scores.flatMap(\.parts).first { $0.id == part }
        #expect(found?.why == why)
    }

    @Test("a message alone is worth what it says to its readers")
    func messages() {
        let debrief = Debrief(DrillSketch.middling.transcript)
        let points = debrief.play.messages.map { debrief.machinePoints(for: .message($0.number)) }
        #expect(points == [100, 100, 60, 0, 100, 60, 100, 0, 60, 100, 60, 100, 60, 100, 20])
    }

    @Test("the outcome lies where the feelings at the end put it")
    func outcome() {
        let outcomes = ScoreTableTests.players.map { Debrief($0.transcript).outcome }
        #expect(outcomes.map { ($0.index ?? 0).rounded() } == [100, 78, 48, 44])
        for (outcome, sketch) in zip(outcomes, ScoreTableTests.players) {
            let all = outcome.people.all
            #expect(all.frustration == Double(sketch.feelings.frustration) / 10)
            #expect(all.trust == Double(sketch.feelings.trust) / 10)
            #expect(abs(all.meanFrustration - all.frustration / 2) < 0.1)
            #expect(all.resigned == 20 && all.calls == 3 * 162 * 40 && all.abandoned == 3 * 162 * 5)
        }
    }
}
