import DrillRehearsal
import Groundwork
import ScenarioLanguage
import ScenarioWorkshop
import TranscriptJournal

/// Lets random players play the scenarios that a command names.
struct PlayCheck {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// Plays each of them; leaves 1 when a law was broken.
    func run() throws -> ExitStatus {
        let finder = ScenarioFinder(invocation.surroundings)
        let runs = try invocation.number("runs", atLeast: 1, atMost: 100_000) ?? 20
        let first = UInt64(try invocation.number("seed") ?? 1)
        let people = try invocation.number("people", atLeast: 1, atMost: 5_000_000)
        let bar = ProgressBar(invocation.surroundings)
        var status = ExitStatus.done
        for name in invocation.arguments {
            let scenario = try finder.scenario(name, invocation)
            let crowd = people ?? min(scenario.people, Yardstick.people)
            let play = RandomPlay(scenario, people: crowd == scenario.people ? nil : crowd)
            let coverage = Coverage(scenario, runs: PlayCheck.runs(of: play, first: first, count: runs, bar))
            bar.clear()
            let size = people.map { " --people \($0)" } ?? ""
            let report = CoverageReport(coverage, people: play.people, language: invocation.language) {
                seed in
                "outage-drill check --play --runs 1 --seed \(seed)\(size) \(name)"
            }
            invocation.surroundings.say(SafeText.forTerminal(report.text))
            if !coverage.failures.isEmpty { status = .wrong }
        }
        return status
    }

    /// All runs, side by side on all cores, in the order of their seeds.
    private static func runs(of play: RandomPlay, first: UInt64, count: Int, _ bar: ProgressBar)
        -> [RandomPlay.Run]
    {
        let seeds = (0..<count).map { first &+ UInt64($0) }
        return Waiting.forResults(of: seeds, showing: bar) { play.play($0) } ?? []
    }
}
