import Groundwork

/// The parts of which a moment is put together, in any order: "morgen om half negen", "2 pm on Thursday".
private struct MomentParts {
    var day: DaySpan?
    var part: DayPart?
    var edge: TimeEdge?
    var clock: ClockTime?
    /// Whether a preposition of clock times stands before it, so that a bare number is an hour.
    var isCued = false
    /// Whether it was said to be the limit: "tomorrow by noon".
    var isDeadline = false

    var isEmpty: Bool { day == nil && part == nil && clock == nil }
}

extension TimeGrammar {
    /// A moment: day, part of the day and clock time as far as they are named, resolved.
    ///
    /// - Parameters:
    ///   - cued: whether a word before it announced a clock time, so that "5" alone is an hour.
    ///   - inherited: the day of a moment named just before: "at 11 and 4".
    ///   - backwards: whether it is the beginning of something under way: "since 9".
    func moment(
        at start: Int, cued: Bool = false, inherited: DaySpan? = nil, backwards: Bool = false
    ) -> Match<ResolvedTime>? {
        var parts = MomentParts()
        parts.isCued = cued
        var next = start
        while true {
            let index = skippingConnectors(from: next, isFirst: parts.isEmpty, parts: &parts)
            guard let end = extend(&parts, at: index) else { break }
            next = end
        }
        guard !parts.isEmpty else { return nil }
        // "Tomorrow (3 pm)" ends with its bracket.
        if isSign(next, ")"), (start..<next).contains(where: { isSign($0, "(") }) { next += 1 }
        var time = resolved(parts, inherited: inherited, backwards: backwards)
        time.isDeadline = parts.isDeadline
        return Match(value: time, next: next)
    }

    private func resolved(_ parts: MomentParts, inherited: DaySpan?, backwards: Bool) -> ResolvedTime {
        var parts = parts
        if parts.part == .lateNight { parts.part = parts.day == nil ? .night : .evening }
        // "Friday at 17:00", written on a Friday at noon.
        if let day = parts.day, day.mayBeToday, parts.clock != nil || parts.part != nil {
            var sooner = parts
            sooner.day = DaySpan(today, weekday: day.weekday)
            let time = resolved(sooner, inherited: inherited, backwards: backwards)
            parts.day?.mayBeToday = false
            let later = resolved(parts, inherited: inherited, backwards: backwards)
            // "Tuesday 9" is no nine in the evening.
            if time.start > now, time.start.minuteOfDay == later.start.minuteOfDay { return time }
        }
        if let clock = parts.clock {
            let isBare = parts.day == nil && inherited == nil && parts.part == nil
            let day = parts.day ?? inherited ?? carried?.day
            var time = resolve(
                clock, part: parts.part ?? (isBare ? carried?.part : nil), on: day, backwards: backwards)
            if isBare, carried == nil { time.bareClock = clock }
            return time
        }
        if let part = parts.part { return resolve(part, edge: parts.edge, on: parts.day ?? carried?.day) }
        return parts.day.map(resolve) ?? wholeDay(today)
    }

    /// Steps over the small words between the parts: "om", "in the", "'s", a comma.
    private func skippingConnectors(from start: Int, isFirst: Bool, parts: inout MomentParts) -> Int {
        var index = start
        for _ in 0..<4 {
            let token = token(index)
            if token.startsLine, !isFirst { return index }
            switch key(index) {
            // "By 5 pm about tomorrow" names no other moment.
            case .around where parts.clock != nil: return index
            case .at, .around, .toward:
                parts.isCued = true
            case .genitive where isFirst && language == .english: return start
            case .inside where isFirst && !opensPart(index + 1): return index
            case .on where isFirst && (key(index + 1) == .at || key(index + 1) == .inside): return index
            case .on, .inside, .course, .genitive, .forPurpose: break
            case .article where isFirst && !opensPart(index + 1): return index
            case .article where !startsOrdinal(index): break
            case .from
            where !isFirst && (key(index + 1) == .last || key(index + 1) == .next || key(index + 1) == .this)
                && sense(index + 2).unit == .week:
                break
            case .from where !isFirst && language == .dutch, .of where !isFirst: break
            case .by where !isFirst && parts.clock == nil, .before where !isFirst && parts.clock == nil:
                parts.isCued = true
                parts.isDeadline = true
            case .voor
            where !isFirst && parts.clock == nil
                && (clock(at: index + 1) != nil
                    || sense(skipping(.article, from: index + 1)).part == .afternoon):
                parts.isCued = true
                parts.isDeadline = true
            case .after where !isFirst && parts.clock == nil && startsHour(index + 1),
                .onward where !isFirst && parts.clock == nil && startsHour(index + 1),
                .from
            where !isFirst && parts.clock == nil && language == .english && startsHour(index + 1):
                parts.isCued = true
            default:
                let isComma =
                    token.sign == 0x2C && !isFirst
                    && !(parts.day?.isYearless == true && beginsListOfDays(index + 1))
                    && (parts.clock == nil || parts.day == nil && date(at: index + 1)?.value.grain == .day
                        || (parts.day?.weekday != nil && sense(index + 1).month != nil)
                        || sense(index + 1).day != nil || sense(index + 1).weekday != nil)
                let isApostrophe = token.sign == 0x27 && key(index + 1) == .genitive
                let isBracket = token.sign == 0x28 && !isFirst
                guard
                    isComma || isApostrophe || isBracket
                        || !isFirst && (opensHour(index, parts) || isAbbreviation(index, parts))
                else {
                    return index
                }
            }
            index += 1
        }
        return index
    }

    /// Whether the dot of a weekday cut short stands before its date.
    private func isAbbreviation(_ index: Int, _ parts: MomentParts) -> Bool {
        isSign(index, ".") && isGlued(index) && !isGlued(index + 1) && parts.day?.weekday != nil
            && parts.clock == nil && token(index - 1).end - token(index - 1).start <= 4
            && token(index + 1).digits > 0 && date(at: index + 1)?.value.grain == .day
    }

    /// Whether a sign after a day leads to its hour: "donderdag 11 juni: 14.00 uur", "donderdag (11/6) om 14u".
    private func opensHour(_ index: Int, _ parts: MomentParts) -> Bool {
        guard parts.day?.grain == .day, parts.clock == nil, !token(index + 1).startsLine else { return false }
        if isSign(index, ")") {
            return (index - 6..<index).contains { isSign($0, "(") }
                && startsHour(skipping(.at, from: index + 1))
        }
        let isDash = isSign(index, "-") && !isGlued(index) && !isGlued(index + 1)
        guard isSign(index, ":") || isSign(index, "|") || isDash, token(index + 1).digits > 0 else {
            return false
        }
        return clock(at: index + 1).map { $0.next > index + 2 } ?? false
    }

    /// Whether a part of the day, a week or the like stands there, before which "in" and "the" belong to the time.
    private func opensPart(_ index: Int) -> Bool {
        let sense = sense(index)
        switch sense.key {
        case .article, .this, .next, .last, .course, .of: return true
        default: break
        }
        return (sense.part != nil && sense.day == nil) || sense.clock != nil || sense.month != nil
            || sense.season != nil
            || sense.unit != nil || sense.edge != nil || sense.holiday != nil || token(index).digits == 4
            || sense.ordinal != nil
    }

    private func startsHour(_ index: Int) -> Bool { clock(at: index, bare: .expected) != nil }

    private func startsOrdinal(_ index: Int) -> Bool {
        sense(index + 1).ordinal != nil || token(index + 1).digits > 0
    }

    /// Reads one more part into its place; nothing when no part stands there or its place is taken.
    private func extend(_ parts: inout MomentParts, at index: Int) -> Int? {
        if token(index).startsLine, !parts.isEmpty { return nil }
        if let end = extendWithWholePart(&parts, at: index) { return end }
        // "Vanavond laat", "Friday morning early".
        if parts.part != nil, parts.edge == nil, parts.clock == nil, let edge = sense(index).edge,
            endsClause(index + 1) || key(index + 1) == .at && startsHour(index + 2)
        {
            parts.edge = edge
            return index + 1
        }
        // "De avond voor Kerst".
        if parts.isEmpty, let beside = besidePart(at: index) {
            parts.day = beside.value.day
            parts.part = beside.value.part
            return beside.next
        }
        if let match = day(at: index), let merged = merge(parts.day, match.value) {
            // "Maandag morgen" is Monday morning.
            if let day = parts.day, language == .dutch, sense(index).day == 1, day.weekday != nil,
                match.value.first != day.first
            {
                guard parts.part == nil else { return nil }
                parts.part = .morning
                return index + 1
            }
            parts.day = merged
            // "Afgelopen donderdagavond" carries its part in the word for the day.
            let last = sense(match.next - 1)
            let isWhole = last.day != nil || last.weekday != nil || last.holiday != nil
            if isWhole, parts.part == nil { parts.part = last.part }
            return match.next
        }
        if parts.part == nil, let match = dayPart(at: index, parts) {
            parts.part = match.value.part
            parts.edge = match.value.edge
            parts.clock = match.value.clock ?? parts.clock
            return match.next
        }
        guard parts.clock == nil else { return nil }
        if let end = sameHour(&parts, at: index) { return end }
        let mayBeBare =
            parts.isCued || (parts.day?.grain == .day) || parts.part != nil || isFollowedByDay(index)
        let bare: BareHour =
            !mayBeBare ? .no : parts.day?.grain == .day && parts.isCued ? .expected : .checked
        guard let match = clock(at: index, bare: bare) else { return nil }
        parts.clock = match.value
        return match.next
    }

    /// "Same time tomorrow", "morgen om dezelfde tijd": the hour named before, or that at which the text was written.
    private func sameHour(_ parts: inout MomentParts, at index: Int) -> Int? {
        guard key(index) == .sameHour else { return nil }
        let isBesideDay = parts.day?.grain == .day || day(at: index + 1)?.value.grain == .day
        guard isBesideDay, parts.part == nil else { return nil }
        parts.clock = ClockTime(minute: (carried?.clock ?? now).minuteOfDay)
        return index + 1
    }

    /// "Vanmiddag" and "tonight" bring day and part at once; "late tonight" a stretch of it as well.
    private func extendWithWholePart(_ parts: inout MomentParts, at start: Int) -> Int? {
        var index = start
        if sense(start).edge != nil, sense(start).unit == nil, parts.isEmpty {
            index = skipping(.of, .from, from: start + 1)
            if let end = endOfDay(&parts, at: index, of: start) { return end }
            let isWhole =
                sense(index).day != nil && (sense(index).part != nil || sense(index + 1).part != nil)
            // "Late Friday afternoon" is the late part of Friday afternoon.
            if let weekday = sense(index).weekday, let part = sense(index + 1).part, sense(index).part == nil
            {
                parts = MomentParts(day: coming(weekday), part: part, edge: sense(start).edge)
                return index + 2
            }
            guard isWhole || (sense(index).weekday != nil && sense(index).part != nil) else { return nil }
            parts.edge = sense(start).edge
        }
        let sense = sense(index)
        if let offset = sense.day, let part = sense.part {
            guard parts.part == nil, parts.day == nil || parts.day?.first == today.adding(days: offset) else {
                return nil
            }
            parts.day = DaySpan(today.adding(days: offset), isPast: offset < 0)
            parts.part = part
            return index + 1
        }
        // "Maandagochtend": the vocabulary splits off the weekday.
        if let weekday = sense.weekday, let part = sense.part, parts.day == nil, parts.part == nil {
            parts.day = coming(weekday)
            parts.part = part
            return index + 1
        }
        return nil
    }

    /// "End of tomorrow", "aan het eind van vrijdag".
    private func endOfDay(_ parts: inout MomentParts, at index: Int, of edge: Int) -> Int? {
        let begin = skipping(.article, from: index)
        // "Laat morgen …" may ask to let.
        let isNoun = holds(edge, "end", "eind", "close")
        guard sense(edge).edge == .end, isNoun, sense(begin).part == nil, sense(begin + 1).part == nil,
            sense(begin).day != nil || sense(begin).weekday != nil, let day = day(at: begin),
            day.value.grain == .day
        else { return nil }
        parts = MomentParts(day: day.value, part: .closeOfDay)
        return day.next
    }

    /// The next day of that name, a week from now when it is today.
    func coming(_ weekday: Int) -> DaySpan {
        let ahead = (weekday - today.weekday.rawValue + 7) % 7
        var span = DaySpan(today.adding(days: ahead == 0 ? 7 : ahead), weekday: weekday)
        span.mayBeToday = ahead == 0
        return span
    }

    /// Whether the bare number there is followed by a day, as in "9 tomorrow", "four this afternoon".
    private func isFollowedByDay(_ index: Int) -> Bool {
        var next = index + 1
        let token = token(index)
        guard token.digits > 0 && token.digits <= 2 || sense(index).number != nil else { return false }
        // "Seven thirty tomorrow morning".
        if language == .english, token.isWord, let minutes = minutesAfterHour(at: next) {
            next = minutes.next
        }
        if key(next) == .at, sense(next + 1).part == .lateNight { return true }
        if key(next) == .on || key(next) == .inside { next += 1 }
        var isArticle = key(next - 1) == .inside && next > index + 1
        if key(next) == .article {
            isArticle = true
            next += 1
        }
        if isSign(next, "'"), key(next + 1) == .genitive { next += 2 }
        let sense = sense(next)
        if sense.day != nil { return true }
        if sense.weekday != nil, !sense.isWeak, key(next - 1) == .on || language == .dutch { return true }
        return sense.part != nil && (isArticle || key(next - 1) == .genitive || language == .dutch)
    }

    // MARK: Parts of the day

    /// "Ochtend", "'s middags", "end of the afternoon", "in the morning", "rond het middaguur".
    private func dayPart(at start: Int, _ parts: MomentParts) -> Match<
        (part: DayPart, edge: TimeEdge?, clock: ClockTime?)
    >? {
        var index = start
        var edge: TimeEdge?
        if let found = sense(index).edge {
            edge = found
            index = skipping(.on, from: skipping(.of, .from, .inside, from: index + 1))
            if isSign(index, "-"), isGlued(index) { index += 1 }
            index = skipping(.article, .this, from: index)
        } else {
            index = skipping(.this, from: index)
        }
        // "Monday a.m.".
        if edge == nil, parts.day?.grain == .day, parts.clock == nil, key(start) == .am || key(start) == .pm {
            return Match(value: (key(start) == .am ? .morning : .afternoon, nil, nil), next: start + 1)
        }
        guard let part = sense(index).part, sense(index).day == nil,
            key(index) != .every || key(index - 1) != .article
        else { return nil }
        if key(start - 1) == .good || (key(start - 2) == .good && key(start - 1) == .indefinite) {
            return nil
        }
        // "Voor de middag", "tegen de middag": noon itself.
        if part == .afternoon, edge == nil, language == .dutch, key(start - 1) == .article, parts.clock == nil
        {
            switch key(start - 2) {
            case .voor, .before, .toward, .around, .by:
                return Match(value: (part, nil, ClockTime(minute: 720)), next: index + 1)
            default: break
            }
        }
        if part == .lunch, edge == nil, parts.clock == nil, key(start - 1) == .at || key(start - 1) == .around
        {
            return Match(value: (part, nil, nil), next: index + 1)
        }
        return Match(value: (part, edge, nil), next: index + 1)
    }
}
