import Testing

@testable import MessageReading

@Suite("Tokens and sentences")
struct TokenizerTests {
    @Test(
        "words fold to plain letters",
        arguments: [
            ("Één E-mail", ["een", "email"]), ("foto’s, kassa's", ["fotos", "kassas"]),
            ("z.s.m. en a.m.", ["zsm", "en", "am"]), ("patie\u{308}nt", ["patient"]),
            ("14:00 of 4.000", ["1400", "of", "4000"]), ("we\u{200B}rkt", ["werkt"]),
            ("down.We know", ["down", "we", "know"]), ("", []), ("?!… —", []), ("🔥 brand 🔥", ["brand"]),
        ])
    func folding(text: String, words: [String]) {
        let cut = Tokenizer.cut(text)
        #expect(cut.tokens.map { String(decoding: cut.folded[$0.folded], as: UTF8.self) } == words)
    }

    @Test(
        "shapes",
        arguments: [
            ("status.example.org", Token.Shape.page), ("STATUS.EXAMPLE.ORG", .page), ("a@b.example", .mail),
            ("14u30", .mixed), ("4400", .number), ("woord", .word),
        ])
    func shapes(text: String, shape: Token.Shape) {
        #expect(Tokenizer.cut(text).tokens.map(\.shape) == [shape])
    }

    @Test(
        "sentences",
        arguments: [
            ("Mail is down. We know. Why?", 3), ("Bel dhr. Jansen, kamer 4.", 1),
            ("- een\n- twee\n- drie", 3),
            ("Dear all, it is down.", 2), ("Om 14.00 uur meer.", 1), ("", 0), ("geen punt", 1),
        ])
    func sentences(text: String, count: Int) {
        #expect(Sentences.split(Tokenizer.cut(text)).count == count)
    }

    @Test("no more is read than the limit, and never half a character")
    func limit() {
        let cut = Tokenizer.cut(String(repeating: "é", count: Tokenizer.limit))
        #expect(cut.bytes.count <= Tokenizer.limit)
        #expect(String(validating: cut.bytes, as: UTF8.self) != nil)
    }
}
