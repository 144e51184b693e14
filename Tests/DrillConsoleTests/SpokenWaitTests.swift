import Groundwork
import Testing

@testable import DrillConsole

@Suite("Waiting for times as people say them")
struct SpokenWaitTests {
    private let now = Moment("2026-03-10T08:00") ?? Moment(minutes: 0)

    private func read(_ line: String) throws(PromptFault) -> PromptCommand {
        try PromptReader(now: now, firstDay: now.date).read(line)
    }

    @Test(
        "lengths",
        arguments: [
            ("wacht een kwartier", 15), ("wacht half uur", 30), ("wacht nog een half uur", 30),
            ("wait a quarter of an hour", 15), ("wait an hour and a half", 90), ("wait een kwartier", 15),
        ])
    func lengths(line: String, minutes: Int) throws {
        #expect(try read(line) == .wait(minutes: minutes))
    }

    @Test(
        "moments; 'half 9' is another one in each language",
        arguments: [
            ("wacht tot half 9", "08:30"), ("wait until half 9", "09:30"), ("wait tot half 9", "08:30"),
            ("wacht tot vanmiddag", "12:00"), ("wait until half past 2", "14:30"),
            ("wait till noon", "12:00"),
            ("wacht tot half 8", "07:30"),
        ])
    func moments(line: String, clock: String) throws {
        #expect(try read(line) == .waitUntil(#require(Moment("2026-03-10T" + clock))))
    }

    @Test(
        "what is no time, more than one, or a whole day is not guessed at",
        arguments: [
            "wacht tot maandag", "wait until tea and half past 2", "wacht op Wessel", "wait since noon",
        ])
    func refused(line: String) {
        #expect(throws: PromptFault.self) { try read(line) }
    }

    @Test("waiting for the time that it is says so", arguments: ["en", "nl"])
    func alreadyThen(language: String) throws {
        let process = try FakeProcess()
        let line = language == "nl" ? "wacht tot 08:00" : "wait until 08:00"
        process.run(
            "play", try process.starter(language), "--transcript", process.file("a"), input: line + "\n")
        #expect(process.output.contains(language == "nl" ? "Het is nu 08:00." : "It is 08:00 now."))
    }
}
