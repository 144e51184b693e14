/// What is summed over one block of people in a quarter of an hour.
struct QuarterBlock {
    var frustration = ChainSums()
    var trust = ChainSums()
    var helplessness: UInt32 = 0
    var hindsight: UInt32 = 0
    var prospect: UInt32 = 0
    var resigned: UInt32 = 0
}

/// What a quarter of an hour did to an audience, and a count of what everyone knows and how helpless they are.
struct QuarterSums {
    private var chain: ChainTotals
    /// Sums of helplessness, hindsight and prospect, in the units of `Points`.
    private(set) var helplessness = 0
    private(set) var hindsight = 0
    private(set) var prospect = 0
    /// How many people have resigned themselves.
    private(set) var resigned = 0

    /// Begins with the sums of everyone's frustration and trust as they are.
    init(before: Shift) { chain = ChainTotals(before: before) }

    var rumour: Shift { chain[0] }
    var wordOfMouth: Shift { chain[1] }
    var calming: Shift { Shift(frustration: chain[2].frustration) }
    var healing: Shift { Shift(trust: chain[2].trust) }

    /// Adds what happened to a block; the people who fill up the last one have nothing that counts.
    mutating func add(_ block: QuarterBlock) {
        chain.add(frustration: (block.frustration, 3), trust: (block.trust, 3))
        helplessness += Points.total(of: block.helplessness, count: Population.block)
        hindsight += Points.total(of: block.hindsight, count: Population.block)
        prospect += Points.total(of: block.prospect, count: Population.block)
        resigned += Points.total(of: block.resigned, count: Population.block) / Points.unitsPerPoint
    }
}
