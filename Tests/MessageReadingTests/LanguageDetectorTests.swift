import Groundwork
import Testing

@testable import MessageReading

@Suite("Language")
struct LanguageDetectorTests {
    @Test(
        "detected",
        arguments: [
            ("De storing is verholpen en iedereen kan weer inloggen.", Language.dutch as Language?),
            ("The outage is over and everyone can log in again.", .english),
            ("We hebben nu nog geen idee hoe lang t duurt om 3 uur meer", .dutch),
            ("De issue is escalated naar de vendor, next update 15:00.", .dutch),
            ("Email down since 8, more at ten", .english),
            ("Die Störung ist behoben und alle können sich wieder anmelden.", nil),
            ("La panne est résolue et tout le monde peut se connecter.", nil),
            ("El servicio no funciona y no sabemos por qué.", nil),
            ("Сервис не работает, мы не знаем почему.", nil), ("服务器宕机了", nil), ("", nil), ("12:00", nil),
            ("🔥🔥🔥", nil),
        ])
    func detected(text: String, language: Language?) {
        #expect(LanguageDetector.language(of: text) == language)
    }

    @Test("the languages of the training messages are told")
    func corpus() throws {
        for language in Language.allCases {
            let texts = try CorpusTexts.messages(language)
            let right = texts.count { LanguageDetector.language(of: $0) == language }
            #expect(Double(right) / Double(texts.count) >= 0.98)
        }
    }
}
