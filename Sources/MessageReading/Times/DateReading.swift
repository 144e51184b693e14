import Groundwork

extension TimeGrammar {
    /// A date of the calendar: "12 maart", "March 12th", "2026-03-12", "de 12e", "week 12", "Q1", "in 2027".
    func date(at index: Int) -> Match<DaySpan>? {
        if token(index).digits > 0 {
            guard !isInsideLongerNumber(index), !isCounted(index) else { return nil }
            return isoDate(at: index) ?? numericDate(at: index) ?? dayThenMonth(at: index) ?? ordinalDay(
                at: index)
                ?? bareYear(at: index)
        }
        return monthThenDay(at: index) ?? dayThenMonth(at: index) ?? ordinalInPeriod(at: index) ?? ordinalDay(
            at: index)
            ?? weekOf(at: index) ?? quarterOfYear(at: index)
    }

    private func single(_ year: Int, _ month: Int, _ day: Int, next: Int) -> Match<DaySpan>? {
        CivilDate(year: year, month: month, day: day).map { Match(value: DaySpan($0), next: next) }
    }

    // MARK: In digits

    private func isoDate(at index: Int) -> Match<DaySpan>? {
        guard let year = fourDigitYear(at: index), isGluedNumber(index + 2), isGluedNumber(index + 4),
            isSign(index + 1, "-") || isSign(index + 1, "/"), token(index + 3).sign == token(index + 1).sign
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
    private func numericDate(at index: Int) -> Match<DaySpan>? {
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
            let year = last.digits == 4 ? last.value : last.digits == 2 ? 2000 + last.value : -1
            guard year > 0 else { return nil }
            return ordered(first.value, second.value, year: year, next: index + 5)
        }
        // Without a year only a slash is a date for sure; "12-3" needs a word such as "op" before it.
        if sign == UInt8(ascii: ".") { return nil }
        if sign == UInt8(ascii: "-"),
            key(index - 1) != .on && key(index - 1) != .by && key(index - 1) != .voor
                && sense(index - 1).weekday == nil
        {
            return nil
        }
        guard sense(index + 3).unit == nil, key(index + 3) != .counted,
            !isGlued(index + 3) || endsClause(index + 3)
        else { return nil }
        if first.value == 24, second.value == 7 { return nil }
        return yearless(first.value, second.value, next: index + 3)
    }

    private func ordered(_ first: Int, _ second: Int, year: Int, next: Int) -> Match<DaySpan>? {
        let isMonthFirst = language == .english && second <= 31 && first <= 12
        if isMonthFirst, let date = single(year, first, second, next: next) { return date }
        return single(year, second, first, next: next)
    }

    /// A date without a year is the next such day; of the two English orders the one that lies near.
    private func yearless(_ first: Int, _ second: Int, next: Int) -> Match<DaySpan>? {
        let dayFirst = upcoming(month: second, day: first)
        guard language == .english else { return dayFirst.map { Match(value: DaySpan($0), next: next) } }
        let monthFirst = upcoming(month: first, day: second)
        if let dayFirst, let monthFirst, dayFirst < monthFirst, dayFirst <= today.adding(days: 31) {
            return Match(value: DaySpan(dayFirst), next: next)
        }
        return (monthFirst ?? dayFirst).map { Match(value: DaySpan($0), next: next) }
    }

    /// The next such day of the year, today included.
    private func upcoming(month: Int, day: Int) -> CivilDate? {
        for year in today.year...(today.year + 4) {
            if let date = CivilDate(year: year, month: month, day: day), date >= today { return date }
        }
        return nil
    }

    // MARK: With the month as a word

    /// "12 maart", "de 12e maart 2026", "the 12th of March", "eerste maart".
    private func dayThenMonth(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        guard let day = dayNumber(at: index) else { return nil }
        var next = skipping(.of, .from, from: day.next)
        if isSign(next, "-"), isGlued(next) { next += 1 }
        guard let month = sense(next).month, !token(next).startsLine || isSign(next, "-") else { return nil }
        // "Tussen 12 en 15 maart": the first day borrows the month of the second, which the range reader does.
        return dated(month: month, day: day.value, at: next + 1, isShort: sense(next).isWeak || true)
    }

    /// "March 12th, 2026", "maart de 12e".
    private func monthThenDay(at index: Int) -> Match<DaySpan>? {
        guard let month = sense(index).month else { return nil }
        var next = index + 1
        if isSign(next, "."), isGlued(next) { next += 1 }
        if isSign(next, "-"), isGlued(next) { next += 1 }
        next = skipping(.article, from: next)
        guard let day = dayNumber(at: next), !(isSign(day.next, ":") && isGluedNumber(day.next + 1)),
            key(day.next) != .hourMark, !token(next).startsLine, key(day.next) != .am, key(day.next) != .pm
        else { return nil }
        if language == .dutch, sense(next).ordinal == nil, next == index + 1, !isOrdinalMark(next + 1) {
            return nil
        }
        return dated(month: month, day: day.value, at: day.next, isShort: false)
    }

    private func dated(month: Int, day: Int, at index: Int, isShort: Bool) -> Match<DaySpan>? {
        var next = index
        if isShort, isSign(next, "."), isGlued(next), token(next + 1).digits == 4 || !endsClause(next + 1) {
            next += 1
        }
        var yearIndex = next
        if isSign(yearIndex, ",") || (isSign(yearIndex, "-") && isGlued(yearIndex)) { yearIndex += 1 }
        yearIndex = skipping(.of, .from, .inside, from: yearIndex)
        if let year = year(at: yearIndex), key(yearIndex + 1) != .hourMark {
            return single(year, month, day, next: yearIndex + 1)
        }
        if isSign(yearIndex, "'"), token(yearIndex + 1).digits == 2, isGlued(yearIndex + 1) {
            return single(2000 + token(yearIndex + 1).value, month, day, next: yearIndex + 2)
        }
        return upcoming(month: month, day: day).map { Match(value: DaySpan($0), next: next) }
    }

    /// A day of the month: "12", "12e", "12th", "twaalfde", "twelve".
    private func dayNumber(at index: Int) -> Match<Int>? {
        let token = token(index)
        if token.digits > 0 {
            guard token.digits <= 2, (1...31).contains(token.value) else { return nil }
            return Match(value: token.value, next: isOrdinalMark(index + 1) ? index + 2 : index + 1)
        }
        let sense = sense(index)
        if let ordinal = sense.ordinal { return Match(value: ordinal, next: index + 1) }
        guard let number = sense.number, (1...31).contains(number),
            sense.key == nil || token.isAccented || number == 1
        else { return nil }
        return Match(value: number, next: index + 1)
    }

    /// Whether the token is the ending of an ordinal in digits: 1st, 2nd, 12e, 8ste.
    func isOrdinalMark(_ index: Int) -> Bool {
        let token = token(index)
        guard token.isWord, token.isGlued, token.end - token.start <= 3, self.token(index - 1).digits > 0
        else { return false }
        let letters = bytes[token.start..<token.end].map { $0 | 0x20 }
        return ["st", "nd", "rd", "th", "e", "de", "ste"].contains { letters.elementsEqual($0.utf8) }
    }

    /// "The 12th", "de 12e", "vrijdag de 27e", "on the twentieth".
    private func ordinalDay(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        let isIntroduced = index > start || key(start - 1) == .on || sense(start - 1).weekday != nil
        guard isIntroduced, let day = dayNumber(at: index) else { return nil }
        let isOrdinal = isOrdinalMark(index + 1) || (sense(index).ordinal != nil && day.value > 3)
        guard isOrdinal else { return nil }
        // "The 4th disk" is no day; what follows must not be a thing.
        guard endsClause(day.next) || token(day.next).sense != 0 || sense(start - 1).weekday != nil else {
            return nil
        }
        if sense(day.next).unit != nil || sense(day.next).weekday != nil || key(day.next) == .counted {
            return nil
        }
        var month = today.firstOfMonth
        for _ in 0..<13 {
            if let date = CivilDate(year: month.year, month: month.month, day: day.value), date >= today {
                return Match(value: DaySpan(date), next: day.next)
            }
            month = month.adding(months: 1)
        }
        return nil
    }

    private func bareYear(at index: Int) -> Match<DaySpan>? {
        guard let year = year(at: index), sense(index + 1).unit == nil, key(index + 1) != .hourMark,
            !isCountNoun(index + 1)
        else { return nil }
        switch key(index - 1) {
        case .inside, .since, .until, .of, .from, .before, .after, .by, .voor, .floor, .course, .this: break
        case .through, .and, .or: break
        default:
            guard sense(index - 1).unit == .year || sense(index - 1).edge != nil || tokens.count == 1 else {
                return nil
            }
        }
        guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
        return Match(
            value: DaySpan(
                from: first, to: first.adding(months: 12), grain: .year, isPast: year < today.year),
            next: index + 1)
    }

    // MARK: The n-th of a longer time

    /// "The first Monday of March", "laatste dag van de maand", "third week of October".
    private func ordinalInPeriod(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        let number: Int
        if let ordinal = sense(index).ordinal {
            number = ordinal
        } else if key(index) == .last {
            number = -1
        } else {
            return nil
        }
        let inner = index + 1
        let weekday = sense(inner).weekday
        let unit = sense(inner).unit
        guard weekday != nil || unit == .day || unit == .week || unit == .month || unit == .quarter else {
            return nil
        }
        guard key(inner + 1) == .of || key(inner + 1) == .from || key(inner + 1) == .inside else {
            return unit == .quarter && number > 0 ? quarter(number, yearAt: inner + 1) : nil
        }
        let periodIndex = skipping(.article, from: inner + 2)
        let period: Match<DaySpan>?
        if sense(periodIndex).unit == .month || sense(periodIndex).unit == .year
            || sense(periodIndex).unit == .week
        {
            period = edgeFree(at: periodIndex)
        } else if let year = year(at: periodIndex), let first = CivilDate(year: year, month: 1, day: 1) {
            period = Match(
                value: DaySpan(from: first, to: first.adding(months: 12), grain: .year), next: periodIndex + 1
            )
        } else {
            period = day(at: periodIndex)
        }
        guard let period, period.value.grain != .day else { return nil }
        return nth(number, weekday: weekday, unit: unit, of: period.value).map {
            Match(value: $0, next: period.next)
        }
    }

    private func edgeFree(at index: Int) -> Match<DaySpan>? {
        let first: CivilDate
        switch sense(index).unit {
        case .week:
            return Match(
                value: DaySpan(from: today.monday, to: today.monday.adding(days: 7), grain: .week),
                next: index + 1)
        case .month:
            first = today.firstOfMonth
            return Match(
                value: DaySpan(from: first, to: first.adding(months: 1), grain: .month), next: index + 1)
        default:
            first = today.firstOfYear
            return Match(
                value: DaySpan(from: first, to: first.adding(months: 12), grain: .year), next: index + 1)
        }
    }

    private func nth(_ number: Int, weekday: Int?, unit: TimeUnit?, of period: DaySpan) -> DaySpan? {
        if let weekday {
            if number > 0 {
                let ahead = (weekday - period.first.weekday.rawValue + 7) % 7
                return DaySpan(period.first.adding(days: ahead + 7 * (number - 1)))
            }
            let last = period.end.adding(days: -1)
            return DaySpan(last.adding(days: -((last.weekday.rawValue - weekday + 7) % 7)))
        }
        switch unit {
        case .day:
            return DaySpan(number > 0 ? period.first.adding(days: number - 1) : period.end.adding(days: -1))
        case .week:
            let monday =
                number > 0
                ? period.first.adding(days: 6).monday.adding(days: 7 * (number - 1))
                : period.end.adding(days: -1).monday
            return DaySpan(from: monday, to: monday.adding(days: 7), grain: .week)
        case .month:
            let first = number > 0 ? period.first.adding(months: number - 1) : period.end.adding(months: -1)
            return DaySpan(from: first, to: first.adding(months: 1), grain: .month)
        case .quarter:
            let first =
                number > 0 ? period.first.adding(months: 3 * (number - 1)) : period.end.adding(months: -3)
            return DaySpan(from: first, to: first.adding(months: 3), grain: .month)
        default:
            return nil
        }
    }

    // MARK: Weeks and quarters

    /// "Week 12", "de week van 6 oktober", "the week of March 12".
    private func weekOf(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        guard sense(index).unit == .week else { return nil }
        let number = token(index + 1)
        if number.digits > 0, number.digits <= 2, (1...53).contains(number.value), !isCountNoun(index + 2) {
            var next = index + 2
            let yearIndex = skipping(.of, .from, from: next)
            let named = year(at: yearIndex)
            if named != nil { next = yearIndex + 1 }
            guard let fourth = CivilDate(year: named ?? today.year, month: 1, day: 4) else { return nil }
            let monday = fourth.monday.adding(days: 7 * (number.value - 1))
            return Match(value: DaySpan(from: monday, to: monday.adding(days: 7), grain: .week), next: next)
        }
        guard key(index + 1) == .of || key(index + 1) == .from,
            let date = date(at: index + 2) ?? day(at: index + 2),
            date.value.grain == .day
        else { return nil }
        let monday = date.value.first.monday
        return Match(value: DaySpan(from: monday, to: monday.adding(days: 7), grain: .week), next: date.next)
    }

    /// "Q1", "Q3 2026".
    private func quarterOfYear(at index: Int) -> Match<DaySpan>? {
        let letter = token(index)
        guard letter.isWord, letter.end - letter.start == 1, bytes[letter.start] | 0x20 == 0x71,
            isGluedNumber(index + 1),
            token(index + 1).digits == 1, (1...4).contains(token(index + 1).value)
        else { return nil }
        return quarter(token(index + 1).value, yearAt: index + 2)
    }

    private func quarter(_ number: Int, yearAt index: Int) -> Match<DaySpan>? {
        guard (1...4).contains(number) else { return nil }
        let yearIndex = skipping(.of, .from, .inside, from: isSign(index, ",") ? index + 1 : index)
        let named = year(at: yearIndex)
        guard let first = CivilDate(year: named ?? today.year, month: number * 3 - 2, day: 1) else {
            return nil
        }
        let span = DaySpan(from: first, to: first.adding(months: 3), grain: .month)
        return Match(value: span, next: named == nil ? index : yearIndex + 1)
    }
}
