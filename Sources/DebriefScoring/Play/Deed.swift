package import Groundwork

/// Something the trainee set going.
package struct Deed: Sendable, Hashable {
    /// What it is.
    package enum Kind: Sendable, Hashable {
        /// The next level of a supplier.
        case escalation(party: String, level: String)
        /// Money, people, expertise, a workaround.
        case measure(String)
    }

    /// When it was set going.
    package var at: Moment
    /// What it is.
    package var kind: Kind
    /// Who did it, where several could.
    package var by: String?
}
