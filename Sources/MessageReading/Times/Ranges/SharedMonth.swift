import Groundwork

/// Ranges of days whose first borrows the month of the last: "12 tot 15 maart", "vr 18 t/m zo 20 september".
extension TimeGrammar {
    /// "12 tot 15 maart", "from the 13th to the 15th of July", "July 13-15".
    func sharedMonth(_ start: Int, at index: Int, between: Bool) -> FoundTime? {
        let dayIndex = skippingWeekday(from: skipping(.article, from: index))
        let afterName = skippingDot(from: index + 1)
        if let month = sense(index).month, token(afterName).digits > 0 || sense(afterName).ordinal != nil {
            guard let from = date(at: index), from.value.grain == .day,
                let second = connector(at: from.next, between: between), token(second).digits > 0,
                token(second).digits <= 2,
                let to = CivilDate(year: from.value.first.year, month: month, day: token(second).value),
                to > from.value.first
            else { return nil }
            let next = isOrdinalMark(second + 1) ? second + 2 : second + 1
            let yearIndex = skipping(.of, .from, from: isSign(next, ",") ? next + 1 : next)
            guard let year = year(at: yearIndex) else { return days(start..<next, from.value.first, to) }
            guard let first = CivilDate(year: year, month: month, day: from.value.first.day),
                let last = CivilDate(year: year, month: month, day: to.day)
            else { return nil }
            return days(start..<yearIndex + 1, first, last)
        }
        guard token(dayIndex).digits > 0, token(dayIndex).digits <= 2, !isInsideLongerNumber(dayIndex) else {
            return nil
        }
        let afterFirst = isOrdinalMark(dayIndex + 1) ? dayIndex + 2 : dayIndex + 1
        guard let connected = connector(at: afterFirst, between: between) else { return nil }
        let second = dayIndex > index ? skippingWeekday(from: connected) : connected
        if let found = sharedPeriod(start, from: token(dayIndex).value, toDayAt: second) { return found }
        let tail = TimeGrammar(detached: self, from: skipping(.article, from: second))
        guard let to = tail.date(at: 0), to.value.grain == .day, to.next > 1,
            let from = CivilDate(
                year: to.value.first.year, month: to.value.first.month, day: token(dayIndex).value),
            from < to.value.first
        else { return nil }
        return days(start..<to.next + skipping(.article, from: second), from, to.value.first)
    }

    /// The number after a weekday: "vr 18 t/m zo 20 september".
    private func skippingWeekday(from index: Int) -> Int {
        guard sense(index).weekday != nil, sense(index).part == nil else { return index }
        let next = skippingDot(from: index + 1)
        return token(next).digits > 0 && token(next).digits <= 2 ? next : index
    }

    /// "Van 4 tot 22 deze maand", "from 4 to 23 next month".
    private func sharedPeriod(_ start: Int, from first: Int, toDayAt index: Int) -> FoundTime? {
        let name = skipping(.inside, from: index + 1)
        guard token(index).digits > 0, token(index).digits <= 2, sense(name + 1).unit == .month,
            key(name) == .this || key(name) == .next || key(name) == .last,
            let month = day(at: name),
            let from = CivilDate(year: month.value.first.year, month: month.value.first.month, day: first),
            let to = CivilDate(
                year: month.value.first.year, month: month.value.first.month, day: token(index).value),
            from < to
        else { return nil }
        return days(start..<month.next, from, to)
    }

    private func days(_ tokens: Range<Int>, _ first: CivilDate, _ last: CivilDate) -> FoundTime {
        let time = ResolvedTime(
            start: Moment(first, minute: 0), end: Moment(last.adding(days: 1), minute: 0),
            due: Moment(last, hour: 18),
            grain: .day)
        return FoundTime(tokens, .range, time)
    }
}
