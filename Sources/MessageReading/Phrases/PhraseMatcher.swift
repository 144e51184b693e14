/// Finds the phrases of a book in a run of tokens.
struct PhraseMatcher {
    let book: Phrasebook
    let symbols: SymbolSpans

    /// The longest gap within a phrase, in words.
    private static let widestGap = 4

    /// All hits within a range of tokens, none reaching beyond it; of one phrase at one place the first.
    func hits(in range: Range<Int>) -> [PhraseHit] {
        var hits: [PhraseHit] = []
        for token in range {
            for at in symbols.range(at: token) {
                let span = symbols.spans[at]
                for number in book.phrasesByFirst[Int(span.symbol)] {
                    let phrase = book.phrases[Int(number)]
                    guard let end = match(phrase, from: 1, at: Int(span.end), limit: range.upperBound) else {
                        continue
                    }
                    hits.append(PhraseHit(phrase: Int(number), tokens: token..<end))
                }
            }
        }
        return hits
    }

    /// Where the rest of a phrase ends, if it fits.
    private func match(_ phrase: Phrase, from element: Int, at token: Int, limit: Int) -> Int? {
        guard token <= limit else { return nil }
        guard element < phrase.elements.count else { return token }
        switch phrase.elements[element] {
        case .one(let choices):
            return matchOne(choices, phrase, element, token, limit)
        case .optional(let choices):
            return matchOne(choices, phrase, element, token, limit)
                ?? match(phrase, from: element + 1, at: token, limit: limit)
        case .gap:
            for skipped in 0...PhraseMatcher.widestGap where token + skipped <= limit {
                if let end = match(phrase, from: element + 1, at: token + skipped, limit: limit) {
                    return end
                }
            }
            return nil
        }
    }

    private func matchOne(
        _ choices: [Int32], _ phrase: Phrase, _ element: Int, _ token: Int, _ limit: Int
    ) -> Int? {
        guard token < limit else { return nil }
        for at in symbols.range(at: token) {
            let span = symbols.spans[at]
            guard choices.contains(span.symbol) else { continue }
            if let end = match(phrase, from: element + 1, at: Int(span.end), limit: limit) { return end }
        }
        return nil
    }
}
