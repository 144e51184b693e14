import DebriefScoring
import DrillEngine
import Foundation
import Groundwork
import MessageReading
import ReportWriting
import ScenarioLanguage
import Testing

@testable import DrillConsole

@Suite("Times and counts at the prompt")
struct PromptWordingTests {
    private static let first = Moment("2026-03-10T08:00") ?? Moment(minutes: 0)

    @Test(
        "lengths of time as they are typed",
        arguments: [
            ("1", 1), ("0", nil), ("-1", nil), ("100000", 100_000), ("100001", nil), ("90", 90), ("2h", 120),
            ("1,5 uur", 90), ("1.5h", 90), ("2.5 hours", 150), ("0,5u", 30), ("999.5h", 59_970),
            ("1.5m", nil), ("1 h 30", 90), ("soon", nil), ("", nil),
        ])
    func lengths(text: String, minutes: Int?) {
        #expect(PromptLength.minutes(text) == minutes)
    }

    @Test(
        "clock times as they are typed",
        arguments: [
            ("14:00", 840), ("9.30", 570), ("14u", 840), ("14u30", 870), ("14h", 840), ("14", 840), ("0", 0),
            ("23:59", 1439), ("25", nil), ("9:60", nil), ("noon", nil), (":", nil),
        ])
    func clocks(text: String, minute: Int?) {
        #expect(PromptLength.clock(text[...]) == minute)
    }

    @Test(
        "days of a drill are counted to four hundred",
        arguments: [
            ("day 1 09:00", "2026-03-10T09:00"), ("day 400 09:00", "2027-04-13T09:00"),
            ("day 401 09:00", nil), ("day 0 09:00", nil), ("day 2", nil), ("on day 2 09:00", nil),
        ])
    func days(text: String, moment: String?) {
        let reader = PromptReader(now: PromptWordingTests.first, firstDay: PromptWordingTests.first.date)
        #expect(reader.moment(text.split(separator: " ")) == moment.flatMap { Moment($0) })
    }

    @Test(
        "whole numbers in groups of three",
        arguments: [
            (0, "0", "0"), (7, "7", "7"), (100, "100", "100"), (1000, "1,000", "1.000"),
            (99_999, "99,999", "99.999"), (123_456, "123,456", "123.456"),
            (1_234_567, "1,234,567", "1.234.567"), (-1000, "−1,000", "−1.000"),
        ])
    func counts(number: Int, english: String, dutch: String) {
        #expect(CountWords(language: .english).whole(number) == english)
        #expect(CountWords(language: .dutch).whole(number) == dutch)
    }

    @Test(
        "one is said otherwise than none and two",
        arguments: [(0, "0 mensen"), (1, "1 mens"), (2, "2 mensen")])
    func people(number: Int, words: String) {
        #expect(CountWords(language: .dutch).people(number) == words)
    }

    @Test("moments have their day where it is not today")
    func clockface() throws {
        let face = Clockface(language: .english, firstDay: PromptWordingTests.first.date)
        let later = try #require(Moment("2026-03-11T14:30"))
        #expect(face.short(later, now: PromptWordingTests.first) == "day 2 14:30")
        #expect(face.short(later, now: later - 60) == "14:30")
        #expect(face.day(of: PromptWordingTests.first - 1440) == 0)
        #expect(face.dayTitle(of: later) == "day 2, Wednesday 11 March")
        let dutch = Clockface(language: .dutch, firstDay: try #require(Moment("2026-01-01T00:00")).date)
        #expect(
            dutch.dayTitle(of: try #require(Moment("2026-12-31T00:00"))) == "dag 365, donderdag 31 december")
        #expect(dutch.dayTitle(of: try #require(Moment("2026-01-01T23:59"))) == "dag 1, donderdag 1 januari")
    }

    @Test(
        "the heading of a day is as wide as the terminal, and 72 columns at most",
        arguments: [(20, 30), (40, 40), (60, 60), (72, 72), (100, 72)])
    func heading(width: Int, columns: Int) {
        let printer = EventPrinter(
            language: .english, style: .plain, width: width,
            clockface: Clockface(language: .english, firstDay: PromptWordingTests.first.date))
        let lines = printer.dayHeading(PromptWordingTests.first)
        #expect(lines.hasPrefix("\n─── day 1, Tuesday 10 March ──"))
        #expect(lines.dropFirst().count == columns)
    }

    @Test(
        "the service is back once all of it works, for everyone",
        arguments: [([100, 100], 2), ([100, 99], 1), ([0], 1), ([100], 2)])
    func monitoring(percent: [Int], count: Int) {
        let printer = EventPrinter(
            language: .english, style: .plain, width: 100,
            clockface: Clockface(language: .english, firstDay: PromptWordingTests.first.date))
        let lines = printer.monitoring(percent, audiences: ["staff", "firms"], at: PromptWordingTests.first)
        #expect(lines.count == count)
        #expect(lines[0].hasPrefix("08:00   · your own monitoring sees what works: staff \(percent[0]) %"))
    }

    @Test("a replay waits as long as the drill did at its speed, and two seconds at most")
    func pauses() {
        for (minutes, speed, seconds) in [
            (0, 10.0, 0.0), (10, 10, 1), (20, 10, 2), (21, 10, 2), (-5, 10, 0), (10, 0, 0), (1, 0.1, 2),
            (3, 2, 1.5),
        ] {
            #expect(ReplayPlayer.pause(minutes: minutes, speed: speed) == seconds, "\(minutes) at \(speed)")
        }
    }

    @Test("a recording has each piece with its second, in thousandths")
    func recording() throws {
        let start = PromptWordingTests.first
        let frames = [0, 10, 11, 41, 42].map {
            ReplayFrames.Frame(at: start + $0, lines: ["at \($0)", "x"], isDeed: false)
        }
        let text = try Asciicast(title: "T", width: 90, height: 30, speed: 20).text(
            ["H"], frames, from: start)
        #expect(
            text.split(separator: "\n").map(String.init) == [
                #"{"height":30,"title":"T","version":2,"width":90}"#, #"[0.000, "o", "H\r\n"]"#,
                #"[0.000, "o", "at 0\r\nx\r\n"]"#, #"[0.500, "o", "at 10\r\nx\r\n"]"#,
                #"[0.550, "o", "at 11\r\nx\r\n"]"#, #"[2.050, "o", "at 41\r\nx\r\n"]"#,
                #"[2.100, "o", "at 42\r\nx\r\n"]"#,
            ])
    }

    @Test("a message as one line has one colon behind its head")
    func composed() {
        #expect(MessageComposer.line("send to all ", "Hello") == "send to all: Hello")
        #expect(MessageComposer.line("send to all:", "Hello") == "send to all: Hello")
    }
}

@Suite("What is due at a moment")
struct DueTests {
    private static let nine = Moment("2026-03-10T09:00") ?? Moment(minutes: 0)

    private func book(_ dues: Int..., asked: Moment = nine - 60) -> QuestionBook {
        var book = QuestionBook()
        for (index, due) in dues.enumerated() {
            let message = ReceivedMessage(
                number: index + 1, from: "Desk", via: "phone", text: "?", origin: .inject, audience: "staff",
                answerBy: DueTests.nine + due)
            book.note(Occurrence(at: asked, event: .received(message)), counted: { $0 })
        }
        return book
    }

    private func promise(_ due: Int, _ kind: Promise.Kind = .update, to audiences: [String] = ["staff"])
        -> Promise
    {
        Promise(
            number: 1, message: 1, kind: kind, due: DueTests.nine + due, isHard: false, audiences: audiences,
            quote: "")
    }

    private func deadlines(_ book: QuestionBook = QuestionBook(), _ promises: [Promise] = []) -> Deadlines {
        Deadlines(
            questions: book, promises: promises,
            clockface: Clockface(language: .english, firstDay: DueTests.nine.date))
    }

    @Test("a question waits up to its time, and is missed after it")
    func questions() {
        let book = book(0, -1, 1)
        #expect(book.waiting(at: DueTests.nine).map(\.number) == [1, 3])
        #expect(book.missed(at: DueTests.nine).map(\.number) == [2])
        #expect(self.book(5, 1, 3, 1).waiting(at: DueTests.nine).map(\.number) == [2, 4, 3, 1])
    }

    @Test("a message to everyone answers whoever asked, unless it says nothing")
    func answered() {
        for (findings, waiting) in [([], [1]), ([Finding(.problem, quotes: ["down"])], [])] {
            var book = book(30)
            let message = SentMessage(
                number: 1, audiences: ["staff"], text: "…",
                reading: RecordedReading(Reading(language: .english, findings: findings)))
            book.note(Occurrence(at: DueTests.nine - 30, event: .sent(message)), counted: { $0 })
            #expect(book.waiting(at: DueTests.nine).map(\.number) == waiting)
        }
    }

    @Test("a promise to one person names that person")
    func person() {
        var promise = promise(0, to: [])
        promise.person = "Karin"
        #expect(
            deadlines(QuestionBook(), [promise]).due(at: DueTests.nine) == [
                "Promised for now: news at 09:00 (Karin)"
            ])
        let printer = EventPrinter(
            language: .english, style: .plain, width: 100,
            clockface: Clockface(language: .english, firstDay: DueTests.nine.date))
        #expect(
            printer.lines(for: Occurrence(at: DueTests.nine - 30, event: .promised(promise))) == [
                "08:30   · promise 1 noted: news at 09:00 for Karin"
            ])
    }

    @Test("the next thing that is due lies after now")
    func next() {
        #expect(deadlines(book(0, 5, 3)).next(after: DueTests.nine) == DueTests.nine + 3)
        #expect(deadlines(book(0), [promise(0), promise(2)]).next(after: DueTests.nine) == DueTests.nine + 2)
        #expect(deadlines(book(0), [promise(0), promise(-1)]).next(after: DueTests.nine) == nil)
    }

    @Test("due is what is due to the minute")
    func due() {
        let lines = deadlines(book(0, 1, -1), [promise(-1), promise(0), promise(1)]).due(at: DueTests.nine)
        #expect(
            lines == [
                "Promised for now: news at 09:00 (staff)",
                "Last moment for an answer to [1] Desk: reply 1: …",
            ])
    }

    @Test("what passed lies from one look up to the other")
    func passed() {
        let promises = [-11, -10, -1, 0].map { promise($0, .recovery, to: []) }
        let lines = deadlines(book(-11, -10, -1, 0), promises)
            .passed(from: DueTests.nine - 10, to: DueTests.nine)
        #expect(
            lines == [
                "Late: promised was recovery at 08:50", "Late: promised was recovery at 08:59",
                "2 questions passed their time unanswered: [2] Desk (before 08:50), [3] Desk (before 08:59)",
            ])
        #expect(deadlines(book(0)).passed(from: DueTests.nine - 10, to: DueTests.nine).isEmpty)
    }

    @Test("five are named in a line, and the rest is counted", arguments: [1, 2, 5, 6, 7])
    func named(count: Int) throws {
        var book = QuestionBook()
        for number in 1...count {
            let message = ReceivedMessage(
                number: number, from: "Desk", via: "phone", text: "?", origin: .inject,
                answerBy: DueTests.nine - 1)
            book.note(Occurrence(at: DueTests.nine - 60, event: .received(message)), counted: { $0 })
        }
        let lines = deadlines(book).passed(from: DueTests.nine - 10, to: DueTests.nine)
        let line = try #require(lines.first)
        #expect(lines.count == 1)
        #expect(
            line.hasPrefix(
                count == 1 ? "1 question passed its time" : "\(count) questions passed their time"))
        #expect(line.components(separatedBy: "Desk").count - 1 == min(5, count))
        #expect(line.hasSuffix(count > 5 ? " and \(count - 5) more" : "(before 08:59)"))
    }

    @Test(
        "a message to all who asked answers them within three hours, and one to others never",
        arguments: [
            (180, ["staff"], true), (181, ["staff"], false), (0, ["firms", "staff"], true),
            (10, ["firms"], false),
        ])
    func broadcast(minutes: Int, audiences: [String], isAnswered: Bool) {
        var book = book(600)
        let sent = SentMessage(
            number: 1, audiences: audiences, text: "News",
            reading: RecordedReading(
                Reading(language: .english, findings: [Finding(.actions, quotes: ["News"])])))
        book.note(Occurrence(at: DueTests.nine - 60 + minutes, event: .sent(sent)), counted: { $0 })
        #expect(book.rows.map(\.isAnswered) == [isAnswered])
    }

    @Test("a reply answers the one question it was for")
    func reply() {
        var book = book(600, 600)
        let sent = SentMessage(
            number: 1, audiences: [], answers: 2, text: "Yes",
            reading: RecordedReading(Reading(language: .english)))
        book.note(Occurrence(at: DueTests.nine + 500, event: .sent(sent)), counted: { $0 })
        #expect(book.rows.map(\.isAnswered) == [false, true])
    }
}

@Suite("The clock, to the second")
struct PaceEdgeTests {
    private final class Wall {
        var seconds = 50.0
    }

    /// Minutes of the drill after looks at the clock so many seconds apart, at ten minutes a second.
    private func minutes(_ looks: [Double]) -> Int {
        let wall = Wall()
        let start = Moment(minutes: 0)
        var pace = Pace(minutesPerMinute: 600, from: start, seconds: { wall.seconds })
        var now = start
        for seconds in looks {
            wall.seconds += seconds
            now = pace.tick()
        }
        return now - start
    }

    @Test("three seconds between two looks count, longer was an interruption")
    func blink() {
        #expect(minutes([3]) == 30)
        #expect(minutes([3.25]) == 0)
        #expect(minutes([3.25, 1]) == 10)
        #expect(minutes([0.49]) == 0)
        #expect(minutes([0.5]) == 5)
        #expect(minutes([0.99]) == 5)
    }

    @Test("a clock that is set goes on from there, and one that is held stands")
    func restart() {
        let wall = Wall()
        var pace = Pace(minutesPerMinute: 600, from: Moment(minutes: 0), seconds: { wall.seconds })
        wall.seconds += 2
        #expect(!pace.isHeld)
        pace.restart(at: Moment(minutes: 100))
        #expect(pace.tick() == Moment(minutes: 100))
        wall.seconds += 1
        #expect(pace.tick() == Moment(minutes: 110))
        pace.hold(true)
        wall.seconds += 1
        #expect(pace.isHeld && pace.tick() == Moment(minutes: 110))
        pace.hold(false)
        wall.seconds += 1
        #expect(!pace.isHeld && pace.tick() == Moment(minutes: 120))
    }
}
