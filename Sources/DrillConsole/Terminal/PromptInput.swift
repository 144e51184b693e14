import Groundwork

/// Where the lines of a drill come from: a script, or a person at a terminal.
protocol PromptInput: AnyObject {
    /// Whether something can happen while a line is typed.
    var canRunAlong: Bool { get }

    /// The next line.
    ///
    /// - Parameters:
    ///   - prompt: what stands before the line, where a person types.
    ///   - completing: what fits what was typed so far.
    ///   - idle: asked while nothing is typed; gives lines to show above the line, or nothing.
    ///   - canCancel: whether Ctrl-C ends the reading, rather than beginning the line anew.
    func next(
        prompt: () -> PromptText, completing: (String) -> [Completion], idle: () throws -> [String]?,
        canCancel: Bool
    ) throws -> LineSource.Line
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

    let canRunAlong = false

    func next(
        prompt: () -> PromptText, completing: (String) -> [Completion], idle: () throws -> [String]?,
        canCancel: Bool
    ) throws -> LineSource.Line {
        prompts?("\n" + prompt().shown)
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
    private var width = 80

    init(_ terminal: RawTerminal, history: History) {
        self.terminal = terminal
        self.history = history
    }

    let canRunAlong = true

    func next(
        prompt: () -> PromptText, completing: (String) -> [Completion], idle: () throws -> [String]?,
        canCancel: Bool
    ) throws -> LineSource.Line {
        var editor = LineEditor(history: history.lines)
        terminal.enter()
        defer { terminal.leave() }
        terminal.put("\n")
        draw(prompt(), editor)
        while true {
            guard let keys = keys() else { return .end }
            for (index, key) in keys.enumerated() {
                let outcome = editor.take(key)
                if case .submitted(let text) = outcome {
                    leave(prompt(), editor)
                    waiting = Array(keys[(index + 1)...])
                    history.add(text)
                    return .text(text)
                }
                if outcome == .ended {
                    terminal.put("\n")
                    return .end
                }
                if outcome == .interrupted, canCancel {
                    leave(prompt(), editor)
                    return .cancelled
                }
                obey(outcome, prompt(), &editor, completing)
            }
            let news = keys.isEmpty ? try idle() : nil
            if let news, !news.isEmpty { printAbove(news) }
            if !keys.isEmpty || news != nil || terminal.width != width { draw(prompt(), editor) }
        }
    }

    private func obey(
        _ outcome: LineEditor.Outcome, _ prompt: PromptText, _ editor: inout LineEditor,
        _ completing: (String) -> [Completion]
    ) {
        switch outcome {
        case .completing: complete(&editor, completing)
        case .suspended: terminal.suspend()
        case .interrupted:
            leave(prompt, editor)
            editor = LineEditor(history: history.lines)
        case .editing, .redrawn, .submitted, .ended: break
        }
    }

    /// Prints lines above the line that is being typed.
    private func printAbove(_ lines: [String]) {
        terminal.put(screen.erase() + lines.joined(separator: "\n") + "\n\n")
    }

    private func leave(_ prompt: PromptText, _ editor: LineEditor) {
        terminal.put(
            screen.leave(prompt: prompt.shown, promptColumns: prompt.columns, editor: editor, width: width))
    }

    private func draw(_ prompt: PromptText, _ editor: LineEditor) {
        width = terminal.width
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

    private func complete(_ editor: inout LineEditor, _ completing: (String) -> [Completion]) {
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
