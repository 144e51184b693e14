import Foundation
import Testing

@testable import DrillConsole

/// What a trainee sees on looking, in a drill of which every line is known.
@Suite("Looking")
struct LooksTests {
    /// Plays the starter scenario up to a look, and gives the lines of that look.
    private func look(_ script: [String], _ looks: String) throws -> [String] {
        let process = try FakeProcess()
        let scenario = try process.starter()
        func lines(_ script: [String]) -> [String] {
            try? FileManager.default.removeItem(atPath: process.file("a"))
            process.run(
                "play", scenario, "--seed", "1", "--trainee", "Anna", "--transcript", process.file("a"),
                input: (script + ["quit"]).joined(separator: "\n"))
            return process.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        let (before, after) = (lines(script), lines(script + [looks]))
        let same = zip(before, after).prefix { $0 == $1 }.count
        return Array(after[same..<min(after.count, same + max(0, after.count - before.count))])
    }

    /// A morning in which something was said, asked, answered, taken and learned.
    private static let morning = [
        "send to staff: E-mail is down for everyone since 07:30. Next update at 09:00.", "wait 30m",
        "reply 1: Say that e-mail is down and that we report at 09:00.",
        "tell Bas: What is wrong with the disk?", "take second administrator",
    ]

    @Test(
        "at the beginning nothing came, nothing is known, nothing is promised and nothing is spent",
        arguments: [
            ("inbox", ["The inbox is empty."]), ("promises", ["You have nothing outstanding."]),
            ("facts", ["You know nothing for certain yet. Ask: 'tell PARTY: …?'"]),
            ("log", ["Nothing has happened yet."]),
            (
                "measures",
                [
                    "second administrator (€ 600, works after 1 h)",
                    "  A hired administrator works beside Bas.", "Spent so far: € 0",
                ]
            ),
        ])
    func beginning(command: String, lines: [String]) throws {
        #expect(try look([], command) == lines)
    }

    @Test(
        "after an hour everything stands where it is looked for",
        arguments: [
            (
                "inbox",
                [
                    "✓ [1] 08:05 reception: Reception calls",
                    "  [2] 08:35 Joe (warehouse): Can I phone orders through instead?",
                    "  [3] 08:39 Bas: The mail server's disk ran full and then broke.",
                    "  [4] 08:40 Bas: Bas shouts down the corridor",
                    "* unread   ? waits for an answer   ✓ answered   'inbox N' shows a message",
                ]
            ),
            ("promises", ["09:00  news, staff: “Next update at 09:00.”"]),
            (
                "facts",
                [
                    "disk (since 08:39; told to nobody yet)",
                    "  The mail server's disk is broken; we are putting the mail back on a new one.",
                ]
            ),
            (
                "measures",
                [
                    "second administrator (taken, works from 09:36)",
                    "  A hired administrator works beside Bas.", "Spent so far: € 600",
                ]
            ),
            (
                "inbox 1",
                [
                    "08:05 [1] reception (phone): Reception calls",
                    "          \"Everybody asks me what is wrong with the mail. What do I say?\"",
                    "          waits for an answer before 08:25: reply 1: …",
                ]
            ),
        ])
    func morning(command: String, lines: [String]) throws {
        #expect(try look(LooksTests.morning + ["wait 5m"], command) == lines)
    }

    @Test("the log has every line with its time, under its day")
    func log() throws {
        let lines = try look(LooksTests.morning + ["wait until 09:40"], "log").filter { !$0.isEmpty }
        #expect(lines.first?.hasPrefix("─── day 1, Tuesday 10 March ───") == true)
        #expect(
            Array(lines.dropFirst()) == [
                "08:00  →  E-mail is down for everyone since 07:30. Next update at 09:00.",
                "08:00   · promise 1 noted: news at 09:00", "08:05 [1] reception: Reception calls",
                "08:32  →  Say that e-mail is down and that we report at 09:00.",
                "08:34  →  What is wrong with the disk?",
                "08:35 [2] Joe (warehouse): Can I phone orders through instead?",
                "08:36   · 'second administrator' taken for € 600; works from 09:36",
                "08:39 [3] Bas: The mail server's disk ran full and then broke.",
                "08:39   · you know more now: disk (see 'facts')",
                "08:40 [4] Bas: Bas shouts down the corridor", "09:31   · promise 1 was not kept",
                "09:36   · 'second administrator' works now",
            ])
    }

    @Test("a mood has a bar as long as its figure")
    func mood() throws {
        #expect(
            try look([], "mood") == [
                "       frustration       trust             resigned",
                "staff  █░░░░░░░░░ 5      ██████░░░░ 60     0 %",
                "all    █░░░░░░░░░ 5      ██████░░░░ 60     0 %",
                "0 people on the line to the service desk",
            ])
        for line in try look(LooksTests.morning + ["wait until 11:00"], "mood") where line.contains("░") {
            let words = line.split(separator: " ")
            let bars = words.filter { $0.contains("░") }
            let figures = words.compactMap { Int($0) }
            #expect(bars.count == 2 && figures.count == 3)
            for (bar, figure) in zip(bars, figures) {
                #expect(bar.count == 10)
                #expect(abs(bar.count { $0 == "█" } * 10 - figure) <= 6)
            }
        }
    }

    @Test("the status says where the drill stands, who heard when, and who is at it")
    func status() throws {
        let lines = try look(["wait 5m"], "status")
        #expect(
            lines.prefix(6) == [
                "day 1, Tuesday 10 March, 08:05", "audiences:",
                "  staff (200): no message yet; reads intranet 50 %, app 40 %", "parties:", "  Bas", "",
            ])
        #expect(lines.last == "You have nothing outstanding.")
        let later = try look(LooksTests.morning, "status")
        #expect(later[2] == "  staff (200): last message 08:00; reads intranet 50 %, app 40 %")
    }

    @Test("what passed its time is said once it has, and not before")
    func deadlines() throws {
        let script = ["send to staff: E-mail is down. The next update is at 09:00."]
        let due = try look(script + ["wait until 08:24"], "wait until 09:00")
        #expect(
            due.contains {
                $0.contains("1 question passed its time unanswered: [1] reception (before 08:25)")
            })
        #expect(!due.contains { $0.contains("Late: ") })
        let late = try look(script + ["wait until 09:00"], "wait until 09:10")
        #expect(late.contains { $0.contains("Late: promised was news at 09:00 (staff)") })
        #expect(!late.contains { $0.contains("Promised for now") || $0.contains("unanswered") })
    }
}
