import Foundation
import Testing

@testable import DrillConsole

@Suite("The command assess")
struct AssessTests {
    private static let log = """
        at,channel,audience,text
        2026-03-10T07:50,mail,students,"The learning environment is down; nobody can log in. Next update at 09:00."
        2026-03-10T08:58,mail,students,The disk has failed. We restore it from the backup. Next update at 12:00.
        2026-03-10T14:00,mail,students,It works again. You can log in.
        """

    private func json(_ process: FakeProcess) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any])
    }

    @Test("the score of a log has no drill in it, and says what is left out")
    func leftOut() throws {
        let process = try FakeProcess()
        try process.write(AssessTests.log, to: "log.csv")
        #expect(process.run("assess", process.file("log.csv"), "--format", "json") == .done)
        let bare = try json(process)
        let left = Set(try #require(bare["left_out"] as? [String]))
        #expect(left.isSuperset(of: ["answers", "first-word", "all-clear", "news", "outcome"]))
        #expect(bare["outcome"] == nil)
        #expect((bare["notice"] as? String)?.contains("REAL") == true)
        try process.write("{\"at\":\"2026-03-10T08:30\",\"fact\":\"The disk failed\"}\n", to: "known.jsonl")
        process.run(
            "assess", process.file("log.csv"), "--start", "2026-03-10T07:40", "--end", "2026-03-10T13:50",
            "--knowable", process.file("known.jsonl"), "--format", "json")
        let framed = try json(process)
        let fewer = Set(try #require(framed["left_out"] as? [String]))
        #expect(fewer == ["answers", "served-tales", "served-certainty", "served", "questions", "outcome"])
        let commitments = try #require(framed["commitments"] as? [[String: Any]])
        #expect(commitments.map { $0["fate"] as? String } == ["kept", "broken"])
    }

    @Test("text and page are marked as no exercise, in the language of the messages")
    func marks() throws {
        let process = try FakeProcess()
        try process.write(
            "at;channel;audience;text\n2026-03-10T09:00;mail;allen;E-mail ligt eruit en we weten nog niet waarom.\n",
            to: "log.csv")
        #expect(process.run("assess", process.file("log.csv")) == .done)
        #expect(process.output.contains("Terugblik: log.csv"))
        #expect(process.output.contains("GEEN OEFENING"))
        #expect(!process.output.contains("seed"))
        #expect(process.run("assess", process.file("log.csv"), "-o", process.file("log.html")) == .done)
        #expect(try String(contentsOfFile: process.file("log.html"), encoding: .utf8).contains("Terugblik"))
    }

    @Test(
        "what cannot be assessed is named",
        arguments: [
            (["--start", "noon"], DrillConsole.ExitStatus.usage, "no moment"),
            (["--start", "2026-03-10T09:00", "--end", "2026-03-10T08:00"], .usage, "comes after"),
            (["--hours", "sometimes"], .usage, "no hours"),
            (["--start", "2026-03-10T09:00"], .data, "row 2, column 'at'"),
            (["--knowable", "no.jsonl"], .noFile, "there is no file"),
            (["--format", "csv"], .usage, "--format"),
            (["--language", "fr"], .usage, "'nl' or 'en'"),
        ])
    func refusals(options: [String], status: DrillConsole.ExitStatus, says: String) throws {
        let process = try FakeProcess()
        try process.write(AssessTests.log, to: "log.csv")
        let got: DrillConsole.ExitStatus =
            options.count == 2
            ? process.run("assess", process.file("log.csv"), options[0], options[1])
            : process.run(
                "assess", process.file("log.csv"), options[0], options[1], options[2], options[3])
        #expect(got == status)
        #expect(process.errors.contains(says), "\(process.errors)")
    }

    @Test("a log is read from standard input; one without messages is refused")
    func standardInput() throws {
        let process = try FakeProcess()
        #expect(process.run("assess", "-", input: AssessTests.log) == .done)
        #expect(process.run("assess", "-", input: "at,channel,audience,text\n") == .data)
        #expect(process.run("assess", process.file("no.csv")) == .noFile)
    }
}
