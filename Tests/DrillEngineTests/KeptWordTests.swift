import Groundwork
import Testing

@testable import DrillEngine

@Suite("What keeps a promise of news")
struct KeptWordTests {
    private func send(_ text: String, to audiences: [String] = ["all"]) -> Action {
        .send(channel: nil, audiences: audiences, text: text)
    }

    /// A drill in which news was promised to everyone for nine o'clock, at that hour.
    private func promised() throws -> Drill {
        var drill = try TestScenario.drill()
        _ = try drill.apply(send("E-mail is down. We do not know why. You will hear more at 09:00."))
        _ = try drill.apply(.wait(until: TestScenario.at("09:00")))
        return drill
    }

    @Test(
        "a message that says nothing about the outage does not",
        arguments: [
            "Almost there, hang on!", "bijna klaar!!", "still working on it", "Thank you for your patience.",
        ])
    func empty(text: String) throws {
        var drill = try promised()
        #expect(try drill.apply(send(text)).fates.isEmpty)
        #expect(try drill.apply(.wait(until: TestScenario.at("09:40"))).fates == [.broken])
    }

    @Test(
        "one that says anything about it does, also that there is no news, with the time of the next",
        arguments: [
            "No news, we still don't know. The next update is at 10:00.",
            "Nog geen nieuws. Om 10:00 hoort u meer.", "E-mail is still down.",
            "Acme is replacing two disks.",
        ])
    func substance(text: String) throws {
        var drill = try promised()
        #expect(try drill.apply(send(text)).fates == [.kept])
    }

    @Test(
        "in a log of a real outage as in a drill",
        arguments: [("Almost there!", Fate.broken), ("E-mail is still down.", .kept)])
    func logged(text: String, fate: Fate) throws {
        var talk = LoggedTalk(audiences: ["staff"], knowables: [], restored: nil, language: .english)
        let start = try TestScenario.at("08:00")
        let events = talk.events(
            of: [
                .init(
                    at: start, channel: nil, audiences: [0],
                    text: "E-mail is down. You will hear more at 09:00."),
                .init(at: start + 60, channel: nil, audiences: [0], text: text),
            ], from: start, to: start + 240)
        #expect(events.fates == [fate])
    }
}
