import Groundwork

/// Somebody who raises their voice: in which mood, and about what.
struct Speaker {
    private let group: Group
    private let person: Int
    private let air: Surroundings
    private let number: Int
    private let luck: UInt64

    init(_ group: Group, _ person: Int, _ air: Surroundings, number: Int, luck: UInt64) {
        self.group = group
        self.person = person
        self.air = air
        self.number = number
        self.luck = luck
    }

    private var frustration: Float { group.people[.frustration, person] }

    /// What they do not know, 0 to 1.
    private var unknown: Float {
        1 - 0.6 * group.people[.hindsight, person] - 0.4 * group.people[.prospect, person]
    }

    /// Steps for which news is fresh: three quarters of an hour.
    private static let freshness = 9

    /// Whether their audience was told something of late.
    private var isFreshlyInformed: Bool {
        group.listening.informedAt.map { number - $0 <= Speaker.freshness } ?? false
    }

    /// Whether they are glad of what they were told of late.
    private var isGlad: Bool { isFreshlyInformed && frustration < 40 && unknown < 0.6 && luck % 3 == 0 }

    /// The mood in which they speak.
    var tone: Voice.Tone {
        if group.isRecovered { return group.people[.trust, person] > 20 ? .thankful : .resigned }
        if isGlad { return .thankful }
        if group.people[.helplessness, person] > 0.5 { return .resigned }
        if frustration > 55 { return .angry }
        return unknown > 0.6 ? .asking : .worried
    }

    /// What bothers them: a promise to them that is overdue, or else something that weighs on their audience and holds
    /// for them, the heavier the likelier.
    var about: Cause {
        if group.isRecovered { return .recovery }
        if isGlad { return .information }
        if Float(air.step) > group.people[.due, person] { return .brokenPromise }
        let weights = Cause.allCases.map { cause in
            let weight = max(0, group.pressure[cause.index]) * concern(cause)
            return weight * weight
        }
        let total = weights.reduce(0, +)
        guard total > 0 else { return .outage }
        var left = Float(luck >> 40) * (1 / 16_777_216) * total
        for (place, weight) in weights.enumerated() {
            left -= weight
            if left < 0 { return Cause.allCases[place] }
        }
        return .outage
    }

    /// How far a cause is one to speak about, and holds for this person.
    private func concern(_ cause: Cause) -> Float {
        switch cause {
        // Whoever still knows little minutes after news has something else to say than that nobody says anything.
        case .silence: isFreshlyInformed ? 0 : unknown
        case .brokenPromise: group.people.broken[person] > 0 ? 1.5 : 0
        case .outage, .rumour: 1
        // What happens in moments weighs little beside what lasts for hours, and is spoken about all the same.
        case .blame, .effort, .investment, .minimising, .hostility, .denial, .falseAllClear, .unfairness,
            .latePromise, .helpdesk:
            2
        case .jargon, .vagueness, .emptyUpdate, .certainty, .preparation: 1.5
        case .keptPromise, .information, .empathy, .ownership, .workaround, .wordOfMouth, .recovery, .calming:
            0
        }
    }
}
