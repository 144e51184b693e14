/// The figures of the model.
///
/// None is measured on outages of several days; each is a starting point within a range, and what the model claims must
/// hold over the whole range. `catalogue` gives unit, range and source of each.
package struct CrowdParameters: Sendable, Hashable {
    // Who people are
    package var restLevel: Float = 0
    package var urgencySpread: Float = 0
    package var blameSpread: Float = 0
    package var trustSpread: Float = 0

    // Anger while waiting
    package var outageAnger: Float = 0
    package var silenceAnger: Float = 0
    package var overdueAnger: Float = 0
    package var unfairAnger: Float = 0
    package var rumourAnger: Float = 0
    package var tolerance: Float = 0
    package var calmHalfLife: Float = 0
    package var recoveryHalfLife: Float = 0

    // Trust while waiting
    package var outageDistrust: Float = 0
    package var silenceDistrust: Float = 0
    package var overdueDistrust: Float = 0
    package var rumourDistrust: Float = 0
    package var trustAsymmetry: Float = 0
    package var trustHealing: Float = 0

    // Helplessness
    package var helplessHours: Float = 0
    package var helplessRest: Float = 0
    package var helplessRelief: Float = 0
    package var hindsightHelp: Float = 0
    package var prospectHelp: Float = 0

    // What people know
    package var hindsightWeight: Float = 0
    package var hindsightHalfLife: Float = 0
    package var prospectHalfLife: Float = 0
    package var newsSpread: Float = 0
    package var contagion: Float = 0
    package var rumourRate: Float = 0

    // Messages
    package var newsRelief: Float = 0
    package var newsTrust: Float = 0
    package var wordWeight: Float = 0
    package var staleShare: Float = 0
    package var uncertaintyCost: Float = 0

    // Promises
    package var missedTrust: Float = 0
    package var missedAnger: Float = 0
    package var missedRepeat: Float = 0
    package var lossAversion: Float = 0
    package var keptTrust: Float = 0
    package var denialTrust: Float = 0

    // Calls
    package var everydayCalls: Float = 0
    package var askingCalls: Float = 0
    package var angryCalls: Float = 0
    package var overdueCalls: Float = 0
    package var onsetCalls: Float = 0
    package var announcementCalls: Float = 0
    package var redialShare: Float = 0
    package var redialMinutes: Float = 0

    private init() {}
}

extension CrowdParameters {
    /// The low end of every range.
    package static let low = CrowdParameters(each: \.low)
    /// The figures a drill is played with.
    package static let standard = CrowdParameters(each: \.standard)
    /// The high end of every range.
    package static let high = CrowdParameters(each: \.high)

    private init(each end: (ParameterEntry) -> Float) {
        self.init()
        for entry in CrowdParameters.catalogue { self[keyPath: entry.path] = end(entry) }
    }
}

/// One figure of the model: what it means, in which unit, within which range, and where it comes from.
package struct ParameterEntry: Sendable {
    /// The figure's place in `CrowdParameters`.
    package let path: any WritableKeyPath<CrowdParameters, Float> & Sendable
    /// The figure's name in `CrowdParameters`.
    package let name: String
    /// The unit.
    package let unit: String
    /// The low end of its range.
    package let low: Float
    /// The value used in drills.
    package let standard: Float
    /// The high end of its range.
    package let high: Float
    /// The facts it stands for.
    package let source: String
    /// What it means.
    package let meaning: String
}
