import DrillEngine
import Groundwork
import MessageReading
import ScenarioLanguage
import Testing
import TranscriptJournal

@testable import ScenarioWorkshop

/// Each law with what just keeps it and what just breaks it.
@Suite("Laws of a drill at their edges")
struct LawEdgeTests {
    private static let starts = Moment("2026-03-10T08:00") ?? Moment(minutes: 0)
    private static let ends = Moment("2026-03-11T17:00") ?? Moment(minutes: 0)

    /// The laws that events of the two days break, but for that of the replay.
    private func broken(_ events: [(minute: Int, event: DrillEvent)], endsAt end: Moment? = ends) throws
        -> Set<Law>
    {
        let scenario = try TwoDays.scenario()
        let header = TranscriptHeader(
            scenario, seed: 1, trainee: "Anna", mode: .exam, people: nil, program: "test")
        var entries = events.map {
            Transcript.Entry.event(Occurrence(at: LawEdgeTests.starts + $0.minute, event: $0.event))
        }
        if let end { entries.append(.event(Occurrence(at: end, event: .ended(causes: [])))) }
        let transcript = Transcript(header: header, entries: entries)
        return Set(LawBook.breaches(of: transcript, in: scenario).map(\.law)).subtracting([.replay])
    }

    private func feeling(
        _ frustration: Int = 50, _ trust: Int = 600, calls: Int = 0, abandoned: Int = 0, waiting: Int = 0
    ) -> Feeling {
        Feeling(
            frustration: frustration, trust: trust, resigned: 0, calls: calls, abandoned: abandoned,
            waiting: waiting)
    }

    @Test("a drill ends once, at its end")
    func ends() throws {
        #expect(try broken([]).isEmpty)
        #expect(try broken([], endsAt: nil) == [.ends])
        #expect(try broken([], endsAt: LawEdgeTests.ends - 1) == [.ends])
        #expect(try broken([(1980, .ended(causes: []))]) == [.ends])
    }

    @Test(
        "time goes from the start to the end and no further",
        arguments: [(0, true), (-1, false), (1980, true), (1981, false)])
    func clock(minute: Int, isKept: Bool) throws {
        #expect(try broken([(minute, .learned(fact: "disk"))]).contains(.clock) != isKept)
    }

    @Test("what comes at the same minute is in order, and an earlier one is not")
    func order() throws {
        #expect(try broken([(10, .learned(fact: "disk")), (10, .learned(fact: "scope"))]).isEmpty)
        #expect(try broken([(10, .learned(fact: "disk")), (9, .learned(fact: "scope"))]) == [.clock])
    }

    @Test(
        "the service lies between 0 and 100, for each audience",
        arguments: [
            ([0], true), ([100], true), ([-1], false), ([101], false), ([], false), ([50, 50], false),
        ])
    func service(percent: [Int], isKept: Bool) throws {
        #expect(try broken([(5, .service(percent: percent))]) == (isKept ? [] : [.gauges]))
    }

    @Test(
        "moods lie between 0 and 1000 tenths",
        arguments: [(0, 1000, true), (1000, 0, true), (1001, 0, false), (0, -1, false)])
    func moods(frustration: Int, trust: Int, isKept: Bool) throws {
        #expect(try broken([(5, .pulse([feeling(frustration, trust)]))]) == (isKept ? [] : [.gauges]))
    }

    @Test("calls only add up, and nobody hangs up who did not call")
    func calls() throws {
        func isKept(_ first: Feeling, _ second: Feeling) throws -> Bool {
            try !broken([(5, .pulse([first])), (10, .pulse([second]))]).contains(.gauges)
        }
        let four = feeling(calls: 4, abandoned: 2)
        #expect(try isKept(four, four))
        #expect(try isKept(four, feeling(calls: 5, abandoned: 5, waiting: 1)))
        #expect(try !isKept(four, feeling(calls: 3, abandoned: 2)))
        #expect(try !isKept(four, feeling(calls: 4, abandoned: 1)))
        #expect(try !isKept(four, feeling(calls: 4, abandoned: 5)))
        #expect(try !isKept(four, feeling(calls: 4, abandoned: 2, waiting: -1)))
        #expect(try broken([(5, .pulse([feeling(), feeling()]))]).contains(.gauges))
    }

    @Test(
        "what is booked is what changed, but for a third of a point and a hundredth an entry",
        arguments: [(100, true), (131, true), (132, false), (69, true), (68, false)])
    func books(booked: Int, isKept: Bool) throws {
        let scenario = try TwoDays.scenario()
        let header = TranscriptHeader(
            scenario, seed: 1, trainee: "Anna", mode: .exam, people: nil, program: "test")
        for isTrust in [false, true] {
            let entry = BookedPoints(
                audience: "staff", cause: "silence", from: LawEdgeTests.starts, until: LawEdgeTests.ends,
                frustration: isTrust ? 0 : booked, trust: isTrust ? booked : 0)
            let transcript = Transcript(
                header: header,
                entries: [
                    .event(Occurrence(at: LawEdgeTests.starts, event: .pulse([feeling(50, 600)]))),
                    .event(
                        Occurrence(
                            at: LawEdgeTests.ends,
                            event: .pulse([isTrust ? feeling(50, 610) : feeling(60, 600)]))),
                    .event(Occurrence(at: LawEdgeTests.ends, event: .ended(causes: [entry]))),
                ])
            let laws = LawBook.breaches(of: transcript, in: scenario).map(\.law)
            #expect(laws.contains(.books) != isKept)
        }
    }

    private func received(_ number: Int, inject: String? = nil, text: String = "?") -> DrillEvent {
        .received(
            ReceivedMessage(
                number: number, from: "Desk", via: "phone", text: text, origin: .inject, inject: inject))
    }

    private func sent(_ number: Int, answers: Int? = nil) -> DrillEvent {
        .sent(
            SentMessage(
                number: number, audiences: answers == nil ? ["staff"] : [], answers: answers, text: "!",
                reading: RecordedReading(Reading(language: .english))))
    }

    @Test("messages are numbered through from one, and answer what was there")
    func inbox() throws {
        #expect(
            try broken([(1, received(1)), (2, received(2)), (3, sent(1, answers: 2)), (4, sent(2))]).isEmpty)
        #expect(try broken([(1, received(2))]) == [.inbox])
        #expect(try broken([(1, sent(0))]) == [.inbox])
        #expect(try broken([(1, received(1)), (2, sent(1, answers: 2))]) == [.inbox])
        #expect(try broken([(1, received(1)), (2, sent(1, answers: 0))]) == [.inbox])
    }

    @Test("a claim is met by a message that was sent, in one that came")
    func claims() throws {
        func met(_ inbox: Int, by message: Int) -> DrillEvent {
            .claimMet(ClaimMet(inbox: inbox, kind: .blame, from: "Desk", how: .challenged, message: message))
        }
        let before: [(Int, DrillEvent)] = [(1, received(1)), (2, sent(1, answers: 1))]
        #expect(try broken(before + [(2, met(1, by: 1))]).isEmpty)
        #expect(try broken(before + [(2, met(2, by: 1))]) == [.inbox])
        #expect(try broken(before + [(2, met(0, by: 1))]) == [.inbox])
        #expect(try broken(before + [(2, met(1, by: 2))]) == [.inbox])
    }

    @Test("a promise is made once and settled once, in that order")
    func promises() throws {
        let made = DrillEvent.promised(
            Promise(
                number: 1, message: 1, kind: .update, due: LawEdgeTests.starts + 60, isHard: false,
                audiences: ["staff"], quote: ""))
        let settled = DrillEvent.settled(promise: 1, fate: .kept, message: nil)
        #expect(try broken([(1, made), (2, settled)]).isEmpty)
        #expect(try broken([(1, made), (2, made)]) == [.promises])
        #expect(try broken([(2, settled)]) == [.promises])
        #expect(try broken([(1, made), (2, settled), (3, settled)]) == [.promises])
    }

    @Test("a fact is learned once, and told after that")
    func knowledge() throws {
        let (learned, told) = (
            DrillEvent.learned(fact: "disk"), DrillEvent.told(fact: "disk", audience: "staff", message: 1)
        )
        #expect(try broken([(1, learned), (1, told), (2, told)]).isEmpty)
        #expect(try broken([(1, told), (1, learned)]) == [.knowledge])
        #expect(try broken([(1, learned), (2, learned)]) == [.knowledge])
    }

    @Test("an inject comes at its minute, once, with a text of its own")
    func injects() throws {
        let call = try TwoDays.scenario().injects[0]
        let text = call.variants[0].text
        #expect(try broken([(5, received(1, inject: call.id, text: text))]).isEmpty)
        #expect(try broken([(6, received(1, inject: call.id, text: text))]) == [.injects])
        #expect(try broken([(4, received(1, inject: call.id, text: text))]) == [.injects])
        #expect(try broken([(5, received(1, inject: call.id, text: text + "!"))]) == [.injects])
        #expect(
            try broken([
                (5, received(1, inject: call.id, text: text)), (5, received(2, inject: call.id, text: text)),
            ]) == [.injects])
    }

    @Test("an inject on a condition comes within its day, from its first minute to its last")
    func conditional() throws {
        let thanks = try TwoDays.scenario().injects[1]
        guard case .when(_, let from, let until) = thanks.trigger else {
            Issue.record("on a condition")
            return
        }
        let text = thanks.variants[0].text
        for (moment, isKept) in [(from, true), (until, true), (until + 1, false)] {
            let laws = try broken([(moment - LawEdgeTests.starts, received(1, inject: thanks.id, text: text))]
            )
            #expect(laws == (isKept ? [] : [.injects]), "\(moment)")
        }
    }

    @Test("a measure is taken once, and works at the minute that was said")
    func measures() throws {
        let taken = DrillEvent.measureTaken(
            measure: "second administrator", cost: 600, works: LawEdgeTests.starts + 70)
        let works = DrillEvent.measureWorks(measure: "second administrator")
        #expect(try broken([(10, taken), (70, works)]).isEmpty)
        #expect(try broken([(10, taken), (69, works)]) == [.measures])
        #expect(try broken([(10, taken), (11, taken)]) == [.measures])
        #expect(try broken([(10, taken), (70, works), (70, works)]) == [.measures])
        #expect(try broken([(70, works)]) == [.measures])
    }

    @Test("stages end in their order, each once, and fail once at most")
    func recovery() throws {
        let (repair, queue) = (DrillEvent.stageEnded(stage: "repair"), DrillEvent.stageEnded(stage: "queue"))
        let fails = DrillEvent.stageFailed(stage: "repair")
        #expect(try broken([(300, fails), (400, repair), (500, queue)]).isEmpty)
        #expect(try broken([(400, queue), (500, repair)]) == [.recovery])
        #expect(try broken([(400, repair), (500, queue), (600, queue)]) == [.recovery])
        #expect(try broken([(300, fails), (400, fails)]) == [.recovery])
    }
}
