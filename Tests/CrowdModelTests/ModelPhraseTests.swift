import Groundwork
import Testing

@testable import CrowdModel

@Suite("What the model says of itself, in both languages")
struct ModelPhraseTests {
    /// Dutch words, no copy of the English ones, about the same figures.
    private func expectBoth(_ phrase: Phrase, _ whose: String) {
        #expect(!phrase.nl.isEmpty && !phrase.en.isEmpty, "\(whose)")
        #expect(phrase.nl != phrase.en, "\(whose)")
        func figures(_ text: String) -> [Substring] { text.split { !$0.isWholeNumber } }
        #expect(figures(phrase.nl) == figures(phrase.en), "\(whose): \(phrase.nl)")
    }

    @Test("a fact and all that it compares have words in both", arguments: ResearchFact.all)
    func fact(fact: ResearchFact) {
        expectBoth(fact.statement, fact.id)
        let outcome = fact.test(.standard, people: 16)
        for comparison in outcome.comparisons { expectBoth(comparison.what, fact.id) }
        #expect(outcome.summary(in: .dutch) != outcome.summary(in: .english))
    }

    @Test("so have the reasons why a fact is out of reach")
    func reasons() {
        for (id, reason) in ResearchFact.unmodelled { expectBoth(reason, id) }
    }

    @Test("so have the unit and the meaning of every figure, and its source where somebody chose it")
    func figures() {
        for entry in CrowdParameters.catalogue {
            expectBoth(entry.unit, entry.name)
            expectBoth(entry.meaning, entry.name)
            if entry.source.en.hasPrefix("SF-") {
                #expect(entry.source.nl == entry.source.en, "\(entry.name)")
            } else {
                expectBoth(entry.source, entry.name)
            }
        }
    }
}
