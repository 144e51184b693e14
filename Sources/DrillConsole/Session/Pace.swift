import Groundwork

/// A clock that runs while the trainee types: so many minutes of the drill a real minute.
struct Pace {
    /// Minutes of the drill in a real minute.
    let minutesPerMinute: Int
    /// Reads a clock that only goes forward, in seconds.
    let seconds: () -> Double
    private var base: Moment
    private var since: Double
    private var lastLook: Double
    /// Whether the trainee has stopped the clock.
    private(set) var isHeld = false

    /// Starts the clock at a moment of the drill.
    init(minutesPerMinute: Int, from moment: Moment, seconds: @escaping () -> Double) {
        self.minutesPerMinute = minutesPerMinute
        self.seconds = seconds
        base = moment
        since = seconds()
        lastLook = since
    }

    /// The longest time between two looks at the clock, in seconds; what is longer was an interruption.
    private static let longestBlink = 3.0

    /// Looks at the clock: the moment that it is now, to the step of five minutes in which the drill moves.
    ///
    /// While the program was put aside the clock stood still, so that nothing comes in a burst afterwards.
    mutating func tick() -> Moment {
        let look = seconds()
        if look - lastLook > Pace.longestBlink || isHeld { since += look - lastLook }
        lastLook = look
        return now
    }

    /// Stops the clock, or lets it go on from where it stood.
    mutating func hold(_ held: Bool) {
        _ = tick()
        isHeld = held
    }

    private var now: Moment {
        let passed = (lastLook - since) / 60 * Double(minutesPerMinute)
        guard passed.isFinite, passed > 0, passed < 1e7 else { return base }
        return base + Int(passed) / 5 * 5
    }

    /// Goes on from a moment; what passed before does not count again.
    mutating func restart(at moment: Moment) {
        base = moment
        since = seconds()
        lastLook = since
    }
}
