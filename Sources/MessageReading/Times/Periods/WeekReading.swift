import Groundwork

extension TimeGrammar {
    /// "Week 12", "de week van 6 oktober", "the week of March 12".
    func weekOf(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        if sense(index).unit == .weekend { return weekendOf(at: index) }
        guard sense(index).unit == .week else { return nil }
        if let week = numberedWeek(at: index) { return week }
        // A week of a week of a week is nobody's; readers that call themselves must come to an end.
        let inner = index + 2
        let unit = sense(skipping(.article, from: inner)).unit
        guard key(index + 1) == .of || key(index + 1) == .from, unit != .week, unit != .weekend,
            let date = relativeDay(at: inner) ?? date(at: inner) ?? namedDay(at: inner),
            date.value.grain == .day
        else { return nil }
        // "De week van maandag 6 mei".
        let named = furtherNamed(date)
        let monday = named.value.first.monday
        return Match(value: DaySpan(from: monday, to: monday.adding(days: 7), grain: .week), next: named.next)
    }

    /// "Week 12", "week 12 of 2027".
    func numberedWeek(at index: Int) -> Match<DaySpan>? {
        guard sense(index).unit == .week, let number = weekNumber(at: index + 1) else { return nil }
        let named = namedYear(at: number.next)
        return week(number.value, of: named?.value).map {
            Match(value: $0, next: named?.next ?? number.next)
        }
    }

    /// The number of a week, where it is no count: "12", "number 12", but not "12 uur".
    private func weekNumber(at start: Int) -> Match<Int>? {
        let index = skippingDot(from: isWordForNumber(start) ? start + 1 : start)
        let number = token(index)
        guard (1...2).contains(number.digits), (1...53).contains(number.value), !number.startsLine,
            !isCountNoun(index + 1) || year(at: index + 1) != nil,
            !(isSign(index + 1, ":") && isGluedNumber(index + 2))
        else { return nil }
        return Match(value: number.value, next: index + 1)
    }

    private func isWordForNumber(_ index: Int) -> Bool {
        key(index) == .counter && isWord(index, "nr", "no", "nummer", "number")
    }

    /// The week with a number; without a year the one that is nearest.
    private func week(_ number: Int, of named: Int?) -> DaySpan? {
        func monday(_ year: Int) -> CivilDate? {
            CivilDate(year: year, month: 1, day: 4)?.monday.adding(days: 7 * (number - 1))
        }
        guard var first = monday(named ?? today.year) else { return nil }
        // "Week 1", written in December, and "week 10", written in November, are those to come.
        if named == nil, first.adding(days: 182) < today, let next = monday(today.year + 1) { first = next }
        return DaySpan(from: first, to: first.adding(days: 7), grain: .week)
    }

    /// "2026-W09", "2026W09".
    func isoWeek(at index: Int) -> Match<DaySpan>? {
        guard token(index).digits == 4, (1900...2199).contains(token(index).value) else { return nil }
        let letter = isSign(index + 1, "-") && isGlued(index + 1) ? index + 2 : index + 1
        let number = token(letter + 1)
        guard isLetter(letter, "w"), isGlued(letter), isGluedNumber(letter + 1), number.digits == 2,
            (1...53).contains(number.value), let week = week(number.value, of: token(index).value)
        else { return nil }
        return Match(value: week, next: letter + 2)
    }

    /// "Weken 33 t/m 35", "week 33-35", "weeks 33 to 35".
    func weekRange(_ start: Int, at begin: Int) -> FoundTime? {
        let index = skipping(.article, from: begin)
        guard sense(index).unit == .week, let from = weekNumber(at: index + 1),
            key(from.next) == .through || key(from.next) == .until || key(from.next) == .to
                || isSign(from.next, "-")
        else { return nil }
        let second = sense(from.next + 1).unit == .week ? from.next + 2 : from.next + 1
        guard let to = weekNumber(at: second) else { return nil }
        let year = namedYear(at: to.next)
        guard let first = week(from.value, of: year?.value), let last = week(to.value, of: year?.value),
            first.first < last.first
        else { return nil }
        let time = ResolvedTime(
            start: Moment(first.first, minute: 0), end: Moment(last.end, minute: 0),
            due: Moment(last.first.adding(days: 4), hour: 18), grain: .week)
        return FoundTime(start..<(year?.next ?? to.next), .range, time)
    }

    /// The second week of "week 33 en 34".
    func furtherWeek(after last: FoundTime, at index: Int) -> FoundTime? {
        guard last.kind == .point, last.time.grain == .week, key(index) == .and || key(index) == .or,
            sense(last.tokens.upperBound - 2).unit == .week,
            let number = weekNumber(at: index + 1), number.value > token(last.tokens.upperBound - 1).value,
            endsClause(number.next), let week = week(number.value, of: nil)
        else { return nil }
        return FoundTime(index + 1..<number.next, .point, resolve(week))
    }

    /// "Het weekend van 2 maart", "the weekend of 14-15 September", "het weekend van Pasen".
    private func weekendOf(at index: Int) -> Match<DaySpan>? {
        guard key(index + 1) == .of || key(index + 1) == .from else { return nil }
        let feast = skipping(.article, from: index + 2)
        if let weekend = holidayWeekend(at: feast) { return weekend }
        guard sense(feast).unit != .weekend, sense(feast).unit != .week, let date = date(at: index + 2),
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
}
