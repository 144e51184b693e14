package import Groundwork

/// A drill as its author wrote it, checked: every name in it is declared and every moment lies in the drill.
package struct Scenario: Sendable, Hashable {
    /// Where the failure lies.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case supplier = "supplier failure"
        case inHouse = "in-house failure"
        case mixed = "mixed failure"
    }

    /// The name by which it is played.
    package var id: String
    /// The language of its prose.
    package var language: Language
    /// Where the failure lies.
    package var kind: Kind
    /// The title.
    package var title: String
    /// The first moment.
    package var starts: Moment
    /// The last moment.
    package var ends: Moment
    /// What is down: its name in a sentence first, then other spellings.
    package var serviceNames: [String]
    /// When a rhythm of messages is expected.
    package var officeHours: WeeklyHours
    /// Who the trainee is.
    package var player: String
    /// How many agents take calls.
    package var helpdeskAgents: Int
    /// When they take calls.
    package var helpdeskHours: WeeklyHours
    /// What the trainee reads first.
    package var briefing: String
    /// Who waits.
    package var audiences: [Audience]
    /// Whom the trainee deals with.
    package var parties: [Party]
    /// What is true, and when it can be known.
    package var facts: [Fact]
    /// What can be thrown at it.
    package var measures: [Measure]
    /// How it really goes.
    package var recovery: Recovery
    /// What happens.
    package var injects: [Inject]
    /// What the drill trains.
    package var objectives: [Objective]
    /// Questions for right after the drill.
    package var hotWash: [String]
    /// Notes for the facilitator.
    package var notes: String
    /// Weights of the rubric that the author changed, by part; empty for the rubric as it is.
    package var rubric: [String: Int] = [:]
    /// SHA-256 of the text.
    package var digest: String

    /// All channels that some audience reads, in the order of first mention.
    package var channels: [String] {
        var seen: [String] = []
        for share in audiences.flatMap(\.reads) where !seen.contains(share.channel) {
            seen.append(share.channel)
        }
        return seen
    }

    /// How many people there are in all audiences.
    package var people: Int { audiences.reduce(0) { $0 + $1.size } }

    /// The day of the drill on which a moment falls; 1 is the day on which it starts.
    package func day(of moment: Moment) -> Int {
        moment.date.daysSince1970 - starts.date.daysSince1970 + 1
    }
}

/// Something the drill trains.
package struct Objective: Sendable, Hashable {
    /// Its short name.
    package var id: String
    /// What the trainee should be able to do.
    package var text: String
}
