/// Counts of what was found against what people read, label by label.
package struct Scorecard {
    /// Hits, false alarms and misses of one label.
    package struct Count {
        package var hits = 0
        package var alarms = 0
        package var misses = 0

        package var precision: Double { hits + alarms == 0 ? 0 : Double(hits) / Double(hits + alarms) }
        package var recall: Double { hits + misses == 0 ? 0 : Double(hits) / Double(hits + misses) }
        package var f1: Double {
            hits == 0 ? 0 : 2 * Double(hits) / Double(2 * hits + alarms + misses)
        }
    }

    package private(set) var counts: [String: Count] = [:]

    package init() {}

    package mutating func add(_ name: String, want: Bool, got: Bool) {
        if want && got { counts[name, default: Count()].hits += 1 }
        if !want && got { counts[name, default: Count()].alarms += 1 }
        if want && !got { counts[name, default: Count()].misses += 1 }
    }

    /// The mean F1 over labels with at least five positives.
    package var macro: Double {
        let counted = counts.values.filter { $0.hits + $0.misses >= 5 }.map(\.f1).sorted()
        return counted.isEmpty ? 0 : counted.reduce(0, +) / Double(counted.count)
    }
}
