import Foundation
import Groundwork
import Testing

@testable import DrillConsole

/// A table of attacks against every place where text leaves the program.
///
/// One scenario and one drill hold every attack in every name and text: each field begins with another attack, so that
/// each attack stands at the beginning of some and within all.
@Suite("Hostile text")
struct HostileTextTests {
    /// What an attacker puts into a name or a text.
    static let attacks: [(name: String, text: String)] = [
        ("clears the screen", "\u{1B}[2J\u{1B}[31mred"),
        ("writes the clipboard", "\u{1B}]52;c;ZXZpbA==\u{1B}\\"),
        ("C1 controls", "\u{9B}2J\u{9D}52;c;ZXZpbA==\u{9C}"),
        ("HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
        ("an attribute", "\" onmouseover=\"alert(1)' x='"),
        ("Markdown", "![x](http://evil.example/x) [y](javascript:alert(1)) | `code`"),
        ("a formula", "=HYPERLINK(\"http://evil.example\",\"x\")"),
        ("a formula with a mark", "=\u{301}1+1\"\u{301},=2+2,\""),
        ("a sum", "@SUM(1+1)*cmd|'/c calc'!A1"),
        ("another direction", "\u{202E}gnp.exe\u{202C}\u{2066}x\u{2069}\u{200F}"),
        ("a tower of marks", "Z" + String(repeating: "\u{301}\u{489}", count: 300)),
        ("a path", "../../../etc/passwd"),
        ("a shell's words", "$(touch evil) `touch evil` ; touch evil"),
        ("Graphviz", "\\\"]; n0 [URL=\"javascript:alert(1)\"]; //"),
    ]

    /// The attacks, beginning with another one for each field; without what the scenario language itself ends a name by.
    private static func field(_ number: Int, without forbidden: String = "") -> String {
        let count = attacks.count
        let text = (0..<count).map { attacks[(number + $0) % count].text }.joined(separator: " ")
        return String(
            String.UnicodeScalarView(text.unicodeScalars.filter { !forbidden.unicodeScalars.contains($0) }))
    }

    static let scenario = """
        # \(field(0))
        id: hostile
        language: en
        starts: 2026-03-10 08:00
        ends: 2026-03-10 12:00
        service: e-mail

        \(field(3))

        ## Audience: aud \(field(4, without: ":,()"))
        size: 20
        reads: chan \(field(5, without: ":,%()0123456789")) 40%

        > angry, \(field(6, without: ":,()")): "\(field(7))"

        ## Engineer: Bas \(field(8, without: ":,()"))

        > otherwise: "\(field(9))"

        ## Fact: fac \(field(10, without: ":,()"))
        about: cause
        known: day 1 08:00
        tell: yes
        mentions: disk

        \(field(11))

        ## Recovery

        ### Stage: rep \(field(12, without: ":,()"))
        takes: 2h
        then service: 100%

        ## Day 1

        ### 08:05 \(field(13))
        from: \(field(0, without: ":,()"))
        via: \(field(1, without: ":,()"))
        answer within: 20m
        \(field(2))

        ### 09:00 \(field(6))
        from: \(field(7, without: ":,()"))
        claims: certainty 10:00
        \(field(8))

        """

    /// Where text leaves the program: a command, in which `@` stands for the folder, and what reads what it writes.
    static let places: [(command: [String], reader: Reader)] = [
        (["list"], .terminal), (["list", "--format", "json"], .json),
        (["check", "@Scenarios/hostile.md"], .terminal), (["check", "@bad.md"], .terminal),
        (["read", "@Scenarios/hostile.md"], .terminal),
        (["read", "@Scenarios/hostile.md", "--format", "markdown"], .markdown),
        (["read", "@Scenarios/hostile.md", "--format", "html"], .html),
        (["graph", "@Scenarios/hostile.md"], .terminal),
        (["graph", "@Scenarios/hostile.md", "--format", "svg"], .html),
        (["graph", "@Scenarios/hostile.md", "--format", "dot"], .graphviz),
        (["msel", "export", "@Scenarios/hostile.md"], .csv(",")),
        (["msel", "export", "@Scenarios/hostile.md", "--excel"], .csv(";")),
        (["msel", "export", "@Scenarios/hostile.md", "--profile", "conducttr"], .csv(",")),
        (["msel", "export", "@Scenarios/hostile.md", "--profile", "t3sf"], .json),
        (["debrief", "@a.jsonl"], .terminal), (["debrief", "@a.jsonl", "--format", "json"], .json),
        (["debrief", "@a.jsonl", "--format", "html"], .html),
        (["debrief", "@a.jsonl", "--format", "markdown"], .markdown),
        (["debrief", "@a.jsonl", "--aar"], .markdown),
        (["debrief", "@a.jsonl", "--format", "csv"], .csv(",")),
        (["debrief", "@a.jsonl", "--format", "xapi"], .jsonLines),
        (["compare", "@a.jsonl", "@b.jsonl"], .terminal),
        (["compare", "@a.jsonl", "@b.jsonl", "--format", "json"], .json),
        (["compare", "@a.jsonl", "@b.jsonl", "--format", "html"], .html),
        (["compare", "@a.jsonl", "@b.jsonl", "--format", "csv"], .csv(",")),
        (["replay", "@a.jsonl"], .terminal), (["replay", "@a.jsonl", "--format", "asciicast"], .recording),
        (["replay", "@a.jsonl", "--format", "markdown"], .markdown), (["verify", "@a.jsonl"], .terminal),
        (["review", "@message.txt"], .terminal), (["review", "@message.txt", "--explain"], .terminal),
        (["review", "@message.txt", "--format", "json"], .json), (["times", "@message.txt"], .terminal),
        (["assess", "@log.csv", "--language", "en"], .terminal),
        (["assess", "@log.csv", "--language", "en", "--format", "html"], .html),
        (["assess", "@log.csv", "--language", "en", "--format", "json"], .json),
        (["play", attacks[0].text], .terminal), ([attacks[1].text], .terminal),
        (["debrief", "@" + attacks[9].text], .terminal), (["verify", "@" + attacks[2].text], .terminal),
        (["debrief", "@a.jsonl", "--format", attacks[0].text], .terminal),
    ]

    @Test("reaches no terminal, browser, spreadsheet or reader as anything but text")
    func table() throws {
        let process = try FakeProcess()
        try process.write(HostileTextTests.scenario, to: "Scenarios/hostile.md")
        try process.write(
            HostileTextTests.scenario.replacing("then service", with: "than \(HostileTextTests.field(2))"),
            to: "bad.md")
        try process.write(
            "The mail is down. \(HostileTextTests.field(9)) At 10:00 you hear more.", to: "message.txt")
        let cells = (0..<3).map { HostileTextTests.field($0 + 6, without: "\"") }
        try process.write(
            "at,channel,audience,text\n2026-03-10T08:00,\"\(cells[0])\",\"\(cells[1])\",\"\(cells[2])\"\n",
            to: "log.csv")
        let script = [
            "send to all: \(HostileTextTests.field(5)) The disk is broken, said Bas.", "wait 10m",
            "reply 1: \(HostileTextTests.field(6))",
            "tell Bas \(HostileTextTests.field(8, without: ":,()")): \(HostileTextTests.field(1))",
            "/note \(HostileTextTests.field(2))",
            "/say \(HostileTextTests.field(3, without: ":")): \(HostileTextTests.field(7))",
            "inbox", "inbox 1", "facts", "promises", "mood", "measures", "status", "log", "/msel", "help",
            HostileTextTests.field(0), "take \(HostileTextTests.field(1))", "finish",
        ].joined(separator: "\n")
        for (name, trainee) in [
            ("a", HostileTextTests.field(6)), ("b", "../../x\u{0}\n\(HostileTextTests.field(9))"),
        ] {
            let played = process.run(
                "play", process.file("Scenarios/hostile.md"), "--trainee", trainee, "--facilitate", "--coach",
                "--transcript", process.file(name + ".jsonl"), input: script)
            #expect(played == .done, "\(process.errors)")
            expectHarmless(process.output + process.errors, for: .terminal, at: "play")
        }
        process.run(
            "rate", process.file("a.jsonl"), "--evaluator", HostileTextTests.field(6), "--message", "1",
            "--rating", "S", "--remark", HostileTextTests.field(7))
        for (command, reader) in HostileTextTests.places {
            let words = command.map {
                $0.replacing("@", with: process.folder + "/", maxReplacements: $0.hasPrefix("@") ? 1 : 0)
            }
            _ = process.runAll(words)
            expectHarmless(process.output, for: reader, at: command.joined(separator: " "))
            expectHarmless(process.errors, for: .terminal, at: command.joined(separator: " "))
            #expect(!(process.output + process.errors).isEmpty)
        }
        #expect(!FileManager.default.fileExists(atPath: "evil"))
    }

    private func expectHarmless(_ text: String, for reader: Reader, at place: String) {
        for fault in reader.faults(in: text) {
            Issue.record("\(place.debugDescription): \(fault.debugDescription)")
        }
    }
}
