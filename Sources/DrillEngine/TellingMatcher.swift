/// Tells whether a message says a fact, by the words that carry the fact.
///
/// A log has no list of mentions as a scenario has. So a message tells a fact when it has at least half of the
/// fact's words of weight, and at least two of them where there are two.
struct TellingMatcher: Sendable {
    private let words: [MentionMatcher]
    private let needed: Int

    /// Makes a matcher for a fact in plain words.
    init(_ fact: String) {
        words = TellingMatcher.weighty(fact).map { MentionMatcher([String(decoding: $0, as: UTF8.self)]) }
        needed = min(words.count, max(2, (words.count + 1) / 2))
    }

    /// The words of a text that carry what it says, each once.
    static func weighty(_ text: String) -> [[UInt8]] {
        var seen: Set<[UInt8]> = []
        return MentionMatcher.tokens(text).filter { token in
            let isFigure = token.allSatisfy { (0x30...0x39).contains($0) }
            let carries = isFigure || (token.count >= 4 && !TellingMatcher.light.contains(token))
            return carries && seen.insert(token).inserted
        }
    }

    /// Whether a text, cut into tokens, says it.
    func matches(_ tokens: [[UInt8]]) -> Bool {
        needed > 0 && words.count { $0.matches(tokens) } >= needed
    }

    /// Words of four letters and more that carry nothing.
    private static let light: Set<[UInt8]> = Set(
        """
        that this these those with from have been will they them their there were what when which while would
        could should about after also before than then very into over only some more most does your ours because
        deze niet zijn wordt worden werd werden voor door naar over heeft hebben maar omdat want ook aan deze
        dat die het een met van bij als dan toen nog weer naar onze geen alle meer veel kunnen moeten zullen
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
