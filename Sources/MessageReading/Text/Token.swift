/// One word, number or address of a text.
struct Token: Sendable {
    /// What a token looks like.
    enum Shape: UInt8, Sendable {
        /// Letters only.
        case word
        /// Digits only, or digits with marks such as 4.000 or 14:30.
        case number
        /// Letters and digits mixed, such as `INC0098812`, `DC02` or `14u30`.
        case mixed
        /// An address of a page: `status.example.org`.
        case page
        /// An address of e-mail.
        case mail
    }

    /// Where it begins in the text, in UTF-8 bytes.
    let start: Int
    /// Where it ends in the text, in UTF-8 bytes.
    let end: Int
    /// Its folded bytes, as a range of `TokenizedText.folded`.
    let folded: Range<Int>
    /// The hash of the folded bytes.
    let hash: UInt64
    /// What it looks like.
    let shape: Shape
    /// The marks between the token before it (or the beginning) and this one.
    let before: Marks
}

/// A text as tokens over its UTF-8 bytes.
package struct TokenizedText: Sendable {
    /// The bytes that were read.
    package var bytes: [UInt8]
    /// The folded bytes of all tokens, one after another.
    var folded: [UInt8] = []
    /// The tokens in their order.
    var tokens: [Token] = []
    /// The marks after the last token.
    var trailing: Marks = []

    /// The words of a range of bytes, exactly as they stand in the text, with the accents that hang on the last letter.
    func words(_ range: Range<Int>) -> String {
        var end = range.upperBound
        // U+0300 to U+036F, of two bytes each.
        while end + 1 < bytes.count, bytes[end] == 0xCC || bytes[end] == 0xCD && bytes[end + 1] < 0xB0 {
            end += 2
        }
        return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    }

    /// The marks after a token.
    func after(_ index: Int) -> Marks {
        index + 1 < tokens.count ? tokens[index + 1].before : trailing
    }
}

/// The hash under which folded words are known everywhere in this module; it is a running hash, so that the
/// hash of each beginning of a word falls out on the way.
enum WordHash {
    /// The hash of no bytes at all.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash with one byte more.
    @inline(__always)
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash of plain ASCII words as they are written in a phrasebook.
    static func of(_ word: some StringProtocol) -> UInt64 {
        var hash = seed
        for byte in word.utf8 { hash = adding(byte, to: hash) }
        return hash
    }

    /// Joins two hashes where order counts.
    @inline(__always)
    static func joined(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let mixed = (left ^ (left >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ (mixed >> 32)) &+ right &* 0x9E37_79B9_7F4A_7C15
    }
}
