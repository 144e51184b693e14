/// A table in text: cells between commas, semicolons or tabs, quoted as RFC 4180 has it.
package enum DelimitedText {
    /// A row with where it begins.
    package struct Row: Sendable, Hashable {
        /// Its number, as a spreadsheet counts; the header is row 1.
        package var number: Int
        /// The cells.
        package var cells: [String]
    }

    /// A quote that is opened and not closed, or text behind a closing quote.
    package struct Fault: Error {
        /// The row.
        package var row: Int
        /// The cell in it, from 1.
        package var column: Int
        /// Whether the quote is never closed.
        package var isOpen: Bool
    }

    /// What may part cells.
    package static let separators: [Unicode.Scalar] = [",", ";", "\t"]

    /// Cuts a text into rows; empty rows are left out, but counted.
    ///
    /// - Parameters:
    ///   - given: what parts the cells; where nothing is given it is what parts the first row: a comma, a semicolon or
    ///     a tab, whichever is there most.
    ///   - limit: how many rows are enough.
    package static func rows(
        of text: String, separator given: Unicode.Scalar? = nil, atMost limit: Int = .max
    ) throws(Fault) -> [Row] {
        var cutter = Cutter(separator: given ?? separator(of: text))
        for scalar in text.unicodeScalars {
            try cutter.take(scalar)
            if cutter.rows.count >= limit { return cutter.rows }
        }
        return try cutter.finish()
    }

    /// A line of cells, ended as the RFC says.
    package static func line(_ cells: [String], separator: Unicode.Scalar = ",") -> String {
        cells.map { quoted($0, separator) }.joined(separator: String(separator)) + "\r\n"
    }

    private static func quoted(_ cell: String, _ separator: Unicode.Scalar) -> String {
        let isPlain = cell.unicodeScalars.allSatisfy { scalar in
            !separators.contains(scalar) && scalar != separator && !["\"", "\n", "\r", "'"].contains(scalar)
        }
        if isPlain, cell.first != " ", cell.last != " " { return cell }
        // Scalar by scalar: a quote with a mark on it is a quote for whoever reads the table.
        let parts = cell.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
    }

    private static func separator(of text: String) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "\n" || scalar == "\r" { break }
            counts[scalar, default: 0] += 1
        }
        return separators.max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? ","
    }

    /// Takes a text sign by sign: line breaks and separators count only outside quotes.
    private struct Cutter {
        private enum Place { case start, bare, quoted, afterQuote }

        let separator: Unicode.Scalar
        private var place = Place.start
        private var cell = String.UnicodeScalarView()
        private var cells: [String] = []
        private(set) var rows: [Row] = []
        private var number = 1
        private var isAfterReturn = false

        init(separator: Unicode.Scalar) {
            self.separator = separator
        }

        mutating func take(_ scalar: Unicode.Scalar) throws(Fault) {
            let endsReturn = isAfterReturn && scalar == "\n"
            isAfterReturn = false
            switch (place, scalar) {
            case (.quoted, "\""): place = .afterQuote
            case (.quoted, _): cell.append(scalar)
            case (.afterQuote, "\""):
                cell.append(scalar)
                place = .quoted
            case (.start, "\""): place = .quoted
            case (_, separator): closeCell()
            case (_, "\n"): if !endsReturn { closeRow() }
            case (_, "\r"):
                closeRow()
                isAfterReturn = true
            case (.afterQuote, " "): break
            case (.afterQuote, _): throw Fault(row: number, column: cells.count + 1, isOpen: false)
            default:
                cell.append(scalar)
                place = .bare
            }
        }

        mutating func finish() throws(Fault) -> [Row] {
            if place == .quoted { throw Fault(row: number, column: cells.count + 1, isOpen: true) }
            if place != .start || !cells.isEmpty { closeRow() }
            return rows
        }

        private mutating func closeCell() {
            cells.append(String(cell))
            cell = String.UnicodeScalarView()
            place = .start
        }

        private mutating func closeRow() {
            closeCell()
            if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
                rows.append(Row(number: number, cells: cells))
            }
            cells = []
            number += 1
        }
    }
}
