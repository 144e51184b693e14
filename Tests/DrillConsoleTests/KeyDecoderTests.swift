import Testing

@testable import DrillConsole

@Suite("Keys from bytes")
struct KeyDecoderTests {
    @Test(
        "sequences",
        arguments: [
            ("a", [Key.scalar("a")]), ("é", [.scalar("é")]), ("😀", [.scalar("😀")]), ("\r", [.enter]),
            ("\n", [.enter]),
            ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{1B}[A", [.up]), ("\u{1B}[B", [.down]),
            ("\u{1B}[C", [.right]),
            ("\u{1B}[D", [.left]), ("\u{1B}OC", [.right]), ("\u{1B}[H", [.home]), ("\u{1B}OF", [.end]),
            ("\u{1B}[1~", [.home]),
            ("\u{1B}[4~", [.end]), ("\u{1B}[3~", [.delete]), ("\u{1B}[1;5C", [.wordRight]),
            ("\u{1B}[1;3D", [.wordLeft]),
            ("\u{1B}b", [.wordLeft]), ("\u{1B}f", [.wordRight]), ("\u{1B}d", [.cutNextWord]),
            ("\u{1B}\u{7F}", [.cutWord]),
            ("\u{1}", [.home]), ("\u{5}", [.end]), ("\u{3}", [.interrupt]), ("\u{4}", [.endOfInput]),
            ("\u{1A}", [.suspend]),
            ("\u{C}", [.redraw]),
            ("\u{1B}[200~two\r\nlines\u{1B}[201~!", [.paste("two\nlines"), .scalar("!")]),
            ("\u{1B}[99~x", [.scalar("x")]), ("\u{1B}[<35;1;1Mx", [.scalar("x")]),
        ])
    func sequences(text: String, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(text.utf8) == keys)
        var bytewise = KeyDecoder()
        #expect(text.utf8.flatMap { bytewise.feed([$0]) } == keys, "also a byte at a time")
    }

    @Test("a lone escape is a key once nothing follows it")
    func escape() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B]).isEmpty)
        #expect(decoder.isWaiting)
        #expect(decoder.flush() == [.escape])
        #expect(!decoder.isWaiting)
    }

    @Test("any bytes give keys and never a crash", arguments: 0..<100 as Range<UInt64>)
    func anyBytes(seed: UInt64) {
        var state = seed &* 0x2545_F491_4F6C_DD1D &+ 1
        var decoder = KeyDecoder()
        var editor = LineEditor(history: ["one", "two"])
        var screen = LineScreen()
        for _ in 0..<400 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            let byte = state % 3 == 0 ? 0x1B : UInt8(truncatingIfNeeded: state >> 8)
            for key in decoder.feed([byte]) { _ = editor.take(key) }
            for key in decoder.flush() { _ = editor.take(key) }
            #expect((0...editor.characters.count).contains(editor.cursor), "seed \(seed)")
            let drawn = screen.draw(prompt: "> ", promptColumns: 2, editor: editor, width: Int(state % 7))
            #expect(!drawn.isEmpty)
        }
    }
}
