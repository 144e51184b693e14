import CrowdModel
import Groundwork
import ScenarioLanguage
import Testing

@testable import DrillEngine

@Suite("What the voices of the crowd say")
struct CastingTests {
    private static let tones: [(Voice.Tone, Audience.Mood)] = [
        (.angry, .angry), (.worried, .worried), (.asking, .asking), (.resigned, .resigned),
        (.thankful, .thankful),
    ]

    @Test(
        "there are lines for every mood in both languages, none of them twice", arguments: Language.allCases)
    func common(language: Language) {
        let lines = CommonVoices.lines(language)
        #expect(Set(lines.map(\.text)).count == lines.count)
        for mood in Audience.Mood.allCases {
            #expect(lines.count { $0.mood == mood && $0.about == nil } >= 14, "\(mood)")
        }
        let source = language.pick(nl: CommonVoices.dutch, en: CommonVoices.english)
        #expect(source.split(separator: "\n").count == lines.count)
    }

    @Test("a scenario's own lines come first, then common ones in the same mood, and never one twice")
    func order() throws {
        var scenario = try TestScenario.scenario()
        scenario.audiences[0].voices = [
            Audience.Voice(mood: .angry, about: nil, name: "Ann", role: "baker", text: "My own line.")
        ]
        var casting = Casting(scenario, seed: 1)
        var said: [String] = []
        for turn in 0..<12 {
            let voice = Voice(audience: 0, person: turn, tone: .angry, about: .outage)
            let moment = Moment(minutes: 29_552_160 + turn * 120)
            let found = casting.line(for: voice, at: moment)
            let line = try #require(found)
            #expect(line.mood == .angry)
            said.append(line.text)
        }
        #expect(said.first == "My own line.")
        #expect(Set(said).count == said.count)
    }

    @Test("a common line waits until its audience has been quiet for an hour and a half")
    func quiet() throws {
        var scenario = try TestScenario.scenario()
        scenario.audiences[0].voices = []
        var casting = Casting(scenario, seed: 1)
        let voice = Voice(audience: 0, person: 1, tone: .worried, about: .silence)
        let start = Moment(minutes: 29_552_160)
        let lines = [0, 85, 90].map { casting.line(for: voice, at: start + $0) }
        #expect(lines.map { $0 != nil } == [true, false, true])
    }

    @Test("when every line of a mood is used up, the mood falls silent")
    func exhausted() throws {
        var scenario = try TestScenario.scenario()
        scenario.audiences[0].voices = []
        var casting = Casting(scenario, seed: 1)
        let voice = Voice(audience: 0, person: 1, tone: .thankful, about: .outage)
        var said = 0
        for turn in 0..<200 where casting.line(for: voice, at: Moment(minutes: turn * 120)) != nil {
            said += 1
        }
        #expect(
            said == CommonVoices.lines(scenario.language).count { $0.mood == .thankful && $0.about == nil })
    }
}

@Suite("Whoever comes back")
struct ComingBackTests {
    @Test("an inject that repeats comes in its other tellings before one comes twice")
    func tellings() throws {
        for seed in 1...6 as ClosedRange<UInt64> {
            var scenario = try TestScenario.scenario()
            let press = try #require(scenario.injects.firstIndex { $0.id == "press" })
            let base = scenario.injects[press].variants[0]
            scenario.injects[press].repetition?.times = 4
            scenario.injects[press].variants = ["One?", "Two?", "Three?"].map { text in
                var variant = base
                (variant.text, variant.weight) = (text, 33)
                return variant
            }
            var drill = Drill(scenario, seed: seed)
            _ = drill.begin()
            _ = try drill.apply(.wait(until: TestScenario.at("20:00")))
            let texts = drill.inbox.filter { $0.inject == "press" }.map(\.text)
            #expect(texts.count == 4)
            #expect(Set(texts.prefix(3)).count == 3)
        }
    }

    @Test("whoever has run out of lines has four more of their own kind", arguments: Party.Role.allCases)
    func fallbacks(role: Party.Role) throws {
        var scenario = try TestScenario.scenario()
        scenario.parties[0].role = role
        var correspondence = Correspondence(scenario)
        #expect(Set((0..<4).map { _ in correspondence.fallback(of: 0) }).count == 4)
    }
}
