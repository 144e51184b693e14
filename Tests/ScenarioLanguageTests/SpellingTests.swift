import Groundwork
import ScenarioLanguage
import Testing

@Suite("Senders that are nearly somebody of the scenario")
struct SpellingTests {
    /// The names that a sender is said to be nearly, where the supplier goes by a name.
    private func doubts(_ sender: String, party: String) -> Int {
        let source = SmallScenario.source.replacing("Acme", with: party)
            .replacing("from: reception", with: "from: \(sender)")
        return ScenarioReview(of: source).diagnostics.count { $0.rule == .nearName }
    }

    @Test(
        "one letter left out, put in, changed or swapped is doubted, in names of five letters and more",
        arguments: [
            ("Acmes", "Acmas", 1), ("Acme", "Acmes", 0), ("Acmes", "Acme", 0), ("Acmesx", "Acmes", 1),
            ("Acmes", "Acmesx", 1), ("Acmse", "Acmes", 1), ("ACMES", "Acmes", 0), ("Acmexy", "Acmes", 0),
            ("Acmesxy", "Acmes", 0), ("Bravo", "Acmes", 0),
        ])
    func near(sender: String, party: String, count: Int) {
        #expect(doubts(sender, party: party) == count)
    }

    @Test(
        "a name of forty letters is compared, a longer one is somebody else",
        arguments: [(39, 1), (40, 1), (41, 0)])
    func long(letters: Int, count: Int) {
        let name = String(repeating: "n", count: letters)
        #expect(doubts(name, party: name.dropLast() + "m") == count)
    }

    @Test("each inject with such a sender is named")
    func each() {
        let source =
            SmallScenario.source.replacing("Acme", with: "Acmes") + """

                ### 09:00 A call
                from: Acmez
                "Well?"

                ### 09:30 Another
                from: acmez
                "Well?"

                """
        let found = ScenarioReview(of: source).diagnostics.filter { $0.rule == .nearName }
        #expect(found.map(\.message.en) == ["'Acmez' is nearly 'Acmes'", "'acmez' is nearly 'Acmes'"])
    }
}
