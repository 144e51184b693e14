import Groundwork

/// A time expression as found: its tokens and what they mean.
struct FoundTime {
    /// The first token and the one after the last.
    var tokens: Range<Int>
    var kind: TimeMention.Kind
    var time: ResolvedTime
    var isFloor = false
    var period: Int?

    init(
        _ tokens: Range<Int>, _ kind: TimeMention.Kind, _ time: ResolvedTime, isFloor: Bool = false,
        period: Int? = nil
    ) {
        self.tokens = tokens
        self.kind = kind
        self.time = time
        self.isFloor = isFloor
        self.period = period
    }
}

extension TimeGrammar {
    /// All time expressions of the text.
    func findAll() -> [FoundTime] {
        var found: [FoundTime] = []
        var index = 0
        while index < tokens.count {
            guard mayBegin(at: index),
                let time = mention(at: index, after: found.last),
                time.tokens.upperBound > index
            else {
                index += 1
                continue
            }
            append(time, to: &found)
            index = found[found.count - 1].tokens.upperBound
            if let last = found.last, last.kind == .rhythm, let period = last.period {
                let hours = hoursOfDay(every: period, at: index)
                index = hours.last?.tokens.upperBound ?? index
                found += hours
            }
            // "Bulletins at 11 and 4": the second hour needs no word of its own.
            while let more = continuation(of: found[found.count - 1], at: index) {
                found.append(more)
                index = more.tokens.upperBound
                shareHour(with: &found)
            }
        }
        return found
    }

    /// Takes up a time with what it owes to the one before it.
    private func append(_ time: FoundTime, to found: inout [FoundTime]) {
        var time = time
        if let last = found.last {
            if let daily = daily(last, by: time) {
                found[found.count - 1] = daily
                return
            }
            if let carried = inheritance(of: time, from: last),
                let other = carrying(carried).mention(at: time.tokens.lowerBound, after: last),
                other.tokens == time.tokens, fits(other, carried, last)
            {
                time = other
            }
            if time.kind == .rhythm, let opened = opened(time, by: last) { time = opened }
            if last.kind == .rhythm, let opened = opened(last, by: time) { found[found.count - 1] = opened }
            if let fused = fused(last, time) ?? lasting(last, time) {
                found[found.count - 1] = fused
                return
            }
        }
        found.append(stamped(time) ?? spent(time) ?? told(time) ?? time)
    }

    /// Whether a time expression may begin there, as far as two tokens tell.
    private func mayBegin(at index: Int) -> Bool {
        guard tokens[index].canStart else {
            return isSign(index, "'") && key(index + 1) == .genitive || mayBeHalfYear(index)
        }
        guard tokens[index].onlyLeads else { return true }
        // "Volgens afspraak komt het de volgende werkdag": the first article is a pronoun.
        if key(index) == .article, key(index + 1) == .article { return false }
        let next = token(index + 1)
        return !next.isWord || next.sense != 0
    }

    /// The time expression that begins at a token.
    private func mention(at index: Int, after last: FoundTime?) -> FoundTime? {
        if isLookAlike(index) { return nil }
        // "Goede morgen allen" greets; "komt dat goed morgen" does not.
        if language == .dutch, key(index - 1) == .good, sense(index).day == 1,
            index == 1 || token(index - 1).startsLine
        {
            return nil
        }
        // "Om 16.00 uur, en morgen om dezelfde tijd": the hour is the one just named.
        if let last, carried == nil, last.time.grain == .minute || last.time.grain == .hour,
            (index..<index + 4).contains(where: { key($0) == .sameHour })
        {
            return carrying(CarriedTime(clock: last.time.due ?? last.time.start)).mention(
                at: index, after: last)
        }
        // "The nightly backup" names no night.
        if key(index) == .every, sense(index).part != nil { return rhythm(at: index, after: last) }
        return monthly(at: index) ?? rhythm(at: index, after: last) ?? nightBetween(at: index) ?? weekHours(
            at: index) ?? range(at: index) ?? framed(at: index) ?? relative(at: index)
            ?? plain(at: index) ?? present(at: index)
    }

    /// "Every Monday and Thursday at 9": the hour of the last day is that of those before it.
    private func shareHour(with found: inout [FoundTime]) {
        guard let last = found.last, last.kind == .rhythm,
            last.time.grain == .minute || last.time.grain == .hour
        else { return }
        for place in found.indices.dropLast().reversed() {
            let day = found[place]
            guard day.kind == .rhythm, day.period == last.period, day.time.grain == .day else { return }
            var first = Moment(day.time.start.date, minute: last.time.start.minuteOfDay)
            if first <= now { first = first + (day.period ?? 10_080) }
            found[place].time.start = first
            found[place].time.due = first
            found[place].time.grain = last.time.grain
        }
    }

    /// A moment and how long it lasts from then on: "from 2pm for 90 minutes", "vanaf 14 uur gedurende 2 uur".
    private func lasting(_ start: FoundTime, _ length: FoundTime) -> FoundTime? {
        let hasStart = start.time.grain == .minute || start.time.grain == .hour || start.time.grain == .day
        guard start.kind == .point, hasStart, !start.isFloor, !start.time.isPast, length.kind == .duration,
            length.tokens.lowerBound == start.tokens.upperBound,
            key(length.tokens.lowerBound) == .forPurpose, let end = length.time.end, end > now
        else { return nil }
        var time = start.time
        time.end = time.start + (end - now)
        // Who says from when and for how long is held to the end; who meets "at 3 for an hour" to the beginning.
        let opens = key(start.tokens.lowerBound) == .onward || key(start.tokens.lowerBound) == .from
        time.due = opens ? time.end : time.start
        time.grain = .minute
        return FoundTime(start.tokens.lowerBound..<length.tokens.upperBound, .range, time)
    }

    /// Another day of the same month: "Feb 14 and 15", "March 3rd, 4th and 5th".
    private func sharedMonth(of last: FoundTime, at index: Int) -> FoundTime? {
        guard last.kind == .point, last.time.grain == .day, let day = last.time.day, day.isYearless,
            key(index) == .and || key(index) == .or || isSign(index, ","), !token(index + 1).startsLine
        else { return nil }
        let end = last.tokens.upperBound - 1
        let month = isOrdinalMark(end) ? end - 2 : end - 1
        let isInList = last.tokens.count <= 2 && endsClause(last.tokens.lowerBound - 1)
        guard sense(month).month != nil || isInList, let first = last.time.day?.first else { return nil }
        let number =
            isSign(index, ",") && (key(index + 1) == .and || key(index + 1) == .or) ? index + 2 : index + 1
        let next = isOrdinalMark(number + 1) ? number + 2 : number + 1
        guard token(number).digits > 0, token(number).digits <= 2,
            endsClause(next) || key(next) == .and || key(next) == .or || key(next) == .at,
            !isGluedNumber(next + 1), !isSign(next, ":"), !isSign(next, "/"),
            let date = CivilDate(year: first.year, month: first.month, day: token(number).value), date > first
        else { return nil }
        var time = wholeDay(date)
        time.day?.isYearless = true
        return FoundTime(number..<next, .point, time)
    }

    /// Another clock time after "and", "or", "then" or a comma, on the same day and of the same kind.
    private func continuation(of last: FoundTime, at index: Int) -> FoundTime? {
        // "Every Monday and Thursday".
        if last.kind == .rhythm, last.period == 10_080, key(index) == .and || isSign(index, ","),
            sense(index + 1).weekday != nil, let day = moment(at: index + 1),
            day.value.day?.weekday != nil, let more = everyDay(from: index + 1, named: index + 1, every: 1)
        {
            return more
        }
        if let hour = furtherHour(of: last, at: index) { return hour }
        if let day = sharedMonth(of: last, at: index) ?? furtherWeek(after: last, at: index) { return day }
        let hasClock = last.time.grain == .minute || last.time.grain == .hour
        guard last.kind == .point, hasClock, !last.time.isPast, let begin = joined(at: index, to: last) else {
            return nil
        }
        let hour = skipping(.at, .around, .toward, from: begin)
        guard
            token(hour).digits > 0 || sense(hour).number != nil || key(hour) == .half
                || key(hour) == .quarter,
            let match = seen(from: last.time).moment(at: begin, cued: true, inherited: last.time.day),
            match.value.grain == .minute || match.value.grain == .hour, key(match.next) != .long
        else { return nil }
        var time = match.value
        time.bareClock = nil
        if time.start <= last.time.start, time.day?.first == last.time.day?.first {
            guard let day = time.day, day.first > today else { return nil }
            time.start = time.start + 1440
            time.due = time.start
        }
        if key(match.next) == .latest { return deadline(begin..<match.next + 1, time) }
        return FoundTime(begin..<match.next, .point, time)
    }

    /// The first token after words that join one clock time to another: "and", ", then", "en daarna".
    private func joined(at index: Int, to last: FoundTime) -> Int? {
        if key(index) == .and || key(index) == .or || isSign(index, "/") || isSign(index, "&") {
            return index + 1
        }
        let inner = isSign(index, ",") ? index + 1 : index
        if key(inner) == .thereafter, !token(inner).startsLine { return inner + 1 }
        guard isSign(index, ",") else { return nil }
        // "Vandaag om één, om vijf en om negen"; "at 0900, 1300, 1700".
        let isClock = last.time.day != nil || last.time.bareClock != nil
        if isClock, key(inner) == .at, !token(inner).startsLine { return inner }
        if token(inner).digits == 4, token(index - 1).digits == 4, !token(inner).startsLine { return inner }
        return key(inner) == .and || key(index + 2) == .and ? skipping(.and, from: inner) : nil
    }

    /// The grammar of somebody who stands at the moment named before.
    private func seen(from time: ResolvedTime) -> TimeGrammar {
        var grammar = self
        if time.day == nil {
            grammar.now = time.start
            grammar.today = time.start.date
        }
        return grammar
    }

    // MARK: Moments and lengths by themselves

    private func plain(at index: Int) -> FoundTime? {
        if let length = bareLength(at: index) { return length }
        if let match = moment(at: index) {
            if match.value.isDeadline {
                return deadline(index..<skipping(.latest, from: match.next), match.value)
            }
            // "At ten each morning", "om negen uur elke maandag".
            if match.value.grain == .minute || match.value.grain == .hour, key(match.next) == .every,
                let daily = everyDay(at: match.next)
            {
                return daily.at(match.value.start, from: index, now: now)
            }
            // "At 9am on Mondays".
            if let day = (index + 1..<match.next).first(where: { isPluralWeekday($0) }),
                endsClause(day + 1) || day + 1 == match.next
            {
                return FoundTime(index..<match.next, .rhythm, match.value, period: 10_080)
            }
            // "At noon each day".
            if let period = sense(match.next).period, period >= 1440,
                match.value.grain == .minute || match.value.grain == .hour
            {
                return FoundTime(index..<match.next + 1, .rhythm, match.value, period: period)
            }
            // "14:00 at the latest" is a deadline however it begins.
            if key(match.next) == .latest
                || (isSign(match.next, ",") && key(match.next + 1) == .latest
                    || key(match.next + 1) == .by && endsClause(match.next + 2) && isSign(match.next, ","))
            {
                let end = key(match.next) == .latest ? match.next + 1 : match.next + 2
                return deadline(index..<end, match.value)
            }
            if key(match.next) == .floor, endsClause(match.next + 1) {
                return FoundTime(index..<match.next + 1, .point, match.value, isFloor: true)
            }
            return FoundTime(index..<match.next, .point, match.value)
        }
        // "5 at the latest" is an hour, as "by 5" is.
        if token(index).digits > 0 || sense(index).number.map({ $0 <= 12 }) ?? false,
            let hour = clock(at: index, bare: .expected),
            key(hour.next) == .latest, let match = moment(at: index, cued: true), match.next == hour.next
        {
            return deadline(index..<match.next + 1, match.value)
        }
        return lengthAlone(at: index)
    }

    /// "Now" is a moment, though nobody is held to it.
    private func present(at index: Int) -> FoundTime? {
        guard key(index) == .current, key(index - 1) != .until, key(index - 1) != .of,
            key(index + 1) != .until
        else { return nil }
        return FoundTime(index..<index + 1, .point, ResolvedTime(start: now, grain: .minute))
    }

    /// A length of time where the words around it say that it is none of the clock: "duurt drie uur".
    private func bareLength(at index: Int) -> FoundTime? {
        guard let match = length(at: index) else { return nil }
        let isSaidToLast =
            isSaidToLast(index..<match.next) || key(index) == .indefinite && hasWord(index + 1, .sized)
        let clock = clock(at: index)
        if token(index).digits > 2, clock != nil { return nil }
        let isUncertain =
            sense(match.next - 1).unit == .hour && key(match.next - 1) == .hourMark && language == .dutch
            && (match.value.upper == nil || isClockCue(index - 1))
        guard isSaidToLast || !isUncertain || (match.value.minutes >= 1440 && !isClockCue(index - 1)) else {
            return nil
        }
        if !isUncertain, let clock, clock.next >= match.next, !isSaidToLast { return nil }
        return duration(index..<match.next, match.value)
    }

    private func lengthAlone(at index: Int) -> FoundTime? {
        guard let match = length(at: index) else { return nil }
        return duration(index..<match.next, match.value)
    }

    private func duration(_ tokens: Range<Int>, _ length: TimeLength) -> FoundTime {
        let isAlready = key(tokens.lowerBound - 1) == .already
        var time = ResolvedTime(start: now, grain: length.unit.grain, isPast: isAlready)
        if isAlready {
            time.start = moment(after: length, backwards: true).start
            time.end = now
            return FoundTime(tokens, .duration, time)
        }
        let end = moment(after: length.upper ?? length)
        time.end = end.grain == .day ? Moment(end.start.date, minute: now.minuteOfDay) : end.start
        time.due = end.due
        let next = key(tokens.upperBound) == .long ? tokens.upperBound + 1 : tokens.upperBound
        return FoundTime(tokens.lowerBound..<next, .duration, time)
    }
}
