import DrillEngine
package import TranscriptJournal

/// What a drill did to people: how they felt over time and at its end.
package struct Outcome: Codable, Sendable, Hashable {
    /// How one group, or all people together, fared.
    package struct Fate: Codable, Sendable, Hashable {
        /// Frustration averaged over the drill, 0 to 100.
        package var meanFrustration = 0.0
        /// Frustration at the end, 0 to 100.
        package var frustration = 0.0
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

    /// Reads the outcome of a finished drill off its transcript.
    package init(_ transcript: Transcript) {
        let sizes = transcript.header.setting.audiences.map(\.size)
        var groups = sizes.map { _ in Fate() }
        var pulses = 0
        for occurrence in transcript.events {
            guard case .pulse(let feelings) = occurrence.event else { continue }
            pulses += 1
            for (index, feeling) in feelings.enumerated() where index < groups.count {
                groups[index].meanFrustration += Double(feeling.frustration) / 10
                groups[index].frustration = Double(feeling.frustration) / 10
                groups[index].trust = Double(feeling.trust) / 10
                groups[index].resigned = Double(feeling.resigned) / 10
                groups[index].calls = feeling.calls
                groups[index].abandoned = feeling.abandoned
            }
        }
        for index in groups.indices { groups[index].meanFrustration /= Double(max(1, pulses)) }
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
            all.trust += group.trust * share
            all.resigned += group.resigned * share
            all.calls += group.calls
            all.abandoned += group.abandoned
        }
        return all
    }
}
