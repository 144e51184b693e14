import Groundwork
import Testing

@testable import MessageReading

@Suite("Features of a sentence")
struct FeatureRunTests {
    private static func features(_ text: String, by book: String = "", answering prompt: String? = nil)
        -> [Feature]
    {
        let book = Phrasebook(book)
        func analysed(_ text: String) -> AnalysedText {
            AnalysedText(text, book: book, language: .english, now: TestText.now, names: KnownNames())
        }
        let extractor = FeatureExtractor(book: book)
        let answered = prompt.map { extractor.features(ofPrompt: analysed($0)) }
        return extractor.features(of: 0, in: analysed(text), prompt: answered ?? [])
    }

    private static func count(_ kind: FeatureKind, _ features: [Feature]) -> Int {
        features.count { $0.kind == kind }
    }

    @Test(
        "words, and two and three in a row, between a beginning and an end",
        arguments: [
            ("Go.", 1, 2, 1, 0), ("We go.", 2, 3, 2, 0), ("We go up.", 3, 4, 3, 1),
            ("We go up it.", 4, 5, 4, 2),
            ("We go at 14:00 up.", 4, 5, 4, 2),
        ])
    func words(text: String, words: Int, pairs: Int, triples: Int, skips: Int) {
        let features = Self.features(text)
        #expect(Self.count(.word, features) == words && Self.count(.pair, features) == pairs)
        #expect(Self.count(.triple, features) == triples && Self.count(.skip, features) == skips)
        #expect(Set(features.map(\.hash)).count == features.count, "no two are alike here")
    }

    @Test(
        "a name within a sentence is a class of its own, beside the words around it",
        arguments: [
            ("Go to Rosa.", 1), ("go to rosa.", 0), ("Rosa is here.", 0), ("GO TO ROSA.", 0),
            ("Ask Jan or Rosa.", 2),
        ])
    func names(text: String, count: Int) {
        let features = Self.features(text)
        #expect(Set(features.filter { $0.kind == .wordClass }.map(\.first)).count == count)
        #expect((Self.count(.classWord, features) > 0) == (count > 0))
    }

    @Test("each feature knows the words that it comes from")
    func places() {
        let features = Self.features("We go up.")
        func places(_ kind: FeatureKind) -> [Range<Int32>] {
            features.filter { $0.kind == kind }.map { $0.first..<$0.end }
        }
        #expect(places(.word) == [0..<1, 1..<2, 2..<3])
        #expect(places(.pair) == [0..<1, 0..<2, 1..<3, 2..<3])
        #expect(places(.triple) == [0..<2, 0..<3, 1..<3])
        #expect(places(.skip) == [0..<3])
    }

    /// Three to five letters of "_wait_": four, three and two pieces.
    @Test(
        "pieces of words of four letters and more",
        arguments: [("Was.", 0), ("Wait.", 9), ("Waits.", 12), ("Wait was.", 9), ("Wait here.", 18)])
    func pieces(text: String, count: Int) {
        let features = Self.features(text)
        #expect(Self.count(.piece, features) == count)
        #expect(features.filter { $0.kind == .piece }.allSatisfy { $0.end == $0.first + 1 })
    }

    @Test("how a sentence is built: its length in four steps, and its marks")
    func form() {
        func length(_ words: Int) -> UInt64? {
            let text = [String](repeating: "go", count: words).joined(separator: " ")
            return Self.features(text).last { $0.kind == .form }?.hash
        }
        #expect(length(1) == length(3) && length(3) != length(4))
        #expect(length(4) == length(7) && length(7) != length(8))
        #expect(length(8) == length(15) && length(15) != length(16))
        #expect(length(16) == length(40))
        #expect(Set([1, 4, 8, 16].map(length)).count == 4)
        for (text, count) in [
            ("We go.", 2), ("We go?", 3), ("We go!", 3), ("We \"go\".", 3), ("We \"go\"?", 4),
        ] {
            #expect(Self.count(.form, Self.features(text)) == count, "\(text)")
        }
        let marks = ["We go.", "We go?", "We go!", "We \"go\"."].map { text in
            Set(Self.features(text).filter { $0.kind == .form }.map(\.hash))
        }
        #expect(Set(marks).count == 4)
    }

    @Test("a time by its kind, its grain, and whether it is past, a floor or to come")
    func times() {
        let texts = ["Go at 14:00.", "Gone since 08:00.", "Not before 14:00."]
        let times = texts.map { Self.features($0).filter { $0.kind == .time } }
        #expect(times.map(\.count) == [3, 3, 3])
        #expect(Set(times.compactMap { $0.last?.hash }).count == 3)
        let units = texts.map { text in
            Self.features(text).filter { $0.kind == .word }.last?.hash
        }
        #expect(Set(units).count == 3, "as a word each is one of its own")
        #expect(
            Set([units[0], Self.features("Go every hour.").filter { $0.kind == .word }.last?.hash]).count == 2
        )
    }

    @Test(
        "two word classes are a pair with five words between them at most",
        arguments: [(0, 1), (1, 1), (5, 1), (6, 0)])
    func classes(between: Int, pairs: Int) {
        let words = ["alpha"] + [String](repeating: "go", count: between) + ["beta"]
        let features = Self.features(
            words.joined(separator: " "), by: "[@a]\nalpha\n[@b]\nbeta\n[problem]\n@a\n")
        #expect(Self.count(.wordClass, features) == 2)
        #expect(Self.count(.classPair, features) == pairs)
        #expect(
            Self.count(.classWord, features) == 2,
            "one word beside each, none before the first or behind the last")
        #expect(Self.count(.topic, features) == 1 && Self.count(.phrase, features) == 1)
    }

    @Test("what is answered: its words, their classes, and whether it asks")
    func prompt() {
        let book = "[@a]\nalpha\n"
        func count(_ prompt: String?) -> Int {
            Self.count(.prompt, Self.features("We go.", by: book, answering: prompt))
        }
        #expect(count(nil) == 0 && count("You go.") == 2 && count("You go?") == 3)
        #expect(count("Alpha go.") == 3 && count("You go. You go?") == 5)
    }
}
