import DebriefTestSupport
import Groundwork
import Testing
import TranscriptJournal

@testable import DebriefScoring

@Suite("What facts are called to people")
struct FactWordsTests {
    private static func words(_ texts: String...) -> [String] {
        let facts = texts.enumerated().map { index, text in
            Setting.Truth(name: "fact-\(index)", subject: "cause", text: text, telling: "yes")
        }
        let words = FactWords(facts.map { ($0.name, $0.text) })
        return facts.map { words[$0.name] }
    }

    @Test(
        "by the first sentence without its stop, or by its first whole words",
        arguments: [
            ("The trial failed. It is shut again.", "“The trial failed”"),
            ("Open at 14.00 again", "“Open at 14.00 again”"),
            ("Is it a hack? Nobody knows.", "“Is it a hack?”"),
            ("The mail\n  waits. It comes later.", "“The mail waits”"),
            ("Of these words all forty-two are a name ok.", "“Of these words all forty-two are a name ok”"),
            ("Of these words all forty-three are a namely.", "“Of these words all forty-three are a…”"),
            (
                "De telefoon, de website en de balie, zaterdag, werken.",
                "“De telefoon, de website en de balie…”"
            ),
            (String(repeating: "x", count: 50), "“" + String(repeating: "x", count: 41) + "…”"),
            ("", "fact-0"), (" \n", "fact-0"),
        ])
    func beginning(text: String, words: String) {
        #expect(FactWordsTests.words(text) == [words])
    }

    @Test("by more words where two begin alike, and by as many as ever where they say the same")
    func alike() {
        let head = "Work handed in between Monday 18:00 and Tuesday 07:25"
        #expect(
            FactWordsTests.words(head + " is lost.", head + " is safe.", "All is well.")
                == ["“\(head) is lost”", "“\(head) is safe”", "“All is well”"])
        #expect(
            FactWordsTests.words("It is out. Call us.", "It is out. Mail us.", "It is out.")
                == ["“It is out”", "“It is out”", "“It is out”"])
        let same = FactWordsTests.words(head + ".", head + ".")
        #expect(same[0] == same[1] && same[0].hasPrefix("“Work handed"))
    }

    @Test("in the reasons for people, while records keep their names", arguments: Language.allCases)
    func reasons(language: Language) throws {
        let debrief = Debrief(DrillSketch.silent.transcript, language: language)
        for (dimension, id) in [(Dimension.timeliness, PartID.news), (.openness, .candour)] {
            let part = try #require(debrief.score(dimension).parts.first { $0.id == id })
            let list = language.pick(nl: " en ", en: " and ")
            #expect(part.account.contains("“This is the scope in plain words”"))
            #expect(part.account.contains(list + "“This is the") && !part.account.contains(list + "backup"))
            #expect(part.why.contains("scope, storage") && !part.why.contains("“"))
            #expect(part.gaps.first?.note == "scope")
            // What is taken off, and whatever names no fact, reads alike.
            #expect(part.account.prefix { $0 != "." } == part.why.prefix { $0 != "." })
        }
        let other = try #require(debrief.score(.timeliness).parts.first { $0.id == .rhythm })
        #expect(other.account == other.why)
        #expect(debrief.facts.map(\.name).first == "scope")
        #expect(debrief.facts.first?.words == debrief.words(ofFact: "scope"))
    }
}
