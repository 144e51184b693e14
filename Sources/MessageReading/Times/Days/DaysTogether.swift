import Groundwork

/// Days that are named twice, or with the longer time they lie in: "Sunday, Feb 10", "dinsdag volgende week".
extension TimeGrammar {
    /// "Sunday, Feb 10" is the one that is a Sunday, be it the last or the next.
    private func agreeing(_ span: DaySpan, _ weekday: Int) -> DaySpan {
        guard span.isYearless, span.first.weekday.rawValue != weekday else { return span }
        for years in [-1, 1, 2] {
            let date = span.first.adding(months: 12 * years)
            if date.weekday.rawValue == weekday,
                (-400..<800).contains(date.daysSince1970 - today.daysSince1970)
            {
                return DaySpan(date, isPast: date < today, weekday: weekday)
            }
        }
        return span
    }

    /// "Next year on May 1", "March next year", "next month on the 10th": what lies within the longer time named beside it.
    private func within(_ whole: DaySpan, _ part: DaySpan) -> DaySpan? {
        guard whole.edge == nil, part.edge == nil else { return nil }
        switch (whole.grain, part.grain) {
        case (.year, .day) where part.isYearless:
            return CivilDate(year: whole.first.year, month: part.first.month, day: part.first.day)
                .map { DaySpan($0) }
        // "First quarter next year" keeps its three months.
        case (.year, .month):
            let months = 12 * (whole.first.year - part.first.year)
            return DaySpan(
                from: part.first.adding(months: months), to: part.end.adding(months: months), grain: .month)
        case (.month, .day) where !part.isYearless && part.weekday == nil && !part.isWhole:
            return CivilDate(year: whole.first.year, month: whole.first.month, day: part.first.day)
                .map { DaySpan($0) }
        default: return nil
        }
    }

    /// "Sunday of next weekend", "volgend weekend op zaterdag".
    private func weekendDay(_ weekend: DaySpan, _ day: DaySpan) -> DaySpan? {
        guard weekend.isWeekend, weekend.edge == nil, let weekday = day.weekday, weekday >= 5 else {
            return nil
        }
        return DaySpan(weekend.first.adding(days: weekday - 5), isPast: weekend.isPast, weekday: weekday)
    }

    /// A day with what names it once more right after: "Monday 2 March", "vrijdag, de 6e".
    func furtherNamed(_ day: Match<DaySpan>) -> Match<DaySpan> {
        guard let more = self.day(at: furtherName(from: day.next)), more.value.grain == .day,
            let merged = merge(day.value, more.value)
        else { return day }
        return Match(value: merged, next: more.next)
    }

    /// Where a second name of a day begins.
    func furtherName(from index: Int) -> Int {
        skipping(.article, from: isSign(index, ",") ? index + 1 : index)
    }

    /// Merges a day with the one named before it: "dinsdag volgende week", "vrijdag de 27e", "morgen, zaterdag".
    func merge(_ old: DaySpan?, _ new: DaySpan) -> DaySpan? {
        guard let old else { return new }
        if let weekday = old.weekday, new.grain == .week, !new.isWeekend, new.edge == nil {
            return DaySpan(new.first.adding(days: weekday), isPast: new.isPast, weekday: weekday)
        }
        if let weekday = new.weekday, old.grain == .week, !old.isWeekend, old.edge == nil {
            return DaySpan(old.first.adding(days: weekday), isPast: old.isPast, weekday: weekday)
        }
        if let merged = weekendDay(old, new) ?? weekendDay(new, old) { return merged }
        if let within = within(old, new) ?? (new.grain == .year ? within(new, old) : nil) { return within }
        guard old.grain == .day, new.grain == .day else { return nil }
        // "Tomorrow all day", "de hele dag morgen".
        if new.isWhole { return old }
        if old.isWhole { return new }
        if old.first == new.first {
            var both = old
            // "Tuesday 19 February" is no day but that, be it a Tuesday today.
            both.mayBeToday = old.mayBeToday && new.mayBeToday
            return both
        }
        if let weekday = old.weekday { return new.weekday == nil ? agreeing(new, weekday) : nil }
        if let weekday = new.weekday, old.first.weekday.rawValue == weekday { return old }
        // "Maandag morgen": the caller reads a part of the day in it.
        return nil
    }
}
