import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What telling news and answering questions earn")
struct NewsAndAnswersTests {
    /// A day with facts that become known, told to whom and when.
    private func play(
        _ facts: [(name: String, known: Moment)],
        told: [(at: Moment, to: [String], facts: [String])] = []
    ) -> Play {
        var sketch = SmallDay.sketch
        sketch.facts = facts.map { (name: $0.name, subject: "cause", known: $0.known) }
        sketch.words = told.map { telling in
            var word = SmallDay.word(telling.at, [.cause], to: telling.to)
            word.tells = telling.facts
            return word
        }
        return SmallDay.play(sketch)
    }

    @Test(
        "a fact told to all earns by the minutes since it could be told",
        arguments: [
            (0, 1000, 1), (45, 1000, 1), (75, 800, 1), (120, 500, 1), (121, 497, 0), (210, 250, 0),
            (300, 0, 0),
        ])
    func delay(minutes: Int, thousandths: Int, inTime: Int) throws {
        let known = SmallDay.at(8)
        let play = play(
            [("disk", known)], told: [(known + minutes, DrillSketch.audiences, ["disk"])])
        let measured = try #require(try SmallDay.measure(.news, play))
        #expect(measured.thousandths == thousandths)
        let head = "\(inTime) of 1 facts told soon after they could be known."
        #expect(measured.why == head + (inTime == 1 ? "" : " Late or never: disk."))
        #expect(measured.evidence.map(\.helps) == [inTime == 1])
        #expect(
            measured.gaps
                == (inTime == 1 ? [] : [Gap(from: known, until: known + minutes, note: "disk")]))
    }

    @Test("six tenths for the audience that heard it first, and the rest by all of them")
    func someAudiences() throws {
        let play = play(
            [("disk", SmallDay.at(8))],
            told: [
                (SmallDay.at(8, 45), ["students"], ["disk"]), (SmallDay.at(10), ["teachers"], ["disk"]),
            ])
        #expect(try SmallDay.measure(.news, play)?.thousandths == 800)
    }

    @Test(
        "a fact that nobody was told counts when an hour of waiting was left",
        arguments: [(SmallDay.at(14, 40), true), (SmallDay.at(14, 41), false), (SmallDay.at(15, 40), false)])
    func tooLate(known: Moment, counts: Bool) throws {
        let measured = try SmallDay.measure(.news, play([("disk", known)]))
        #expect(measured.map { $0.thousandths } == (counts ? 0 : nil))
        #expect(measured.map { $0.gaps.map(\.until) } == (counts ? [SmallDay.at(15, 40)] : nil))
    }

    @Test("a fact told in the last hour counts as well")
    func toldInTheLastHour() throws {
        let play = play(
            [("disk", SmallDay.at(15))], told: [(SmallDay.at(15, 10), DrillSketch.audiences, ["disk"])])
        #expect(try SmallDay.measure(.news, play)?.thousandths == 1000)
    }

    @Test("four late facts are named, and of more it is said that they are among others")
    func manyLate() throws {
        let names = ["one", "two", "three", "four", "five"]
        let late = try SmallDay.measure(.news, play(names.map { ($0, SmallDay.at(9)) }))
        #expect(late?.why.hasSuffix("Late or never: among others one, two, three and four.") == true)
        let four = try SmallDay.measure(.news, play(names.prefix(4).map { ($0, SmallDay.at(9)) }))
        #expect(four?.why.hasSuffix("Late or never: one, two, three and four.") == true)
    }

    @Test(
        "where no fact could be told the part did not occur, unless something was hidden",
        arguments: Language.allCases)
    func nothingToTell(language: Language) throws {
        var sketch = SmallDay.sketch(saying: [SmallDay.word(SmallDay.at(9), [.problem])])
        sketch.facts = [("late", "cause", SmallDay.at(15, 30))]
        let debrief = Debrief(sketch.transcript, language: language)
        let openness = debrief.score(.openness)
        #expect(openness.leftOut.contains(.candour))
        #expect(!openness.parts.contains { $0.id == .candour })
        #expect(openness.parts.reduce(0) { $0 + $1.weight } == 100)
        sketch.words[0].labels.append(.minimise)
        let hidden = try #require(try SmallDay.measure(.candour, SmallDay.play(sketch), language))
        #expect(hidden.points == 85)
        #expect(!hidden.why.contains("0"))
    }

    @Test(
        "candour counts a fact told to one audience for four fifths, and to all in full",
        arguments: [(0, 0), (1, 714), (2, 857), (3, 1000)])
    func candour(audiences: Int, thousandths: Int) throws {
        let told = [(SmallDay.at(9), Array(DrillSketch.audiences.prefix(audiences)), ["disk"])]
        let play = play([("disk", SmallDay.at(8))], told: audiences == 0 ? [] : told)
        let measured = try #require(try SmallDay.measure(.candour, play))
        #expect(measured.thousandths == thousandths)
        #expect(
            measured.why
                == (audiences == 0
                    ? "0 of the 1 facts that could be told were told. Never told: disk."
                    : "1 of the 1 facts that could be told were told."))
        #expect(measured.gaps.map(\.from) == (audiences == 0 ? [SmallDay.at(8)] : []))
    }

    @Test("five untold facts are named, and of six the first five")
    func manyUntold() throws {
        let names = ["one", "two", "three", "four", "five", "six"]
        let six = try SmallDay.measure(.candour, play(names.map { ($0, SmallDay.at(9)) }))
        #expect(six?.why.hasSuffix("Never told: among others one, two, three, four and five.") == true)
        let five = try SmallDay.measure(.candour, play(names.prefix(5).map { ($0, SmallDay.at(9)) }))
        #expect(five?.why.hasSuffix("Never told: one, two, three, four and five.") == true)
    }

    // MARK: - Questions

    /// A question of nine o'clock, to be answered by ten.
    private func asked(
        by audience: String? = nil, at moment: Moment = SmallDay.at(9), until: Moment = SmallDay.at(10)
    )
        -> DrillSketch
    {
        var sketch = SmallDay.sketch
        sketch.inbox = [
            .init(
                at: moment, from: "Exams", audience: audience, answerBy: until,
                text: "Do we print the tests?")
        ]
        return sketch
    }

    private func answer(_ moment: Moment, to question: Int = 1, _ text: String = "Yes, print them now.")
        -> DrillSketch.Word
    {
        DrillSketch.Word(at: moment, audiences: [], answers: question, text: text, labels: [])
    }

    @Test(
        "an answer in time earns all, a late one less by the minute, and nothing as long after as there was time",
        arguments: [
            (SmallDay.at(9), 1000, true), (SmallDay.at(10), 1000, true), (SmallDay.at(10, 1), 546, false),
            (SmallDay.at(10, 30), 278, false), (SmallDay.at(11), 0, false), (SmallDay.at(12), 0, false),
        ])
    func late(moment: Moment, thousandths: Int, inTime: Bool) throws {
        var sketch = asked()
        sketch.words = [answer(moment)]
        let measured = try #require(try SmallDay.measure(.answers, SmallDay.play(sketch)))
        #expect(measured.thousandths == thousandths)
        let head = "\(inTime ? 1 : 0) of 1 questions with a time to them answered in time."
        #expect(measured.why == head + (inTime ? "" : " Late or never: Question 1."))
        #expect(measured.evidence.map(\.helps) == [inTime])
        #expect(measured.gaps.map(\.until) == (inTime ? [] : [moment]))
    }

    @Test("no answer at all is a gap up to the end")
    func unanswered() throws {
        let measured = try #require(try SmallDay.measure(.answers, SmallDay.play(asked())))
        #expect(measured.thousandths == 0)
        #expect(
            measured.gaps == [
                Gap(from: SmallDay.at(9), until: SmallDay.at(15, 40), note: "Question 1")
            ])
    }

    @Test(
        "a message to everyone answers an audience for three quarters, within three hours",
        arguments: [(SmallDay.at(12), 833), (SmallDay.at(12, 1), 0), (SmallDay.at(9), 833)])
    func broadcast(moment: Moment, thousandths: Int) throws {
        var sketch = asked(by: "teachers", until: SmallDay.at(14))
        sketch.words = [SmallDay.word(moment, [.problem])]
        #expect(try SmallDay.measure(.answers, SmallDay.play(sketch))?.thousandths == thousandths)
        let measured = try SmallDay.measure(.answers, SmallDay.play(sketch))
        #expect(measured?.evidence.map(\.helps) == (thousandths > 0 ? [true] : []))
        sketch.words[0].audiences = ["students"]
        #expect(try SmallDay.measure(.answers, SmallDay.play(sketch))?.thousandths == 0)
    }

    @Test("an answer of one word is none, and one given before to the letter earns seven tenths")
    func hollow() throws {
        var sketch = asked()
        sketch.words = [answer(SmallDay.at(9, 30), to: 1, "Yes.")]
        #expect(try SmallDay.measure(.answers, SmallDay.play(sketch))?.thousandths == 0)
        sketch.words[0].text = "Yes, print."
        #expect(try SmallDay.measure(.answers, SmallDay.play(sketch))?.thousandths == 1000)
        sketch.inbox.append(
            .init(at: SmallDay.at(9), from: "Press", answerBy: SmallDay.at(11), text: "And now?"))
        sketch.words.append(answer(SmallDay.at(9, 40), to: 2, "Yes: print!"))
        // The mean of 1 and 0.7 is 85 %, and 90 % would be full marks.
        #expect(try SmallDay.measure(.answers, SmallDay.play(sketch))?.thousandths == 944)
    }

    @Test(
        "a question counts when its time comes within the drill",
        arguments: [(SmallDay.at(15, 40), true), (SmallDay.at(15, 41), false)])
    func within(until: Moment, counts: Bool) throws {
        let play = SmallDay.play(asked(until: until))
        #expect(try SmallDay.measure(.answers, play).map { $0.thousandths } == (counts ? 0 : nil))
    }

    @Test("three that were not answered are named, and of four that they are among others")
    func manyOpen() throws {
        var sketch = SmallDay.sketch
        sketch.inbox = (0..<4).map {
            .init(at: SmallDay.at(9), from: "Exams", answerBy: SmallDay.at(10), text: "Question \($0)?")
        }
        let why = try SmallDay.measure(.answers, SmallDay.play(sketch))?.why
        #expect(why?.hasSuffix("Late or never: among others Question 1, Question 2 and Question 3.") == true)
        sketch.inbox.removeLast()
        let three = try SmallDay.measure(.answers, SmallDay.play(sketch))?.why
        #expect(three?.hasSuffix("Late or never: Question 1, Question 2 and Question 3.") == true)
    }

    // MARK: - What answers whom

    @Test(
        "words to a party answer what it asked within the hour, or until the moment that was set",
        arguments: [
            (nil, SmallDay.at(10), true), (nil, SmallDay.at(10, 1), false),
            (SmallDay.at(12), SmallDay.at(12), true), (SmallDay.at(12), SmallDay.at(12, 1), false),
            (nil, SmallDay.at(8, 59), false), (nil, SmallDay.at(9), true),
        ] as [(Moment?, Moment, Bool)])
    func talk(until: Moment?, said: Moment, answers: Bool) throws {
        var sketch = SmallDay.sketch
        sketch.inbox = [
            .init(at: SmallDay.at(9), from: "EduCloud", party: "EduCloud", answerBy: until, text: "Shall we?")
        ]
        sketch.words = [
            DrillSketch.Word(at: said, audiences: [], party: "EduCloud", text: "Do so now.", labels: [])
        ]
        let row = try #require(QuestionLedger.rows(SmallDay.play(sketch)).first)
        #expect((row.answer != nil) == answers)
        #expect(row.answer.map(\.isDirect) ?? true)
    }

    @Test(
        "a question is what has a question mark or a moment; the first answer counts, a direct one before another"
    )
    func ledger() throws {
        var sketch = SmallDay.sketch
        sketch.inbox = [
            .init(at: SmallDay.at(9), from: "Anna", audience: "teachers", text: "And the tests?"),
            .init(at: SmallDay.at(9), from: "Bram", audience: "teachers", text: "Too bad."),
            .init(
                at: SmallDay.at(9), from: "Cor", audience: "teachers", answerBy: SmallDay.at(11),
                text: "Tell me."),
        ]
        sketch.words = [
            SmallDay.word(SmallDay.at(9, 30), [.problem]), answer(SmallDay.at(9, 40), to: 1),
            answer(SmallDay.at(9, 20), to: 3),
        ]
        let rows = QuestionLedger.rows(SmallDay.play(sketch))
        #expect(rows.map(\.inbox) == [1, 3])
        #expect(rows.map { $0.answer?.isDirect } == [false, true])
        #expect(rows.map { $0.answer?.at } == [SmallDay.at(9, 30), SmallDay.at(9, 20)])
        #expect(rows.map { $0.answer?.isHollow } == [false, false])
        #expect(rows.map { $0.answer?.isRepeated } == [false, false])
    }
}
