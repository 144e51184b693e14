package import DebriefScoring

/// The forms in which a debrief can be written, by the names people choose them with.
package enum ReportFormat: String, CaseIterable, Sendable {
    case text, json, html, markdown, csv, xapi

    /// Writes a debrief in this form.
    ///
    /// - Parameters:
    ///   - afterAction: whether Markdown follows the order of an after-action report.
    ///   - isAnonymous: whether names of people are left out, but for what the trainee wrote.
    package func write(
        _ debrief: Debrief, afterAction: Bool = false, isAnonymous: Bool = false, width: Int = 100,
        style: TextStyle = .plain
    ) -> String {
        let debrief = isAnonymous ? debrief.anonymous : debrief
        return switch self {
        case .text: TextReport(debrief, width: width, style: style).text
        case .json: JSONReport(debrief).text
        case .html: HTMLReport(debrief).text
        case .markdown: afterAction ? AfterActionReport(debrief).text : MarkdownReport(debrief).text
        case .csv: CSVReport(debrief).text
        case .xapi: XAPIReport(debrief, isAnonymous: isAnonymous).text
        }
    }
}
