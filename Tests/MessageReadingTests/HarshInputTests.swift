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
