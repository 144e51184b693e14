package import Groundwork

/// A group of users that waits for the service.
package struct Audience: Sendable, Hashable {
    /// How long a group bears with an outage.
    package enum Patience: String, Sendable, Hashable, CaseIterable {
        case low, medium, high
    }

    /// Which share of a group reads a channel.
    package struct Reading: Sendable, Hashable {
        /// The channel.
        package var channel: String
        /// The share in percent, 1 to 100.
        package var percent: Int
    }

    /// What one of the group says to the trainee.
    package struct Voice: Sendable, Hashable {
        /// The mood in which it is said.
        package var mood: Mood
        /// What it is about, if it says.
        package var about: Topic?
        /// Who says it.
        package var name: String?
        /// What that person does or is.
        package var role: String?
        /// The words.
        package var text: String

        /// Makes a voice.
        package init(mood: Mood, about: Topic?, name: String?, role: String?, text: String) {
            self.mood = mood
            self.about = about
            self.name = name
            self.role = role
            self.text = text
        }
    }

    /// The mood of a voice.
    package enum Mood: String, Sendable, Hashable, CaseIterable {
        case angry, worried, asking, resigned, thankful

        /// The same moods in Dutch.
        static let dutch: [String: Mood] = [
            "boos": .angry, "bezorgd": .worried, "vragend": .asking, "gelaten": .resigned,
            "dankbaar": .thankful,
        ]
    }

    /// What a voice is about.
    package enum Topic: String, Sendable, Hashable, CaseIterable {
        case silence, blame, effort, investment, certainty, workaround, deadline, recovery
        case brokenPromise = "broken promise"
    }

    /// How many people a group has that does not say so.
    static let usualSize = 100

    /// The name.
    package var name: String
    /// Other names for it.
    package var otherNames: [String]
    /// How many people, 1 to 5,000,000.
    package var size: Int
    /// When they need the service.
    package var hours: WeeklyHours
    /// How long they bear with it.
    package var patience: Patience
    /// How much the service matters to them, in percent.
    package var dependence: Int
    /// Trust in IT before the drill, 0 to 100.
    package var trust: Int
    /// What they read; the first is their usual channel.
    package var reads: [Reading]
    /// What they say.
    package var voices: [Voice]
}
