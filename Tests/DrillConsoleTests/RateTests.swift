import Foundation
import Testing

@testable import DrillConsole

@Suite("The command rate")
struct RateTests {
    /// A process with a played drill of two messages in the file `a.jsonl`.
    private func played() throws -> FakeProcess {
        let process = try FakeProcess()
        process.run(
            "play", try process.starter(), "--transcript", process.file("a.jsonl"),
            input: """
                send to all: It is down for everyone. We do not know the cause yet. Next update at 11:00.
                wait 1h
                send to all: We have been working very hard on this all morning.
                finish
                """)
        return process
    }

    @Test("a rating is kept beside the transcript, which stays as it was, and is shown")
    func given() throws {
        let process = try played()
        let path = process.file("a.jsonl")
        let before = FileManager.default.contents(atPath: path)
        #expect(
            process.run(
                "rate", path, "--evaluator", "Kim", "--message", "1", "--rating", "s", "--remark",
                "<b>Clear</b>\nand short") == .done)
        #expect(
            process.run("rate", path, "--evaluator", "Lee", "--part", "first-word", "--rating", "85") == .done
        )
        #expect(FileManager.default.contents(atPath: path) == before)
        let lines = try String(contentsOfFile: path + ".ratings.jsonl", encoding: .utf8).split(
            separator: "\n")
        #expect(lines.count == 2)
        process.run("debrief", path)
        #expect(process.output.contains("WHAT EVALUATORS SAY"))
        #expect(process.output.contains("<b>Clear</b> and short"))
        process.run("debrief", path, "--format", "html")
        #expect(process.output.contains("&lt;b>Clear") || process.output.contains("&lt;b&gt;Clear"))
        process.run("debrief", path, "--format", "json")
        let json = try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any]
        let entries = (json?["ratings"] as? [String: Any])?["entries"] as? [[String: Any]]
        #expect(entries?.map { $0["letter"] as? String } == ["S", "P"])
        #expect(process.run("compare", process.folder) == .done)
        #expect(process.run("verify", path, path + ".ratings.jsonl") == .done)
    }

    @Test("who rates as the facilitator is called so in the language of the page")
    func facilitator() throws {
        let process = try played()
        let path = process.file("a.jsonl")
        process.run("rate", path, "--evaluator", "facilitator", "--message", "1", "--rating", "P")
        process.run("debrief", path, "--language", "nl")
        #expect(process.output.contains("begeleider"))
        #expect(!process.output.contains("facilitator"))
    }

    @Test("at the prompt every message is asked for, until a full stop")
    func asked() throws {
        let process = try played()
        let path = process.file("a.jsonl")
        #expect(process.run("--language", "nl", "rate", path, input: "Kim\nhm\nP\nGoed begin\n\n") == .done)
        #expect(process.output.contains("'hm' is geen oordeel"))
        #expect(process.output.contains("1 oordelen toegevoegd"))
        #expect(process.run("rate", path, "--evaluator", "Lee", input: ".\n") == .done)
        #expect(process.output.contains("added 0 ratings"))
        let text = try String(contentsOfFile: path + ".ratings.jsonl", encoding: .utf8)
        #expect(text.contains("\"remark\":\"Goed begin\""))
    }

    @Test("a line that cannot be read is named and left out; the next rating stands on a line of its own")
    func torn() throws {
        let process = try played()
        let path = process.file("a.jsonl")
        try process.write("{\"at\":\"2026-03-10T0", to: "a.jsonl.ratings.jsonl")
        process.run("rate", path, "--evaluator", "Kim", "--message", "1", "--rating", "P")
        #expect(process.run("debrief", path) == .done)
        #expect(process.errors.contains("line 1 is no rating"))
        #expect(process.output.contains("Kim"))
    }

    @Test(
        "what cannot be rated is named, with a way out",
        arguments: [
            (["--message", "1", "--rating", "P"], "--evaluator NAME"),
            (["--evaluator", "K", "--message", "9", "--rating", "P"], "1 to 2"),
            (["--evaluator", "K", "--part", "first-wrd", "--rating", "P"], "did you mean 'first-word'?"),
            (["--evaluator", "K", "--message", "1", "--rating", "A"], "P, S, M, U or 0 to 100"),
            (["--evaluator", "K", "--rating", "P"], "--message N or --part ID"),
            (["--evaluator", "K", "--message", "1"], "--rating, --remark or both"),
        ])
    func refusals(options: [String], says: String) throws {
        let process = try played()
        #expect(process.runAll(["rate", process.file("a.jsonl")] + options) == .usage)
        #expect(process.errors.contains(says), "\(process.errors)")
        #expect(!FileManager.default.fileExists(atPath: process.file("a.jsonl.ratings.jsonl")))
    }

    @Test("a transcript that is not there is said")
    func missing() throws {
        #expect(try FakeProcess().run("rate", "no.jsonl") == .noFile)
    }
}
