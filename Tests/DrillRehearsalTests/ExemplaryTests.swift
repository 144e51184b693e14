import DrillEngine
import Groundwork
import MessageReading
import ScenarioLanguage
import Testing
import TranscriptJournal

@testable import DrillRehearsal

@Suite("The exemplary player")
struct ExemplaryTests {
    private func transcript(_ name: String) async throws -> Transcript {
        try #require(await Played.by(.exemplary, name))
    }

    @Test("does the same again under the same seed")
    func again() async throws {
        let scenario = try RealScenarios.read("elo-supplier-nl")
        let again = Performance(scenario, seed: 1, people: Played.people).play(Exemplary(seed: 1))
        let first = try await transcript("elo-supplier-nl")
        #expect(again == first)
    }

    @Test(
        "speaks to everyone within a quarter of an hour, and says what is known",
        arguments: RealScenarios.names)
    func firstWord(_ name: String) async throws {
        let transcript = try await transcript(name)
        let first = try #require(transcript.messages.first)
        let starts = transcript.header.setting.starts
        #expect(try #require(transcript.firstWord) - starts <= 15)
        #expect(first.audiences == transcript.header.setting.audiences.map(\.name))
        for label in [Label.problem, .impact, .unknown, .actions, .ownership, .nextUpdate, .workaround] {
            #expect(first.reading.says(label), "\(label)")
        }
        #expect(first.reading.eta == .refused)
        #expect(try #require(first.reading.updatesAt.first) - starts <= 45)
    }

    @Test("promises the next message nearly every time, and keeps it", arguments: RealScenarios.names)
    func promises(_ name: String) async throws {
        let transcript = try await transcript(name)
        let promising = transcript.messages.filter { !$0.reading.updatesAt.isEmpty }
        #expect(promising.count * 10 >= transcript.messages.count * 9)
        #expect(transcript.fates.filter { $0 == .kept }.count >= 15)
        #expect(transcript.fates.filter { $0 == .late || $0 == .broken }.count <= 1)
    }

    @Test("never repeats itself", arguments: RealScenarios.names)
    func variety(_ name: String) async throws {
        let transcript = try await transcript(name)
        #expect(transcript.messages.allSatisfy { !$0.repeats })
    }

    @Test("tells facts soon and leaks none", arguments: RealScenarios.names)
    func facts(_ name: String) async throws {
        let transcript = try await transcript(name)
        for occurrence in transcript.events {
            if case .leaked(let fact, let message) = occurrence.event {
                Issue.record("\(fact) in \(message)")
            }
            guard case .learned(let name) = occurrence.event,
                let truth = transcript.header.setting.facts.first(where: { $0.name == name }),
                let from = truth.from
            else { continue }
            let knowable = max(occurrence.at, from)
            guard Communicator.waking.contains(knowable.minuteOfDay),
                transcript.header.setting.ends - knowable > 30
            else { continue }
            let told = transcript.told.first { $0.fact == name && $0.at >= occurrence.at }
            #expect(told.map { $0.at - knowable <= 20 } ?? false, "\(name)")
        }
    }

    @Test("answers who expects an answer, and challenges what it is served", arguments: RealScenarios.names)
    func answers(_ name: String) async throws {
        let transcript = try await transcript(name)
        let answered = transcript.answered
        #expect(transcript.expected.filter { !answered.contains($0) }.count <= 1)
        #expect(transcript.claims.filter { $0.how == .challenged }.count >= 6)
        #expect(!transcript.claims.contains { $0.how == .accepted })
    }

    @Test("calls in every level on the first day", arguments: RealScenarios.names)
    func escalates(_ name: String) async throws {
        let transcript = try await transcript(name)
        let first = transcript.header.setting.starts.date
        let levels = transcript.events.filter {
            if case .levelActs = $0.event { $0.at.date == first } else { false }
        }
        #expect(levels.count == transcript.header.setting.parties.flatMap(\.levels).count)
    }

    @Test("says none of the four sentences of its own", arguments: Language.allCases)
    func phrases(_ language: Language) throws {
        let reader = MessageReader()
        let now = try #require(Moment("2026-03-10T10:30"))
        let context = ReadingContext(now: now, language: language, names: KnownNames(services: ["it"]))
        let tomorrow = language.pick(nl: "morgen om 07:15", en: "tomorrow at 07:15")
        let text = language.pick(nl: "Formulieren liggen bij de balie.", en: "Forms lie at the counter.")
        let groups = language.pick(nl: "docenten", en: "teachers")
        let fillings = [
            "service": "it", "Service": "It", "when": tomorrow, "When": Slots.capitalised(tomorrow),
            "text": text, "reason": "it is being checked", "groups": groups,
            "Groups": Slots.capitalised(groups), "party": "Acme", "level": "director", "clock": "10:30",
            "measures": text, "channels": "mail",
        ]
        let inward = ["challenge", "ask", "grounds", "means", "appointment", "pressure"]
        let outward = Idea.allCases.filter { idea in !inward.contains { idea.rawValue.hasPrefix($0) } }
        for wording in outward.flatMap({ Lines.of(language)[$0] }) {
            let text = Slots.fill(wording, fillings)
            let reading = reader.read(text, in: context)
            for label in [Label.blame, .effortExcuse, .investment, .minimise, .vague] {
                #expect(!reading.says(label), "\(label): \(text)")
            }
            #expect(reading.estimate != .hard, "\(text)")
        }
    }
}
