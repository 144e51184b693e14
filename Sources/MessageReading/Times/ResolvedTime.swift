import Groundwork

/// A time expression set on the calendar.
struct ResolvedTime {
    /// Where it begins.
    var start: Moment
    /// Where it ends, for what lasts.
    var end: Moment?
    /// The moment a reader holds the sender to.
    var due: Moment?
    /// How fine it is.
    var grain: TimeMention.Grain
    /// Whether its own words put it in the past.
    var isPast = false
    /// Whether it was said to be the limit: "tomorrow by noon".
    var isDeadline = false
    /// The day it was said to be on, for a clock time that follows: "at 11 and 4 tomorrow".
    var day: DaySpan?
    /// The part of the day it was said to be in.
    var part: DayPart?
    /// The clock time, where nothing but a clock time was named.
    var bareClock: ClockTime?
    /// Whether its hour, said with its day, was placed in the afternoon though it might be that of the morning.
    var mayBeEarlier = false

    /// Where a range that ends with it ends.
    var rangeEnd: Moment {
        if let end, grain != .day { return end }
        return grain == .day ? Moment(start.date.adding(days: 1), minute: 0) : start
    }
}

/// Days on the calendar: one day, a week, a month, a year.
struct DaySpan {
    /// The first day.
    var first: CivilDate
    /// The day after the last.
    var end: CivilDate
    /// How fine it is.
    var grain: TimeMention.Grain
    /// Whether its own words put it in the past.
    var isPast = false
    /// The weekday, when it was named by one; a week named beside it moves it.
    var weekday: Int?
    /// Which stretch of it is meant.
    var edge: TimeEdge?
    /// Whether a date was named without its year, so that a weekday beside it may choose another.
    var isYearless = false
    /// Whether it is a weekend.
    var isWeekend = false
    /// Whether it only says that the whole day is meant: "all day", "de hele dag".
    var isWhole = false
    /// Whether it was named by its weekday alone, and today is one: with an hour still to come, today is meant.
    var mayBeToday = false

    /// One day.
    init(_ date: CivilDate, isPast: Bool = false, weekday: Int? = nil) {
        first = date
        end = date.adding(days: 1)
        grain = .day
        self.isPast = isPast
        self.weekday = weekday
    }

    /// A stretch of days.
    init(from first: CivilDate, to end: CivilDate, grain: TimeMention.Grain, isPast: Bool = false) {
        self.first = first
        self.end = end
        self.grain = grain
        self.isPast = isPast
    }
}

extension TimeGrammar {
    /// A day as people commit to it: until 18:00.
    func wholeDay(_ date: CivilDate, isPast: Bool = false) -> ResolvedTime {
        let evening = Moment(date, hour: 18)
        return ResolvedTime(
            start: Moment(date, minute: 0), end: evening, due: evening, grain: .day, isPast: isPast,
            day: DaySpan(date, isPast: isPast))
    }

    /// Days without a clock time.
    func resolve(_ span: DaySpan) -> ResolvedTime {
        if span.grain == .day, span.edge == nil {
            var day = wholeDay(span.first, isPast: span.isPast)
            day.day = span
            return day
        }
        let days = edgeDays(span)
        let start = Moment(days.first, minute: 0)
        let end = Moment(days.end, minute: 0)
        let due = Moment(lastWorkday(days, of: span), hour: 18)
        return ResolvedTime(
            start: start, end: end, due: due, grain: span.grain, isPast: span.isPast, day: span)
    }

    /// The stretch of the days that is meant: all, the first third, the middle or the last third.
    private func edgeDays(_ span: DaySpan) -> (first: CivilDate, end: CivilDate) {
        guard let edge = span.edge else { return (span.first, span.end) }
        let length = span.end.daysSince1970 - span.first.daysSince1970
        let isWeek = span.grain == .week && length == 7
        if span.grain == .year { return edgeYears(span, edge, isDecade: length > 3000) }
        switch edge {
        case .begin:
            return (span.first, span.first.adding(days: isWeek ? 2 : max(1, length / 3)))
        case .middle:
            let third = max(1, length / 3)
            return (
                span.first.adding(days: isWeek ? 2 : third), span.first.adding(days: isWeek ? 3 : 2 * third)
            )
        case .end:
            if isWeek { return (span.first.adding(days: 3), span.first.adding(days: 5)) }
            return (span.end.adding(days: -max(1, length / 3)), span.end)
        }
    }

    /// Four months of a year, or three years of ten: "the late 1990s" begin in 1997.
    private func edgeYears(_ span: DaySpan, _ edge: TimeEdge, isDecade: Bool) -> (
        first: CivilDate, end: CivilDate
    ) {
        let first = span.first
        switch edge {
        case .begin: return (first, first.adding(months: isDecade ? 36 : 4))
        case .middle:
            return (first.adding(months: isDecade ? 48 : 4), first.adding(months: isDecade ? 72 : 8))
        case .end: return (first.adding(months: isDecade ? 84 : 8), span.end)
        }
    }

    /// The last day on which somebody at work could keep a promise for these days.
    private func lastWorkday(_ days: (first: CivilDate, end: CivilDate), of span: DaySpan) -> CivilDate {
        let last = days.end.adding(days: -1)
        guard span.grain == .week, !span.isWeekend, days.end.weekday == .monday
        else { return last }
        let friday = last.adding(days: -2)
        return friday < today && last >= today ? last : friday
    }

    // MARK: Parts of the day

    /// A part of a day.
    func resolve(_ part: DayPart, edge: TimeEdge?, on day: DaySpan?) -> ResolvedTime {
        var minutes = part.minutes
        var date = day?.first ?? today
        // "The small hours of Wednesday" begin it.
        if part == .smallHours, language == .english, day != nil { date = date.adding(days: -1) }
        if part == .night || part == .lateNight || part == .smallHours {
            // In the small hours "vannacht" is the night that is under way.
            let isUnderWay = now.hour < 6 && (day == nil || date == today)
            if isUnderWay { date = date.adding(days: -1) }
        } else if day == nil, Moment(date, minute: minutes.upperBound) <= now {
            date = date.adding(days: 1)
        }
        let third = minutes.count / 3
        switch edge {
        case .begin: minutes = minutes.lowerBound..<(minutes.lowerBound + minutes.count / 2)
        // The middle of the night is no hour that anybody is held to.
        case .middle where part == .night: break
        // "Halverwege de middag" is three o'clock.
        case .middle: minutes = (minutes.lowerBound + third)..<(minutes.lowerBound + minutes.count / 2)
        case .end: minutes = (minutes.upperBound - third)..<minutes.upperBound
        case nil: break
        }
        let start = Moment(date, minute: minutes.lowerBound)
        let end = Moment(date, minute: minutes.upperBound)
        let due = part == .midMorning ? end : part == .midday ? Moment(date, hour: 14) : end
        let isPast = (day?.isPast ?? false) || (day != nil && end <= now)
        return ResolvedTime(
            start: start, end: end, due: due, grain: .dayPart, isPast: isPast, day: day, part: part)
    }

    // MARK: Clock times

    /// A clock time, with the day and the part of the day named beside it.
    func resolve(_ clock: ClockTime, part: DayPart?, on day: DaySpan?, backwards: Bool = false)
        -> ResolvedTime
    {
        let moment: Moment
        if clock.isMinutesOnly {
            let base = carried?.clock ?? now
            let hour = Moment(base.date, hour: base.hour, minute: clock.minute)
            // "Seven-fifteen if all goes well. The tannoy speaks at quarter past": that very quarter.
            moment = hour > base || carried?.clock != nil && hour == base ? hour : hour + 60
        } else if backwards, day == nil {
            moment = latest(clock, part)
        } else if let part {
            moment = self.moment(clock, in: part, on: day)
        } else if let day {
            moment = self.moment(clock, on: day.first)
        } else {
            moment = next(clock)
        }
        let isPast = day?.isPast ?? false
        var time = ResolvedTime(
            start: moment, due: moment, grain: clock.minute % 60 == 0 ? .hour : .minute, isPast: isPast,
            day: day, part: part)
        time.mayBeEarlier = clock.isAmbiguous && part == nil && day != nil && moment.hour >= 12
        return time
    }

    /// The last such moment before now.
    private func latest(_ clock: ClockTime, _ part: DayPart?) -> Moment {
        var moment = Moment(today, minute: clock.minute)
        if clock.isAmbiguous {
            if let part { return self.moment(clock, in: part, on: DaySpan(today)) }
            let later = moment + 720
            if later <= now { moment = later }
        }
        if moment > now {
            moment = clock.isAmbiguous && moment - 720 > now - 600 ? moment - 720 : moment - 1440
        }
        return moment
    }

    private func moment(_ clock: ClockTime, in part: DayPart, on day: DaySpan?) -> Moment {
        var minute = clock.minute
        switch part {
        case .night, .lateNight:
            // English "at night" begins at six; "om zeven uur" in a Dutch night is its end.
            let evening = language == .english ? 360 : 480
            if clock.isAmbiguous, minute >= evening { minute += 720 } else if minute < 720 { minute += 1440 }
            let isUnderWay = now.hour < 6 && (day == nil || day?.first == today)
            if isUnderWay, minute >= 1440 { minute -= 1440 }
        case .smallHours where day != nil:
            if clock.isAmbiguous, minute >= 480 { minute += 720 }
        case .smallHours: return self.moment(clock, in: .night, on: nil)
        case .evening:
            if clock.isAmbiguous {
                minute += minute < 240 ? 1440 : 720
            } else if minute < 360 {
                // "1 am tonight".
                minute += 1440
            } else if minute < 720 {
                minute += 720
            }
        case .morning, .earlyMorning, .midMorning:
            // "Twelve" on a morning is its end; only the small hours begin the day with it.
            if clock.isAmbiguous, minute < 60, part == .morning { minute += 720 }
        default:
            if clock.isAmbiguous ? minute < 540 : minute < 480 { minute += 720 }
        }
        var moment = Moment(day?.first ?? today, minute: minute)
        if day == nil, moment <= now { moment = moment + 1440 }
        return moment
    }

    /// The clock time on a day that was named: in office hours unless written otherwise.
    private func moment(_ clock: ClockTime, on date: CivilDate) -> Moment {
        guard clock.isAmbiguous else { return Moment(date, minute: clock.minute) }
        let early = Moment(date, minute: clock.minute)
        let late = early + 720
        if date == today {
            if clock.minute >= 420, early > now { return early }
            return late
        }
        return clock.minute < 420 ? late : early
    }

    /// The next such moment after now, afternoon before night.
    private func next(_ clock: ClockTime) -> Moment {
        let first = Moment(today, minute: clock.minute)
        guard clock.isAmbiguous else {
            return first > now ? first : first + 1440
        }
        let isNight = now.hour >= 21 || now.hour < 5
        for step in 0...3 {
            let candidate = first + 720 * step
            guard candidate > now else { continue }
            if !isNight {
                // Nobody who writes by day means the small hours, and late in the evening only what is near; who
                // writes in the evening is still up for longer.
                let near = now.hour >= 18 ? 300 : 180
                if candidate.hour < 6 || candidate.hour >= 20 && candidate - now > near { continue }
            }
            return candidate
        }
        return first + 1440
    }
}
