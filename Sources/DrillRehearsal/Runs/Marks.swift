/// What a debrief gives a run; the rehearsal does not score by itself.
package struct Marks: Codable, Sendable, Hashable {
    /// Timeliness, 0 to 100.
    package var timeliness: Double
    /// Openness, 0 to 100.
    package var openness: Double
    /// Expectation management, 0 to 100.
    package var expectations: Double
    /// All three together, 0 to 100.
    package var total: Double
    /// The outcome placed between the silent and the exemplary player, 0 to 100.
    package var index: Double?

    /// Makes marks.
    package init(
        timeliness: Double, openness: Double, expectations: Double, total: Double, index: Double? = nil
    ) {
        self.timeliness = timeliness
        self.openness = openness
        self.expectations = expectations
        self.total = total
        self.index = index
    }
}
