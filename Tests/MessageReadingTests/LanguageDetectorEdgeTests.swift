import Groundwork
import Testing

@testable import MessageReading

@Suite("When there is too little to tell a language by")
struct LanguageDetectorEdgeTests {
    private static func filler(_ count: Int) -> String {
        (0..<count).map { "qx" + String(repeating: "z", count: $0 + 1) }.joined(separator: " ")
    }

    @Test(
        "one small word speaks for twelve words, not for thirteen; two for twenty-four",
        arguments: [
            (1, 11, Language.dutch), (1, 12, nil), (2, 22, .dutch), (2, 23, nil), (1, 0, .dutch), (0, 3, nil),
        ])
    func share(small: Int, others: Int, language: Language?) {
        let words = ["wij", "jullie"].prefix(small).joined(separator: " ")
        #expect(LanguageDetector.language(of: words + " " + Self.filler(others)) == language)
    }

    @Test(
        "small words of several languages",
        arguments: [
            ("wij the", nil), ("wij jullie the", Language.dutch), ("wij the you", .english),
            ("wij der", .dutch), ("wij der und", nil), ("you der", .english), ("you der und", nil),
            ("der und", nil), ("", nil), ("12 34 56", nil),
        ])
    func mixed(text: String, language: Language?) {
        #expect(LanguageDetector.language(of: text) == language)
    }

    @Test(
        "a text of which half is in other letters is in neither language",
        arguments: [
            ("wij да", nil), ("wij jullie да", Language.dutch), ("wij jullie да нет", nil),
            ("the you 漢字", .english),
        ])
    func letters(text: String, language: Language?) {
        #expect(LanguageDetector.language(of: text) == language)
    }

    @Test(
        "eight thousand characters are looked at, and no more, whether the text has been cut or not",
        arguments: [
            (String(repeating: "x", count: 7996) + " wij", Language.dutch),
            (String(repeating: "x", count: 7997) + " wij", nil),
            (String(repeating: "x", count: 7996) + " wij the you", .dutch),
            (String(repeating: "é", count: 7996) + " wij the you", .dutch),
        ])
    func limit(text: String, language: Language?) {
        #expect(LanguageDetector.language(of: text) == language)
        #expect(LanguageDetector.language(of: text, cut: Tokenizer.cut(text)) == language)
    }
}
