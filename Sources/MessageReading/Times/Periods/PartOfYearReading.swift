import Groundwork

extension TimeGrammar {
    // MARK: Halves

    /// "The first half of March", "de tweede helft van volgende week", "eerste helft 2027".
    func halfOfPeriod(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        let isInDigits = token(index).digits == 1 && isOrdinalMark(index + 1)
        let ordinal = isInDigits ? token(index).value : sense(index).ordinal
        let half = isInDigits ? index + 2 : index + 1
        guard let number = key(index) == .last ? 2 : ordinal, number == 1 || number == 2, key(half) == .half
        else { return nil }
        let inner = skipping(.of, .from, .inside, from: half + 1)
        guard inner > half + 1 || sense(inner).month != nil || year(at: inner) != nil,
            let period = longerTime(at: inner), period.value.grain != .day
        else { return nil }
        return Match(value: self.half(number, of: period.value), next: period.next)
    }

    /// The first or second half of a longer time; of a week its working days, with Wednesday in both.
    private func half(_ number: Int, of span: DaySpan) -> DaySpan {
        let length = span.end.daysSince1970 - span.first.daysSince1970
        var half = span
        if span.grain == .week, length == 7 {
            half.first = span.first.adding(days: number == 1 ? 0 : 2)
            half.end = span.first.adding(days: number == 1 ? 3 : 5)
            return half
        }
        let isYear = span.grain == .year && length < 367
        let middle = isYear ? span.first.adding(months: 6) : span.first.adding(days: length / 2)
        if number == 1 { half.end = middle } else { half.first = middle }
        return half
    }

    // MARK: Quarters and halves by letter

    /// "Q1", "Q3 2026", "H1 2027"; a half without a year may be anything.
    func partOfYear(at index: Int) -> Match<DaySpan>? {
        guard let part = lettered(at: index) else { return nil }
        let named = namedYear(at: isSign(part.next, ",") ? part.next + 1 : part.next)
        guard part.value.months == 3 || named != nil else { return nil }
        return self.part(part.value.number, months: part.value.months, of: named?.value ?? today.year)
            .map { Match(value: $0, next: named?.next ?? part.next) }
    }

    /// "2026 Q3", "2026Q3", "26q3", "2026 H2", "3Q26".
    func yearThenPart(at index: Int) -> Match<DaySpan>? {
        let year = token(index)
        if year.digits == 1, isLetter(index + 1, "q"), isGlued(index + 1), (1...4).contains(year.value) {
            let named = token(index + 2)
            guard named.digits == 4 || named.digits == 2 && named.isGlued else { return nil }
            return part(year.value, months: 3, of: named.digits == 2 ? fullYear(named.value) : named.value)
                .map { Match(value: $0, next: index + 3) }
        }
        // "2027 Easter".
        if let named = self.year(at: index), let date = sense(index + 1).holiday?.date(in: named) {
            return Match(value: DaySpan(date, isPast: date < today), next: index + 2)
        }
        let letter = isSign(index + 1, "-") && isGlued(index + 1) ? index + 2 : index + 1
        guard let part = lettered(at: letter),
            year.digits == 4 && (1900...2199).contains(year.value) || year.digits == 2 && isGlued(letter)
        else { return nil }
        let number = year.digits == 2 ? fullYear(year.value) : year.value
        return self.part(part.value.number, months: part.value.months, of: number)
            .map { Match(value: $0, next: part.next) }
    }

    /// Whether "H1" or "h2" stands there, which the hour mark in it hides.
    func mayBeHalfYear(_ index: Int) -> Bool {
        key(index) == .hourMark && !isGlued(index) && lettered(at: index) != nil
    }

    /// The letter of a quarter or a half with its number.
    private func lettered(at index: Int) -> Match<(number: Int, months: Int)>? {
        let number = token(index + 1)
        guard number.digits == 1, number.isGlued else { return nil }
        if isLetter(index, "q"), (1...4).contains(number.value) {
            return Match(value: (number.value, 3), next: index + 2)
        }
        guard isLetter(index, "h"), (1...2).contains(number.value) else { return nil }
        return Match(value: (number.value, 6), next: index + 2)
    }

    /// "The third quarter of 2026", after its words.
    func quarter(_ number: Int, yearAt index: Int) -> Match<DaySpan>? {
        guard (1...4).contains(number) else { return nil }
        let named = namedYear(at: isSign(index, ",") ? index + 1 : index)
        return part(number, months: 3, of: named?.value ?? today.year)
            .map { Match(value: $0, next: named?.next ?? index) }
    }

    private func part(_ number: Int, months: Int, of year: Int) -> DaySpan? {
        CivilDate(year: year, month: (number - 1) * months + 1, day: 1).map {
            DaySpan(from: $0, to: $0.adding(months: months), grain: .month)
        }
    }
}
