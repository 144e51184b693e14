import Foundation
import Groundwork
import Testing

@testable import DrillConsole

/// Every limit there is: one step past it is told, and nothing grows without one.
@Suite("Limits")
struct LimitTests {
    /// A file of so many bytes that takes no room on the disk.
    private func hollow(_ process: FakeProcess, _ name: String, bytes: UInt64) throws {
        try process.write("", to: name)
        let handle = try #require(FileHandle(forWritingAtPath: process.file(name)))
        try handle.truncate(atOffset: bytes)
        try handle.close()
    }

    @Test(
        "a file that is too large is told before it is read",
        arguments: [
            (["check", "@x.md"], 16), (["play", "@x.md"], 16), (["read", "@x.md"], 16),
            (["graph", "@x.md"], 16),
            (["debrief", "@a.jsonl", "--rubric", "@x.md"], 16), (["msel", "import", "@x.md"], 64),
            (["review", "@x.md"], 64), (["times", "@x.md"], 64), (["assess", "@x.md"], 64),
            (["debrief", "@x.md"], 512), (["verify", "@x.md"], 512), (["resume", "@x.md"], 512),
            (["replay", "@x.md"], 512), (["compare", "@x.md"], 512),
        ] as [([String], Int)])
    func files(command: [String], megabytes: Int) throws {
        let process = try FakeProcess()
        try hollow(process, "x.md", bytes: UInt64(megabytes) * 1_048_576 + 1)
        if command.contains("@a.jsonl") {
            process.run(
                "play", try process.starter(), "--transcript", process.file("a.jsonl"), input: "finish\n")
        }
        let status = process.runAll(command.map { $0.replacing("@", with: process.folder + "/") })
        #expect(status == .data || command[0] == "compare" || command[0] == "check", "\(status)")
        #expect(status != .done)
        #expect(process.errors.contains("larger than \(megabytes) MB"), "\(process.errors.prefix(300))")
    }

    @Test(
        "what is no file is told and never waited for",
        arguments: [
            ["check", "#"], ["play", "#"], ["debrief", "#"], ["resume", "#"], ["verify", "#"],
            ["replay", "#"],
            ["compare", "#"], ["review", "#"], ["assess", "#"], ["times", "#"], ["msel", "import", "#"],
            ["rate", "#", "--evaluator", "Kim", "--message", "1", "--rating", "S"],
        ])
    func noFiles(command: [String]) throws {
        let process = try FakeProcess()
        #expect(mkfifo(process.file("pipe.md"), 0o600) == 0)
        for path in ["/dev/zero", process.folder, process.file("pipe.md"), process.file("none.md")] {
            // A folder is what `compare` takes; there is no transcript in this one.
            let words = command.map { $0 == "#" ? path : $0 }
            let isText = ["review", "times", "assess"].contains(command[0]) && path.hasSuffix("pipe.md")
            let status = process.runAll(words)
            #expect(status != .done || isText, "\(words) \(process.output)")
            #expect(!process.errors.isEmpty || isText, "\(words)")
        }
    }

    @Test(
        "a number that is too large is told",
        arguments: [
            (["play", "@s", "--people", "5000001"], "at most 5000000"),
            (["play", "@s", "--pace", "1441"], "at most 1440"),
            (["play", "@s", "--seed", "99999999999999999999"], "no whole number"),
            (["rehearse", "@s", "--runs", "100001"], "at most 100000"),
            (["rehearse", "@s", "--runs", "9223372036854775807"], "at most 100000"),
            (["check", "--play", "--runs", "100001", "@s"], "at most 100000"),
            (["replay", "@a", "--speed", "99999999999999999999"], "no whole number"),
            (["rehearse", "@s", "--workers", "1025"], "at most 1024"),
        ])
    func numbers(command: [String], says words: String) throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        process.run("play", scenario, "--transcript", process.file("a"), input: "finish\n")
        let status = process.runAll(
            command.map { $0 == "@s" ? scenario : $0.replacing("@", with: process.folder + "/") })
        #expect(status == .usage)
        #expect(process.errors.contains(words), "\(process.errors)")
    }

    @Test("more messages in a log than are judged are told with the row at which they begin")
    func logRows() throws {
        let process = try FakeProcess()
        let row = "2026-03-10T08:00,mail,all,It is down.\n"
        try process.write("at,channel,audience,text\n" + String(repeating: row, count: 20_001), to: "log.csv")
        #expect(process.run("assess", process.file("log.csv"), "--language", "en") == .data)
        #expect(process.errors.contains("row 20002"))
        #expect(process.errors.contains("at most 20000 messages"))
    }

    @Test("standard input that does not end is read up to its limit")
    func standardInput() throws {
        let process = try FakeProcess()
        let bytes = [UInt8](repeating: 0x61, count: 64 * 1_048_576 + 1)
        #expect(process.run("review", "-", bytes: bytes) == .data)
        #expect(process.errors.contains("larger than 64 MB"))
    }

    @Test("a message is 64 kB at most, a name is short, a team is small")
    func messages() throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        let long = "send to all: " + String(repeating: "a", count: 65_537)
        process.run("play", scenario, "--transcript", process.file("a"), input: long + "\n")
        #expect(process.output.contains("at most 65536"))
        let tower = "A" + String(repeating: "\u{301}", count: 100_000)
        process.run("play", scenario, "--trainee", tower, "--transcript", process.file("b"))
        let header = FileManager.default.contents(atPath: process.file("b"))?.prefix { $0 != 0x0A }
        #expect((header?.count ?? 0) < 4096)
        let team = (0...20).map { "P\($0)" }.joined(separator: ",")
        #expect(process.run("play", scenario, "--team", team, "--transcript", process.file("c")) == .usage)
        #expect(process.errors.contains("20"))
    }

    @Test(
        "what grows in a scenario has a limit",
        arguments: [
            ("size: 5000001", "between 1 and 5000000"), ("size: 99999999999999999999", "no whole number"),
            ("ends: 9999-12-31 23:59", "longer than 60 days"),
            ("takes: 99999999999999h", "no value for 'takes'"),
            ("cost: 9223372036854775807", "between 0 and"),
            ("answer within: 9999999999999999m", "no value for 'answer within'"),
            ("trust: 1e300", "no whole number"),
        ])
    func scenarios(line: String, says words: String) throws {
        let process = try FakeProcess()
        let key = line.prefix { $0 != ":" } + ": "
        let source = try String(contentsOfFile: try process.starter(), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(key) ? line : String($0) }.joined(separator: "\n")
        try process.write(source, to: "x.md")
        #expect(process.run("check", process.file("x.md")) == .wrong)
        #expect(process.errors.contains(words), "\(process.errors)")
    }

    @Test(
        "a condition that is nested, long or repetitive is read or refused at once",
        arguments: [
            String(repeating: "(", count: 50_000) + "waiting > 1",
            String(repeating: "not ", count: 50_000) + "waiting > 1",
            "waiting > 1" + String(repeating: " and waiting > 1", count: 20_000),
            String(repeating: "a", count: 500_000) + "!", String(repeating: "(a or ", count: 20_000),
        ])
    func conditions(condition: String) throws {
        let process = try FakeProcess()
        let source = try String(contentsOfFile: try process.starter(), encoding: .utf8)
            .replacing("when no update for 2h", with: "when " + condition)
        try process.write(source, to: "x.md")
        let status = process.run("check", process.file("x.md"))
        #expect(status == .wrong || status == .done)
        #expect(process.errors.utf8.count < 20_000, "what is told of it is short")
    }

    @Test(
        "a text made to be slow to read is read at once",
        arguments: [
            String(repeating: "within ", count: 9_000), String(repeating: "1", count: 60_000),
            String(repeating: "not ", count: 15_000) + "down", String(repeating: "\"", count: 60_000),
            String(repeating: "at 10:00 or ", count: 5_000),
            String(repeating: "we have been searching for ", count: 2_400),
            "Z" + String(repeating: "\u{301}", count: 30_000),
        ])
    func slowTexts(text: String) throws {
        let process = try FakeProcess()
        let status = process.run("review", "--language", "en", "-", input: text)
        #expect(status == .done || status == .wrong || status == .data)
    }
}
