/// Cuts a text into tokens in one pass over its bytes.
///
/// Apostrophes and hyphens inside a word fall away ("e-mail" and "email", "foto's" and "fotos" are one word),
/// dots between single letters too ("z.s.m.", "a.m."); a dot between longer lower-case parts makes an address.
struct Tokenizer {
    /// The most that is read of one text, in bytes; what follows is left unread, so that no text can hold the
    /// reader up for long.
    static let limit = 1 << 20

    private var text: TokenizedText
    private var index = 0
    private var marks: Marks = []
    private var start = -1
    private var end = 0
    private var foldedStart = 0
    private var hash = WordHash.seed
    private var letters = 0
    private var digits = 0
    private var dots = 0
    private var at = false
    private var partLength = 0

    /// The tokens of a text.
    static func cut(_ text: String) -> TokenizedText {
        var bytes = Array(text.utf8.prefix(limit))
        if bytes.count == limit {
            // Cut before a character that the limit split in two.
            while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
            if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
        }
        var tokenizer = Tokenizer(text: TokenizedText(bytes: bytes))
        tokenizer.run()
        return tokenizer.text
    }

    private init(text: TokenizedText) {
        self.text = text
        self.text.folded.reserveCapacity(text.bytes.count)
        self.text.tokens.reserveCapacity(text.bytes.count / 5)
    }

    private mutating func run() {
        while index < text.bytes.count {
            let (character, length) = Fold.character(in: text.bytes, at: index)
            switch character {
            case .letter(let byte): take(byte, isDigit: false, length: length)
            case .digit(let byte): take(byte, isDigit: true, length: length)
            case .nothing: break
            case .apostrophe, .hyphen:
                if start >= 0, letters > 0, nextIsLetter(after: index + length) {
                    partLength = 0
                } else if character == .hyphen {
                    separate(.dash)
                } else {
                    separate(.quote)
                }
            case .space: separate(.space)
            case .lineBreak: separate(.lineBreak)
            case .mark(let mark): takeMark(mark, length: length)
            }
            index += length
        }
        finish()
        text.trailing = marks
    }

    private mutating func take(_ byte: UInt8, isDigit: Bool, length: Int) {
        if start < 0 {
            start = index
            foldedStart = text.folded.count
        }
        text.folded.append(byte)
        hash = WordHash.adding(byte, to: hash)
        if isDigit { digits += 1 } else { letters += 1 }
        partLength += 1
        end = index + length
    }

    /// A mark ends the token, unless it belongs to it: 14:30, 4.000, z.s.m., status.example.org, a@b.example.
    private mutating func takeMark(_ mark: Marks, length: Int) {
        let next = index + length
        if start >= 0, next < text.bytes.count, isInside(mark, next: text.bytes[next]) {
            if mark == .period && letters > 0 && digits == 0 || at { dots += 1 }
            if mark == .other { at = true }
            partLength = 0
            return
        }
        separate(mark)
    }

    private func isInside(_ mark: Marks, next: UInt8) -> Bool {
        // A capital after a small letter begins a sentence ("down.We"); all capitals are one address.
        let isInCapitals = index > 0 && text.bytes[index - 1].isCapital
        let goesOn = next.isSmallLetter || isInCapitals && next.isCapital
        switch mark {
        case .period:
            if letters == 0 { return next.isDigit }
            if partLength == 1 { return goesOn || next.isCapital }
            return goesOn || next.isDigit && (dots > 0 || at)
        case .comma, .colon: return letters == 0 && next.isDigit
        case .other: return text.bytes[index] == 0x40 && (goesOn || next.isDigit)
        default: return false
        }
    }

    private func nextIsLetter(after index: Int) -> Bool {
        guard index < text.bytes.count else { return false }
        if case .letter = Fold.character(in: text.bytes, at: index).0 { return true }
        return false
    }

    private mutating func separate(_ mark: Marks) {
        finish()
        marks.formUnion(mark)
    }

    private mutating func finish() {
        guard start >= 0 else { return }
        text.tokens.append(
            Token(
                start: start, end: end, folded: foldedStart..<text.folded.count, hash: hash, shape: shape,
                before: marks))
        start = -1
        hash = WordHash.seed
        letters = 0
        digits = 0
        dots = 0
        at = false
        partLength = 0
        marks = []
    }

    private var shape: Token.Shape {
        if at { return .mail }
        if letters == 0 { return .number }
        if dots > 0 && letters > dots + 1 { return .page }
        return digits > 0 ? .mixed : .word
    }
}
