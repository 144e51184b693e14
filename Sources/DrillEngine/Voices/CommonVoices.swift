import Groundwork
import ScenarioLanguage

/// What people say in any outage, whatever is out and whoever they are: for when a scenario's own lines run out.
enum CommonVoices {
    /// The lines of a language.
    static func lines(_ language: Language) -> [Audience.Voice] {
        language.pick(nl: dutch, en: english).split(separator: "\n").compactMap(voice)
    }

    /// The voice behind a line; nothing where it lacks a part or names no known mood.
    private static func voice(_ line: Substring) -> Audience.Voice? {
        let parts = line.split(separator: " | ", maxSplits: 3).map(String.init)
        guard parts.count == 4, let mood = Audience.Mood(rawValue: parts[0]) else { return nil }
        return Audience.Voice(
            mood: mood, about: Audience.Topic(rawValue: parts[1]), name: parts[2], role: nil, text: parts[3])
    }
}
