/// How values spread over many runs.
package struct Spread: Codable, Sendable, Hashable {
    /// The value in the middle.
    package let median: Double
    /// The value that a tenth of the runs stay below.
    package let p10: Double
    /// The value that a tenth of the runs go beyond.
    package let p90: Double

    /// The spread of some values; nothing when there are none.
    package init?(_ values: [Double]) {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return nil }
        median = Spread.percentile(50, of: sorted)
        p10 = Spread.percentile(10, of: sorted)
        p90 = Spread.percentile(90, of: sorted)
    }

    /// Between the two nearest values in proportion, so that few runs do not make a jump of every percent.
    private static func percentile(_ percent: Int, of sorted: [Double]) -> Double {
        let place = Double(sorted.count - 1) * Double(percent) / 100
        let below = Int(place)
        let above = min(below + 1, sorted.count - 1)
        return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }
}
