/// Puts text on lines of a width.
package enum TextLayout {
    /// The text broken at spaces, each line after the first indented; line breaks in the text stay.
    ///
    /// - Parameters:
    ///   - width: columns of a line, the indent included.
    ///   - first: what the first line begins with.
    ///   - indent: how many spaces the other lines begin with.
    package static func wrapped(_ text: String, width: Int, first: String = "", indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let lead = lines.isEmpty ? first : margin
            lines.append(contentsOf: broken(paragraph, width: width, lead: lead, margin: margin))
        }
        return lines.joined(separator: "\n")
    }

    private static func broken(
        _ paragraph: Substring, width: Int, lead: String, margin: String
    ) -> [String] {
        var lines: [String] = []
        var line = lead
        var isFresh = true
        for word in words(of: paragraph) {
            if !isFresh, columns(line) + 1 + columns(word) > width {
                lines.append(line)
                line = margin
                isFresh = true
            }
            line += (isFresh ? "" : " ") + word
            isFresh = false
        }
        lines.append(isFresh && line == margin ? "" : line)
        return lines
    }

    /// The words between which a line may break; an amount is one of them: "€ 1800".
    package static func words(of text: some StringProtocol) -> [Substring] {
        let text = String(text)
        return amountsWhole(text).split(separator: " ").map { word in
            word.contains("€\u{A0}") ? Substring(word.replacing("€\u{A0}", with: "€ ")) : word
        }
    }

    /// The text with a no-break space in every amount, so that "€" and its figure never part.
    package static func amountsWhole(_ text: String) -> String {
        text.contains("€ ") ? text.replacing(/€ (?=[0-9])/, with: "€\u{A0}") : text
    }

    /// How many columns a text takes on a terminal.
    package static func columns(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    private static func columns(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0..<0x300: return 1
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            return scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
        }
    }

    /// The text filled up with spaces to a width.
    package static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - columns(text)))
    }

    /// The text on one line, broken into lines of at most so many columns; words longer than that are cut.
    ///
    /// - Parameter floor: how narrow lines may become, whatever the width.
    package static func lines(of text: String, width: Int, floor: Int = 8) -> [String] {
        let width = max(1, floor, width)
        var lines: [String] = []
        var line = ""
        for word in words(of: SafeText.oneLine(text)) {
            var rest = word
            while columns(rest) > width {
                if !line.isEmpty { lines.append(line) }
                line = ""
                let head = beginning(of: rest, columns: width)
                lines.append(String(head))
                rest = rest[head.endIndex...]
            }
            if rest.isEmpty { continue }
            if line.isEmpty {
                line = String(rest)
            } else if columns(line) + 1 + columns(rest) <= width {
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
    package static func shortened(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        let head = text.prefix(limit - 1)
        let end = head.lastIndex(where: \.isWhitespace) ?? head.endIndex
        return head[..<end] + " …"
    }

    /// The text filled up with spaces, or cut, to exactly so many columns.
    package static func fit(_ text: String, _ width: Int, right: Bool = false) -> String {
        let short =
            columns(text) > width ? beginning(of: Substring(text), columns: width - 1) + "…" : Substring(text)
        let fill = String(repeating: " ", count: max(0, width - columns(short)))
        return right ? fill + short : short + fill
    }

    /// As much of a text as fits into so many columns, and one character at least.
    private static func beginning(of text: Substring, columns width: Int) -> Substring {
        var used = 0
        for index in text.indices {
            used += columns(of: text[index])
            if used > width, index > text.startIndex { return text[..<index] }
        }
        return text
    }
}
