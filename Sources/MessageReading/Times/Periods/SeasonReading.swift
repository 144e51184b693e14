import Groundwork

extension TimeGrammar {
    /// "Deze winter", "summer 2026", "in de zomer".
    func season(at index: Int, _ choice: DayChoice) -> Match<DaySpan>? {
        guard let season = sense(index).season else { return nil }
        let named = namedYear(at: index + 1)
        guard choice != .none || named != nil || isSeasonCue(index) else { return nil }
        func span(_ year: Int) -> DaySpan? {
            guard
                let first = CivilDate(
                    year: year, month: 3 * season + 3, day: season == 0 ? 20 : season == 2 ? 23 : 21)
            else { return nil }
            let end = first.adding(months: 3)
            return DaySpan(from: first, to: end, grain: .month, isPast: choice == .last)
        }
        if let named { return span(named.value).map { Match(value: $0, next: named.next) } }
        let years = [today.year - 2, today.year - 1, today.year, today.year + 1]
        let spans = years.compactMap(span)
        let chosen: DaySpan?
        switch choice {
        case .last: chosen = spans.last { $0.end <= today }
        case .next: chosen = spans.first { $0.first > today }
        default: chosen = spans.first { $0.end > today }
        }
        return chosen.map { Match(value: $0, next: index + 1) }
    }

    /// Whether what stands before makes a word for a season one: "in de zomer", "after the summer"; "the fall" is none.
    private func isSeasonCue(_ index: Int) -> Bool {
        if sense(index - 1).edge != nil || key(index - 1) == .inside || key(index - 1) == .every {
            return true
        }
        let before = key(index - 1) == .article ? index - 2 : index - 1
        if key(before) == .inside || key(before) == .course { return true }
        let isPlain = language == .dutch || sense(index).season == 1 || sense(index).season == 3
        // Dutch "voor het najaar" is "for" as often as "before".
        if key(before) == .voor, !token(before).isAccented { return sense(index).season == 1 }
        return isPlain && isTimePreposition(before) && key(before) != .of && key(before) != .from
    }
}
