package import DrillEngine

/// Tells the truth and all of it, but late and seldom.
package struct HonestButSlow: Player {
    package static let name = "honest-but-slow"
    private var communicator = Communicator(.slow)

    package init(seed: UInt64) {}

    package mutating func next(at desk: Desk) -> Action { communicator.next(at: desk) }
}
