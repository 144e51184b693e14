import Groundwork

extension TimeGrammar {
    // MARK: The n-th of a longer time

    /// "The first Monday of March", "laatste dag van de maand", "third week of October".
    func ordinalInPeriod(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        let number: Int
        var inner = index + 1
        if let ordinal = sense(index).ordinal {
            number = ordinal
        } else if token(index).digits == 1, isOrdinalMark(index + 1) {
            number = token(index).value
            inner += 1
        } else if key(index) == .last {
            number = -1
        } else {
            return nil
        }
        let weekday = sense(inner).weekday
        let unit = sense(inner).unit
        guard
            weekday != nil || unit == .day || unit == .workday || unit == .week || unit == .weekend
                || unit == .month || unit == .quarter
        else {
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

    /// The n-th weekday, day or week of a longer time; from its end where the number is -1.
    func nth(_ number: Int, weekday: Int?, unit: TimeUnit?, of period: DaySpan) -> DaySpan? {
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
        case .workday:
            let before = number > 0 ? period.first.adding(days: -1) : period.end
            return DaySpan(before.adding(workdays: number))
        case .week:
            let monday =
                number > 0
                ? period.first.adding(days: 6).monday.adding(days: 7 * (number - 1))
                : period.end.adding(days: -7).adding(days: -((period.end.weekday.rawValue + 7) % 7))
            return DaySpan(from: monday, to: monday.adding(days: 7), grain: .week)
        case .weekend:
            guard var span = nth(number, weekday: 5, unit: nil, of: period) else { return nil }
            span.end = span.first.adding(days: 2)
            span.grain = .week
            span.isWeekend = true
            return span
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
    func weekOf(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        if sense(index).unit == .weekend { return weekendOf(at: index) }
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

    /// "Het weekend van 2 maart", "the weekend of 14-15 September".
    private func weekendOf(at index: Int) -> Match<DaySpan>? {
        guard key(index + 1) == .of || key(index + 1) == .from, let date = date(at: index + 2),
            date.value.grain == .day
        else { return nil }
        // Of a Monday or Tuesday the weekend just before is the nearer one.
        let isAfter = date.value.first.weekday == .monday || date.value.first.weekday == .tuesday
        let saturday = date.value.first.monday.adding(days: isAfter ? -2 : 5)
        var weekend = DaySpan(from: saturday, to: saturday.adding(days: 2), grain: .week)
        weekend.isWeekend = true
        // "14 en 15 september" are its two days.
        let second = key(date.next) == .and || isSign(date.next, "-") ? date.next + 1 : date.next
        if second > date.next, let last = self.date(at: second), last.value.grain == .day,
            last.value.first.monday == date.value.first.monday
        {
            return Match(value: weekend, next: last.next)
        }
        return Match(value: weekend, next: date.next)
    }

    /// "Q1", "Q3 2026".
    func quarterOfYear(at index: Int) -> Match<DaySpan>? {
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
