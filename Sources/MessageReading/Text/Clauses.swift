/// Splits a sentence into clauses, for quoting as little as needed and for telling which time belongs to what.
enum Clauses {
    /// The clauses of a sentence, as ranges of tokens that follow each other.
    ///
    /// A clause ends at a mark, and before a word that begins a new statement; it has at least two tokens, so
    /// that "Dus, morgen" stays together.
    static func split(_ tokens: Range<Int>, of text: TokenizedText, keeping whole: [Range<Int>] = [])
        -> [Range<Int>]
    {
        var clauses: [Range<Int>] = []
        var first = tokens.lowerBound
        for token in tokens.dropFirst() where token - first >= 2 && tokens.upperBound - token >= 2 {
            guard begins(token, text),
                !whole.contains(where: { $0.lowerBound < token && token < $0.upperBound })
            else { continue }
            clauses.append(first..<token)
            first = token
        }
        clauses.append(first..<tokens.upperBound)
        return clauses
    }

    private static func begins(_ token: Int, _ text: TokenizedText) -> Bool {
        let marks = text.tokens[token].before
        return !marks.isDisjoint(with: Marks.clauseEnds) || openers.contains(text.tokens[token])
    }

    private static let openers = WordSet(
        "maar en dus omdat want zodat waardoor terwijl hoewel but and so because while although which")
}
