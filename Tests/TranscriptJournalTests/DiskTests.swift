import DrillEngine
import Foundation
import Groundwork
import ScenarioLanguage
import Testing

@testable import TranscriptJournal

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What happens to a transcript's file under a drill, and what a power cut leaves of it.
@Suite("A transcript on a disk")
struct DiskTests {
    let scratch: Scratch
    let scenario: Scenario

    init() throws {
        scratch = try Scratch()
        scenario = try ScenarioReader.read(JournalTests.source)
    }

    private var path: String { scratch.file("drill.jsonl") }

    private func begin() throws -> DrillSession {
        let header = TranscriptHeader(scenario, seed: 5, trainee: "Anna", program: "test")
        return try DrillSession(scenario, header: header, path: path) { _ in }
    }

    private let message = Action.send(channel: nil, audiences: ["staff"], text: "E-mail is down. Sorry.")
    private let more: [Action] = [.waitNext, .reply(message: 1, text: "Yes, é is down.")]

    private func bytes(_ path: String) throws -> Data {
        try #require(FileManager.default.contents(atPath: path))
    }

    @Test("a power cut that drops or blanks what was not on the disk yet loses no action, at whichever byte")
    func powerCut() throws {
        var session = try begin()
        _ = try session.perform(message)
        let accepted = try bytes(path)
        _ = try session.perform(more[0])
        let later = try bytes(path)
        for action in more.dropFirst() { _ = try session.perform(action) }
        let whole = try bytes(path)
        // The action's own line is on the disk before anything of its outcome is written.
        let line = try #require(later[accepted.count...].firstIndex(of: 0x0A)) + 1
        var states: [Data] = (line...later.count).map { later.prefix($0) }
        for kept in stride(from: accepted.count, to: later.count, by: 23) {
            // Blocks come to the disk in any order: zeros, and behind them perhaps what was written last.
            let blank = Data(repeating: 0, count: min(31, later.count - kept))
            states.append(later.prefix(kept) + blank)
            states.append(later.prefix(kept) + blank + later.dropFirst(kept + blank.count))
        }
        for (number, state) in states.enumerated() {
            // A file of its own: a program that another test starts holds the lock of the last one until it runs.
            let place = scratch.file("cut-\(number)")
            try state.write(to: URL(fileURLWithPath: place))
            let held = try TranscriptReader.hold(place)
            var again = try DrillSession(resuming: held, scenario: scenario)
            #expect(held.found.transcript.actions.first == message)
            let done = held.found.transcript.actions.count - 1
            for action in more.dropFirst(done) { _ = try again.perform(action) }
            #expect(try bytes(place) == whole, "state \(number): \(state.count) bytes")
        }
    }

    @Test(
        "a transcript that is taken away is kept, and the drill goes on from the copy",
        arguments: [
            "removed", "moved", "replaced", "folder removed",
        ])
    func takenAway(how: String) throws {
        let files = FileManager.default
        let folder = scratch.file("in")
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/\(UUID().uuidString).jsonl"
        let header = TranscriptHeader(scenario, seed: 5, trainee: "Anna", program: "test")
        var session = try DrillSession(scenario, header: header, path: path) { _ in }
        _ = try session.perform(message)
        let before = try bytes(path)
        switch how {
        case "removed": try files.removeItem(atPath: path)
        case "moved": try files.moveItem(atPath: path, toPath: folder + "/elsewhere")
        case "replaced":
            try Data("something else\n".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        default: try files.removeItem(atPath: folder)
        }
        let fault = #expect(throws: TranscriptFault.self) { try session.perform(.waitNext) }
        guard case .gone(path, let kept?)? = fault else {
            Issue.record("\(how): \(String(describing: fault))")
            return
        }
        defer { try? files.removeItem(atPath: kept) }
        #expect(try bytes(kept).starts(with: before))
        #expect(try TranscriptReader.read(kept).transcript.actions == [message, .waitNext])
        #expect(fault?.sentence(in: .english).contains("outage-drill resume \(kept)") == true)
        #expect(fault?.sentence(in: .dutch).contains("outage-drill resume \(kept)") == true)
        // Nothing is written any more, and the same is said again.
        let again = #expect(throws: TranscriptFault.self) { try session.perform(.waitNext) }
        #expect(again == fault)
        let held = try TranscriptReader.hold(kept)
        var resumed = try DrillSession(resuming: held, scenario: scenario)
        _ = try resumed.perform(more[1])
    }

    @Test("a transcript that another program wrote to is not written on")
    func writtenByOthers() throws {
        var session = try begin()
        _ = try session.perform(message)
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("hello\n".utf8))
        #expect(
            throws: TranscriptFault.disk(
                path: path, doing: .write, reason: .changedByOthers)
        ) { try session.perform(.waitNext) }
    }

    @Test("whoever holds a transcript holds it from before it is read, and leaves it free")
    func held() throws {
        do {
            var session = try begin()
            #expect(throws: TranscriptFault.inUse(path: path)) { try TranscriptReader.hold(path) }
            _ = try session.perform(message)
        }
        do {
            let first = try TranscriptReader.hold(path)
            #expect(throws: TranscriptFault.inUse(path: path)) { try TranscriptReader.hold(path) }
            var session = try DrillSession(resuming: first, scenario: scenario)
            _ = try session.perform(.waitNext)
            #expect(throws: TranscriptFault.inUse(path: path)) { try TranscriptReader.hold(path) }
        }
        #expect(try TranscriptReader.hold(path).found.transcript.actions == [message, .waitNext])
    }

    @Test("an old date or a new one on the file changes nothing", arguments: [0.0, 4e9])
    func dates(seconds: Double) throws {
        do { var session = try begin(); _ = try session.perform(message) }
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: path)
        var again = try DrillSession(resuming: try TranscriptReader.hold(path), scenario: scenario)
        _ = try again.perform(.waitNext)
        let other = scratch.file("other")
        let header = TranscriptHeader(scenario, seed: 5, trainee: "Anna", program: "test")
        var peace = try DrillSession(scenario, header: header, path: other) { _ in }
        for action in [message, .waitNext] { _ = try peace.perform(action) }
        #expect(try bytes(path) == bytes(other))
    }

    @Test(
        "what is no place for a transcript is told in both languages",
        arguments: [
            "/proc/drill.jsonl", "/nowhere/drill.jsonl", "/dev/null", "",
        ])
    func places(place: String) throws {
        let header = TranscriptHeader(scenario, seed: 5, trainee: "Anna", program: "test")
        let fault = #expect(throws: TranscriptFault.self) {
            try DrillSession(scenario, header: header, path: place) { _ in }
        }
        #expect(fault?.sentence(in: .english).contains("'\(place)'") == true)
        #expect(fault?.sentence(in: .dutch).contains("'\(place)'") == true)
    }

    @Test("a drill cut off before its first line was whole is told from a file that is no transcript")
    func unbegun() throws {
        _ = try begin()
        let whole = try bytes(path)
        let header = try #require(whole.firstIndex(of: 0x0A))
        for cut in stride(from: 10, to: header, by: 97) {
            #expect(throws: TranscriptFault.unbegun(path: "x")) {
                try TranscriptReader.read(Array(whole.prefix(cut)), path: "x")
            }
        }
        #expect(throws: TranscriptFault.unbegun(path: "x")) {
            try TranscriptReader.read([UInt8](repeating: 0, count: 4096), path: "x")
        }
        #expect(throws: TranscriptFault.noHeader(path: "x")) {
            try TranscriptReader.read(Array("Dear Sir".utf8), path: "x")
        }
    }
}

/// What somebody gives as a file that is none.
@Suite("Files that are no files")
struct WholeFileTests {
    @Test("a folder, a device, an empty pipe and a file too large are told apart, and none is waited for")
    func kinds() throws {
        let scratch = try Scratch()
        #expect(throws: WholeFile.Fault.missing) { try WholeFile.read(scratch.file("no"), atMost: 9) }
        #expect(throws: WholeFile.Fault.folder) { try WholeFile.read(scratch.path, atMost: 9) }
        #expect(throws: WholeFile.Fault.device) { try WholeFile.read("/dev/zero", atMost: 9) }
        #expect(try WholeFile.read("/dev/null", atMost: 9) == [])
        #expect(mkfifo(scratch.file("pipe"), 0o600) == 0)
        #expect(try WholeFile.read(scratch.file("pipe"), atMost: 9) == [])
        try Data("0123456789".utf8).write(to: URL(fileURLWithPath: scratch.file("file")))
        #expect(try WholeFile.read(scratch.file("file"), atMost: 10).count == 10)
        #expect(throws: WholeFile.Fault.tooLarge) { try WholeFile.read(scratch.file("file"), atMost: 9) }
        for path in [scratch.path, "/dev/zero"] {
            let fault = #expect(throws: TranscriptFault.self) { try TranscriptReader.read(path) }
            guard case .disk? = fault else { Issue.record("\(path): \(String(describing: fault))"); continue }
            #expect(throws: TranscriptFault.self) { try TranscriptReader.hold(path) }
        }
        #expect(throws: TranscriptFault.self) { try TranscriptReader.hold(scratch.file("pipe")) }
    }

    @Test("a pipe that is written to is read to its end")
    func pipe() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("hello".utf8))
        try pipe.fileHandleForWriting.close()
        let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
        #expect(try WholeFile.read(path, atMost: 9) == Array("hello".utf8))
    }
}
