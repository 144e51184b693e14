/// A member of a word class that has more than one word.
struct ClassMember: Sendable {
    /// The symbol of each of its words.
    let words: [Int32]
    /// The symbol of the class.
    let symbol: Int32
}

/// Members of several words laid out by the symbol that they begin with, in flat arrays.
struct MemberPlan: Sendable {
    /// One member.
    struct Member: Sendable {
        /// The symbol of its class.
        let symbol: Int32
        /// The symbols of its words after the first, as a range of `words`.
        let rest: Range<Int32>
        /// The sign of the first of them.
        let sign: UInt64
    }

    private(set) var members: [Member] = []
    private(set) var words: [Int32] = []
    private var firsts: [Int32] = []

    /// Lays out members; symbols lie below `symbolCount`.
    init(_ all: [ClassMember], symbolCount: Int) {
        var counts = [Int32](repeating: 0, count: symbolCount + 1)
        for member in all { counts[Int(member.words[0]) + 1] += 1 }
        for symbol in 1..<counts.count { counts[symbol] += counts[symbol - 1] }
        firsts = counts
        var next = counts
        members = [Member](repeating: Member(symbol: 0, rest: 0..<0, sign: 0), count: all.count)
        for member in all {
            let first = Int32(words.count)
            words += member.words.dropFirst()
            let symbol = Int(member.words[0])
            let sign = member.words.dropFirst().first.map(SymbolSpans.sign(of:)) ?? 0
            members[Int(next[symbol])] = Member(
                symbol: member.symbol, rest: first..<Int32(words.count), sign: sign)
            next[symbol] += 1
        }
    }

    /// The members that begin with a symbol, as a range of `members`.
    @inline(__always)
    func members(from symbol: Int32) -> Range<Int> { Int(firsts[Int(symbol)])..<Int(firsts[Int(symbol) + 1]) }
}
