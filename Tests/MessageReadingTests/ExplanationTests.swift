import Groundwork
import Testing

@testable import MessageReading

@Suite("Explanations")
struct ExplanationTests {
    @Test("each finding is explained by its sentence, phrases and weights")
    func explained() throws {
        let text = "Email is down. We do not know the cause yet. Next update at 14:00."
        let context = ReadingContext(now: TestText.now, language: .english)
        let explanations = MessageReader().explain(text, in: context)
        let reading = MessageReader().read(text, in: context)
        for finding in reading.findings {
            let own = explanations.filter { $0.subject == .label(finding.label) }
            #expect(own.map(\.quote) == finding.quotes)
            for explanation in own {
                #expect(explanation.margin >= explanation.threshold)
                #expect(!explanation.weights.isEmpty)
            }
        }
        let update = try #require(explanations.first { $0.subject == .label(.nextUpdate) })
        #expect(!update.phrases.isEmpty)
        #expect(update.weights.allSatisfy { $0.words.isEmpty || update.quote.contains($0.words) })
    }

    @Test("an estimate is explained too")
    func estimate() {
        let text = "Om 15.00 uur werkt alles weer."
        let explanations = MessageReader().explain(
            text, in: ReadingContext(now: TestText.now, language: .dutch))
        #expect(explanations.contains { $0.subject == .estimate(.hard) && $0.quote == text })
    }
}
