package import DrillEngine
package import Groundwork

/// The record of a drill: what was played, what the trainee did, and what followed.
package struct Transcript: Sendable, Hashable {
    /// One line after the header.
    package enum Entry: Sendable, Hashable {
        /// Something the trainee or a facilitator did; `by` is who, where several could.
        case action(at: Moment, Action, by: String? = nil)
        /// Something that happened.
        case event(Occurrence)
        /// What the same seed gives a player who says nothing, and an exemplary one.
        case yardstick(Yardstick)
    }

    /// What was played.
    package var header: TranscriptHeader
    /// What was done and what happened, in order.
    package var entries: [Entry]

    /// Makes a transcript.
    package init(header: TranscriptHeader, entries: [Entry] = []) {
        self.header = header
        self.entries = entries
    }

    /// What the trainee and the facilitator did, in order.
    package var actions: [Action] {
        entries.compactMap { if case .action(_, let action, _) = $0 { action } else { nil } }
    }

    /// What happened, in order.
    package var events: [Occurrence] {
        entries.compactMap { if case .event(let occurrence) = $0 { occurrence } else { nil } }
    }

    /// The bounds of the outcome, once the drill is over.
    package var yardstick: Yardstick? {
        entries.lazy.compactMap { if case .yardstick(let yardstick) = $0 { yardstick } else { nil } }.last
    }

    /// Whether the drill was played to its end.
    package var isFinished: Bool {
        events.contains { if case .ended = $0.event { true } else { false } }
    }
}

/// What the same scenario and seed do to people under two players who mark the ends of the scale.
package struct Yardstick: Codable, Sendable, Hashable {
    /// How people feel at the end, all together, in tenths of a point.
    package struct End: Codable, Sendable, Hashable {
        /// Frustration averaged over the drill.
        package var frustration: Int
        /// Trust at the end.
        package var trust: Int

        /// Makes an end of the scale.
        package init(frustration: Int, trust: Int) {
            self.frustration = frustration
            self.trust = trust
        }
    }

    /// The player who says nothing and does nothing.
    package var silent: End
    /// The exemplary player.
    package var exemplary: End

    /// Makes a yardstick.
    package init(silent: End, exemplary: End) {
        self.silent = silent
        self.exemplary = exemplary
    }
}
