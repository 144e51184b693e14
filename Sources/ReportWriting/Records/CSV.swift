import Groundwork

/// Cells as RFC 4180 wants them, and harmless in a spreadsheet.
enum CSV {
    /// A line of cells, ended as the RFC says.
    static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    /// A cell; one that a spreadsheet would take for a formula gets an apostrophe before it.
    static func cell(_ text: String) -> String {
        var safe = SafeText.oneLine(text)
        if let first = text.first(where: { $0 != " " }), isFormula(first), Double(text) == nil {
            safe = "'" + safe
        }
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0 == ";" || $0 == "'" }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }

    private static func isFormula(_ character: Character) -> Bool {
        ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"].contains(character)
    }
}
