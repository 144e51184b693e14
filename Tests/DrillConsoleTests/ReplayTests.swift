import Foundation
import Testing

@testable import DrillConsole

@Suite("A drill shown again")
struct ReplayTests {
    private func played() throws -> FakeProcess {
        let process = try FakeProcess()
        let script = """
            send to all: E-mail is *down* <b>. You will hear more at 10:00.
            /say the mayor: How long?
            wait until 10:30
            finish
            """
        let words = ["play", try process.starter(), "--facilitate", "--transcript", process.file("a.jsonl")]
        #expect(process.runAll(words, input: script) == .done)
        return process
    }

    @Test("as a recording: a header, then output in the order of its seconds, none further apart than two")
    func asciicast() throws {
        let process = try played()
        #expect(process.run("replay", process.file("a.jsonl"), "-o", process.file("a.cast")) == .done)
        let text = try String(contentsOfFile: process.file("a.cast"), encoding: .utf8)
        let lines = try text.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8))
        }
        let header = try #require(lines.first as? [String: Any])
        #expect(header["version"] as? Int == 2)
        #expect((header["title"] as? String)?.contains("EXERCISE") == true)
        let pieces = lines.dropFirst().compactMap { $0 as? [Any] }
        #expect(pieces.count == lines.count - 1)
        let seconds = pieces.compactMap { $0.first as? Double }
        #expect(zip(seconds, seconds.dropFirst()).allSatisfy { $0 <= $1 && $1 - $0 <= 2.001 })
        #expect(
            pieces.allSatisfy { $0[1] as? String == "o" && ($0[2] as? String)?.hasSuffix("\r\n") == true })
    }

    @Test("as a story, with nothing in it that Markdown would take for its own")
    func story() throws {
        let process = try played()
        #expect(process.run("replay", process.file("a.jsonl"), "--format", "markdown") == .done)
        #expect(process.output.contains("## Day 1, Tuesday"))
        #expect(process.output.contains("> E-mail is \\*down\\* &lt;b&gt;. You will hear more at 10:00."))
        #expect(process.output.contains("the mayor"))
        #expect(process.output.contains("*Promise 1 was not kept.*"))
        #expect(process.output.contains("At the end of the day"))
    }

    @Test("on the screen at once, where nobody watches")
    func plain() throws {
        let process = try played()
        #expect(process.run("replay", process.file("a.jsonl")) == .done)
        #expect(process.output.contains("facilitator: spoke as the mayor"))
        #expect(process.output.contains("“E-mail is *down* <b>."))
        #expect(process.run("replay", process.file("a.jsonl"), "--format", "film") == .usage)
    }
}
