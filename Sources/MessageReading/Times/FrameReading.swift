import Groundwork

extension TimeGrammar {
    /// A time with a word before it that says how it is meant: a deadline, a floor, a beginning.
    func framed(at index: Int) -> FoundTime? {
        switch key(index) {
        case .by, .latest: before(index, isStrict: false)
        case .before: beforeItsEnd(index) ?? before(index, isStrict: true)
        case .voor: beforeItsEnd(index) ?? beforeOrFor(index)
        case .until, .through: until(index)
        case .within: within(index)
        case .floor: floor(index)
        case .onlyThen: onlyThen(index)
        case .since: since(index)
        case .after, .from, .onward: after(index)
        case .forPurpose: forPurpose(index)
        default: nil
        }
    }

    /// A deadline at a resolved moment.
    func deadline(_ tokens: Range<Int>, _ time: ResolvedTime) -> FoundTime {
        var time = time
        let due = time.due ?? time.end ?? time.start
        time.end = due
        time.due = due
        time.start = min(now, due)
        return FoundTime(tokens, .deadline, time)
    }

    // MARK: Deadlines

    /// "Uiterlijk 15:00", "by noon", "before the weekend".
    private func before(_ index: Int, isStrict: Bool) -> FoundTime? {
        let inner = skippingFrames(from: index + 1)
        if key(inner) == .within, let found = within(inner) {
            return FoundTime(index..<found.tokens.upperBound, .deadline, found.time)
        }
        if key(inner) == .over || key(inner) == .inside, let match = length(at: inner + 1) {
            return deadline(index..<match.next, moment(after: match.value.upper ?? match.value))
        }
        if language == .dutch, key(index) == .latest, let match = length(at: inner), clock(at: inner) == nil {
            return duration(index, match)
        }
        // "Before two days are over" is beyond what tables can say.
        if isStrict, length(at: inner) != nil, clock(at: inner) == nil { return nil }
        guard let match = moment(at: inner, cued: true) else { return nil }
        var time = match.value
        if isStrict, isDenied(index) {
            return FoundTime(index..<match.next, .point, match.value, isFloor: true)
        }
        // Who has it "by the weekend" has it before; "by next week" may be within.
        let isFirstOfSpan =
            (isStrict || key(index) == .by && time.day?.isWeekend == true)
            && (time.grain == .week || time.grain == .month || time.grain == .year)
            && time.day?.edge == nil
        if isFirstOfSpan { time.due = lastMoment(before: time) }
        return deadline(index..<skipping(.latest, from: match.next), time)
    }

    private func duration(_ index: Int, _ match: Match<TimeLength>) -> FoundTime {
        let end = moment(after: match.value.upper ?? match.value)
        return FoundTime(
            index..<match.next, .duration,
            ResolvedTime(start: now, end: end.due ?? end.start, due: end.due, grain: match.value.unit.grain))
    }

    /// "Before the weekend" is Friday at 18:00, "before March" the last working day of February.
    private func lastMoment(before time: ResolvedTime) -> Moment {
        var date = time.start.date.adding(days: -1)
        while date.weekday.isWeekend { date = date.adding(days: -1) }
        return Moment(date, hour: 18)
    }

    /// Dutch "voor" is "before" and "for"; only what cannot be "for" is a deadline.
    private func beforeOrFor(_ index: Int) -> FoundTime? {
        if isArranged(index) { return arranged(index) }
        let inner = skipping(.article, from: index + 1)
        if let length = length(at: index + 1), hourOrSo(at: index + 1) == nil,
            clock(at: index + 1) == nil || sense(length.next - 1).unit != .hour
        {
            return FoundTime(index..<length.next, .duration, lasting(length.value))
        }
        if let match = length(at: index + 1), hasWord(match.next, .absence) {
            return FoundTime(index..<match.next, .duration, lasting(match.value))
        }
        if let match = length(at: index + 1), key(match.next) == .long {
            return FoundTime(index..<match.next + 1, .duration, lasting(match.value))
        }
        let isClock = clock(at: index + 1) != nil || sense(inner).clock != nil
        let isDay = sense(inner).day != nil
        guard let match = moment(at: index + 1, cued: isCertainHour(index + 1)) else { return nil }
        if isDay, match.value.grain == .day || match.value.grain == .dayPart, !isClock,
            !token(index).isAccented
        {
            return FoundTime(index..<match.next, .point, match.value)
        }
        if isDenied(index) { return FoundTime(index..<match.next, .point, match.value, isFloor: true) }
        var time = match.value
        if time.grain == .week || time.grain == .month || time.grain == .year, time.day?.edge == nil {
            time.due = lastMoment(before: time)
        }
        return deadline(index..<skipping(.latest, from: match.next), time)
    }

    /// Whether what stands before is planned on a day: "een afspraak voor donderdag", "plan een overleg in voor 5 maart".
    func isArranged(_ index: Int) -> Bool {
        hasWord(index - 1, .arrangement) || hasWord(index - 2, .arrangement) && key(index - 1) == .inside
    }

    /// The time for which something is planned.
    private func arranged(_ index: Int) -> FoundTime? {
        if let range = range(at: index + 1) {
            return FoundTime(index..<range.tokens.upperBound, .range, range.time)
        }
        return moment(at: index + 1).map { FoundTime(index..<$0.next, .point, $0.value) }
    }

    /// "Voor vijf." at the end of a clause is a time; "voor vijf kassa's" is a count.
    private func isCertainHour(_ index: Int) -> Bool {
        (sense(index).number != nil || token(index).digits > 0) && endsClause(index + 1)
            && token(index - 1).isAccented
    }

    private func lasting(_ length: TimeLength) -> ResolvedTime {
        let end = moment(after: length.upper ?? length)
        let moment = end.grain == .day ? Moment(end.start.date, minute: now.minuteOfDay) : end.start
        return ResolvedTime(start: now, end: moment, due: end.due, grain: length.unit.grain)
    }

    private func until(_ index: Int) -> FoundTime? {
        guard let match = moment(at: skippingFrames(from: index + 1), cued: true) else { return nil }
        var time = match.value
        // "Until summer" ends where it begins, "tot in de zomer" within it.
        if sense(match.next - 1).season != nil, bytes[token(index).end - 1] | 0x20 != UInt8(ascii: "n") {
            time.due = lastMoment(before: time)
        }
        return deadline(index..<match.next, time)
    }

    /// "Binnen een uur", "within the hour", "binnen nu en 15:00".
    private func within(_ index: Int) -> FoundTime? {
        let inner = skippingModifiers(from: skipping(.next, from: skipping(.article, from: index + 1)))
        if let match = length(at: inner, unitAlone: true) {
            return deadline(index..<match.next, moment(after: match.value.upper ?? match.value))
        }
        guard let match = moment(at: index + 1) else { return nil }
        return deadline(index..<match.next, match.value)
    }

    // MARK: Floors

    private func floor(_ index: Int) -> FoundTime? {
        var inner = skippingFrames(from: index + 1)
        if key(inner) == .over || key(inner) == .inside { inner += 1 }
        if let match = length(at: inner), clock(at: inner) == nil {
            return FoundTime(index..<match.next, .point, moment(after: match.value), isFloor: true)
        }
        guard let match = moment(at: inner, cued: true) else { return nil }
        return FoundTime(index..<match.next, .point, match.value, isFloor: true)
    }

    /// "Pas morgenochtend" names a moment, as late as it may be; "nog niet morgen" denies one.
    private func onlyThen(_ index: Int) -> FoundTime? {
        if key(index + 1) == .after || key(index + 1) == .onward || key(index + 1) == .from {
            return after(index + 1).map {
                FoundTime(index..<$0.tokens.upperBound, .point, $0.time, isFloor: true)
            }
        }
        guard let match = moment(at: index + 1) else { return nil }
        return FoundTime(index..<match.next, .point, match.value)
    }

    // MARK: Beginnings

    private func since(_ index: Int) -> FoundTime? {
        let inner = skipping(.at, .around, from: index + 1)
        // "Stand om 13 uur", written in the morning, will be given then; "stand om 9 uur" was.
        if sense(index).isWeak, let ahead = moment(at: inner, cued: true), !ahead.value.isPast,
            ahead.value.start > now, ahead.value.day != nil || ahead.value.start.date == today
        {
            return FoundTime(index..<ahead.next, .point, ahead.value)
        }
        if let match = moment(at: inner, cued: true, backwards: true) {
            var time = match.value
            time.start = lastStart(of: time, namedAt: inner..<match.next)
            time.isPast = true
            time.end = time.start <= now ? now : nil
            time.due = nil
            return FoundTime(index..<match.next, .range, time)
        }
        guard let match = length(at: inner, unitAlone: true) else { return nil }
        var time = moment(after: match.value, backwards: true)
        time.end = now
        time.due = nil
        let next = skipping(.ago, from: match.next)
        return FoundTime(index..<next, .range, time)
    }

    /// When something under way began: the last such day, not the next.
    private func lastStart(of time: ResolvedTime, namedAt tokens: Range<Int>) -> Moment {
        guard time.start > now else { return time.start }
        if let holiday = sense(skipping(.article, from: tokens.lowerBound)).holiday,
            let last = [today.year, today.year - 1].compactMap({ holiday.date(in: $0) }).first(where: {
                $0 <= today
            })
        {
            return Moment(last, minute: 0)
        }
        if time.day?.weekday != nil || time.day?.isWeekend == true { return time.start - 7 * 1440 }
        if time.day?.isYearless == true || time.grain == .month {
            return Moment(time.start.date.adding(months: -12), minute: time.start.minuteOfDay)
        }
        // "Since the 5th".
        if time.grain == .day, !tokens.contains(where: { sense($0).month != nil || sense($0).day != nil }) {
            return Moment(time.start.date.adding(months: -1), minute: time.start.minuteOfDay)
        }
        // "Sinds twee uur vannacht".
        return time.grain == .dayPart || time.part == .night && carried == nil
            ? time.start - 1440 : time.start
    }

    /// "Na 15:00", "vanaf maandag", "after lunch": from then on.
    private func after(_ index: Int) -> FoundTime? {
        if key(index) == .from, language == .dutch { return ofDay(index) }
        let inner = skippingFrames(from: index + 1)
        if key(index) == .from, key(inner) == .current { return nil }
        if key(index) == .after, let match = length(at: inner), clock(at: inner) == nil {
            return FoundTime(index..<match.next, .point, moment(after: match.value))
        }
        guard let match = moment(at: inner, cued: true) else { return nil }
        let time = key(index) == .after ? following(match.value) : match.value
        return FoundTime(index..<match.next, .point, time)
    }

    /// What comes after a part of the day, a week or a month; a day named after "na" keeps its own.
    private func following(_ time: ResolvedTime) -> ResolvedTime {
        guard let end = time.end, time.grain != .day else { return time }
        guard time.grain == .dayPart else { return wholeDay(end.date) }
        return ResolvedTime(start: end, due: end, grain: .hour, isPast: time.isPast, day: time.day)
    }

    /// Dutch "van" before a day is "of": "de toetsen van vandaag".
    private func ofDay(_ index: Int) -> FoundTime? {
        guard sense(index + 1).day != nil || sense(index + 1).weekday != nil || token(index + 1).digits > 0,
            clock(at: index + 1) == nil, let match = moment(at: index + 1)
        else { return nil }
        return FoundTime(index + 1..<match.next, .point, match.value)
    }

    /// "For two days" lasts; "for tomorrow" and "for 3 pm" are moments.
    private func forPurpose(_ index: Int) -> FoundTime? {
        let inner = skipping(.around, from: index + 1)
        if let match = length(at: inner) {
            return FoundTime(index..<match.next, .duration, lasting(match.value))
        }
        if key(inner) == .article || key(inner) == .next || key(inner) == .last,
            let found = stretch(at: inner)
        {
            return FoundTime(index..<found.tokens.upperBound, found.kind, found.time)
        }
        guard let match = moment(at: inner) else { return nil }
        return FoundTime(index..<match.next, .point, match.value)
    }
}
