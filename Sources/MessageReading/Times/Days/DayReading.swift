import Groundwork

/// Which of several days or weeks of one name is meant.
enum DayChoice {
    case none, this, next, last
}

extension TimeGrammar {
    /// A day, a week, a month or a year, however it is named.
    func day(at index: Int) -> Match<DaySpan>? {
        relativeDay(at: index) ?? besideDay(at: index) ?? date(at: index) ?? namedDay(at: index)
            ?? edgeOfDays(at: index)
    }

    /// "Vandaag", "the day after tomorrow".
    func relativeDay(at index: Int) -> Match<DaySpan>? {
        guard let offset = sense(index).day else { return nil }
        let span = DaySpan(today.adding(days: offset), isPast: offset < 0)
        if language == .dutch, offset >= 0, key(index + 1) == .over, let later = length(at: index + 2),
            later.value.minutes % 1440 == 0
        {
            // "Vandaag over een week", "morgen over een maand".
            let date = span.first.adding(months: later.value.months)
            return Match(value: DaySpan(date.adding(days: later.value.minutes / 1440)), next: later.next)
        }
        // "Vandaag een week geleden".
        if language == .dutch, let ago = length(at: index + 1), key(ago.next) == .ago,
            !ago.value.unit.isClockUnit
        {
            let date = span.first.adding(months: -ago.value.months).adding(days: -ago.value.minutes / 1440)
            return Match(value: DaySpan(date, isPast: true), next: ago.next + 1)
        }
        // "Tomorrow week" is seven days after tomorrow.
        if language == .english, offset >= 0, let week = britishWeek(index + 1) {
            return Match(value: DaySpan(span.first.adding(days: week)), next: index + 2)
        }
        return Match(value: span, next: index + 1)
    }

    /// "Volgende week", "last Monday", "this weekend", "komende vrijdag", "Christmas", "februari".
    func namedDay(at start: Int) -> Match<DaySpan>? {
        var index = skipping(.article, from: start)
        var choice = DayChoice.none
        switch key(index) {
        // "The engineer is coming Monday".
        case .next where isVerbOfComing(index), .last where isVerbOfLasting(index): break
        case .next: choice = .next
        case .last: choice = .last
        // "Until well past Christmas" is after it.
        case .past where language == .english && sense(index + 1).holiday == nil: choice = .last
        case .this: choice = .this
        default: break
        }
        if choice != .none { index += 1 }
        // "In de loop van de week" is the week under way.
        let isUnderWay =
            key(start - 1) == .course || (key(start - 1) == .article && key(start - 2) == .course)
        if choice == .none, isUnderWay, let unit = sense(index).unit, !unit.isClockUnit {
            choice = .this
        }
        // "This coming Friday", "deze komende week".
        if choice == .this, key(index) == .next {
            choice = .next
            index += 1
        }
        guard
            var match = holiday(at: index, choice) ?? weekday(at: index, choice)
                ?? unitOfDays(at: index, choice) ?? month(at: index, choice) ?? season(at: index, choice)
        else { return nil }
        if language == .dutch, key(match.next) == .next, match.value.weekday != nil,
            sense(match.next + 1).unit == nil
        {
            match.next += 1
        }
        if isJustGone(match.next), match.value.weekday != nil, !match.value.isPast {
            match.value = DaySpan(
                match.value.first.adding(days: -7), isPast: true, weekday: match.value.weekday)
            match.next += 1
        }
        return match
    }

    /// Whether "coming" stands there by itself, which only before a single week or month is no verb.
    private func isVerbOfComing(_ index: Int) -> Bool {
        guard language == .english, begins(index, with: "c") else { return false }
        return sense(index + 1).unit == nil || isPlural(index + 1)
    }

    /// "The rest of the", "de rest van deze": what is over begins today.
    private func isRest(_ index: Int) -> Bool {
        if key(index) == .article, key(index - 1) == .course { return isRest(index - 1) }
        guard key(index) == .this || key(index) == .course else { return false }
        return holds(index, "rest ", "remainder ")
    }

    /// "Woensdag jl.": the last one, said after the day.
    func isJustGone(_ index: Int) -> Bool {
        key(index) == .last && language == .dutch && begins(index, with: "j")
    }

    // MARK: Weekdays

    private func weekday(at index: Int, _ choice: DayChoice) -> Match<DaySpan>? {
        let sense = sense(index)
        guard let weekday = sense.weekday,
            !sense.isWeak || choice == .next || choice == .last || isShortWeekday(index)
        else {
            return nil
        }
        var next = index + 1
        if sense.isWeak, !token(next + 1).startsLine { next = skippingDot(from: next) }
        var ahead = (weekday - today.weekday.rawValue + 7) % 7
        switch choice {
        case .last: ahead = ahead == 0 ? -7 : ahead - 7
        case .this: break
        default: if ahead == 0 { ahead = 7 }
        }
        var isPast = choice == .last
        if choice != .last, let shift = weeksBeside(next) {
            ahead += shift.value
            next = shift.next
            isPast = shift.value < 0
        }
        var span = DaySpan(today.adding(days: ahead), isPast: isPast, weekday: weekday)
        span.mayBeToday =
            choice == .none && ahead == 7 && next == index + 1 && weekday == today.weekday.rawValue
        return Match(value: span, next: next)
    }

    /// Whether another weekday stands beside it, as in "wo of do" and "tussen wo en vr"; but not in "maandag of zo".
    private func isJoinedToWeekday(_ index: Int) -> Bool {
        let isName =
            language == .dutch || token(index).isCapital || token(index).end - token(index).start == 3
        guard let own = sense(index).weekday, isName else { return false }
        let isSo = own == 6 && token(index).end - token(index).start == 2
        let next = skippingDot(from: index + 1)
        if joinsDays(at: next), !isSo || key(next) == .through, let other = sense(next + 1).weekday,
            other != own
        {
            return true
        }
        guard joinsDays(at: index - 1), !isSo || key(index - 1) != .or else { return false }
        let before = isSign(index - 2, ".") ? index - 3 : index - 2
        return sense(before).weekday.map { $0 != own } ?? false
    }

    private func joinsDays(at index: Int) -> Bool {
        switch key(index) {
        case .and, .or, .until, .to, .through: true
        default: isSign(index, "/")
        }
    }

    /// Whether "ma", "do", "Mon" or "sun" stands where only a weekday can.
    private func isShortWeekday(_ index: Int) -> Bool {
        let token = token(index)
        if language == .english, key(index + 1) == .next, sense(index + 2).unit == .week { return true }
        if isAlone || key(index - 1) == .every { return true }
        var after = skippingDot(from: index + 1)
        if isSign(after, ",") { after += 1 }
        // "Tot zo" is a word of parting.
        if language == .dutch, sense(index).weekday == 6, key(index - 1) == .until, !token.isCapital,
            sense(index - 2).weekday == nil
        {
            return false
        }
        let isDated = self.token(after).digits > 0 && (clock(at: after) != nil || date(at: after) != nil)
        if isDated { return true }
        if key(after) == .at, !self.token(after).startsLine, clock(at: after + 1, bare: .checked) != nil {
            return true
        }
        if key(after) == .half, clock(at: after) != nil { return true }
        if language == .english {
            let isName =
                token.isCapital && token.end - token.start >= 3 && sense(index).weekday != 5
                && sense(index).weekday != 6
            if isName || sense(after).part != nil { return true }
        } else if sense(after).part != nil && token.end - token.start == 2 && sense(index).weekday != 6 {
            return true
        }
        if isSign(index + 1, "-") || key(index + 1) == .through, sense(index + 2).weekday != nil {
            return true
        }
        if isJoinedToWeekday(index) { return true }
        if isSign(index - 1, "-") || key(index - 1) == .through, sense(index - 2).weekday != nil {
            return true
        }
        // "Van wo tot vr".
        let isFirst = key(index - 1) == .from && key(index + 1) == .until && sense(index + 2).weekday != nil
        if isFirst || key(index - 1) == .until && sense(index - 2).weekday != nil { return true }
        switch key(index - 1) {
        case .on, .by, .until, .toward, .voor, .before, .floor, .since, .next, .last:
            return endsClause(after) || token.isCapital
        default: return false
        }
    }

    // MARK: Weeks, months, years by their units

    private func unitOfDays(at index: Int, _ choice: DayChoice) -> Match<DaySpan>? {
        guard let unit = sense(index).unit, !sense(index).isWeak || sense(index).edge != nil else {
            return nil
        }
        var step = choice == .next ? 1 : choice == .last ? -1 : 0
        if unit == .weekend { return weekend(at: index, choice).map(secondWeekend) }
        var next = index + 1
        // "The week after next", "the month before last".
        if choice == .none, key(index - 1) == .article, let two = stepOfTwo(next) {
            step = two
            next += 2
        }
        guard choice != .none || abs(step) == 2 else { return nil }
        let isPast = choice == .last || step < 0
        switch unit {
        case .day:
            var day = DaySpan(today.adding(days: step), isPast: isPast)
            day.isWhole = choice == .this
            return Match(value: day, next: next)
        case .week:
            let monday = today.monday.adding(days: step * 7)
            let first = isRest(index - 1) ? max(monday, today) : monday
            return Match(
                value: DaySpan(from: first, to: monday.adding(days: 7), grain: .week, isPast: isPast),
                next: next)
        // "Next working day", "de eerstvolgende werkdag".
        case .workday where step > 0:
            return Match(value: DaySpan(today.adding(workdays: step), isPast: isPast), next: next)
        case .month, .quarter, .year, .decade:
            let months = unit.months ?? 1
            let month =
                unit == .decade ? (today.year % 10) * 12 + today.month - 1 : (today.month - 1) % months
            let first = today.firstOfMonth.adding(months: step * months - month)
            return Match(
                value: DaySpan(
                    from: isRest(index - 1) ? max(first, today) : first, to: first.adding(months: months),
                    grain: unit == .quarter ? .month : unit.grain, isPast: isPast),
                next: next)
        default:
            return nil
        }
    }

    func weekend(at index: Int, _ choice: DayChoice) -> Match<DaySpan>? {
        // A "klusweekend" written with a hyphen is a thing, not a time.
        if isGlued(index), isSign(index - 1, "-"), isGlued(index - 1), token(index - 2).sense == 0 {
            return nil
        }
        // "Er zijn weekenden aan opgeofferd" names none of them.
        if language == .dutch, choice == .none, isPluralWeekend(index), key(index - 1) != .article,
            key(index - 1) != .inside
        {
            return nil
        }
        var saturday = today.monday.adding(days: 5)
        switch choice {
        case .next where today.weekday.isWeekend || isWeekAfter(index - 1):
            saturday = saturday.adding(days: 7)
        case .none where today.weekday == .sunday: saturday = saturday.adding(days: 7)
        case .last: saturday = saturday.adding(days: -7)
        default: break
        }
        var span = DaySpan(
            from: saturday, to: saturday.adding(days: 2), grain: .week, isPast: choice == .last)
        span.isWeekend = true
        return Match(value: span, next: index + 1)
    }

    /// "Next weekend" and "volgend weekend" are those of next week, "komend weekend" and "coming weekend" the first.
    private func isWeekAfter(_ index: Int) -> Bool {
        begins(index, with: "n") || begins(index, with: "v") || begins(index, with: "f")
    }

    // MARK: Months

    private func month(at index: Int, _ choice: DayChoice) -> Match<DaySpan>? {
        let sense = sense(index)
        guard let month = sense.month else { return nil }
        var next = index + 1
        if isAbbreviated(index), sense.isWeak || year(at: skippingDot(from: next)) != nil {
            next = skippingDot(from: next)
        }
        if let year = namedYear(at: isSign(next, ",") ? next + 1 : next),
            let first = CivilDate(year: year.value, month: month, day: 1)
        {
            return Match(value: monthSpan(first), next: year.next)
        }
        if sense.isWeak, choice == .none, !isMonthInContext(index) { return nil }
        // "This may take a while".
        if choice == .this, isOfSmallLetters(index), !closesMonth(index + 1) { return nil }
        var first = today.firstOfYear.adding(months: month - 1)
        switch choice {
        case .last: if first.adding(months: 1) > today { first = first.adding(months: -12) }
        case .this: break
        case .next: if first <= today { first = first.adding(months: 12) }
        case .none: if first.adding(months: 1) <= today { first = first.adding(months: 12) }
        }
        var span = monthSpan(first, isPast: choice == .last)
        span.isYearless = choice == .none
        return Match(value: span, next: next)
    }

    private func monthSpan(_ first: CivilDate, isPast: Bool = false) -> DaySpan {
        DaySpan(from: first, to: first.adding(months: 1), grain: .month, isPast: isPast)
    }

    // MARK: Stretches

    /// "Eind van de week", "begin volgende maand", "mid March", "end of 2026".
    private func edgeOfDays(at start: Int) -> Match<DaySpan>? {
        var index = skipping(.article, from: start)
        var edge = sense(index).edge
        let isHalf = sense(index + 1).month != nil || year(at: index + 1) != nil
        if edge == nil, key(index) == .half, language == .dutch, isHalf { edge = .middle }
        guard let edge else { return nil }
        index += 1
        if isSign(index, "-"), isGlued(index) { index += 1 }
        index = skipping(.of, .from, .inside, from: index)
        let inner = skipping(.article, from: index)
        // "EOM" is edge and unit in one.
        if sense(index - 1).unit != nil, key(index - 1) == nil, var span = currentUnit(at: index - 1),
            index == start + 1 || sense(index - 1).isWeak
        {
            // "Year to date".
            if sense(index - 1).isWeak, edge == .begin {
                let soFar = DaySpan(from: span.first, to: today, grain: span.grain, isPast: true)
                return span.first < today ? Match(value: soFar, next: index) : nil
            }
            guard !sense(index - 1).isWeak || isEndOfBooks(index - 1) else { return nil }
            span.edge = edge
            // "By midweek", written on a Thursday, is in the week to come.
            if edge == .middle, span.first.adding(days: 3) <= today {
                span.first = span.first.adding(days: 7)
                span.end = span.end.adding(days: 7)
            }
            return Match(value: span, next: index)
        }
        // "Begin week 34", "begin jaren negentig".
        let numbered = sense(inner).unit == .week ? weekOf(at: inner) : decade(at: inner)
        if var span = numbered {
            span.value.edge = edge
            return span
        }
        if sense(inner).unit == .week || sense(inner).unit == .quarter || sense(inner).unit == .month
            || sense(inner).unit == .year,
            var span = currentUnit(at: inner)
        {
            span.edge = edge
            return Match(value: span, next: inner + 1)
        }
        guard var match = date(at: index) ?? namedDay(at: index) else { return nil }
        guard match.value.grain != .day else { return nil }
        if match.value.isWeekend, edge == .begin || edge == .end {
            let day = edge == .begin ? match.value.first : match.value.end.adding(days: -1)
            return Match(value: DaySpan(day), next: match.next)
        }
        match.value.edge = edge
        return match
    }

    /// Whether "month end" and the like stand where a time does: "by month end", but not "run month end tonight".
    private func isEndOfBooks(_ index: Int) -> Bool {
        let before = key(index - 1) == .article ? index - 2 : index - 1
        let isCued =
            isTimePreposition(before) || key(before) == .at || key(before) == .toward
            || key(before) == .around || key(before) == .to || key(before) == .latest
        return endsClause(index + 1) && isCued || isAlone || tokens.count == 1
            || isCued && token(index + 1).sense != 0 && sense(index + 1).unit == nil
    }

    /// The week, month or year that is under way.
    func currentUnit(at index: Int) -> DaySpan? {
        unitOfDays(at: index, .this)?.value
    }
}
