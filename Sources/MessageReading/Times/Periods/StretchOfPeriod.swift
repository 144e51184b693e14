import Groundwork

extension TimeGrammar {
    /// The beginning or end of a longer time, counted: "the first two weeks of March", "de laatste drie dagen van de
    /// maand", "the first two hours of tomorrow".
    func stretchOfPeriod(at start: Int) -> FoundTime? {
        let index = skipping(.article, from: skipping(.inside, .of, from: start))
        let isFirst = sense(index).ordinal == 1
        guard isFirst || key(index) == .last, let length = length(at: index + 1),
            key(length.next) == .of || key(length.next) == .from || key(length.next) == .inside
        else { return nil }
        if length.value.unit.isClockUnit, length.value.months == 0 {
            guard let day = day(at: length.next + 1), day.value.grain == .day else { return nil }
            let begin =
                Moment(isFirst ? day.value.first : day.value.end, minute: 0)
                - (isFirst ? 0 : length.value.minutes)
            let end = begin + length.value.minutes
            let time = ResolvedTime(
                start: begin, end: end, due: end, grain: .minute, isPast: day.value.isPast, day: day.value)
            return FoundTime(start..<day.next, .range, time)
        }
        guard let period = longerTime(at: length.next + 1), period.value.grain != .day else { return nil }
        let step = isFirst ? 1 : -1
        let edge = isFirst ? period.value.first : period.value.end
        let other = edge.adding(months: step * length.value.months)
            .adding(days: step * (length.value.minutes / 1440))
        var time = resolve(
            DaySpan(from: min(edge, other), to: max(edge, other), grain: .day, isPast: period.value.isPast))
        time.start = Moment(min(edge, other), minute: 0)
        time.end = Moment(max(edge, other), minute: 0)
        time.due = Moment(max(edge, other).adding(days: -1), hour: 18)
        return FoundTime(start..<period.next, .range, time)
    }

    /// Days, weeks or months without a number: "the past weeks", "de afgelopen dagen" are a few of them.
    func fewUnits(at index: Int) -> Match<TimeLength>? {
        guard let unit = sense(index).unit, unit == .day || unit == .week || unit == .month || unit == .year,
            key(index + 1) != .of, key(index + 1) != .from
        else { return nil }
        guard isPlural(index), !isVerbOfLasting(index - 1) else { return nil }
        let few = TimeLength(
            minutes: unit.months == nil ? 3 * unit.minutes : 0, months: 3 * (unit.months ?? 0), unit: unit)
        return Match(value: few, next: index + 1)
    }

    /// Whether "last" is a verb: "this will last weeks".
    func isVerbOfLasting(_ index: Int) -> Bool {
        language == .english && key(index) == .last && isPlural(index + 1)
            && token(index).end - token(index).start == 4
            && begins(index, with: "l")
    }

    /// Whether a word for a unit stands in the plural, which "last week's" does not.
    func isPlural(_ index: Int) -> Bool {
        guard sense(index).unit != nil else { return false }
        let letters = letters(index)
        let isPlain = letters.allSatisfy(\.isSmallLetter)
        return letters.count >= 4 && isPlain && letters.last == UInt8(ascii: language == .dutch ? "n" : "s")
    }
}
