import Groundwork
import Testing

@testable import MessageReading

/// Whoever is asked to say something that is better not said refuses in few and plain words.
@Suite("Plain refusals")
struct RefusalTests {
    @Test(
        "a plain refusal goes not along, whatever courtesy stands beside it",
        arguments: [
            (Language.dutch, "Liever niet, Noor. Wij hebben die firma gekozen."),
            (.dutch, "Dank je wel, maar dat schrijf ik niet."),
            (.dutch, "Die zin laat ik weg. Dat laat ik liever weg."),
            (.dutch, "Fijn, maar zo zet ik het er niet in."),
            (.dutch, "Dat lijkt me niet verstandig."),
            (.english, "I'd rather not, Noor. We chose that firm."),
            (.english, "Thank you, but I won't write that."),
            (.english, "Lovely, but I'm leaving that out."),
            (.english, "I don't think that's wise."),
        ])
    func refused(language: Language, text: String) {
        let reading = TestText.read(text, language, to: .inward)
        #expect(reading.says(.challenges))
        #expect(!reading.says(.accepts))
    }

    @Test(
        "what only has such words refuses nothing",
        arguments: [
            (Language.dutch, "Dank u, dan geef ik dat zo door."),
            (.english, "Thank you, I will pass that on."),
        ])
    func taken(language: Language, text: String) {
        let reading = TestText.read(text, language, to: .inward)
        #expect(reading.says(.accepts))
        #expect(!reading.says(.challenges))
    }

    @Test(
        "a state of play with its hour, or what is not back, sounds no all-clear",
        arguments: [
            (Language.english, "As of 09:40."), (.english, "Nothing is back yet, for anybody."),
            (.dutch, "Stand 11:00. Niets is terug."),
        ])
    func noAllClear(language: Language, text: String) {
        #expect(!TestText.read(text, language).says(.restored))
    }
}
