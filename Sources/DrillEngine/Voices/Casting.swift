import CrowdModel
import Groundwork
import ScenarioLanguage

/// Gives the voices of the crowd their words: lines of the scenario, then common ones, none of them twice in a drill.
struct Casting: Sendable {
    /// The scenario's lines that are left, by audience.
    private var left: [[Audience.Voice]]
    private var common: [Audience.Voice]
    private let audiences: [String]
    private var chance: RandomStream
    /// When an audience was last heard.
    private var heard: [Moment?]

    /// How long an audience must have been quiet before a common line is used for it, in minutes: the scenario's own
    /// lines are why people sit up, common ones keep silence from setting in.
    private static let quiet = 90

    init(_ scenario: Scenario, seed: UInt64) {
        left = scenario.audiences.map(\.voices)
        common = CommonVoices.lines(scenario.language)
        audiences = scenario.audiences.map(\.name)
        chance = RandomStream(seed: seed, name: "lines")
        heard = [Moment?](repeating: nil, count: scenario.audiences.count)
    }

    /// The line that fits a voice best; nothing when no line of that mood is left, or too soon for a common one.
    mutating func line(for voice: Voice, at moment: Moment) -> Audience.Voice? {
        let audience = voice.audience
        var line = choose(for: voice, from: left[audience])
        if line == nil, heard[audience].map({ moment.minutes - $0.minutes >= Casting.quiet }) ?? true {
            line = choose(for: voice, from: common)
            line?.role = audiences[audience]
        }
        guard let line else { return nil }
        heard[audience] = moment
        common.removeAll { $0.text == line.text }
        for index in left.indices { left[index].removeAll { $0.text == line.text } }
        return line
    }

    /// A line of the voice's mood: about what bothers the person, else one about nothing in particular.
    private mutating func choose(for voice: Voice, from lines: [Audience.Voice]) -> Audience.Voice? {
        let mood = Casting.mood(of: voice.tone)
        let topic = Casting.topic(of: voice.about)
        let fitting = lines.filter { $0.mood == mood }
        let exact = fitting.filter { topic != nil && $0.about == topic }
        let choice = !exact.isEmpty ? exact : fitting.filter { $0.about == nil }
        return choice.isEmpty ? nil : choice[chance.below(choice.count)]
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
