import DrillRehearsal
import Foundation
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
        let runs = UInt64(try invocation.number("runs", atLeast: 1) ?? 20)
        let first = UInt64(try invocation.number("seed") ?? 1)
        let people = try invocation.number("people", atLeast: 1)
        var status = ExitStatus.done
        for name in invocation.arguments {
            let scenario = try finder.scenario(name, invocation)
            let crowd = people ?? min(scenario.people, Yardstick.people)
            let play = RandomPlay(
                scenario, seeds: (0..<runs).map { first &+ $0 },
                people: crowd == scenario.people ? nil : crowd,
                workers: ProcessInfo.processInfo.activeProcessorCount)
            let bar = ProgressBar(invocation.surroundings)
            let coverage = Waiting.forResult { await play.run(progress: bar.show) }
            bar.clear()
            guard let coverage else {
                throw Complaint(.wrong, "'\(name)': the play ended without a result; run it again")
            }
            let size = people.map { " --people \($0)" } ?? ""
            let report = CoverageReport(coverage, language: invocation.language) { seed in
                "outage-drill check --play --runs 1 --seed \(seed)\(size) \(name)"
            }
            invocation.surroundings.say(SafeText.forTerminal(report.text))
            if !coverage.failures.isEmpty { status = .wrong }
        }
        return status
    }
}
