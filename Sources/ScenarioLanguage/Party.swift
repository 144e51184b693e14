package import Groundwork

/// Somebody the trainee deals with: a supplier, an engineer, a manager.
package struct Party: Sendable, Hashable {
    /// What somebody is to the trainee.
    package enum Role: String, Sendable, Hashable, CaseIterable {
        case supplier, engineer, manager
    }

    /// A level of an escalation procedure.
    package struct Level: Sendable, Hashable {
        /// Its name.
        package var name: String
        /// Minutes before somebody of that level acts.
        package var minutes: Int
    }

    /// What an answer answers.
    package enum Trigger: Sendable, Hashable {
        /// A question about a fact, by index.
        case asked(Int)
        /// Doubt, a question for grounds.
        case challenged
        /// An escalation to a level, by index.
        case escalated(Int)
        /// Means put to it.
        case mobilised
        /// Going along.
        case accepted
        /// Anything else.
        case otherwise
    }

    /// One answer.
    package struct Reply: Sendable, Hashable {
        /// What it answers.
        package var trigger: Trigger
        /// The words.
        package var text: String
    }

    /// The name.
    package var name: String
    /// What they are to the trainee.
    package var role: Role
    /// Other names for them.
    package var otherNames: [String]
    /// The levels of escalation, lowest first; empty when there is nothing to escalate to.
    package var levels: [Level]
    /// Minutes before they answer.
    package var answerMinutes: Int
    /// When they answer.
    package var hours: WeeklyHours
    /// What they answer.
    package var replies: [Reply]
}
