import Foundation
import Groundwork
import Testing

@testable import MessageReading

@Suite("Phrasebooks")
struct PhrasebookTests {
    @Test("the embedded books are the files", arguments: Language.allCases)
    func embedded(language: Language) throws {
        let path = TestText.root + "/Sources/MessageReading/Phrases/\(language.rawValue).phrases"
        #expect(try String(contentsOfFile: path, encoding: .utf8) == EmbeddedPhrases.text(language))
    }

    @Test("every line can be read", arguments: Language.allCases)
    func faults(language: Language) {
        #expect(Phrasebook.builtIn(language).faults.isEmpty)
    }

    @Test("both languages have the same classes and topics")
    func parallel() {
        let (dutch, english) = (Phrasebook.builtIn(.dutch), Phrasebook.builtIn(.english))
        #expect(Set(dutch.classes) == Set(english.classes))
        #expect(Set(dutch.topics) == Set(english.topics))
    }

    @Test("a line that cannot be read is told by its number")
    func fault() {
        #expect(Phrasebook("[problem]\nmail ... @nothing\n... mail\nmail down\n").faults == [2, 3])
        #expect(Phrasebook("mail down\n").faults == [1])
        #expect(Phrasebook("[problem]\n<\nmail <time\n< down\n").faults == [2, 3, 4])
        #expect(Phrasebook("[problem provs]\nmail down\n").faults == [1, 2])
    }

    @Test(
        "elements of phrases",
        arguments: [
            ("mail ... down", "mail is once again down", true),
            ("mail ... down", "mail a b c d e down", false),
            ("mail is? down", "mail down", true), ("mail|wifi down", "wifi down", true),
            ("hers* mail", "herstelde mail", true), ("*storing mail", "mailstoring mail", true),
            ("mail <number>", "mail 4", true), ("mail <page>", "mail example", false),
            ("mail <page>", "mail status.example.org", true), ("@kind down", "data centre down", true),
            ("mail down", "mail. down", false),
        ])
    func elements(phrase: String, text: String, fits: Bool) {
        let book = Phrasebook("[@kind]\ndata centre, server\n[problem]\n\(phrase)\n")
        let analysed = AnalysedText(
            text, book: book, language: .english, now: TestText.now, names: KnownNames())
        #expect(analysed.hits.contains { !$0.isEmpty } == fits)
    }

    @Test("every class that rules ask for is in the book", arguments: Language.allCases)
    func ruleClasses(language: Language) {
        let classes = Phrasebook.builtIn(language).ruleClasses
        #expect(classes.updates.count == 1 && classes.telling.count == 2)
        #expect(classes.working.count == 1 && classes.recovered.count == 2 && classes.recovering.count == 5)
        #expect(classes.denials.count == 1 && classes.addresses.count == 3)
        #expect(classes.systems != nil && classes.suppliers != nil && classes.people != nil)
        // Of the all-clear, toil, blame and money spent, in the order of the heads.
        #expect(classes.grounds.compactMap { $0?.count } == [4, 2, 5, 4])
    }

    @Test("known names count as members of their class")
    func names() {
        let book = Phrasebook("[@system]\nmail\n[problem]\n@system down\n")
        let names = KnownNames(services: ["Osprey Web"])
        let analysed = AnalysedText(
            "Osprey web down", book: book, language: .english, now: TestText.now, names: names)
        #expect(analysed.hits == [[PhraseHit(phrase: 0, tokens: 0..<3)]])
    }
}
