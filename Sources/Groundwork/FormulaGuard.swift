/// Keeps a spreadsheet from taking a cell of a table for a formula, with a way back that loses nothing.
///
/// A cell that begins like a formula gets an apostrophe before it. So does a cell that begins with apostrophes and then
/// like a formula, so that taking one apostrophe away always gives what was there.
package enum FormulaGuard {
    /// The cell, harmless in a spreadsheet.
    package static func guarded(_ cell: String) -> String {
        isRisky(cell.unicodeScalars[...]) ? "'" + cell : cell
    }

    /// The cell as it was before it was made harmless.
    package static func bare(_ cell: String) -> String {
        let rest = cell.unicodeScalars.dropFirst()
        guard cell.unicodeScalars.first == "'", isRisky(rest) else { return cell }
        return String(rest)
    }

    private static func isRisky(_ cell: Substring.UnicodeScalarView) -> Bool {
        guard let first = cell.first(where: { $0 != "'" && $0 != " " }) else { return false }
        return signs.contains(first)
    }

    /// What formulas begin with, and what a spreadsheet skips before it looks; also as wide as a Chinese character.
    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
}
