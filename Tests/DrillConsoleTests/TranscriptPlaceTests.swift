import Foundation
import Testing

@testable import DrillConsole

@Suite("Where transcripts go")
struct TranscriptPlaceTests {
    @Test(
        "a transcript is named after the scenario and the trainee, in letters, digits and hyphens",
        arguments: [
            ("Anna", "anna"), ("Anna de Vries", "anna-de-vries"), ("R2 D2", "r2-d2"), ("Zoë", "zo-"),
            ("../x", "---x"), ("漢字", "trainee"), ("--", "trainee"),
            (String(repeating: "a", count: 60), String(repeating: "a", count: 40)),
        ])
    func names(trainee: String, name: String) throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        for number in [1, 2] {
            #expect(process.run("play", scenario, "--trainee", trainee, input: "quit\n") == .done)
            let path = "outage-drill/Transcripts/my-scenario.\(name).\(number).jsonl"
            #expect(FileManager.default.fileExists(atPath: process.file(path)), "\(process.output)")
        }
    }

    @Test(
        "an attempt that branches off gets the next number beside its parent",
        arguments: [
            ("a.jsonl", "a.2.jsonl"), ("a.1.jsonl", "a.2.jsonl"), ("a.12.jsonl", "a.2.jsonl"),
            ("a1.jsonl", "a1.2.jsonl"), ("a.123456.jsonl", "a.123456.2.jsonl"), ("plain", "plain.2.jsonl"),
        ])
    func branches(parent: String, branch: String) throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        let script = "wait 2h\nback to day 1 09:00\nquit\n"
        #expect(
            process.run("play", scenario, "--transcript", process.file(parent), input: script) == .done)
        #expect(FileManager.default.fileExists(atPath: process.file(branch)), "\(process.output)")
        #expect(process.run("verify", process.file(parent), process.file(branch)) == .done)
    }

    @Test("messages in JSON are answered line by line; empty lines are passed over, others are named")
    func batch() throws {
        let process = try FakeProcess()
        let lines = [
            #"{"id":"a","text":"The mail is down. Next update at 15:00.","now":"2026-03-10T14:00"}"#, "",
            " \t ",
            "nonsense", #"{"id":"b","text":"De mail ligt eruit.","lang":"nl","now":"2026-03-10T14:00"}"#,
        ]
        let status = process.run("review", "--format", "jsonl", "-", input: lines.joined(separator: "\r\n"))
        #expect(status == .data)
        let answers = process.output.split(separator: "\n")
        #expect(answers.count == 2 && answers[0].contains("\"a\"") && answers[1].contains("\"b\""))
        #expect(answers[0].contains("2026-03-10T15:00"))
        #expect(process.errors.split(separator: "\n").count == 1 && process.errors.contains("line 4:"))
    }

    @Test("what a reading rests on is shown with signs and two decimals, the weightiest first")
    func weights() throws {
        let process = try FakeProcess()
        process.run(
            "review", "--explain", "--now", "2026-03-10T11:20", "-",
            input: "E-mail is down for everyone. You will hear more at 14:00.")
        let figures = process.output.matches(of: #/[+−]\d+\.\d\d /#).map { String($0.output) }
        #expect(figures.count >= 6)
        for line in process.output.split(separator: "\n")
        where line.hasPrefix("    +") || line.hasPrefix("    −") {
            let sizes = line.matches(of: #/[+−](\d+\.\d\d) /#).compactMap { Double(String($0.1)) }
            #expect(sizes == sizes.sorted(by: >), "\(line)")
        }
        for line in process.output.split(separator: "\n") where line.contains("needed") {
            let sizes = line.matches(of: #/([+−])(\d+\.\d\d)/#).compactMap { match in
                Double(String(match.2)).map { match.1 == "+" ? $0 : -$0 }
            }
            #expect(sizes.count == 2 && sizes[0] >= sizes[1], "\(line)")
        }
    }
}
