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
    ///   - meanwhile: asked while a line is typed; gives what happened, or nothing.
    ///   - canCancel: whether Ctrl-C ends the reading, rather than beginning the line anew.
    func next(
        prompt: () -> PromptText, completing: (String) -> [Completion], meanwhile: () throws -> Meanwhile?,
        canCancel: Bool
    ) throws -> LineSource.Line

    /// Gives the terminal back; the next line takes hold of it again.
    func leave()

    /// Whether a line can be called back and edited here.
    var canEdit: Bool { get }

    /// Keeps a text that did not go out, so that it can be called back.
    func remember(_ line: String)

    /// Puts a text that did not go out on the next line of the prompt.
    func putBack(_ line: String)

    /// Lets the person write a text in another program; nothing when that is not possible here.
    func edit(_ text: String) -> String?

    /// What to say where Ctrl-C ends nothing: how to leave.
    var wayOut: (() -> String)? { get set }
}

/// What happened while a line was being typed.
struct Meanwhile {
    /// The lines to show above it.
    var lines: [String] = []
    /// Whether the terminal rings.
    var rings = false
    /// Whether there is nothing left to type for.
    var ends = false
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
    private let write: (String) -> Void
    /// Whether a person types, who is shown where to.
    private let isPrompting: Bool
    /// Whether something can happen while a line is awaited; otherwise nothing is looked at meanwhile.
    let canRunAlong: Bool
    var wayOut: (() -> String)?
    /// A text that did not go out.
    private var kept: String?

    /// Takes lines from a source; what happens meanwhile is written.
    init(
        _ source: LineSource, write: @escaping (String) -> Void, isPrompting: Bool, canRunAlong: Bool = false
    ) {
        self.source = source
        self.write = write
        self.isPrompting = isPrompting
        self.canRunAlong = canRunAlong
    }

    func next(
        prompt: () -> PromptText, completing: (String) -> [Completion], meanwhile: () throws -> Meanwhile?,
        canCancel: Bool
    ) throws -> LineSource.Line {
        if isPrompting { write("\n" + prompt().shown) }
        guard canRunAlong else { return source.next() }
        if isPrompting { HeldInterrupt.hold(true) }
        defer { if isPrompting { HeldInterrupt.hold(false) } }
        while true {
            let isReady = source.isReady(within: 100)
            if isPrompting, HeldInterrupt.take() {
                // The terminal itself has thrown away what was typed before it on this line.
                if canCancel {
                    write("\n")
                    return .cancelled
                }
                let way = wayOut.map { $0() + "\n" } ?? ""
                write("\n" + way + prompt().shown)
            }
            if isReady { break }
            guard let news = try meanwhile() else { continue }
            if !news.lines.isEmpty {
                let lines = news.lines.joined(separator: "\n") + "\n"
                let bell = news.rings ? "\u{7}" : ""
                write(isPrompting ? "\n" + bell + lines + "\n" + prompt().shown : lines)
            }
            if news.ends { return .cancelled }
        }
        return called(source.next(), canCancel: canCancel)
    }

    func leave() {}

    func edit(_ text: String) -> String? { nil }

    let canEdit = false

    func remember(_ line: String) { kept = line }

    func putBack(_ line: String) { kept = line }

    /// A line that was read; a single dot at the prompt stands for the text that was kept.
    private func called(_ line: LineSource.Line, canCancel: Bool) -> LineSource.Line {
        guard !canCancel, isPrompting, line == .text("."), let kept else { return line }
        self.kept = nil
        return .text(kept)
    }
}

/// Lines edited at a terminal.
final class EditedInput: PromptInput {
    private let terminal: RawTerminal
    private var history: History
    private let external: ExternalEditor
    private var decoder = KeyDecoder()
    private var screen = LineScreen()
    private var waiting: [Key] = []
    private var width = 80
    var wayOut: (() -> String)?
    /// A text that stands on the next line of the prompt.
    private var standing: String?

    init(_ terminal: RawTerminal, history: History, external: ExternalEditor) {
        self.terminal = terminal
        self.history = history
        self.external = external
    }

    let canRunAlong = true

    func next(
        prompt: () -> PromptText, completing: (String) -> [Completion], meanwhile: () throws -> Meanwhile?,
        canCancel: Bool
    ) throws -> LineSource.Line {
        var editor = LineEditor(history: history.lines)
        if !canCancel, let standing {
            editor.insert(standing)
            self.standing = nil
        }
        // The terminal is kept between lines, so that a Ctrl-C that comes too late ends nothing.
        terminal.enter()
        terminal.put("\n")
        draw(prompt(), editor)
        while true {
            guard let keys = keys() else { return .end }
            if let line = take(keys, prompt, &editor, completing, canCancel) { return line }
            if !keys.isEmpty || terminal.width != width { draw(prompt(), editor) }
            guard let news = try meanwhile() else { continue }
            if !news.lines.isEmpty { printAbove(news) }
            if news.ends {
                leave(prompt(), editor)
                return .cancelled
            }
            draw(prompt(), editor)
        }
    }

    func leave() { terminal.leave() }

    let canEdit = true

    func remember(_ line: String) { history.add(line) }

    func putBack(_ line: String) {
        history.add(line)
        standing = line
    }

    func edit(_ text: String) -> String? {
        terminal.leave()
        return external.edit(text)
    }

    /// Takes keys; gives the line once it is done.
    private func take(
        _ keys: [Key], _ prompt: () -> PromptText, _ editor: inout LineEditor,
        _ completing: (String) -> [Completion], _ canCancel: Bool
    ) -> LineSource.Line? {
        for (index, key) in keys.enumerated() {
            let outcome = editor.take(key)
            if outcome == .interrupted { history.add(editor.text) }
            switch outcome {
            case .submitted(let text):
                leave(prompt(), editor)
                waiting = Array(keys[(index + 1)...])
                history.add(text)
                return .text(text)
            case .ended:
                terminal.put("\n")
                return .end
            case .interrupted where canCancel:
                leave(prompt(), editor)
                return .cancelled
            default: obey(outcome, prompt(), &editor, completing)
            }
        }
        return nil
    }

    private func obey(
        _ outcome: LineEditor.Outcome, _ prompt: PromptText, _ editor: inout LineEditor,
        _ completing: (String) -> [Completion]
    ) {
        switch outcome {
        case .completing: complete(&editor, completing)
        case .suspended: terminal.suspend()
        case .writing: writeElsewhere(&editor)
        case .interrupted:
            leave(prompt, editor)
            // Where something was typed, it is gone; where nothing was, the person wants to leave.
            if editor.text.isEmpty, let wayOut { terminal.put(wayOut() + "\n") }
            editor = LineEditor(history: history.lines)
        case .redrawn: terminal.put(screen.clear())
        case .editing, .submitted, .ended: break
        }
    }

    /// Prints lines above the line that is being typed.
    private func printAbove(_ news: Meanwhile) {
        let bell = news.rings ? "\u{7}" : ""
        terminal.put(screen.erase() + bell + news.lines.joined(separator: "\n") + "\n\n")
    }

    /// Lets the line be written in the person's own editor.
    private func writeElsewhere(_ editor: inout LineEditor) {
        terminal.put(screen.erase())
        terminal.leave()
        let text = external.edit(editor.text)
        terminal.enter()
        guard let text else { return }
        var written = LineEditor(history: history.lines)
        written.insert(text)
        editor = written
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
