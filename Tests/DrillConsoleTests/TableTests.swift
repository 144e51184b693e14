import DrillEngine
import Foundation
import Groundwork
import ScenarioLanguage
import Testing
import TranscriptJournal

@testable import DrillConsole

/// A table with one seat, at the starter scenario, in memory but for its transcript.
private final class SmallTable {
    let table: DrillTable
    let seat: Seat
    private let process: FakeProcess
    /// What was shown at the seat.
    private(set) var lines: [String] = []

    init(
        team: [TranscriptHeader.Player]? = nil, name: String? = nil, isFacilitator: Bool = false,
        isPlayer: Bool = true
    ) throws {
        process = try FakeProcess()
        let scenario = try ScenarioReader.read(StarterScenario.text(in: .english))
        var header = TranscriptHeader(
            scenario, seed: 1, trainee: "Anna", mode: .exam, people: nil, program: "test")
        header.team = team
        let session = try DrillSession(scenario, header: header, path: process.file("a.jsonl")) { _ in }
        table = DrillTable(session, header: header, entries: [], language: .english)
        seat = table.makeSeat(
            name: name, isFacilitator: isFacilitator, isPlayer: isPlayer, isPerson: false, style: .plain,
            columns: { 100 })
        seat.say = { [unowned self] in lines.append($0) }
    }

    var prompt: String { PromptStatus(table: table, seat: seat).text }

    func obey(_ line: String) throws {
        _ = try Steward(table: table, seat: seat, newPath: nil).obey(line)
    }

    /// What completion makes of what was typed, each with its meaning.
    func completed(_ typed: String) -> [String] {
        PromptCompletion(table: table, seat: seat).completions(for: typed).map {
            String(typed.prefix($0.start)) + $0.text + "|"
        }
    }
}

@Suite("What stands before the line one types")
struct PromptStatusTests {
    @Test("the time and the frustration, and who sits there where that is not plain")
    func who() throws {
        #expect(try SmallTable().prompt == "day 1 08:00 · frustration 5 > ")
        #expect(
            try SmallTable(isFacilitator: true, isPlayer: false).prompt
                == "facilitator · day 1 08:00 · frustration 5 > ")
        #expect(try SmallTable(isFacilitator: true).prompt == "day 1 08:00 · frustration 5 > ")
        let players = [TranscriptHeader.Player(name: "Anna", role: nil)]
        #expect(try SmallTable(team: players, name: "Anna").prompt == "Anna · day 1 08:00 · frustration 5 > ")
        #expect(try SmallTable(name: "Anna").prompt == "day 1 08:00 · frustration 5 > ")
    }

    @Test("a promise is there before its time, now, and late; others are counted")
    func promises() throws {
        let seat = try SmallTable()
        try seat.obey("send to all: E-mail is down. We do not know why. You will hear more at 08:03.")
        #expect(seat.prompt.hasSuffix(" · promised 08:03 > "))
        try seat.obey("send to all: The disk of the server is checked. The next update is at 08:20.")
        #expect(
            seat.prompt.hasSuffix(" · promised 08:03 (+1) > ")
                || seat.prompt.hasSuffix(" · promised 08:20 > "))
    }

    @Test("what waits has its number and its time up to that minute; then it was missed")
    func questions() throws {
        let seat = try SmallTable()
        try seat.obey("wait until 08:05")
        #expect(seat.prompt.hasSuffix(" · waiting 1 (08:25) > "))
        try seat.obey("wait until 08:25")
        #expect(seat.prompt.contains(" · waiting 1 (08:25)"))
        #expect(!seat.prompt.contains("missed"))
        try seat.obey("wait until 08:26")
        #expect(seat.prompt.contains(" · missed 1"))
        #expect(!seat.prompt.contains("waiting"))
        try seat.obey("reply 1: We do not know yet. Please say so.")
        #expect(!seat.prompt.contains("missed"))
    }

    @Test("a seat at which nobody can be asked lets a message out, edits nothing and has no rows")
    func unasked() throws {
        let seat = try SmallTable().seat
        #expect(try seat.confirm("Send it?", "send to all: Hello"))
        #expect(try seat.edit("text") == nil && seat.compose("send to all") == nil)
        #expect(seat.rows() == nil && !seat.isFixed && !seat.wantsToFinish && !seat.takeRing())
    }

    @Test("a clock that stands is said to stand")
    func paused() throws {
        let seat = try SmallTable(isFacilitator: true)
        try seat.obey("/pause")
        #expect(seat.prompt.contains(" · PAUSED"))
        try seat.obey("/go on")
        #expect(!seat.prompt.contains("PAUSED"))
        seat.table.pace = Pace(minutesPerMinute: 1, from: seat.table.drill.now, seconds: { 0 })
        #expect(!seat.prompt.contains("PAUSED"))
        seat.table.pace?.hold(true)
        #expect(seat.prompt.contains(" · PAUSED"))
    }
}

@Suite("What Tab offers")
struct CompletionTests {
    @Test(
        "words, names and times that fit what was begun",
        arguments: [
            ("sen", ["send |"]), ("SEN", ["send |"]), ("stu", ["stuur |"]), ("xyz", []),
            ("send ", ["send to |", "send intranet to |", "send app to |"]), ("send t", ["send to |"]),
            ("send in", ["send intranet to |"]), ("send", ["send |"]),
            ("send to ", ["send to all: |", "send to staff: |"]), ("send to", ["send to |"]),
            ("send to s", ["send to staff: |"]), ("send app to s", ["send app to staff: |"]),
            ("send to all,", ["send to all, all: |", "send to all, staff: |"]),
            ("send to all, s", ["send to all, staff: |"]), ("send to staff: He", []),
            ("tell ", ["tell Bas: |"]), ("tell b", ["tell Bas: |"]), ("tell x", []),
            ("take s", ["take second administrator|"]), ("take  s", ["take  second administrator|"]),
            ("wait ", ["wait next|", "wait 30m|", "wait until 09:00|"]), ("wait u", ["wait until 09:00|"]),
            ("reply ", []), ("mood ", []), ("help pro", ["help promises|", "help prompt|"]), ("/m", []),
        ])
    func offered(typed: String, lines: [String]) throws {
        #expect(try SmallTable().completed(typed) == lines)
    }

    @Test("messages are offered until they are answered, the last first; measures until they are taken")
    func open() throws {
        let seat = try SmallTable()
        try seat.obey("wait until 08:45")
        let numbers = seat.table.drill.inbox.map(\.number)
        #expect(seat.completed("reply ") == numbers.reversed().map { "reply \($0): |" })
        #expect(seat.completed("inbox 1") == ["inbox 1|"])
        try seat.obey("reply 1: We do not know yet. Please say so.")
        #expect(seat.completed("reply 1").isEmpty)
        try seat.obey("take second administrator")
        #expect(seat.completed("take ").isEmpty)
        let hour = (seat.table.drill.now + 60).clock
        #expect(seat.completed("wait until 0") == ["wait until \(hour)|"])
    }

    @Test("a facilitator is offered commands, injects and everybody who can speak")
    func facilitator() throws {
        let seat = try SmallTable(isFacilitator: true)
        #expect(seat.completed("/m") == ["/msel |"])
        #expect(seat.completed("/say B") == ["/say Bas: |"])
        #expect(seat.completed("/say s") == ["/say staff: |"])
        let upcoming = seat.table.drill.upcoming.map(\.inject.id)
        #expect(seat.completed("/inject ") == upcoming.map { "/inject \($0)|" })
        #expect(seat.completed("/note ").isEmpty)
        #expect(seat.completed("/").count == FacilitatorVocabulary.entries.count)
    }

    @Test("players are offered where there is a team")
    func team() throws {
        let players = [
            TranscriptHeader.Player(name: "Anna", role: "service desk"),
            TranscriptHeader.Player(name: "Bram", role: nil),
        ]
        #expect(try SmallTable(team: players, name: "Anna").completed("as b") == ["as Bram: |"])
        #expect(try SmallTable().completed("as b").isEmpty)
    }
}

@Suite("What happens, shown to one who plays")
struct OccurrenceDisplayTests {
    private func display() throws -> OccurrenceDisplay {
        let scenario = try ScenarioReader.read(StarterScenario.text(in: .english))
        return OccurrenceDisplay(
            scenario,
            printer: EventPrinter(
                language: .english, style: .plain, width: 100,
                clockface: Clockface(language: .english, firstDay: scenario.starts.date)))
    }

    private func voice(_ number: Int, _ at: Moment, origin: ReceivedMessage.Origin = .voice) -> Occurrence {
        Occurrence(
            at: at,
            event: .received(
                ReceivedMessage(
                    number: number, from: "Karin", via: "app", text: "When?", origin: origin,
                    audience: "staff")))
    }

    @Test("four voices are shown, the rest is counted and waits unread", arguments: [1, 4, 5, 6])
    func voices(count: Int) throws {
        var display = try display()
        let at = try #require(Moment("2026-03-10T09:00"))
        let lines = display.lines(for: (1...count).map { voice($0, at) })
        #expect(lines.count { $0.contains("Karin") } == min(4, count))
        #expect(display.unread == (count > 4 ? Set(5...count) : []))
        let more = lines.filter { $0.contains("more from users") }
        #expect(more == (count > 4 ? ["          and \(count - 4) more from users (see 'inbox')"] : []))
        display.markRead(5)
        #expect(!display.unread.contains(5))
    }

    @Test("injects are never left for later")
    func injects() throws {
        var display = try display()
        let at = try #require(Moment("2026-03-10T09:00"))
        let lines = display.lines(for: (1...7).map { voice($0, at, origin: .inject) })
        #expect(lines.count { $0.contains("Karin") } == 7)
        #expect(display.unread.isEmpty)
    }

    @Test("a day has its heading once, and again after another past")
    func days() throws {
        var display = try display()
        let at = try #require(Moment("2026-03-10T09:00"))
        func headings(_ lines: [String]) -> Int { lines.count { $0.contains("───") } }
        #expect(headings(display.lines(for: [voice(1, at), voice(2, at + 1440)])) == 2)
        #expect(headings(display.lines(for: [voice(3, at + 1441)])) == 0)
        display.forget([voice(1, at)])
        #expect(headings(display.lines(for: [voice(4, at + 1)])) == 0)
        #expect(headings(display.lines(for: [voice(5, at + 1440)])) == 1)
    }

    @Test("what works is shown once it changes, not as the drill begins")
    func service() throws {
        var display = try display()
        let start = try #require(Moment("2026-03-10T08:00"))
        #expect(display.lines(for: [Occurrence(at: start, event: .service(percent: [0]))]).isEmpty)
        let later = display.lines(for: [Occurrence(at: start + 1, event: .service(percent: [60]))])
        #expect(later.last == "08:01   · your own monitoring sees what works: staff 60 %")
    }
}

@Suite("A promise that a facilitator passes over")
struct PassedOverLineTests {
    private static let reproach = "promise 1 was not kept"
    private static let excuse = "promise 1 fell in the time passed over and does not count"

    private func lines(_ deeds: String...) throws -> [String] {
        let seat = try SmallTable(isFacilitator: true)
        try seat.obey("send to all: E-mail is down. We do not know why. You will hear more at 09:00.")
        for deed in deeds { try seat.obey(deed) }
        return seat.lines
            + Looks(
                drill: seat.table.drill, language: .english, style: .plain, width: 100,
                clockface: seat.table.clockface, history: seat.table.history, unread: []
            ).lines(.log, number: nil)
    }

    @Test("is no reproach, also where its time is up only after the jump")
    func excused() throws {
        for deeds in [["/jump to 11:00"], ["/jump to 09:10", "wait until 11:00"]] {
            let lines = try deeds.count == 1 ? lines(deeds[0]) : lines(deeds[0], deeds[1])
            #expect(lines.count { $0.contains(Self.excuse) } == 2, "live and in the log")
            #expect(!lines.contains { $0.contains(Self.reproach) })
        }
    }

    @Test("is one where it was due before the jump")
    func due() throws {
        let lines = try lines("wait until 09:10", "/jump to 11:00")
        #expect(lines.count { $0.contains(Self.reproach) } == 2)
        #expect(!lines.contains { $0.contains("does not count") })
    }
}

@Suite("Finding the message that is meant")
struct InboxFinderTests {
    @Test("by its number, the last, or somebody's that waits for an answer before others of theirs")
    func found() throws {
        let seat = try SmallTable()
        func number(_ words: String) -> Int { InboxFinder(drill: seat.table.drill).number(of: .words(words)) }
        #expect(number("last") == 0 && number("reception") == 0)
        try seat.obey("wait until 08:45")
        let inbox = seat.table.drill.inbox
        #expect(number("last") == inbox.last?.number)
        #expect(number("laatste") == inbox.last?.number)
        #expect(number("RECEPTION") == 1)
        #expect(number("zebra") == 0)
        #expect(InboxFinder(drill: seat.table.drill).number(of: .number(99)) == 99)
        let bas = inbox.filter { $0.from.contains("Bas") }
        #expect(number("bas") == bas.last?.number)
        try seat.obey("reply 1: We do not know yet. Please say so.")
        #expect(number("reception") == 1, "answered, but there is no other")
    }
}

@Suite("The clock that a person may stop")
struct HeldClockTests {
    @Test(
        "it can be stopped where it runs by itself: with a pace, at a table that others may join"
    )
    func held() throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        func output(_ options: String...) -> String {
            try? FileManager.default.removeItem(atPath: process.file("a.jsonl"))
            _ = process.runAll(
                ["play", scenario, "--transcript", process.file("a.jsonl")] + options, input: "pause\nquit\n")
            return process.output
        }
        let (stands, moves) = ("the clock stands", "The clock here only moves when you do something or wait.")
        #expect(output("--pace", "60", "--facilitate").contains(stands))
        #expect(output("--pace", "60", "--team", "Anna, Bram").contains(stands))
        #expect(output("--pace", "60").contains(moves))
        #expect(output("--facilitate").contains(moves))
    }
}
