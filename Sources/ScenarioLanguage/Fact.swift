package import Groundwork

/// Something that is true in a scenario, and when the trainee can know it.
package struct Fact: Sendable, Hashable {
    /// What a fact is about.
    package enum Subject: String, Sendable, Hashable, CaseIterable {
        case cause, impact, duration, data, action, recovery
    }

    /// Whether a fact may be told.
    package enum Telling: Sendable, Hashable {
        /// At once.
        case yes
        /// Not during the drill, for a reason that may be given.
        case no(because: String)
        /// From a moment, for a reason that may be given.
        case after(Moment, because: String)
    }

    /// Its short name.
    package var name: String
    /// What it is about.
    package var subject: Subject
    /// Any of these makes it known.
    package var known: [Circumstance]
    /// Whether it may be told.
    package var telling: Telling
    /// Words by which a message is recognised as telling it, in lower case.
    package var mentions: [String]
    /// The fact in plain words for users.
    package var text: String
}

/// Something that can be thrown at an outage: money, people, expertise, a workaround.
package struct Measure: Sendable, Hashable {
    /// A share of the burden taken away from an audience.
    package struct Relief: Sendable, Hashable {
        /// The audience, by index.
        package var audience: Int
        /// The share in percent.
        package var percent: Int
    }

    /// Time taken off a stage.
    package struct Shortening: Sendable, Hashable {
        /// The stage, by index.
        package var stage: Int
        /// Minutes taken off.
        package var minutes: Int
    }

    /// The name.
    package var name: String
    /// Other names for it.
    package var otherNames: [String]
    /// What it costs, in euros.
    package var cost: Int
    /// Minutes before it works.
    package var leadMinutes: Int
    /// Whom it relieves.
    package var relieves: [Relief]
    /// What it speeds up.
    package var shortens: [Shortening]
    /// What must hold before it can be taken.
    package var needs: Circumstance?
    /// What it is, in words.
    package var text: String
}
