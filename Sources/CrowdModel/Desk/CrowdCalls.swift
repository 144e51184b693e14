import Groundwork

extension Crowd {
    /// Those who take up the phone, with the second at which they do, their patience and the length of their call.
    func telephone(_ people: [Int32], audience: Int, number: Int) -> [Caller] {
        guard !people.isEmpty else { return [] }
        let draws = (0..<3).map {
            Chance(seed: seed, audience: audience, step: number, purpose: 200 + UInt64($0))
        }
        return people.map { index in
            let person = Int(index)
            let patience = Double(groups[audience].people.patience.minutes(of: person)) * 60
            return Caller(
                audience: audience, person: person,
                at: (Double(number) + Double(draws[0].unit(person))) * 300,
                patience: Logarithm.exponential(mean: patience, unit: Double(draws[1].unit(person))),
                service: Logarithm.exponential(
                    mean: desk.helpdesk.handlingMinutes * 60, unit: Double(draws[2].unit(person))))
        }
    }

    /// Puts the calls of a step through, and lets callers feel what came of them.
    mutating func answer(_ calls: [Caller], number: Int, moment: Moment) {
        for caller in calls { groups[caller.audience].people[.callAfter, caller.person] = Population.never }
        let result = desk.step(calls, number: number, at: moment)
        var felt = [Shift](repeating: Shift(), count: groups.count)
        let luck = groups.indices.map { Chance(seed: seed, audience: $0, step: number, purpose: 210) }
        let callers = result.outcomes.map { CallerNow(groups[$0.caller.audience].people, $0.caller.person) }
        for (outcome, caller) in zip(result.outcomes, callers) {
            let audience = outcome.caller.audience
            felt[audience] += groups[audience].end(
                outcome, caller, closed: result.closed, desk: desk,
                luck: luck[audience].unit(outcome.caller.person), number: number)
            if outcome.served || result.closed { continue }
            groups[audience].abandoned += 1
            groups[audience].busyLine += 1
            redial(outcome.caller, luck[audience].unit(outcome.caller.person), number: number)
        }
        for index in groups.indices {
            groups[index].calls += result.made[index]
            groups[index].book(.helpdesk, felt[index], from: moment, until: moment + Crowd.stepMinutes)
        }
    }

    /// Some of those who gave up try again, and hide in the figures of those who call (SF-60).
    private mutating func redial(_ caller: Caller, _ luck: Float, number: Int) {
        guard luck < parameters.redialShare else { return }
        let unit = Double(luck / max(parameters.redialShare, 0.01))
        let wait = Logarithm.exponential(mean: Double(parameters.redialMinutes) * 60, unit: min(unit, 0.999))
        groups[caller.audience].people[.callAfter, caller.person] = Population.never
        desk.redial(caller, at: Double(number + 1) * 300 + wait)
    }
}

extension Group {
    /// Somebody's call found its end.
    fileprivate mutating func end(
        _ outcome: CallOutcome, _ caller: CallerNow, closed: Bool, desk: Switchboard, luck: Float, number: Int
    ) -> Shift {
        var caller = caller
        let minutes = Float(min(outcome.waited / 60, 60))
        let shift =
            outcome.served
            ? caller.hear(desk, after: minutes, luck: luck, number: number)
            : caller.giveUp(minutes, closed: closed, luck: luck, number: number)
        caller.store(in: &people, outcome.caller.person)
        return shift
    }
}
