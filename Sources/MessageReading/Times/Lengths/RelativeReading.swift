import Groundwork

extension TimeGrammar {
    /// A moment counted from now: "over een uur", "in 45 min", "two hours ago", "twee dagen later".
    func relative(at index: Int) -> FoundTime? {
        stretchOfPeriod(at: index) ?? ahead(index) ?? stretch(at: index) ?? countedDay(index) ?? counted(
            index) ?? dayBeside(index)
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
        return settled(index..<next, time, match.value.unit) ?? FoundTime(index..<next, .point, time)
    }

    /// Whether a clock time stands there that a word announces: "rond 16 uur", "tegen 4 uur".
    private func isCuedClock(_ index: Int) -> Bool {
        let inner = skipping(.around, from: index)
        return isClockCue(inner - 1) && clock(at: inner) != nil
    }

    func clockAfter(_ index: Int, on date: CivilDate) -> Match<ResolvedTime>? {
        guard
            key(index) == .at || key(index) == .around || token(index).digits > 0 || key(index) == .half
                || sense(index).clock != nil
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
            return settled(index..<match.next + 1, time, match.value.unit)
                ?? FoundTime(index..<match.next + 1, .point, time)
        case .hence:
            if key(match.next) == .hence, sense(match.next).edge != nil, sense(match.next + 1).unit != nil {
                return nil
            }
            let time = moment(after: match.value)
            // "3 days from now at noon".
            return settled(index..<match.next + 1, time, match.value.unit)
                ?? FoundTime(index..<match.next + 1, .point, time)
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
        let index = skipping(.article, from: start)
        guard sense(index).unit == .day, key(index) == nil else { return nil }
        let step: Int
        switch key(index + 1) {
        case .after: step = 1
        case .before, .voor: step = -1
        default: return nil
        }
        guard let anchor = day(at: index + 2), anchor.value.grain == .day else { return nil }
        return FoundTime(start..<anchor.next, .point, wholeDay(anchor.value.first.adding(days: step)))
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
            // "A week from tonight".
            if let part = sense(length.next + 1).part, time.grain == .day {
                let evening = resolve(part, edge: nil, on: DaySpan(time.start.date))
                return FoundTime(index..<length.next + 2, .point, evening)
            }
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
        // "A week from tonight".
        if let part = sense(anchor.next - 1).part {
            return FoundTime(index..<anchor.next, .point, resolve(part, edge: nil, on: DaySpan(date)))
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
        guard
            let match = length(at: inner, unitAlone: sense(inner).unit?.isClockUnit == true)
                ?? (isPast ? fewUnits(at: inner) : nil)
        else { return nil }
        let length = match.value.upper ?? match.value
        return FoundTime(start..<match.next, .range, isPast ? stretchBack(length) : stretchAhead(length))
    }

    private func stretchBack(_ length: TimeLength) -> ResolvedTime {
        let far = moment(after: length, backwards: true)
        // "Het afgelopen half jaar" ends today.
        let isHalfYear = length.unit == .year && length.months % 12 != 0
        if length.months > 0, length.unit == .month || length.unit == .year || length.unit == .quarter,
            !isHalfYear
        {
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
