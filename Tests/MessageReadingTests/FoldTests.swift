import Testing

@testable import MessageReading

@Suite("Characters folded to plain ones")
struct FoldTests {
    /// Characters, with what they are and how many bytes they take.
    static let table: [(String, FoldedCharacter, Int)] = [
        ("a", FoldedCharacter.letter(0x61), 1), ("Z", .letter(0x7A), 1), ("7", .digit(0x37), 1),
        ("'", .apostrophe, 1), ("`", .apostrophe, 1), ("´", .apostrophe, 2), ("’", .apostrophe, 3),
        ("-", .hyphen, 1), ("\u{2011}", .hyphen, 3), ("–", .mark(.dash), 3), ("—", .mark(.dash), 3),
        (".", .mark(.period), 1), ("…", .mark(.period), 3), (",", .mark(.comma), 1),
        ("?", .mark(.question), 1), ("!", .mark(.exclamation), 1), (":", .mark(.colon), 1),
        (";", .mark(.semicolon), 1), ("\"", .mark(.quote), 1), ("«", .mark(.quote), 2),
        ("“", .mark(.quote), 3), ("(", .mark(.bracket), 1), ("]", .mark(.bracket), 1), (" ", .space, 1),
        ("\t", .space, 1), ("\u{A0}", .space, 2), ("\u{3000}", .space, 3), ("\n", .lineBreak, 1),
        ("\u{2028}", .lineBreak, 3), ("\u{7}", .nothing, 1), ("\u{AD}", .nothing, 2),
        ("\u{301}", .nothing, 2), ("\u{200B}", .nothing, 3), ("@", .mark(.other), 1),
        ("€", .mark(.other), 3), ("é", .letter(0x65), 2), ("Ñ", .letter(0x6E), 2),
        ("ø", .letter(0x6F), 2),
        ("ÿ", .letter(0x79), 2), ("ž", .letter(0x7A), 2), ("ĳ", .letter(0x69), 2),
        ("×", .mark(.other), 2),
        ("÷", .mark(.other), 2), ("ж", .letter(0x7F), 2), ("漢", .letter(0x7F), 3),
        ("🔥", .mark(.other), 4),
    ]

    @Test("what a character is, and how many bytes it takes", arguments: table)
    func character(text: String, character: FoldedCharacter, length: Int) {
        let bytes = Array(text.utf8) + [0x61]
        let found = Fold.character(in: bytes, at: 0)
        #expect(found.0 == character && found.length == length)
    }

    static let pieces: [([UInt8], FoldedCharacter, Int)] = [
        ([0xC3], FoldedCharacter.nothing, 1), ([0xE2], .nothing, 1), ([0xE2, 0x80], .nothing, 2),
        ([0xF0, 0x9F], .mark(.other), 2), ([0xF0, 0x9F, 0x94, 0xA5], .mark(.other), 4),
    ]

    @Test(
        "a character that is cut off is nothing, and no byte behind the text is looked at", arguments: pieces)
    func cut(bytes: [UInt8], character: FoldedCharacter, length: Int) {
        let found = Fold.character(in: [0x61, 0x62] + bytes, at: 2)
        #expect(found.0 == character && found.length == length)
    }
}
