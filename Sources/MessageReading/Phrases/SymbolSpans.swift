/// What stands at each token of a text, in a phrasebook's symbols: words, word classes, times and numbers.
struct SymbolSpans: Sendable {
    /// A symbol that begins at a token.
    struct Span: Sendable {
        let symbol: Int32
        /// The token after its last one.
        let end: Int32
    }

    private(set) var spans: [Span] = []
    private var starts: [Int32] = []
    /// For each token the signs of the symbols that begin there: most of what is looked for is not there, and this tells
    /// so at once.
    private var signs: [UInt64] = []

    /// The sign of a symbol, which it shares with many others.
    @inline(__always)
    static func sign(of symbol: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: symbol & 63) }

    /// Whether a symbol with one of these signs may begin at a token.
    @inline(__always)
    func mayHave(_ sought: UInt64, at token: Int) -> Bool { signs[token] & sought != 0 }

    /// The spans that begin at a token.
    @inline(__always)
    func range(at token: Int) -> Range<Int> {
        Int(starts[token])..<Int(starts[token + 1])
    }

    /// Finds the symbols of all tokens; `others` are spans found elsewhere, of times and known names.
    init(_ text: TokenizedText, _ book: Phrasebook, others: [(token: Int, span: Span)]) {
        starts.reserveCapacity(text.tokens.count + 1)
        spans.reserveCapacity(text.tokens.count * 3)
        for index in text.tokens.indices {
            starts.append(Int32(spans.count))
            addWord(text, book, index)
        }
        let count = text.tokens.count
        starts.append(Int32(spans.count))
        sign(count: count)
        var found = others + members(of: book.memberPlan, count: count)
        if !found.isEmpty {
            found.sort { $0.token < $1.token }
            merge(found, count: count)
        }
    }

    /// How many tokens from here on make up a telephone number: nothing but digits, eight or more of them.
    private static func telephone(_ text: TokenizedText, from index: Int) -> Int {
        var digits = 0
        var end = index
        while end < text.tokens.count, text.tokens[end].shape == .number, end - index < 7 {
            if end > index {
                let gap = text.tokens[end].start - text.tokens[end - 1].end
                guard gap <= 2, text.tokens[end].before.isDisjoint(with: [.comma, .period, .lineBreak]) else {
                    break
                }
            }
            digits += text.tokens[end].folded.count
            end += 1
        }
        let first = text.folded[text.tokens[index].folded.lowerBound]
        return digits >= 8 && digits <= 15 && (first == 0x30 || digits >= 9 || end - index >= 2)
            ? end - index : 0
    }

    private mutating func addWord(_ text: TokenizedText, _ book: Phrasebook, _ index: Int) {
        let token = text.tokens[index]
        let end = Int32(index + 1)
        add(book.exact, book.exact[token.hash], end)
        switch token.shape {
        case .number:
            spans.append(Span(symbol: Special.number.symbol, end: end))
            let length = SymbolSpans.telephone(text, from: index)
            if length > 0 { spans.append(Span(symbol: Special.phone.symbol, end: Int32(index + length))) }
        case .page: spans.append(Span(symbol: Special.page.symbol, end: end))
        case .mail: spans.append(Span(symbol: Special.mail.symbol, end: end))
        case .mixed: spans.append(Span(symbol: Special.mixed.symbol, end: end))
        case .word: break
        }
        let folded = token.folded
        guard folded.count >= 3 else { return }
        var hash = WordHash.seed
        for at in folded {
            hash = WordHash.adding(text.folded[at], to: hash)
            if at - folded.lowerBound >= 2 { add(book.stems, book.stems[hash], end) }
        }
        hash = WordHash.seed
        for at in folded.reversed() {
            hash = WordHash.adding(text.folded[at], to: hash)
            if folded.upperBound - at >= 3 { add(book.tails, book.tails[hash], end) }
        }
    }

    @inline(__always)
    private mutating func add(_ table: borrowing SymbolTable, _ range: Range<Int>, _ end: Int32) {
        for at in range { spans.append(Span(symbol: table.symbols[at], end: end)) }
    }

    /// The classes whose members have several words; they build on the symbols of single words.
    private func members(of plan: MemberPlan, count: Int) -> [(token: Int, span: Span)] {
        var found: [(token: Int, span: Span)] = []
        for index in 0..<max(0, count - 1) {
            for at in range(at: index) {
                for number in plan.members(from: spans[at].symbol) {
                    let member = plan.members[number]
                    guard mayHave(member.sign, at: index + 1) else { continue }
                    let end = index + 1 + member.rest.count
                    guard end <= count, has(plan, member.rest, from: index + 1) else { continue }
                    found.append((index, Span(symbol: member.symbol, end: Int32(end))))
                }
            }
        }
        return found
    }

    /// Whether the words of a member stand at the tokens from here on.
    @inline(__always)
    private func has(_ plan: MemberPlan, _ words: Range<Int32>, from token: Int) -> Bool {
        for (offset, word) in words.enumerated() where !has(plan.words[Int(word)], at: token + offset) {
            return false
        }
        return true
    }

    private func has(_ symbol: Int32, at token: Int) -> Bool {
        guard mayHave(SymbolSpans.sign(of: symbol), at: token) else { return false }
        for at in range(at: token) where spans[at].symbol == symbol { return true }
        return false
    }

    private mutating func merge(_ found: [(token: Int, span: Span)], count: Int) {
        var merged: [Span] = []
        merged.reserveCapacity(spans.count + found.count)
        var newStarts: [Int32] = []
        newStarts.reserveCapacity(count + 1)
        var next = 0
        for index in 0..<count {
            newStarts.append(Int32(merged.count))
            merged.append(contentsOf: spans[range(at: index)])
            while next < found.count, found[next].token == index {
                merged.append(found[next].span)
                next += 1
            }
        }
        newStarts.append(Int32(merged.count))
        spans = merged
        starts = newStarts
        sign(count: count)
    }

    private mutating func sign(count: Int) {
        signs = (0..<count).map { token in
            range(at: token).reduce(0) { $0 | SymbolSpans.sign(of: spans[$1].symbol) }
        }
    }
}
