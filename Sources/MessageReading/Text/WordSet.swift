/// Words to look for among the tokens of a text.
struct WordSet: Sendable {
    private let hashes: HashIndex

    /// The words of a text with nothing but white space between them, written as they are once folded: "email", "thats".
    init(_ words: String) {
        let words = Set(words.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
        var hashes = HashIndex(capacity: words.count)
        for word in words { hashes.insert(word, 0) }
        self.hashes = hashes
    }

    /// Whether a token is one of the words.
    func contains(_ token: Token) -> Bool { hashes[token.hash] >= 0 }
}
