import Groundwork

/// Dates with a dash, "18-9", which without a word around them are a range of hours, a score or a part.
extension TimeGrammar {
    /// Whether what stands around "18-9" says that it is a date: "op", "vanaf", a weekday, a clock time, another date.
    func announcesDate(_ index: Int) -> Bool {
        switch key(index - 1) {
        case .on, .by, .voor: return true
        case .until, .through, .since, .onward, .floor:
            return language == .dutch && isDashedDate(index)
        default: break
        }
        if sense(index - 1).weekday != nil { return true }
        guard language == .dutch, isDashedDate(index) else { return false }
        return isBesideDate(index) || isBeforeClock(index + 3)
    }

    /// Whether the figures could be a day and a month.
    func isDashedDate(_ index: Int) -> Bool {
        token(index).digits > 0 && isSign(index + 1, "-") && isGlued(index + 1) && isGluedNumber(index + 2)
            && token(index).digits <= 2 && token(index + 2).digits <= 2
            && (1...31).contains(token(index).value) && (1...12).contains(token(index + 2).value)
            && !isHourMark(index + 3)
    }

    /// "Van 18-9 t/m 20-9", "tussen 24-12 en 2-1".
    private func isBesideDate(_ index: Int) -> Bool {
        var next = index + 3
        if isSign(next, "-"), isGluedNumber(next + 1), token(next + 1).digits == 4 { next += 2 }
        switch key(next) {
        case .until, .through, .to: return isDashedDate(next + 1)
        case .and: return key(index - 1) == .between && isDashedDate(next + 1)
        default: break
        }
        switch key(index - 1) {
        case .and: return isDashedDate(index - 4) && key(index - 5) == .between
        default: return false
        }
    }

    /// "18-9 15:00", "(18-9) 15 uur", "18-9 van 15.00 tot 17.00".
    private func isBeforeClock(_ start: Int) -> Bool {
        var index = isSign(start, ",") || isSign(start, ")") ? start + 1 : start
        guard !token(index).startsLine else { return false }
        if key(index) == .between || key(index) == .from {
            return token(index + 1).digits > 0 && token(index + 1).digits <= 2
        }
        index = skipping(.at, from: index)
        guard token(index).digits > 0, let clock = clock(at: index) else { return false }
        return clock.next > index + 1
    }
}
