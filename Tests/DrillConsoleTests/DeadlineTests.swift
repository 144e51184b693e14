import Foundation
import Groundwork
import Testing

@testable import DrillConsole

@Suite("What is due, and what passed its time")
struct DeadlineTests {
    /// Plays a script on the starter scenario.
    private func play(_ process: FakeProcess, _ script: String, _ language: String = "en") throws {
        let words = ["play", try process.starter(language), "--transcript", process.file("a.jsonl")]
        #expect(process.runAll(words, input: script) == .done)
    }

    @Test("waiting for what comes next stops at a question's time and at one's own promise")
    func waitNext() throws {
        let process = try FakeProcess()
        try play(
            process,
            "send to all: E-mail is down. We do not know why. You will hear more at 08:30.\n"
                + String(repeating: "wait next\n", count: 8))
        #expect(process.output.contains("• Last moment for an answer to [1] reception: reply 1: …"))
        #expect(process.output.contains("• Promised for now: news at 08:30 (staff)"))
        #expect(
            process.output.contains("1 question passed its time unanswered: [1] reception (before 08:25)"))
        #expect(process.output.contains("• Late: promised was news at 08:30 (staff)"))
        #expect(process.run("verify", process.file("a.jsonl")) == .done)
    }

    @Test("a promise is kept by whoever sends at the moment at which the waiting stops")
    func inTime() throws {
        let process = try FakeProcess()
        try play(
            process,
            """
            send to all: E-mail is down. We do not know why. You will hear more at 08:30.
            wait until 08:10
            reply 1: We do not know yet. Please say so.
            wait until 08:29
            wait next
            send to all: E-mail is still down. Bas is checking the server. You will hear more at 17:30.
            wait until 10:00
            """)
        #expect(!process.output.contains("Late:"))
        #expect(!process.output.contains("not kept"))
        #expect(!process.output.contains("unanswered"))
    }

    @Test("waiting until a moment goes on as asked, and says what passed meanwhile", arguments: ["nl", "en"])
    func waitUntil(language: String) throws {
        let process = try FakeProcess()
        try play(process, "wait until 08:24\nwait until 08:40\nwait until 09:00\n", language)
        let sentence =
            language == "nl"
            ? "1 vraag is over haar tijd zonder antwoord: [1] receptie (vóór 08:25)"
            : "1 question passed its time unanswered: [1] reception (before 08:25)"
        #expect(process.output.components(separatedBy: sentence).count == 2)
    }

    @Test("a wait that ran past a question says so while it can be answered", arguments: ["nl", "en"])
    func ranPast(language: String) throws {
        let process = try FakeProcess()
        let sentence =
            language == "nl"
            ? "• Onder het wachten kwam 1 vraag die op antwoord wacht: [1] receptie (vóór 08:25). "
            : "• 1 question came while you waited, and waits for an answer: [1] reception (before 08:25). "
        try play(process, "wait until 08:24\nwait until 08:40\n", language)
        #expect(process.output.components(separatedBy: sentence).count == 2)
        for script in ["wait until 08:05\n", "wait next\n", "wait until 09:00\n"] {
            try FileManager.default.removeItem(atPath: process.file("a.jsonl"))
            try play(process, script, language)
            #expect(!process.output.contains(sentence), "it stands there, or its time has passed")
        }
    }

    @Test("a question at closing time waits until the moment that the debrief counts")
    func counted() throws {
        let process = try FakeProcess()
        let path = try process.starter()
        let text = try String(contentsOfFile: path, encoding: .utf8)
            .replacing("office hours: weekdays 08:00-17:00", with: "office hours: weekdays 08:00-08:20")
            .replacing("ends: 2026-03-10 17:00", with: "ends: 2026-03-11 17:00")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        try play(process, "wait 10m\nfinish\n")
        #expect(process.output.contains("waits for an answer before day 2 09:00"))
        process.run("debrief", process.file("a.jsonl"), "--format", "json")
        #expect(process.output.contains("\"answer_by\": \"2026-03-11T09:00"))
    }

    @Test("the prompt says what is due now, what is late, and what was missed")
    func prompt() throws {
        let stage = try Stage.play()
        try stage.see("frustration")
        try stage.enter(
            "send to all: E-mail is down. We do not know why. You will hear more at 08:30.",
            see: "promised 08:30 >")
        try stage.enter("wait until 08:30", see: "missed 1 · promised 08:30 now >")
        try stage.enter("wait until 08:40", see: "missed 1 · promised 08:30 late >")
        try stage.enter("reply 1: We do not know yet. Please say so.", see: "answered: [1]")
        stage.settle()
        #expect(!stage.screen.lineOfCursor.contains("missed"))
    }

    @Test("hours count a time within them as it is, and one outside them an hour into the next")
    func hours() throws {
        let office = WeeklyHours([
            WeeklyHours.Span(days: [.monday, .tuesday], opens: 8 * 60, closes: 17 * 60)
        ])
        for (asked, counts) in [
            ("2026-03-10T16:59", "2026-03-10T16:59"), ("2026-03-10T17:00", "2026-03-16T09:00"),
            ("2026-03-10T03:00", "2026-03-10T09:00"),
        ] {
            #expect(office.counted(try #require(Moment(asked))) == Moment(counts))
        }
    }
}
