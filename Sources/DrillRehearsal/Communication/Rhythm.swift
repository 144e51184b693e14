import Groundwork

/// When the next message is promised: soon at first, then hourly, then at a few times a day, with a pause at night.
struct Rhythm: Sendable {
    let starts: Moment
    let officeHours: WeeklyHours
    /// When anybody needs the service.
    let need: [WeeklyHours]
    let habits: Habits

    /// The last message of an evening.
    private static let evening = 21 * 60
    /// How long before the office opens the first message of a day comes.
    private static let beforeOpening = 15
    /// The messages of a day without office hours.
    private static let quietDay = [10 * 60, 17 * 60]

    /// When the message after one sent now is promised.
    func next(after now: Moment) -> Moment {
        let slots = slots(on: now.date)
        let gap = gap(at: now)
        let wanted = now + gap - (now.minute + gap) % 5
        // A fixed slot that comes soon after the gap is better known than a time of its own.
        if let slot = slots.last(where: { $0 > now && $0 <= wanted + gap / 4 }), slot - now >= gap / 2 {
            return slot
        }
        if let last = slots.last, wanted < last, isOffice(now) || isOffice(wanted) { return wanted }
        if let slot = slots.first(where: { $0 - now >= min(gap, 60) / 2 }) { return slot }
        return morning(after: now)
    }

    /// Whether a message then comes only after a night, so that the pause is worth announcing.
    func isPause(from now: Moment, to next: Moment) -> Bool { next.date > now.date }

    private func gap(at now: Moment) -> Int {
        if now - starts < 120 { return habits.earlyGap }
        return now.date == starts.date ? habits.firstDayGap : habits.laterGap
    }

    private func isOffice(_ moment: Moment) -> Bool { officeHours.contains(moment) }

    /// The fixed messages of a day: before the office opens, at its close, in the evening.
    private func slots(on date: CivilDate) -> [Moment] {
        let spans = officeHours.spans.filter { $0.days.contains(date.weekday) && $0.opens < $0.closes }
        guard let opens = spans.map(\.opens).min(), let closes = spans.map(\.closes).max(), closes < 1440
        else { return Rhythm.quietDay.map { Moment(date, minute: $0) } }
        var slots = [
            Moment(date, minute: max(0, opens - Rhythm.beforeOpening)), Moment(date, minute: closes),
        ]
        let evening = Moment(date, minute: Rhythm.evening)
        if habits.writesInTheEvening, closes < Rhythm.evening - 60,
            need.contains(where: { $0.contains(evening) })
        {
            slots.append(evening)
        }
        return slots
    }

    private func morning(after now: Moment) -> Moment {
        slots(on: now.date.adding(days: 1)).first ?? now + 1440
    }
}
