/// A table in text: cells between commas, semicolons or tabs, quoted as RFC 4180 has it.
struct DelimitedText {
    /// A row with where it begins.
    struct Row {
        /// Its number, as a spreadsheet counts; the header is row 1.
        var number: Int
        /// The cells.
        var cells: [String]
    }

    /// A quote that is opened and not closed, or text behind a closing quote.
    struct Fault: Error {
        /// The row.
        var row: Int
        /// The cell in it, from 1.
        var column: Int
        /// Whether the quote is never closed.
        var isOpen: Bool
    }

    /// Cuts a text into rows; empty rows are left out, but counted.
    ///
    /// What parts the cells is what parts the first row: a comma, a semicolon or a tab, whichever is there most.
    static func rows(of text: String) throws(Fault) -> [Row] {
        var cutter = Cutter(separator: separator(of: text))
        for scalar in text.unicodeScalars { try cutter.take(scalar) }
        return try cutter.finish()
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
        let candidates: [Unicode.Scalar] = [",", ";", "\t"]
        return candidates.max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? ","
    }

    /// Takes a text sign by sign: line breaks and separators count only outside quotes.
    private struct Cutter {
        private enum Place { case start, bare, quoted, afterQuote }

        let separator: Unicode.Scalar
        private var place = Place.start
        private var cell = String.UnicodeScalarView()
        private var cells: [String] = []
        private var rows: [Row] = []
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
