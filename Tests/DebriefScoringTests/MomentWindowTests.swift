import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("From when on a moment counts as missed")
struct MomentWindowTests {
    /// What an exemplary player said: words at the beginning, the fact at ten past nine, the all-clear at once.
    private static var exemplar: DrillSketch {
        var sketch = SmallDay.sketch
        sketch.facts = [(name: "disk", subject: "cause", known: SmallDay.at(9))]
        sketch.ends = SmallDay.at(17)
        sketch.restored = SmallDay.at(14)
        var news = SmallDay.word(SmallDay.at(9, 10), [.cause, .actions])
        news.tells = ["disk"]
        sketch.words = [
            SmallDay.word(SmallDay.at(7, 45), [.problem, .impact]), news,
            SmallDay.word(SmallDay.at(11), [.actions]), SmallDay.word(SmallDay.at(14), [.restored]),
        ]
        return sketch
    }

    private func moments(saying words: [DrillSketch.Word]) -> [KeyMoment] {
        var sketch = MomentWindowTests.exemplar
        sketch.words = words
        var debrief = Debrief(sketch.transcript)
        debrief.exemplar = Exemplar(MomentWindowTests.exemplar.transcript)
        return debrief.moments
    }

    @Test(
        "a first word that earns four fifths is well, and a later one late",
        arguments: [(15, KeyMoment.Standing.well), (21, .well), (22, .late), (60, .late)])
    func firstWord(minutes: Int, standing: KeyMoment.Standing) throws {
        let found = moments(saying: [SmallDay.word(DrillSketch.start + minutes, [.problem])])
        let moment = try #require(found.first { $0.kind == .firstWord })
        #expect(moment.standing == standing)
        #expect(moment.at == DrillSketch.start)
        #expect(moment.own.map(\.message) == [1])
        #expect(moment.exemplary.at == SmallDay.at(7, 45) && moment.exemplary.message == nil)
        #expect(moment.lacking == [.impact])
    }

    @Test(
        "news told more than three quarters of an hour after it could be is late",
        arguments: [(45, false), (46, true), (200, true)])
    func news(minutes: Int, isLate: Bool) throws {
        var word = SmallDay.word(SmallDay.at(9) + minutes, [.cause])
        word.tells = ["disk"]
        let moment = moments(saying: [word]).first { $0.kind == .news }
        #expect(moment.map(\.standing) == (isLate ? .late : nil))
        #expect(moment.map(\.title) == (isLate ? "disk" : nil))
    }

    @Test("news never told is missing, with the words of the one who told it")
    func untold() throws {
        let moment = try #require(moments(saying: []).first { $0.kind == .news })
        #expect(moment.standing == .missing && moment.own.isEmpty)
        #expect(moment.at == SmallDay.at(9) && moment.exemplary.at == SmallDay.at(9, 10))
    }

    @Test(
        "recovery told more than three quarters of an hour after it came is late",
        arguments: [(0, KeyMoment.Standing.well), (45, .well), (46, .late)])
    func recovery(minutes: Int, standing: KeyMoment.Standing) throws {
        let found = moments(saying: [SmallDay.word(SmallDay.at(14) + minutes, [.restored])])
        let moment = try #require(found.first { $0.kind == .recovery })
        #expect(moment.standing == standing)
        #expect(moment.at == SmallDay.at(14))
    }

    @Test("an all-clear before it was true is no word of recovery")
    func early() throws {
        let found = moments(saying: [SmallDay.word(SmallDay.at(13, 59), [.restored])])
        let moment = try #require(found.first { $0.kind == .recovery })
        #expect(moment.standing == .missing && moment.own.isEmpty)
    }

    @Test("the longest silence is a moment where the rhythm earned less than 90, with what came within it")
    func silence() throws {
        let silent = try #require(moments(saying: []).first { $0.kind == .silence })
        #expect(silent.at == DrillSketch.start && silent.until == SmallDay.at(14))
        #expect(silent.exemplary.at == SmallDay.at(7, 45))
        let often = (0..<12).map { SmallDay.word(DrillSketch.start + 30 * $0, [.problem]) }
        #expect(!moments(saying: often).contains { $0.kind == .silence })
    }

    @Test("moments stand in the order of their times")
    func order() {
        #expect(moments(saying: []).map(\.kind) == [.firstWord, .silence, .news, .recovery])
    }

    @Test(
        "the author's words stand without the quotation marks around the whole",
        arguments: [
            ("\"Well said.\"", "Well said."), ("\"One\" and \"two\"", "\"One\" and \"two\""), ("\"", "\""),
            ("\"\"", ""), ("Well \"said\"", "Well \"said\""), ("\"Well said.", "\"Well said."),
        ])
    func bare(written: String, shown: String) throws {
        var sketch = MomentWindowTests.exemplar
        sketch.inbox = [.init(at: SmallDay.at(9), from: "Press", text: "A question.")]
        var debrief = Debrief(sketch.transcript)
        debrief.exemplar = Exemplar(sketch.transcript, answers: ["inject-1": written])
        let moment = try #require(debrief.moments.first { $0.inject == "inject-1" })
        #expect(moment.kind == .asked && moment.exemplary.text == shown)
        #expect(moment.exemplary.voice == .author && moment.exemplary.at == nil)
        // What only tells something, and calls for nothing, is no moment of choice.
        debrief.exemplar = Exemplar(sketch.transcript)
        #expect(!debrief.moments.contains { $0.inject != nil })
    }

    @Test(
        "words are the scenario's own where fifteen letters of them stand in a fact",
        arguments: [
            ("This is the disk in", true), ("This is the disk i", false), ("Is this the disk in", false),
        ])
    func ownWords(text: String, isFact: Bool) {
        var sketch = SmallDay.sketch
        sketch.facts = [(name: "disk", subject: "duration", known: SmallDay.at(8))]
        sketch.words = [DrillSketch.Word(at: SmallDay.at(9), text: text, labels: [.problem], eta: .hard)]
        #expect(SmallDay.play(sketch).messages.map(\.disasters) == [isFact ? [] : [.certainty]])
    }

    // MARK: - Better words

    private func better(_ kind: Disaster, at moment: Moment, in sketch: DrillSketch = SmallDay.sketch)
        -> [String]
    {
        var sketch = sketch
        sketch.words.append(
            DrillSketch.Word(
                at: moment, text: "Something disastrous.", labels: kind.label.map { [$0] } ?? [.problem],
                eta: kind == .certainty ? .hard : .none))
        return Debrief(sketch.transcript).disastrous.map(\.better)
    }

    @Test(
        "the next word is promised for the half hour at least an hour away, in office hours",
        arguments: [
            (SmallDay.at(9), "at 10:00"), (SmallDay.at(9, 1), "at 10:30"), (SmallDay.at(9, 30), "at 10:30"),
            (SmallDay.at(16), "at 17:00"), (SmallDay.at(16, 1), "on Wednesday at 08:00"),
            (SmallDay.at(17, 10), "on Wednesday at 08:00"),
        ])
    func nextWord(said: Moment, when: String) {
        var sketch = SmallDay.sketch
        sketch.ends = DrillSketch.at(2, 12)
        let words = better(.certainty, at: said, in: sketch)
        #expect(
            words.first?.hasSuffix("You will hear more \(when), also if there is no news by then.") == true)
    }

    @Test(
        "from five o'clock on the next morning is what not to count on",
        arguments: [(16, 59, "today"), (17, 0, "tomorrow morning")])
    func evening(hour: Int, minute: Int, until: String) {
        var sketch = SmallDay.sketch
        sketch.ends = DrillSketch.at(2, 12)
        let words = better(.certainty, at: SmallDay.at(hour, minute), in: sketch)
        #expect(words.first?.contains("Do not count on it \(until).") == true)
    }

    @Test("what could be told by then is what is known, from its own minute on")
    func known() {
        var sketch = SmallDay.sketch
        sketch.facts = [
            (name: "disk", subject: "cause", known: SmallDay.at(10)),
            (name: "mail", subject: "impact", known: SmallDay.at(9)),
        ]
        func effort(_ moment: Moment) -> String { better(.effort, at: moment, in: sketch).first ?? "" }
        #expect(effort(SmallDay.at(8, 59)).hasPrefix("We do not know the cause yet."))
        #expect(effort(SmallDay.at(9)).hasPrefix("What we know now: This is the mail in plain words."))
        #expect(effort(SmallDay.at(9, 59)).hasPrefix("What we know now: This is the mail in plain words."))
        #expect(effort(SmallDay.at(10)).hasPrefix("What we know now: This is the disk in plain words."))
    }

    @Test("whoever serves a sentence is asked for an answer within the half hour, or their next level is")
    func inward() {
        func answer(_ levels: [String], after deeds: [String] = [], at moment: Moment = SmallDay.at(9, 1))
            -> String
        {
            var sketch = SmallDay.sketch
            sketch.inbox = [
                .init(
                    at: SmallDay.at(9), from: "EduCloud", party: "EduCloud", claims: [.blame],
                    text: "It was the vendor.")
            ]
            sketch.words = [
                DrillSketch.Word(
                    at: moment, audiences: [], answers: 1, text: "Of course it was.", labels: [.accepts])
            ]
            var transcript = sketch.transcript
            transcript.header.setting.parties[0].levels = levels
            for level in deeds {
                transcript.entries.insert(
                    .event(
                        Occurrence(
                            at: SmallDay.at(8),
                            event: .escalated(party: "EduCloud", level: level, acts: SmallDay.at(9)))),
                    at: 0)
            }
            return Debrief(transcript).disastrous.first?.better ?? ""
        }
        #expect(
            answer(["desk", "director"]).hasSuffix(
                "If I do not have that at 10:00, I will ask your director."))
        #expect(answer(["desk"]).hasSuffix("I will ask your desk."))
        #expect(
            answer(["desk", "director", "board"], after: ["director"]).hasSuffix("I will ask your board."))
        #expect(
            answer(["desk", "director"], after: ["director"]).hasSuffix("I would like to hear that at 10:00.")
        )
        #expect(answer([], at: SmallDay.at(9)).hasSuffix("I would like to hear that at 09:30."))
    }

    @Test(
        "a weekday up to three days ahead is a day to come",
        arguments: [
            (3, "We wait until Friday.", ""), (2, "We wait until Friday.", "We wait until Friday."),
            (4, "We wait until Saturday.", "We wait until Saturday."),
            (1, "We work on Tuesday.", "We work on Tuesday."), (1, "We will work on Tuesday.", ""),
            (0, "We will work on Tuesday.", "We will work on Tuesday."),
            (0, "It was found yesterday.", "It was found yesterday."), (1, "It was found yesterday.", ""),
            (1, "It comes tomorrow. They wait. We work.", "We work."),
            (1, "One. Two!  Three? Four", "One. Two! Three? Four"),
        ])
    func timely(later: Int, text: String, left: String) {
        let known = DrillSketch.start.date
        #expect(TimelyWords(known: known, today: known.adding(days: later)).left(of: text) == left)
    }
}
