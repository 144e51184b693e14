import Groundwork
import Testing

@testable import MessageReading

@Suite("Telephone numbers and gaps in phrases")
struct TelephoneTests {
    private static func hits(_ phrase: String, _ text: String) -> [PhraseHit] {
        let book = Phrasebook("[@kind]\ndata centre, server\n[problem]\n\(phrase)\n")
        return AnalysedText(
            text, book: book, language: .english, now: TestText.now, names: KnownNames()
        ).hits.flatMap { $0 }
    }

    /// Eight to fifteen digits; of eight in one row the first is a nought.
    @Test(
        "digits that make up a telephone number",
        arguments: [
            ("01234567", 1), ("0123456", 0), ("12345678", 0), ("123456789", 1), ("1234 5678", 2),
            ("1234 567", 0), ("012345678901234", 1), ("0123456789012345", 0), ("0123-4567", 2),
            ("0123 - 4567", 0), ("0123  4567", 2), ("0123, 4567", 0), ("0123. 4567", 0), ("0123\n4567", 0),
            ("01 2 3 4 5 6 7", 7), ("0 1 2 3 4 5 6 7", 0),
        ])
    func telephone(number: String, tokens: Int) {
        let hits = Self.hits("call <phone>", "please call \(number)")
        #expect(hits.map(\.tokens) == (tokens == 0 ? [] : [1..<tokens + 2]))
    }

    @Test(
        "up to four words may stand in a gap, and none must",
        arguments: [
            ("mail down", true), ("mail a down", true), ("mail a b c d down", true),
            ("mail a b c d e down", false),
        ])
    func gap(text: String, fits: Bool) {
        #expect(Self.hits("mail ... down", text).isEmpty != fits)
    }

    @Test(
        "beginnings and endings of words have three letters at least",
        arguments: [
            ("upd* now", "update now", true), ("upd* now", "upd now", true), ("upd* now", "up now", false),
            ("*ing now", "waiting now", true), ("*ing now", "ing now", true), ("*ing now", "in now", false),
            ("@kind now", "server now", true), ("@kind now", "data centre now", true),
            ("@kind now", "data now", false), ("now @kind", "now data centre", true),
            ("now @kind", "now data", false), ("a|b? now", "now", false), ("now b|c? x", "now x", true),
            ("now b|c? x", "now c x", true), ("now b|c? x", "now b c x", false),
        ])
    func parts(phrase: String, text: String, fits: Bool) {
        #expect(Self.hits(phrase, text).isEmpty != fits)
    }
}
