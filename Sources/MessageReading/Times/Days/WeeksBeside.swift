import Groundwork

extension TimeGrammar {
    /// How many days what stands after a weekday moves it: "Monday week", "Friday after next", "Tuesday before last",
    /// "maandag over een week", "maandag twee weken geleden".
    func weeksBeside(_ index: Int) -> Match<Int>? {
        if let two = stepOfTwo(index) { return Match(value: two > 0 ? 7 : -14, next: index + 2) }
        if language == .english {
            if let week = britishWeek(index) { return Match(value: week, next: index + 1) }
            // "Monday last".
            let isLast = key(index) == .last && token(index).end - token(index).start == 4
            return isLast && endsClause(index + 1) && !token(index).startsLine
                ? Match(value: -7, next: index + 1) : nil
        }
        if key(index) == .over, let later = length(at: index + 1), let weeks = wholeWeeks(later.value) {
            return Match(value: weeks * 7, next: later.next)
        }
        if let ago = length(at: index), key(ago.next) == .ago, let weeks = wholeWeeks(ago.value) {
            return Match(value: -7 - weeks * 7, next: ago.next + 1)
        }
        return nil
    }

    /// Weeks, of which people call one "eight days".
    private func wholeWeeks(_ length: TimeLength) -> Int? {
        guard length.months == 0, length.minutes >= 10_080 else { return nil }
        if length.minutes == 8 * 1440 { return 1 }
        return length.minutes % 10_080 == 0 ? length.minutes / 10_080 : nil
    }

    /// "After next" is two steps on, "before last" two steps back.
    func stepOfTwo(_ index: Int) -> Int? {
        guard !token(index).startsLine, sense(index + 2).unit == nil, sense(index + 2).weekday == nil else {
            return nil
        }
        if key(index) == .after, key(index + 1) == .next { return 2 }
        return key(index) == .before && key(index + 1) == .last ? -2 : nil
    }

    /// The days of "week" or "fortnight" after a day, as in British "Tuesday week" and "tomorrow fortnight".
    func britishWeek(_ index: Int) -> Int? {
        guard !token(index).startsLine else { return nil }
        switch sense(index).unit {
        case .week: return token(index).end - token(index).start == 4 ? 7 : nil
        case .fortnight: return 14
        default: return nil
        }
    }

    /// "The weekend after next", "the weekend before last".
    func secondWeekend(_ weekend: Match<DaySpan>) -> Match<DaySpan> {
        guard let two = stepOfTwo(weekend.next) else { return weekend }
        var moved = weekend
        let days = two > 0 ? 7 : -14
        moved.value.first = weekend.value.first.adding(days: days)
        moved.value.end = weekend.value.end.adding(days: days)
        moved.value.isPast = days < 0
        moved.next += 2
        return moved
    }
}
