import Groundwork
import Testing

@testable import MessageReading

@Suite("Harsh input")
struct HarshInputTests {
    @Test(
        "any text is read",
        arguments: [
            "", " ", "\n\n\n", ".", "...", "?!?!", "woord", "12:00", "\u{0}\u{1}\u{1B}[31mred",
            "\u{202E}diam si ti",
            "👩‍👩‍👧‍👦🔥", "e\u{301}\u{301}\u{301}", "𝔐𝔞𝔦𝔩", "a@", "@", ".example", "''''", "----", "\u{FFFD}",
            "\u{10FFFF}", "服务器宕机了", "مرحبا", "a.b.c.d.e.f", "1.2.3.4.5.6", "-\u{300}-",
        ])
    func anything(text: String) {
        for language in Language.allCases {
            for addressee in [Addressee.users, .inward] {
                let reading = TestText.read(text, language, to: addressee)
                for finding in reading.findings {
                    for quote in finding.quotes { #expect(text.contains(quote)) }
                }
            }
        }
    }

    @Test(
        "a time that goes on after the dot of an abbreviation is read whole",
        arguments: [
            ("The next update is at noon, if needed at 3 p.m. Friday.", Language.english),
            ("We bellen om 10.00 uur, zo nodig wo. 11 mrt. om 9.00 uur.", .dutch),
            ("1 w–half/april.3 1", .english),
        ])
    func abbreviatedTimes(text: String, language: Language) {
        for addressee in [Addressee.users, .inward] {
            let reading = TestText.read(text, language, to: addressee)
            for quote in reading.findings.flatMap(\.quotes) { #expect(text.contains(quote)) }
        }
    }

    @Test("whatever stands around times, the text is read and quoted", arguments: Language.allCases)
    func timesAmongWords(language: Language) {
        let parts = language == .dutch ? HarshInputTests.dutch : HarshInputTests.english
        for seed in UInt64(1)...300 {
            var chance = RandomStream(seed: seed, name: "times")
            let text = (0..<14).map { _ in parts[chance.below(parts.count)] }.joined(separator: " ")
            for addressee in [Addressee.users, .inward] {
                let reading = TestText.read(text, language, to: addressee)
                for quote in reading.findings.flatMap(\.quotes) {
                    #expect(text.contains(quote), "seed \(seed): \(text)")
                }
            }
        }
    }

    private static let dutch = [
        "update", "om 10.00 uur", "zo nodig", "en", "wo.", "11 mrt.", "vr. 9.30 u", "half", "tot", ",", ".",
        "3 p.m.", "uiterlijk", "mail plat.", "dan", "van 9", "op 4 juni", "elke", "de eerste", "of", "a.s.",
    ]
    private static let english = [
        "update", "at 3 p.m.", "if needed", "and", "Fri.", "Mar. 11", "at noon,", "half", "until", ",", ".",
        "10 a.m. Monday", "by", "mail is down.", "then", "from 9", "on June 4", "every", "the first", "or",
        "approx.",
    ]

    @Test("a very long line is read up to the limit")
    func longLine() {
        let text = String(repeating: "mail is down and we do not know why ", count: 40_000)
        #expect(TestText.read(text, .english).says(.problem))
    }

    @Test("quotes are exact parts of the message, in their order", arguments: Language.allCases)
    func quotes(language: Language) throws {
        for text in try CorpusTexts.sample(language, every: 10) {
            let reading = TestText.read(text, language)
            for quote in reading.findings.flatMap(\.quotes) + reading.estimateQuotes {
                #expect(text.contains(quote))
            }
        }
    }
}
