/// Tells whether a text mentions something by any of a list of words or phrases.
///
/// A mention of five letters or more also matches at the beginning of a longer word, so that "opslag" is
/// found in "opslagsysteem".
struct MentionMatcher: Sendable {
    private let phrases: [[[UInt8]]]

    /// Makes a matcher for words and phrases.
    init(_ mentions: [String]) {
        phrases = mentions.map(MentionMatcher.tokens).filter { !$0.isEmpty }
    }

    /// Whether a text, cut into tokens, has any of them.
    func matches(_ tokens: [[UInt8]]) -> Bool {
        phrases.contains { phrase in
            guard phrase.count <= tokens.count else { return false }
            return (0...(tokens.count - phrase.count)).contains { start in
                phrase.indices.allSatisfy { MentionMatcher.fits(tokens[start + $0], phrase[$0]) }
            }
        }
    }

    private static func fits(_ token: [UInt8], _ word: [UInt8]) -> Bool {
        token == word || (word.count >= 5 && token.count > word.count && token.starts(with: word))
    }

    /// The words of a text in lower case, as UTF-8.
    static func tokens(_ text: String) -> [[UInt8]] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Array($0.utf8) }
    }

    /// How much two texts share: words of both over words of either, 0 to 1.
    static func likeness(_ left: [[UInt8]], _ right: [[UInt8]]) -> Double {
        let a = Set(left)
        let b = Set(right)
        if a.isEmpty || b.isEmpty { return 0 }
        let shared = a.intersection(b).count
        return Double(shared) / Double(a.count + b.count - shared)
    }
}
