import DrillEngine
import Groundwork
import ScenarioLanguage
import Testing
import TranscriptJournal

@testable import DrillRehearsal

@Suite("The built-in players")
struct PlayerTests {
    private func play(_ player: Cast, _ name: String) async throws -> Transcript {
        try #require(await Played.by(player, name))
    }

    @Test(
        "finish every scenario, with the clock going forward", arguments: Cast.allCases, RealScenarios.names)
    func finish(_ player: Cast, _ name: String) async throws {
        let transcript = try await play(player, name)
        #expect(transcript.isFinished)
        #expect(transcript.header.trainee == player.name)
        let moments = transcript.events.map(\.at)
        #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(transcript.actions.count < 3000)
    }

    @Test("the silent one says nothing")
    func silent() async throws {
        let transcript = try await play(.silent, "elo-supplier-nl")
        #expect(transcript.messages.isEmpty)
    }

    @Test("the template sender repeats itself", arguments: RealScenarios.names)
    func template(_ name: String) async throws {
        let messages = try await play(.template, name).messages
        #expect(messages.count > 10)
        #expect(messages.dropFirst().allSatisfy { $0.repeats })
    }

    @Test("the over-promiser makes hard promises and breaks them", arguments: RealScenarios.names)
    func overPromiser(_ name: String) async throws {
        let transcript = try await play(.overPromiser, name)
        let hard = transcript.promises.filter { $0.kind == .recovery && $0.isHard }
        #expect(hard.count >= 5)
        #expect(transcript.fates.filter { $0 == .broken }.count >= 5)
    }

    @Test("the blamer blames, and passes on what is served", arguments: RealScenarios.names)
    func blamer(_ name: String) async throws {
        let transcript = try await play(.blamer, name)
        let said = Set(transcript.messages.flatMap(\.reading.findings.keys))
        #expect(said.isSuperset(of: ["blame", "effort_excuse", "investment"]))
        #expect(transcript.claims.contains { $0.how == .accepted })
        #expect(transcript.claims.contains { $0.how == .passedOn })
    }

    @Test("the chatterbox writes often and tells no fact", arguments: RealScenarios.names)
    func chatterbox(_ name: String) async throws {
        let transcript = try await play(.chatterbox, name)
        #expect(transcript.messages.count > 100)
        #expect(transcript.told.isEmpty)
    }

    @Test("the honest but slow one tells the truth late", arguments: RealScenarios.names)
    func slow(_ name: String) async throws {
        let transcript = try await play(.honestButSlow, name)
        let first = try #require(transcript.firstWord)
        #expect(first - transcript.header.setting.starts > 60)
        #expect(transcript.told.count > 5)
    }
}

@Suite("A monkey at the desk")
struct MonkeyTests {
    @Test("breaks nothing", arguments: RealScenarios.names, [1, 2] as [UInt64])
    func bears(_ name: String, _ seed: UInt64) throws {
        let scenario = try RealScenarios.read(name)
        let transcript = Performance(scenario, seed: seed, people: 40).play(Monkey(seed: seed))
        #expect(transcript.isFinished)
        let moments = transcript.events.map(\.at)
        #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(moments.allSatisfy { (scenario.starts...scenario.ends).contains($0) })
        for occurrence in transcript.events {
            guard case .pulse(let feelings) = occurrence.event else { continue }
            for feeling in feelings {
                #expect((0...1000).contains(feeling.frustration) && (0...1000).contains(feeling.trust))
                #expect((0...1000).contains(feeling.resigned) && feeling.calls >= feeling.abandoned)
            }
        }
    }

    @Test("can be followed again, action by action")
    func replay() throws {
        let scenario = try RealScenarios.read("storage-inhouse-en")
        let transcript = Performance(scenario, seed: 5, people: 40).play(Monkey(seed: 5))
        var drill = Drill(scenario, seed: 5, people: 40)
        var events = drill.begin()
        for action in transcript.actions { events += try drill.apply(action) }
        #expect(events == transcript.events)
    }

    @Test("refusals do not stop the clock")
    func stubborn() throws {
        struct Stubborn: Player {
            static let name = "stubborn"
            init(seed: UInt64) {}
            mutating func next(at desk: Desk) -> Action { .escalate(party: "nobody") }
        }
        let scenario = try RealScenarios.read("elo-supplier-nl")
        let transcript = Performance(scenario, seed: 1, people: 40).play(Stubborn(seed: 1))
        #expect(transcript.isFinished)
    }
}

@Suite("Players of a scenario that has next to nothing")
struct SparseTests {
    @Test("finish it", arguments: Cast.allCases)
    func finish(_ player: Cast) throws {
        let source = """
            # Bare
            id: bare
            language: en
            starts: 2026-03-10 08:00
            ends: 2026-03-12 17:00
            E-mail is down.
            ## Audience: staff
            ## Recovery
            takes: 2d
            ## Day 1
            ### 08:05 The first to call
            from: staff
            "What's going on?"
            """
        let scenario = try ScenarioReader.read(source)
        let transcript = player.play(Performance(scenario, seed: 1, people: 20))
        #expect(transcript.isFinished)
    }
}
