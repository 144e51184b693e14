package import DebriefScoring

/// A debrief for the terminal, or for a projector.
package struct TextReport: Sendable {
    private let debrief: Debrief
    private let width: Int
    private let style: TextStyle
    private let isBrief: Bool

    /// Makes the report of a debrief.
    ///
    /// - Parameters:
    ///   - width: the most characters of a line, 40 to 100.
    ///   - isBrief: whether only that is shown which one wants to know right after a drill.
    package init(_ debrief: Debrief, width: Int = 100, style: TextStyle = .plain, isBrief: Bool = false) {
        self.isBrief = isBrief
        self.debrief = debrief
        self.width = max(40, min(100, width))
        self.style = style
    }

    /// The report.
    package var text: String {
        TextWriter(
            page: DebriefPage(debrief, extent: isBrief ? .brief : .books).page, width: width, style: style
        ).text
    }
}
