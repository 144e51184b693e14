import Groundwork

extension CrowdParameters {
    /// These figures with one of them at another value.
    package func with(_ entry: ParameterEntry, at value: Float) -> CrowdParameters {
        var changed = self
        changed[keyPath: entry.path] = value
        return changed
    }

    /// Sets of figures from all over their ranges at once.
    ///
    /// Each range is cut into as many pieces as there are draws, and every piece is used once (a Latin hypercube), so
    /// that a few draws reach the corners of every range. The same count and seed give the same sets.
    package static func draws(_ count: Int, seed: UInt64) -> [CrowdParameters] {
        guard count > 0 else { return [] }
        var sets = [CrowdParameters](repeating: .standard, count: count)
        for entry in catalogue {
            var chance = RandomStream(seed: seed, name: entry.name)
            var pieces = Array(0..<count)
            for last in stride(from: count - 1, to: 0, by: -1) { pieces.swapAt(last, chance.below(last + 1)) }
            for (number, piece) in pieces.enumerated() {
                let share = (Float(piece) + Float(chance.unit())) / Float(count)
                sets[number][keyPath: entry.path] = entry.weak + (entry.strong - entry.weak) * share
            }
        }
        return sets
    }

    /// A short fingerprint of every figure and its range: what was made with other figures is recognised by it.
    package static var fingerprint: String {
        let lines = catalogue.map { "\($0.name) \($0.weak) \($0.standard) \($0.strong)" }
        return String(Digest.hexadecimal(of: Array(lines.joined(separator: "\n").utf8)).prefix(12))
    }
}
