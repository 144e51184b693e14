import DrillEngine
import DrillRehearsal
package import ScenarioLanguage
import TranscriptJournal

/// Lets players who do anything play a scenario, holds every drill to its laws, and sees what was reached.
package struct RandomPlay: Sendable {
    /// What one run showed.
    package struct Run: Sendable, Hashable {
        /// The seed, which also picks the player.
        package var seed: UInt64
        /// Who played.
        package var player: String
        /// How many events there were.
        package var events: Int
        /// The laws that were broken.
        package var breaches: [Breach]
        /// The tellings that came, by inject: places in the list of variants.
        package var reached: [Int: Set<Int>]
        /// The facts that became known, by index.
        package var learned: Set<Int>
    }

    /// What is played.
    package var scenario: Scenario
    /// How many people the crowd has; those of the scenario when nothing is given.
    package var people: Int?

    /// Sets up random play.
    package init(_ scenario: Scenario, people: Int?) {
        self.scenario = scenario
        self.people = people
    }

    /// One run: a monkey under an even seed, the built-in players in turn under the odd ones.
    package func play(_ seed: UInt64) -> Run {
        let performance = Performance(scenario, seed: seed, people: people, program: "random play")
        let transcript: Transcript
        if seed % 2 == 0 {
            transcript = performance.play(Monkey(seed: seed))
        } else {
            let cast = Cast.allCases
            transcript = cast[Int(seed / 2 % UInt64(cast.count))].play(performance)
        }
        return look(at: transcript)
    }

    private func look(at transcript: Transcript) -> Run {
        var places: [String: Int] = [:]
        for (index, inject) in scenario.injects.enumerated() where places[inject.id] == nil {
            places[inject.id] = index
        }
        var reached: [Int: Set<Int>] = [:]
        var learned: Set<Int> = []
        for occurrence in transcript.events {
            switch occurrence.event {
            case .received(let message):
                guard let inject = message.inject.flatMap({ places[$0] }) else { continue }
                let variants = scenario.injects[inject].variants
                let telling = variants.firstIndex { $0.text == message.text && $0.from == message.from } ?? 0
                reached[inject, default: []].insert(telling)
            case .learned(let name):
                if let fact = scenario.facts.firstIndex(where: { $0.name == name }) { learned.insert(fact) }
            default: break
            }
        }
        return Run(
            seed: transcript.header.seed, player: transcript.header.trainee, events: transcript.events.count,
            breaches: LawBook.breaches(of: transcript, in: scenario), reached: reached, learned: learned)
    }
}

/// What many runs of a scenario reached.
package struct Coverage: Sendable {
    /// What was played.
    package let scenario: Scenario
    /// The runs, in the order of their seeds.
    package let runs: [RandomPlay.Run]

    /// Lays runs together.
    package init(_ scenario: Scenario, runs: [RandomPlay.Run]) {
        self.scenario = scenario
        self.runs = runs
    }

    /// In how many runs each inject came, by index.
    package var counts: [Int] {
        scenario.injects.indices.map { inject in runs.count { $0.reached[inject] != nil } }
    }

    /// The injects that came in no run.
    package var unreached: [Inject] {
        zip(scenario.injects, counts).filter { $0.1 == 0 }.map(\.0)
    }

    /// The tellings that came in no run although their inject has several, as inject and place.
    package var unreachedTellings: [(inject: Inject, telling: Int)] {
        scenario.injects.enumerated().flatMap { index, inject -> [(Inject, Int)] in
            guard inject.variants.count > 1, counts[index] > 0 else { return [] }
            let seen = runs.reduce(into: Set<Int>()) { $0.formUnion($1.reached[index] ?? []) }
            return inject.variants.indices.filter { !seen.contains($0) }.map { (inject, $0) }
        }
    }

    /// The facts that became known in no run.
    package var unlearned: [Fact] {
        scenario.facts.indices.filter { fact in !runs.contains { $0.learned.contains(fact) } }
            .map { scenario.facts[$0] }
    }

    /// The runs in which a law was broken.
    package var failures: [RandomPlay.Run] { runs.filter { !$0.breaches.isEmpty } }
}
