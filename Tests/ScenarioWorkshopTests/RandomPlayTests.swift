import DrillEngine
import DrillRehearsal
import Groundwork
import ScenarioLanguage
import Testing
import TranscriptJournal

@testable import ScenarioWorkshop

@Suite("Random play")
struct RandomPlayTests {
    private func coverage(_ scenario: Scenario, _ seeds: [UInt64]) -> Coverage {
        let play = RandomPlay(scenario, people: 40)
        return Coverage(scenario, runs: seeds.map { play.play($0) })
    }

    @Test(
        "every law holds, whoever plays",
        arguments: [("first-drill-nl", [2, 3, 4, 5] as [UInt64]), ("storage-inhouse-en", [2])])
    func laws(id: String, seeds: [UInt64]) throws {
        let coverage = coverage(try Library.scenario(id), seeds)
        #expect(coverage.failures.isEmpty, "\(coverage.failures.map(\.breaches))")
        #expect(coverage.counts.contains { $0 > 0 })
    }

    @Test("a seed gives the same run each time, and picks the player")
    func repeatable() throws {
        let scenario = try Library.scenario("first-drill-en")
        let runs = coverage(scenario, [1, 2, 3, 4]).runs
        #expect(runs.map(\.player) == ["silent", "monkey", "template", "monkey"])
        #expect(RandomPlay(scenario, people: 40).play(4) == runs[3])
    }

    @Test("what no run reached is named with its line, and a broken law with the command that repeats it")
    func report() throws {
        let source =
            try Library.source("first-drill-en")
            + "\n## Any day\n\n### when said hostile and before day 1 09:03: Never\nid: never\nfrom: x\n\nNo.\n"
        let scenario = try ScenarioReader.read(source)
        let coverage = coverage(scenario, [1])
        #expect(coverage.unreached.map(\.id).contains("never"))
        var run = try #require(coverage.runs.first)
        run.breaches = [
            Breach(law: .gauges, at: scenario.starts, seen: Phrase(nl: "vertrouwen 101", en: "trust 101"))
        ]
        let text = CoverageReport(Coverage(scenario, runs: [run]), language: .english) { "repeat \($0)" }.text
        #expect(text.contains("never (line "))
        #expect(text.contains("trust 101"))
        #expect(text.contains("repeat it: repeat 1"))
    }

    /// A transcript with one event tampered with.
    private func tampered(_ played: Transcript, in scenario: Scenario, _ change: (DrillEvent) -> DrillEvent?)
        -> Set<Law>
    {
        var transcript = played
        for (index, entry) in transcript.entries.enumerated().reversed() {
            guard case .event(var occurrence) = entry, let event = change(occurrence.event) else { continue }
            occurrence.event = event
            transcript.entries.insert(.event(occurrence), at: index + 1)
            break
        }
        return Set(LawBook.breaches(of: transcript, in: scenario).map(\.law))
    }

    @Test("each law notices when it is broken")
    func noticed() throws {
        let scenario = try Library.scenario("first-drill-en")
        let played = Performance(scenario, seed: 1, people: 40).play(Exemplary(seed: 1))
        #expect(LawBook.breaches(of: played, in: scenario).isEmpty)
        func tampered(_ change: (DrillEvent) -> DrillEvent?) -> Set<Law> {
            self.tampered(played, in: scenario, change)
        }
        #expect(
            tampered {
                if case .service(let percent) = $0 {
                    .service(percent: percent.map { _ in 101 })
                } else {
                    nil
                }
            }
            .isSuperset(of: [.gauges, .replay]))
        #expect(
            tampered { if case .received(let message) = $0, message.inject != nil { $0 } else { nil } }
                .isSuperset(of: [.inbox, .injects]))
        #expect(tampered { if case .learned = $0 { $0 } else { nil } }.contains(.knowledge))
        #expect(tampered { if case .settled = $0 { $0 } else { nil } }.contains(.promises))
        #expect(tampered { if case .stageEnded = $0 { $0 } else { nil } }.contains(.recovery))
        #expect(tampered { if case .measureTaken = $0 { $0 } else { nil } }.contains(.measures))
        #expect(tampered { if case .ended = $0 { .ended(causes: []) } else { nil } }.contains(.ends))
        #expect(
            tampered {
                guard case .pulse(var feelings) = $0 else { return nil }
                feelings[0].frustration -= 90
                return .pulse(feelings)
            }.contains(.books))
    }

    @Test("time that goes back is noticed")
    func clock() throws {
        let scenario = try Library.scenario("first-drill-en")
        var transcript = Performance(scenario, seed: 1, people: 40).play(Silent(seed: 1))
        transcript.entries.append(.event(Occurrence(at: scenario.starts, event: .service(percent: [0, 0]))))
        #expect(LawBook.breaches(of: transcript, in: scenario).map(\.law).contains(.clock))
    }
}
