import Groundwork

/// Fits words into a width.
enum TextLayout {
    /// The text in lines of at most so many characters; words longer than that are cut.
    static func wrap(_ text: String, width: Int) -> [String] {
        let width = max(8, width)
        var lines: [String] = []
        var line = ""
        for word in SafeText.oneLine(text).split(separator: " ") {
            var rest = Substring(word)
            while rest.count > width {
                if !line.isEmpty { lines.append(line) }
                line = ""
                lines.append(String(rest.prefix(width)))
                rest = rest.dropFirst(width)
            }
            if rest.isEmpty { continue }
            if line.isEmpty {
                line = String(rest)
            } else if line.count + 1 + rest.count <= width {
                line += " " + rest
            } else {
                lines.append(line)
                line = String(rest)
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines.isEmpty ? [""] : lines
    }

    /// The text, cut after a whole word with an ellipsis where it is longer.
    static func shortened(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        let head = text.prefix(limit - 1)
        let end = head.lastIndex(where: \.isWhitespace) ?? head.endIndex
        return head[..<end] + " …"
    }

    /// The text filled up with spaces, or cut, to exactly so many characters.
    static func fit(_ text: String, _ width: Int, right: Bool = false) -> String {
        let short = text.count > width ? String(text.prefix(max(0, width - 1))) + "…" : text
        let fill = String(repeating: " ", count: max(0, width - short.count))
        return right ? fill + short : short + fill
    }
}
