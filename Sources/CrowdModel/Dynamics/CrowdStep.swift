package import Groundwork

extension Crowd {
    /// Lives through one step of five minutes that begins at the moment given.
    ///
    /// - Parameters:
    ///   - moment: the beginning of the step.
    ///   - conditions: how the world stands, one for each audience; one that is missing means all is well.
    /// - Returns: the voices that want to be heard by the trainee, in a fixed order.
    package mutating func step(at moment: Moment, conditions: [Condition]) -> [Voice] {
        let number = number(of: moment)
        let air = surroundings(number: number, moment: moment, conditions: conditions)
        var calls: [Caller] = []
        for index in groups.indices where groups[index].count > 0 {
            let callers = live(index, air[index], number: number, moment: moment)
            calls += telephone(callers, audience: index, number: number)
        }
        answer(calls, number: number, moment: moment)
        return herald.voices(of: groups, around: air, number: number)
    }

    /// What is the same for everyone of each audience in this step.
    private mutating func surroundings(
        number: Int, moment: Moment, conditions: [Condition]
    ) -> [Surroundings] {
        let mood = meanMood
        let best =
            groups.indices.map { conditions.indices.contains($0) ? conditions[$0].working : 1 }.max() ?? 1
        return groups.indices.map { index in
            let working = conditions.indices.contains(index) ? conditions[index].working : 1
            let open = groups[index].profile.hours.contains(moment)
            groups[index].world(loss: 1 - working, number: number, onset: parameters.onsetCalls)
            var air = Surroundings()
            air.step = Int32(clamping: number)
            air.open = open ? 1 : 0
            air.loss = 1 - working
            let passedOver = max(0, best - working) * (1 - groups[index].hindsight)
            air.rumour = groups[index].rumour
            air.derive(
                recovered: groups[index].isRecovered, unfairness: min(1, groups[index].slight + passedOver),
                agitation: groups[index].agitation,
                overdue: promises.overdue(at: Float(air.step)) != nil || groups[index].waitsForWord, rates)
            air.frustration = 0.7 * groups[index].frustration + 0.3 * mood.frustration
            air.trust = 0.7 * groups[index].trust + 0.3 * mood.trust
            air.hindsight = groups[index].hindsight
            air.prospect = groups[index].prospect
            return air
        }
    }

    /// The mean of everyone in the crowd: what is said across audiences.
    private var meanMood: (frustration: Float, trust: Float) {
        var sum = (frustration: 0.0, trust: 0.0, people: 0.0)
        for group in groups {
            sum.frustration += Double(group.totals.frustration)
            sum.trust += Double(group.totals.trust)
            sum.people += Double(group.count)
        }
        guard sum.people > 0 else { return (0, 0) }
        let scale = sum.people * Double(Points.unitsPerPoint)
        return (Float(sum.frustration / scale), Float(sum.trust / scale))
    }

    /// Lets everyone of an audience live through the step, and books what it did.
    ///
    /// - Returns: who takes up the phone.
    private mutating func live(
        _ index: Int, _ air: Surroundings, number: Int, moment: Moment
    ) -> [Int32] {
        let until = moment + Crowd.stepMinutes
        if number % Quarter.steps == 0 {
            let sums = Quarter.live(
                &groups[index].people.columns, before: groups[index].totals, around: air, rates: rates)
            groups[index].absorb(sums, from: moment, until: until)
            groups[index].findOut(
                air, luck: Chance(seed: seed, audience: index, step: number, purpose: 300), at: moment,
                parameters: parameters)
        }
        groups[index].gossip(air, parameters)
        var callers: [Int32] = []
        guard air.open > 0 else { return callers }
        let sums = Kernel.step(
            &groups[index].people.columns, count: groups[index].count, before: groups[index].totals,
            chance: Chance(seed: seed, audience: index, step: number, purpose: 100), around: air,
            rates: rates,
            callers: &callers)
        let overdue = promises.overdue(at: Float(air.step))
        groups[index].absorb(sums, from: moment, until: until, overdue: overdue)
        return callers
    }
}

extension Condition {
    /// The share of the burden that people do not have, 0 to 1.
    fileprivate var working: Float {
        let service = Float(bounded(service, 0, 1))
        return service + (1 - service) * Float(bounded(relief, 0, 1))
    }
}

extension Group {
    /// Takes notice of how the world stands.
    fileprivate mutating func world(loss: Float, number: Int, onset: Float) {
        pass()
        if loss >= 0.02 {
            if downSince == nil { begin(number, onset) }
            hadOutage = true
        } else {
            if downSince != nil { upSince = number }
            downSince = nil
        }
        listening.outageSteps = downSince.map { number - $0 }
        self.loss = loss
    }

    /// An outage begins, and people take up the phone.
    ///
    /// What they know of an earlier one is of no use, unless this one is its relapse within six hours.
    private mutating func begin(_ number: Int, _ onset: Float) {
        downSince = number
        agitation = onset
        listening.informedAt = nil
        listening.heardAdmission = false
        guard let upSince, number - upSince > 72 else { return }
        for person in 0..<count {
            people[.hindsight, person] *= 0.3
            people[.prospect, person] *= 0.1
        }
    }

    /// Books a step.
    fileprivate mutating func absorb(_ sums: ChainTotals, from: Moment, until: Moment, overdue: Int?) {
        book(.outage, sums[0], from: from, until: until)
        book(.silence, sums[1], from: from, until: until)
        book(.brokenPromise, sums[2], from: from, until: until, message: overdue)
        book(.unfairness, sums[3], from: from, until: until)
    }

    /// Books a quarter of an hour, and takes notice of the count of everyone.
    fileprivate mutating func absorb(_ sums: QuarterSums, from: Moment, until: Moment) {
        book(.rumour, sums.rumour, from: from, until: until)
        book(.wordOfMouth, sums.wordOfMouth, from: from, until: until)
        book(isRecovered ? .recovery : .calming, sums.calming, from: from, until: until)
        book(.recovery, sums.healing, from: from, until: until)
        guard count > 0 else { return }
        let people = Float(count) * Float(Points.unitsPerPoint)
        helplessness = Float(sums.helplessness) / people
        hindsight = Float(sums.hindsight) / people
        prospect = Float(sums.prospect) / people
        resigned = sums.resigned
    }

    /// Rumour grows among anxious people who know little, and where trust is low also among others (SF-44).
    fileprivate mutating func gossip(_ air: Surroundings, _ parameters: CrowdParameters) {
        let unknown = max(1 - 0.6 * hindsight - 0.4 * prospect, 0.4 * (1 - trust * 0.01))
        let anxiety = 0.3 + frustration * 0.007
        let grows = air.open * air.loss * unknown * anxiety * parameters.rumourRate / 1200
        rumour += (1 - rumour) * grows - rumour * 0.0144
    }
}
