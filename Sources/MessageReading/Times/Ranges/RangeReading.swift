import Groundwork

extension TimeGrammar {
    /// From one moment to another: "tussen 15 en 17 uur", "9:30 - 11:00 on Thursday", "Monday to Friday".
    func range(at start: Int) -> FoundTime? {
        let lead = startOfRange(start)
        let isBetween = key(start) == .between
        let isFrom = key(start) == .from || key(start) == .after || key(start) == .onward
        let begin = lead?.next ?? (isBetween || isFrom ? start + 1 : start)
        return clockRange(
            start, at: begin, after: lead, introduced: isBetween || isFrom || lead != nil, between: isBetween)
            ?? dayRange(
                start, at: isBetween || isFrom ? begin : start, between: isBetween,
                introduced: isBetween || isFrom)
    }

    /// What may stand before the hours of a range: "maandag (tussen 9 en 11)", "vanavond (van 8 tot 10)".
    private struct RangeLead {
        let day: DaySpan
        let part: DayPart?
        let isBetween: Bool
        /// The token at which the hours begin.
        let next: Int
    }

    /// "Maandag tussen 9 en 11", "tomorrow from 3 to 5": a day may come first.
    private func startOfRange(_ start: Int) -> RangeLead? {
        let index = skipping(.article, from: skipping(.on, from: start))
        guard
            key(index) == .this || key(index) == .next || sense(index).day != nil
                || sense(index).weekday != nil || token(index).digits > 0
                || sense(index).month != nil,
            var day = day(at: index), day.value.grain == .day
        else { return nil }
        // "Monday 2 March 9am-3pm", "vrijdag 6 maart tussen 9 en 11".
        if !isRangeOfFigures(furtherName(from: day.next)) { day = furtherNamed(day) }
        // "Zaterdagavond", and "Saturday evening".
        var part = sense(day.next - 1).part
        if part == nil, let own = sense(day.next).part, sense(day.next).day == nil {
            part = own
            day.next += 1
        }
        var next = isSign(day.next, ",") ? day.next + 1 : day.next
        guard
            key(next) == .between || key(next) == .from || (key(next) == .at && isRangeOfFigures(next + 1))
                || isRangeOfFigures(next)
        else { return nil }
        let isBetween = key(next) == .between
        if key(next) != nil, token(next).digits == 0 { next += 1 }
        return RangeLead(day: day.value, part: part, isBetween: isBetween, next: next)
    }

    private func isRangeOfFigures(_ index: Int) -> Bool {
        // "Zaterdag 3-12" is the third of December where that is a Saturday.
        if let weekday = sense(index - 1).weekday, let date = date(at: index), date.next >= index + 3,
            date.value.first.weekday.rawValue == weekday
        {
            return false
        }
        guard token(index).digits > 0, let first = clock(at: index, bare: .free) else { return false }
        return isSign(first.next, "-") || key(first.next) == .until || key(first.next) == .to
    }

    // MARK: Clock times

    private func clockRange(
        _ start: Int, at begin: Int, after lead: RangeLead?, introduced: Bool, between: Bool
    ) -> FoundTime? {
        let between = between || lead?.isBetween ?? false
        let first = skipping(.at, .around, from: begin)
        if language == .dutch, isDashedDate(first), sense(first - 1).weekday == nil, announcesDate(first) {
            return nil
        }
        guard let from = clockWithPart(at: first, bare: .free) else { return nil }
        guard let second = connector(at: from.next, between: between) else { return nil }
        // "2-3" and "9 tot 12" alone are numbers, until something says hours.
        guard var to = clockWithPart(at: second, bare: .free, afterDash: true) else { return nil }
        // "Between four and half past".
        if to.value.clock.isMinutesOnly, from.value.clock.minute % 60 < to.value.clock.minute {
            to.value.clock.minute += from.value.clock.minute / 60 * 60
            to.value.clock.isMinutesOnly = false
            to.value.clock.isAmbiguous = from.value.clock.isAmbiguous
        }
        let isMarked = introduced || isClearClock(first, from.next) || isClearClock(second, to.next)
        guard isMarked, !to.value.clock.isMinutesOnly else { return nil }
        // "Half eleven to half eleven-ish" is no half a day.
        if from.value.clock.isAmbiguous, to.value.clock.isAmbiguous,
            from.value.clock.minute == to.value.clock.minute, to.value.part == nil
        {
            return nil
        }
        // "2-3 uur" is a length of time, "9-12 uur" is on the clock.
        let isLength = length(at: first).map { $0.next >= to.next } ?? false
        if isLength, !introduced, !isClearClock(first, from.next),
            from.value.clock.minute < 480 || language == .english
        {
            return nil
        }
        if isCountNoun(to.next), !isClearClock(second, to.next) { return nil }
        // "Van 4 tot 22 deze maand" and "from 13 to 15 of July" name days.
        let month = skipping(.of, .inside, from: to.next)
        let isMonth = sense(month).month != nil || sense(month + 1).unit == .month
        if isMonth, !isClearClock(second, to.next) { return nil }
        var next = to.next
        var on = lead?.day
        if on == nil, let after = dayAfter(next) {
            // "From 10 p.m. this evening until 6 a.m. on Monday": each end has its own day.
            if let first = from.value.day, first.first < after.value.first {
                return overnight(start..<after.next, from.value, to.value, until: after.value)
            }
            on = after.value
            next = after.next
        }
        var part = to.value.part ?? from.value.part ?? lead?.part
        if on == nil, part == nil, let after = partOfDayAfter(next) {
            (on, part, next) = (after.value.day, after.value.part, after.next)
        }
        if part == nil, let match = partAfter(next) {
            part = match.value
            next = match.next
        }
        on = on ?? partDay(from.value, to.value) ?? carried?.day
        part = part ?? carried?.part
        let times = ordered(from.value, to.value, part: part, on: on)
        guard times.end > times.start else { return nil }
        var time = ResolvedTime(start: times.start, end: times.end, due: times.end, grain: .minute, day: on)
        time.isPast = on?.isPast ?? false
        return FoundTime(start..<next, .range, time)
    }

    /// A range that ends on another day than that on which it begins.
    private func overnight(_ tokens: Range<Int>, _ first: PartedClock, _ last: PartedClock, until: DaySpan)
        -> FoundTime
    {
        let begin = resolve(first.clock, part: first.part, on: first.day).start
        let end = resolve(last.clock, part: last.part, on: until).start
        return FoundTime(
            tokens, .range, ResolvedTime(start: begin, end: end, due: end, grain: .minute, day: until))
    }

    private func partDay(_ first: PartedClock, _ second: PartedClock) -> DaySpan? { first.day ?? second.day }

    /// A clock time with its part of the day.
    private struct PartedClock {
        var clock: ClockTime
        var part: DayPart?
        var day: DaySpan?
    }

    private func clockWithPart(at start: Int, bare: BareHour, afterDash: Bool = false) -> Match<PartedClock>?
    {
        let index = skipping(.at, .around, .article, from: start)
        guard let clock = clock(at: index, bare: bare) ?? (afterDash ? dashedClock(at: index) : nil) else {
            return nil
        }
        var parted = PartedClock(clock: clock.value)
        var next = clock.next
        if let match = partAfter(next) {
            parted.part = match.value
            if let offset = sense(match.next - 1).day {
                parted.day = DaySpan(today.adding(days: offset), isPast: offset < 0)
            } else if let weekday = sense(match.next - 1).weekday {
                parted.day = coming(weekday)
            }
            next = match.next
        }
        return Match(value: parted, next: next)
    }

    /// The second figure of "15:00-17:00", which touches the dash.
    private func dashedClock(at index: Int) -> Match<ClockTime>? {
        guard isGlued(index), isSign(index - 1, "-"), token(index).digits > 0 else { return nil }
        if isMilitaryRange(index - 2) { return fourDigits(at: index, isAmbiguous: false) }
        let tail = TimeGrammar(detached: self, from: index)
        guard let match = tail.clock(at: 0, bare: .free) else { return nil }
        return Match(value: match.value, next: match.next + index)
    }

    /// A part of the day after a clock time: "'s avonds", "in the morning".
    func partAfter(_ start: Int) -> Match<DayPart>? {
        guard !token(start).startsLine else { return nil }
        var index = skipping(.inside, .from, from: start)
        // "From 10 at night to 6".
        if key(index) == .at, sense(index + 1).part == .lateNight { index += 1 }
        index = skipping(.article, from: index)
        if isSign(index, "'"), key(index + 1) == .genitive { index += 2 }
        guard let part = sense(index).part else { return nil }
        return Match(value: part, next: index + 1)
    }

    /// "Tussen 9 en 11 uur donderdagochtend", "from 9 to 11 on Thursday morning".
    private func partOfDayAfter(_ start: Int) -> Match<(day: DaySpan, part: DayPart)>? {
        let index = skipping(.on, from: start)
        guard !token(index).startsLine, let weekday = sense(index).weekday else { return nil }
        let own = sense(index).part ?? sense(index + 1).part
        guard let part = own, sense(index).part != nil || sense(index + 1).day == nil else { return nil }
        return Match(
            value: (coming(weekday), part), next: sense(index).part == nil ? index + 2 : index + 1)
    }

    private func dayAfter(_ start: Int) -> Match<DaySpan>? {
        guard !token(start).startsLine else { return nil }
        let index = skipping(.on, from: isSign(start, ",") ? start + 1 : start)
        guard sense(index).part == nil, sense(index).unit == nil, let day = day(at: index),
            day.value.grain == .day
        else { return nil }
        return furtherNamed(day)
    }

    private func isClearClock(_ start: Int, _ next: Int) -> Bool {
        next - start > 1 || sense(start).clock != nil || sense(start).span != nil || token(start).digits == 4
    }

    func connector(at index: Int, between: Bool) -> Int? {
        if between { return key(index) == .and || isSign(index, "-") ? index + 1 : nil }
        switch key(index) {
        case .until, .to, .through: return key(index + 1) == .through ? index + 2 : index + 1
        default: break
        }
        if isSign(index, "-"), isSign(index + 1, ">") { return index + 2 }
        guard isSign(index, "-") || isSign(index, ">") else { return nil }
        return index + 1
    }

    /// Settles which half of the day the two ends lie in.
    private func ordered(_ first: PartedClock, _ second: PartedClock, part: DayPart?, on day: DaySpan?) -> (
        start: Moment, end: Moment
    ) {
        var from = first.clock
        var to = second.clock
        if from.isAmbiguous, !to.isAmbiguous, first.part == nil {
            // "Between 3 and 5 pm", "van 9 tot 17 uur".
            let late = from.minute + 720
            from.isAmbiguous = false
            if late < to.minute, to.minute < 1440,
                language == .english || !(from.minute >= 420 && to.minute >= 900)
            {
                from.minute = late
            }
        } else if !from.isAmbiguous, to.isAmbiguous {
            to.isAmbiguous = false
            if to.minute <= from.minute, to.minute + 720 > from.minute { to.minute += 720 }
        }
        // "Between midnight and six on Monday" begins with Monday.
        if day != nil, from.minute == 1440 { from.minute = 0 }
        let start = resolve(from, part: first.part ?? part, on: day).start
        let isNight =
            (second.part ?? part).map { $0 == .night || $0 == .lateNight || $0 == .smallHours } ?? false
        // "Tot 12 uur 's nachts" is midnight, "tot 11 uur 's nachts" an hour before.
        if isNight, second.part != nil, to.isAmbiguous {
            if to.minute >= 480 { to.minute += 720 }
            to.isAmbiguous = false
        }
        var end = Moment(start.date, minute: to.minute)
        if second.part != nil || part != nil, to.isAmbiguous, !isNight {
            let date = second.part == nil ? day?.first ?? start.date : start.date
            end = resolve(to, part: second.part ?? part, on: DaySpan(date)).start
        }
        var steps = 0
        while end <= start, steps < 3 {
            end = end + (to.isAmbiguous ? 720 : 1440)
            steps += 1
        }
        return (start, end)
    }

    // MARK: Days

    private func dayRange(_ start: Int, at begin: Int, between: Bool, introduced: Bool) -> FoundTime? {
        let first = skipping(.on, from: begin)
        if let found = weekRange(start, at: first) ?? sharedMonth(start, at: first, between: between) {
            return found
        }
        guard let from = moment(at: first), let second = connector(at: from.next, between: between) else {
            return nil
        }
        guard from.next > first,
            var to = moment(
                at: skipping(.on, from: second),
                cued: from.value.grain == .minute || from.value.grain == .hour)
        else { return nil }
        // "Mon-Fri 8am-5pm": the hours are those of every day.
        if from.value.grain == .day, to.value.grain == .minute || to.value.grain == .hour,
            connector(at: to.next, between: false) != nil, let day = day(at: skipping(.on, from: second))
        {
            to = Match(value: resolve(day.value), next: day.next)
        }
        var time = to.value
        let isDays = from.value.grain != .minute && from.value.grain != .hour
        var begin = from.value.start
        // "Wednesday to Friday of next week", "woensdag t/m vrijdag volgende week".
        if let day = from.value.day?.weekday, let last = time.day?.weekday, day < last, isDays,
            sense(to.next - 1).unit == .week, let end = time.day?.first
        {
            begin = Moment(end.adding(days: day - last), minute: begin.minuteOfDay)
        }
        if let first = yearOfEnd(from.value, to.value) { begin = Moment(first, minute: begin.minuteOfDay) }
        var end = time.rangeEnd
        var due = time.due
        // "Maandag 9 uur tot 11 uur" ends on Monday.
        if !isDays, let clock = time.bareClock, from.value.day != nil {
            let until = ordered(
                PartedClock(clock: ClockTime(minute: from.value.start.minuteOfDay)),
                PartedClock(clock: clock), part: nil, on: from.value.day)
            (end, due) = (until.end, until.end)
        }
        // "Vanavond tot half elf" ends this evening.
        if from.value.grain == .dayPart, let part = from.value.part, let clock = to.value.bareClock {
            let until = resolve(clock, part: part, on: from.value.day ?? DaySpan(begin.date))
            (end, due) = (until.start, until.start)
        }
        // "Van vanavond 22 uur tot morgen 6 uur" ends in the morning.
        if to.value.mayBeEarlier, !isDays, begin.hour >= TimeGrammar.eveningHour, end - 720 > begin {
            end = end - 720
            due = due.map { $0 - 720 }
        }
        if end <= begin, time.grain == .day || time.grain == .dayPart || time.day?.weekday != nil {
            let days = time.day == nil ? 1 : 7
            end = end + days * 1440
            due = due.map { $0 + days * 1440 }
        }
        if end <= begin, time.grain == .month {
            end = Moment(end.date.adding(months: 12), minute: 0)
            due = due.map { Moment($0.date.adding(months: 12), hour: 18) }
        }
        guard end > begin else { return nil }
        // "Wednesday to Friday of next week" begins in that week.
        if from.value.day?.weekday != nil, time.day?.weekday != nil, end - begin > TimeGrammar.weekMinutes {
            begin = begin + (end - begin) / TimeGrammar.weekMinutes * TimeGrammar.weekMinutes
        }
        time.start = begin
        time.end = end
        time.due = due
        if isDays { time.grain = from.value.grain == time.grain ? time.grain : .day }
        time.isPast = from.value.isPast && time.isPast
        return FoundTime(start..<to.next, .range, time)
    }

    private static let weekMinutes = 10_080
    /// What begins in the evening and ends on another day ends in its morning.
    private static let eveningHour = 17

    /// The first day of "10 August - 12 September 2013", to which the year at the end belongs as well.
    private func yearOfEnd(_ first: ResolvedTime, _ last: ResolvedTime) -> CivilDate? {
        guard let from = first.day, let to = last.day, from.isYearless, !to.isYearless,
            to.grain == from.grain,
            to.grain == .day || to.grain == .month, to.weekday == nil
        else { return nil }
        let years = [to.first.year, to.first.year - 1]
        return years.lazy.compactMap {
            CivilDate(year: $0, month: from.first.month, day: from.first.day)
        }.first { $0 <= to.first }
    }
}
