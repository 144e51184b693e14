/// Finds the names of the drill at hand in a text, and counts them as members of the word classes.
struct KnownNameFinder {
    private var names: [(words: [UInt64], symbol: Int32)] = []

    /// Makes a finder: services count as `system`, suppliers as `supplier`, audiences as `people`.
    init(_ known: KnownNames, _ book: Phrasebook) {
        let classes = book.ruleClasses
        for (symbol, spellings) in [
            (classes.systems, known.services), (classes.suppliers, known.suppliers),
            (classes.people, known.audiences),
        ] {
            guard let symbol else { continue }
            for spelling in spellings {
                let words = Tokenizer.cut(spelling).tokens.map(\.hash)
                if !words.isEmpty { names.append((words, symbol)) }
            }
        }
    }

    /// The spans of the names, in the order of the text.
    func spans(in text: TokenizedText) -> [(token: Int, span: SymbolSpans.Span)] {
        guard !names.isEmpty else { return [] }
        var spans: [(token: Int, span: SymbolSpans.Span)] = []
        for index in text.tokens.indices {
            for (words, symbol) in names where index + words.count <= text.tokens.count {
                guard words.indices.allSatisfy({ text.tokens[index + $0].hash == words[$0] }) else {
                    continue
                }
                spans.append((index, SymbolSpans.Span(symbol: symbol, end: Int32(index + words.count))))
            }
        }
        return spans
    }
}
