package import Groundwork

/// The figures of the model.
///
/// None is measured on outages of several days; each is a starting point within a range, and what the model claims must
/// hold over the whole range. `catalogue` gives unit, range and source of each.
package struct CrowdParameters: Sendable, Hashable {
    // Who people are
    /// Frustration of an ordinary day; points, set.
    package var restLevel: Float = 0
    /// How far urgency differs between people; share, SF-12.
    package var urgencySpread: Float = 0
    /// How far people hold IT responsible when the outage begins; ratio, SF-10.
    package var responsibility: Float = 0
    /// How far people differ in holding IT responsible; share, SF-10.
    package var blameSpread: Float = 0
    /// Standard deviation of prior trust; points, set.
    package var trustSpread: Float = 0

    // Anger while waiting
    /// Of the way to fury, for an hour of need without the service; %/h, SF-45.
    package var outageAnger: Float = 0
    /// The same, for an hour of need in full uncertainty; %/h, SF-01, SF-09.
    package var silenceAnger: Float = 0
    /// The same, for an hour past a promised moment without word; %/h, SF-06, SF-19.
    package var overdueAnger: Float = 0
    /// The same, for an hour in which others are helped without explanation; %/h, SF-13.
    package var unfairAnger: Float = 0
    /// The same, for an hour among full rumour; %/h, SF-44.
    package var rumourAnger: Float = 0
    /// Of anger at the outage that a full prospect takes away; share, SF-07, SF-11.
    package var tolerance: Float = 0
    /// In which anger halves without triggers; h, SF-56.
    package var calmHalfLife: Float = 0
    /// In which anger halves once the service works; h, SF-56.
    package var recoveryHalfLife: Float = 0

    // Trust while waiting
    /// Of trust lost in an hour of need without the service; %/h, SF-45.
    package var outageDistrust: Float = 0
    /// Of trust lost in an hour of need in full uncertainty; %/h, SF-01, SF-44.
    package var silenceDistrust: Float = 0
    /// Of trust lost in an hour past a promised moment without word; %/h, SF-17.
    package var overdueDistrust: Float = 0
    /// Of trust lost in an hour among full rumour; %/h, SF-44.
    package var rumourDistrust: Float = 0
    /// By how much more than an equal good event a bad one weighs, at middling trust; ratio, SF-46.
    package var trustAsymmetry: Float = 0
    /// Of the way back that trust goes in an hour of use once the service works; %/h, SF-26.
    package var trustHealing: Float = 0

    // Helplessness
    /// Of need without explanation in which helplessness grows to 63 %; h, SF-52.
    package var helplessHours: Float = 0
    /// Of frustration that full helplessness keeps alive; points, SF-55, SF-56.
    package var helplessRest: Float = 0
    /// In which helplessness halves once the service works; h, SF-56.
    package var helplessRelief: Float = 0
    /// Of helplessness that knowing what happened prevents; share, SF-53.
    package var hindsightHelp: Float = 0
    /// Of helplessness that knowing what comes prevents; share, SF-53.
    package var prospectHelp: Float = 0

    // What people know
    /// Of anger in uncertainty that comes from not knowing what happened; share, SF-53.
    package var hindsightWeight: Float = 0
    /// Of need in which news about what happened goes stale; h, SF-01.
    package var hindsightHalfLife: Float = 0
    /// Of need in which a prospect goes stale; h, SF-08.
    package var prospectHalfLife: Float = 0
    /// Of the way to what colleagues know; %/h, SF-57.
    package var newsSpread: Float = 0
    /// Of the way to the mood of colleagues; %/h, SF-57.
    package var contagion: Float = 0
    /// By which rumour grows among anxious people in uncertainty; %/h, SF-44.
    package var rumourRate: Float = 0

    // Messages
    /// Of frustration that falls when somebody comes to know everything; share, SF-01, SF-02.
    package var newsRelief: Float = 0
    /// Of trust for coming to know everything, at most; points, SF-36.
    package var newsTrust: Float = 0
    /// Strength of what good and bad phrases do; ratio, SF-31, SF-40.
    package var wordWeight: Float = 0
    /// Of its worth that information has when it says nothing new; share, SF-03, SF-15.
    package var staleShare: Float = 0
    /// Of trust for admitting that something is not known; points, SF-30.
    package var uncertaintyCost: Float = 0

    // Promises
    /// Of trust for a hard promise of recovery that is broken; points, SF-16, SF-17.
    package var missedTrust: Float = 0
    /// Of frustration for the same; points, SF-16, SF-17.
    package var missedAnger: Float = 0
    /// By which each further broken promise weighs more; ratio, SF-20.
    package var missedRepeat: Float = 0
    /// An hour late against an hour early; ratio, SF-18.
    package var lossAversion: Float = 0
    /// Of trust for a kept moment of news, at most; points, SF-26.
    package var keptTrust: Float = 0
    /// Of trust for a denial that people see through; points, SF-27, SF-37.
    package var denialTrust: Float = 0

    // Calls
    /// Of people in need who call in an ordinary hour; %/h, SF-59.
    package var everydayCalls: Float = 0
    /// Of people in need who call to ask, in full uncertainty; %/h, SF-59.
    package var askingCalls: Float = 0
    /// Of people in need who call to complain, in full anger and not helpless; %/h, SF-54.
    package var angryCalls: Float = 0
    /// By how many times more people call when a promised moment passes without word; ratio, SF-19.
    package var overdueCalls: Float = 0
    /// By how many times more people call when the outage begins; ratio, SF-59.
    package var onsetCalls: Float = 0
    /// By how many times more people call just after a message; ratio, SF-61.
    package var announcementCalls: Float = 0
    /// Of those who gave up waiting who try again; share, SF-60.
    package var redialShare: Float = 0
    /// Mean time before they do; min, SF-60.
    package var redialMinutes: Float = 0

    private init() {}
}

extension CrowdParameters {
    /// Every figure at the end of its range at which people react least.
    package static let weak = CrowdParameters(each: \.weak)
    /// The figures a drill is played with.
    package static let standard = CrowdParameters(each: \.standard)
    /// Every figure at the end of its range at which people react most.
    package static let strong = CrowdParameters(each: \.strong)

    /// Takes a value for every figure of the catalogue.
    package init(each end: (ParameterEntry) -> Float) {
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
    package let unit: Phrase
    /// The end of its range at which people react least; for a half-life that is the greater one.
    package let weak: Float
    /// The value used in drills.
    package let standard: Float
    /// The end of its range at which people react most.
    package let strong: Float
    /// The facts it stands for; a word for it where somebody chose it.
    package let source: Phrase
    /// What it means.
    package let meaning: Phrase
}
