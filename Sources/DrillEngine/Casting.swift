import CrowdModel
import Groundwork
import ScenarioLanguage

/// Gives the voices of the crowd their words: lines of the scenario, none of them twice in a drill.
struct Casting: Sendable {
    private var left: [[Audience.Voice]]
    private var chance: RandomStream

    init(_ scenario: Scenario, seed: UInt64) {
        left = scenario.audiences.map(\.voices)
        chance = RandomStream(seed: seed, name: "voices")
    }

    /// The line that fits a voice best; nothing when no line of that mood is left.
    mutating func line(for voice: Voice) -> Audience.Voice? {
        let lines = left[voice.audience]
        let mood = Casting.mood(of: voice.tone)
        let topic = Casting.topic(of: voice.about)
        let fitting = lines.indices.filter { lines[$0].mood == mood }
        let exact = fitting.filter { topic != nil && lines[$0].about == topic }
        let general = fitting.filter { lines[$0].about == nil }
        let choice = !exact.isEmpty ? exact : general
        guard !choice.isEmpty else { return nil }
        return left[voice.audience].remove(at: choice[chance.below(choice.count)])
    }

    private static func mood(of tone: Voice.Tone) -> Audience.Mood {
        switch tone {
        case .angry: .angry
        case .worried: .worried
        case .asking: .asking
        case .resigned: .resigned
        case .thankful: .thankful
        }
    }

    private static func topic(of cause: Cause) -> Audience.Topic? {
        switch cause {
        case .silence: .silence
        case .brokenPromise, .latePromise: .brokenPromise
        case .blame: .blame
        case .effort: .effort
        case .investment: .investment
        case .certainty: .certainty
        case .workaround: .workaround
        case .outage: .deadline
        case .recovery: .recovery
        default: nil
        }
    }
}
