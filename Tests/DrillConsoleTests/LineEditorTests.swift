import Testing

@testable import DrillConsole

@Suite("Editing a line")
struct LineEditorTests {
    /// Types keys into an empty line and shows it with the cursor as a bar.
    private func typed(_ keys: String, history: [String] = []) -> String {
        var decoder = KeyDecoder()
        var editor = LineEditor(history: history)
        for key in decoder.feed(keys.utf8) { _ = editor.take(key) }
        return String(editor.characters[..<editor.cursor]) + "|" + String(editor.characters[editor.cursor...])
    }

    @Test(
        "keys and what they leave",
        arguments: [
            ("send", "send|"), ("send\u{1}x", "x|send"), ("ab\u{1B}[Dc", "ac|b"), ("één\u{7F}", "éé|"),
            ("abc\u{1}\u{4}", "|bc"),
            ("one two\u{17}", "one |"), ("one two\u{17}\u{1}\u{19}", "two|one "), ("one two\u{1}\u{B}", "|"),
            ("one two\u{15}", "|"),
            ("one two\u{1B}b\u{1B}b", "|one two"), ("one two\u{1}\u{1B}f", "one| two"), ("ab\u{14}", "ba|"),
            ("a\u{14}", "a|"),
            ("e\u{301}x\u{7F}\u{7F}", "|"), ("\u{1B}[200~a\nb\u{1B}[201~", "a\nb|"),
            ("\u{1B}[D\u{1B}[D\u{7F}\u{1B}[3~", "|"),
            ("a\u{202E}", "a\u{202E}|"),
        ])
    func keys(keys: String, line: String) {
        #expect(typed(keys) == line)
    }

    @Test("up and down walk through earlier lines and back to the one begun")
    func history() {
        let earlier = ["first", "second"]
        #expect(typed("new\u{10}", history: earlier) == "second|")
        #expect(typed("new\u{10}\u{10}\u{10}", history: earlier) == "first|")
        #expect(typed("new\u{10}\u{10}\u{E}\u{E}\u{E}", history: earlier) == "new|")
    }

    @Test("what a key brings about")
    func outcomes() {
        var editor = LineEditor()
        #expect(editor.take(.endOfInput) == .ended)
        #expect(editor.take(.scalar("x")) == .editing)
        #expect(editor.take(.endOfInput) == .editing)
        #expect(editor.take(.tab) == .completing)
        #expect(editor.take(.interrupt) == .interrupted)
        #expect(editor.take(.enter) == .submitted("x"))
    }

    @Test("a line does not grow without bound")
    func bound() {
        var editor = LineEditor()
        _ = editor.take(.paste(String(repeating: "x", count: LineEditor.maximumLength)))
        _ = editor.take(.scalar("y"))
        #expect(editor.characters.count == LineEditor.maximumLength)
    }
}
