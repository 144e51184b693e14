package import DrillEngine

/// Does all that can be asked of anybody: the upper end of the yardstick.
package struct Exemplary: Player {
    package static let name = "exemplary"
    private var communicator = Communicator(.exemplary)

    package init(seed: UInt64) {}

    package mutating func next(at desk: Desk) -> Action { communicator.next(at: desk) }
}
