import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What a play knows of the service, of served sentences and of reactions")
struct PlayStateTests {
    @Test(
        "the service is back from when it last came to 95 per cent",
        arguments: [
            ([(9, 94)], nil), ([(9, 95)], 9), ([(9, 100), (10, 95)], 9),
            ([(9, 100), (10, 94), (11, 96)], 11),
            ([(9, 100), (10, 0)], nil), ([], nil),
        ] as [([(Int, Int)], Int?)])
    func restored(course: [(Int, Int)], hour: Int?) {
        var play = SmallDay.play(SmallDay.sketch)
        play.service = course.map { (at: SmallDay.at($0.0), percent: [0, $0.1]) }
        #expect(play.restored(to: 1) == hour.map { SmallDay.at($0) })
        #expect(play.restored(to: 0) == nil && play.restored(to: 2) == nil)
    }

    @Test("the service at a moment is what was last told, from its own minute on")
    func service() {
        var play = SmallDay.play(SmallDay.sketch)
        play.service = [(at: SmallDay.at(9), percent: [10, 20]), (at: SmallDay.at(10), percent: [30, 40])]
        let moments = [SmallDay.at(8, 59), SmallDay.at(9), SmallDay.at(9, 59), SmallDay.at(10)]
        #expect(moments.map { play.service(for: 1, at: $0) } == [0, 20, 20, 40])
        #expect(play.service(for: 2, at: SmallDay.at(10)) == 0)
    }

    // MARK: - All-clear

    /// Half the audiences' service, and a word that all is well.
    private func allClear(back: Moment?, said: Moment?, service: Int = 100, ends: Moment = SmallDay.at(19))
        throws
        -> Measured?
    {
        var sketch = SmallDay.sketch
        sketch.ends = ends
        if let said { sketch.words = [SmallDay.word(said, [.restored])] }
        var play = SmallDay.play(sketch)
        play.service = [(at: DrillSketch.start, percent: [29, 30, 30])]
        if let back { play.service.append((at: back, percent: [service, service, service])) }
        return try SmallDay.measure(.allClear, play)
    }

    @Test(
        "recovery told within the hour earns all, after two and a half hours half, after eight nothing",
        arguments: [(0, 1000), (60, 1000), (105, 750), (150, 500), (315, 250), (479, 2), (480, 0)])
    func recovery(minutes: Int, thousandths: Int) throws {
        let measured = try #require(
            try allClear(back: SmallDay.at(9), said: SmallDay.at(9) + minutes))
        #expect(measured.thousandths == thousandths)
        #expect(measured.why.hasPrefix("Recovery told to 3 of 3 audiences."))
        #expect(measured.why.contains("The last heard it after") == (minutes > 60))
        #expect(measured.evidence.map(\.message) == [1])
    }

    @Test(
        "recovery in the last half hour asks for no word any more",
        arguments: [(SmallDay.at(18, 30), true), (SmallDay.at(18, 31), false)])
    func lastHalfHour(back: Moment, counts: Bool) throws {
        #expect(try allClear(back: back, said: nil).map { $0.thousandths } == (counts ? 0 : nil))
    }

    @Test("an all-clear to somebody with less than 30 per cent is false, and counted")
    func falseAllClear() throws {
        let early = try #require(try allClear(back: nil, said: SmallDay.at(9)))
        #expect(early.why == "Told too early: 1 time.")
        #expect(early.deductions.map(\.points) == [60])
        var sketch = SmallDay.sketch(saying: [
            SmallDay.word(SmallDay.at(9), [.restored], to: ["teachers", "firms"]),
            SmallDay.word(SmallDay.at(10), [.restored], to: ["students"]),
            SmallDay.word(SmallDay.at(11), [.restored]),
        ])
        sketch.ends = SmallDay.at(15, 40)
        var play = SmallDay.play(sketch)
        play.service = [(at: DrillSketch.start, percent: [29, 30, 30])]
        #expect(try SmallDay.measure(.allClear, play)?.why == "Told too early: 2 times.")
    }

    @Test("recovery in the night, told in the morning, is told in time, and told at noon it is told late")
    func night() throws {
        for (said, thousandths) in [(DrillSketch.at(2, 8, 30), 1000), (DrillSketch.at(2, 12), 318)] {
            let measured = try #require(
                try allClear(back: SmallDay.at(21, 25), said: said, ends: DrillSketch.at(2, 17)))
            #expect(measured.thousandths == thousandths)
            #expect(measured.why.hasPrefix("Recovery told to 3 of 3 audiences."))
        }
    }

    @Test("what a measure brought back is no false alarm, once it works", arguments: [9, 11])
    func measure(hour: Int) throws {
        var sketch = SmallDay.sketch
        var word = SmallDay.word(SmallDay.at(10), [.restored])
        word.text = "Accounts!"
        sketch.words = [word]
        var play = SmallDay.play(sketch)
        play.working = [(SmallDay.at(hour), "accounts")]
        #expect(try SmallDay.measure(.allClear, play)?.deductions.map(\.points) == (hour == 9 ? nil : [60]))
    }

    // MARK: - Served sentences

    private func served(_ hows: [ClaimMet.How?], _ kind: Disaster = .blame) -> Play {
        var play = SmallDay.play(SmallDay.sketch(saying: [SmallDay.word(SmallDay.at(10), [.problem])]))
        play.served = hows.enumerated().map { index, how in
            Play.Served(
                at: SmallDay.at(9), inbox: index + 1, from: "EduCloud", kind: kind,
                met: how.map {
                    [ClaimMet(inbox: index + 1, kind: kind, from: "EduCloud", how: $0, message: 1)]
                } ?? [])
        }
        return play
    }

    @Test("served sentences earn by how many were challenged, and each outcome is counted")
    func outcomes() throws {
        let play = served([.challenged, .accepted, .passedOn, nil, nil])
        let measured = try #require(try SmallDay.measure(.servedTales, play))
        #expect(measured.thousandths == 200)
        #expect(
            measured.why
                == "Of 5 served: 1 challenged, 1 accepted, 1 passed on to users, 2 left unanswered.")
        #expect(measured.evidence.map(\.helps) == [true, false, false])
        #expect(measured.gaps.map(\.from) == [SmallDay.at(9), SmallDay.at(9)])
        #expect(try SmallDay.measure(.servedCertainty, play) == nil)
        let certain = served([.challenged, nil], .certainty)
        #expect(try SmallDay.measure(.servedCertainty, certain)?.thousandths == 500)
        #expect(try SmallDay.measure(.servedTales, certain) == nil)
    }

    @Test("of all that was done with a sentence the worst counts")
    func worst() {
        func outcome(_ hows: [ClaimMet.How]) -> ClaimMet.How? {
            let met = hows.map { ClaimMet(inbox: 1, kind: .blame, from: "x", how: $0, message: 1) }
            return Play.Served(at: SmallDay.at(9), inbox: 1, from: "x", kind: .blame, met: met).outcome
        }
        #expect(outcome([.challenged, .accepted]) == .accepted)
        #expect(outcome([.accepted, .passedOn, .challenged]) == .passedOn)
        #expect(outcome([.challenged, .challenged]) == .challenged)
        #expect(outcome([]) == nil)
    }

    // MARK: - Reactions

    @Test(
        "a message to everyone is a reaction within the hour, or until the moment that was set",
        arguments: [
            (nil, SmallDay.at(10), true), (nil, SmallDay.at(10, 1), false), (nil, SmallDay.at(8, 59), false),
            (SmallDay.at(9, 20), SmallDay.at(10), true), (SmallDay.at(11), SmallDay.at(11), true),
            (SmallDay.at(11), SmallDay.at(11, 1), false),
        ] as [(Moment?, Moment, Bool)])
    func broadcast(until: Moment?, said: Moment, isReaction: Bool) throws {
        var sketch = SmallDay.sketch(saying: [SmallDay.word(said, [.problem])])
        sketch.inbox = [.init(at: SmallDay.at(9), from: "Press", answerBy: until, text: "Is it true?")]
        let play = SmallDay.play(sketch)
        let reaction = play.reaction(to: try #require(play.inbox.first))
        #expect(reaction.messages.map(\.number) == (isReaction ? [1] : []))
    }

    @Test("a reaction is well, aside, late, missing or harmful")
    func standings() throws {
        func standing(
            audience: String? = nil, until: Moment? = SmallDay.at(10), claims: [Disaster] = [],
            _ words: [DrillSketch.Word]
        ) throws -> KeyMoment.Standing {
            var sketch = SmallDay.sketch(saying: words)
            sketch.inbox = [
                .init(
                    at: SmallDay.at(9), from: "Press", audience: audience, claims: claims, answerBy: until,
                    text: "Is it true?")
            ]
            let play = SmallDay.play(sketch)
            return play.reaction(to: try #require(play.inbox.first)).standing
        }
        func answer(_ moment: Moment, _ labels: [Label] = []) -> DrillSketch.Word {
            DrillSketch.Word(at: moment, audiences: [], answers: 1, text: "Yes, it is.", labels: labels)
        }
        let toAll = SmallDay.word(SmallDay.at(9, 30), [.problem])
        #expect(try standing([answer(SmallDay.at(10))]) == .well)
        #expect(try standing([answer(SmallDay.at(10, 1))]) == .late)
        #expect(try standing([toAll]) == .aside)
        #expect(try standing(until: nil, [toAll]) == .well)
        #expect(try standing(audience: "teachers", [toAll]) == .well)
        #expect(try standing([]) == .missing)
        #expect(try standing(claims: [.blame], [toAll]) == .missing)
        #expect(try standing(claims: [.blame], [answer(SmallDay.at(9, 10))]) == .missing)
        #expect(try standing(claims: [.blame], [answer(SmallDay.at(9, 10), [.challenges])]) == .well)
        #expect(try standing(claims: [.blame], [answer(SmallDay.at(9, 10), [.accepts])]) == .harmful)
    }

    @Test("a moment that went well counts in full, one late or aside for half")
    func objective() {
        func points(_ standings: [KeyMoment.Standing]) -> Double {
            let moments = standings.map { standing in
                KeyMoment(
                    kind: .asked, at: SmallDay.at(9), until: nil, title: "x", inject: "i", from: nil,
                    cue: nil, own: [],
                    exemplary: .init(voice: .author, at: nil, message: nil, to: [], text: "y"),
                    standing: standing, lacking: [])
            }
            let objective = Exemplar.Objective(id: "o", text: "t", injects: ["i"])
            return ObjectiveScore(objective: objective, moments: moments).points
        }
        #expect(points([.well]) == 100)
        #expect(points([.well, .late]) == 75)
        #expect(points([.aside, .missing]) == 25)
        #expect(points([.harmful, .missing, .well, .late]) == 37.5)
        #expect(points([]) == 0)
    }

    @Test(
        "a question is excused when it came from the facilitator, or its moment was jumped over",
        arguments: [
            (SmallDay.at(9, 59), false), (SmallDay.at(10), true), (SmallDay.at(11), true),
            (SmallDay.at(11, 1), false),
        ])
    func excused(due: Moment, isExcused: Bool) throws {
        var sketch = SmallDay.sketch
        sketch.inbox = [.init(at: SmallDay.at(9), from: "Exams", answerBy: due, text: "Do we?")]
        var play = SmallDay.play(sketch)
        play.interventions = [(at: SmallDay.at(10), deed: .jump(to: SmallDay.at(11)), by: nil)]
        let row = try #require(QuestionLedger.rows(play).first)
        #expect(play.isExcused(row) == isExcused)
        var answered = row
        answered.answer = .init(
            message: 1, at: due, isDirect: true, isHollow: false, isRepeated: false)
        #expect(!play.isExcused(answered))
        answered.answer?.at = due + 1
        #expect(play.isExcused(answered) == isExcused)
        play.interventions = []
        #expect(!play.isExcused(row))
        play.inbox[0].message.origin = .facilitator
        #expect(play.isExcused(row))
    }

    @Test("a jump or an early end changes the course, a note or a pause does not")
    func course() {
        var play = SmallDay.play(SmallDay.sketch)
        for (deed, isChange) in [
            (Intervention.jump(to: SmallDay.at(11)), true), (.finish(reason: nil), true),
            (.pause(reason: nil), false), (.observe(text: "Calm."), false),
        ] {
            play.interventions = [(at: SmallDay.at(10), deed: deed, by: nil)]
            #expect(play.isCourseChanged == isChange)
        }
    }
}
