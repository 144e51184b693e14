import Groundwork

extension TimeGrammar {
    /// What comes back every year: "every January", "elke zomer", "elke kerst", "elk jaar in mei".
    func yearly(at start: Int) -> FoundTime? {
        let index: Int
        if isEach(start) {
            index = start + 1
        } else if sense(start).period == TimeUnit.year.minutes,
            key(start + 1) == .inside || key(start + 1) == .on || key(start + 1) == .at
        {
            index = start + 2
        } else {
            return nil
        }
        let sense = sense(index)
        guard let day = day(at: index) else { return nil }
        // "Every 4/15".
        let isSlashed = isSign(index + 1, "/") && day.next == index + 3
        guard
            sense.month != nil || sense.season != nil || sense.holiday != nil || day.value.isYearless
                || isSlashed
        else { return nil }
        let time = resolve(day.value)
        let rhythm = ResolvedTime(start: time.start, due: time.due, grain: time.grain)
        return FoundTime(start..<day.next, .rhythm, rhythm, period: TimeUnit.year.minutes)
    }

    /// Whether "every", "each", "elk" or "ieder" stands there, and no "om de".
    func isEach(_ index: Int) -> Bool {
        key(index) == .every && sense(index).part == nil
            && (begins(index, with: "e") || begins(index, with: "i"))
    }
}
