/// Edits one line: keys go in, text and outcome come out; it knows nothing of a terminal.
struct LineEditor: Sendable {
    /// What a key brought about.
    enum Outcome: Equatable, Sendable {
        /// The line goes on.
        case editing
        /// The line is done.
        case submitted(String)
        /// The line was thrown away.
        case interrupted
        /// Nothing more will come.
        case ended
        /// The trainee wants to see what fits.
        case completing
        /// The program is to be put aside.
        case suspended
        /// The line is to be written in the person's own editor.
        case writing
        /// The screen is to be drawn again.
        case redrawn
    }

    /// The longest line that is taken, in characters.
    static let maximumLength = 64 * 1024

    /// The characters of the line.
    private(set) var characters: [Character] = []
    /// Before which character the cursor stands.
    private(set) var cursor = 0
    private var cut: [Character] = []
    private let history: [String]
    private var historyIndex: Int
    private var draft: [Character] = []

    /// Begins an empty line.
    ///
    /// - Parameter history: earlier lines, the oldest first.
    init(history: [String] = []) {
        self.history = history
        historyIndex = history.count
    }

    /// The line.
    var text: String { String(characters) }

    /// What stands before the cursor.
    var beforeCursor: String { String(characters[..<cursor]) }

    /// Takes a key.
    mutating func take(_ key: Key) -> Outcome {
        switch key {
        case .scalar(let scalar): insert(String(scalar))
        case .paste(let text): insert(text)
        case .enter: return .submitted(text)
        case .tab: return .completing
        case .interrupt: return .interrupted
        case .endOfInput:
            if characters.isEmpty { return .ended }
            remove(cursor..<min(cursor + 1, characters.count))
        case .suspend: return .suspended
        case .writeElsewhere: return .writing
        case .redraw: return .redrawn
        case .backspace: remove(max(0, cursor - 1)..<cursor)
        case .delete: remove(cursor..<min(cursor + 1, characters.count))
        case .cutToEnd: cutOut(cursor..<characters.count)
        case .cutToStart: cutOut(0..<cursor)
        case .cutWord: cutOut(wordStart..<cursor)
        case .cutNextWord: cutOut(cursor..<wordEnd)
        case .putBack: insert(String(cut))
        case .swap: swap()
        case .up: recall(historyIndex - 1)
        case .down: recall(historyIndex + 1)
        case .left, .right, .home, .end, .wordLeft, .wordRight: move(key)
        case .escape: break
        }
        return .editing
    }

    /// Puts text in at the cursor; a combining mark joins the character before it.
    mutating func insert(_ text: String) {
        let kept = text.unicodeScalars.filter {
            $0 == "\n" || $0 == "\t" || $0.value >= 0x20 && $0.value != 0x7F
        }
        let before = Array(String(characters[..<cursor]) + String(String.UnicodeScalarView(kept)))
        guard before.count + characters.count - cursor <= LineEditor.maximumLength else { return }
        characters = before + characters[cursor...]
        cursor = before.count
    }

    /// Puts text in place of what stands before the cursor, back to a character.
    mutating func replace(from start: Int, with text: String) {
        guard (0...cursor).contains(start) else { return }
        remove(start..<cursor)
        insert(text)
    }

    private mutating func remove(_ range: Range<Int>) {
        characters.removeSubrange(range)
        cursor = range.lowerBound
    }

    private mutating func cutOut(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        cut = Array(characters[range])
        remove(range)
    }

    private mutating func swap() {
        guard cursor > 0, characters.count > 1 else { return }
        let right = min(cursor, characters.count - 1)
        characters.swapAt(right - 1, right)
        cursor = min(right + 1, characters.count)
    }

    private mutating func move(_ key: Key) {
        switch key {
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(characters.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = characters.count
        case .wordLeft: cursor = wordStart
        case .wordRight: cursor = wordEnd
        default: break
        }
    }

    private func isWord(_ index: Int) -> Bool { characters[index].isLetter || characters[index].isNumber }

    private var wordStart: Int {
        var index = cursor
        while index > 0, !isWord(index - 1) { index -= 1 }
        while index > 0, isWord(index - 1) { index -= 1 }
        return index
    }

    private var wordEnd: Int {
        var index = cursor
        while index < characters.count, !isWord(index) { index += 1 }
        while index < characters.count, isWord(index) { index += 1 }
        return index
    }

    private mutating func recall(_ index: Int) {
        guard (0...history.count).contains(index) else { return }
        if historyIndex == history.count { draft = characters }
        historyIndex = index
        characters = index == history.count ? draft : Array(history[index])
        cursor = characters.count
    }
}
