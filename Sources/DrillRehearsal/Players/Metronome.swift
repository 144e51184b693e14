import Groundwork

/// Says when somebody who writes by the clock writes again: at a rhythm, while people are awake.
struct Metronome: Sendable {
    /// Minutes between two messages.
    let gap: Int
    /// The hours of the day in which messages go out, in minutes since midnight.
    var hours = 7 * 60..<22 * 60
    private var last: Moment?

    init(gap: Int) {
        self.gap = gap
    }

    /// Whether a message is due now; if so, the next one is a gap away.
    mutating func strikes(at now: Moment) -> Bool {
        if let last, now - last < gap { return false }
        guard hours.contains(now.minuteOfDay) else { return false }
        last = now
        return true
    }

    /// When to look again.
    func wakes(after now: Moment) -> Moment {
        guard let last, last + gap > now else { return now + 5 }
        return last + gap
    }
}
