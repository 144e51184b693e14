import ScenarioLanguage
import Synchronization
import Testing
import TranscriptJournal

@testable import DrillRehearsal

@Suite("A rehearsal")
struct RehearsalTests {
    private func rehearsal(seeds: [UInt64], workers: Int = 2) throws -> Rehearsal {
        Rehearsal(
            try RealScenarios.read("elo-supplier-nl"), players: [.silent, .template], seeds: seeds,
            people: 60,
            workers: workers)
    }

    @Test("comes out the same with one worker and with seven")
    func workers() async throws {
        let one = try await rehearsal(seeds: [3, 1, 2], workers: 1).run()
        let seven = try await rehearsal(seeds: [3, 1, 2], workers: 7).run()
        #expect(one == seven)
        #expect(one.runs.map(\.seed) == [1, 2, 3, 1, 2, 3])
        #expect(one.runs.map(\.player) == [.silent, .silent, .silent, .template, .template, .template])
    }

    @Test("tells how far it is")
    func progress() async throws {
        var seen: [Int] = []
        _ = try await rehearsal(seeds: [1, 2]).run { done, all in
            seen.append(done)
            #expect(all == 4)
        }
        #expect(seen == [1, 2, 3, 4])
    }

    @Test("hands every run with its yardstick to be scored")
    func scores() async throws {
        let counted = Mutex(0)
        var small = try rehearsal(seeds: [1])
        small.players = [.silent]
        let study = await small.run(score: { transcript in
            counted.withLock { $0 += 1 }
            guard transcript.isFinished, let yardstick = transcript.yardstick else { return nil }
            return Marks(
                timeliness: 1, openness: 2, expectations: 3, total: 6,
                index: Double(yardstick.silent.frustration))
        })
        #expect(counted.withLock { $0 } == 1)
        let summary = try #require(PlayerSummary.of(study).first)
        #expect(summary.player == "silent")
        #expect(summary.scores?.total.median == 6)
        #expect((summary.outcome.index?.median ?? 0) > 100)
    }

    @Test("the shards together are the whole")
    func shards() async throws {
        let seeds = Shard.whole.seeds(from: 10, runs: 5)
        #expect(seeds == [10, 11, 12, 13, 14])
        let parts = try (1...3).map { try #require(Shard("\($0)/3")).seeds(from: 10, runs: 5) }
        #expect(parts == [[10, 13], [11, 14], [12]])
        let whole = try await rehearsal(seeds: seeds).run()
        var merged = try await rehearsal(seeds: parts[2]).run()
        for part in parts.dropLast() { merged = try merged.merged(with: await rehearsal(seeds: part).run()) }
        #expect(merged == whole)
        merged = try merged.merged(with: whole)
        #expect(merged == whole)
    }

    @Test("shards of different studies do not go together")
    func mismatch() async throws {
        let scenario = try RealScenarios.read("elo-supplier-nl")
        let other = try RealScenarios.read("storage-inhouse-en")
        let study = Study(scenario, people: 60, runs: [])
        #expect(throws: Study.Mismatch.scenario(scenario.id, other.id)) {
            try study.merged(with: Study(other, people: 60, runs: []))
        }
        #expect(throws: Study.Mismatch.people(60, 70)) {
            try study.merged(with: Study(scenario, people: 70, runs: []))
        }
    }

    @Test("a shard is a part of a whole", arguments: ["", "1", "0/3", "4/3", "1/0", "a/b", "1/2/3", "-1/3"])
    func badShards(_ text: String) {
        #expect(Shard(text) == nil)
    }

    @Test("percentiles lie between the values")
    func spread() throws {
        let spread = try #require(Spread([50, 10, 40, 20, 30]))
        #expect(spread.median == 30)
        #expect(spread.p10 == 14)
        #expect(spread.p90 == 46)
        #expect(Spread([7])?.p90 == 7)
        #expect(Spread([]) == nil)
    }
}
