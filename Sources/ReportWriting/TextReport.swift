package import DebriefScoring

/// A debrief for the terminal.
package struct TextReport: Sendable {
    /// Makes the report of a debrief.
    package init(_ debrief: Debrief) {}
}
