import DrillEngine
import Groundwork
package import ScenarioLanguage
package import TranscriptJournal

/// One drill played by a player from beginning to end, without a file.
package struct Performance: Sendable {
    /// What is played.
    package var scenario: Scenario
    /// The seed.
    package var seed: UInt64
    /// How many people the crowd has; those of the scenario when nothing is given.
    package var people: Int?
    /// The program and its version, for the header of the transcript.
    package var program: String

    /// How often in a row a player may try something that is refused before the clock moves without it.
    static let patience = 12

    /// Sets up a performance.
    package init(_ scenario: Scenario, seed: UInt64, people: Int? = nil, program: String = "outage-drill") {
        self.scenario = scenario
        self.seed = seed
        self.people = people
        self.program = program
    }

    /// Plays the drill to its end.
    package func play<P: Player>(_ player: P) -> Transcript {
        var player = player
        var drill = Drill(scenario, seed: seed, people: people)
        let header = TranscriptHeader(
            scenario, seed: seed, trainee: P.name, people: people, program: program)
        var transcript = Transcript(header: header)
        transcript.entries += drill.begin().map { .event($0) }
        var refusals = 0
        while !drill.isOver {
            // A player that knocks at a closed door again and again must not stop the clock.
            let wanted =
                refusals < Performance.patience
                ? player.next(at: Desk(drill)) : .wait(until: drill.now + 5)
            do throws(Refusal) {
                let action = try drill.canonical(wanted)
                transcript.entries.append(.action(at: drill.now, action))
                transcript.entries += try drill.apply(action).map { .event($0) }
                refusals = 0
            } catch {
                refusals += 1
                player.hear(error)
            }
        }
        return transcript
    }
}
