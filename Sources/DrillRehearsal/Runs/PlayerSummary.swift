import TranscriptJournal

/// What the runs of one player come to.
package struct PlayerSummary: Codable, Sendable, Hashable {
    /// The spread of the marks.
    package struct Scores: Codable, Sendable, Hashable {
        package let timeliness: Spread
        package let openness: Spread
        package let expectations: Spread
        package let total: Spread
    }

    /// The spread of what it did to people: all together, at the end of the drill, 0 to 100.
    package struct Effects: Codable, Sendable, Hashable {
        /// The place between the silent and the exemplary player.
        package let index: Spread?
        /// Frustration at the end.
        package let frustration: Spread
        /// Frustration averaged over the drill.
        package let meanFrustration: Spread
        /// Trust at the end.
        package let trust: Spread
        /// The share of people who had resigned themselves.
        package let resigned: Spread
        /// Calls to the helpdesk.
        package let calls: Spread
    }

    /// The player's name.
    package let player: String
    /// How many runs there were.
    package let runs: Int
    /// The spread of the marks; nothing when the runs were not debriefed.
    package let scores: Scores?
    /// The spread of the outcome.
    package let outcome: Effects

    private init?(_ player: Cast, _ runs: [Study.Run]) {
        func spread(_ value: (Outcome.Fate) -> Double) -> Spread? {
            Spread(runs.map { value($0.outcome.all) })
        }
        func marks(_ value: (Marks) -> Double) -> Spread? { Spread(runs.compactMap(\.marks).map(value)) }
        guard let frustration = spread(\.frustration), let mean = spread(\.meanFrustration),
            let trust = spread(\.trust), let resigned = spread(\.resigned),
            let calls = spread({ Double($0.calls) })
        else { return nil }
        self.player = player.name
        self.runs = runs.count
        if let timeliness = marks(\.timeliness), let openness = marks(\.openness),
            let expectations = marks(\.expectations), let total = marks(\.total)
        {
            scores = Scores(
                timeliness: timeliness, openness: openness, expectations: expectations, total: total)
        } else {
            scores = nil
        }
        outcome = Effects(
            index: Spread(runs.compactMap(\.marks?.index)), frustration: frustration, meanFrustration: mean,
            trust: trust, resigned: resigned, calls: calls)
    }

    /// The summaries of a study, one for each player that took part.
    package static func of(_ study: Study) -> [PlayerSummary] {
        Cast.allCases.compactMap { player in
            PlayerSummary(player, study.runs.filter { $0.player == player })
        }
    }
}
