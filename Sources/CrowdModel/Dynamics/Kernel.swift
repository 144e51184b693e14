/// One step of five minutes in the lives of everyone of an audience.
///
/// Each block of 256 people is one loop without branches over one array, and what must be summed is summed in 32-bit
/// whole numbers within the block: that is what lets the compiler work on several people at a time, and what makes
/// the sums exact in any order.
enum Kernel {
    /// Lives one step.
    ///
    /// - Parameter callers: receives everyone who takes up the phone in this step, in order.
    static func step(
        _ columns: inout [Float], count: Int, chance: Chance, around: Surroundings, rates: StepRates,
        callers: inout [Int32]
    ) -> StepSums {
        var sums = StepSums()
        var calling = [UInt32](repeating: 0, count: Population.block)
        var people = columns.mutableSpan
        var flags = calling.mutableSpan
        var start = 0
        while start < count {
            let size = min(Population.block, count - start)
            let base = start / Population.block * Population.stride
            var block = BlockSums()
            for lane in 0..<size {
                let random = chance.bits(UInt32(truncatingIfNeeded: start &+ lane))
                var person = PersonNow(people, at: base &+ lane)
                let calls = person.live(random, around, rates, &block)
                person.store(in: &people, at: base &+ lane)
                flags[unchecked: lane] = calls
            }
            sums.add(block, count: size)
            if block.calls > 0 {
                for lane in 0..<size where flags[unchecked: lane] != 0 { callers.append(Int32(start + lane)) }
            }
            start += Population.block
        }
        return sums
    }
}

/// One person's columns while they live through a step.
struct PersonNow {
    var frustration, trust, helplessness, hindsight, prospect: Float
    let due, callAfter, presence, urgency, blame, ceiling: Float

    /// Takes a person out of the columns; `place` is that of their frustration.
    ///
    /// `place` stays below the block's stride, and the array holds whole blocks, so no column can lie outside it.
    @inline(__always)
    init(_ people: borrowing MutableSpan<Float>, at place: Int) {
        let block = Population.block
        frustration = people[unchecked: place]
        trust = people[unchecked: place &+ block]
        helplessness = people[unchecked: place &+ 2 &* block]
        hindsight = people[unchecked: place &+ 3 &* block]
        prospect = people[unchecked: place &+ 4 &* block]
        due = people[unchecked: place &+ 5 &* block]
        callAfter = people[unchecked: place &+ 6 &* block]
        presence = people[unchecked: place &+ 7 &* block]
        urgency = people[unchecked: place &+ 8 &* block]
        blame = people[unchecked: place &+ 9 &* block]
        ceiling = people[unchecked: place &+ 10 &* block]
    }

    /// Puts what changes in every step back.
    @inline(__always)
    func store(in people: inout MutableSpan<Float>, at place: Int) {
        let block = Population.block
        people[unchecked: place] = frustration
        people[unchecked: place &+ block] = trust
        people[unchecked: place &+ 2 &* block] = helplessness
        people[unchecked: place &+ 3 &* block] = hindsight
        people[unchecked: place &+ 4 &* block] = prospect
    }

    /// Lives through five minutes; the result is 1 when the person takes up the phone, else 0.
    @inline(__always)
    mutating func live(
        _ random: UInt32, _ around: Surroundings, _ rates: StepRates, _ sums: inout BlockSums
    ) -> UInt32 {
        let here: Float = Float(Int32(bitPattern: random & 0xFFFF)) < presence ? around.open : 0
        let need = here * urgency
        let burden = need * around.loss
        let unknown = 1 - (rates.hindsightWeight * hindsight + (1 - rates.hindsightWeight) * prospect)
        let overdue: Float = around.now > due ? 1 : 0
        let calls = takesUpPhone(random, here, unknown, overdue, around, rates)
        grow(here, need, burden, unknown, overdue, around, rates, &sums)
        lose(here, need, burden, unknown, overdue, around, rates, &sums)
        learn(here, burden, overdue, around, rates)
        Points.add(helplessness, to: &sums.helplessness)
        Points.add(hindsight, to: &sums.hindsight)
        Points.add(prospect, to: &sums.prospect)
        sums.resigned &+= helplessness > 0.5 ? 1 : 0
        sums.calls &+= calls
        return calls
    }

    /// Frustration: what is left of the way to fury shrinks, and calm brings back to rest.
    @inline(__always)
    private mutating func grow(
        _ here: Float, _ need: Float, _ burden: Float, _ unknown: Float, _ overdue: Float,
        _ around: Surroundings, _ rates: StepRates, _ sums: inout BlockSums
    ) {
        let left = 100 - frustration
        let anger = left * burden * blame
        let outage = anger * rates.outageAnger * (1 - rates.tolerance * prospect)
        let silence = anger * rates.silenceAnger * unknown
        let late = anger * rates.overdueAnger * overdue
        let rumour = left * need * around.rumour * rates.rumourAnger
        let unfair = left * burden * around.unfairness * rates.unfairAnger
        let pull = (around.frustration - frustration) * here * rates.contagion
        let mouth: Float = pull > 0 ? pull : pull * 0.5
        let above = frustration - (rates.restLevel + rates.helplessRest * helplessness)
        let over: Float = above > 0 ? above : 0
        let calming =
            -over
            * (rates.calm * (1 - 0.85 * around.open * around.loss) + rates.recoveryCalm * around.recovered)
        frustration += Points.rounded(outage, addingTo: &sums.outageAnger)
        frustration += Points.rounded(silence, addingTo: &sums.silenceAnger)
        frustration += Points.rounded(late, addingTo: &sums.overdueAnger)
        frustration += Points.rounded(rumour, addingTo: &sums.rumourAnger)
        frustration += Points.rounded(unfair, addingTo: &sums.unfairAnger)
        frustration += Points.rounded(mouth, addingTo: &sums.mouthAnger)
        frustration += Points.rounded(calming, addingTo: &sums.calming)
    }

    /// Trust: it wears away by shares of itself, faster when it is middling, and heals towards its ceiling.
    @inline(__always)
    private mutating func lose(
        _ here: Float, _ need: Float, _ burden: Float, _ unknown: Float, _ overdue: Float,
        _ around: Surroundings, _ rates: StepRates, _ sums: inout BlockSums
    ) {
        let weight = 1 + rates.asymmetry * trust * (100 - trust)
        let wear = -trust * burden
        let outage = wear * rates.outageDistrust * blame
        let silence = wear * weight * rates.silenceDistrust * unknown
        let late = wear * weight * rates.overdueDistrust * overdue
        let rumour = -trust * need * around.rumour * rates.rumourDistrust
        let pull = (around.trust - trust) * here * rates.contagion
        let mouth: Float = pull < 0 ? pull : pull * 0.5
        let below = ceiling - trust
        let healing: Float = below > 0 ? below * here * around.recovered * rates.healing : 0
        trust += Points.rounded(outage, addingTo: &sums.outageTrust)
        trust += Points.rounded(silence, addingTo: &sums.silenceTrust)
        trust += Points.rounded(late, addingTo: &sums.overdueTrust)
        trust += Points.rounded(rumour, addingTo: &sums.rumourTrust)
        trust += Points.rounded(mouth, addingTo: &sums.mouthTrust)
        trust += Points.rounded(healing, addingTo: &sums.healing)
    }

    /// Helplessness grows while nothing can be done; what is known goes stale and spreads among colleagues.
    @inline(__always)
    private mutating func learn(
        _ here: Float, _ burden: Float, _ overdue: Float, _ around: Surroundings, _ rates: StepRates
    ) {
        let grip = rates.hindsightHelp * hindsight + rates.prospectHelp * prospect
        helplessness += burden * (1 - helplessness) * rates.helplessGrowth * (1 - grip)
        helplessness -= helplessness * around.recovered * rates.helplessRelief
        let toldHindsight = around.hindsight - hindsight
        let toldProspect = around.prospect - prospect
        let newsHindsight: Float = toldHindsight > 0 ? toldHindsight : 0
        let newsProspect: Float = toldProspect > 0 ? toldProspect : 0
        hindsight += here * (newsHindsight * rates.newsSpread - hindsight * rates.hindsightFade)
        prospect +=
            here
            * (newsProspect * rates.newsSpread - prospect * (rates.prospectFade + overdue * rates.overdueFade))
    }

    /// People call to ask, and in anger; the helpless no longer do (SF-54).
    @inline(__always)
    private func takesUpPhone(
        _ random: UInt32, _ here: Float, _ unknown: Float, _ overdue: Float, _ around: Surroundings,
        _ rates: StepRates
    ) -> UInt32 {
        let upset = rates.asking * unknown + rates.angry * frustration * frustration
        let stirred = (1 + around.agitation) * (1 + rates.overdueCalls * overdue) * (1 - helplessness)
        let drive = here * (rates.everyday + around.loss * upset * stirred)
        let chance: Float = around.now >= callAfter ? drive : 0
        return Float(Int32(bitPattern: random >> 16)) < chance ? 1 : 0
    }
}
