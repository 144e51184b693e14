/// The text of a spreadsheet file, whatever program saved it.
struct SheetText {
    /// How the bytes are to be read.
    enum Encoding: String, Sendable {
        case utf8 = "UTF-8"
        case utf16 = "UTF-16"
        case windows = "Windows-1252"
    }

    /// What keeps bytes from being a text.
    enum Refusal: Error {
        /// A workbook; it has to be saved as CSV first.
        case workbook
        /// Something else that is no text.
        case binary
        case empty
    }

    let text: String
    let encoding: Encoding

    /// Reads bytes: by their mark where they have one, as UTF-8 where they are that, as Windows-1252 otherwise.
    init(_ bytes: [UInt8]) throws(Refusal) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw .workbook
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            (text, encoding) = (SheetText.wide(bytes.dropFirst(2), isBig: false), .utf16)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            (text, encoding) = (SheetText.wide(bytes.dropFirst(2), isBig: true), .utf16)
        } else if let isBig = SheetText.guessWide(bytes) {
            (text, encoding) = (SheetText.wide(bytes[...], isBig: isBig), .utf16)
        } else if let utf8 = String(validating: SheetText.unmarked(bytes), as: UTF8.self) {
            (text, encoding) = (utf8, .utf8)
        } else {
            (text, encoding) = (SheetText.windows(bytes), .windows)
        }
        if text.allSatisfy(\.isWhitespace) { throw .empty }
        if text.unicodeScalars.prefix(4000).contains(where: { $0.value < 9 }) { throw .binary }
    }

    private static func unmarked(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    /// Whether every other byte of the beginning is zero, as in Latin text in UTF-16; nothing when it is not.
    private static func guessWide(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(200)
        guard head.count >= 8 else { return nil }
        let evens = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
        let odds = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
        if odds * 3 > head.count, evens == 0 { return false }
        if evens * 3 > head.count, odds == 0 { return true }
        return nil
    }

    private static func wide(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBig ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func windows(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? windowsSigns[Int(byte) - 0x80] : UInt32(byte)
            scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(scalars)
    }

    /// What Windows-1252 has where Latin-1 has control characters.
    private static let windowsSigns: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
