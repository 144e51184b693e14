import Foundation
import Groundwork
import ScenarioLanguage
import Testing

@testable import DrillEngine

@Suite("A fact told in words of one's own")
struct RetellingTests {
    private static let source = TestScenario.source.replacingOccurrences(
        of: "Two disks of the supplier are broken.",
        with: "A water pipe burst above the machine room and soaked two cabinets. Nobody was hurt.")

    private func told(_ text: String, at clock: String = "12:30") throws -> [String] {
        var drill = Drill(try ScenarioReader.read(Self.source), seed: 1)
        _ = drill.begin()
        _ = try drill.apply(.wait(until: TestScenario.at(clock)))
        let events = try drill.apply(.send(channel: nil, audiences: ["staff"], text: text))
        return events.compactMap { if case .told(let fact, _, _) = $0.event { fact } else { nil } }
    }

    @Test(
        "is told by half of the words that it alone has, whatever their endings",
        arguments: [
            "A pipe has burst, and the machines and cabinets below got soaked.",
            "Because of a burst water pipe two cabinets in the machine room are wet.",
        ])
    func retold(text: String) throws { #expect(try told(text) == ["disk"]) }

    @Test(
        "is not told by a few words, by a denial, by a question, or before it is known",
        arguments: [
            ("There is water in the machine room.", "12:30"),
            ("E-mail is down and two people were hurt.", "12:30"),
            ("No pipe burst, and no cabinets in the machine room got soaked.", "12:30"),
            ("Did a water pipe burst in the machine room and soak two cabinets?", "12:30"),
            ("A water pipe burst in the machine room and soaked two cabinets.", "08:30"),
        ])
    func untold(text: String, clock: String) throws { #expect(try told(text, at: clock).isEmpty) }
}
