import Groundwork

extension TimeGrammar {
    /// Again and again: "elk uur", "om de twee uur", "hourly", "every morning at 8", "twice a day".
    func rhythm(at index: Int, after last: FoundTime?) -> FoundTime? {
        if let found = pastEveryHour(at: index) ?? yearly(at: index) ?? lengthPer(at: index) { return found }
        guard let period = period(at: index) else { return everyDay(at: index) ?? everyHourOfDay(at: index) }
        var next = period.next
        var mark = minuteOfHour(index..<next)
        // "Elk uur, op het hele uur".
        let comma = isSign(next, ",") ? next + 1 : next
        if mark == nil, period.value == 60, sense(comma).period != nil, !token(comma).startsLine,
            let minute = minuteOfHour(comma..<comma + 1)
        {
            mark = minute
            next = comma + 1
        }
        var minutes = period.value
        var first = now + minutes
        if minutes >= 1440 {
            first = Moment(nextDay(minutes), hour: 18)
        }
        // "On the hour, every hour".
        if mark != nil, isSign(next, ","), sense(next + 1).period == 60 { next += 2 }
        if let mark {
            minutes = 60
            first = now + (60 - (now.minute - mark + 60) % 60)
        }
        // "Elke dag van 9 tot 10", "elke dag om 17.00 uur", "every 2 hours from 14:00", "daarna elke twee uur".
        if minutes >= 1440, let span = hours(at: next) {
            first = Moment(first.date, minute: span.time.start.minuteOfDay)
            if first <= now {
                first = first + minutes
            } else if minutes == 1440, first - 1440 > now {
                first = first - 1440
            }
            next = span.tokens.upperBound
        } else if let span = hours(at: next), let end = span.time.end, end - span.time.start > minutes {
            first = self.first(every: minutes, within: span.time)
            next = span.tokens.upperBound
        } else if let hour = hoursOfDay(every: minutes, at: next).map(\.time.start).min() {
            first = hour
        } else if let anchor = anchor(at: next, daily: minutes >= 1440) {
            first = anchor.value
            next = anchor.next
        } else if let previous = last, minutes < 1440, followsOn(previous, index, next) {
            first = (previous.time.due ?? previous.time.start) + minutes
            next = skipping(.thereafter, from: next)
        }
        if minutes < 1440 { next = skippingEnd(of: first, from: next) }
        // "Today at 17:00, then every day at five" goes on tomorrow.
        if minutes == 1440, let previous = last, key(index - 1) == .thereafter, !previous.time.isPast,
            first <= previous.time.start, isSameSentence(previous.tokens.upperBound, index)
        {
            first = Moment(previous.time.start.date.adding(days: 1), minute: first.minuteOfDay)
        }
        if minutes == 1440, isWorkdays(index) {
            while first.date.weekday.isWeekend { first = first + 1440 }
        }
        let time = ResolvedTime(start: first, due: first, grain: minutes >= 1440 ? .day : .minute)
        return FoundTime(index..<next, .rhythm, time, period: minutes)
    }

    private func nextDay(_ minutes: Int) -> CivilDate {
        if minutes == 1440 { return now.hour < 18 ? today : today.adding(days: 1) }
        return today.adding(days: minutes / 1440)
    }

    /// At which minute of every hour a rhythm falls: "op het hele uur", "on the half hour".
    private func minuteOfHour(_ tokens: Range<Int>) -> Int? {
        let words = bytes[token(tokens.lowerBound).start..<token(tokens.upperBound - 1).end].map { $0 | 0x20 }
        let marks: [(String, Int)] =
            language == .dutch
            ? [("hele uur", 0), ("heel uur", 0), ("halve uur", 30)]
            : [("on the hour", 0), ("the top of the hour", 0), ("on the half hour", 30), ("half past", 30)]
        return marks.first {
            words.count >= $0.0.utf8.count && words.suffix($0.0.utf8.count).elementsEqual($0.0.utf8)
        }?.1
    }

    /// The hours between which something happens again and again.
    func hours(at index: Int) -> FoundTime? {
        guard !token(index).startsLine, let span = range(at: index), span.time.grain == .minute,
            span.time.day == nil
        else { return nil }
        return span
    }

    /// Whether the rhythm goes on from the moment named before it.
    private func followsOn(_ previous: FoundTime, _ index: Int, _ next: Int) -> Bool {
        guard previous.kind == .point || previous.kind == .deadline, !previous.isFloor,
            previous.time.grain == .minute || previous.time.grain == .hour,
            index >= previous.tokens.upperBound
        else { return false }
        // "By nine I'll post something new here, and every hour after that".
        if key(index - 1) == .thereafter || key(next) == .thereafter {
            return isSameSentence(previous.tokens.upperBound, index)
        }
        guard previous.kind == .point, index - previous.tokens.upperBound <= 6 else { return false }
        let and = index - 1
        let isJoined =
            key(and) == .and
            && (and == previous.tokens.upperBound
                || isSign(and - 1, ",") && and - 1 == previous.tokens.upperBound)
        return key(next) == .after || isJoined
            || (key(index - 1) == .hence)
    }

    /// The minutes of a rhythm.
    private func period(at index: Int) -> Match<Int>? {
        let sense = sense(index)
        if let period = sense.period { return Match(value: period, next: index + 1) }
        if key(index) == .every {
            // "Elk weekend" begins on a Saturday, "iedere morgen" on a morning.
            if self.sense(index + 1).unit == .weekend || sense.part != nil { return nil }
            let isOther = key(index + 1) == .other
            // "Elke derde dag", "every third day".
            if let ordinal = self.sense(index + 1).ordinal, let unit = self.sense(index + 2).unit {
                return Match(value: ordinal * unit.minutes, next: index + 3)
            }
            var match = length(at: isOther ? index + 2 : index + 1, unitAlone: true)
            if match == nil, isOther { match = length(at: index + 1, unitAlone: true) }
            guard let match else { return nil }
            // "Every 10 seconds" is less than a minute can tell.
            if self.sense(match.next - 1).unit == .second, match.value.minutes == 0, match.next > index + 2 {
                return Match(value: 1, next: match.next)
            }
            guard match.value.minutes > 0 || match.value.months > 0 else { return nil }
            let length = match.value.upper ?? match.value
            let minutes = length.minutes + length.months * 43_200
            return Match(value: isOther ? minutes * 2 : minutes, next: match.next)
        }
        return timesPer(at: index)
    }

    /// How much of each longer time: "24 hours a day", "7 dagen per week"; nobody is held to a moment of it.
    private func lengthPer(at index: Int) -> FoundTime? {
        guard token(index).digits > 0 || sense(index).number != nil, key(index) != .every,
            let length = length(at: index), length.value.upper == nil, !token(length.next).startsLine
        else { return nil }
        let whole: Match<Int>
        if let period = sense(length.next).period, isPer(length.next) {
            whole = Match(value: period, next: length.next + 1)
        } else if key(length.next) == .per || key(length.next) == .indefinite && language == .english,
            let unit = sense(length.next + 1).unit
        {
            whole = Match(value: unit.minutes, next: length.next + 2)
        } else {
            return nil
        }
        guard length.value.unit.minutes < whole.value else { return nil }
        let time = ResolvedTime(start: now, grain: .day)
        return FoundTime(index..<whole.next, .rhythm, time, period: whole.value)
    }

    /// Whether a word of rhythm begins with "per".
    private func isPer(_ index: Int) -> Bool {
        bytes[token(index).start..<token(index).end].prefix(4).elementsEqual("per ".utf8)
    }

    /// "Twee keer per dag", "three times a week".
    private func timesPer(at index: Int) -> Match<Int>? {
        var next = index + 1
        let count: Int
        if sense(index).key == .times, let number = sense(index).number {
            count = number
        } else if let amount = amount(at: index), amount.value >= 100, key(amount.next) == .times {
            count = amount.value / 100
            next = amount.next + 1
        } else {
            return nil
        }
        // "Per dag" is one phrase, a rhythm of its own.
        if let period = sense(next).period, count > 0 {
            return Match(value: max(1, period / count), next: next + 1)
        }
        // "Eens in de twee uur".
        let isIn = language == .dutch && key(next) == .inside && key(next + 1) == .article
        if isIn { next += 1 }
        guard isIn || key(next) == .per || key(next) == .indefinite || key(next) == .every, count > 0 else {
            return nil
        }
        if let unit = sense(next + 1).unit {
            return Match(value: max(1, unit.minutes / count), next: next + 2)
        }
        // "Eens per twee weken".
        guard let length = length(at: next + 1), length.value.minutes > 0 else { return nil }
        return Match(value: max(1, length.value.minutes / count), next: length.next)
    }

    /// "Elke ochtend om 10 uur", "every Monday", "on Mondays", "iedere avond", "nightly at 2".
    func everyDay(at begin: Int) -> FoundTime? {
        let start = isSign(begin, "'") && key(begin + 1) == .genitive ? begin + 2 : begin
        if let often = often(at: start) { return everyDay(from: begin, named: often, every: 1) }
        let isEvery = key(start) == .every
        let hasOn = key(start) == .on && isPluralWeekday(start + 1)
        let isPlural = hasOn || (!isEvery && isPluralWeekday(start))
        guard isEvery || isPlural else { return nil }
        // "Om de lunch" is at lunch: nobody eats it again and again.
        if sense(start + 1).part == .lunch, begins(start, with: "o") {
            return nil
        }
        let isOther =
            isEvery && (key(start + 1) == .other || sense(start + 1).ordinal == 2)
            && sense(start + 2).weekday != nil && key(start + 3) != .of
        return everyDay(
            from: begin, named: isOther ? start + 2 : isEvery || hasOn ? start + 1 : start,
            every: isOther ? 2 : 1)
    }

    /// A rhythm of the day, the part of the day or the weekend that is named at a token.
    func everyDay(from begin: Int, named index: Int, every step: Int) -> FoundTime? {
        let sense = sense(index)
        guard sense.weekday != nil || sense.part != nil || sense.unit == .weekend,
            var match = moment(at: index)
        else { return nil }
        if let span = range(at: index), span.time.grain == .minute {
            match = Match(value: span.time, next: span.tokens.upperBound)
            match.value.due = span.time.start
        } else if let part = sense.part, let span = carrying(CarriedTime(part: part)).hours(at: index + 1) {
            match = Match(value: span.time, next: span.tokens.upperBound)
            match.value.due = span.time.start
        }
        let time = match.value
        var first = time.due ?? time.start
        let isDaily = sense.weekday == nil && sense.unit == nil
        let period = isDaily ? 1440 : 10_080 * step
        // "Each morning this week" began on Monday; the next one is meant.
        if first <= now, time.day?.isPast != true { first = first + ((now - first) / period + 1) * period }
        let rhythm = ResolvedTime(start: first, due: first, grain: time.grain)
        return FoundTime(begin..<match.next, .rhythm, rhythm, period: period)
    }

    /// Where a word names what comes back without "every": "nightly at 2", "mornings at 9", "in de weekenden".
    private func often(at start: Int) -> Int? {
        if key(start) == .every, sense(start).part != nil {
            // "The nightly backup" is a thing.
            let isAdverb = language == .dutch || key(start + 1) == .at || endsClause(start + 1)
            return isAdverb ? start : nil
        }
        let isLed = key(start) == .on || key(start) == .at || key(start) == .inside || key(start) == .course
        let index = isLed ? skipping(.article, from: start + 1) : start
        guard bytes.indices.contains(token(index).end - 1), !token(index).startsLine || index == start else {
            return nil
        }
        if isPluralWeekend(index), isLed || key(index + 1) == .at { return index }
        let last = bytes[token(index).end - 1] | 0x20
        let isPart = language == .english && sense(index).part != nil && sense(index).day == nil
        return isPart && last == 0x73 && key(index + 1) == .at && !isSign(index - 1, "'") ? index : nil
    }

    /// "Weekends", "weekenden".
    func isPluralWeekend(_ index: Int) -> Bool {
        guard sense(index).unit == .weekend, token(index).end - token(index).start >= 8 else { return false }
        let last = bytes[token(index).end - 1] | 0x20
        return last == 0x73 || last == 0x6E
    }

    func isPluralWeekday(_ index: Int) -> Bool {
        guard sense(index).weekday != nil, !sense(index).isWeak, sense(index).part == nil else {
            return false
        }
        let token = token(index)
        let isPlural =
            bytes[token.end - 1] | 0x20 == 0x73
            || language == .dutch && bytes[token.end - 1] | 0x20 == UInt8(ascii: "n")
        guard token.end - token.start >= 7, isPlural else { return false }
        return !bytes[token.start..<token.end].contains(0x27)
            && !bytes[token.start..<token.end].contains(0x99)
    }

    /// The clock time at which a rhythm begins.
    private func anchor(at index: Int, daily: Bool) -> Match<Moment>? {
        switch key(index) {
        case .at, .around, .after, .onward, .from, .by, .before, .voor, .inside, .every, .on: break
        default:
            guard token(index).digits > 0 || key(index) == .half || isSign(index, ",") else { return nil }
        }
        var inner = index
        if isSign(inner, ",") { inner += 1 }
        inner = skippingFrames(from: inner)
        if isSign(index, ","), inner == index + 1, !daily || clock(at: inner) == nil { return nil }
        guard let match = moment(at: inner, cued: inner > index) else { return nil }
        let isClock = match.value.grain == .minute || match.value.grain == .hour
        let isDay = daily && match.value.grain == .day && key(index) == .on
        guard isClock || isDay || (daily && match.value.grain == .dayPart) else { return nil }
        return Match(value: match.value.due ?? match.value.start, next: match.next)
    }
}

extension FoundTime {
    /// A rhythm of days with the clock time that stood before it, in the part of the day that the rhythm names, if it does.
    func at(_ clock: Moment, from first: Int, now: Moment) -> FoundTime {
        var minute = clock.hour * 60 + clock.minute
        if time.grain == .dayPart {
            let isEarly = time.start.hour <= 12
            if isEarly, minute >= 780 { minute -= 720 } else if !isEarly, minute < 720 { minute += 720 }
        }
        let period = period ?? 1440
        var moment = Moment(time.start.date, minute: minute)
        if moment <= now {
            moment = moment + period
        } else if moment - period > now {
            moment = moment - period
        }
        var rhythm = FoundTime(first..<tokens.upperBound, .rhythm, time, period: period)
        (rhythm.time.start, rhythm.time.due, rhythm.time.grain) = (moment, moment, .minute)
        return rhythm
    }
}
