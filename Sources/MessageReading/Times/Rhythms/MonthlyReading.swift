import Groundwork

extension TimeGrammar {
    /// The n-th of every month: "elke eerste vrijdag van de maand", "the last day of every month", "every month on the
    /// 15th".
    func monthly(at start: Int) -> FoundTime? {
        guard let nth = everyNthOfMonth(at: start) ?? nthOfEveryMonth(at: start) ?? everyMonthOnNth(at: start)
        else { return nil }
        var next = nth.next
        var minute: Int?
        if key(next) == .at || key(next) == .around, !token(next).startsLine,
            let hour = moment(at: next), hour.value.bareClock != nil
        {
            minute = hour.value.start.minuteOfDay
            next = hour.next
        }
        guard let date = upcoming(nth.value, minute: minute ?? 18 * 60) else { return nil }
        let first = Moment(date, minute: minute ?? 18 * 60)
        let time = ResolvedTime(start: first, due: first, grain: minute == nil ? .day : .minute)
        return FoundTime(start..<next, .rhythm, time, period: TimeUnit.month.minutes)
    }

    /// Which day of a month is meant.
    private enum DayOfMonth {
        /// The day with this number.
        case number(Int)
        /// The n-th of this weekday, or of days or working days; -1 is the last.
        case nth(Int, weekday: Int?, unit: TimeUnit?)
    }

    /// "Elke eerste vrijdag van de maand", "every 15th of the month".
    private func everyNthOfMonth(at index: Int) -> Match<DayOfMonth>? {
        guard key(index) == .every, let day = dayOfMonth(at: index + 1), joins(day.next) else { return nil }
        let month = skipping(.article, from: day.next + 1)
        guard sense(month).unit == .month else { return nil }
        return Match(value: day.value, next: month + 1)
    }

    /// "De laatste vrijdag van elke maand", "the 1st of each month".
    private func nthOfEveryMonth(at index: Int) -> Match<DayOfMonth>? {
        guard let day = dayOfMonth(at: skipping(.article, from: skipping(.on, from: index))),
            joins(day.next),
            sense(day.next + 1).period == TimeUnit.month.minutes
        else { return nil }
        return Match(value: day.value, next: day.next + 2)
    }

    /// "Elke maand op de eerste", "every month on the 15th".
    private func everyMonthOnNth(at index: Int) -> Match<DayOfMonth>? {
        guard sense(index).period == TimeUnit.month.minutes, key(index + 1) == .on,
            key(index + 2) == .article, let day = dayOfMonth(at: index + 3),
            endsClause(day.next)
                || key(day.next) == .at
        else { return nil }
        return day
    }

    private func joins(_ index: Int) -> Bool {
        key(index) == .of || key(index) == .from || key(index) == .inside
    }

    /// "Eerste vrijdag", "last working day", "15th", "eerste".
    private func dayOfMonth(at index: Int) -> Match<DayOfMonth>? {
        let number: Int
        var next = index + 1
        if key(index) == .last {
            number = -1
        } else if let ordinal = sense(index).ordinal {
            number = ordinal
        } else if token(index).digits > 0, isOrdinalMark(index + 1) {
            number = token(index).value
            next += 1
        } else {
            return nil
        }
        if let weekday = sense(next).weekday, number <= 5 {
            return Match(value: .nth(number, weekday: weekday, unit: nil), next: next + 1)
        }
        if let unit = sense(next).unit, unit == .day || unit == .workday {
            return Match(value: .nth(number, weekday: nil, unit: unit), next: next + 1)
        }
        guard (1...31).contains(number) else { return nil }
        return Match(value: .number(number), next: next)
    }

    /// The next such day that is still to come.
    private func upcoming(_ day: DayOfMonth, minute: Int) -> CivilDate? {
        var first = today.firstOfMonth
        for _ in 0..<13 {
            let next = first.adding(months: 1)
            let date: CivilDate?
            switch day {
            case .number(let number): date = CivilDate(year: first.year, month: first.month, day: number)
            case .nth(let number, let weekday, let unit):
                let month = DaySpan(from: first, to: next, grain: .month)
                date = nth(number, weekday: weekday, unit: unit, of: month)?.first
            }
            if let date, date < next, Moment(date, minute: minute) > now { return date }
            first = next
        }
        return nil
    }
}
