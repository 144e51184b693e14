import Foundation
import Groundwork
import Testing

@testable import DrillConsole

/// A person at a terminal that can do no more than show lines.
private final class Person {
    let process: FakeProcess
    private(set) var output = ""
    private(set) var errors = ""

    init() throws {
        process = try FakeProcess()
        _ = try process.starter()
    }

    @discardableResult
    func run(_ arguments: String..., input: String) -> DrillConsole.ExitStatus {
        output = ""
        errors = ""
        return OutageDrill.run(
            Surroundings(
                arguments: arguments,
                environment: [
                    "OUTAGE_DRILL_SCENARIOS": process.folder + "/Scenarios", "XDG_DATA_HOME": process.folder,
                    "HOME": process.folder, "OUTAGE_DRILL_TRANSCRIPTS": process.folder + "/T", "TERM": "dumb",
                    "XDG_RUNTIME_DIR": process.folder, "COLUMNS": "100", "USER": "anna",
                ],
                isInputTerminal: true, isOutputTerminal: true, input: LineSource(bytes: Array(input.utf8)),
                write: { [unowned self] in output += $0 }, writeError: { [unowned self] in errors += $0 }))
    }
}

@Suite("Somebody who has read nothing")
struct PersonTests {
    @Test("the drills stand there with their numbers, and a number that there is begins one")
    func welcome() throws {
        let person = try Person()
        #expect(person.run(input: "\n") == .done)
        #expect(
            person.output.contains(
                "\n  1   A morning without e-mail                    en  1 day\n"))
        #expect(person.output.contains("Number, or Enter to leave > "))
        #expect(!person.output.contains("from 1 to"))
        for wrong in ["0", "2", "x"] {
            person.run(input: wrong + "\n\n")
            #expect(person.output.contains("A number from 1 to 1."), "\(wrong)")
        }
        for right in ["1", " 1 ", "my-scenario", "A morning without E-MAIL"] {
            person.run(input: right + "\nquit\n")
            #expect(person.output.contains("frustration 5 > "), "\(right)")
        }
        person.run(input: "0\nquit\n")
        #expect(person.output.contains("  0   Go on with “A morning without e-mail”, day 1 08:00, anna"))
        #expect(person.output.contains("frustration 5 > "))
    }

    @Test("of several drills that were left a person picks one by its number")
    func unfinished() throws {
        let person = try Person()
        for name in ["a", "b"] {
            try FileManager.default.createDirectory(
                atPath: person.process.file("T"), withIntermediateDirectories: true)
            let path = person.process.file("T/\(name).jsonl")
            person.run("play", "my-scenario", "--transcript", path, input: "quit\n")
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: name == "a" ? 2000 : 1000)],
                ofItemAtPath: path)
        }
        func picked(_ answers: String) -> String? {
            let before = ["a", "b"].map { person.process.file("T/\($0).jsonl") }
            person.run("resume", input: answers + "quit\n")
            let found = before.first { person.output.contains("Transcript: " + $0) }
            for (path, second) in zip(before, [2000.0, 1000]) {
                try? FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSince1970: second)], ofItemAtPath: path)
            }
            return found.map { String($0.suffix(7).prefix(1)) }
        }
        #expect(picked("\n") == "a")
        #expect(picked("1\n") == "a")
        #expect(picked("2\n") == "b")
        #expect(picked("0\n3\n2\n") == "b")
        #expect(person.output.components(separatedBy: "A number from 1 to 2.").count == 3)
        #expect(person.output.contains("\n  1   “A morning without e-mail”"))
    }

    @Test(
        "two letters to everyone are asked about, three are sent",
        arguments: [("ab", true), ("a b", true), ("abc", false), ("a", true)])
    func slips(text: String, isAsked: Bool) throws {
        let person = try Person()
        person.run(
            "play", "my-scenario", "--transcript", person.process.file("a.jsonl"),
            input: "send to all: \(text)\nquit\n")
        #expect(person.output.contains("Send this to 200 people?") == isAsked)
        #expect(person.output.contains("your message 1 sent to") != isAsked)
    }

    @Test("who wrote and is no party can be answered, not told")
    func noParty() throws {
        let person = try Person()
        person.run(
            "play", "my-scenario", "--transcript", person.process.file("a.jsonl"),
            input: "wait 10m\ntell reception: Hello.\ntell bas: Hello.\ntell zebra: Hello.\nquit\n")
        #expect(person.output.contains("reception is no party but did write to you; like this: reply 1: …"))
        #expect(person.output.contains("said to Bas (message 1)"))
    }

    @Test("who has not written cannot be answered, and hears how to begin instead")
    func noMessage() throws {
        let person = try Person()
        person.run(
            "play", "my-scenario", "--transcript", person.process.file("a.jsonl"),
            input: "reply Acme: Hello.\nreply 7: Hello.\nquit\n")
        #expect(person.output.contains("There is no message from 'Acme' in the inbox; see 'inbox'."))
        #expect(person.output.contains("To begin yourself: tell Acme: …"))
        #expect(person.output.contains("There is no message 7 in the inbox; it has 0."))
    }

    @Test("the end is asked about once, and any other line forgets it")
    func finish() throws {
        let person = try Person()
        let path = person.process.file("a.jsonl")
        person.run("play", "my-scenario", "--transcript", path, input: "finish\nmood\nfinish\nquit\n")
        #expect(person.output.components(separatedBy: "Type 'finish' again if you want that.").count == 3)
        #expect(person.output.contains("Kept. Go on later with"))
    }

    @Test("a rated message is shown by its first words, sixty letters at most", arguments: [60, 61])
    func rated(count: Int) throws {
        let person = try Person()
        let text = "Whether " + String(repeating: "x", count: count - 8)
        person.run(
            "play", "my-scenario", "--facilitate", "--transcript", person.process.file("a.jsonl"),
            input: "send to all: \(text)\n/rate 1 S\n/rate 2 S\nquit\n")
        #expect(
            person.output.contains("— message 1 rated: S (“\(count > 60 ? "Whether …" : text)”)"),
            "\(person.output)")
    }

    @Test("the list of what is to come has its columns")
    func msel() throws {
        let person = try Person()
        person.run(
            "play", "my-scenario", "--facilitate", "--transcript", person.process.file("a.jsonl"),
            input: "/msel all\nquit\n")
        // The prompt stands before the first.
        let lines = person.output.split(separator: "\n").filter { $0.contains(" line-") }.map {
            $0.components(separatedBy: " > ").last ?? ""
        }
        let ids = lines.compactMap { line in line.dropFirst(18).split(separator: " ").first }
        let first = try #require(lines.first)
        #expect(first.hasPrefix("day 1 08:05       line-"))
        let column = 18 + (ids.map(\.count).max() ?? 0) + 2
        #expect(first.dropFirst(column) == "Reception calls (reception)")
    }
}

@Suite("Lists and tables that commands write")
struct CommandTableTests {
    @Test(
        "scenarios stand in columns, one day apart from several",
        arguments: [("2026-03-10", "1 day    "), ("2026-03-11", "2 days   ")])
    func list(end: String, days: String) throws {
        let process = try FakeProcess()
        let path = try process.starter()
        let text = try String(contentsOfFile: path, encoding: .utf8)
            .replacing("ends: 2026-03-10", with: "ends: " + end)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(process.run("list") == .done)
        #expect(process.output == "my-scenario  en  in-house failure    \(days)A morning without e-mail\n")
    }

    @Test("the times of a text stand in columns as wide as the longest words")
    func times() throws {
        let process = try FakeProcess()
        let text = "You will hear more at 14:00, and again tomorrow at 09:30."
        #expect(process.run("times", "--now", "2026-03-10T11:20", input: text) == .done)
        let lines = process.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        let words = ["at 14:00", "14:00", "tomorrow at 09:30", "again tomorrow at 09:30", "at 09:30"]
        let widest = try #require(words.filter { lines[1].hasPrefix($0 + "  ") }.map(\.count).max())
        for (line, moment) in zip(lines, ["2026-03-10T14:00", "2026-03-11T09:30"]) {
            #expect(line.dropFirst(widest).hasPrefix("  ") || line.dropFirst(widest).first == " ")
            let rest = line.dropFirst(widest + 2)
            #expect(rest.first != " ", "a kind begins here: \(line)")
            #expect(rest.dropFirst(10).first != " ", "a grain begins here: \(line)")
            #expect(rest.dropFirst(19).hasPrefix(moment))
            #expect(rest.dropFirst(37).first != " ")
        }
        #expect(process.run("times", "--now", "2026-03-10T11:20", input: "Nothing here.") == .done)
        #expect(process.output == "It names no time.\n")
    }

    @Test("the language of the program may be asked for before and behind a command")
    func language() throws {
        let process = try FakeProcess()
        for words in [
            ["--language", "nl", "help"], ["--language=nl", "help"], ["help", "--language", "nl"],
            ["help", "--language=nl"],
        ] {
            #expect(process.runAll(words) == .done)
            #expect(process.output.contains("Begin zo:"), "\(words)")
        }
        #expect(process.runAll(["help", "--language"]) == .usage)
        #expect(process.runAll(["--language=xx", "help"]) == .usage)
        #expect(process.runAll(["--language", "nl", "list", "x"]) == .usage)
        #expect(process.errors.contains("te veel achter 'list'"))
    }

    private func log(_ rows: String...) -> String {
        (["at,channel,audience,text"] + rows).joined(separator: "\n") + "\n"
    }

    @Test(
        "an outage of sixty days is assessed, and not a minute more",
        arguments: [("2026-05-09T08:00", true), ("2026-05-09T08:01", false)])
    func longest(end: String, isAssessed: Bool) throws {
        let process = try FakeProcess()
        try process.write(
            log("2026-03-10T08:00,mail,staff,E-mail is down and we do not know why. We will tell you more."),
            to: "log.csv")
        let status = process.run("assess", process.file("log.csv"), "--end", end)
        #expect(status == (isAssessed ? .done : .data))
        #expect(process.errors.contains("longer than 60 days") != isAssessed)
    }

    @Test("an end comes after the start, and not at the first message where no start is given")
    func ends() throws {
        let process = try FakeProcess()
        try process.write(
            log("2026-03-10T08:00,mail,staff,E-mail is down and we do not know why. We will tell you more."),
            to: "log.csv")
        func status(_ options: String...) -> DrillConsole.ExitStatus {
            process.runAll(["assess", process.file("log.csv")] + options)
        }
        #expect(status("--start", "2026-03-10T07:00", "--end", "2026-03-10T07:00") == .usage)
        #expect(status("--start", "2026-03-10T07:00", "--end", "2026-03-10T07:01") == .done)
        #expect(status("--end", "2026-03-10T08:00") == .usage)
        #expect(status("--end", "2026-03-10T08:01") == .done)
    }

    @Test("twenty faults of a log are named, and the rest is counted", arguments: [20, 21, 22])
    func faults(count: Int) throws {
        let process = try FakeProcess()
        let rows = (1...count).map { "soon,mail,staff,Number \($0)" }
        try process.write("at,channel,audience,text\n" + rows.joined(separator: "\n") + "\n", to: "log.csv")
        #expect(process.run("assess", process.file("log.csv")) == .data)
        let lines = process.errors.split(separator: "\n")
        #expect(lines.count == min(21, count))
        #expect((lines.last?.hasPrefix("and \(count - 20) more faults") == true) == (count > 20))
    }
}

@Suite("Lines as they come in")
struct LineSourceTests {
    private func lines(_ bytes: [UInt8]) -> [LineSource.Line] {
        let source = LineSource(bytes: bytes)
        var lines: [LineSource.Line] = []
        while lines.last != .end { lines.append(source.next()) }
        return lines
    }

    @Test("breaks of both kinds end a line, the last needs none, and empty ones count")
    func breaks() {
        #expect(
            lines(Array("a\r\n\nb\rc\nd".utf8)) == [.text("a"), .text(""), .text("b\rc"), .text("d"), .end])
        #expect(lines(Array("a\n".utf8)) == [.text("a"), .end])
        #expect(lines(Array("\r\n".utf8)) == [.text(""), .end])
        #expect(lines([]) == [.end])
        #expect(lines([0xFF, 0x0A, 0x61]) == [.notUTF8, .text("a"), .end])
    }

    @Test("a line of a mebibyte is taken, one byte more is not, and the next line counts again")
    func longest() {
        let full = [UInt8](repeating: 0x61, count: 1024 * 1024)
        guard case .text(let text)? = lines(full + [0x0A]).first else {
            Issue.record("a line")
            return
        }
        #expect(text.utf8.count == 1_048_576)
        #expect(lines(full + [0x61, 0x0A, 0x62]) == [.tooLong(1_048_577), .text("b"), .end])
    }

    @Test("the rest is whole up to its bound, and is taken once")
    func rest() {
        #expect(LineSource(bytes: Array("abc".utf8)).rest(atMost: 3) == Array("abc".utf8))
        #expect(LineSource(bytes: Array("abc".utf8)).rest(atMost: 2) == nil)
        let source = LineSource(bytes: Array("a\nbcd".utf8))
        _ = source.next()
        #expect(source.rest(atMost: 3) == Array("bcd".utf8))
        #expect(source.rest(atMost: 3) == [])
        #expect(source.next() == .end)
        #expect(source.isReady(within: 0))
    }
}
