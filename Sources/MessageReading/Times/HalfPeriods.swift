import Groundwork

extension TimeGrammar {
    /// "The first half of March", "de tweede helft van het jaar".
    func halfOfPeriod(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        let isFigure = token(index).digits == 1 && isOrdinalMark(index + 1)
        let half = isFigure ? token(index).value : sense(index).ordinal ?? 0
        let noun = isFigure ? index + 2 : index + 1
        guard half == 1 || half == 2, hasWord(noun, .halfNoun),
            key(noun + 1) == .of || key(noun + 1) == .from,
            let period = wholePeriod(at: noun + 2)
        else { return nil }
        return Match(value: TimeGrammar.half(half, of: period.value), next: period.next)
    }

    /// A week, month or year that is divided, be it the one under way.
    private func wholePeriod(at start: Int) -> Match<DaySpan>? {
        let index = skipping(.article, from: start)
        if let year = year(at: index), let first = CivilDate(year: year, month: 1, day: 1) {
            return Match(
                value: DaySpan(from: first, to: first.adding(months: 12), grain: .year), next: index + 1)
        }
        if let span = currentUnit(at: index) { return Match(value: span, next: index + 1) }
        guard let match = day(at: index), match.value.grain != .day, match.value.edge == nil else {
            return nil
        }
        return match
    }

    /// The first or the second half of a longer time; of a year its months, of a month its days up to the fifteenth.
    private static func half(_ number: Int, of period: DaySpan) -> DaySpan {
        let middle =
            switch period.grain {
            case .year: period.first.adding(months: 6)
            case .month: period.first.adding(days: 15)
            default:
                period.first.adding(days: (period.end.daysSince1970 - period.first.daysSince1970) / 2)
            }
        let (first, end) = number == 1 ? (period.first, middle) : (middle, period.end)
        return DaySpan(
            from: first, to: end, grain: period.grain == .year ? .month : .week, isPast: period.isPast)
    }
}
