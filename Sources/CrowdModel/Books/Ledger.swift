import Groundwork

/// The books of one audience: every change with its cause, in whole units.
///
/// What goes on and on, such as silence, is one entry for as long as it goes on; what a message or an event does is an
/// entry of its own.
struct Ledger: Sendable {
    /// One entry.
    struct Entry: Sendable {
        let cause: Cause
        let message: Int?
        let from: Moment
        var until: Moment
        var shift: Shift
    }

    private(set) var entries: [Entry] = []
    /// The entry that goes on, for each cause.
    private var open = [Int?](repeating: nil, count: Cause.allCases.count)

    /// Minutes after which something that comes back is a new entry: a night ends what went on.
    private static let pause = 60

    /// Books something that goes on, from one moment to another.
    mutating func book(_ cause: Cause, _ shift: Shift, from: Moment, until: Moment, message: Int? = nil) {
        guard !shift.isZero else { return }
        if let place = open[cause.index], entries[place].message == message,
            from - entries[place].until <= Ledger.pause
        {
            entries[place].until = until
            entries[place].shift += shift
            return
        }
        open[cause.index] = entries.count
        entries.append(Entry(cause: cause, message: message, from: from, until: until, shift: shift))
    }

    /// Books something that happened at one moment.
    mutating func book(_ cause: Cause, _ shift: Shift, at moment: Moment, message: Int?) {
        guard !shift.isZero else { return }
        entries.append(Entry(cause: cause, message: message, from: moment, until: moment, shift: shift))
    }

    /// Ends what goes on under a cause, so that what follows is a new entry.
    mutating func close(_ cause: Cause) { open[cause.index] = nil }

    /// Everything booked, summed.
    var total: Shift { entries.reduce(into: Shift()) { $0 += $1.shift } }
}
