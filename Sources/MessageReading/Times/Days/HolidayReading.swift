import Groundwork

extension TimeGrammar {
    /// A day that goes by a name, with its year or its weekend: "Pasen 2027", "Christmas next year", "Easter weekend".
    func holiday(at index: Int, _ choice: DayChoice) -> Match<DaySpan>? {
        guard let holiday = sense(index).holiday else { return nil }
        var next = index + 1
        var isWeekend = sense(index).unit == .weekend
        if !isWeekend, sense(next).unit == .weekend, !token(next).startsLine {
            isWeekend = true
            next += 1
        }
        let named = yearOfHoliday(at: next)
        var year = named?.value ?? today.year
        if named == nil, let date = holiday.date(in: year) {
            let end = isWeekend ? weekend(around: date, of: holiday).end : date.adding(days: 1)
            if choice == .last { year -= date < today ? 0 : 1 } else if end <= today { year += 1 }
        }
        guard let date = holiday.date(in: year) else { return nil }
        let isPast = choice == .last || named != nil && date < today
        var span = DaySpan(date, isPast: isPast)
        if isWeekend { span = weekend(around: date, of: holiday, isPast: isPast) }
        return Match(value: span, next: named?.next ?? next)
    }

    /// The weekend of a feast: "het weekend van Pasen".
    func holidayWeekend(at index: Int) -> Match<DaySpan>? {
        guard let feast = sense(index).holiday, let day = holiday(at: index, .none), day.value.grain == .day
        else { return nil }
        return Match(value: weekend(around: day.value.first, of: feast), next: day.next)
    }

    /// "2027", "of 2027", "next year", "van vorig jaar".
    private func yearOfHoliday(at start: Int) -> Match<Int>? {
        if let year = namedYear(at: start) { return year }
        let index = skipping(.of, .from, .inside, from: start)
        guard sense(index + 1).unit == .year, !token(index).startsLine else { return nil }
        switch key(index) {
        case .this: return Match(value: today.year, next: index + 2)
        case .next: return Match(value: today.year + 1, next: index + 2)
        case .last: return Match(value: today.year - 1, next: index + 2)
        default: return nil
        }
    }

    /// The weekend to which a feast belongs, the feast included: that of Easter ends with Monday, that of Ascension
    /// Day begins on Thursday.
    private func weekend(around date: CivilDate, of holiday: Holiday, isPast: Bool = false) -> DaySpan {
        let offset =
            switch date.weekday {
            case .monday: -2
            case .tuesday: -3
            case .wednesday: 3
            case .sunday: -1
            default: 0
            }
        let first = date.adding(days: offset)
        let hasMonday = holiday == .easter || holiday == .pentecost
        let end = max(first.monday.adding(days: hasMonday ? 8 : 7), date.adding(days: 1))
        var span = DaySpan(from: first, to: end, grain: .week, isPast: isPast)
        span.isWeekend = first.weekday == .saturday
        return span
    }
}
