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
