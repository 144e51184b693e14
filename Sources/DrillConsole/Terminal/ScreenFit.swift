import Groundwork

/// Lines as a terminal of a width shows them whole: broken between words, whatever weight and colour they have.
enum ScreenFit {
    /// The text with every line that is too long broken at spaces.
    static func fitted(_ text: String, width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { broken($0, width: width) }
            .joined(separator: "\n")
    }

    private static func broken(_ line: Substring, width: Int) -> String {
        guard columns(line) > width else { return String(line) }
        let indent = min(line.prefix { $0 == " " }.count, width / 2)
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var current = ""
        var isFresh = true
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            let longer = isFresh ? current + word : current + " " + word
            if columns(longer) > width, current.contains(where: { $0 != " " }) {
                lines.append(current)
                current = margin + word
            } else {
                current = longer
            }
            isFresh = false
        }
        return (lines + [current]).joined(separator: "\n")
    }

    /// How many columns a text takes; what gives it weight or colour takes none.
    static func columns(_ text: some StringProtocol) -> Int {
        var plain = ""
        var isSequence = false
        for character in text {
            if character == "\u{1B}" {
                isSequence = true
            } else if isSequence {
                isSequence = !character.isLetter
            } else {
                plain.append(character)
            }
        }
        return TextLayout.columns(plain)
    }
}

/// A long list at a terminal: its last screenful, and how to see the rest.
enum ScreenPage {
    /// Rows that stay free for what was typed and what is typed next.
    private static let spare = 5

    /// The last entries that fit into so many rows; all of them where nothing says how many there are.
    ///
    /// - Parameter more: what stands above them, for so many entries left out.
    static func last(_ entries: [String], rows: Int?, more: (Int) -> String) -> [String] {
        guard let rows else { return entries }
        var room = max(5, rows - spare)
        let heights = entries.map { $0.split(separator: "\n", omittingEmptySubsequences: false).count }
        guard heights.reduce(0, +) > room else { return entries }
        var first = entries.count
        while first > 0, heights[first - 1] <= room {
            first -= 1
            room -= heights[first]
        }
        return [more(first)] + entries[first...]
    }
}
