import Groundwork

extension TimeGrammar {
    /// "Before the day is out", "voor de week om is": the end of what is under way.
    func beforeItsEnd(_ index: Int) -> FoundTime? {
        let unit = skipping(.article, from: index + 1)
        guard unit > index + 1, let length = sense(unit).unit else { return nil }
        let isOut =
            language == .english
            ? isWord(unit + 1, "is") && (isWord(unit + 2, "out") || isWord(unit + 2, "over"))
            : isWord(unit + 2, "is") && (key(unit + 1) == .at || isWord(unit + 1, "voorbij"))
        guard isOut else { return nil }
        let tokens = index..<unit + 3
        switch length {
        case .hour:
            let end = Moment(now.date, hour: now.hour, minute: 0) + 60
            return deadline(tokens, ResolvedTime(start: end, due: end, grain: .hour))
        case .day:
            let midnight = Moment(today.adding(days: 1), minute: 0)
            return deadline(tokens, ResolvedTime(start: midnight, due: midnight, grain: .day))
        case .week, .month, .quarter, .year:
            return currentUnit(at: unit).map { deadline(tokens, resolve($0)) }
        default: return nil
        }
    }
}
