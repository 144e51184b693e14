import DrillEngine
import Groundwork

/// What people felt while a facilitator moved the clock, booked apart: nobody could have said anything to them.
enum PassedOverTime {
    /// The cause under which it stands in the books.
    static let cause = "passedOver"

    /// The books with what was booked in these stretches of time under a cause of its own.
    static func apart(_ causes: [BookedPoints], _ stretches: [(from: Moment, until: Moment)])
        -> [BookedPoints]
    {
        stretches.reduce(causes) { books, stretch in
            books.flatMap { $0.cause == cause ? [$0] : parted($0, stretch) }
        }
    }

    /// An entry, cut by a stretch into what lies in it and what does not, by its minutes.
    private static func parted(
        _ entry: BookedPoints, _ stretch: (from: Moment, until: Moment)
    ) -> [BookedPoints] {
        let first = max(entry.from, stretch.from)
        let last = min(entry.until, stretch.until)
        guard first < last || (entry.from == entry.until && stretch.from < first && first < stretch.until)
        else { return [entry] }
        let share = entry.until > entry.from ? Double(last - first) / Double(entry.until - entry.from) : 1
        var inside = entry
        inside.cause = cause
        (inside.from, inside.until) = (first, last)
        inside.frustration = Int((Double(entry.frustration) * share).rounded())
        inside.trust = Int((Double(entry.trust) * share).rounded())
        guard share < 1 else { return [inside] }
        var outside = entry
        outside.frustration -= inside.frustration
        outside.trust -= inside.trust
        if entry.from >= stretch.from { outside.from = last }
        if entry.until <= stretch.until { outside.until = first }
        return [outside, inside]
    }
}
