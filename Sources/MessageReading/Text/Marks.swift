/// The marks that stand between two words.
struct Marks: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let period = Marks(rawValue: 1)
    static let comma = Marks(rawValue: 2)
    static let question = Marks(rawValue: 4)
    static let exclamation = Marks(rawValue: 8)
    static let colon = Marks(rawValue: 16)
    static let semicolon = Marks(rawValue: 32)
    static let quote = Marks(rawValue: 64)
    static let dash = Marks(rawValue: 128)
    static let bracket = Marks(rawValue: 256)
    static let lineBreak = Marks(rawValue: 512)
    static let other = Marks(rawValue: 1024)
    static let space = Marks(rawValue: 2048)

    /// Marks that end a clause.
    static let clauseEnds: Marks = [
        .period, .comma, .question, .exclamation, .colon, .semicolon, .dash, .bracket,
    ]
}
