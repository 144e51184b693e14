/// Tells where a message says what happens otherwise: "if it works by three, else tomorrow", "zo niet, dan morgen".
struct Alternatives {
    let text: AnalysedText
    /// The phrasebook's words that deny.
    let denials: [Int32]

    /// Whether a sentence names several outcomes, of which the latest counts.
    func isChoice(_ sentence: Int) -> Bool {
        text.sentences[sentence].tokens.contains { Alternatives.joints.contains(text.tokens[$0]) }
    }

    /// These sentences, and those right after them that tell the other case, as "If it isn't, it'll be Friday" does.
    func following(_ sentences: [Int]) -> [Int] {
        sentences
            + sentences.map { $0 + 1 }.filter { next in
                !sentences.contains(next) && text.sentences.indices.contains(next) && isOtherwise(next)
            }
    }

    /// Whether a sentence opens with what happens otherwise.
    private func isOtherwise(_ sentence: Int) -> Bool {
        let head = text.sentences[sentence].tokens.prefix(Alternatives.headWords)
        guard let first = head.first, Alternatives.joints.contains(text.tokens[first]) else {
            return false
        }
        return head.contains { Alternatives.failures.contains(text.tokens[$0]) || isDenial($0) }
    }

    private func isDenial(_ token: Int) -> Bool {
        text.symbols.range(at: token).contains { denials.contains(text.symbols.spans[$0].symbol) }
    }

    /// How many words at the head of a sentence say that it speaks of the other case.
    private static let headWords = 5

    private static let joints = WordSet(
        """
        if else otherwise failing unless
        als anders indien zoniet zo lukt gaat mislukt doet tenzij dan komt werkt
        """)

    private static let failures = WordSet("else otherwise failing fails unless anders zoniet mislukt tenzij")
}
