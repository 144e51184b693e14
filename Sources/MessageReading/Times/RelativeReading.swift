import Groundwork

extension TimeGrammar {
    /// A moment counted from now: "over een uur", "in 45 min", "two hours ago", "twee dagen later".
    func relative(at index: Int) -> FoundTime? {
        ahead(index) ?? stretch(at: index) ?? countedWeekday(index) ?? weeksFromDay(index) ?? counted(index)
            ?? dayBeside(index)
    }

    /// "Two Sundays from now", "twee zondagen geleden".
    private func countedWeekday(_ index: Int) -> FoundTime? {
        guard let weekday = sense(index + 1).weekday, sense(index + 1).part == nil,
            key(index + 2) == .hence || key(index + 2) == .ago
                || key(index - 1) == .over && language == .dutch,
            let count = token(index).digits > 0 ? token(index).value : sense(index).number,
            (1...52).contains(count)
        else { return nil }
        let ahead = (weekday - today.weekday.rawValue + 7) % 7
        let isPast = key(index + 2) == .ago
        let first = isPast ? ahead - 7 : ahead == 0 ? 7 : ahead
        let date = today.adding(days: first + (isPast ? -7 : 7) * (count - 1))
        let end = isPast || key(index + 2) == .hence ? index + 3 : index + 2
        return FoundTime(index..<end, .point, wholeDay(date, isPast: isPast))
    }

    /// "Over drie kwartier", "in an hour and a half", "in 2-3 hours".
    private func ahead(_ index: Int) -> FoundTime? {
        guard key(index) == .over && language == .dutch || key(index) == .inside else { return nil }
        let isIn = key(index) == .inside
        let inner = skippingModifiers(from: index + 1)
        if isIn, language == .dutch, sense(inner).unit != nil || sense(inner).ordinal != nil { return nil }
        guard let match = length(at: inner, unitAlone: hasWord(inner - 1, .further)) else { return nil }
        // "In the past 2 days" and "in 2026" are no lengths; "3 uur" after Dutch "in" is rare but meant so.
        if isIn, key(match.next) == .last || key(match.next) == .ago && language == .english { return nil }
        let next = key(match.next) == .hence && language == .english ? match.next + 1 : match.next
        var time = moment(after: match.value)
        if let upper = match.value.upper {
            let end = moment(after: upper)
            time.end = end.due ?? end.start
            time.due = time.end
            return FoundTime(index..<next, .range, time)
        }
        // "Over drie dagen om 9 uur", "in two days at noon".
        if time.grain == .day, let clock = clockAfter(next, on: time.start.date) {
            return FoundTime(index..<clock.next, .point, clock.value)
        }
        return FoundTime(index..<next, .point, time)
    }

    /// Whether a clock time stands there that a word announces: "rond 16 uur", "tegen 4 uur".
    private func isCuedClock(_ index: Int) -> Bool {
        let inner = skipping(.around, from: index)
        return isClockCue(inner - 1) && clock(at: inner) != nil
    }

    private func clockAfter(_ index: Int, on date: CivilDate) -> Match<ResolvedTime>? {
        guard key(index) == .at || key(index) == .around || token(index).digits > 0 || key(index) == .half
        else { return nil }
        let inner = skipping(.at, .around, from: index)
        return clock(at: inner, bare: inner > index ? .checked : .no).map { clock in
            let part = partAfter(clock.next)
            return Match(
                value: resolve(clock.value, part: part?.value, on: DaySpan(date)),
                next: part?.next ?? clock.next)
        }
    }

    /// "Two hours ago", "3 weken geleden", "two weeks from now", "een dag later".
    private func counted(_ index: Int) -> FoundTime? {
        guard let match = length(at: index) else { return nil }
        switch key(match.next) {
        case .ago:
            guard language == .english || !isSaidOver(index) else { return nil }
            // "Rond 16 uur terug" is back at four; "16 uur terug" is sixteen hours ago.
            if sense(match.next).isWeak, isCuedClock(index) { return nil }
            let time = moment(after: match.value, backwards: true)
            if time.grain == .day, let clock = clockAfter(match.next + 1, on: time.start.date) {
                var past = clock.value
                past.isPast = true
                return FoundTime(index..<clock.next, .point, past)
            }
            return FoundTime(index..<match.next + 1, .point, time)
        case .hence:
            if key(match.next) == .hence, sense(match.next).edge != nil, sense(match.next + 1).unit != nil {
                return nil
            }
            let time = moment(after: match.value)
            // "3 days from now at noon".
            if time.grain == .day, let clock = clockAfter(match.next + 1, on: time.start.date) {
                return FoundTime(index..<clock.next, .point, clock.value)
            }
            return FoundTime(index..<match.next + 1, .point, time)
        case .after, .past, .before, .from, .voor, .over:
            return fromAnchor(index, match)
        case .on where language == .english && sense(match.next + 1).weekday != nil,
            .onward where language == .dutch && sense(match.next + 1).day != nil:
            return fromAnchor(index, match)
        default:
            return nil
        }
    }

    /// "The day after Christmas", "de dag na pasen".
    private func dayBeside(_ start: Int) -> FoundTime? {
        let index = skipping(.article, from: skipping(.on, from: start))
        let step: Int
        switch key(index + 1) {
        case .after: step = 1
        case .before, .voor: step = -1
        default: return nil
        }
        let isHoliday = sense(skipping(.article, from: index + 2)).holiday != nil
        guard let anchor = day(at: index + 2), anchor.value.grain == .day else { return nil }
        let tokens = start..<anchor.next
        if sense(index).unit == .day, key(index) == nil {
            return FoundTime(tokens, .point, wholeDay(anchor.value.first.adding(days: step)))
        }
        guard isHoliday, index > start || key(start - 1) == .on || step > 0 else { return nil }
        return beside(anchor.value.first, step, index).map { FoundTime(tokens, .point, $0) }
    }

    /// "The Friday before Christmas", "de week na pasen", "the evening before Christmas".
    private func beside(_ date: CivilDate, _ step: Int, _ index: Int) -> ResolvedTime? {
        if let weekday = sense(index).weekday, sense(index).part == nil {
            let distance = (weekday - date.weekday.rawValue) * step
            let days = (distance + 6) % 7 + 1
            return wholeDay(date.adding(days: step * ((days + 7) % 7 == 0 ? 7 : days)))
        }
        if sense(index).unit == .week {
            let monday = date.monday.adding(days: 7 * step)
            return resolve(DaySpan(from: monday, to: monday.adding(days: 7), grain: .week))
        }
        if let part = sense(index).part, sense(index).day == nil {
            return resolve(part, edge: nil, on: DaySpan(date.adding(days: step)))
        }
        return nil
    }

    /// "A week today", "two weeks tomorrow", "a week on Monday": weeks after a day.
    private func weeksFromDay(_ index: Int) -> FoundTime? {
        guard language == .english, let match = length(at: index), match.value.minutes % 10_080 == 0,
            match.value.minutes > 0, match.value.upper == nil
        else { return nil }
        let day = skipping(.on, from: match.next)
        guard sense(day).day.map({ $0 >= 0 }) ?? (sense(day).weekday != nil && day > match.next),
            sense(day).part == nil, let named = self.day(at: day), named.value.grain == .day
        else { return nil }
        let date = named.value.first.adding(days: match.value.minutes / 1440)
        return FoundTime(index..<named.next, .point, wholeDay(date))
    }

    private func isSaidOver(_ index: Int) -> Bool { key(index - 1) == .over || key(index - 1) == .within }

    /// "Two days after tomorrow", "3 days from Monday", "een week na Pasen", "15 minutes before noon".
    private func fromAnchor(_ index: Int, _ length: Match<TimeLength>) -> FoundTime? {
        let word = key(length.next)
        let isBefore = word == .before || word == .voor
        if word == .over, language == .dutch { return nil }
        if key(length.next + 1) == .current
            || ((word == .from || word == .onward) && sense(length.next + 1).day == 0)
        {
            let time = moment(after: length.value)
            // "2 dagen vanaf vandaag om 9 uur".
            if time.grain == .day, let clock = clockAfter(length.next + 2, on: time.start.date) {
                return FoundTime(index..<clock.next, .point, clock.value)
            }
            return FoundTime(index..<length.next + 2, .point, time)
        }
        if length.value.unit.isClockUnit, length.value.months == 0 {
            guard let anchor = moment(at: length.next + 1, cued: true),
                anchor.value.grain == .minute || anchor.value.grain == .hour
            else { return nil }
            let minutes = length.value.minutes
            let start = isBefore ? anchor.value.start - minutes : anchor.value.start + minutes
            return FoundTime(
                index..<anchor.next, .point,
                ResolvedTime(start: start, due: start, grain: .minute, day: anchor.value.day))
        }
        guard let anchor = day(at: length.next + 1), anchor.value.grain == .day else { return nil }
        let sign = isBefore ? -1 : 1
        let date = anchor.value.first.adding(months: sign * length.value.months)
            .adding(days: sign * (length.value.minutes / 1440))
        if let clock = clockAfter(anchor.next, on: date) {
            return FoundTime(index..<clock.next, .point, clock.value)
        }
        return FoundTime(index..<anchor.next, .point, wholeDay(date))
    }

    /// "De komende twee uur", "the last three days", "next 2 weeks": a stretch that touches now.
    func stretch(at start: Int) -> FoundTime? {
        let index = skipping(.article, from: skipping(.inside, from: start))
        let isPast: Bool
        switch key(index) {
        case .next: isPast = false
        case .last: isPast = true
        case .past where language == .english: isPast = true
        case .this where key(index + 1) == .last || key(index + 1) == .next: isPast = key(index + 1) == .last
        default: return nil
        }
        let inner = key(index) == .this ? index + 2 : index + 1
        guard let match = length(at: inner, unitAlone: sense(inner).unit?.isClockUnit == true) else {
            return nil
        }
        let length = match.value.upper ?? match.value
        return FoundTime(start..<match.next, .range, isPast ? stretchBack(length) : stretchAhead(length))
    }

    private func stretchBack(_ length: TimeLength) -> ResolvedTime {
        let far = moment(after: length, backwards: true)
        if length.months > 0, length.unit == .month || length.unit == .year || length.unit == .quarter {
            let anchor = length.unit == .year ? today.firstOfYear : today.firstOfMonth
            return ResolvedTime(
                start: Moment(anchor.adding(months: -length.months), minute: 0),
                end: Moment(anchor, minute: 0),
                grain: length.unit.grain, isPast: true)
        }
        if length.unit == .week || length.unit == .fortnight {
            let monday = today.monday
            return ResolvedTime(
                start: Moment(monday.adding(days: -length.minutes / 1440), minute: 0),
                end: Moment(monday, minute: 0),
                grain: .week, isPast: true)
        }
        let end = far.grain == .minute ? now : Moment(today, minute: 0)
        return ResolvedTime(start: far.start, end: end, grain: far.grain, isPast: true)
    }

    private func stretchAhead(_ length: TimeLength) -> ResolvedTime {
        if length.months == 0, length.unit.isClockUnit {
            let end = now + length.minutes
            return ResolvedTime(start: now, end: end, due: end, grain: .minute)
        }
        let first: CivilDate
        let end: CivilDate
        if length.months > 0 {
            first =
                length.unit == .year
                ? today.firstOfYear.adding(months: 12) : today.firstOfMonth.adding(months: 1)
            end = first.adding(months: length.months)
        } else {
            first = length.unit == .week ? today.monday.adding(days: 7) : today.adding(days: 1)
            end = first.adding(days: length.minutes / 1440)
        }
        let due = Moment(end.adding(days: -1), hour: 18)
        return ResolvedTime(
            start: Moment(first, minute: 0), end: Moment(end, minute: 0), due: due, grain: length.unit.grain)
    }
}
