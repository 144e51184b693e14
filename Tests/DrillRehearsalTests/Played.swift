import Groundwork
import TranscriptJournal

@testable import DrillRehearsal

/// Every built-in player on every scenario, played once for all tests.
enum Played {
    /// A crowd of the least size: these tests look at what players do, not at what it does to people.
    static let people = 40

    private static let task = Task {
        var jobs: [(Cast, String)] = []
        for name in RealScenarios.names { jobs += Cast.allCases.map { ($0, name) } }
        let transcripts = await Workers(count: 4).map(jobs, done: {}) { player, name in
            (try? RealScenarios.read(name)).map { player.play(Performance($0, seed: 1, people: people)) }
        }
        return zip(jobs, transcripts).map { (player: $0.0, name: $0.1, transcript: $1) }
    }

    /// The drill of a player on a scenario.
    static func by(_ player: Cast, _ name: String) async -> Transcript? {
        await task.value.first { $0.player == player && $0.name == name }?.transcript
    }
}
