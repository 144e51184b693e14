/// Finds the phrases of a book in a run of tokens.
struct PhraseMatcher {
    private let plan: PhrasePlan
    private let symbols: SymbolSpans

    /// Makes a matcher for a text's symbols.
    init(book: Phrasebook, symbols: SymbolSpans) {
        plan = book.plan
        self.symbols = symbols
    }

    /// The longest gap within a phrase, in words.
    private static let widestGap = 4

    /// All hits within a range of tokens, none reaching beyond it; of one phrase at one place the first.
    func hits(in range: Range<Int>) -> [PhraseHit] {
        var hits: [PhraseHit] = []
        for token in range {
            for at in symbols.range(at: token) {
                let span = symbols.spans[at]
                for place in plan.places(of: span.symbol) {
                    let phrase = plan.phrase(at: place)
                    let second = plan.second(of: phrase)
                    if second != 0,
                        span.end >= range.upperBound || !symbols.mayHave(second, at: Int(span.end))
                    {
                        continue
                    }
                    let rest = plan.elements(of: phrase).dropFirst()
                    guard let end = match(rest, at: Int(span.end), limit: range.upperBound) else { continue }
                    hits.append(PhraseHit(phrase: phrase, tokens: token..<end))
                }
            }
        }
        return hits
    }

    /// Where the rest of a phrase ends, if it fits.
    private func match(_ elements: Range<Int>, at token: Int, limit: Int) -> Int? {
        guard token <= limit else { return nil }
        guard let first = elements.first else { return token }
        let element = plan.elements[first]
        let rest = elements.dropFirst()
        if element.isGap {
            for skipped in 0...PhraseMatcher.widestGap where token + skipped <= limit {
                if let end = match(rest, at: token + skipped, limit: limit) { return end }
            }
            return nil
        }
        if token < limit, symbols.mayHave(element.signs, at: token) {
            for at in symbols.range(at: token) where plan.allows(element, symbols.spans[at].symbol) {
                if let end = match(rest, at: Int(symbols.spans[at].end), limit: limit) { return end }
            }
        }
        return element.isOptional ? match(rest, at: token, limit: limit) : nil
    }
}
