package import Groundwork

/// The simulated users of a drill: every person has a need, a patience, a trust and a memory of promises.
package struct Crowd: Sendable {
    /// Minutes of one step of the model.
    package static let stepMinutes = 5

    /// The audiences, in the scenario's order.
    package let audiences: [AudienceProfile]

    /// Makes the crowd of a drill.
    ///
    /// - Parameters:
    ///   - audiences: the groups; the crowd has as many people as they have together.
    ///   - helpdesk: whom they call.
    ///   - start: when the drill begins.
    ///   - seed: the drill's seed.
    package init(audiences: [AudienceProfile], helpdesk: Helpdesk, start: Moment, seed: UInt64) {
        self.audiences = audiences
    }

    /// Lets the audiences addressed hear a message.
    package mutating func hear(_ message: HeardMessage) {}

    /// Tells those to whom it was made what came of a promise.
    package mutating func settle(_ promise: SettledPromise) {}

    /// Lives through one step of five minutes that begins at the moment given.
    ///
    /// - Parameter conditions: how the world stands, one for each audience.
    /// - Returns: the voices that want to be heard by the trainee, in a fixed order.
    package mutating func step(at moment: Moment, conditions: [Condition]) -> [Voice] { [] }

    /// How each audience feels now.
    package var moods: [Mood] { audiences.map { _ in Mood() } }

    /// The books: every change of frustration and trust with its cause.
    package var causes: [BookedCause] { [] }
}

/// How an audience feels.
package struct Mood: Sendable, Hashable {
    /// Mean frustration, 0 to 100.
    package var frustration: Double = 0
    /// Mean trust in IT, 0 to 100.
    package var trust: Double = 60
    /// Share of people who have resigned themselves, 0 to 1.
    package var resigned: Double = 0
    /// Calls to the helpdesk so far, redials included.
    package var calls: Int = 0
    /// Calls given up while waiting so far.
    package var abandoned: Int = 0
    /// People waiting on the line now.
    package var waiting: Int = 0

    /// Makes a mood of rest.
    package init() {}
}

/// Why frustration or trust changed.
package enum Cause: String, Sendable, Hashable, CaseIterable, Codable {
    case outage, silence, brokenPromise, latePromise, keptPromise, blame, effort, investment, certainty
    case minimising, hostility, jargon, vagueness, emptyUpdate, information, empathy, ownership, workaround
    case preparation, denial, falseAllClear, unfairness, rumour, wordOfMouth, helpdesk, recovery, calming
}

/// One entry of the books: by how much something changed the mean of an audience.
package struct BookedCause: Sendable, Hashable {
    /// The audience, as an index.
    package var audience: Int
    /// Why.
    package var cause: Cause
    /// From when.
    package var from: Moment
    /// Until when.
    package var until: Moment
    /// The message that caused it, where there is one.
    package var message: Int?
    /// Points of mean frustration, positive when it grew.
    package var frustration: Double
    /// Points of mean trust, positive when it grew.
    package var trust: Double

    /// Makes an entry.
    package init(
        audience: Int, cause: Cause, from: Moment, until: Moment, message: Int? = nil, frustration: Double,
        trust: Double
    ) {
        self.audience = audience
        self.cause = cause
        self.from = from
        self.until = until
        self.message = message
        self.frustration = frustration
        self.trust = trust
    }
}

/// Somebody of the crowd who wants to be heard.
package struct Voice: Sendable, Hashable {
    /// The mood in which they speak.
    package enum Tone: String, Sendable, Hashable, CaseIterable {
        case angry, worried, asking, resigned, thankful
    }

    /// The audience, as an index.
    package var audience: Int
    /// Who it is, as an index within the audience.
    package var person: Int
    /// The mood.
    package var tone: Tone
    /// What bothers them most.
    package var about: Cause

    /// Makes a voice.
    package init(audience: Int, person: Int, tone: Tone, about: Cause) {
        self.audience = audience
        self.person = person
        self.tone = tone
        self.about = about
    }
}
