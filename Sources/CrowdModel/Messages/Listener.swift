/// A person while they take something in: what it does to them depends on who they are by now.
struct Listener {
    private var frustration, trust, helplessness, hindsight, prospect, blame, ceiling: Float
    /// How many promises made to them were broken.
    private let burned: Float

    /// Takes a person out of the columns.
    @inline(__always)
    init(_ people: Population, _ person: Int, burned: UInt8) {
        frustration = people[.frustration, person]
        trust = people[.trust, person]
        helplessness = people[.helplessness, person]
        hindsight = people[.hindsight, person]
        prospect = people[.prospect, person]
        blame = people[.blame, person]
        ceiling = people[.ceiling, person]
        self.burned = Float(burned)
    }

    /// Puts them back.
    @inline(__always)
    func store(in people: inout Population, _ person: Int) {
        people[.frustration, person] = frustration
        people[.trust, person] = trust
        people[.helplessness, person] = helplessness
        people[.hindsight, person] = hindsight
        people[.prospect, person] = prospect
        people[.blame, person] = blame
        people[.ceiling, person] = ceiling
    }

    /// They learn something; knowing calms, and being told is rewarded with trust (SF-01, SF-36).
    @inline(__always)
    mutating func learn(_ dose: Dose, _ parameters: CrowdParameters) -> Shift {
        guard dose.informs else { return Shift() }
        // Those who trust IT read the same words as better news (SF-47); those let down believe fewer promises (SF-20).
        let belief = min(1, 0.8 + 0.004 * trust)
        let promise = dose.promised / (1 + 0.6 * burned)
        let past = (1 - hindsight) * dose.hindsight * belief
        let future = (1 - prospect) * (dose.prospect - dose.promised + promise) * belief
        hindsight += past
        prospect += future
        helplessness *= 1 - 0.25 * future - 0.05 * past
        blame *= 1 - 0.06 * past
        let middling = 1 + parameters.trustAsymmetry * trust * (100 - trust) * 0.0004
        let thanks = parameters.newsTrust * (0.8 * past + 0.2 * future) / middling
        let relief = parameters.newsRelief * (0.6 * past + 0.4 * future)
        return Shift.moving(
            &frustration, -frustration * relief, &trust, min(thanks, max(0, ceiling - trust) * 0.3))
    }

    /// A phrase or an event does something to them.
    ///
    /// Harm is scaled by what is left to fury and by the trust there is to lose; relief by the frustration there is. A gain
    /// of trust is smaller than a loss of the same size, most when trust is middling (SF-46), and ends at the person's
    /// ceiling (SF-50).
    @inline(__always)
    mutating func feel(_ effect: PhraseEffect, _ parameters: CrowdParameters) -> Shift {
        ceiling = max(0, ceiling - effect.ceilingCut)
        let anger =
            effect.frustration > 0
            ? effect.frustration * (100 - frustration) * 0.0125 : effect.frustration * frustration * 0.02
        let middling = 1 + parameters.trustAsymmetry * trust * (100 - trust) * 0.0004
        let room = max(0, ceiling - trust)
        let faith =
            effect.trust < 0
            ? effect.trust * min(1, trust * 0.0167)
            : min(effect.trust * min(1, room * 0.1) / middling, room)
        return Shift.moving(&frustration, anger, &trust, faith)
    }
}

/// Remembers when the next of a set of promises is due: most people of an audience heard the same ones.
struct DueMemory {
    private let book: PromiseBook
    private let step: Float
    private var mask: UInt32 = 0
    private var known = Population.never

    init(_ book: PromiseBook, step: Int) {
        self.book = book
        self.step = Float(step)
    }

    /// When the next of the promises in a mask is overdue; those overdue already no longer count, since word has come.
    mutating func due(_ promises: UInt32) -> Float {
        let promises = promises & ~Pretence.believers
        if promises != mask {
            mask = promises
            known = promises == 0 ? Population.never : book.nextDue(promises, after: step)
        }
        return known
    }
}
