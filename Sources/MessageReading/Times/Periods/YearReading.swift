import Groundwork

extension TimeGrammar {
    /// A year of four digits.
    func year(at index: Int) -> Int? {
        let token = token(index)
        guard token.digits == 4, (1900...2199).contains(token.value),
            !(isGlued(index + 1) && isGluedNumber(index + 2))
        else { return nil }
        return token.value
    }

    /// The year after what lies in it: "2027", "of 2027", "'27", "in the year 2027".
    func namedYear(at start: Int) -> Match<Int>? {
        var index = skipping(.of, .from, .inside, from: start)
        let unit = skipping(.article, from: index)
        if sense(unit).unit == .year, !token(unit).startsLine { index = unit + 1 }
        if let year = year(at: index) { return Match(value: year, next: index + 1) }
        guard isSign(index, "'"), token(index + 1).digits == 2, isGlued(index + 1) else { return nil }
        return Match(value: fullYear(token(index + 1).value), next: index + 2)
    }

    /// The year of two digits: "74" is 1974, "26" is 2026.
    func fullYear(_ value: Int) -> Int { value > today.year % 100 + 30 ? 1900 + value : 2000 + value }

    /// A year by itself, where the words around it say so: "in 2027", "since 2019", "2016 - 2018".
    func bareYear(at index: Int) -> Match<DaySpan>? {
        guard let year = year(at: index), sense(index + 1).unit == nil, key(index + 1) != .hourMark,
            !isCountNoun(index + 1), !(isLetter(index + 1, "s") && isGlued(index + 1))
        else { return nil }
        switch key(index - 1) {
        case .inside, .since, .until, .of, .from, .before, .after, .by, .voor, .floor, .course, .this: break
        case .through, .and, .or: break
        case .half where language == .dutch: break
        default:
            let afterDash = isSign(index - 1, "-") && sense(index - 2).edge != nil
            guard
                afterDash || sense(index - 1).unit == .year || sense(index - 1).edge != nil || isAlone
                    || isYearOfSpan(index)
            else { return nil }
        }
        return Match(value: years(1, from: year), next: index + 1)
    }

    /// Whether a year stands beside another: "2016 - 2018", "from 2015 to 2017", "tussen 2013 en 2015".
    private func isYearOfSpan(_ index: Int) -> Bool {
        func isSpan(_ first: Int, _ sign: Int, _ last: Int) -> Bool {
            guard let from = year(at: first), let to = year(at: last), from < to else { return false }
            switch key(sign) {
            case .to, .through, .until: return true
            case .and: return key(first - 1) == .between
            // "2000 - 2100" may be hours.
            default: return isSign(sign, "-") && to - from <= 10
            }
        }
        return isSpan(index, index + 1, index + 2) || isSpan(index - 2, index - 1, index)
    }

    private func years(_ count: Int, from year: Int) -> DaySpan {
        let first = CivilDate(year: year, month: 1, day: 1) ?? today
        return DaySpan(
            from: first, to: first.adding(months: 12 * count), grain: .year,
            isPast: year + count <= today.year)
    }

    /// Ten years by their tens: "the 1990s", "the late 90s", "de jaren negentig", "jaren '80".
    func decade(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        if language == .dutch, sense(index).unit == .year, token(index).end - token(index).start == 5 {
            let number = isSign(index + 1, "'") && isGlued(index + 2) ? index + 2 : index + 1
            let value = token(number).digits == 2 ? token(number).value : sense(number).number ?? 0
            guard value >= 20, value < 100, value % 10 == 0, !isCountNoun(number + 1) else { return nil }
            return Match(value: years(10, from: 1900 + value), next: number + 1)
        }
        let number = isSign(index, "'") && isGlued(index + 1) ? index + 1 : index
        let token = token(number)
        guard language == .english, token.value % 10 == 0, isLetter(number + 1, "s"), isGlued(number + 1)
        else { return nil }
        if token.digits == 4, year(at: number) != nil {
            return Match(value: years(10, from: token.value), next: number + 2)
        }
        // "The 30s timeout" is none.
        let before = key(number - 1)
        let isInThe =
            (before == .of || before == .inside) && bytes[self.token(number - 1).end - 1] == UInt8(ascii: "e")
        let isNamed = before == .article || isInThe || sense(number - 1).edge != nil
        guard token.digits == 2, token.value >= 50, isNamed || number > index, endsClause(number + 2) else {
            return nil
        }
        return Match(value: years(10, from: 1900 + token.value), next: number + 2)
    }
}
