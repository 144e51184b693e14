import Groundwork
package import ScenarioLanguage
package import TranscriptJournal

/// Lets built-in players play a scenario many times, side by side on all cores.
package struct Rehearsal: Sendable {
    /// Scores a transcript; the rehearsal itself knows no rubric.
    package typealias Score = @Sendable (Transcript) -> Marks?
    /// Hears how many runs are done, of how many.
    package typealias Progress = (_ done: Int, _ all: Int) -> Void

    /// What is played.
    package var scenario: Scenario
    /// Who plays.
    package var players: [Cast]
    /// The seeds under which each of them plays.
    package var seeds: [UInt64]
    /// How many people the crowd has; those of the scenario when nothing is given.
    package var people: Int?
    /// How many runs go on at a time.
    package var workers: Int
    /// The program and its version, for the headers of the transcripts.
    package var program: String

    /// Sets up a rehearsal.
    ///
    /// - Parameter workers: how many runs go on at a time; more than the machine has cores does no harm, since the
    ///   runs share them.
    package init(
        _ scenario: Scenario, players: [Cast] = Cast.allCases, seeds: [UInt64], people: Int? = nil,
        workers: Int = 64, program: String = "outage-drill"
    ) {
        self.scenario = scenario
        self.players = players
        self.seeds = seeds
        self.people = people
        self.workers = max(1, workers)
        self.program = program
    }

    /// Plays all runs; neither their results nor their order depend on how many workers there are.
    ///
    /// - Parameters:
    ///   - progress: hears of each piece of work that is done.
    ///   - score: gives the marks of a run; its transcript then ends with the yardstick of its seed. Without it no
    ///     yardstick is measured.
    package func run(progress: Progress = { _, _ in }, score: Score? = nil) async -> Study {
        let crew = Workers(count: workers)
        let jobs = seeds.flatMap { seed in players.map { (player: $0, seed: seed) } }
        let measured = score == nil ? [] : seeds
        let all = jobs.count + measured.count
        var done = 0
        func advance() {
            done += 1
            progress(done, all)
        }
        let yardsticks = await crew.map(measured, done: advance) { seed in
            Yardstick.measure(scenario, seed: seed)
        }
        let bySeed = Dictionary(zip(measured, yardsticks)) { first, _ in first }
        let runs = await crew.map(jobs, done: advance) { job in
            play(job.player, seed: job.seed, yardstick: bySeed[job.seed], score: score)
        }
        return Study(scenario, people: people, runs: runs)
    }

    private func play(_ player: Cast, seed: UInt64, yardstick: Yardstick?, score: Score?) -> Study.Run {
        let performance = Performance(scenario, seed: seed, people: people, program: program)
        var transcript = player.play(performance)
        if let yardstick { transcript.entries.append(.yardstick(yardstick)) }
        return Study.Run(
            player: player, seed: seed, outcome: Outcome(transcript), marks: score?(transcript))
    }
}
