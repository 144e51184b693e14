/// A scenario looked at as a whole: its mistakes, and what in it does not add up.
package struct ScenarioReview: Sendable {
    /// The scenario; nothing when it does not read.
    package let scenario: Scenario?
    /// Where its parts stand; nothing when it does not read.
    package let places: ScenarioPlaces?
    /// What was found, in the order of the places.
    package let diagnostics: [Diagnostic]

    /// Looks at the text of a scenario.
    ///
    /// What keeps it from being read is all there is to say about a scenario that does not read; one that reads is
    /// looked at for what can never happen and for what was probably forgotten.
    package init(of source: String) {
        do {
            let scenario = try ScenarioReader.read(source)
            self.scenario = scenario
            let text = source.hasPrefix("\u{FEFF}") ? String(source.dropFirst()) : source
            let root = Outline(of: text).sections.first
            places = root.map { ScenarioPlaces($0) }
            diagnostics = Diagnostic.sorted(
                places.map { ScenarioInspector.diagnostics(of: scenario, $0) } ?? [])
        } catch {
            scenario = nil
            places = nil
            diagnostics = error.diagnostics
        }
    }

    /// Whether something is wrong, not only doubtful.
    package var hasErrors: Bool { diagnostics.contains { $0.rule.isError } }
}
