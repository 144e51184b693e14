package import Groundwork

/// What must hold in a drill for something to happen; names are resolved to indexes.
package indirect enum Circumstance: Sendable, Hashable {
    /// All of them.
    case all([Circumstance])
    /// Any of them.
    case any([Circumstance])
    /// The contrary.
    case not(Circumstance)
    /// No message to an audience (or to anybody) for so many minutes.
    case noUpdate(minutes: Int, audience: Int?)
    /// A mood of an audience, or of all people, compared with a number from 0 to 100.
    case mood(Gauge, audience: Int?, Comparison, Int)
    /// People waiting on the telephone, compared with a number.
    case waiting(Comparison, Int)
    /// Promises broken so far, compared with a number.
    case brokenPromises(Comparison, Int)
    /// The trainee can know a fact.
    case factKnown(Int)
    /// A fact was told to an audience, or to anybody.
    case factTold(Int, audience: Int?)
    /// A measure was taken.
    case measureTaken(Int)
    /// A measure works.
    case measureReady(Int)
    /// An escalation has reached a level.
    case escalated(party: Int, level: Int)
    /// An inject was delivered at least so many minutes ago.
    case delivered(inject: Int, minutesAgo: Int)
    /// The trainee has answered an inject.
    case answered(inject: Int)
    /// An inject was delivered so many minutes ago and not answered.
    case unanswered(inject: Int, minutes: Int)
    /// A message to users said this; the word is one of `ConditionReader.sayings`.
    case said(String)
    /// A stage of the recovery ended at least so many minutes ago.
    case stageEnded(Int, minutesAgo: Int)
    /// The mean share of the service that works, in percent, compared with a number.
    case service(Comparison, Int)
    /// The clock has reached a moment.
    case reached(Moment)
    /// It is within office hours.
    case officeHours
    /// The trainee has asked a party, at a moment or later.
    case asked(party: Int, after: Moment?)

    /// A mood that can be measured.
    package enum Gauge: String, Sendable, Hashable, CaseIterable {
        case frustration, trust, resignation
    }

    /// A comparison with a number.
    package enum Comparison: String, Sendable, Hashable, CaseIterable {
        case above = ">"
        case below = "<"
        case atLeast = ">="
        case atMost = "<="

        /// Whether it holds.
        package func holds(_ left: Double, _ right: Double) -> Bool {
            switch self {
            case .above: left > right
            case .below: left < right
            case .atLeast: left >= right
            case .atMost: left <= right
            }
        }
    }
}
