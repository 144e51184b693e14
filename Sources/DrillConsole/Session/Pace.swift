import Groundwork

/// A clock that runs while the trainee types: so many minutes of the drill a real minute.
struct Pace {
    /// Minutes of the drill in a real minute.
    let minutesPerMinute: Int
    /// Reads a clock that only goes forward, in seconds.
    let seconds: () -> Double
    private var base: Moment
    private var since: Double

    /// Starts the clock at a moment of the drill.
    init(minutesPerMinute: Int, from moment: Moment, seconds: @escaping () -> Double) {
        self.minutesPerMinute = minutesPerMinute
        self.seconds = seconds
        base = moment
        since = seconds()
    }

    /// The moment that it is now, to the step of five minutes in which the drill moves.
    var now: Moment {
        let passed = (seconds() - since) / 60 * Double(minutesPerMinute)
        guard passed.isFinite, passed > 0, passed < 1e7 else { return base }
        return base + Int(passed) / 5 * 5
    }

    /// Goes on from a moment; what passed before does not count again.
    mutating func restart(at moment: Moment) {
        base = moment
        since = seconds()
    }
}
