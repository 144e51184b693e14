package import Groundwork

/// Something the trainee or a facilitator does; names are those of the scenario.
package enum Action: Codable, Sendable, Hashable {
    /// A message to audiences, by a channel or by each audience's usual one.
    case send(channel: String?, audiences: [String], text: String)
    /// An answer to message `message` of the inbox.
    case reply(message: Int, text: String)
    /// Words to a supplier, an engineer or a manager.
    case tell(party: String, text: String)
    /// The next level of a supplier's escalation procedure.
    case escalate(party: String)
    /// A measure: money, people, expertise, capacity, a workaround.
    case take(measure: String)
    /// Letting the clock run to a moment.
    case wait(until: Moment)
    /// Letting the clock run until something arrives.
    case waitNext
    /// Letting the drill run to its end without the trainee.
    case finish
    /// What a facilitator does.
    case intervene(Intervention)

    /// Minutes that an action other than waiting takes.
    package static let minutes = 2
}
