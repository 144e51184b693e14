package import DrillEngine

/// What a drill did to people: how they felt over time and at its end.
package struct Outcome: Codable, Sendable, Hashable {
    /// How one group, or all people together, fared.
    package struct Fate: Codable, Sendable, Hashable {
        /// Frustration averaged over the drill, 0 to 100.
        package var meanFrustration = 0.0
        /// Frustration at the end, 0 to 100.
        package var frustration = 0.0
        /// Trust averaged over the drill, 0 to 100.
        package var meanTrust = 0.0
        /// Trust at the end, 0 to 100.
        package var trust = 0.0
        /// The share of people who had resigned themselves at the end, 0 to 100.
        package var resigned = 0.0
        /// Calls to the helpdesk.
        package var calls = 0
        /// Calls given up.
        package var abandoned = 0
    }

    /// All people together, each counted once.
    package var all: Fate
    /// The groups, in the order of the scenario.
    package var groups: [Fate]

    /// Reads the outcome of a drill off its transcript, as far as it was played.
    package init(_ transcript: Transcript) {
        let pulses = transcript.events.compactMap { occurrence -> [Feeling]? in
            if case .pulse(let feelings) = occurrence.event { feelings } else { nil }
        }
        self.init(pulses, sizes: transcript.header.setting.audiences.map(\.size))
    }

    /// Sums up how people felt, half hour by half hour.
    ///
    /// - Parameters:
    ///   - pulses: the feelings of all groups at each moment.
    ///   - sizes: how many people each group has.
    package init(_ pulses: [[Feeling]], sizes: [Int]) {
        var groups = sizes.map { _ in Fate() }
        for feelings in pulses {
            for (index, feeling) in feelings.enumerated() where index < groups.count {
                groups[index].take(feeling)
            }
        }
        for index in groups.indices {
            groups[index].meanFrustration /= Double(max(1, pulses.count))
            groups[index].meanTrust /= Double(max(1, pulses.count))
        }
        self.groups = groups
        all = Outcome.together(groups, sizes: sizes)
    }

    private static func together(_ groups: [Fate], sizes: [Int]) -> Fate {
        var all = Fate()
        let people = Double(max(1, sizes.reduce(0, +)))
        for (group, size) in zip(groups, sizes) {
            let share = Double(size) / people
            all.meanFrustration += group.meanFrustration * share
            all.frustration += group.frustration * share
            all.meanTrust += group.meanTrust * share
            all.trust += group.trust * share
            all.resigned += group.resigned * share
            all.calls += group.calls
            all.abandoned += group.abandoned
        }
        return all
    }
}

extension Outcome.Fate {
    /// Notes how the group feels at a further moment; means are sums until all moments are in.
    fileprivate mutating func take(_ feeling: Feeling) {
        frustration = Double(feeling.frustration) / 10
        trust = Double(feeling.trust) / 10
        meanFrustration += frustration
        meanTrust += trust
        resigned = Double(feeling.resigned) / 10
        calls = feeling.calls
        abandoned = feeling.abandoned
    }
}
