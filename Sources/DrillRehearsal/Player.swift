package import DrillEngine

/// Somebody who plays a drill without a trainee: a source of actions.
package protocol Player: Sendable {
    /// The name by which it is chosen, such as "silent".
    static var name: String { get }

    /// The next thing to do; a player that always waits to the end returns `.finish`.
    mutating func next(in drill: Drill) -> Action
}
