import Groundwork

/// A table for the terminal: columns as wide as they need, the widest wrapped until all fits.
struct TextTable {
    private let table: Block.Table
    private let width: Int
    private static let gap = "  "

    init(_ table: Block.Table, width: Int) {
        self.table = table
        self.width = width
    }

    var lines: [String] {
        let columns = table.columns.count
        guard columns > 0 else { return [] }
        let rows = ([table.columns] + table.rows).map { row in row.map { SafeText.oneLine($0) } }
        // A word is never broken inside: columns that have no room for their longest word become lines.
        let floors = table.columns.indices.map { column in
            rows.map { $0.indices.contains(column) ? TextTable.longestWord(of: $0[column]) : 0 }.max() ?? 0
        }
        guard floors.reduce(0, +) + (columns - 1) * TextTable.gap.count <= width else { return stacked(rows) }
        let widths = fitted(rows, floors: floors)
        var lines: [String] = []
        for (index, row) in rows.enumerated() {
            lines += write(row, widths)
            if index == 0 {
                lines.append(
                    widths.map { String(repeating: "─", count: $0) }.joined(separator: TextTable.gap))
            }
        }
        return lines
    }

    private static func longestWord(of text: String) -> Int {
        TextLayout.words(of: text).map { TextLayout.columns($0) }.max() ?? 0
    }

    /// Each row as lines of "column: value", where there is no room for columns.
    private func stacked(_ rows: [[String]]) -> [String] {
        rows.dropFirst().flatMap { row -> [String] in
            zip(rows[0], row).flatMap { name, value in
                TextLayout.lines(of: "\(name): \(value)", width: width)
            } + [""]
        }
    }

    /// Widths that fit: the widest column that can gives way first, and none beyond its longest word.
    private func fitted(_ rows: [[String]], floors: [Int]) -> [Int] {
        var widths = table.columns.indices.map { column in
            rows.map { $0.indices.contains(column) ? TextLayout.columns($0[column]) : 0 }.max() ?? 0
        }
        let room = width - TextTable.gap.count * (widths.count - 1)
        while widths.reduce(0, +) > room {
            let free = widths.indices.filter { widths[$0] > floors[$0] }
            guard let column = free.max(by: { (widths[$0], $0) < (widths[$1], $1) }) else { break }
            widths[column] -= 1
        }
        return widths
    }

    private func write(_ row: [String], _ widths: [Int]) -> [String] {
        let cells = widths.indices.map { column in
            TextTable.cell(row.indices.contains(column) ? row[column] : "", widths[column])
        }
        return (0..<(cells.map(\.count).max() ?? 1)).map { line in
            let parts = widths.indices.map { column in
                TextLayout.fit(
                    cells[column].indices.contains(line) ? cells[column][line] : "", widths[column],
                    right: table.figures.contains(column))
            }
            return parts.joined(separator: TextTable.gap).trimmedRight
        }
    }

    private static func cell(_ text: String, _ width: Int) -> [String] {
        TextLayout.columns(text) <= width ? [text] : TextLayout.lines(of: text, width: width, floor: 1)
    }
}

extension String {
    /// Without spaces at the end.
    var trimmedRight: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }
}
