import Foundation
import Testing

@testable import DrillConsole

@Suite("Why a message is read as it is")
struct ExplainTests {
    @Test(
        "each finding comes with the words that carried it, in the language of the message",
        arguments: [
            (
                "E-mail ligt er bij iedereen uit. Om 14:00 hoort u meer.", "Waarom het zo gelezen is",
                "uit het zinnenboek"
            ),
            (
                "E-mail is down for everyone. You will hear more at 14:00.", "Why it is read so",
                "from the phrasebook"
            ),
        ])
    func text(message: String, title: String, phrasebook: String) throws {
        let process = try FakeProcess()
        #expect(
            process.run("review", "--explain", "--now", "2026-03-10T11:20", "-", input: message) == .done)
        #expect(process.output.contains(title))
        #expect(process.output.contains(phrasebook))
        #expect(process.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
        process.run("review", "--now", "2026-03-10T11:20", "-", input: message)
        #expect(!process.output.contains(title))
    }

    @Test("JSON holds for each finding its sentence, margin, threshold, phrases and weights")
    func json() throws {
        let process = try FakeProcess()
        let message = "E-mail is down. In an hour it will definitely be fixed!"
        #expect(
            process.run(
                "review", "--explain", "--format", "json", "--now", "2026-03-10T11:20", "-", input: message)
                == .wrong)
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any])
        let why = try #require(answer["why"] as? [[String: Any]])
        #expect(why.compactMap { $0["finding"] as? String } == ["problem", "eta_hard"])
        for reason in why {
            #expect(
                Set(["finding", "quote", "margin", "threshold", "beside", "phrases", "weights"])
                    == Set(reason.keys))
            #expect(message.contains(try #require(reason["quote"] as? String)))
        }
        process.run("review", "--format", "json", "--now", "2026-03-10T11:20", "-", input: message)
        #expect(!process.output.contains("\"why\""))
    }
}
