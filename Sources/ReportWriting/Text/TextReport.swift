package import DebriefScoring

/// A debrief for the terminal, or for a projector.
package struct TextReport: Sendable {
    private let debrief: Debrief
    private let width: Int
    private let style: TextStyle

    /// Makes the report of a debrief.
    ///
    /// - Parameter width: the most characters of a line, 40 to 100.
    package init(_ debrief: Debrief, width: Int = 100, style: TextStyle = .plain) {
        self.debrief = debrief
        self.width = max(40, min(100, width))
        self.style = style
    }

    /// The report.
    package var text: String {
        TextWriter(page: DebriefPage(debrief, withMessages: false).page, width: width, style: style).text
    }
}
