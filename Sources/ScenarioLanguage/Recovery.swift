package import Groundwork

/// How an outage really goes: stage after stage until the service is back.
package struct Recovery: Sendable, Hashable {
    /// What speeds up a stage.
    package enum Accelerator: Sendable, Hashable {
        /// An escalation that has reached a level; party and level by index.
        case escalation(party: Int, level: Int)
        /// A measure that works, by index.
        case measure(Int)
    }

    /// A shortening of a stage.
    package struct Shortening: Sendable, Hashable {
        /// What brings it.
        package var by: Accelerator
        /// Minutes taken off.
        package var minutes: Int
    }

    /// One stage.
    package struct Stage: Sendable, Hashable {
        /// The name.
        package var name: String
        /// The least and the most minutes it takes; the seed picks.
        package var minutes: ClosedRange<Int>
        /// When work goes on.
        package var works: WeeklyHours
        /// What shortens it.
        package var shortenedBy: [Shortening]
        /// Chances in a hundred that it fails once.
        package var failPercent: Int
        /// Minutes that a failure adds.
        package var failMinutes: Int
        /// The share of the service, in percent, that works for each audience once it is done; nothing where
        /// the stage changes nothing.
        package var service: [Int]?
    }

    /// The share of the service, in percent, that works for each audience at the start.
    package var service: [Int]
    /// The stages in their order.
    package var stages: [Stage]
}
