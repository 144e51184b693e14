import Groundwork

extension TimeGrammar {
    /// The hours at which something happens several times a day: "twice a day: nine and five".
    ///
    /// Each is its own next moment; of hours in words the first is in the day, and each that follows is later.
    ///
    /// - Parameter period: the minutes between two of them, as far as so many a day say.
    func hoursOfDay(every period: Int, at start: Int) -> [FoundTime] {
        guard (240..<1440).contains(period) else { return [] }
        var found: [FoundTime] = []
        var last = -1
        var index = isOpeningSign(start) ? start + 1 : start
        while found.count < 1440 / period, !token(index).startsLine {
            let begin = skipping(.at, from: index)
            guard let clock = clock(at: begin, bare: .free) else { break }
            let minute = inDaytime(clock.value, after: last)
            let moment = Moment(today, minute: minute)
            let next = moment > now ? moment : moment + 1440
            found.append(
                FoundTime(
                    index..<clock.next, .point,
                    ResolvedTime(start: next, due: next, grain: minute % 60 == 0 ? .hour : .minute)))
            last = minute
            index = isSign(clock.next, ",") ? clock.next + 1 : clock.next
            index = skipping(.and, from: index)
        }
        return found.count == 1440 / period ? found : []
    }

    /// Another hour of every day: "daily at 9 and 4", "elke dag om 9, 12 en 17 uur".
    func furtherHour(of last: FoundTime, at index: Int) -> FoundTime? {
        guard last.kind == .rhythm, last.period == 1440, last.tokens.contains(where: { key($0) == .at }),
            key(index) == .and || isSign(index, ","), !token(index + 1).startsLine
        else { return nil }
        let begin = isSign(index, ",") ? skipping(.and, from: index + 1) : index + 1
        let hour = skipping(.at, from: begin)
        guard token(hour).digits > 0 || sense(hour).number != nil || sense(hour).clock != nil,
            let clock = clock(at: hour, bare: .checked)
        else { return nil }
        let before = last.time.start.minuteOfDay
        let moment = Moment(today, minute: inDaytime(clock.value, after: before) % 1440)
        let next = moment > now ? moment : moment + 1440
        let time = ResolvedTime(
            start: next, due: next, grain: clock.value.minute % 60 == 0 ? .hour : .minute)
        return FoundTime(begin..<clock.next, .point, time)
    }

    private func isOpeningSign(_ index: Int) -> Bool {
        isSign(index, ",") || isSign(index, ":") || isSign(index, "-")
    }

    /// The minute of the day that an hour means among hours of one day.
    private func inDaytime(_ clock: ClockTime, after last: Int) -> Int {
        guard clock.isAmbiguous else { return clock.minute }
        if last >= 0 { return clock.minute > last ? clock.minute : clock.minute + 720 }
        return clock.minute < TimeGrammar.dayBegins ? clock.minute + 720 : clock.minute
    }

    /// Before six in the morning nobody begins a day of news.
    private static let dayBegins = 360
}
