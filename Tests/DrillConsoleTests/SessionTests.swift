import Foundation
import Testing

@testable import DrillConsole

@Suite("A drill at the prompt")
struct SessionTests {
    @Test("a script plays to the debrief, the same twice", arguments: ["nl", "en"])
    func script(language: String) throws {
        let process = try FakeProcess()
        let scenario = try process.starter(language)
        let script =
            language == "nl"
            ? "stuur aan allen: E-mail ligt eruit. Om 09:00 hoort u meer.\nwacht volgende\neinde\n"
            : "send to all: E-mail is down. You will hear more at 09:00.\nwait next\nfinish\n"
        #expect(process.run("play", scenario, "--transcript", process.file("a"), input: script) == .done)
        let first = process.output
        #expect(first.contains(language == "nl" ? "OEFENING" : "EXERCISE"))
        #expect(process.run("play", scenario, "--transcript", process.file("b"), input: script) == .done)
        #expect(
            first.replacing(process.file("a"), with: "")
                == process.output.replacing(process.file("b"), with: ""))
        let one = FileManager.default.contents(atPath: process.file("a"))
        #expect(one == FileManager.default.contents(atPath: process.file("b")))
        #expect(process.run("verify", process.file("a")) == .done)
        #expect(process.run("debrief", process.file("a")) == .done)
    }

    @Test("every message that is exported says that it is an exercise", arguments: ["html", "markdown"])
    func marked(format: String) throws {
        let process = try FakeProcess()
        let script = "send to all: E-mail is down.\nwait 1h\nsend to all: It is still down.\nfinish\n"
        process.run("play", try process.starter(), "--transcript", process.file("a"), input: script)
        #expect(process.run("debrief", process.file("a"), "--format", format) == .done)
        #expect(process.output.split(separator: "EXERCISE · ").count == 3)
    }

    @Test("leaving and going on gives the transcript of an uninterrupted drill")
    func resume() throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        let lines = [
            "send to staff: E-mail is down.", "wait 1h", "tell Bas: What is wrong with the disk?",
            "wait next", "finish",
        ]
        let whole = lines.joined(separator: "\n")
        process.run(
            "play", scenario, "--trainee", "Anna", "--transcript", process.file("whole"), input: whole)
        process.run(
            "play", scenario, "--trainee", "Anna", "--transcript", process.file("parts"),
            input: lines[0] + "\nquit\n")
        for line in lines.dropFirst() {
            #expect(process.run("resume", process.file("parts"), input: line) == .done)
        }
        #expect(
            FileManager.default.contents(atPath: process.file("parts"))
                == FileManager.default.contents(atPath: process.file("whole")))
    }

    @Test("a torn last line is repaired and told")
    func torn() throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        process.run("play", scenario, "--transcript", process.file("a"), input: "wait 1h\n")
        let handle = try #require(FileHandle(forWritingAtPath: process.file("a")))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("{\"action\":{\"fin".utf8))
        try handle.close()
        #expect(process.run("resume", process.file("a"), input: "finish\n") == .done)
        #expect(process.output.contains("repaired"))
        #expect(process.run("verify", process.file("a")) == .done)
    }

    @Test("a word that is not known is answered with the nearest one and never run")
    func unknownWord() throws {
        let process = try FakeProcess()
        process.run(
            "play", try process.starter(), "--transcript", process.file("a"), input: "finsh\nescalade Bas\n")
        #expect(process.output.contains("Did you mean 'finish'? Nothing was done."))
        #expect(process.output.contains("Did you mean 'escalate'? Nothing was done."))
        #expect(process.output.contains("Kept."))
    }

    @Test("a message can be written over several lines; one cut off by the end of input is not sent")
    func composer() throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        process.run(
            "play", scenario, "--transcript", process.file("a"),
            input: "send to staff\nE-mail is down.\n\nSorry.\n.\nsend to staff\nHalf a")
        let transcript = String(
            decoding: FileManager.default.contents(atPath: process.file("a")) ?? Data(), as: UTF8.self)
        #expect(transcript.contains("E-mail is down.\\n\\nSorry."))
        #expect(!transcript.contains("Half a"))
        #expect(process.output.contains("was not sent"))
    }

    @Test("bytes that are not UTF-8 and lines without end are refused, and the drill goes on")
    func badInput() throws {
        let process = try FakeProcess()
        var bytes = Array("send to staff: ".utf8) + [0xFF, 0xFE, 0x0A]
        bytes += Array("send to staff: ".utf8) + [UInt8](repeating: 0x61, count: 10_000_000) + [0x0A]
        bytes += Array("send to staff:\nwait until 07:00\nsend to nobody: x\nwait 1h\n".utf8)
        #expect(
            process.run("play", try process.starter(), "--transcript", process.file("a"), bytes: bytes)
                == .done)
        #expect(process.output.contains("not UTF-8"))
        #expect(process.output.contains("too long"))
        #expect(process.output.contains("has no text"))
        #expect(process.output.contains("07:00 has passed"))
        #expect(process.output.contains("No audience is named 'nobody'"))
        let transcript = FileManager.default.contents(atPath: process.file("a")) ?? Data()
        #expect(String(decoding: transcript, as: UTF8.self).contains("\"action\":{\"wait\""))
    }

    @Test("control characters in a message do not reach the terminal")
    func hostile() throws {
        let process = try FakeProcess()
        process.run(
            "play", try process.starter(), "--transcript", process.file("a"),
            input: "send to staff: \u{1B}[2J\u{202E}bad\nlog\n\u{1B}]0;x\u{7}\n")
        #expect(!process.output.contains("\u{1B}"))
        #expect(!process.output.contains("\u{202E}"))
    }

    @Test("every look works at once and takes no time", arguments: ["nl", "en"])
    func looks(language: String) throws {
        let process = try FakeProcess()
        let looks = PromptVocabulary.Verb.allCases.map { PromptVocabulary.entry($0) }
            .filter {
                ![.send, .reply, .tell, .escalate, .take, .wait, .finish, .quit, .back, .edit, .pause, .goOn]
                    .contains($0.verb)
            }
            .map { language == "nl" ? $0.nl : $0.en }
        let script = (looks + ["wait 2h", "inbox 1", "inbox 99"] + looks).joined(separator: "\n")
        #expect(
            process.run(
                "play", try process.starter(language), "--transcript", process.file("a"), input: script)
                == .done)
        let transcript = String(
            decoding: FileManager.default.contents(atPath: process.file("a")) ?? Data(), as: UTF8.self)
        #expect(transcript.split(separator: "\n").count { $0.hasPrefix("{\"action\"") } == 1)
        #expect(process.output.contains("99"))
    }
}
