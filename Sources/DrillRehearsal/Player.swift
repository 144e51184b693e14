package import DrillEngine

/// Somebody who plays a drill without a trainee: a source of actions.
///
/// A player sees the desk of a trainee and nothing else: not how the recovery really goes, not which injects are
/// still to come, not what is inside people's heads.
package protocol Player: Sendable {
    /// The name by which it is chosen, such as "silent".
    static var name: String { get }

    /// Makes a player for one drill; what it leaves to chance hangs on the seed.
    init(seed: UInt64)

    /// The next thing to do; a player that always waits to the end returns `.finish`.
    mutating func next(at desk: Desk) -> Action

    /// Hears that its last action was not done.
    mutating func hear(_ refusal: Refusal)
}

extension Player {
    /// Most players go on as if nothing had happened.
    package mutating func hear(_ refusal: Refusal) {}
}
