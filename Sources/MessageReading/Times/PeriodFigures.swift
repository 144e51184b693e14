import Groundwork

/// Longer times in figures: "2/2013", "2014-10", "2013-W09".
extension TimeGrammar {
    /// A month and its year: "04/2016", "2014-10".
    func monthOfYear(at index: Int) -> Match<DaySpan>? {
        guard isGlued(index + 1), isGluedNumber(index + 2), isSign(index + 1, "/") || isSign(index + 1, "-"),
            !isGlued(index + 3) || endsClause(index + 3) && !isGluedNumber(index + 4)
        else { return nil }
        let (first, second) = (token(index), token(index + 2))
        let isYearFirst = first.digits == 4
        let (month, year) = isYearFirst ? (second, first) : (first, second)
        guard month.digits <= 2, year.digits == 4, isYearFirst ? month.digits == 2 : isSign(index + 1, "/"),
            (1900...2199).contains(year.value),
            let begin = CivilDate(year: year.value, month: month.value, day: 1)
        else { return nil }
        return Match(
            value: DaySpan(from: begin, to: begin.adding(months: 1), grain: .month), next: index + 3)
    }

    /// A week by its number, as standards write it: "2013-W09".
    func weekOfYear(at index: Int) -> Match<DaySpan>? {
        guard token(index).digits == 4, isSign(index + 1, "-"), isGlued(index + 1), token(index + 2).isWord,
            isGlued(index + 2), token(index + 2).end - token(index + 2).start == 1,
            bytes[token(index + 2).start] | 0x20 == UInt8(ascii: "w"), isGluedNumber(index + 3),
            (1...53).contains(token(index + 3).value),
            let fourth = CivilDate(year: token(index).value, month: 1, day: 4)
        else { return nil }
        let monday = fourth.monday.adding(days: 7 * (token(index + 3).value - 1))
        return Match(value: DaySpan(from: monday, to: monday.adding(days: 7), grain: .week), next: index + 4)
    }
}
