package import DebriefScoring

/// A debrief as Markdown.
package struct MarkdownReport: Sendable {
    private let debrief: Debrief

    /// Makes the report of a debrief.
    package init(_ debrief: Debrief) {
        self.debrief = debrief
    }

    /// The report.
    package var text: String { MarkdownWriter(page: DebriefPage(debrief).page).text }
}
