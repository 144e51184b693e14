import Groundwork

extension TimeGrammar {
    /// Whether the words around an everyday word make it a month: "by March", "early may", "Mar-May".
    func isMonthInContext(_ index: Int) -> Bool {
        if isAlone || isBesideMonth(index) { return true }
        let before = isSign(index - 1, "-") ? index - 2 : index - 1
        let isEdge = sense(before).edge != nil
        if isOfSmallLetters(index) {
            // "In may" is a month, "in May be" and "in may be" are none.
            return (isEdge || isTimePreposition(index - 1) && key(index - 1) != .from)
                && closesMonth(index + 1)
        }
        switch key(index - 1) {
        case .inside, .since, .until, .by, .this, .next, .last, .before, .of, .from, .voor, .on, .after, .to,
            .through, .floor, .every:
            return true
        default: return isEdge
        }
    }

    /// Whether "march" or "may" stands there without its capital, as the verbs are written.
    func isOfSmallLetters(_ index: Int) -> Bool {
        let month = sense(index).month
        return language == .english && (month == 3 || month == 5) && sense(index).isWeak
            && !token(index).isCapital
    }

    /// Whether the words for a month end there, so that "may" is no verb.
    func closesMonth(_ index: Int) -> Bool {
        if endsClause(index) || token(index).digits > 0 || sense(index).month != nil { return true }
        switch key(index) {
        case .of, .from, .to, .through, .until, .and, .or, .at, .next, .last, .on, .by: return true
        default: return false
        }
    }

    /// Whether another month is joined to it: "may to october", "between march and may", but not "June and may be".
    private func isBesideMonth(_ index: Int) -> Bool {
        let after = skippingDot(from: index + 1)
        return joinsMonths(after, index, after + 1) || joinsMonths(index - 1, index, index - 2)
    }

    private func joinsMonths(_ word: Int, _ index: Int, _ other: Int) -> Bool {
        guard sense(other).month != nil, !token(max(index, other)).startsLine else { return false }
        switch key(word) {
        case .to, .through, .until: return true
        case .and, .or:
            if key(min(index, other) - 1) == .between { return true }
            return !isOfSmallLetters(index) && !isOfSmallLetters(other)
                || !sense(other).isWeak && closesMonth(index + 1)
        default: return isSign(word, "-")
        }
    }
}
