import Groundwork

extension TimeGrammar {
    /// Days counted by their names: "two Sundays from now", "2 weekends ago", "two mornings from now", "a week today".
    func countedDay(_ index: Int) -> FoundTime? {
        weeksFromDay(index) ?? countedByName(index)
    }

    private func countedByName(_ index: Int) -> FoundTime? {
        let token = token(index)
        guard let count = token.digits > 0 ? token.value : sense(index).number, (1...52).contains(count)
        else {
            return nil
        }
        let isPast = key(index + 2) == .ago
        let isAhead = key(index - 1) == (language == .dutch ? .over : .inside)
        guard isPast || isAhead || key(index + 2) == .hence else { return nil }
        let next = isPast || key(index + 2) == .hence ? index + 3 : index + 2
        let named = sense(index + 1)
        if let weekday = named.weekday, named.part == nil, !named.isWeak {
            return FoundTime(index..<next, .point, wholeDay(weekdays(count, weekday, isPast), isPast: isPast))
        }
        if named.unit == .weekend {
            return FoundTime(index..<next, .point, resolve(weekends(count, isPast)))
        }
        // "In two mornings" is no time, "two mornings from now" is.
        guard let part = named.part, named.day == nil, next == index + 3 else { return nil }
        let day = DaySpan(today.adding(days: isPast ? -count : count), isPast: isPast)
        return FoundTime(
            index..<next, .point, resolve(part == .lateNight ? .evening : part, edge: nil, on: day))
    }

    /// The n-th such weekday from today.
    private func weekdays(_ count: Int, _ weekday: Int, _ isPast: Bool) -> CivilDate {
        let ahead = (weekday - today.weekday.rawValue + 7) % 7
        let first = isPast ? ahead - 7 : ahead == 0 ? 7 : ahead
        return today.adding(days: first + (isPast ? -7 : 7) * (count - 1))
    }

    /// The n-th weekend from today, this one not counted where it is under way.
    private func weekends(_ count: Int, _ isPast: Bool) -> DaySpan {
        let first = isPast ? -2 : today.weekday.isWeekend ? 12 : 5
        let saturday = today.monday.adding(days: first + (isPast ? -7 : 7) * (count - 1))
        var span = DaySpan(from: saturday, to: saturday.adding(days: 2), grain: .week, isPast: isPast)
        span.isWeekend = true
        return span
    }

    /// British "a week today", "two weeks tomorrow", "a week last Tuesday".
    private func weeksFromDay(_ index: Int) -> FoundTime? {
        guard language == .english, let length = length(at: index), length.value.months == 0,
            length.value.unit == .week || length.value.unit == .fortnight, length.value.upper == nil,
            !saysLength(index - 1), !token(length.next).startsLine
        else { return nil }
        let isChosen = key(length.next) == .last || key(length.next) == .next
        let named = sense(isChosen ? length.next + 1 : length.next)
        guard named.day != nil && !isChosen || named.weekday != nil && !named.isWeak,
            let anchor = day(at: length.next), anchor.value.grain == .day
        else { return nil }
        let days = length.value.minutes / 1440
        let isPast = anchor.value.isPast
        let date = anchor.value.first.adding(days: isPast ? -days : days)
        if let clock = clockAfter(anchor.next, on: date) {
            return FoundTime(index..<clock.next, .point, clock.value)
        }
        if let part = sense(anchor.next - 1).part {
            return FoundTime(
                index..<anchor.next, .point, resolve(part, edge: nil, on: DaySpan(date, isPast: isPast)))
        }
        return FoundTime(index..<anchor.next, .point, wholeDay(date, isPast: isPast))
    }

    /// Whether the word there makes what follows a length: "takes a week", "for two weeks".
    private func saysLength(_ index: Int) -> Bool {
        switch key(index) {
        case .outlast, .forPurpose, .within, .already, .every, .next, .last, .this, .article: true
        default: false
        }
    }

    /// Counted days with what is named after them: "over twee weken op maandag", "2 days ago in the evening", "in 3
    /// days at 9".
    func settled(_ tokens: Range<Int>, _ time: ResolvedTime, _ unit: TimeUnit) -> FoundTime? {
        guard time.grain == .day else { return nil }
        var date = time.start.date
        var next = tokens.upperBound
        let isLong = unit == .week || unit == .fortnight || unit == .month
        if isLong, key(next) == .on, let weekday = sense(next + 1).weekday, sense(next + 1).part == nil {
            date = date.monday.adding(days: weekday)
            next += 2
        }
        if var clock = clockAfter(next, on: date) ?? partOn(date, at: next) {
            clock.value.isPast = time.isPast
            return FoundTime(tokens.lowerBound..<clock.next, .point, clock.value)
        }
        guard next > tokens.upperBound else { return nil }
        return FoundTime(tokens.lowerBound..<next, .point, wholeDay(date, isPast: time.isPast))
    }

    /// "In the evening", "'s avonds" after a day that was counted.
    private func partOn(_ date: CivilDate, at index: Int) -> Match<ResolvedTime>? {
        let isLed =
            key(index) == .inside || key(index) == .of || isSign(index, "'") || sense(index).part != nil
        guard isLed, let part = partAfter(key(index) == .of ? index + 1 : index),
            sense(part.next - 1).day == nil
        else { return nil }
        let named: DayPart = part.value == .lateNight ? .evening : part.value
        return Match(value: resolve(named, edge: nil, on: DaySpan(date)), next: part.next)
    }
}
