import Groundwork

extension TimeGrammar {
    /// A date of the calendar: "12 maart", "March 12th", "2026-03-12", "de 12e", "week 12", "Q1", "in 2027".
    func date(at index: Int) -> Match<DaySpan>? {
        if token(index).digits > 0 {
            guard !isInsideLongerNumber(index), !isCounted(index) else { return nil }
            return figureDate(at: index) ?? yearThenPart(at: index) ?? dayThenMonth(at: index)
                ?? borrowedMonth(at: index) ?? halfOfPeriod(at: index) ?? ordinalInPeriod(at: index)
                ?? ordinalDay(at: index) ?? decade(at: index) ?? bareYear(at: index)
        }
        return monthThenDay(at: index) ?? dayThenMonth(at: index) ?? halfOfPeriod(at: index)
            ?? ordinalInPeriod(at: index) ?? ordinalDay(at: index) ?? weekOf(at: index)
            ?? partOfYear(at: index) ?? decade(at: index)
    }

    // MARK: With the month as a word

    /// "12 maart", "de 12e maart 2026", "the 12th of March", "eerste maart".
    private func dayThenMonth(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        guard let day = dayNumber(at: index) else { return nil }
        var next = skipping(.of, .from, from: day.next)
        if isSign(next, "-") || isSign(next, "/"), isGlued(next) { next += 1 }
        // "16. Nov. 2026".
        if isSign(next, "."), isGlued(next), let month = sense(next + 1).month,
            let year = namedYear(at: skippingDot(from: next + 2))
        {
            return single(year.value, month, day.value, next: year.next)
        }
        if let match = dayOfPeriod(day.value, hasOrdinal: index > start || next > day.next, at: next) {
            return match
        }
        guard let month = sense(next).month, !token(next).startsLine else { return nil }
        // "Tussen 12 en 15 maart": the first day borrows the month of the second, which the range reader does.
        return dated(month: month, day: day.value, at: next + 1, mayBeAbbreviated: true)
    }

    /// "The 12th of next month", "de eerste van de maand".
    private func dayOfPeriod(_ day: Int, hasOrdinal: Bool, at index: Int) -> Match<DaySpan>? {
        guard hasOrdinal else { return nil }
        let isThis = key(index) == .this || key(index) == .article || sense(index).unit == .month
        guard isThis || key(index) == .next || key(index) == .last else { return nil }
        let unitIndex = sense(index).unit == .month ? index : index + 1
        guard sense(unitIndex).unit == .month,
            key(index - 1) == .of || key(index - 1) == .from || key(index - 1) == .inside
        else { return nil }
        let step = key(index) == .next ? 1 : key(index) == .last ? -1 : 0
        let month = today.firstOfMonth.adding(months: step)
        return single(month.year, month.month, day, next: unitIndex + 1)
    }

    /// "March 12th, 2026", "maart de 12e".
    private func monthThenDay(at index: Int) -> Match<DaySpan>? {
        guard let month = sense(index).month else { return nil }
        var next = skippingDot(from: index + 1)
        if isSign(next, "-") || isSign(next, "/"), isGlued(next) { next += 1 }
        next = skipping(.article, from: next)
        guard let day = dayNumber(at: next), !(isSign(day.next, ":") && isGluedNumber(day.next + 1)),
            key(day.next) != .hourMark, !token(next).startsLine, key(day.next) != .am, key(day.next) != .pm
        else { return nil }
        if language == .dutch, sense(next).ordinal == nil, !isOrdinalMark(next + 1),
            !isDayAfterMonth(from: index, next)
        {
            return nil
        }
        return dated(month: month, day: day.value, at: day.next, mayBeAbbreviated: false)
    }

    /// Whether a Dutch number after a month is a day: "op september 18", "augustus 23, 2026", but not "in maart 12".
    private func isDayAfterMonth(from month: Int, _ number: Int) -> Bool {
        if number > month + 1, key(number - 1) == .article || isGlued(number) { return true }
        guard token(number).digits > 0 else { return false }
        let yearIndex = isSign(number + 1, ",") ? number + 2 : number + 1
        if year(at: yearIndex) != nil, key(yearIndex + 1) != .hourMark { return true }
        return endsClause(number + 1) && (key(month - 1) == .on || tokens.count == number + 1 && month == 0)
    }

    private func dated(month: Int, day: Int, at index: Int, mayBeAbbreviated: Bool) -> Match<DaySpan>? {
        var next = index
        if mayBeAbbreviated, token(next + 1).digits == 4 || !endsClause(next + 1), isAbbreviated(index - 1) {
            next = skippingDot(from: next)
        }
        var yearIndex = next
        let isJoined = (isSign(next, "-") || isSign(next, "/")) && isGlued(next)
        if isSign(next, ",") || isJoined { yearIndex += 1 }
        if let year = namedYear(at: yearIndex), key(year.next) != .hourMark {
            return single(year.value, month, day, next: year.next)
        }
        if let year = shortYear(at: next, after: index - 1) {
            return single(year, month, day, next: next + 1)
        }
        guard let coming = upcoming(month: month, day: day) else { return nil }
        return said(yearlessDay(coming, next: next))
    }

    /// The year in "14 april 27" and "3rd Feb 82", which is no hour where nothing follows.
    private func shortYear(at index: Int, after month: Int) -> Int? {
        let token = token(index)
        guard token.digits == 2, token.value > 12, sense(month).month != nil, !token.startsLine,
            endsClause(index + 1), !(isGlued(index + 1) && isGluedNumber(index + 2)), !isSign(index + 1, "-")
        else { return nil }
        return fullYear(token.value)
    }

    /// "27 februari jl." was the last one, "8 maart a.s." is the next.
    private func said(_ date: Match<DaySpan>) -> Match<DaySpan> {
        guard language == .dutch, !token(date.next).startsLine else { return date }
        if isJustGone(date.next) {
            let first = date.value.first
            let last = first < today ? first : first.adding(months: -12)
            return Match(value: DaySpan(last, isPast: true), next: date.next + 1)
        }
        guard key(date.next) == .next, begins(date.next, with: "a"),
            sense(date.next + 1).unit == nil, sense(date.next + 1).weekday == nil
        else { return date }
        var date = date
        date.next += 1
        return date
    }

    /// Whether a month is cut short, so that a dot after it ends no sentence.
    func isAbbreviated(_ index: Int) -> Bool {
        token(index).end - token(index).start <= 4
            && !isWord(index, "mei", "juni", "juli", "may", "june", "july")
    }

    func yearlessDay(_ date: CivilDate, next: Int) -> Match<DaySpan> {
        var span = DaySpan(date)
        span.isYearless = true
        return Match(value: span, next: next)
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
        return isWord(index, "st", "nd", "rd", "th", "e", "de", "ste")
    }

    /// "The 12th", "de 12e", "vrijdag de 27e", "on the twentieth".
    private func ordinalDay(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        let weekday = weekday(before: start)
        let isIntroduced =
            index > start || key(start - 1) == .of || key(start - 1) == .on || weekday != nil
            || isOrdinalMark(start + 1) && joinsDays(start - 1)
        guard isIntroduced, let day = dayNumber(at: index) else { return nil }
        // "Op de vierde" is a floor of the building as often as a day.
        let isNamed = weekday != nil || tokens.count <= 3
        let isAfterWeekday =
            weekday != nil && token(index).digits > 0 && fallsOn(weekday, day.value)
            && digitalClock(at: index, bare: .no) == nil
        let isBare =
            index > start && key(start - 1) == .on && token(index).digits > 0 && endsClause(index + 1)
            && language == .english || isDatedFigure(start)
        let isOrdinal =
            isAfterWeekday && endsClause(index + 1) || isBare || isOrdinalMark(index + 1)
            || (sense(index).ordinal != nil
                && (day.value > 3 && isNamed || day.value > 12 || isDatedHour(start, day.next)))
        guard isOrdinal else { return nil }
        // "The 4th disk" is no day; what follows must not be a thing.
        guard endsClause(day.next) || token(day.next).sense != 0 || weekday != nil else {
            return nil
        }
        if sense(day.next).unit != nil || sense(day.next).weekday != nil || key(day.next) == .counted
            || key(day.next) == .counter
        {
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

    /// Whether a clock time follows: "on the first at 9am" is no floor of the building.
    private func isDatedHour(_ start: Int, _ next: Int) -> Bool {
        key(start - 1) == .on && key(next) == .at && !token(next).startsLine
            && clock(at: next + 1, bare: .checked) != nil
    }

    /// The weekday before a day of the month, which may be cut short with a dot.
    private func weekday(before index: Int) -> Int? {
        let isShort = isSign(index - 1, ".") && isGlued(index - 1)
        return sense(isShort ? index - 2 : index - 1).weekday
    }

    /// Whether figures alone are a day, since a written clock time follows: "on 15 at 8:00".
    private func isDatedFigure(_ start: Int) -> Bool {
        guard key(start - 1) == .on, token(start).digits > 0, token(start).digits <= 2,
            key(start + 1) == .at, let clock = clock(at: start + 2)
        else { return false }
        return clock.next > start + 3
    }

    /// Whether two days of the month may stand around the word there: "the 27th and 28th", "between the 14th and 16th".
    private func joinsDays(_ index: Int) -> Bool {
        (key(index) == .and || key(index) == .or) && isOrdinalMark(index - 1) && key(index - 3) == .article
    }

    /// Whether a number begins a list of days: "14, 15 en 16 februari", "Feb 14, 15 and 16".
    func beginsListOfDays(_ index: Int) -> Bool {
        guard token(index).digits > 0, token(index).digits <= 2 else { return false }
        if borrowedMonth(at: index) != nil { return true }
        let isJoined = key(index + 1) == .and || key(index + 1) == .or
        return isJoined && token(index + 2).digits > 0 && endsClause(index + 3)
            && (token(index).value + 1...31).contains(token(index + 2).value) && !isSign(index + 3, ":")
    }

    /// The first days of "14, 15 en 16 februari", to which the month at the end belongs as well.
    private func borrowedMonth(at index: Int) -> Match<DaySpan>? {
        guard let first = dayNumber(at: index), !isClockCue(index - 1) else { return nil }
        var next = first.next
        for _ in 0..<4 {
            guard key(next) == .and || key(next) == .or || isSign(next, ","), !token(next + 1).startsLine
            else { return nil }
            next += isSign(next, ",") && (key(next + 1) == .and || key(next + 1) == .or) ? 2 : 1
            // "Maandag 18 en dinsdag 19 februari".
            if sense(next).weekday != nil { next += 1 }
            if let last = dayThenMonth(at: next), last.value.grain == .day {
                let (year, month) = (last.value.first.year, last.value.first.month)
                guard let date = CivilDate(year: year, month: month, day: first.value),
                    date < last.value.first
                else { return nil }
                return yearlessDay(date, next: first.next)
            }
            guard token(next).digits > 0, let more = dayNumber(at: next) else { return nil }
            next = more.next
        }
        return nil
    }

    /// Whether the next such day of the month is that weekday: "dinsdag 19" is a date, "Tuesday 9" may be a time.
    private func fallsOn(_ weekday: Int?, _ day: Int) -> Bool {
        for ahead in 0..<31 where today.adding(days: ahead).day == day {
            return today.adding(days: ahead).weekday.rawValue == weekday
        }
        return false
    }
}
