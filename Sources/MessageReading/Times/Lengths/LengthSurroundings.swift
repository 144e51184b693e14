import Groundwork

/// What stands around a number of hours and tells whether it is a length: Dutch "4 uur" is a time on the clock as well.
extension TimeGrammar {
    /// Whether the words around an hour or hours say that they last: "een storing van 4 uur", "3 uur plat".
    func isSaidToLast(_ tokens: Range<Int>) -> Bool {
        let (begin, end) = (tokens.lowerBound, tokens.upperBound)
        if key(begin - 1) == .outlast || key(begin - 1) == .already || key(end) == .long { return true }
        guard language == .dutch else { return false }
        if key(begin - 1) == .latest { return true }
        guard !token(end).startsLine, !isHourCue(begin - 1) else { return false }
        // "14u30 storing gemeld" and "8 uur storing" at the head of a line are times of a log.
        let isCount = tokens.count == 2 && !token(begin).startsLine
        return hasWord(end, .absence) || isCount && hasWord(end, .lasting) || isSaidOf(begin)
    }

    /// Whether what stands before can only be on the clock: "vanaf 3 uur plat".
    private func isHourCue(_ index: Int) -> Bool {
        isClockCue(index) || key(index) == .onward || key(index) == .from && !hasWord(index - 1, .stretch)
    }

    /// "Een storing van 4 uur", "wachttijd: 2 uur", "de hersteltijd is ongeveer 4 uur"; "hersteltijd: 16 uur" is an hour.
    private func isSaidOf(_ begin: Int) -> Bool {
        let count = token(begin).digits > 0 ? token(begin).value : sense(begin).number ?? 0
        guard count <= TimeGrammar.longestOutage else { return false }
        var index = begin - 1
        if key(index) == .around || key(index) == .roughly { index -= 1 }
        if hasWord(index, .stretch) { return true }
        guard key(index) == .from || isSign(index, ":") || hasWord(index, .amounting) else { return false }
        return hasWord(index - 1, .stretch)
    }

    /// More hours than these are told in half days or days.
    private static let longestOutage = 12

    /// Steps over the words before a length that only say how exact it is: "over pakweg 2 uur", "in at least two hours".
    func skippingModifiers(from start: Int) -> Int {
        var index = start
        while index - start < 4 {
            switch key(index) {
            case .around, .sharp, .roughly, .latest, .atLeast: index += 1
            // "Binnen duurt het een uur" is told of indoors.
            case .outlast where !hasWord(index, .taking): index += 1
            default: return skippingPlusMinus(from: index)
            }
            index = skippingDot(from: index)
        }
        return index
    }

    /// "Over +/- 1 uur".
    private func skippingPlusMinus(from index: Int) -> Int {
        isSign(index, "+") && isSign(index + 1, "/") && isSign(index + 2, "-") ? index + 3 : index
    }
}
