package import Groundwork

/// Why frustration or trust changed.
package enum Cause: String, Sendable, Hashable, CaseIterable, Codable {
    /// Need without the service, whatever is said (SF-45).
    case outage
    /// Need in uncertainty (SF-01).
    case silence
    /// A promise broken, or overdue without word (SF-17, SF-19).
    case brokenPromise
    /// A promise kept late, or moved in time (SF-18, SF-23).
    case latePromise
    /// A promise kept (SF-26).
    case keptPromise
    /// The fault put with somebody else (SF-31).
    case blame
    /// Toil put forward (SF-41).
    case effort
    /// Money put forward (SF-40).
    case investment
    /// A promise of recovery as certain, when it is made.
    case certainty
    /// The outage made smaller than it is.
    case minimising
    /// Irritation or dismissal.
    case hostility
    /// Words that people do not know.
    case jargon
    /// Empty words of time.
    case vagueness
    /// A message that says nothing, or the same again (SF-03, SF-15).
    case emptyUpdate
    /// News about what happened, is done, or comes (SF-02, SF-09, SF-29, SF-36).
    case information
    /// An apology, or acknowledgement (SF-39).
    case empathy
    /// Responsibility taken (SF-32, SF-38).
    case ownership
    /// Something that people can do meanwhile (SF-11).
    case workaround
    /// Being prepared for a long outage (SF-08).
    case preparation
    /// A denial that people see through (SF-37).
    case denial
    /// A premature all-clear (SF-24).
    case falseAllClear
    /// Others being helped or told, without explanation (SF-13).
    case unfairness
    /// What people tell each other for want of news (SF-44).
    case rumour
    /// Colleagues' moods (SF-57).
    case wordOfMouth
    /// Waiting on the line, hanging up, being told or not (SF-60).
    case helpdesk
    /// The service works again.
    case recovery
    /// Time without triggers (SF-56).
    case calming
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
