/// What is the same for everyone of an audience during one step: the world, the hour, the mood of colleagues, and the
/// model's figures brought to five minutes.
struct Surroundings: Sendable {
    /// The number of the step, counted from the drill's start.
    var step: Int32 = 0
    /// Whether these are hours in which the audience needs the service, 0 or 1.
    var open: Float = 0
    /// Which share of the service is missing and not relieved by a workaround, 0 to 1.
    var loss: Float = 0
    /// The loss for each unit of urgency, as `Half` keeps it.
    var urgentLoss: Float = 0
    /// How much is rumoured, 0 to 1.
    var rumour: Float = 0
    /// Whether promises are overdue or people feel passed over.
    var troubled = false
    /// By how many times more people call than in calm, times the loss.
    var stirred: Float = 0
    /// Of the way to fury in a step, for being passed over.
    var unfairAnger: Float = 0
    // What follows is for a quarter of an hour.
    /// Of the way to fury, for what is rumoured.
    var rumourAnger: Float = 0
    /// Of the way to colleagues' mood.
    var contagion: Float = 0
    /// Where frustration rests, and what full helplessness adds to that.
    var restLevel: Float = 0
    var helplessRest: Float = 0
    /// Of trust, for what is rumoured.
    var rumourDistrust: Float = 0
    /// Which share of needless frustration goes, of lost trust comes back, and of helplessness goes.
    var calm: Float = 0
    var healing: Float = 0
    var relief: Float = 0
    /// Colleagues' mean frustration, trust, hindsight and prospect.
    var frustration: Float = 0
    var trust: Float = 0
    var hindsight: Float = 0
    var prospect: Float = 0

    /// Sets what follows from how the world stands for the audience.
    ///
    /// - Parameters:
    ///   - recovered: whether the service is whole again after an outage.
    ///   - unfairness: how far others are helped without explanation, 0 to 1.
    ///   - agitation: by how many times more people call because something just happened.
    mutating func derive(
        recovered: Bool, unfairness: Float, agitation: Float, overdue: Bool, _ rates: StepRates
    ) {
        // A trace of unfairness is not worth the dearer loop.
        troubled = overdue || unfairness * loss > 0.01
        unfairAnger = unfairness * rates.unfairAnger
        urgentLoss = loss * Half.urgency.unit
        stirred = loss * (1 + agitation)
        rumourAnger = rumour * rates.rumourAnger
        rumourDistrust = rumour * rates.rumourDistrust
        contagion = rates.contagion
        restLevel = rates.restLevel
        helplessRest = rates.helplessRest
        // Nobody calms down much in hours in which they keep running into the outage (SF-56).
        calm = rates.calm * (1 - 0.85 * open * loss) + (recovered ? rates.recoveryCalm : 0)
        healing = recovered ? rates.healing : 0
        relief = recovered ? rates.helplessRelief : 0
    }
}

/// The model's figures as fractions: per step for need, anger and calls, per quarter of an hour for the rest.
struct StepRates: Sendable {
    var outageAnger, silenceAnger, overdueAnger, unfairAnger, rumourAnger, tolerance: Float
    var calm, recoveryCalm, restLevel, helplessRest: Float
    var outageDistrust, silenceDistrust, overdueDistrust, rumourDistrust, asymmetry, healing: Float
    var helplessGrowth, helplessRelief, hindsightHelp, prospectHelp: Float
    var hindsightWeight, prospectWeight, hindsightFade, prospectFade, overdueFade, newsSpread,
        contagion: Float
    var everyday, asking, angry, overdueCalls: Float

    /// Brings the figures to five minutes.
    init(_ p: CrowdParameters) {
        let step = Float(Crowd.stepMinutes) / 60
        let percent = step / 100
        let quarter = step * Float(Quarter.steps)
        let slowly = percent * Float(Quarter.steps)
        let halving: Float = 0.693_147_2 * quarter
        let blamed = percent * Half.blame.unit
        outageAnger = p.outageAnger * blamed
        silenceAnger = p.silenceAnger * blamed
        overdueAnger = p.overdueAnger * blamed
        unfairAnger = p.unfairAnger * percent
        rumourAnger = p.rumourAnger * slowly
        tolerance = p.tolerance
        calm = halving / p.calmHalfLife
        recoveryCalm = halving / p.recoveryHalfLife
        restLevel = p.restLevel
        helplessRest = p.helplessRest
        outageDistrust = p.outageDistrust * blamed
        silenceDistrust = p.silenceDistrust * percent
        overdueDistrust = p.overdueDistrust * percent
        rumourDistrust = p.rumourDistrust * slowly
        asymmetry = p.trustAsymmetry * 4 / 10_000
        healing = p.trustHealing * slowly
        helplessGrowth = quarter / p.helplessHours
        helplessRelief = halving / p.helplessRelief
        hindsightHelp = p.hindsightHelp
        prospectHelp = p.prospectHelp
        hindsightWeight = p.hindsightWeight
        prospectWeight = 1 - p.hindsightWeight
        hindsightFade = halving / p.hindsightHalfLife
        prospectFade = halving / p.prospectHalfLife
        overdueFade = halving / 0.5
        newsSpread = p.newsSpread * slowly
        contagion = p.contagion * slowly
        let callUnits = percent * 65536
        everyday = p.everydayCalls * callUnits
        asking = p.askingCalls * callUnits
        angry = p.angryCalls * callUnits / 10_000
        overdueCalls = p.overdueCalls
    }
}
