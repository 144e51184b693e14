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
        } else if token(index).digits > 0, token(index).digits <= 2, isOrdinalMark(index + 1) {
            inner += 1
            // "The 2nd last day of the month".
            if key(inner) == .last {
                number = -token(index).value
                inner += 1
            } else {
                number = token(index).value
            }
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
        let period = longerTime(at: inner + 2)
        guard let period, period.value.grain != .day else { return nil }
        return nth(number, weekday: weekday, unit: unit, of: period.value).map {
            Match(value: $0, next: period.next)
        }
    }

    /// The longer time of which a part is named: "the month", "2027", "next week", "March".
    func longerTime(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        if let week = numberedWeek(at: index) { return week }
        // "The first half of the year 2027".
        if sense(index).unit == .year, year(at: index + 1) != nil { return longerTime(at: index + 1) }
        if sense(index).unit == .month || sense(index).unit == .year || sense(index).unit == .week {
            return edgeFree(at: index)
        }
        if let year = year(at: index), let first = CivilDate(year: year, month: 1, day: 1) {
            return Match(
                value: DaySpan(from: first, to: first.adding(months: 12), grain: .year), next: index + 1)
        }
        // No reader that may come back here: a first week of a first week of a first week has no end.
        return partOfYear(at: index) ?? yearThenPart(at: index) ?? decade(at: index) ?? namedDay(at: index)
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

    /// The n-th weekday, day or week of a longer time; from its end where the number is below 0.
    func nth(_ number: Int, weekday: Int?, unit: TimeUnit?, of period: DaySpan) -> DaySpan? {
        if let weekday {
            if number > 0 {
                let ahead = (weekday - period.first.weekday.rawValue + 7) % 7
                return DaySpan(period.first.adding(days: ahead + 7 * (number - 1)))
            }
            let last = period.end.adding(days: -1)
            let behind = (last.weekday.rawValue - weekday + 7) % 7 - 7 * (number + 1)
            return DaySpan(last.adding(days: -behind))
        }
        switch unit {
        case .day:
            return DaySpan(
                number > 0 ? period.first.adding(days: number - 1) : period.end.adding(days: number))
        case .workday:
            let before = number > 0 ? period.first.adding(days: -1) : period.end
            return DaySpan(before.adding(workdays: number))
        case .week:
            // The last week is the one of which most days lie in it.
            let last = period.end.adding(days: -4).monday
            let monday =
                number > 0
                ? period.first.adding(days: 6).monday.adding(days: 7 * (number - 1))
                : last.adding(days: 7 * (number + 1))
            return DaySpan(from: monday, to: monday.adding(days: 7), grain: .week)
        case .weekend:
            guard var span = nth(number, weekday: 5, unit: nil, of: period) else { return nil }
            span.end = span.first.adding(days: 2)
            span.grain = .week
            span.isWeekend = true
            return span
        case .month:
            let first =
                number > 0 ? period.first.adding(months: number - 1) : period.end.adding(months: number)
            return DaySpan(from: first, to: first.adding(months: 1), grain: .month)
        case .quarter:
            let first =
                number > 0
                ? period.first.adding(months: 3 * (number - 1)) : period.end.adding(months: 3 * number)
            return DaySpan(from: first, to: first.adding(months: 3), grain: .month)
        default:
            return nil
        }
    }
}
