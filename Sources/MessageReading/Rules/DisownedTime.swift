/// Tells where a message names somebody else's time of recovery without standing for it.
///
/// "The supplier says two o'clock, we do not count on it" is no promise of whoever writes it: readers are told where the
/// time comes from and that it may well pass. Without such words a time that is passed on is the sender's own.
struct DisownedTime {
    let text: AnalysedText

    /// Whether a sentence gives a time as somebody else's, and it or the next one does not stand for it.
    func isDisowned(in sentence: Int) -> Bool {
        let tokens = text.sentences[sentence].tokens
        guard let source = source(in: tokens) else { return false }
        if disowns(source..<tokens.upperBound) { return true }
        return text.sentences.indices.contains(sentence + 1) && disowns(text.sentences[sentence + 1].tokens)
    }

    /// Where somebody is said to name a time; what the sender says or expects is the sender's own.
    private func source(in tokens: Range<Int>) -> Int? {
        tokens.first { index in
            DisownedTime.naming.contains(text.tokens[index])
                && (index == tokens.lowerBound || !DisownedTime.own.contains(text.tokens[index - 1]))
        }
    }

    /// Whether words say of something just named that it is not to be relied on.
    private func disowns(_ tokens: Range<Int>) -> Bool {
        func has(_ set: WordSet, in range: Range<Int>) -> Bool {
            range.contains { set.contains(text.tokens[$0]) }
        }
        guard has(DisownedTime.pointing, in: tokens) else { return false }
        if has(DisownedTime.unproven, in: tokens) { return true }
        return tokens.contains { index in
            guard DisownedTime.relying.contains(text.tokens[index]) else { return false }
            let near =
                max(
                    tokens.lowerBound, index - DisownedTime.reach)..<min(
                    tokens.upperBound, index + DisownedTime.reach + 1)
            return has(DisownedTime.denying, in: near)
        }
    }

    /// How many words lie between a denial and what it denies, at most.
    private static let reach = 4

    private static let naming = WordSet(
        """
        says said mentions mentioned promises promised claims claimed names expects estimates according hopes gives
        gave quotes quoted speaks
        zegt zei noemt noemde belooft beloofde verwacht verwachtte volgens hoopt schat spreekt sprak geeft gaf claimt
        """)
    private static let own = WordSet("i we ik wij")
    private static let pointing = WordSet("that this it daar dat er die hier daarop erop")
    private static let unproven = WordSet("unconfirmed onbevestigd")
    private static let denying = WordSet("not dont wont wouldnt cant cannot never niet nooit")
    private static let relying = WordSet(
        """
        count counting rely relying plan planning bank banking vouch confirmed
        reken rekenen rekent bouwen bouw vertrouwen vertrouw over uit bevestigd
        """)
}
