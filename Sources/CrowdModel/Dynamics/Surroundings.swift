/// What is the same for everyone of an audience during one step: the world, the hour, the mood of colleagues, and the
/// model's figures brought to five minutes.
struct Surroundings: Sendable {
    /// The number of the step, counted from the drill's start.
    var now: Float = 0
    /// Whether these are hours in which the audience needs the service, 0 or 1.
    var open: Float = 0
    /// Which share of the service is missing and not relieved by a workaround, 0 to 1.
    var loss: Float = 0
    /// 1 when the service is whole again after an outage, else 0.
    var recovered: Float = 0
    /// How far others are helped without explanation, 0 to 1.
    var unfairness: Float = 0
    /// How much is rumoured, 0 to 1.
    var rumour: Float = 0
    /// By how many times more people call because something just happened.
    var agitation: Float = 0
    /// Colleagues' mean frustration, trust, hindsight and prospect.
    var frustration: Float = 0
    var trust: Float = 0
    var hindsight: Float = 0
    var prospect: Float = 0
}

/// The model's figures as the kernel wants them: per step, and as fractions.
struct StepRates: Sendable {
    var outageAnger, silenceAnger, overdueAnger, unfairAnger, rumourAnger, tolerance: Float
    var calm, recoveryCalm, restLevel, helplessRest: Float
    var outageDistrust, silenceDistrust, overdueDistrust, rumourDistrust, asymmetry, healing: Float
    var helplessGrowth, helplessRelief, hindsightHelp, prospectHelp: Float
    var hindsightWeight, hindsightFade, prospectFade, overdueFade, newsSpread, contagion: Float
    var everyday, asking, angry, overdueCalls: Float

    /// Brings the figures to five minutes.
    init(_ p: CrowdParameters) {
        let step = Float(Crowd.stepMinutes) / 60
        let percent = step / 100
        let halving: Float = 0.693_147_2 * step
        outageAnger = p.outageAnger * percent
        silenceAnger = p.silenceAnger * percent
        overdueAnger = p.overdueAnger * percent
        unfairAnger = p.unfairAnger * percent
        rumourAnger = p.rumourAnger * percent
        tolerance = p.tolerance
        calm = halving / p.calmHalfLife
        recoveryCalm = halving / p.recoveryHalfLife
        restLevel = p.restLevel
        helplessRest = p.helplessRest
        outageDistrust = p.outageDistrust * percent
        silenceDistrust = p.silenceDistrust * percent
        overdueDistrust = p.overdueDistrust * percent
        rumourDistrust = p.rumourDistrust * percent
        asymmetry = p.trustAsymmetry * 4 / 10_000
        healing = p.trustHealing * percent
        helplessGrowth = step / p.helplessHours
        helplessRelief = halving / p.helplessRelief
        hindsightHelp = p.hindsightHelp
        prospectHelp = p.prospectHelp
        hindsightWeight = p.hindsightWeight
        hindsightFade = halving / p.hindsightHalfLife
        prospectFade = halving / p.prospectHalfLife
        overdueFade = halving / 0.5
        newsSpread = p.newsSpread * percent
        contagion = p.contagion * percent
        let callUnits = percent * 65536
        everyday = p.everydayCalls * callUnits
        asking = p.askingCalls * callUnits
        angry = p.angryCalls * callUnits / 10_000
        overdueCalls = p.overdueCalls
    }
}
