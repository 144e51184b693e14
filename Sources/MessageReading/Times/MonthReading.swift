import Groundwork

/// Months, feasts and seasons by their names.
extension TimeGrammar {
    func month(at index: Int, _ choice: DayChoice) -> Match<DaySpan>? {
        let sense = sense(index)
        guard let month = sense.month else { return nil }
        var next = index + 1
        if sense.isWeak { next = skippingDot(from: next) }
        let isDotted = isSign(next, ".") && isGlued(next) && token(next + 1).digits == 4
        let yearIndex = skipping(.of, .from, from: isSign(next, ",") || isDotted ? next + 1 : next)
        if let year = year(at: yearIndex), let first = CivilDate(year: year, month: month, day: 1) {
            return Match(value: monthSpan(first), next: yearIndex + 1)
        }
        if isSign(next, "'"), token(next + 1).digits == 2, isGlued(next + 1),
            let first = CivilDate(year: 2000 + token(next + 1).value, month: month, day: 1)
        {
            return Match(value: monthSpan(first), next: next + 2)
        }
        if sense.isWeak, choice == .none {
            switch key(index - 1) {
            case .inside, .since, .until, .by, .this, .next, .last, .before, .of, .from, .voor, .on, .after,
                .to, .through, .every,
                .floor:
                break
            default:
                let before = isSign(index - 1, "-") ? index - 2 : index - 1
                guard self.sense(before).edge != nil || isAlone else { return nil }
            }
            if !isAlone, language == .english, month == 5 || month == 3, !token(index).isCapital,
                !isMonthForSure(index)
            {
                return nil
            }
        }
        var first = today.firstOfYear.adding(months: month - 1)
        switch choice {
        case .last: if first.adding(months: 1) > today { first = first.adding(months: -12) }
        case .this: break
        case .next: if first <= today { first = first.adding(months: 12) }
        case .none: if first.adding(months: 1) <= today { first = first.adding(months: 12) }
        }
        return Match(value: monthSpan(first, isPast: choice == .last), next: next)
    }

    private func monthSpan(_ first: CivilDate, isPast: Bool = false) -> DaySpan {
        DaySpan(from: first, to: first.adding(months: 1), grain: .month, isPast: isPast)
    }

    /// Whether "may" or "march" in small letters is the month: "in early march", but not "in may be".
    private func isMonthForSure(_ index: Int) -> Bool {
        let isBeside =
            sense(index - 1).edge != nil || sense(index - 2).month != nil || sense(index + 2).month != nil
        return isBeside || endsClause(index + 1) && key(index - 1) != .this && key(index - 1) != .on
    }

    /// A year of four digits.
    func year(at index: Int) -> Int? {
        let token = token(index)
        guard token.digits == 4, (1900...2199).contains(token.value),
            !(isGlued(index + 1) && isGluedNumber(index + 2))
        else { return nil }
        return token.value
    }

    func holiday(at index: Int, _ choice: DayChoice) -> Match<DaySpan>? {
        guard let holiday = sense(index).holiday else { return nil }
        var next = index + 1
        let yearIndex = skipping(.of, .from, .inside, from: next)
        if let year = year(at: yearIndex), let date = holiday.date(in: year) {
            return Match(value: DaySpan(date, isPast: date < today), next: yearIndex + 1)
        }
        var year = today.year
        if let date = holiday.date(in: year) {
            if choice == .last { year -= date < today ? 0 : 1 } else if date < today { year += 1 }
        }
        if key(next) == .this, sense(next + 1).unit == .year { next += 2 }
        return holiday.date(in: year).map { Match(value: DaySpan($0, isPast: choice == .last), next: next) }
    }

    func season(at index: Int, _ choice: DayChoice) -> Match<DaySpan>? {
        guard let season = sense(index).season else { return nil }
        let yearIndex = skipping(.of, .from, from: index + 1)
        let named = year(at: yearIndex)
        guard
            choice != .none || named != nil || key(index - 1) == .inside || key(index - 1) == .every
                || sense(index - 1).edge != nil
        else { return nil }
        func span(_ year: Int) -> DaySpan? {
            guard
                let first = CivilDate(
                    year: year, month: 3 * season + 3, day: season == 0 ? 20 : season == 2 ? 23 : 21)
            else { return nil }
            let end = first.adding(months: 3)
            return DaySpan(from: first, to: end, grain: .month, isPast: choice == .last)
        }
        if let named { return span(named).map { Match(value: $0, next: yearIndex + 1) } }
        let years = [today.year - 2, today.year - 1, today.year, today.year + 1]
        let spans = years.compactMap(span)
        let chosen: DaySpan?
        switch choice {
        case .last: chosen = spans.last { $0.end <= today }
        case .next: chosen = spans.first { $0.first > today }
        default: chosen = spans.first { $0.end > today }
        }
        return chosen.map { Match(value: $0, next: index + 1) }
    }
}
