import Testing

@testable import MessageReading

@Suite("Where sentences and clauses end")
struct SentencesTests {
    private static func sentences(_ text: String) -> [String] {
        let cut = Tokenizer.cut(text)
        return Sentences.split(cut).map { cut.words($0.bytes) }
    }

    @Test(
        "text without a mark is cut after 120 words",
        arguments: [(1, 1), (119, 1), (120, 1), (121, 2), (240, 2), (241, 3)])
    func longest(words: Int, count: Int) {
        let sentences = Self.sentences([String](repeating: "word", count: words).joined(separator: " "))
        #expect(sentences.count == count)
        #expect(sentences.first?.split(separator: " ").count == min(words, 120))
    }

    @Test(
        "sentences",
        arguments: [
            ("Call J. Smith now.", ["Call J. Smith now."]),
            ("It took approx. ten days.", ["It took approx. ten days."]),
            ("It took approx. Ten days.", ["It took approx.", "Ten days."]),
            ("New modem, est. fix at noon.", ["New modem, est. fix at noon."]),
            ("De rest a.u.b. morgen terug.", ["De rest a.u.b. morgen terug."]),
            ("Wacht aub. Dank u.", ["Wacht aub.", "Dank u."]),
            ("Ask prof. Smith now.", ["Ask prof. Smith now."]),
            ("See ext.\nIt works.", ["See ext.", "It works."]),
            ("Ask anyone. it works.", ["Ask anyone.", "it works."]),
            ("It is down!! Why?!", ["It is down!!", "Why?!"]),
            ("It is (down). \"Why?\" we ask.", ["It is (down", "Why?", "we ask."]),
            ("Dear all, it is down.", ["Dear all", "it is down."]),
            ("Dear a b c d e f g h, it is down.", ["Dear a b c d e f g h", "it is down."]),
            ("Dear a b c d e f g h i, it is down.", ["Dear a b c d e f g h i, it is down."]),
            ("Mail, all of it, is down.", ["Mail, all of it, is down."]),
        ])
    func split(text: String, sentences: [String]) {
        #expect(Self.sentences(text) == sentences)
    }

    /// A mail program breaks long lines; a short line was ended by whoever wrote it.
    @Test(
        "a line of fifty characters goes on where the next begins small",
        arguments: [
            (50, "\nand more", 1), (49, "\nand more", 2), (50, "\nAnd more", 2), (50, "\n4 more", 2),
            (50, ":\nand more", 2), (50, "\n- and more", 2), (51, "\nzero", 1), (50, "\n\u{e9}\u{e9}n", 2),
        ])
    func wrapped(length: Int, rest: String, count: Int) {
        let line = "we " + String(repeating: "x", count: length - 3)
        #expect(Self.sentences(line + rest).count == count)
    }

    @Test("what a sentence is marked as")
    func marks() throws {
        let cut = Tokenizer.cut("It is \"down\" now? Fine! Well. \"We know\" too.")
        let sentences = Sentences.split(cut)
        #expect(sentences.map(\.asks) == [true, false, false, false])
        #expect(sentences.map(\.exclaims) == [false, true, false, false])
        #expect(sentences.map(\.quotes) == [true, false, false, true])
        let one = Sentences.one(cut)
        #expect(one.map(\.tokens) == [0..<cut.tokens.count] && one.map(\.bytes.lowerBound) == [0])
        #expect(Sentences.one(Tokenizer.cut("…")).isEmpty)
    }

    @Test(
        "clauses begin at marks and at words that join, and have two words at least",
        arguments: [
            ("we wait, they work", [2, 2]), ("so, they work", [3]), ("we all wait, go", [4]),
            ("mail is down and phones work", [3, 3]), ("down and out", [3]), ("we and you and they", [3, 2]),
            ("we wait and we work, we rest", [2, 3, 2]), ("we wait", [2]), ("go", [1]),
            ("mail is down (phones work)", [3, 2]), ("we wait \"and see\" now", [2, 3]),
        ])
    func clauses(text: String, counts: [Int]) {
        let cut = Tokenizer.cut(text)
        let clauses = Clauses.split(0..<cut.tokens.count, of: cut)
        #expect(clauses.map(\.count) == counts)
        #expect(clauses.first?.lowerBound == 0 && clauses.last?.upperBound == cut.tokens.count)
        for (clause, next) in zip(clauses, clauses.dropFirst()) {
            #expect(clause.upperBound == next.lowerBound)
        }
    }

    @Test("no clause begins inside what is to be kept whole")
    func kept() {
        let cut = Tokenizer.cut("we wait and we work now")
        func counts(_ whole: Range<Int>) -> [Int] {
            Clauses.split(0..<6, of: cut, keeping: [whole]).map(\.count)
        }
        #expect(counts(1..<4) == [6] && counts(1..<3) == [6])
        #expect(counts(2..<4) == [2, 4] && counts(0..<2) == [2, 4])
    }

    @Test("of a text without end a megabyte is read, and no half character")
    func limit() {
        let ascii = Tokenizer.cut(String(repeating: "a ", count: 600_000))
        #expect(ascii.bytes.count == 1_048_576)
        let accented = Tokenizer.cut("a" + String(repeating: "é", count: 600_000))
        #expect(accented.bytes.count == 1_048_575)
    }
}
