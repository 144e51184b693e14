import Groundwork

extension TimeGrammar {
    /// Hours of every day from one weekday to another: "Mon-Fri 8am-5pm", "ma t/m vr van 9 tot 17 uur", "Monday to
    /// Friday at 9".
    func weekHours(at start: Int) -> FoundTime? {
        let hasFrom = key(start) == .from
        let begin = hasFrom || key(start) == .on ? start + 1 : start
        guard let first = weekdayAlone(at: begin), let second = connector(at: first.next, between: false),
            let last = weekdayAlone(at: second), first.value != last.value
        else { return nil }
        let index = isSign(last.next, ",") || isSign(last.next, ":") ? last.next + 1 : last.next
        let minute: Int
        let next: Int
        if let span = hours(at: index) {
            minute = span.time.start.minuteOfDay
            next = span.tokens.upperBound
        } else if !hasFrom, key(first.next) != .until, first.value == 0, last.value >= 4,
            key(index) == .at, !token(index).startsLine, let hour = moment(at: index),
            hour.value.bareClock != nil
        {
            minute = hour.value.start.minuteOfDay
            next = hour.next
        } else {
            return nil
        }
        let opening = nextOpening(first.value, last.value, minute: minute)
        let time = ResolvedTime(start: opening, due: opening, grain: .minute)
        return FoundTime(start..<next, .rhythm, time, period: 1440)
    }

    /// A weekday by its name alone.
    private func weekdayAlone(at index: Int) -> Match<Int>? {
        guard let weekday = sense(index).weekday, sense(index).part == nil, let day = day(at: index),
            day.value.weekday == weekday, !day.value.isPast, day.next <= index + 2
        else { return nil }
        return Match(value: weekday, next: day.next)
    }

    /// The next such minute on a day from the first weekday to the last.
    private func nextOpening(_ first: Int, _ last: Int, minute: Int) -> Moment {
        let length = (last - first + 7) % 7
        for ahead in 0..<7 {
            let date = today.adding(days: ahead)
            let moment = Moment(date, minute: minute)
            if moment > now, (date.weekday.rawValue - first + 7) % 7 <= length { return moment }
        }
        return Moment(today.adding(days: 7), minute: minute)
    }
}
