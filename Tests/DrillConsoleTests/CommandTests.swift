import Foundation
import Testing

@testable import DrillConsole

@Suite("Commands and what they leave behind")
struct CommandTests {
    @Test(
        "wrong usage is named, with a way out",
        arguments: [
            (["lst"], DrillConsole.ExitStatus.usage, "did you mean 'list'?"),
            (["play"], .usage, "something is missing"),
            (["play", "a", "b"], .usage, "one too many"),
            (["play", "x", "--sed", "1"], .usage, "did you mean '--seed'?"),
            (["play", "x", "--seed"], .usage, "wants a value"),
            (["list", "--format", "jsn"], .usage, "did you mean 'json'?"),
            (["play", "nothing-here"], .noFile, "there is no scenario"),
            (["check", "no.md"], .noFile, "there is no file"),
            (["resume", "no.jsonl"], .noFile, "there is no file"),
            (["verify", "no.jsonl"], .noFile, "there is no file"),
            (["review", "no.txt"], .noFile, "there is no file"),
            (["review", "--now", "noon", "-"], .usage, "no moment"),
            (["--language", "fr", "list"], .usage, "'nl' or 'en'"),
            (["help", "plya"], .usage, "did you mean 'play'?"),
        ])
    func usage(arguments: [String], status: DrillConsole.ExitStatus, says: String) throws {
        let process = try FakeProcess()
        if arguments.first == "play", arguments.count > 2, arguments[1] == "x" { _ = try process.starter() }
        let got: DrillConsole.ExitStatus =
            switch arguments.count {
            case 1: process.run(arguments[0])
            case 2: process.run(arguments[0], arguments[1])
            case 3: process.run(arguments[0], arguments[1], arguments[2])
            default:
                process.run(
                    arguments[0], arguments[1], arguments[2], arguments[3], input: "Hello, the mail is down.")
            }
        #expect(got == status)
        #expect(process.errors.contains(says), "\(process.errors)")
    }

    @Test(
        "every command has help with a use and an example, in both languages",
        arguments: OutageDrill.commands.map(\.name))
    func help(name: String) throws {
        let process = try FakeProcess()
        for language in ["nl", "en"] {
            #expect(process.run("--language", language, name, "--help") == .done)
            #expect(process.output.contains("outage-drill \(name)"))
            #expect(process.output.contains(language == "nl" ? "Voorbeelden:" : "Examples:"))
        }
    }

    @Test("what people script against stays: commands and their options")
    func contract() throws {
        let promised = [
            "list": ["--format"], "play": ["--trainee", "--seed", "--transcript", "--coach", "--pace"],
            "resume": [],
            "replay": ["--speed"], "verify": [], "debrief": ["--format", "-o"],
            "compare": ["--format", "-o"],
            "review": ["--language", "--to", "--prompt", "--now", "--format"],
            "times": ["--format", "--language", "--now"],
            "rehearse": ["--player", "--runs", "--people", "--format"], "check": [], "new": [],
            "msel": ["--profile", "-o", "--dry-run", "--start"],
        ]
        for (name, flags) in promised {
            let command = try #require(OutageDrill.commands.first { $0.name == name }, "\(name)")
            #expect(Set(flags).isSubset(of: command.options.map(\.flag)), "\(name)")
        }
    }

    @Test("a coach comments on each message, and says nothing in an exam", arguments: [true, false])
    func coach(isCoached: Bool) throws {
        let process = try FakeProcess()
        let script = "send to staff: E-mail is down. It will definitely be fixed in an hour.\n"
        let path = process.file("a")
        let status =
            isCoached
            ? process.run("play", try process.starter(), "--coach", "--transcript", path, input: script)
            : process.run("play", try process.starter(), "--transcript", path, input: script)
        #expect(status == .done)
        #expect(process.output.contains("coach: Promises recovery as a certainty") == isCoached)
    }

    @Test("the list names the scenarios, also as JSON, and says which have errors")
    func list() throws {
        let process = try FakeProcess()
        _ = try process.starter("nl")
        try process.write("# Broken\n", to: "Scenarios/broken.md")
        #expect(process.run("list") == .done)
        #expect(process.output.contains("eigen-scenario"))
        #expect(process.output.contains("broken.md: "))
        #expect(process.run("list", "--format", "json") == .done)
        let rows = try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [[String: Any]]
        #expect(rows?.count == 1)
        #expect(
            Set(rows?.first?.keys.map { $0 } ?? []) == [
                "id", "language", "kind", "title", "starts", "ends", "people", "path",
            ])
    }

    @Test("check tells right from wrong")
    func check() throws {
        let process = try FakeProcess()
        #expect(process.run("check", try process.starter()) == .done)
        try process.write("# Broken\nid: x\n", to: "broken.md")
        #expect(process.run("check", process.file("broken.md")) == .wrong)
        #expect(process.errors.contains("broken.md:1:3: error: the key 'language' is missing [missing-key]"))
        #expect(process.run("play", process.file("broken.md")) == .data)
    }

    @Test("a transcript that was tampered with, of another version or another scenario is refused")
    func transcripts() throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        process.run("play", scenario, "--transcript", process.file("a"), input: "wait 1h\n")
        let text = try String(contentsOfFile: process.file("a"), encoding: .utf8)
        try process.write(text.replacing("\"frustration\":", with: "\"frustration\":1"), to: "b")
        #expect(process.run("verify", process.file("b")) == .data)
        #expect(process.errors.contains("was changed, dropped or moved"))
        try process.write(text.replacing("\"format\":1", with: "\"format\":7"), to: "c")
        #expect(process.run("resume", process.file("c")) == .data)
        #expect(process.errors.contains("form 7"))
        let changed = try String(contentsOfFile: scenario, encoding: .utf8).replacing(
            "size: 200", with: "size: 201")
        try process.write(changed, to: "Scenarios/starter-en.md")
        #expect(process.run("resume", process.file("a")) == .data)
        #expect(process.errors.contains("has changed since this drill was played"))
        try FileManager.default.removeItem(atPath: scenario)
        #expect(process.run("verify", process.file("a")) == .noFile)
        #expect(process.errors.contains("is not here"))
    }

    @Test("review says what a message tells, and leaves 1 on a disastrous sentence")
    func review() throws {
        let process = try FakeProcess()
        let good = "E-mail is down for all staff. We do not know the cause yet. The next update is at 14:00."
        #expect(process.run("review", "--now", "2026-03-10T11:20", input: good) == .done)
        #expect(process.output.contains("14:00"))
        let bad = "E-mail is down. It will definitely be fixed in an hour!"
        #expect(process.run("review", "--now", "2026-03-10T11:20", input: bad) == .wrong)
        #expect(process.output.contains("certainty"))
        #expect(
            process.run(
                "review",
                input:
                    "Der Server ist leider nicht erreichbar und wir wissen noch nicht, was die Ursache ist.")
                == .data)
        #expect(process.run("review", input: " \n") == .data)
        #expect(process.run("review", bytes: [0xC3, 0x28, 0x0A]) == .data)
    }

    @Test("batch review answers every line in order, and names a line that is no message")
    func batch() throws {
        let process = try FakeProcess()
        let lines = """
            {"id":"a","lang":"en","to":"users","now":"2026-03-10T11:20","text":"E-mail is down. Next update at 14:00."}
            nonsense

            {"id":"b","lang":"nl","to":"users","now":"2026-03-10T11:20","text":"Om half drie hoort u meer."}
            """
        #expect(process.run("review", "--format", "jsonl", input: lines) == .data)
        let answers = process.output.split(separator: "\n")
        #expect(answers.count == 2)
        #expect(answers.first?.contains("\"id\":\"a\"") == true)
        #expect(answers.last?.contains("2026-03-10T14:30") == true)
        #expect(process.errors.contains("line 2"))
    }

    @Test("times shows the moments of a text")
    func times() throws {
        let process = try FakeProcess()
        #expect(
            process.run(
                "times", "--now", "2026-03-10T11:20", "--language", "nl",
                input: "Uiterlijk om half drie hoort u meer.") == .done)
        #expect(process.output.contains("2026-03-10T14:30"))
    }
}
