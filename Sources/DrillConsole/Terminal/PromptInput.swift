/// Where the lines of a drill come from: a script, or a person at a terminal.
protocol PromptInput: AnyObject {
    /// The next line.
    ///
    /// - Parameters:
    ///   - prompt: what stands before the line, where a person types.
    ///   - completing: what fits what was typed so far.
    func next(prompt: PromptText, completing: (String) -> [Completion]) -> LineSource.Line
}

/// A prompt with its width, since what gives it weight takes no columns.
struct PromptText {
    let shown: String
    let columns: Int

    init(_ text: String, style: Style) {
        shown = style.strong(text)
        columns = TextLayout.columns(text)
    }
}

/// Something that may stand where the cursor is.
struct Completion: Equatable, Sendable {
    /// The text from `start` of the line to the cursor is replaced by this.
    let text: String
    /// Where in the line, in characters, the replaced part begins.
    let start: Int
    /// What it is, in a few words.
    let meaning: String
}

/// Lines as they come, without editing.
final class PlainInput: PromptInput {
    private let source: LineSource
    private let prompts: ((String) -> Void)?

    /// Takes lines from a source; `prompts` writes the prompt where a person types.
    init(_ source: LineSource, prompts: ((String) -> Void)?) {
        self.source = source
        self.prompts = prompts
    }

    func next(prompt: PromptText, completing: (String) -> [Completion]) -> LineSource.Line {
        prompts?("\n" + prompt.shown)
        return source.next()
    }
}

/// Lines edited at a terminal.
final class EditedInput: PromptInput {
    private let terminal: RawTerminal
    private var history: History
    private var decoder = KeyDecoder()
    private var screen = LineScreen()
    private var waiting: [Key] = []

    init(_ terminal: RawTerminal, history: History) {
        self.terminal = terminal
        self.history = history
    }

    func next(prompt: PromptText, completing: (String) -> [Completion]) -> LineSource.Line {
        var editor = LineEditor(history: history.lines)
        var width = terminal.width
        terminal.enter()
        defer { terminal.leave() }
        terminal.put("\n")
        draw(prompt, editor, width)
        while true {
            guard let keys = keys() else { return .end }
            if terminal.width != width { width = terminal.width }
            for (index, key) in keys.enumerated() {
                switch editor.take(key) {
                case .editing, .redrawn: break
                case .completing: complete(&editor, completing, width: width)
                case .suspended: terminal.suspend()
                case .interrupted:
                    terminal.put(
                        screen.leave(
                            prompt: prompt.shown, promptColumns: prompt.columns, editor: editor, width: width)
                    )
                    editor = LineEditor(history: history.lines)
                case .ended:
                    terminal.put("\n")
                    return .end
                case .submitted(let text):
                    terminal.put(
                        screen.leave(
                            prompt: prompt.shown, promptColumns: prompt.columns, editor: editor, width: width)
                    )
                    waiting = Array(keys[(index + 1)...])
                    history.add(text)
                    return .text(text)
                }
            }
            draw(prompt, editor, width)
        }
    }

    private func draw(_ prompt: PromptText, _ editor: LineEditor, _ width: Int) {
        terminal.put(
            screen.draw(prompt: prompt.shown, promptColumns: prompt.columns, editor: editor, width: width))
    }

    /// The next keys; nothing at the end of the input.
    private func keys() -> [Key]? {
        if !waiting.isEmpty {
            defer { waiting = [] }
            return waiting
        }
        switch terminal.read() {
        case .bytes(let bytes): return decoder.feed(bytes)
        case .idle: return decoder.flush()
        case .end: return nil
        }
    }

    private func complete(_ editor: inout LineEditor, _ completing: (String) -> [Completion], width: Int) {
        let found = completing(editor.beforeCursor)
        guard let first = found.first else { return }
        if found.count == 1 {
            editor.replace(from: first.start, with: first.text)
            return
        }
        let typed = editor.characters[first.start..<editor.cursor]
        let common = found.dropFirst().reduce(Array(first.text)) { EditedInput.common($0, Array($1.text)) }
        if common.count > typed.count {
            editor.replace(from: first.start, with: String(common))
            return
        }
        let column = (found.map { TextLayout.columns($0.text) }.max() ?? 0) + 3
        var lines = screen.erase()
        for completion in found.prefix(20) {
            let line = "  " + TextLayout.padded(completion.text, to: column) + completion.meaning
            lines += String(line.prefix(max(10, width - 1))) + "\n"
        }
        if found.count > 20 { lines += "  …\n" }
        terminal.put(lines)
    }

    private static func common(_ left: [Character], _ right: [Character]) -> [Character] {
        var shared: [Character] = []
        for (a, b) in zip(left, right) {
            guard a.lowercased() == b.lowercased() else { break }
            shared.append(a)
        }
        return shared
    }
}
