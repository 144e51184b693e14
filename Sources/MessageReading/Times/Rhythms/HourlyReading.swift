import Groundwork

extension TimeGrammar {
    /// Minutes of every hour: "at 10 past every hour", "om tien over elk uur", "at quarter past the hour".
    func pastEveryHour(at start: Int) -> FoundTime? {
        let index = skipping(.at, from: start)
        guard let minutes = minuteNumber(at: index) ?? halfNumber(at: index) else { return nil }
        let isBefore: Bool
        switch key(minutes.next) {
        case .past, .after: isBefore = false
        case .over where language == .dutch: isBefore = false
        case .to, .voor, .before: isBefore = true
        default: return nil
        }
        let hour = minutes.next + 1
        let isThe = language == .english && key(hour) == .article && sense(hour + 1).unit == .hour
        guard isThe || sense(hour).period == 60 else { return nil }
        var next = isThe ? hour + 2 : hour + 1
        // "At a quarter to the hour, every hour".
        if isThe, isSign(next, ","), sense(next + 1).period == 60 { next += 2 }
        let minute = isBefore ? 60 - minutes.value : minutes.value
        let first = now + (60 - (now.minute - minute + 60) % 60)
        let time = ResolvedTime(start: first, due: first, grain: .minute)
        return FoundTime(start..<next, .rhythm, time, period: 60)
    }

    /// "Half" of "half past every hour".
    private func halfNumber(at index: Int) -> Match<Int>? {
        key(index) == .half && key(index + 1) == .past ? Match(value: 30, next: index + 1) : nil
    }

    /// The first moment of a rhythm that is kept within hours: "elk uur van 9 tot 17 uur".
    func first(every minutes: Int, within hours: ResolvedTime) -> Moment {
        guard let end = hours.end, now < end - 1440 else { return hours.start }
        let begin = hours.start - 1440
        return begin + ((now - begin) / minutes + 1) * minutes
    }

    /// The token after the end of a rhythm: "ieder half uur tot 17 uur".
    func skippingEnd(of first: Moment, from index: Int) -> Int {
        guard key(index) == .until, !token(index).startsLine,
            let end = moment(at: skippingFrames(from: index + 1), cued: true),
            end.value.grain == .minute || end.value.grain == .hour, end.value.start > first
        else { return index }
        return end.next
    }

    /// An hour of every day: "each 4pm", "every 5:30 pm".
    func everyHourOfDay(at start: Int) -> FoundTime? {
        guard language == .english, isEach(start), length(at: start + 1) == nil,
            let clock = clock(at: start + 1),
            isSign(start + 2, ":") || key(clock.next - 1) == .am || key(clock.next - 1) == .pm
        else { return nil }
        return FoundTime(start..<clock.next, .rhythm, resolve(clock.value, part: nil, on: nil), period: 1440)
    }

    /// Whether a rhythm is one of working days: "elke werkdag", "weekdays", "on working days".
    func isWorkdays(_ index: Int) -> Bool {
        holds(index, "werkdag", "weekda", "doordeweek", "working", "business", "school")
    }

    /// The last of some hours that are those of every day, said after them: "at 9, noon and 5 every day".
    func daily(_ hour: FoundTime, by rhythm: FoundTime) -> FoundTime? {
        guard rhythm.kind == .rhythm, rhythm.period == 1440, rhythm.time.grain == .day,
            hour.tokens.upperBound == rhythm.tokens.lowerBound, hour.kind == .point,
            hour.time.grain == .minute || hour.time.grain == .hour, hour.time.day == nil, !hour.time.isPast
        else { return nil }
        return FoundTime(
            hour.tokens.lowerBound..<rhythm.tokens.upperBound, .rhythm, hour.time, period: 1440)
    }
}
