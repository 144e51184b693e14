import Groundwork

extension Crowd {
    /// Tells those to whom it was made what came of a promise.
    package mutating func settle(_ promise: SettledPromise) {
        let places = promises.find(message: promise.message, kind: promise.kind)
        guard let place = places.first, let entry = promises.places[place] else { return }
        let mask = places.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
        let verdict = Verdict(promise, due: entry.moment, parameters)
        let number = number(of: promise.at)
        for place in places { promises.forget(place) }
        for index in groups.indices {
            let concerned = promise.audiences.contains(index)
            let shift = groups[index].people.settle(
                mask, concerned ? verdict : nil, promises, step: number, parameters)
            groups[index].book(verdict.effect.cause, shift, at: promise.at, message: promise.message)
            if concerned, promise.fate == .broken { groups[index].waitsForWord = true }
            if concerned, promise.fate == .broken { groups[index].agitation += parameters.overdueCalls * 0.5 }
        }
    }
}

/// What the fate of a promise does to somebody to whom it was made.
struct Verdict: Sendable {
    let effect: PhraseEffect
    /// Whether it counts as broken, and makes the next one weigh more (SF-20).
    let breaks: Bool
    /// By how much each earlier broken promise makes this one weigh more.
    let repeats: Float
    /// Whether people who stay overdue wait for word.
    let leavesWaiting: Bool

    init(_ promise: SettledPromise, due: Moment, _ p: CrowdParameters) {
        let hours = Float(bounded(Double(promise.at.minutes) - Double(due.minutes), -2880, 2880)) / 60
        breaks = promise.fate == .broken
        leavesWaiting = promise.fate == .broken
        repeats = promise.fate == .kept ? 0 : p.missedRepeat
        switch (promise.fate, promise.kind) {
        case (.kept, .update):
            effect = PhraseEffect(cause: .keptPromise, frustration: -1, trust: p.keptTrust)
        case (.kept, .recovery):
            // Hours early gain little: what is late weighs λ times as much (SF-18, SF-22).
            let early = min(max(-hours, 0), 8) * p.missedTrust * 0.05 / p.lossAversion
            effect = PhraseEffect(cause: .keptPromise, frustration: -3, trust: 3 + early)
        case (.late, .update):
            effect = PhraseEffect(cause: .latePromise, frustration: 1.5, trust: -1)
        case (.late, .recovery):
            let late = min(max(hours, 0), 8) * 0.05
            effect = PhraseEffect(
                cause: .latePromise, frustration: p.missedAnger * (0.2 + late),
                trust: -p.missedTrust * (0.2 + late))
        case (.broken, .update):
            effect = PhraseEffect(
                cause: .brokenPromise, frustration: p.missedAnger * 0.35, trust: -p.missedTrust * 0.3)
        case (.broken, .recovery):
            let weight: Float = promise.wasHard ? 1 : 0.45
            effect = PhraseEffect(
                cause: .brokenPromise, frustration: p.missedAnger * weight, trust: -p.missedTrust * weight,
                ceilingCut: promise.wasHard ? 3 : 1)
        case (.revised, _):
            let weight: Float = promise.wasHard ? 0.3 : 0.12
            effect = PhraseEffect(
                cause: .latePromise, frustration: p.missedAnger * weight * 0.7, trust: -p.missedTrust * weight
            )
        }
    }

    /// The second broken promise weighs more than the first; after that people believe less and less, and who does
    /// not believe is let down less (SF-20).
    func weight(after broken: UInt8) -> Float {
        let earlier = Float(broken)
        return (1 + repeats * min(earlier, 2)) / (1 + 1.5 * max(0, earlier - 1))
    }
}

extension Population {
    /// Everyone who heard the promises of a mask takes the verdict in and forgets them.
    fileprivate mutating func settle(
        _ mask: UInt32, _ verdict: Verdict?, _ book: PromiseBook, step: Int, _ parameters: CrowdParameters
    ) -> Shift {
        var sum = Shift()
        var dues = DueMemory(book, step: step)
        for person in 0..<count where promises[person] & mask != 0 {
            promises[person] &= ~mask
            guard let verdict else { continue }
            var effect = verdict.effect
            let weight = verdict.weight(after: broken[person])
            effect.frustration *= weight
            effect.trust *= weight
            var listener = Listener(self, person, burned: broken[person])
            sum += listener.feel(effect, parameters)
            listener.store(in: &self, person)
            if verdict.breaks, broken[person] < 255 { broken[person] += 1 }
            // Who was let down stays waiting for word until something is said.
            if !verdict.leavesWaiting || self[.due, person] >= Float(step) {
                self[.due, person] = dues.due(promises[person])
            }
        }
        return sum
    }
}
