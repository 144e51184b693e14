import Testing

@testable import MessageReading

@Suite("Marks inside and between words")
struct TokenShapeTests {
    @Test(
        "what one token is, and what it looks like",
        arguments: [
            ("a.m.", "am", Token.Shape.word), ("z.s.m.", "zsm", .word), ("Z.S.M.", "zsm", .word),
            ("ab.cd", "abcd", .page), ("a.bc", "abc", .page), ("www.b.nl", "wwwbnl", .page),
            ("AB.CD", "abcd", .page), ("dc2.ab", "dc2ab", .mixed), ("a@b", "ab", .mail),
            ("a.b@c.nl", "abcnl", .mail), ("a@b2", "ab2", .mail), ("1.5", "15", .number),
            ("14:30", "1430", .number), ("1,5", "15", .number), ("v2", "v2", .mixed),
            ("e-mail", "email", .word),
            ("foto's", "fotos", .word), ("14u30", "14u30", .mixed),
        ])
    func shapes(text: String, folded: String, shape: Token.Shape) {
        let cut = Tokenizer.cut(text)
        #expect(cut.tokens.count == 1)
        #expect(String(decoding: cut.folded, as: UTF8.self) == folded)
        #expect(cut.tokens.map(\.shape) == [shape])
    }

    @Test(
        "marks that part words",
        arguments: [
            ("down.We", ["down", "we"]), ("up. we", ["up", "we"]), ("4.we", ["4", "we"]),
            ("ab.4", ["ab", "4"]),
            ("ab:4", ["ab", "4"]), ("4:ab", ["4", "ab"]), ("a,b", ["a", "b"]), ("2-3", ["2", "3"]),
            ("a-3", ["a", "3"]), ("'tis", ["tis"]), ("a#b", ["a", "b"]), ("a@ b", ["a", "b"]),
            ("up.", ["up"]),
        ])
    func parted(text: String, words: [String]) {
        let cut = Tokenizer.cut(text)
        #expect(cut.tokens.map { String(decoding: cut.folded[$0.folded], as: UTF8.self) } == words)
    }

    @Test("a token knows its bytes, and the hash of its letters")
    func places() {
        let cut = Tokenizer.cut("De é-mail, 4.")
        #expect(cut.tokens.map { $0.start..<$0.end } == [0..<2, 3..<10, 12..<13])
        #expect(cut.tokens.map(\.folded) == [0..<2, 2..<7, 7..<8])
        #expect(cut.tokens.map(\.hash) == ["de", "email", "4"].map { WordHash.of($0) })
        #expect(cut.tokens.map(\.before) == [[], .space, [.comma, .space]])
        #expect(cut.trailing == .period && cut.after(1) == [.comma, .space])
    }

    @Test("accents that hang on the last letter belong to the words")
    func accents() {
        func words(_ text: String) -> [String] {
            let cut = Tokenizer.cut(text)
            return cut.tokens.map { cut.words($0.start..<$0.end) }
        }
        #expect(words("cafe\u{301}") == ["cafe\u{301}"])
        #expect(words("cafe\u{301}\u{36F} x") == ["cafe\u{301}\u{36F}", "x"])
        #expect(words("cafe\u{2014}x") == ["cafe", "x"])
    }
}
