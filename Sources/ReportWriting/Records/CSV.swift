import Groundwork

/// Cells as RFC 4180 wants them, and harmless in a spreadsheet.
enum CSV {
    /// A line of cells, ended as the RFC says.
    static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    /// A cell; one that a spreadsheet would take for a formula gets an apostrophe before it.
    static func cell(_ text: String) -> String {
        // Scalar by scalar: a mark on a sign makes it another character here, and the same sign for a spreadsheet.
        let isGuarded = Double(text) == nil && FormulaGuard.guarded(text) != text
        let safe = (isGuarded ? "'" : "") + SafeText.oneLine(text)
        guard safe.unicodeScalars.contains(where: { [",", "\"", ";", "'"].contains($0) }) else { return safe }
        let parts = safe.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
    }
}
