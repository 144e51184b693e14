import DrillEngine
import Foundation
import Groundwork
import ScenarioLanguage
import Testing

@testable import TranscriptJournal

/// A folder of its own that is gone when the test ends.
final class Scratch {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "outage-drill-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String { path + "/" + name }
}

@Suite("Transcripts")
struct JournalTests {
    static let source = """
        # Short
        id: short
        language: en
        starts: 2026-03-10 08:00
        ends: 2026-03-10 16:00
        service: e-mail

        You are head of IT.

        ## Audience: staff
        size: 50
        reads: app 40%

        ## Recovery

        ### Stage: repair
        takes: 6h
        then service: 100%

        ## Day 1

        ### 09:00 Reception
        from: reception
        Hello?

        """

    let actions: [Action] = [
        .send(
            channel: nil, audiences: ["staff"],
            text: "E-mail is down. é \"quoted\" \\ /\nNext update at 10:00."),
        .waitNext, .reply(message: 1, text: "Yes."),
        .wait(until: Moment("2026-03-10T10:00") ?? Moment(minutes: 0)),
        .finish,
    ]

    private func scenario() throws -> Scenario { try ScenarioReader.read(JournalTests.source) }

    /// Plays the first so many actions into a file.
    private func play(_ path: String, actions count: Int) throws {
        let scenario = try scenario()
        let header = TranscriptHeader(scenario, seed: 5, trainee: "Anna", program: "test")
        var session = try DrillSession(scenario, header: header, path: path) { _ in }
        for action in actions.prefix(count) { _ = try session.perform(action) }
    }

    private func contents(_ path: String) throws -> Data {
        try #require(FileManager.default.contents(atPath: path))
    }

    @Test("who did something stands on its line, and nothing does where nobody could say")
    func author() throws {
        let scratch = try Scratch()
        let scenario = try ScenarioReader.read(JournalTests.source)
        var header = TranscriptHeader(scenario, seed: 1, trainee: "Anna, Bram", program: "test")
        header.team = [
            TranscriptHeader.Player(name: "Anna"), TranscriptHeader.Player(name: "Bram", role: "desk"),
        ]
        let path = scratch.file("team")
        var session = try DrillSession(scenario, header: header, path: path) { _ in }
        _ = try session.perform(actions[0], by: "Bram")
        _ = try session.perform(.intervene(.observe(text: "Calm.")), by: "facilitator")
        _ = try session.perform(.waitNext)
        let found = try TranscriptReader.read(path)
        #expect(found.transcript.header.team == header.team)
        let authors = found.transcript.entries.compactMap { entry -> String?? in
            if case .action(_, _, let by) = entry { .some(by) } else { nil }
        }
        #expect(authors == ["Bram", "facilitator", nil])
        #expect(found.lines.count { $0.contains("\"by\"") } == 2)
        var rerun = Rerun(scenario, header: header, path: path)
        try rerun.follow(found)
        #expect(rerun.drill.now == session.drill.now)
    }

    @Test("a branch does again what was done before its moment, and stops there")
    func branch() throws {
        let scratch = try Scratch()
        let scenario = try ScenarioReader.read(JournalTests.source)
        let header = TranscriptHeader(scenario, seed: 1, trainee: "Anna", program: "test")
        let path = scratch.file("parent")
        var session = try DrillSession(scenario, header: header, path: path) { _ in }
        _ = try session.perform(actions[0])
        _ = try session.perform(.finish)
        let found = try TranscriptReader.read(path)
        for clock in ["08:01", "09:00", "09:17", "15:59"] {
            let moment = try #require(Moment("2026-03-10T\(clock)"))
            let branch = Branch(found, named: "parent", at: moment)
            var own = header
            own.parent = branch.parent
            var again = try DrillSession(scenario, header: own, path: scratch.file(clock)) { _ in }
            _ = try again.follow(branch)
            #expect(again.drill.now == max(moment, scenario.starts + 2))
            #expect(again.drill.sent.count == 1)
            #expect(found.lines.contains { $0.hasSuffix("\"sum\":\"\(branch.parent.digest)\"}") })
            let events = try TranscriptReader.read(scratch.file(clock)).transcript.events
            #expect(events == found.transcript.events.filter { $0.at <= again.drill.now })
        }
    }

    @Test("what is read is what was played, and the actions give it again")
    func roundTrip() throws {
        let scratch = try Scratch()
        try play(scratch.file("a"), actions: 5)
        let found = try TranscriptReader.read(scratch.file("a"))
        #expect(found.transcript.actions == actions)
        #expect(found.transcript.isFinished)
        #expect(found.transcript.header.trainee == "Anna")
        var rerun = Rerun(try scenario(), header: found.transcript.header, path: "a")
        try rerun.follow(found)
        #expect(rerun.missing.isEmpty)
        #expect(rerun.drill.isOver)
    }

    @Test("a drill that is cut off at any byte goes on as if nothing had happened")
    func everyCut() throws {
        let scratch = try Scratch()
        try play(scratch.file("whole"), actions: 5)
        let whole = try contents(scratch.file("whole"))
        try play(scratch.file("part"), actions: 3)
        let part = try contents(scratch.file("part"))
        #expect(whole.starts(with: part))
        let header = try #require(part.firstIndex(of: 0x0A)) + 1
        for cut in stride(from: header, through: part.count, by: 37) {
            let path = scratch.file("cut")
            try part.prefix(cut).write(to: URL(fileURLWithPath: path))
            let held = try TranscriptReader.hold(path)
            var session = try DrillSession(resuming: held, scenario: try scenario())
            let done = held.found.transcript.actions.count
            for action in actions.dropFirst(done) { _ = try session.perform(action) }
            #expect(try contents(path) == whole, "cut at byte \(cut)")
            try FileManager.default.removeItem(atPath: path)
        }
    }

    @Test("a changed, dropped or moved line is named", arguments: ["change", "drop", "swap", "insert"])
    func tampered(how: String) throws {
        let scratch = try Scratch()
        try play(scratch.file("a"), actions: 5)
        var lines = String(decoding: try contents(scratch.file("a")), as: UTF8.self).split(separator: "\n")
        switch how {
        case "change":
            lines[4] = Substring(lines[4].replacing("e-mail", with: "E-mail").replacing("at", with: "AT"))
        case "drop": lines.remove(at: 4)
        case "swap": lines.swapAt(4, 5)
        default: lines.insert(lines[3], at: 4)
        }
        try (lines.joined(separator: "\n") + "\n").write(
            toFile: scratch.file("a"), atomically: true, encoding: .utf8)
        #expect(throws: TranscriptFault.altered(path: scratch.file("a"), line: 5)) {
            try TranscriptReader.read(scratch.file("a"))
        }
    }

    @Test("what is no transcript is refused by name")
    func refused() throws {
        let scratch = try Scratch()
        let path = scratch.file("x")
        #expect(throws: TranscriptFault.noSuchFile(path: path)) { try TranscriptReader.read(path) }
        for (bytes, fault) in [
            ([], TranscriptFault.empty(path: path)), (Array("hello\n".utf8), .noHeader(path: path)),
            (Array("{\"format\":1".utf8), .unbegun(path: path)),
            (Array("{\"format\":99}\n".utf8), .newerFormat(path: path, format: 99)),
            ([0xFF, 0xFE, 0x0A], .unreadable(path: path, line: 1, why: .notUTF8)),
        ] as [([UInt8], TranscriptFault)] {
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            #expect(throws: fault) { try TranscriptReader.read(path) }
        }
    }

    @Test("a transcript of another scenario does not follow")
    func otherEvents() throws {
        let scratch = try Scratch()
        try play(scratch.file("a"), actions: 5)
        let found = try TranscriptReader.read(scratch.file("a"))
        let other = try ScenarioReader.read(JournalTests.source.replacing("Hello?", with: "Hello there?"))
        var rerun = Rerun(other, header: found.transcript.header, path: "a")
        #expect(throws: TranscriptFault.self) { try rerun.follow(found) }
    }

    @Test("a transcript in play is refused to a second process, and a finished one to everyone")
    func exclusive() throws {
        let scratch = try Scratch()
        let scenario = try scenario()
        let header = TranscriptHeader(scenario, seed: 5, trainee: "Anna", program: "test")
        var session = try DrillSession(scenario, header: header, path: scratch.file("a")) { _ in }
        #expect(throws: TranscriptFault.inUse(path: scratch.file("a"))) {
            try TranscriptReader.hold(scratch.file("a"))
        }
        #expect(throws: TranscriptFault.alreadyThere(path: scratch.file("a"))) {
            try DrillSession(scenario, header: header, path: scratch.file("a")) { _ in }
        }
        _ = try session.perform(.finish)
    }

    @Test("an action that is refused leaves no trace")
    func refusedAction() throws {
        let scratch = try Scratch()
        let scenario = try scenario()
        let header = TranscriptHeader(scenario, seed: 5, trainee: "Anna", program: "test")
        var session = try DrillSession(scenario, header: header, path: scratch.file("a")) { _ in }
        let before = try contents(scratch.file("a"))
        #expect(throws: Refusal.self) { try session.perform(.take(measure: "nothing")) }
        #expect(try contents(scratch.file("a")) == before)
    }
}
