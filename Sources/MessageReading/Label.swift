/// What a message can say; each case is one definition of the codebook for reading outage messages.
package enum Label: String, CaseIterable, Codable, Sendable, Hashable {
    // Openness
    /// Names what does not work, or works badly.
    case problem
    /// Says who is hit, or what they cannot do because of it, beyond naming the service.
    case impact
    /// Says what the cause is, as far as known, at a level a user can follow.
    case cause
    /// Admits something that is not known: cause, scope, duration, data loss.
    case unknown
    /// Says concretely what is being done, or was done, by whom or how.
    case actions
    /// Takes responsibility for the service or the result, in words.
    case ownership
    /// Apologises, or acknowledges what this means for the people addressed.
    case empathy

    // Expectation management
    /// Commits to a further message at a moment; inward: fixes the moment of the next contact.
    case nextUpdate = "next_update"
    /// Tells people what they can do meanwhile, or what replaces the service.
    case workaround
    /// Says where help or the latest news is to be had.
    case contact
    /// Prepares people for a long or bad outcome, so that they can plan.
    case prepare
    /// Says that the service, or a named part of it, works again.
    case restored

    // What drives people up the wall
    /// Puts forward the time or toil already spent.
    case effortExcuse = "effort_excuse"
    /// Puts the fault with somebody else and leaves it there.
    case blame
    /// Puts forward the money, people or capacity already put into the system.
    case investment
    /// Makes it smaller than the people hit would.
    case minimise
    /// Uses an empty time word for recovery or next news, and gives no moment for that same thing.
    case vague
    /// Uses a technical term that those addressed would not know, without explaining it.
    case jargon
    /// Is irritated, dismissive or reproachful to those addressed, or tells them to stop asking.
    case hostile

    // Inward replies
    /// Goes along with what was said, as it was said.
    case accepts
    /// Does not take it at face value: asks for grounds, evidence, a worst case.
    case challenges
    /// Calls in a higher level, a contract clause, a procedure or a deadline with a consequence.
    case escalates
    /// Puts means to it: money, people, expertise, capacity, a replacement or second track.
    case mobilises
}

/// What a message says about the moment of recovery.
package enum Estimate: String, CaseIterable, Codable, Sendable, Hashable {
    /// Nothing.
    case none
    /// Stated as fact, promise or certainty, also when passed on from somebody else without reservation.
    case hard
    /// An expectation, estimate, range or condition that leaves room.
    case hedged
    /// Says in so many words that no time can be given.
    case refused
}

/// Whom a message addresses.
package enum Addressee: String, Codable, Sendable, Hashable {
    /// Everyone outside IT who depends on the service: staff, students, citizens, the press.
    case users
    /// A supplier, an engineer, a manager, a colleague in IT.
    case inward
}
