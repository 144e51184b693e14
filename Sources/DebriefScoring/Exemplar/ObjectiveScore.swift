/// How far something that the drill trains was reached, by the injects that call for it.
package struct ObjectiveScore: Sendable, Hashable {
    /// The objective.
    package var objective: Exemplar.Objective
    /// The moments that called for it, in their order.
    package var moments: [KeyMoment]

    /// Points, 0 to 100: each moment counts in full when it went well, half when it was late or missed
    /// the one who asked.
    package var points: Double {
        let earned = moments.reduce(0.0) { sum, moment in
            switch moment.standing {
            case .well: sum + 1
            case .aside, .late: sum + 0.5
            case .missing, .harmful: sum
            }
        }
        return 100 * earned / Double(max(1, moments.count))
    }
}

extension Debrief {
    /// The objectives that something in the drill called for; empty without an exemplar.
    ///
    /// They stand beside the score and are no part of it.
    package var objectives: [ObjectiveScore] {
        guard let exemplar else { return [] }
        return exemplar.objectives.map { objective in
            ObjectiveScore(
                objective: objective,
                moments: moments.filter { $0.inject.map(objective.injects.contains) ?? false })
        }.filter { !$0.moments.isEmpty }
    }
}
