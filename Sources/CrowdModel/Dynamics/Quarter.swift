/// What changes slowly in people, a quarter of an hour at a time: talk, rumour, calm, what they know, and helplessness.
///
/// What depends on need depends here on how often a person needs the service, not on whether they do just now.
enum Quarter {
    /// How many steps of five minutes it takes the place of.
    static let steps = 3

    /// Lives a quarter of an hour.
    ///
    /// - Parameter before: the sums of everyone's frustration and trust as they are.
    static func live(
        _ columns: inout [UInt32], before: Shift, around: Surroundings, rates: StepRates
    ) -> QuarterSums {
        var totals = QuarterSums(before: before)
        var people = columns.mutableSpan
        var base = 0
        while base < people.count {
            var sums = QuarterBlock()
            for _ in 0..<Population.tilesInBlock {
                for lane in 0..<Population.tile {
                    var person = PersonLately(people, at: base &+ lane)
                    person.live(around, rates, &sums)
                    person.store(in: &people, at: base &+ lane)
                }
                base &+= Population.stride
            }
            totals.add(sums)
        }
        return totals
    }
}

/// One person's columns while they live through a quarter of an hour; see `PersonNow` for how points are held.
private struct PersonLately {
    private var frustration, trust, helplessness, hindsight, prospect: Float
    private let presence, urgency, ceiling: Float
    private let times: UInt32

    @inline(__always)
    init(_ people: borrowing MutableSpan<UInt32>, at place: Int) {
        frustration = people[.frustration, at: place] + Points.base
        trust = people[.trust, at: place] + Points.base
        helplessness = people[.helplessness, at: place]
        hindsight = people[.hindsight, at: place]
        prospect = people[.prospect, at: place]
        times = people.word(of: .due, at: place)
        let need = people.word(of: .urgency, at: place)
        presence = Half.presence.value(in: need)
        urgency = Half.urgency.value(in: need)
        ceiling = Half.ceiling.value(in: people.word(of: .ceiling, at: place))
    }

    @inline(__always)
    func store(in people: inout MutableSpan<UInt32>, at place: Int) {
        people[.frustration, at: place] = frustration - Points.base
        people[.trust, at: place] = trust - Points.base
        people[.helplessness, at: place] = helplessness
        people[.hindsight, at: place] = hindsight
        people[.prospect, at: place] = prospect
    }

    @inline(__always)
    mutating func live(_ around: Surroundings, _ rates: StepRates, _ sums: inout QuarterBlock) {
        let here = presence * (1 / 65536) * around.open
        let need = here * urgency
        feel(here, need, around, &sums)
        trust(here, need, around, &sums)
        learn(here, need * around.loss, around, rates)
        let given: Float = helplessness > 0.5 ? 1 : 0
        Points.add(helplessness, to: &sums.helplessness)
        Points.add(hindsight, to: &sums.hindsight)
        Points.add(prospect, to: &sums.prospect)
        Points.add(given, to: &sums.resigned)
    }

    /// Frustration: rumour and colleagues' moods, and the way back to rest.
    @inline(__always)
    private mutating func feel(
        _ here: Float, _ need: Float, _ around: Surroundings, _ sums: inout QuarterBlock
    ) {
        let now = frustration - Points.base
        let pull = (around.frustration - now) * here * around.contagion
        let mouth: Float = pull > 0 ? pull : pull * 0.5
        let above = now - (around.restLevel + around.helplessRest * helplessness)
        let over: Float = above > 0 ? above : 0
        frustration += (100 - now) * need * around.rumourAnger
        sums.frustration.after(.first, frustration)
        frustration += mouth
        sums.frustration.after(.second, frustration)
        frustration -= over * around.calm
        sums.frustration.after(.third, frustration)
    }

    /// Trust: rumour and colleagues' moods, and healing towards its ceiling once the service works.
    @inline(__always)
    private mutating func trust(
        _ here: Float, _ need: Float, _ around: Surroundings, _ sums: inout QuarterBlock
    ) {
        let now = trust - Points.base
        let pull = (around.trust - now) * here * around.contagion
        let mouth: Float = pull < 0 ? pull : pull * 0.5
        let below = ceiling - now
        let wound: Float = below > 0 ? below : 0
        trust -= now * need * around.rumourDistrust
        sums.trust.after(.first, trust)
        trust += mouth
        sums.trust.after(.second, trust)
        trust += wound * here * around.healing
        sums.trust.after(.third, trust)
    }

    /// Helplessness grows while nothing can be done; what is known goes stale and spreads among colleagues.
    @inline(__always)
    private mutating func learn(_ here: Float, _ burden: Float, _ around: Surroundings, _ rates: StepRates) {
        let grip = 1 - (rates.hindsightHelp * hindsight + rates.prospectHelp * prospect)
        let grows = burden * rates.helplessGrowth * (1 - helplessness) * grip
        helplessness += grows - helplessness * around.relief
        let overdue: Float = around.step > Half.due.whole(in: times) ? 1 : 0
        let toldHindsight = around.hindsight - hindsight
        let toldProspect = around.prospect - prospect
        let newsHindsight: Float = toldHindsight > 0 ? toldHindsight : 0
        let newsProspect: Float = toldProspect > 0 ? toldProspect : 0
        let fade = rates.prospectFade + overdue * rates.overdueFade
        hindsight += here * (newsHindsight * rates.newsSpread - hindsight * rates.hindsightFade)
        prospect += here * (newsProspect * rates.newsSpread - prospect * fade)
    }
}
