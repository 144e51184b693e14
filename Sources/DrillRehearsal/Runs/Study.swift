package import ScenarioLanguage
package import TranscriptJournal

/// The runs of a rehearsal, mergeable with those of its other shards.
package struct Study: Codable, Sendable, Hashable {
    /// One run.
    package struct Run: Codable, Sendable, Hashable {
        /// Who played.
        package var player: Cast
        /// The seed.
        package var seed: UInt64
        /// What it did to people.
        package var outcome: Outcome
        /// What a debrief gives it, if it was debriefed.
        package var marks: Marks?
    }

    /// Why two studies cannot be merged.
    package enum Mismatch: Error, Sendable, Hashable {
        /// They played different scenarios, or different versions of one.
        case scenario(String, String)
        /// Their crowds differ in size.
        case people(Int, Int)
    }

    /// The scenario's id.
    package let scenario: String
    /// The digest of its text.
    package let digest: String
    /// How many people the crowd had.
    package let people: Int
    /// The runs, by player and then by seed.
    package private(set) var runs: [Run]

    /// Makes a study of runs.
    package init(_ scenario: Scenario, people: Int?, runs: [Run]) {
        self.scenario = scenario.id
        digest = scenario.digest
        self.people = people ?? scenario.people
        self.runs = Study.ordered(runs)
    }

    /// This study with the runs of another; a run that is in both counts once.
    package func merged(with other: Study) throws(Mismatch) -> Study {
        guard scenario == other.scenario, digest == other.digest else {
            throw .scenario(scenario, other.scenario)
        }
        guard people == other.people else { throw .people(people, other.people) }
        var merged = self
        let known = Set(runs.map(Study.key))
        merged.runs = Study.ordered(runs + other.runs.filter { !known.contains(Study.key($0)) })
        return merged
    }

    private static func key(_ run: Run) -> String { "\(run.player.name) \(run.seed)" }

    /// The same order whichever worker or shard was first.
    private static func ordered(_ runs: [Run]) -> [Run] {
        let places = Dictionary(uniqueKeysWithValues: Cast.allCases.enumerated().map { ($1, $0) })
        return runs.sorted { left, right in
            (places[left.player] ?? 0, left.seed) < (places[right.player] ?? 0, right.seed)
        }
    }
}
