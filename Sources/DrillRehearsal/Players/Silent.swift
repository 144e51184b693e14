package import DrillEngine

/// Says nothing and does nothing: the lower end of the yardstick.
package struct Silent: Player {
    package static let name = "silent"

    package init(seed: UInt64) {}

    package mutating func next(at desk: Desk) -> Action { .finish }
}
