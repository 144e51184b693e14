import DrillEngine
import Foundation
import Groundwork
import Testing

@testable import DrillConsole

@Suite("How much a command takes")
struct OptionLimitTests {
    private static let counts: [String: ClosedRange<Int>] = [
        "list": 0...0, "play": 1...1, "resume": 0...1, "join": 1...1, "debrief": 1...1, "rate": 1...1,
        "compare": 1...100_000, "assess": 1...1, "replay": 1...1, "verify": 1...100_000, "review": 0...1,
        "times": 0...1, "rehearse": 1...1, "check": 0...10_000, "new": 1...1, "msel": 2...2, "read": 1...1,
        "graph": 1...1, "model": 0...2, "benchmark": 0...1, "completions": 1...1, "manual": 0...0,
    ]

    @Test(
        "every command takes as many arguments as its help shows", arguments: OutageDrill.commands.map(\.name)
    )
    func counts(name: String) throws {
        let command = try #require(OutageDrill.commands.first { $0.name == name })
        #expect(command.count == OptionLimitTests.counts[name])
        #expect((command.count.upperBound == 0) == command.arguments.isEmpty)
        #expect((command.count.upperBound > 2) == command.arguments.contains("…"))
        #expect(
            (command.count.lowerBound == 0)
                == (command.arguments.isEmpty || command.arguments.hasPrefix("[") || name == "check"))
    }

    @Test(
        "a number beyond its bounds is refused with its bound",
        arguments: [
            (["play", "S", "--people", "0"], "number of 1 or more for --people"),
            (["play", "S", "--people", "5000001"], "--people is at most 5000000"),
            (["rehearse", "S", "--runs", "0"], "number of 1 or more for --runs"),
            (["rehearse", "S", "--runs", "100001"], "--runs is at most 100000"),
            (["rehearse", "S", "--people", "0"], "number of 1 or more for --people"),
            (["rehearse", "S", "--people", "5000001"], "--people is at most 5000000"),
            (["rehearse", "S", "--people", "20", "--workers", "0"], "number of 1 or more for --workers"),
            (["rehearse", "S", "--people", "20", "--workers", "1025"], "--workers is at most 1024"),
            (["check", "S", "--play", "--runs", "0"], "number of 1 or more for --runs"),
            (["check", "S", "--play", "--runs", "100001"], "--runs is at most 100000"),
            (["check", "S", "--play", "--people", "5000001"], "--people is at most 5000000"),
            (["check", "S", "--play", "--people", "0"], "number of 1 or more for --people"),
            (["model", "facts", "--people", "7"], "number of 8 or more for --people"),
            (["model", "facts", "--people", "5000001"], "--people is at most 5000000"),
            (["play", "S", "--seed", "-1"], "number of 0 or more for --seed"),
        ])
    func bounds(words: [String], says: String) throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        #expect(process.runAll(words.map { $0 == "S" ? scenario : $0 }) == .usage)
        #expect(process.errors.contains(says), "\(process.errors)")
    }

    @Test("a replay has a speed of one at least", arguments: [("1", true), ("0", false)])
    func speed(speed: String, isOne: Bool) throws {
        let process = try FakeProcess()
        process.run("play", try process.starter(), "--transcript", process.file("a.jsonl"), input: "quit\n")
        let status = process.run(
            "replay", process.file("a.jsonl"), "--format", "asciicast", "--speed", speed)
        #expect(status == (isOne ? .done : .usage))
    }

    @Test("a recording goes at ten minutes a second unless asked otherwise, on a screen of 90 by 30")
    func recording() throws {
        let process = try FakeProcess()
        process.run(
            "play", try process.starter(), "--transcript", process.file("a.jsonl"), input: "wait 10m\nquit\n")
        func recording(_ options: String...) -> String {
            _ = process.runAll(["replay", process.file("a.jsonl"), "--format", "asciicast"] + options)
            return process.output
        }
        #expect(recording() == recording("--speed", "10"))
        #expect(recording() != recording("--speed", "11"))
        #expect(recording().contains("\"height\":30,") && recording().contains("\"width\":90}"))
        // The call comes at five past eight.
        #expect(recording().contains("\n[0.500, \"o\""))
    }

    @Test("a trainee's name has a hundred letters at most", arguments: [100, 101])
    func name(letters: Int) throws {
        let process = try FakeProcess()
        process.run(
            "play", try process.starter(), "--transcript", process.file("a.jsonl"), "--trainee",
            String(repeating: "n", count: letters), input: "quit\n")
        let text = try String(contentsOfFile: process.file("a.jsonl"), encoding: .utf8)
        #expect(text.contains("\"" + String(repeating: "n", count: 100) + "\""))
    }

    @Test("one goes back to a moment that was played: from the first on, and before now")
    func back() throws {
        for (moment, isPlayed) in [
            ("08:00", true), ("07:59", false), ("08:59", true), ("09:00", false), ("09:01", false),
        ] {
            let process = try FakeProcess()
            process.run(
                "play", try process.starter(), "--transcript", process.file("a.jsonl"),
                input: "wait until 09:00\nback to day 1 \(moment)\nquit\n")
            #expect(
                process.output.contains("does not lie in what was played: it is day 1 09:00") != isPlayed,
                "\(moment)")
            #expect(process.output.contains("On from day 1 \(moment).") == isPlayed, "\(moment)")
        }
    }

    @Test("a remark on a rating has two thousand letters at most, and a mark or a remark is wanted")
    func remark() throws {
        let process = try FakeProcess()
        process.run(
            "play", try process.starter(), "--transcript", process.file("a.jsonl"),
            input: "send to all: E-mail is down for everyone.\nquit\n")
        func rate(_ options: String...) -> DrillConsole.ExitStatus {
            process.runAll(
                ["rate", process.file("a.jsonl"), "--message", "1", "--evaluator", "Ann"] + options)
        }
        #expect(rate() == .usage)
        #expect(rate("--rating", "Z") == .usage)
        #expect(rate("--remark", "  ") == .usage)
        #expect(rate("--remark", String(repeating: "r", count: 2001)) == .done)
        let text = try String(contentsOfFile: process.file("a.jsonl.ratings.jsonl"), encoding: .utf8)
        #expect(text.contains("\"" + String(repeating: "r", count: 2000) + "\""))
    }
}

@Suite("Looking, in a changed scenario")
struct ChangedLooksTests {
    /// What is shown after a script on the starter scenario with some words changed.
    private func output(_ script: String, _ changes: (String, String)...) throws -> [String] {
        let process = try FakeProcess()
        let path = try process.starter()
        var text = try String(contentsOfFile: path, encoding: .utf8)
        for (right, wrong) in changes {
            #expect(text.contains(right))
            text = text.replacing(right, with: wrong)
        }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        process.run("play", path, "--transcript", process.file("a.jsonl"), input: script + "\nquit\n")
        return process.output.split(separator: "\n").map(String.init)
    }

    @Test(
        "how long a measure takes is said in hours where they are whole",
        arguments: [("59m", "59 min"), ("1h", "1 h"), ("61m", "61 min"), ("90m", "90 min"), ("2h", "2 h")])
    func lead(time: String, words: String) throws {
        let lines = try output("measures", ("lead time: 1h", "lead time: " + time))
        #expect(lines.contains("second administrator (€ 600, works after \(words))"))
    }

    @Test("a measure that waits for something is not possible yet")
    func needs() throws {
        let lines = try output("measures", ("lead time: 1h", "lead time: 1h\nneeds: fact disk known"))
        #expect(lines.contains("second administrator (not possible yet)"))
        let later = try output(
            "wait until 09:30\nmeasures", ("lead time: 1h", "lead time: 1h\nneeds: fact disk known"))
        #expect(later.contains("second administrator (€ 600, works after 1 h)"))
    }

    @Test("a measure works from its minute on")
    func works() throws {
        let taken = "take second administrator\n"
        let first = try output(taken + "measures").first { $0.contains("(taken, works from ") }
        let clock = try #require(first?.dropLast().suffix(5))
        let works = try #require(Moment("2026-03-10T" + clock))
        for (moment, word) in [(works - 1, "from"), (works, "since"), (works + 1, "since")] {
            let lines = try output(taken + "wait until \(moment.clock)\nmeasures")
            #expect(lines.contains("second administrator (taken, works \(word) \(clock))"), "\(moment.clock)")
        }
    }

    @Test("a fact says since when it is known, whom it was told, and whether it may be")
    func facts() throws {
        let told = try output(
            "wait until 09:30\nsend to staff: The disk of the mail server is broken.\nfacts")
        #expect(told.contains("disk (since 09:30; told to staff)"))
        let secret = try output("wait until 09:30\nfacts", ("tell: yes", "tell: no, because it is secret"))
        #expect(secret.contains("  may not be told, because it is secret"))
    }

    @Test("an expectation of recovery stands among the promises, late once its time has passed")
    func recovery() throws {
        let said =
            "send to staff: E-mail is down. We expect it to work again at 08:30, if the check goes well.\n"
        #expect(try output(said + "promises").contains { $0.hasPrefix("08:30  recovery, staff: “") })
        #expect(
            try output(said + "wait until 08:30\npromises").contains {
                $0.hasPrefix("08:30  recovery, staff: “")
            })
        #expect(
            try output(said + "wait until 08:31\npromises").contains {
                $0.hasPrefix("08:30  late: recovery, staff: “")
            })
    }
}

@Suite("What happened, in a line")
struct EventLineTests {
    private static let at = Moment("2026-03-10T09:00") ?? Moment(minutes: 0)
    private let printer = EventPrinter(
        language: .english, style: .plain, width: 100,
        clockface: Clockface(language: .english, firstDay: EventLineTests.at.date))

    @Test(
        "what a facilitator does is told where players see it",
        arguments: [
            (Intervention.pause(reason: nil), "the facilitator pauses the drill"),
            (.pause(reason: "lunch"), "the facilitator pauses the drill: lunch"),
            (.goOn, "the drill goes on"), (.finish(reason: nil), "the facilitator ends the drill"),
            (.finish(reason: "fire"), "the facilitator ends the drill: fire"),
            (.seat(name: "Kim", role: nil), "plays too: Kim"),
            (.seat(name: "Kim", role: "press"), "plays too: Kim (press)"),
            (.jump(to: EventLineTests.at + 1440), "the facilitator moves the clock to day 2 09:00"),
            (.jump(to: EventLineTests.at + 60), "the facilitator moves the clock to 10:00"),
        ])
    func seen(deed: Intervention, words: String) {
        #expect(
            printer.lines(for: Occurrence(at: EventLineTests.at, event: .intervened(deed))) == [
                "09:00   · " + words
            ])
    }

    @Test(
        "what players are not to see is not told",
        arguments: [
            Intervention.observe(text: "calm"), .skip(inject: "x", reason: "y"),
            .rate(message: 1, mark: "P", remark: nil),
        ])
    func unseen(deed: Intervention) {
        #expect(printer.lines(for: Occurrence(at: EventLineTests.at, event: .intervened(deed))).isEmpty)
    }

    @Test("a voice that names its group needs no group behind it, and others do")
    func groups() {
        func head(_ from: String, _ origin: ReceivedMessage.Origin) -> String? {
            let message = ReceivedMessage(
                number: 3, from: from, via: "app", title: "Help", text: "When?", origin: origin,
                audience: "staff")
            return printer.lines(for: Occurrence(at: EventLineTests.at, event: .received(message))).first
        }
        #expect(head("Karin", .voice) == "09:00 [3] Karin, staff (app): Help")
        #expect(head("somebody of staff", .voice) == "09:00 [3] somebody of staff (app): Help")
        #expect(head("Karin", .inject) == "09:00 [3] Karin (app): Help")
    }

    @Test("a measure, an escalation and a fact have their time and their names")
    func events() {
        func line(_ event: DrillEvent) -> String? {
            printer.lines(for: Occurrence(at: EventLineTests.at, event: event)).first
        }
        #expect(
            line(.measureTaken(measure: "hire", cost: 600, works: EventLineTests.at + 60))
                == "09:00   · 'hire' taken for € 600; works from 10:00")
        #expect(line(.measureWorks(measure: "hire")) == "09:00   · 'hire' works now")
        #expect(
            line(.escalated(party: "Bas", level: "director", acts: EventLineTests.at + 1440))
                == "09:00   · escalated at Bas to director; they act at day 2 09:00")
        #expect(line(.levelActs(party: "Bas", level: "director")) == "09:00   · Bas's director acts now")
        #expect(line(.learned(fact: "disk")) == "09:00   · you know more now: disk (see 'facts')")
        #expect(line(.settled(promise: 2, fate: .broken, message: nil)) == "09:00   · promise 2 was not kept")
        #expect(line(.settled(promise: 2, fate: .kept, message: nil)) == nil)
    }

    @Test("a measure says what it costs, and from the second on what all of them cost")
    func costs() {
        var printer = printer
        func line(_ measure: String, _ cost: Int) -> String? {
            let occurrence = Occurrence(
                at: EventLineTests.at,
                event: .measureTaken(measure: measure, cost: cost, works: EventLineTests.at + 60))
            printer.story.note(occurrence)
            return printer.lines(for: occurrence).first
        }
        #expect(line("hire", 600) == "09:00   · 'hire' taken for € 600; works from 10:00")
        #expect(line("paper", 50) == "09:00   · 'paper' taken for € 50, € 650 in all now; works from 10:00")
        #expect(line("gold", .max)?.contains("€ \(Int.max)") == true)
    }

    @Test("a long line hangs under its words, a message under its own")
    func wrapped() {
        let narrow = EventPrinter(
            language: .english, style: .plain, width: 30,
            clockface: Clockface(language: .english, firstDay: EventLineTests.at.date))
        #expect(
            narrow.lines(for: Occurrence(at: EventLineTests.at, event: .learned(fact: "disk"))) == [
                "09:00   · you know more now:\n          disk (see 'facts')"
            ])
        #expect(
            narrow.body("one two three four five six") == "          one two three four\n          five six")
    }
}
