/// What a message can do at most to somebody who knows nothing yet, before it meets a person.
struct Dose: Sendable {
    /// How much it tells of what happened and is done, 0 to 1.
    var hindsight: Float = 0
    /// How much it tells of what comes and what to do, 0 to 1.
    var prospect: Float = 0
    /// The part of `prospect` that hangs on a promise of recovery and is discounted by those promised in vain.
    var promised: Float = 0
    /// What its phrases do.
    var effects: [PhraseEffect] = []
    /// What it makes people believe that is not so.
    var pretence: Pretence?

    /// Whether it tells anything.
    var informs: Bool { hindsight + prospect > 0 }
}

/// What one kind of phrase does, in points; positive frustration and negative trust are harm.
struct PhraseEffect: Sendable {
    /// What it is booked to.
    var cause: Cause
    /// Points of frustration: harm is scaled by what is left to fury, relief by the frustration there is.
    var frustration: Float = 0
    /// Points of trust: harm weighs more at middling trust (SF-46), gain ends at the person's ceiling (SF-50).
    var trust: Float = 0
    /// By how many points it lowers the ceiling of trust for good (SF-27).
    var ceilingCut: Float = 0
}

/// What the listeners went through with earlier messages, as far as it changes what the next one does.
struct Listening: Sendable {
    /// Empty and repeated messages of late; halves in three hours (SF-15).
    var fatigue: Float = 0
    /// How often each soothing phrase was heard of late, by `Cause`; halves in eight hours.
    var dulled = [Float](repeating: 0, count: Cause.allCases.count)
    /// The step of the last message that told something; nothing before the first.
    var informedAt: Int?
    /// How many steps the outage lasts.
    var outageSteps: Int?
    /// Whether it was admitted that something is not known; that costs trust once (SF-30).
    var heardAdmission = false

    /// Lets five minutes pass.
    mutating func pass() {
        fatigue *= 0.9809
        for cause in dulled.indices { dulled[cause] *= 0.9928 }
    }

    /// The weight of a soothing phrase: the second time it does half.
    mutating func soothing(_ cause: Cause) -> Float {
        let weight = 1 / (1 + dulled[cause.index])
        dulled[cause.index] += 1
        return weight
    }
}

extension Cause {
    /// The cause's place in `allCases`.
    package var index: Int { Cause.places[self] ?? 0 }

    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
