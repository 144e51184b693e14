import Groundwork
import Testing

@testable import DrillConsole

/// What is written to a terminal so that the line stands there.
@Suite("A line drawn on a terminal")
struct PromptDrawingTests {
    private static let erased = "\r\u{1B}[J"

    private func editor(_ text: String, cursor: Int? = nil) -> LineEditor {
        var editor = LineEditor()
        editor.insert(text)
        if let cursor {
            _ = editor.take(.home)
            for _ in 0..<cursor { _ = editor.take(.right) }
        }
        return editor
    }

    private func drawn(_ text: String, cursor: Int? = nil, width: Int) -> String {
        var screen = LineScreen()
        return screen.draw(
            prompt: "> ", promptColumns: 2, editor: editor(text, cursor: cursor), width: width)
    }

    @Test(
        "the cursor stands behind what was typed, on the row to which it came",
        arguments: [
            ("abc", 80, "> abc\r\u{1B}[5C"), ("", 80, "> \r\u{1B}[2C"), ("abc", 5, "> abc \r\r"),
            ("abcd", 5, "> abcd\r\u{1B}[1C"), ("ab", 5, "> ab\r\u{1B}[4C"), ("", 2, ">  \r\r"),
            ("a", 0, "> a \r\r"),
        ])
    func end(text: String, width: Int, output: String) {
        #expect(drawn(text, width: width) == PromptDrawingTests.erased + output)
    }

    @Test(
        "a cursor further up is gone to from the last row",
        arguments: [
            (0, "\u{1B}[2A\r\u{1B}[2C"), (2, "\u{1B}[2A\r\u{1B}[4C"), (3, "\u{1B}[1A\r"),
            (4, "\u{1B}[1A\r\u{1B}[1C"), (8, "\r"), (9, "\r\u{1B}[1C"),
        ])
    func within(cursor: Int, moves: String) {
        // Eleven columns: two full rows and one letter.
        #expect(
            drawn("abcdefghi", cursor: cursor, width: 5) == PromptDrawingTests.erased + "> abcdefghi" + moves)
    }

    @Test(
        "a wide letter that does not fit goes to the next row",
        arguments: [
            ("ab漢", "> ab漢\r\u{1B}[2C"), ("a漢", "> a漢 \r\r"), ("漢", "> 漢\r\u{1B}[4C"),
            ("ab漢c", "> ab漢c\r\u{1B}[3C"),
        ])
    func wide(text: String, output: String) {
        #expect(drawn(text, width: 5) == PromptDrawingTests.erased + output)
    }

    @Test("breaks and tabs take one column, and nothing reaches the terminal that could do harm")
    func signs() {
        #expect(
            drawn("a\nb\tc\u{202E}", width: 80) == PromptDrawingTests.erased + "> a⏎b c\u{FFFD}\r\u{1B}[8C")
    }

    @Test("what is drawn again begins on the row where it began")
    func again() {
        var screen = LineScreen()
        let whole = editor("abcdefghi")
        _ = screen.draw(prompt: "> ", promptColumns: 2, editor: whole, width: 5)
        #expect(screen.erase() == "\u{1B}[2A" + PromptDrawingTests.erased)
        #expect(screen.erase() == PromptDrawingTests.erased, "gone is gone")
        _ = screen.draw(prompt: "> ", promptColumns: 2, editor: editor("abcdefghi", cursor: 4), width: 5)
        #expect(screen.erase() == "\u{1B}[1A" + PromptDrawingTests.erased)
        _ = screen.draw(prompt: "> ", promptColumns: 2, editor: whole, width: 5)
        #expect(screen.clear() == "\u{1B}[H\u{1B}[J")
        #expect(screen.erase() == PromptDrawingTests.erased)
    }

    @Test("a line that is done is left below its last row, wherever the cursor was")
    func leave() {
        var screen = LineScreen()
        let left = screen.leave(
            prompt: "> ", promptColumns: 2, editor: editor("abcdefghi", cursor: 0), width: 5)
        #expect(left == PromptDrawingTests.erased + "> abcdefghi\r\u{1B}[1C\n")
        #expect(screen.erase() == PromptDrawingTests.erased)
    }

    @Test(
        "a line that just fits stays whole; what follows a break keeps its indent, up to half of the width",
        arguments: [
            ("one two", 7, "one two"), ("one two", 6, "one\ntwo"), ("  aaa bbb", 9, "  aaa bbb"),
            ("  aaa bbb", 8, "  aaa\n  bbb"), ("      aaa bbb", 12, "      aaa\n      bbb"),
            ("       aaa bbb", 12, "       aaa\n      bbb"), ("a\n\nbcd efg", 3, "a\n\nbcd\nefg"),
            ("\u{1B}[1mone\u{1B}[0m two", 7, "\u{1B}[1mone\u{1B}[0m two"),
            ("\u{1B}[1mone\u{1B}[0m two", 6, "\u{1B}[1mone\u{1B}[0m\ntwo"),
        ])
    func fitted(text: String, width: Int, lines: String) {
        #expect(ScreenFit.fitted(text, width: width) == lines)
    }

    @Test(
        "a page leaves five rows free, and has five at least",
        arguments: [(11, 6, nil), (11, 7, 1), (10, 5, nil), (10, 6, 1), (4, 5, nil), (4, 6, 1), (4, 12, 7)])
    func pages(rows: Int, count: Int, left: Int?) {
        let entries = (1...count).map { "line \($0)" }
        let shown = ScreenPage.last(entries, rows: rows) { "\($0) more" }
        #expect(shown == (left.map { ["\($0) more"] + entries[$0...] } ?? entries))
    }

    @Test("an entry of several lines is shown whole or not at all")
    func tall() {
        let entries = ["a", "b\nb", "c\nc", "d\nd"]
        #expect(ScreenPage.last(entries, rows: 12) { "\($0)" } == entries)
        #expect(ScreenPage.last(entries, rows: 11) { "\($0)" } == ["1"] + entries[1...])
        #expect(ScreenPage.last(entries, rows: 10) { "\($0)" } == ["2"] + entries[2...])
        // The heading of a day has an empty row above it.
        let days = ["\n─── day 1", "a", "\n─── day 2", "b"]
        #expect(ScreenPage.last(days, rows: 11) { "\($0)" } == days)
        #expect(ScreenPage.last(days, rows: 10) { "\($0)" } == ["1"] + days[1...])
    }
}

@Suite("More of editing a line")
struct LineEditorEdgeTests {
    /// The line with the cursor as a bar, after keys.
    private func after(_ text: String, _ keys: Key..., history: [String] = []) -> String {
        var editor = LineEditor(history: history)
        editor.insert(text)
        for key in keys { _ = editor.take(key) }
        return editor.beforeCursor + "|" + String(editor.characters[editor.cursor...])
    }

    @Test("two letters change places before the cursor, and at the end the last two")
    func swap() {
        #expect(after("abc", .home, .right, .swap) == "ba|c")
        #expect(after("abc", .home, .right, .right, .swap) == "acb|")
        #expect(after("abc", .swap) == "acb|")
        #expect(after("abc", .home, .swap) == "|abc")
        #expect(after("ab", .home, .right, .swap) == "ba|")
    }

    @Test("words are letters and digits; whatever stands between them is passed over")
    func words() {
        #expect(after("mail, 2 days", .wordLeft, .wordLeft) == "mail, |2 days")
        #expect(after("mail, 2 days", .wordLeft, .wordLeft, .wordLeft, .wordLeft) == "|mail, 2 days")
        #expect(after("  mail", .wordLeft, .home, .wordRight) == "  mail|")
        #expect(after("mail, 2", .home, .wordRight, .wordRight, .wordRight) == "mail, 2|")
        #expect(after("one two", .home, .cutNextWord) == "| two")
        #expect(after("one two", .home, .cutNextWord, .end, .putBack) == " twoone|")
    }

    @Test("what was cut stays until something else is cut")
    func cut() {
        #expect(after("one two", .cutWord, .cutToEnd, .putBack, .putBack) == "one twotwo|")
        #expect(after("one", .cutToStart, .cutWord, .cutToStart, .putBack) == "one|")
        #expect(after("one two", .home, .right, .cutToEnd, .home, .putBack) == "ne two|o")
    }

    @Test("at the edges nothing happens, and in the middle one letter goes")
    func edges() {
        #expect(after("ab", .home, .left, .backspace) == "|ab")
        #expect(after("ab", .right, .delete) == "ab|")
        #expect(after("abc", .home, .right, .endOfInput) == "a|c")
        #expect(after("abc", .left, .left, .delete) == "a|c")
        #expect(after("abc", .left, .backspace) == "a|c")
        #expect(after("abc", .escape) == "abc|")
        #expect(after("ab", .home, .right, .right, .right) == "ab|")
    }

    @Test("control characters are not typed, breaks and tabs are pasted")
    func control() {
        #expect(after("a\u{1F}\u{7F}\u{0}b \n\t~\u{80}") == "ab \n\t~\u{80}|")
    }

    @Test(
        "what begins a line is put back after walking through earlier ones, and an earlier one can be changed"
    )
    func history() {
        let earlier = ["first", "second"]
        #expect(after("new", .up, .down, history: earlier) == "new|")
        #expect(after("new", .up, .up, .down, .scalar("!"), history: earlier) == "second!|")
        #expect(after("new", .down, history: earlier) == "new|")
        #expect(after("new", .up, history: []) == "new|")
        #expect(after("new", .up, .up, .up, .down, .down, .scalar("!"), history: earlier) == "new!|")
    }

    @Test("a completion replaces what stands before the cursor, back to where it begins")
    func replace() {
        var editor = LineEditor()
        editor.insert("send to al now")
        for _ in 0..<4 { _ = editor.take(.left) }
        editor.replace(from: 11, with: "x")
        #expect(editor.text == "send to al now", "that lies behind the cursor")
        editor.replace(from: 8, with: "all: ")
        #expect(editor.text == "send to all:  now" && editor.cursor == 13)
        editor.replace(from: -1, with: "x")
        editor.replace(from: 13, with: "y")
        #expect(editor.beforeCursor == "send to all: y")
        editor.replace(from: 0, with: "")
        #expect(editor.text == " now" && editor.cursor == 0)
    }

    @Test("a line takes as many characters as it may have and not one more")
    func longest() {
        var editor = LineEditor()
        editor.insert(String(repeating: "x", count: LineEditor.maximumLength - 2))
        _ = editor.take(.home)
        editor.insert("abc")
        #expect(editor.cursor == 0)
        editor.insert("ab")
        #expect(editor.characters.count == LineEditor.maximumLength && editor.cursor == 2)
        #expect(LineEditor.maximumLength == 65_536)
    }

    @Test("keys that are no editing say what is wanted")
    func outcomes() {
        var editor = LineEditor()
        #expect(editor.take(.suspend) == .suspended)
        #expect(editor.take(.writeElsewhere) == .writing)
        #expect(editor.take(.redraw) == .redrawn)
        #expect(editor.take(.enter) == .submitted(""))
    }
}

@Suite("More keys from bytes")
struct KeyByteTests {
    @Test(
        "control keys",
        arguments: [
            (0x02, Key.left), (0x06, .right), (0x08, .backspace), (0x0B, .cutToEnd), (0x0E, .down),
            (0x10, .up), (0x14, .swap), (0x15, .cutToStart), (0x17, .cutWord), (0x19, .putBack),
            (0x20, .scalar(" ")), (0x7E, .scalar("~")), (0x0C, .redraw), (0x0D, .enter), (0x0A, .enter),
        ] as [(UInt8, Key)])
    func control(byte: UInt8, key: Key) {
        var decoder = KeyDecoder()
        #expect(decoder.feed([byte]) == [key])
        #expect(!decoder.isWaiting)
    }

    @Test(
        "what no key sends means nothing, and the next key counts again",
        arguments: [
            [0x00], [0x07], [0x0F], [0x1F], [0x18, 0x61], [0x80], [0xC1], [0xF5], [0xC3, 0x28], [0xE2, 0x28],
            [0xED, 0xA0, 0x80], [0x1B, 0x7A], [0x1B, 0x4F, 0x5A], [0x1B, 0x1B, 0x5B],
            [0x1B, 0x5B, 0x32, 0x7E],
            [0x1B, 0x5B, 0x5A],
        ] as [[UInt8]])
    func nothing(bytes: [UInt8]) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes).isEmpty)
        #expect(!decoder.isWaiting)
        #expect(decoder.feed([0x78]) == [.scalar("x")])
    }

    @Test(
        "letters of one to four bytes come once they are whole",
        arguments: [
            "a", "\u{80}", "©", "\u{7FF}", "\u{800}", "€", "\u{FFFD}", "\u{10000}", "😀", "\u{10FFFF}",
        ])
    func letters(text: String) {
        var decoder = KeyDecoder()
        let bytes = Array(text.utf8)
        for byte in bytes.dropLast() {
            #expect(decoder.feed([byte]).isEmpty)
            #expect(decoder.isWaiting)
        }
        #expect(decoder.feed(bytes.suffix(1)) == text.unicodeScalars.map { .scalar($0) })
    }

    @Test(
        "arrows with Ctrl and Alt go by words, with others by letters",
        arguments: [
            ("\u{1B}[1;5D", Key.wordLeft), ("\u{1B}[1;3C", .wordRight), ("\u{1B}[1;2C", .right),
            ("\u{1B}[1;2D", .left), ("\u{1B}[1;5A", .up), ("\u{1B}[7~", .home), ("\u{1B}[8~", .end),
            ("\u{1B}[F", .end), ("\u{1B}OH", .home), ("\u{1B}OA", .up), ("\u{1B}\u{8}", .cutWord),
        ])
    func arrows(text: String, key: Key) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(text.utf8) == [key])
    }

    @Test("Ctrl-X waits for its second key, and Ctrl-E makes it one")
    func chord() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x18]).isEmpty)
        #expect(decoder.isWaiting)
        #expect(decoder.flush().isEmpty)
        #expect(decoder.isWaiting, "a hand may take its time")
        #expect(decoder.feed([0x05]) == [.writeElsewhere])
    }

    @Test("a sequence that is broken off is no key, and one that never ends is dropped")
    func broken() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B, 0x5B]).isEmpty)
        #expect(decoder.flush().isEmpty)
        #expect(!decoder.isWaiting)
        let long = "\u{1B}[" + String(repeating: "1", count: 30)
        #expect(decoder.feed((long + "A").utf8) == [.up])
        #expect(decoder.feed((long + "1A").utf8) == [.scalar("A")])
    }

    @Test("what is pasted keeps its line breaks, all of one kind, and may be empty")
    func pasted() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}[200~a\rb\u{1B}[1mc\u{1B}[201~".utf8) == [.paste("a\nb\u{1B}[1mc")])
        #expect(decoder.feed("\u{1B}[200~\u{1B}[201~".utf8) == [.paste("")])
        #expect(decoder.feed("x".utf8) == [.scalar("x")])
    }
}
