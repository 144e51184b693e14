package import Groundwork

/// What a facilitator does to a drill, or leaves in its record; it takes no time unless it says so.
package enum Intervention: Codable, Sendable, Hashable {
    /// Delivers an inject of the scenario now, whatever its own moment.
    case deliver(inject: String)
    /// Keeps an inject from coming.
    case skip(inject: String, reason: String)
    /// Speaks as a person, a party or somebody of an audience; `via` is the way by which it comes.
    case speak(from: String, via: String?, text: String)
    /// Notes something for the debrief; the trainee does not see it.
    case observe(text: String)
    /// Rates a message of the trainee, for the debrief; the trainee does not see it.
    case rate(message: Int, mark: String, remark: String?)
    /// Stops the drill: nothing that takes time is done until it goes on.
    case pause(reason: String?)
    /// Lets the drill go on.
    case goOn
    /// Moves the clock to a moment; what lies between happens, and is not held against the trainee.
    case jump(to: Moment)
    /// Ends the drill now.
    case finish(reason: String?)
    /// Gives a player a place who was not on the list of the team.
    case seat(name: String, role: String?)

    /// Whether the trainee notices it by itself; what else it brings is noticed anyway.
    package var isSeen: Bool {
        switch self {
        case .pause, .goOn, .jump, .finish, .seat: true
        case .deliver, .skip, .speak, .observe, .rate: false
        }
    }
}
