import Groundwork
import TranscriptJournal

/// A table with its header found: every cell with the column it belongs to.
struct SheetTable {
    /// Why no table is found.
    enum Refusal: Error {
        /// A quote that is not in order.
        case quote(DelimitedText.Fault)
        /// No row among the first ten that could be a header.
        case noHeader
        /// More rows than are read.
        case tooLong
    }

    /// A column of the sheet.
    struct Column {
        /// The header as written, on one line.
        var header: String
        /// What it stands for, if that is known.
        var meaning: MasterColumn?
    }

    /// The most rows that are read.
    static let maximumRows = 50_000

    /// The columns, from the left.
    let columns: [Column]
    /// The rows below the header.
    let rows: [DelimitedText.Row]
    /// The number of the header's row.
    let headerRow: Int
    /// Rows above the header that hold something.
    let above: [DelimitedText.Row]

    init(_ text: String) throws(Refusal) {
        let separator = try SheetTable.separator(of: text)
        var rows: [DelimitedText.Row]
        do throws(DelimitedText.Fault) {
            rows = try DelimitedText.rows(of: text, separator: separator, atMost: SheetTable.maximumRows + 1)
        } catch { throw .quote(error) }
        if rows.count > SheetTable.maximumRows { throw .tooLong }
        if let first = rows.first, SheetTable.namesSeparator(first) { rows.removeFirst() }
        let scores = rows.prefix(10).map { SheetTable.matches(in: $0) }
        guard let best = scores.max(), best >= 2, let at = scores.firstIndex(of: best) else {
            throw .noHeader
        }
        columns = rows[at].cells.map { cell in
            let header = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                .trimming { $0 == ":" || $0 == " " }
            return Column(header: header, meaning: HeaderNames.column(cell))
        }
        headerRow = rows[at].number
        above = Array(rows[..<at])
        self.rows = Array(rows[(at + 1)...])
    }

    /// The separator under which a header is recognised best.
    private static func separator(of text: String) throws(Refusal) -> Unicode.Scalar {
        var best: (separator: Unicode.Scalar, score: Int)?
        var fault: DelimitedText.Fault?
        for separator in DelimitedText.separators {
            do throws(DelimitedText.Fault) {
                let rows = try DelimitedText.rows(of: text, separator: separator, atMost: 11)
                let score = rows.map { matches(in: $0) }.max() ?? 0
                if score > best?.score ?? 0 { best = (separator, score) }
            } catch { fault = fault ?? error }
        }
        if let best { return best.separator }
        if let fault { throw .quote(fault) }
        throw .noHeader
    }

    /// A spreadsheet may say on a line of its own what parts the cells.
    private static func namesSeparator(_ row: DelimitedText.Row) -> Bool {
        row.cells.first?.lowercased().hasPrefix("sep=") ?? false
    }

    /// How many different columns a row names.
    private static func matches(in row: DelimitedText.Row) -> Int {
        Set(row.cells.compactMap { HeaderNames.column($0) }).count
    }
}
