/// Running sums over one block of people; changes of points are summed as bits (see `Points`).
struct BlockSums {
    var outageAnger: UInt32 = 0
    var silenceAnger: UInt32 = 0
    var overdueAnger: UInt32 = 0
    var rumourAnger: UInt32 = 0
    var unfairAnger: UInt32 = 0
    var mouthAnger: UInt32 = 0
    var calming: UInt32 = 0
    var outageTrust: UInt32 = 0
    var silenceTrust: UInt32 = 0
    var overdueTrust: UInt32 = 0
    var rumourTrust: UInt32 = 0
    var mouthTrust: UInt32 = 0
    var healing: UInt32 = 0
    var helplessness: UInt32 = 0
    var hindsight: UInt32 = 0
    var prospect: UInt32 = 0
    var resigned: UInt32 = 0
    var calls: UInt32 = 0
}

/// What one step did to an audience, in units of `Points`, summed over everyone.
struct StepSums {
    var outage = Shift()
    var silence = Shift()
    var overdue = Shift()
    var rumour = Shift()
    var unfairness = Shift()
    var wordOfMouth = Shift()
    var calming = Shift()
    var healing = Shift()
    /// Sums of helplessness, hindsight and prospect, in the units of `Points`.
    var helplessness = 0
    var hindsight = 0
    var prospect = 0
    /// How many people have resigned themselves.
    var resigned = 0

    /// Adds what happened to a block of so many people.
    mutating func add(_ block: BlockSums, count: Int) {
        outage.frustration += Points.total(of: block.outageAnger, count: count)
        outage.trust += Points.total(of: block.outageTrust, count: count)
        silence.frustration += Points.total(of: block.silenceAnger, count: count)
        silence.trust += Points.total(of: block.silenceTrust, count: count)
        overdue.frustration += Points.total(of: block.overdueAnger, count: count)
        overdue.trust += Points.total(of: block.overdueTrust, count: count)
        rumour.frustration += Points.total(of: block.rumourAnger, count: count)
        rumour.trust += Points.total(of: block.rumourTrust, count: count)
        unfairness.frustration += Points.total(of: block.unfairAnger, count: count)
        wordOfMouth.frustration += Points.total(of: block.mouthAnger, count: count)
        wordOfMouth.trust += Points.total(of: block.mouthTrust, count: count)
        calming.frustration += Points.total(of: block.calming, count: count)
        healing.trust += Points.total(of: block.healing, count: count)
        helplessness += Points.total(of: block.helplessness, count: count)
        hindsight += Points.total(of: block.hindsight, count: count)
        prospect += Points.total(of: block.prospect, count: count)
        resigned += Int(block.resigned)
    }
}
