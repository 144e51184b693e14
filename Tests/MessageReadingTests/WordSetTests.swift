import Testing

@testable import MessageReading

@Suite("Words to look for")
struct WordSetTests {
    @Test("a word is found however it is written, and no part of one is")
    func words() {
        let words = WordSet(
            """
            email thats
              een een
            """)
        func found(_ text: String) -> [Bool] { Tokenizer.cut(text).tokens.map(words.contains) }
        #expect(found("E-mail, that's Één.") == [true, true, true])
        #expect(found("Mail that e emails") == [false, false, false, false])
        #expect(Tokenizer.cut("any").tokens.allSatisfy { !WordSet("").contains($0) })
    }
}
