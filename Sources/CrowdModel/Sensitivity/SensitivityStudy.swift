/// What becomes of the model's claims when its figures are moved over their ranges.
///
/// Every run is a total outage of three days for one audience, under one seed.
package struct SensitivityStudy: Sendable {
    /// How many people the crowds have.
    package let people: Int
    /// The seed of every run.
    package let seed: UInt64

    /// Sets up a study.
    package init(people: Int = 512, seed: UInt64 = 11) {
        self.people = people
        self.seed = seed
    }

    /// How each way of communicating ends, with one set of figures.
    package struct Endings: Sendable, Hashable {
        /// Mean frustration over the outage and trust at its end, 0 to 100, by player.
        package let byPlayer: [TrialPlayer: Ending]

        /// How one of them ends; all are there.
        package subscript(player: TrialPlayer) -> Ending {
            byPlayer[player] ?? Ending(frustration: 0, trust: 0)
        }

        /// By how many points of trust the best communicator ends above the silent one.
        package var trustGained: Double { self[.exemplary].trust - self[.silent].trust }
        /// By how many points of trust the best communicator ends above the one who promises too much.
        package var trustKept: Double { self[.exemplary].trust - self[.overPromiser].trust }
        /// By how many points of mean frustration the best communicator stays below the silent one.
        package var frustrationSaved: Double { self[.silent].frustration - self[.exemplary].frustration }
    }

    /// How an outage ends for an audience.
    package struct Ending: Sendable, Hashable {
        /// Mean frustration over all steps, 0 to 100.
        package let frustration: Double
        /// Trust at the end, 0 to 100.
        package let trust: Double
    }

    /// What one set of figures gives.
    package struct Finding: Sendable {
        /// How the players end.
        package let endings: Endings
        /// The facts that do not hold.
        package let failing: [ResearchFact]
    }

    /// What moving one figure to the ends of its range gives.
    package struct Swing: Sendable {
        /// The figure.
        package let entry: ParameterEntry
        /// At the end at which people react least.
        package let weak: Finding
        /// At the end at which people react most.
        package let strong: Finding

        /// By how many points at most the figure moves what good communication gains, whichever gain is looked at.
        package var width: Double {
            func moved(_ gain: (Endings) -> Double) -> Double {
                abs(gain(strong.endings) - gain(weak.endings))
            }
            return max(moved(\.trustGained), moved(\.trustKept), moved(\.frustrationSaved))
        }
    }

    /// Tests every fact and plays every player with one set of figures.
    package func finding(_ parameters: CrowdParameters) -> Finding {
        Finding(
            endings: endings(parameters),
            failing: ResearchFact.all.filter { !$0.test(parameters, people: people, seed: seed).holds })
    }

    /// Moves one figure to the ends of its range, all others left where they are.
    package func swing(_ entry: ParameterEntry) -> Swing {
        Swing(
            entry: entry, weak: finding(CrowdParameters.standard.with(entry, at: entry.weak)),
            strong: finding(CrowdParameters.standard.with(entry, at: entry.strong)))
    }

    /// How every player ends with one set of figures.
    package func endings(_ parameters: CrowdParameters) -> Endings {
        let lab = Lab(parameters: parameters, people: people, seed: seed)
        var byPlayer: [TrialPlayer: Ending] = [:]
        for player in TrialPlayer.allCases {
            let record = lab.play(player.trial(people: people))
            byPlayer[player] = Ending(frustration: record.meanFrustration, trust: record.trust)
        }
        return Endings(byPlayer: byPlayer)
    }

    /// The course of an outage for a player: frustration and trust at each step.
    package func course(_ player: TrialPlayer) -> [Mood] {
        let lab = Lab(parameters: .standard, people: people, seed: seed)
        return lab.play(player.trial(people: people)).moods.map { $0[0] }
    }
}
