import Groundwork

extension TimeGrammar {
    /// A day or a month in figures alone: "2026-03-12", "12/3", "18 / 9 / 2026", "04/2026".
    func figureDate(at index: Int) -> Match<DaySpan>? {
        isoDate(at: index) ?? isoWeek(at: index) ?? numericDate(at: index) ?? spacedDate(at: index)
            ?? monthInFigures(at: index)
    }

    func single(_ year: Int, _ month: Int, _ day: Int, next: Int) -> Match<DaySpan>? {
        CivilDate(year: year, month: month, day: day).map { Match(value: DaySpan($0), next: next) }
    }

    /// "2026-03-12", "2026/3/12".
    func isoDate(at index: Int) -> Match<DaySpan>? {
        guard let year = fourDigitYear(at: index), isGluedNumber(index + 2), isGluedNumber(index + 4),
            isSign(index + 1, "-") || isSign(index + 1, "/") || isSign(index + 1, "."),
            token(index + 3).sign == token(index + 1).sign
        else { return nil }
        var next = index + 5
        // "2026-03-12T14:30" leaves the clock time for the clock reader.
        if token(next).isWord, isGlued(next), token(next).end - token(next).start == 1,
            isGluedNumber(next + 1)
        {
            next += 1
        }
        return single(year, token(index + 2).value, token(index + 4).value, next: next)
    }

    private func fourDigitYear(at index: Int) -> Int? {
        token(index).digits == 4 && (1000...2999).contains(token(index).value) ? token(index).value : nil
    }

    /// "12-03-2026", "12/3", "12.03.2026".
    func numericDate(at index: Int) -> Match<DaySpan>? {
        let first = token(index)
        guard first.digits <= 2, isGlued(index + 1), isGluedNumber(index + 2), token(index + 2).digits <= 2
        else { return nil }
        let second = token(index + 2)
        let sign = token(index + 1).sign
        guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: ".") else {
            return nil
        }
        if token(index + 3).sign == sign, isGlued(index + 3), isGluedNumber(index + 4) {
            guard !(token(index + 5).sign == sign && isGluedNumber(index + 6)) else { return nil }
            let last = token(index + 4)
            let year = last.digits == 4 ? last.value : last.digits == 2 ? fullYear(last.value) : -1
            guard year > 0 else { return nil }
            return ordered(first.value, second.value, year: year, next: index + 5)
        }
        // Without a year only a slash is a date for sure; "12-3" needs a word such as "op" before it.
        if sign == UInt8(ascii: ".") { return nil }
        if sign == UInt8(ascii: "-"), !announcesDate(index) { return nil }
        guard sense(index + 3).unit == nil, key(index + 3) != .counted,
            !isGlued(index + 3) || endsClause(index + 3)
        else { return nil }
        if first.value == 24, second.value == 7 { return nil }
        if sign == UInt8(ascii: "/"), isShare(first.value, of: second.value, at: index) { return nil }
        return yearless(first.value, second.value, next: index + 3)
    }

    private func ordered(_ first: Int, _ second: Int, year: Int, next: Int) -> Match<DaySpan>? {
        let isMonthFirst = language == .english && second <= 31 && first <= 12
        if isMonthFirst, let date = single(year, first, second, next: next) { return date }
        return single(year, second, first, next: next) ?? single(year, first, second, next: next)
    }

    /// A date without a year is the next such day; of the two English orders the one that lies near.
    private func yearless(_ first: Int, _ second: Int, next: Int) -> Match<DaySpan>? {
        let dayFirst = upcoming(month: second, day: first)
        guard language == .english else { return dayFirst.map { yearlessDay($0, next: next) } }
        let monthFirst = upcoming(month: first, day: second)
        if let dayFirst, let monthFirst, dayFirst < monthFirst, dayFirst <= today.adding(days: 31) {
            return yearlessDay(dayFirst, next: next)
        }
        return (monthFirst ?? dayFirst).map { yearlessDay($0, next: next) }
    }

    /// The next such day of the year, today included.
    func upcoming(month: Int, day: Int) -> CivilDate? {
        for year in today.year...(today.year + 4) {
            if let date = CivilDate(year: year, month: month, day: day), date >= today { return date }
        }
        return nil
    }

    /// "18 / 9 / 2026".
    private func spacedDate(at index: Int) -> Match<DaySpan>? {
        guard isSign(index + 1, "/"), isSign(index + 3, "/"), !isGlued(index + 1),
            (1...2).contains(token(index).digits), (1...2).contains(token(index + 2).digits),
            let year = year(at: index + 4)
        else { return nil }
        return ordered(token(index).value, token(index + 2).value, year: year, next: index + 5)
    }

    /// "2/2026", "04/2026", and "2026-10" or "2026/10" after a word such as "in".
    private func monthInFigures(at index: Int) -> Match<DaySpan>? {
        guard isGlued(index + 1), isGluedNumber(index + 2),
            !(isGlued(index + 3) && (isGluedNumber(index + 4) || token(index + 3).isWord)),
            isSign(index + 1, "/") || isSign(index + 1, "-")
        else { return nil }
        let isSlashed = isSign(index + 1, "/")
        // "Melding 2026-03" counts.
        let isAnnounced =
            index == 0 && tokens.count == 3 || isTimePreposition(index - 1) || key(index - 1) == .to
            || key(index - 1) == .through
        // "(04/2026)" is a month, "besluit 4/2026" may count.
        let isFree = index == 0 || token(index - 1).sign != 0 || token(index - 1).sense != 0
        if token(index).digits <= 2, isSlashed && isFree || isAnnounced, let year = year(at: index + 2) {
            return monthOf(year, token(index).value, next: index + 3)
        }
        guard isAnnounced, token(index).digits == 4, token(index + 2).digits == 2,
            (1900...2199).contains(token(index).value)
        else { return nil }
        return monthOf(token(index).value, token(index + 2).value, next: index + 3)
    }

    private func monthOf(_ year: Int, _ month: Int, next: Int) -> Match<DaySpan>? {
        CivilDate(year: year, month: month, day: 1).map {
            Match(value: DaySpan(from: $0, to: $0.adding(months: 1), grain: .month), next: next)
        }
    }

    /// Whether a small word that stands before times stands there: "in", "since", "by".
    func isTimePreposition(_ index: Int) -> Bool {
        switch key(index) {
        case .inside, .since, .until, .by, .before, .of, .from, .voor, .after, .onward, .floor, .course,
            .between:
            true
        default: false
        }
    }
}
