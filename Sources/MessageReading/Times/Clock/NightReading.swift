import Groundwork

extension TimeGrammar {
    /// "In de nacht van zaterdag op zondag", "de nacht van 27 op 28 juni": the night that ends on the second day.
    func nightBetween(at start: Int) -> FoundTime? {
        guard language == .dutch else { return nil }
        let night = skipping(.article, from: skipping(.inside, .course, from: start))
        guard sense(night).part == .night, sense(night).day == nil, key(night + 1) == .from,
            let second = (night + 3..<night + 6).first(where: { key($0) == .on }),
            namesDay(night + 2..<second), let named = day(at: second + 1), named.value.grain == .day
        else { return nil }
        let day = furtherNamed(named)
        let evening = DaySpan(day.value.first.adding(days: -1))
        let begin = Moment(day.value.first, minute: 0)
        let end = Moment(day.value.first, hour: 6)
        let time = ResolvedTime(
            start: begin, end: end, due: end, grain: .dayPart, isPast: day.value.isPast, day: evening,
            part: .night)
        return FoundTime(start..<day.next, .point, time)
    }

    /// Whether the tokens name a day, be it without its month: "vrijdag", "27", "zaterdag 29 februari".
    private func namesDay(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { index in
            let sense = sense(index)
            let isNumber = (1...31).contains(token(index).value) && token(index).digits <= 2
            return sense.weekday != nil || sense.month != nil || sense.day != nil || isNumber
        }
    }

    /// A night or another part of the day and the hours within it, named right after it, are one: "vannacht, 1-5 uur".
    func fused(_ part: FoundTime, _ hours: FoundTime) -> FoundTime? {
        guard part.kind == .point, part.time.grain == .dayPart, hours.kind == .range,
            hours.time.grain == .minute, hours.tokens.lowerBound == part.tokens.upperBound,
            hours.time.start >= part.time.start - 120, let end = hours.time.end, let partEnd = part.time.end,
            end <= partEnd + 60
        else { return nil }
        return FoundTime(
            part.tokens.lowerBound..<hours.tokens.upperBound, .range, hours.time, period: hours.period)
    }
}
