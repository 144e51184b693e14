import Groundwork

/// Something untrue that people were told: it costs nothing until they find out, and then the more (SF-24, SF-37).
struct Pretence: Sendable {
    /// How people find out.
    enum Kind: Sendable {
        /// The service is said to work: whoever needs it sees that it does not.
        case allClear
        /// A fact is denied: word gets round, the faster the more is talked.
        case denial
    }

    /// The number of the message.
    let message: Int
    let kind: Kind
    /// What finding out does.
    let effect: PhraseEffect

    /// The bit of `Population.promises` that marks those who believe it; no promise has this place.
    static let believers: UInt32 = 1 << 31

    /// The chance that somebody who needs the service with this presence finds out within a quarter of an hour.
    func discovery(presence: Float, loss: Float, rumour: Float) -> Float {
        switch kind {
        case .allClear: loss * min(1, presence * (1.5 / 65536))
        case .denial: 0.08 + 0.3 * rumour
        }
    }
}

extension Group {
    /// Those who believe something untrue find out, each in their time.
    ///
    /// Nobody is left to find out about an all-clear once the service works after all.
    mutating func findOut(_ air: Surroundings, luck: Chance, at moment: Moment, parameters: CrowdParameters) {
        guard let pretence, air.open > 0 else { return }
        if pretence.kind == .allClear, loss < 0.02 {
            people.forget(Pretence.believers)
            self.pretence = nil
            return
        }
        var felt = Shift()
        var left = 0
        for person in 0..<count where people.promises[person] & Pretence.believers != 0 {
            let chance = pretence.discovery(
                presence: people[.presence, person], loss: loss, rumour: air.rumour)
            guard luck.unit(person) < chance else {
                left += 1
                continue
            }
            people.promises[person] &= ~Pretence.believers
            var listener = Listener(people, person, burned: people.broken[person])
            felt += listener.feel(pretence.effect, parameters)
            listener.store(in: &people, person)
        }
        book(
            pretence.effect.cause, felt, from: moment, until: moment + Crowd.stepMinutes * Quarter.steps,
            message: pretence.message)
        if left == 0 { self.pretence = nil }
    }
}
