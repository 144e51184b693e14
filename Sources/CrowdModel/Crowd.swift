package import Groundwork

/// The simulated users of a drill: every person has a need, a patience, a trust and a memory of promises.
///
/// What happens to the crowd comes in through `hear`, `settle` and `step`, in the order in which it happens; what it
/// makes of that can be read from `moods`, `causes` and the voices that `step` returns. Same seed, same calls: same
/// crowd, to the last bit, on any machine.
package struct Crowd: Sendable {
    /// Minutes of one step of the model.
    package static let stepMinutes = 5

    /// The audiences, in the scenario's order.
    package let audiences: [AudienceProfile]
    /// The figures of the model.
    package let parameters: CrowdParameters
    let rates: StepRates
    let start: Moment
    let seed: UInt64
    var groups: [Group]
    var promises = PromiseBook()
    var desk: Switchboard
    var herald: Herald

    /// Makes the crowd of a drill.
    ///
    /// - Parameters:
    ///   - audiences: the groups; the crowd has as many people as they have together.
    ///   - helpdesk: whom they call.
    ///   - start: when the drill begins.
    ///   - seed: the drill's seed.
    ///   - people: how many people to simulate instead of all; audiences and helpdesk shrink or grow alike.
    ///   - parameters: the figures of the model.
    package init(
        audiences: [AudienceProfile], helpdesk: Helpdesk, start: Moment, seed: UInt64, people: Int? = nil,
        parameters: CrowdParameters = .standard
    ) {
        let scale = CrowdScale(audiences, people: people)
        self.audiences = audiences
        self.parameters = parameters
        self.start = start
        self.seed = seed
        rates = StepRates(parameters)
        groups = audiences.indices.map { index in
            Group(
                audiences[index],
                people: Birth.people(
                    of: audiences[index], count: scale.size(of: audiences[index]), audience: index,
                    seed: seed,
                    parameters: parameters))
        }
        desk = Switchboard(scale.scaled(helpdesk), audiences: audiences.count, seed: seed)
        herald = Herald(audiences: audiences.count, seed: seed)
    }

    /// How each audience feels now.
    package var moods: [Mood] { groups.indices.map { mood(of: $0) } }

    /// How an audience feels now.
    package func mood(of audience: Int) -> Mood {
        var mood = groups[audience].mood
        mood.waiting = desk.waiting[audience]
        return mood
    }

    /// The books: every change of frustration and trust with its cause, audience by audience, in the order in which
    /// the entries began.
    package var causes: [BookedCause] {
        groups.indices.flatMap { groups[$0].booked(as: $0) }
    }

    /// How many people are simulated.
    package var size: Int { groups.reduce(0) { $0 + $1.people.count } }

    /// The number of the step that begins at a moment, counted from the drill's start.
    func number(of moment: Moment) -> Int {
        let minutes = moment.minutes.subtractingReportingOverflow(start.minutes)
        return minutes.overflow ? 0 : max(0, min(minutes.partialValue / Crowd.stepMinutes, 1_000_000))
    }
}

/// How many people are simulated for those there are.
struct CrowdScale {
    private let factor: Double

    init(_ audiences: [AudienceProfile], people: Int?) {
        let all = audiences.reduce(0.0) { $0 + Double(max(0, $1.size)) }
        let wanted = people.map { Double(max(0, $0)) } ?? all
        factor = all > 0 ? min(wanted, Double(Birth.limit)) / all : 1
    }

    /// People simulated for an audience; one at least, unless it is empty.
    func size(of audience: AudienceProfile) -> Int {
        guard audience.size > 0 else { return 0 }
        return max(1, Int(Double(audience.size) * factor + 0.5))
    }

    /// A helpdesk that is as busy with the simulated people as the real one with all: calls take longer or shorter to
    /// make up for agents that cannot be split.
    func scaled(_ helpdesk: Helpdesk) -> Helpdesk {
        var desk = helpdesk
        desk.agents = min(max(0, helpdesk.agents), 10_000)
        desk.handlingMinutes = bounded(helpdesk.handlingMinutes, 0.1, 1440)
        guard desk.agents > 0, factor != 1 else { return desk }
        let exact = Double(desk.agents) * factor
        desk.agents = min(max(1, Int(min(exact, 10_000) + 0.5)), 10_000)
        desk.handlingMinutes *= exact > 0 ? Double(desk.agents) / exact : 1
        return desk
    }
}
