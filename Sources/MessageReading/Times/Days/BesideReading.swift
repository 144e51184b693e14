import Groundwork

extension TimeGrammar {
    /// A day counted from a feast, a date or the weekend: "de maandag na Pasen", "the first working day after 1 May",
    /// "the week before Christmas".
    func besideDay(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        let (number, inner) = countBeside(at: index)
        let isLast = key(index) == .last
        let named = sense(inner)
        let isWeekday = named.weekday != nil && named.part == nil && !named.isWeak
        guard
            isWeekday || named.unit == .day || named.unit == .workday || named.unit == .week
                || named.unit == .weekend, let isAfter = side(at: inner + 1),
            let anchor = anchorDays(at: inner + 2), !(isLast && isAfter)
        else { return nil }
        // "Laat het vrijdag voor 3 april weten" names a limit.
        let isIt = language == .dutch && isWeekday && token(start).end - token(start).start == 3
        let hasArticle = index > start && !isIt || key(start - 1) == .article
        let isNamed = hasArticle || inner > index || anchor.value.isFeast
        guard isAfter || isNamed else { return nil }
        let span = beside(
            anchor.value.days, number, isAfter: isAfter, weekday: named.weekday, unit: named.unit)
        return span.map { Match(value: $0, next: anchor.next) }
    }

    /// A part of a day counted from a feast or a date: "de avond voor Kerst", "the morning after the 20th".
    func besidePart(at index: Int) -> Match<(day: DaySpan, part: DayPart)>? {
        let named = sense(index)
        guard let part = named.part, named.day == nil, named.weekday == nil, named.holiday == nil,
            key(index - 1) == .article, let isAfter = side(at: index + 1),
            let anchor = anchorDays(at: index + 2)
        else { return nil }
        // The night after a day begins on it, the one before it ends on it.
        let last = anchor.value.days.end.adding(days: -1)
        let after = part == .night ? last : last.adding(days: 1)
        let date = isAfter ? after : anchor.value.days.first.adding(days: -1)
        return Match(value: (DaySpan(date), part), next: anchor.next)
    }

    /// How many such days away, and what is counted: "the third Tuesday", "de laatste werkdag", "week".
    private func countBeside(at index: Int) -> (number: Int, inner: Int) {
        if let ordinal = sense(index).ordinal, ordinal > 0 { return (ordinal, index + 1) }
        if token(index).digits == 1, isOrdinalMark(index + 1) { return (token(index).value, index + 2) }
        return (1, key(index) == .next || key(index) == .last ? index + 1 : index)
    }

    /// Whether a word for after (or before) stands there.
    private func side(at index: Int) -> Bool? {
        switch key(index) {
        case .after: return true
        case .before, .voor: return false
        // "The Monday following Easter".
        case .next where language == .english && token(index).end - token(index).start == 9: return true
        default: return nil
        }
    }

    /// The feast, the date or the weekend from which is counted.
    private func anchorDays(at start: Int) -> Match<(days: DaySpan, isFeast: Bool)>? {
        let index = skipping(.article, from: start)
        if let feast = holiday(at: index, .none) {
            return Match(value: (feast.value, true), next: feast.next)
        }
        if let date = date(at: start), date.value.grain == .day {
            return Match(value: (date.value, false), next: date.next)
        }
        guard index > start, sense(index).unit == .weekend else { return nil }
        return weekend(at: index, .none).map { Match(value: ($0.value, true), next: $0.next) }
    }

    /// The n-th such day, week or weekend on that side of the days.
    private func beside(_ days: DaySpan, _ number: Int, isAfter: Bool, weekday: Int?, unit: TimeUnit?)
        -> DaySpan?
    {
        let last = days.end.adding(days: -1)
        let steps = isAfter ? number - 1 : 1 - number
        if let weekday {
            let ahead = (weekday - last.weekday.rawValue + 6) % 7 + 1
            let behind = (days.first.weekday.rawValue - weekday + 6) % 7 + 1
            let date = isAfter ? last.adding(days: ahead) : days.first.adding(days: -behind)
            return DaySpan(date.adding(days: 7 * steps), weekday: weekday)
        }
        switch unit {
        case .day: return DaySpan(isAfter ? last.adding(days: number) : days.first.adding(days: -number))
        case .workday:
            return DaySpan(isAfter ? last.adding(workdays: number) : days.first.adding(workdays: -number))
        case .week:
            let monday = isAfter ? last.monday.adding(days: 7) : days.first.monday.adding(days: -7)
            let first = monday.adding(days: 7 * steps)
            return DaySpan(from: first, to: first.adding(days: 7), grain: .week)
        default:
            guard var span = beside(days, number, isAfter: isAfter, weekday: 5, unit: nil) else { return nil }
            span.end = span.first.adding(days: 2)
            span.grain = .week
            span.weekday = nil
            span.isWeekend = true
            return span
        }
    }
}
