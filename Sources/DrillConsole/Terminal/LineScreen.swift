import Groundwork

/// Draws the line being edited, and what is printed above it.
///
/// The only sequences used are: carriage return, cursor up (CUU), cursor right (CUF), and erase below (ED).
struct LineScreen {
    private var rowOfCursor = 0

    /// What to write so that the line stands on the screen, drawn over what stood there before.
    mutating func draw(prompt: String, promptColumns: Int, editor: LineEditor, width: Int) -> String {
        let width = max(1, width)
        let cells = editor.characters.map(LineScreen.cell)
        var output = erase() + prompt
        var column = promptColumns
        var position = promptColumns
        for (index, cell) in cells.enumerated() {
            if index == editor.cursor { position = column }
            // A wide character that does not fit goes to the next row, as terminals do it.
            if cell.columns == 2, column % width == width - 1 { column += 1 }
            column += cell.columns
            output += cell.shown
        }
        if editor.cursor == cells.count { position = column }
        if column > 0, column % width == 0 { output += " \r" }
        let lastRow = column / width
        rowOfCursor = position / width
        if lastRow > rowOfCursor { output += "\u{1B}[\(lastRow - rowOfCursor)A" }
        output += "\r"
        if position % width > 0 { output += "\u{1B}[\(position % width)C" }
        return output
    }

    /// What to write so that the line is gone and the cursor stands where it began.
    mutating func erase() -> String {
        defer { rowOfCursor = 0 }
        return (rowOfCursor > 0 ? "\u{1B}[\(rowOfCursor)A" : "") + "\r\u{1B}[J"
    }

    /// What to write after the last key of a line.
    mutating func leave(prompt: String, promptColumns: Int, editor: LineEditor, width: Int) -> String {
        var whole = editor
        _ = whole.take(.end)
        let output = draw(prompt: prompt, promptColumns: promptColumns, editor: whole, width: width)
        rowOfCursor = 0
        return output + "\n"
    }

    private static func cell(_ character: Character) -> (shown: String, columns: Int) {
        if character.isNewline { return ("⏎", 1) }
        if character == "\t" { return (" ", 1) }
        if character.unicodeScalars.contains(where: SafeText.isHarmful) { return ("\u{FFFD}", 1) }
        let text = SafeText.forTerminal(String(character))
        return (text, max(1, TextLayout.columns(text)))
    }
}
