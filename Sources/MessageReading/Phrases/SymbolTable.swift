/// The symbols that stand behind each word of a phrasebook, in flat arrays, so that looking one up counts nothing.
struct SymbolTable: Sendable {
    /// What stands behind a word, each with the place of the one before it, while the book is being read.
    private struct Link {
        let symbol: Int32
        let before: Int32
    }

    private var words: HashIndex
    private var wordCount = 0
    private var links: [Link] = []
    /// For each word its last link and the symbol of the word itself, or -1.
    private var lasts: [Int32] = []
    private var owners: [Int32] = []
    /// For each word, where its symbols begin in `symbols`; one more at the end.
    private var starts: [Int32] = []
    private(set) var symbols: [Int32] = []

    /// Makes an empty table for so many words at most.
    init(capacity: Int) {
        words = HashIndex(capacity: capacity)
    }

    /// Adds a symbol to a word.
    mutating func add(_ symbol: Int32, to hash: UInt64) {
        let word = number(of: hash)
        var link = lasts[word]
        while link >= 0 {
            if links[Int(link)].symbol == symbol { return }
            link = links[Int(link)].before
        }
        append(symbol, to: word)
    }

    /// The symbol of the word itself.
    mutating func own(_ hash: UInt64, newSymbol: inout Int32) -> Int32 {
        let word = number(of: hash)
        if owners[word] < 0 {
            owners[word] = newSymbol
            append(newSymbol, to: word)
            newSymbol += 1
        }
        return owners[word]
    }

    /// Makes the table ready for look-ups: the symbols of a word side by side, in the order in which they came.
    mutating func close() {
        starts.reserveCapacity(wordCount + 1)
        symbols.reserveCapacity(links.count)
        for word in 0..<wordCount {
            let first = symbols.count
            starts.append(Int32(first))
            var link = lasts[word]
            while link >= 0 {
                symbols.append(links[Int(link)].symbol)
                link = links[Int(link)].before
            }
            symbols[first...].reverse()
        }
        starts.append(Int32(symbols.count))
        (links, lasts, owners) = ([], [], [])
    }

    /// Where the symbols of a word stand; empty for a word that is not in the book.
    @inline(__always)
    subscript(hash: UInt64) -> Range<Int> {
        let word = words[hash]
        return word < 0 ? 0..<0 : Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
    }

    private mutating func append(_ symbol: Int32, to word: Int) {
        links.append(Link(symbol: symbol, before: lasts[word]))
        lasts[word] = Int32(links.count - 1)
    }

    private mutating func number(of hash: UInt64) -> Int {
        let known = words[hash]
        if known >= 0 { return Int(known) }
        words.insert(hash, Int32(wordCount))
        lasts.append(-1)
        owners.append(-1)
        wordCount += 1
        return wordCount - 1
    }
}
