import Groundwork

/// Writes a page as Markdown that any reader of Markdown shows alike.
struct MarkdownWriter {
    let page: Page
    /// How deep the page's own heading lies: 1 for a page of its own.
    var depth = 1

    var text: String {
        var lines = ["**\(page.banner)**", "", heading(0, page.title), ""]
        lines += page.facts.map { "- " + MarkdownWriter.escape($0) }
        for warning in page.warnings { lines += ["", "**\(MarkdownWriter.escape(warning))**"] }
        for section in page.sections {
            lines += ["", heading(1, section.title)]
            for block in section.written { lines += [""] + write(block) }
        }
        lines += ["", "**\(page.banner)**"]
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ level: Int, _ text: String) -> String {
        String(repeating: "#", count: min(6, depth + level)) + " " + MarkdownWriter.escape(text)
    }

    private func write(_ block: Block) -> [String] {
        switch block {
        case .paragraph(let text): return [MarkdownWriter.escape(text)]
        case .heading(let text): return [heading(2, text)]
        case .entry(let text, let id): return [heading(2, text) + " (\(MarkdownWriter.escape(id)))"]
        case .list(let items): return items.map { "- " + MarkdownWriter.escape($0) }
        case .quote(let words, let source):
            return ["> “\(MarkdownWriter.escape(words))”", ">", "> — \(MarkdownWriter.escape(source))"]
        case .speech(let paragraphs, let source):
            return (paragraphs + ["— " + source]).flatMap { [">", "> " + MarkdownWriter.escape($0)] }
                .dropFirst()
                .map { $0 }
        case .table(let table): return write(table)
        case .bars(let bars), .waterfall(let bars):
            let rows = bars.map { [$0.name, Block.figure($0.value), $0.note] }
            return write(Block.Table("", columns: ["", "", ""], rows: rows, figures: [1]))
        case .moods(let chart):
            let plot = MoodPlot(chart, language: page.language, width: 90).lines
            return ["```text"] + plot + ["```"]
        case .curves: return []
        case .messages(let messages): return messages.flatMap { write($0) }
        case .contrast(let contrast): return write(contrast)
        }
    }

    private func write(_ table: Block.Table) -> [String] {
        var lines: [String] = []
        if !table.caption.isEmpty { lines += ["**\(MarkdownWriter.escape(table.caption))**", ""] }
        lines.append(row(table.columns))
        lines.append(
            "|" + table.columns.indices.map { table.figures.contains($0) ? "---:|" : "---|" }.joined())
        return lines + table.rows.map(row)
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.map { MarkdownWriter.escape($0) }.joined(separator: " | ") + " |"
    }

    private func write(_ message: AnnotatedMessage) -> [String] {
        var lines = [
            "**\(message.number).** \(message.time) — \(MarkdownWriter.escape(message.addressee))", "",
        ]
        lines.append("> " + MarkdownWriter.escape(message.pieces.map(\.text).joined()))
        let found = message.findings
        if !found.isEmpty { lines += ["", "*\(MarkdownWriter.escape(found.joined(separator: ", ")))*"] }
        if let remark = message.remark { lines += ["", MarkdownWriter.escape(remark)] }
        return lines + [""]
    }

    private func write(_ contrast: Contrast) -> [String] {
        var lines = [heading(2, contrast.title)]
        if let cue = contrast.cue { lines += ["", "*\(MarkdownWriter.escape(cue))*"] }
        for side in contrast.own + [contrast.exemplary] {
            let words = side.words.map { "“\(MarkdownWriter.escape($0))”" } ?? "–"
            lines += ["", "**\(MarkdownWriter.escape(side.label))**", "", "> " + words]
        }
        if let verdict = contrast.verdict { lines += ["", MarkdownWriter.escape(verdict)] }
        return lines
    }

    /// Text from outside on one line, with nothing left that Markdown or HTML would take for its own.
    static func escape(_ text: some StringProtocol) -> String {
        var escaped = ""
        let scalars = Array(SafeText.oneLine(text).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            // Alone it stands for itself; escaped, a reader of the plain text would see the escape.
            case "&" where beginsEntity(scalars[(index + 1)...]): escaped += "&amp;"
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!": escaped += "\\\(scalar)"
            // At the beginning these would make a list, a rule or a heading.
            case "-" where escaped.isEmpty, "+" where escaped.isEmpty, "=" where escaped.isEmpty:
                escaped += "\\\(scalar)"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Whether what follows a `&` would be taken for a sign by its name or number: `amp;`, `#38;`.
    private static func beginsEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = rest.prefix { $0.isASCII && ($0.properties.isAlphabetic || "0"..."9" ~= $0 || $0 == "#") }
        return !name.isEmpty && rest.dropFirst(name.count).first == ";"
    }
}

extension Block {
    /// A figure with at most one decimal and a real minus.
    static func figure(_ value: Double) -> String {
        let tenths = Int((abs(value) * 10).rounded())
        let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        return (value < 0 && tenths > 0 ? "−" : "") + text
    }
}

extension AnnotatedMessage {
    /// Everything found in the message, each once.
    var findings: [String] {
        var found: [String] = []
        for name in pieces.flatMap(\.findings) where !found.contains(name) { found.append(name) }
        return found
    }
}
