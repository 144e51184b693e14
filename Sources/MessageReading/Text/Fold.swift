/// What one character is to the reader, after case and accents are folded away.
enum FoldedCharacter: Equatable {
    /// A letter, as one ASCII byte; letters outside Latin all become `0x7F`.
    case letter(UInt8)
    /// A digit.
    case digit(UInt8)
    /// An apostrophe, straight or curly.
    case apostrophe
    /// A hyphen inside or between words.
    case hyphen
    /// A mark that separates words and may mean something.
    case mark(Marks)
    /// White space.
    case space
    /// A line break.
    case lineBreak
    /// Nothing: combining accents, zero-width characters and marks of direction.
    case nothing
}

/// Folds UTF-8 bytes to plain lower-case letters, in one pass and without tables of the operating system.
enum Fold {
    /// The folded character that begins at this byte, and how many bytes it takes.
    static func character(in bytes: [UInt8], at index: Int) -> (FoldedCharacter, length: Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (ascii(byte), 1) }
        if byte < 0xE0 {
            guard index + 1 < bytes.count else { return (.nothing, 1) }
            return (twoBytes(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)), 2)
        }
        if byte < 0xF0 {
            guard index + 2 < bytes.count else { return (.nothing, bytes.count - index) }
            let scalar =
                UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
                | UInt32(bytes[index + 2] & 0x3F)
            return (threeBytes(scalar), 3)
        }
        return (.mark(.other), min(4, bytes.count - index))
    }

    private static func ascii(_ byte: UInt8) -> FoldedCharacter {
        switch byte {
        case 0x61...0x7A: .letter(byte)
        case 0x41...0x5A: .letter(byte | 0x20)
        case 0x30...0x39: .digit(byte)
        case 0x20, 0x09: .space
        case 0x0A, 0x0B, 0x0C, 0x0D: .lineBreak
        case 0x27, 0x60: .apostrophe
        case 0x2D: .hyphen
        case 0x2E: .mark(.period)
        case 0x2C: .mark(.comma)
        case 0x3F: .mark(.question)
        case 0x21: .mark(.exclamation)
        case 0x3A: .mark(.colon)
        case 0x3B: .mark(.semicolon)
        case 0x22: .mark(.quote)
        case 0x28, 0x29, 0x5B, 0x5D: .mark(.bracket)
        case 0x00...0x1F, 0x7F: .nothing
        default: .mark(.other)
        }
    }

    private static func twoBytes(_ scalar: UInt32) -> FoldedCharacter {
        switch scalar {
        case 0xA0: .space
        case 0xAD: .nothing
        case 0xAB, 0xBB: .mark(.quote)
        case 0xB4: .apostrophe
        case 0xC0..<0x180: letter(latin[Int(scalar - 0xC0)])
        case 0x300..<0x370: .nothing
        case 0x180..<0x800: .letter(0x7F)
        default: .mark(.other)
        }
    }

    private static func threeBytes(_ scalar: UInt32) -> FoldedCharacter {
        switch scalar {
        case 0x2018, 0x2019, 0x201B, 0x2032: .apostrophe
        case 0x201C...0x201F, 0x2039, 0x203A: .mark(.quote)
        case 0x2010, 0x2011: .hyphen
        case 0x2012...0x2015: .mark(.dash)
        case 0x2026: .mark(.period)
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: .nothing
        case 0x2028, 0x2029: .lineBreak
        case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x2000..<0x2C00, 0x3000..<0x3040, 0xE000..<0xF900: .mark(.other)
        default: .letter(0x7F)
        }
    }

    private static func letter(_ byte: UInt8) -> FoldedCharacter {
        byte == 0x20 ? .mark(.other) : .letter(byte)
    }

    /// The base letters of U+00C0 to U+017F; a space stands for the signs × and ÷.
    private static let latin: [UInt8] = Array(
        ("aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
