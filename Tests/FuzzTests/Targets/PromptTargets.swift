import Groundwork

@testable import DrillConsole

/// What reads the keyboard.
enum PromptTargets {
    /// Every line is understood, or refused with a sentence.
    static func prompt(_ text: String) {
        let reader = PromptReader(now: ReaderTargets.now, firstDay: ReaderTargets.now.date)
        for line in text.split(separator: "\n") {
            do throws(PromptFault) { _ = try reader.read(String(line)) } catch {
                for language in Language.allCases { _ = error.sentence(in: language) }
            }
            do throws(FacilitatorFault) {
                _ = try FacilitatorReader(times: reader).read(String(line))
            } catch {
                for language in Language.allCases { _ = error.sentence(in: language) }
            }
        }
    }

    /// Bytes give the same keys whole and in pieces, and the editor keeps its cursor in the line.
    static func keys(_ bytes: [UInt8]) throws(FuzzTarget.Breach) {
        var whole = KeyDecoder()
        var bytewise = KeyDecoder()
        let keys = whole.feed(bytes)
        try FuzzTarget.law(bytes.flatMap { bytewise.feed([$0]) } == keys, "pieces give other keys")
        var editor = LineEditor(history: ["send to all: we know", "wacht 30m"])
        var screen = LineScreen()
        for key in keys {
            _ = editor.take(key)
            try FuzzTarget.law((0...editor.characters.count).contains(editor.cursor), "the cursor is outside")
            _ = screen.draw(prompt: "> ", promptColumns: 2, editor: editor, width: 20)
        }
        _ = whole.flush()
    }
}
