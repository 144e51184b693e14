import Groundwork
import TranscriptJournal

/// What a row of a sheet holds, by the meaning of its columns.
struct SheetRow {
    /// Its number, as a spreadsheet counts.
    let number: Int
    /// The cells that say something, from the left, with their column.
    let cells: [(column: SheetTable.Column, text: String)]
    /// What was wrong with its cells.
    let remarks: [ImportRemark]

    init(_ row: DelimitedText.Row, in table: SheetTable) {
        number = row.number
        var cells: [(SheetTable.Column, String)] = []
        var remarks: [ImportRemark] = []
        for (index, raw) in row.cells.enumerated() {
            let text = SheetRow.tidy(raw)
            guard !SheetRow.isEmpty(text) else { continue }
            let beyond = SheetTable.Column(header: "", meaning: nil)
            let column = index < table.columns.count ? table.columns[index] : beyond
            if SheetRow.isBroken(text) {
                remarks.append(
                    ImportRemark(row: row.number, column: column.header, value: text, matter: .brokenFormula))
                continue
            }
            if index >= table.columns.count {
                remarks.append(ImportRemark(row: row.number, value: text, matter: .extraCell))
            }
            cells.append((column, text))
        }
        self.cells = cells
        self.remarks = remarks
    }

    /// The first cell of a column.
    subscript(column: MasterColumn) -> String? {
        cells.first { $0.column.meaning == column }?.text
    }

    /// The cells of a column, joined.
    func all(_ column: MasterColumn, separator: String) -> String? {
        let texts = cells.filter { $0.column.meaning == column }.map(\.text)
        return texts.isEmpty ? nil : texts.joined(separator: separator)
    }

    /// The cell without its guard and the white space around it, its line breaks all alike.
    private static func tidy(_ cell: String) -> String {
        let lines = FormulaGuard.bare(cell).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.map { trimmed($0) }.joined(separator: "\n").trimming(while: \.isWhitespace)
    }

    private static func trimmed(_ line: Substring) -> String {
        String(line).trimming(while: \.isWhitespace)
    }

    /// Dashes stand for nothing.
    private static func isEmpty(_ text: String) -> Bool {
        text.allSatisfy { ["-", "–", "—", "_", " "].contains($0) }
            || ["n/a", "n.v.t.", "nvt"].contains(text.lowercased())
    }

    private static func isBroken(_ text: String) -> Bool {
        [
            "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#N/B", "#VERW!", "#WAARDE!",
            "#NAAM?",
        ]
        .contains(text)
    }
}

extension String {
    /// The text without leading and trailing characters of a kind.
    func trimming(while isSuperfluous: (Character) -> Bool) -> String {
        var slice = self[...]
        while let first = slice.first, isSuperfluous(first) { slice.removeFirst() }
        while let last = slice.last, isSuperfluous(last) { slice.removeLast() }
        return String(slice)
    }
}
