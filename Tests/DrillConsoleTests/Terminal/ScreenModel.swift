/// What a terminal shows after some output: enough of one for what the program writes, with the habits of xterm.
struct ScreenModel {
    private(set) var columns: Int
    private let rows: Int
    private var cells: [[Character]]
    private var row = 0
    private var column = 0
    private var pending: [UInt8] = []
    /// How often it rang.
    private(set) var bells = 0
    /// What stood in sequences that it does not know.
    private(set) var unknown: [String] = []
    /// Lines that scrolled off the top.
    private var gone: [String] = []

    init(columns: Int, rows: Int) {
        self.columns = max(1, columns)
        self.rows = max(1, rows)
        cells = Array(repeating: Array(repeating: " ", count: self.columns), count: self.rows)
    }

    /// The lines on the screen, without the spaces at their ends, and those that scrolled away before them.
    var lines: [String] { gone + cells.prefix(row + 1).map { ScreenModel.trimmed($0) } }

    /// The line on which the cursor stands.
    var lineOfCursor: String { ScreenModel.trimmed(cells[row]) }

    /// Everything, as one text.
    var text: String { lines.joined(separator: "\n") }

    private static func trimmed(_ cells: [Character]) -> String {
        String(String(cells).reversed().drop { $0 == " " }.reversed())
    }

    /// Takes output.
    mutating func feed(_ bytes: [UInt8]) {
        pending += bytes
        let whole = pending
        var index = 0
        while index < whole.count {
            guard let length = step(whole[index...]) else { break }
            index += length
        }
        pending = Array(whole[index...])
    }

    /// Takes one character or sequence; gives its length, or nothing when more must come.
    private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        switch first {
        case 0x07: bells += 1
        case 0x08: column = max(0, column - 1)
        case 0x0D: column = 0
        case 0x0A: newLine()
        case 0x1B: return sequence(bytes)
        case 0x00..<0x20, 0x7F: break
        default: return character(bytes, first)
        }
        return 1
    }

    private mutating func character(_ bytes: ArraySlice<UInt8>, _ first: UInt8) -> Int? {
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard bytes.count >= length else { return nil }
        let text = String(decoding: bytes.prefix(length), as: UTF8.self)
        for character in text {
            if column >= columns {
                column = 0
                newLine()
            }
            cells[row][column] = character
            column += 1
        }
        return length
    }

    private mutating func newLine() {
        if row < rows - 1 {
            row += 1
        } else {
            gone.append(ScreenModel.trimmed(cells.removeFirst()))
            cells.append(Array(repeating: " ", count: columns))
        }
    }

    private mutating func sequence(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= 3 else { return nil }
        guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
            return nil
        }
        let body = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
        let number = max(1, Int(body) ?? 1)
        switch bytes[end] {
        case UInt8(ascii: "A"): row = max(0, row - number)
        case UInt8(ascii: "C"): column = min(columns - 1, column + number)
        case UInt8(ascii: "H"): (row, column) = (0, 0)
        case UInt8(ascii: "J"): erase(from: column)
        case UInt8(ascii: "K"): for index in column..<max(column, columns) { cells[row][index] = " " }
        case UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "l"): break
        default: unknown.append(body + String(UnicodeScalar(bytes[end])))
        }
        return end - bytes.startIndex + 1
    }

    private mutating func erase(from column: Int) {
        for index in min(column, columns)..<columns { cells[row][index] = " " }
        for below in (row + 1)..<max(row + 1, rows) {
            cells[below] = Array(repeating: " ", count: columns)
        }
    }
}
