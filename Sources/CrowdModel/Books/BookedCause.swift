package import Groundwork

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
