import Groundwork
import Testing

@testable import MessageReading

/// Laws that hold for any message.
@Suite("Laws")
struct LawTests {
    /// Labels that speak for a message.
    private static let good: Set<String> = [
        "problem", "impact", "cause", "unknown", "actions", "ownership", "empathy", "next_update",
        "workaround",
        "contact", "prepare", "restored", "eta:hedged", "eta:refused",
    ]

    private static let changes: [(name: String, change: @Sendable (String) -> String)] = [
        ("upper case", { $0.uppercased() }), ("lower case", { $0.lowercased() }),
        (
            "spaces",
            {
                "  " + $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "  ")
                    + " "
            }
        ),
        ("typo", typo), ("signature", { $0 + "\nMira" }),
    ]

    /// Two letters swapped in the longest word.
    @Sendable private static func typo(_ text: String) -> String {
        let words = text.split { !$0.isLetter }
        guard let longest = words.max(by: { $0.count < $1.count }), longest.count >= 9 else { return text }
        var letters = Array(longest)
        letters.swapAt(letters.count / 2, letters.count / 2 + 1)
        return text[..<longest.startIndex] + String(letters) + text[longest.endIndex...]
    }

    @Test("case, spaces, one typo and the signature hardly change a label", arguments: Language.allCases)
    func robustness(language: Language) throws {
        let texts = try CorpusTexts.sample(language)
        let labels = Label.allCases.count + 3
        for (name, change) in LawTests.changes {
            var changed = 0
            for text in texts {
                let before = TestText.facets(TestText.read(text, language))
                changed +=
                    before.symmetricDifference(TestText.facets(TestText.read(change(text), language))).count
            }
            let kept = 1 - Double(changed) / Double(texts.count * labels)
            #expect(kept >= 0.97, "\(name): \(kept)")
        }
    }

    @Test(
        "a disastrous sentence never improves a reading",
        arguments: [
            (Language.dutch, "We zijn hier al de hele dag keihard mee bezig!"),
            (.dutch, "De schuld ligt volledig bij onze leverancier."),
            (.dutch, "We hebben hier vorig jaar veel geld in gestoken."),
            (.dutch, "Over een uur werkt alles gegarandeerd weer."),
            (.english, "We have been working flat out on this all day!"),
            (.english, "The fault lies entirely with our supplier."),
            (.english, "We invested a lot of money in this last year."),
            (.english, "Everything will definitely be working again in an hour."),
        ])
    func disaster(language: Language, sentence: String) throws {
        for text in try CorpusTexts.sample(language) {
            let before = TestText.facets(TestText.read(text, language))
            let after = TestText.facets(TestText.read(text + "\n" + sentence, language))
            let gained = after.subtracting(before).intersection(LawTests.good)
            // That a supplier is at fault names a cause as well, which the codebook grants.
            #expect(gained.subtracting(["cause"]).isEmpty, "\(text)")
            let lost = before.subtracting(after).subtracting(LawTests.good)
            #expect(lost.isEmpty, "\(text)")
        }
    }

    @Test(
        "good-sounding words without content earn almost nothing",
        arguments: [
            (
                Language.dutch,
                "Oorzaak. Impact. Volgende update. Handelingsperspectief. Excuses. Transparantie."
            ),
            (.dutch, "Wij vinden open communicatie heel belangrijk en staan altijd voor u klaar."),
            (.dutch, "Wij hopen u hiermee voldoende te hebben geïnformeerd en danken u voor uw begrip."),
            (.english, "Cause. Impact. Next update. Workaround. Apologies. Transparency."),
            (.english, "Open communication matters a great deal to us and we are always there for you."),
            (.english, "We trust this keeps you sufficiently informed and thank you for your understanding."),
        ])
    func stuffing(language: Language, text: String) {
        let found = TestText.facets(TestText.read(text, language)).intersection(LawTests.good)
        #expect(found.count <= 2, "\(found)")
    }
}
