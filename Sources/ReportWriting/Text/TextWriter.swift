import Groundwork

/// Writes a page for the terminal.
struct TextWriter {
    let page: Page
    let width: Int
    let style: TextStyle

    var text: String {
        var lines = [styled(page.banner, style.warning), ""]
        lines += TextLayout.lines(of: page.title, width: width).map { styled($0, style.heading) }
        lines += TextLayout.lines(of: page.facts.joined(separator: "  ·  "), width: width)
        for warning in page.warnings {
            lines += TextLayout.lines(of: warning, width: width).map { styled($0, style.warning) }
        }
        for section in page.sections {
            let titles = TextLayout.lines(of: section.title.uppercased(), width: width)
            let rule = String(repeating: "═", count: titles.map(\.count).max() ?? 0)
            lines += [""] + titles.map { styled($0, style.heading) } + [rule, ""]
            let blocks = section.written
            for (index, block) in blocks.enumerated() {
                if index > 0, needsSpace(blocks[index - 1], block) { lines.append("") }
                lines += write(block)
            }
        }
        lines += ["", styled(page.banner, style.warning)]
        return lines.joined(separator: "\n") + "\n"
    }

    private func styled(_ text: String, _ marks: (String, String)) -> String { marks.0 + text + marks.1 }

    /// A quote and what belongs to it stand together.
    private func needsSpace(_ before: Block, _ block: Block) -> Bool {
        switch (before, block) {
        case (.quote, .paragraph), (.heading, _), (.entry, _), (.quote, .quote), (.paragraph, .paragraph):
            false
        default: true
        }
    }

    private func write(_ block: Block) -> [String] {
        switch block {
        case .paragraph(let text): return TextLayout.lines(of: text, width: width)
        case .heading(let text):
            return TextLayout.lines(of: text, width: width).map { styled($0, style.heading) }
        case .entry(let text, let id):
            return TextLayout.lines(of: "\(text) [\(id)]", width: width).map { styled($0, style.heading) }
        case .list(let items):
            return items.flatMap { item in hanging("• ", TextLayout.lines(of: item, width: width - 2)) }
        case .quote(let words, let source):
            let quoted = TextLayout.lines(of: "“\(words)”", width: width - 4).map {
                "  > " + styled($0, style.warning)
            }
            return quoted
                + TextLayout.lines(of: "— \(source)", width: width - 4).map {
                    "    " + styled($0, style.faint)
                }
        case .speech(let paragraphs, let source):
            let lines = paragraphs.enumerated().flatMap { index, text in
                (index == 0 ? [] : [""]) + TextLayout.lines(of: text, width: width - 4).map { "    " + $0 }
            }
            return lines
                + TextLayout.lines(of: "— \(source)", width: width - 4).map {
                    "    " + styled($0, style.faint)
                }
        case .table(let table):
            let caption =
                table.caption.isEmpty
                ? [] : TextLayout.lines(of: table.caption, width: width).map { styled($0, style.heading) }
            return caption + TextTable(table, width: width).lines
        case .bars(let bars): return bars.map { bar($0) }
        case .moods(let chart): return MoodPlot(chart, language: page.language, width: width).lines
        case .curves: return []
        case .waterfall(let bars): return waterfall(bars)
        case .messages(let messages): return messages.flatMap { write($0) }
        case .contrast(let contrast): return write(contrast)
        }
    }

    private func hanging(_ mark: String, _ lines: [String]) -> [String] {
        lines.enumerated().map { ($0.offset == 0 ? mark : "  ") + $0.element }
    }

    /// A name in so many columns; what stands in brackets at its end, such as the number of an attempt, is never cut off.
    private static func name(_ name: String, _ width: Int) -> String {
        guard TextLayout.columns(name) > width, let bracket = name.lastIndex(of: "("),
            TextLayout.columns(name[bracket...]) <= width / 2
        else { return TextLayout.fit(name, width) }
        let tail = name[bracket...]
        let head = String(name[..<bracket]).trimmedRight
        return TextLayout.fit(head, width - TextLayout.columns(tail) - 1) + " " + tail
    }

    private func bar(_ bar: Block.Bar) -> String {
        let length = min(25, width - 23)
        let filled = max(0, min(length, Int(bar.value * Double(length) / 100 + 0.5)))
        let blocks = String(repeating: "█", count: filled) + String(repeating: "░", count: length - filled)
        let figure = TextLayout.fit("\(Int(bar.value + 0.5))", 4, right: true)
        let line = "  \(TextWriter.name(bar.name, 16)) \(blocks)\(figure)   \(bar.note)".trimmedRight
        guard TextLayout.columns(line) > width, !bar.note.isEmpty else { return line }
        let head = String(line.dropLast(bar.note.count)).trimmedRight
        return
            ([head]
            + TextLayout.lines(of: bar.note, width: width - 19).map {
                String(repeating: " ", count: 19) + $0
            }).joined(separator: "\n")
    }

    /// Bars that grow to the right where frustration grew, marked with a minus where it was taken away.
    private func waterfall(_ bars: [Block.Bar]) -> [String] {
        let largest = max(1, bars.map { abs($0.value) }.max() ?? 1)
        let names = min(34, width - 20, bars.map(\.name.count).max() ?? 0)
        return bars.map { bar in
            let length = max(1, Int(abs(bar.value) / largest * Double(min(40, width - names - 12)) + 0.5))
            let sign = bar.value < 0 ? "-" : "#"
            let figure = TextLayout.fit(
                "\(bar.value < 0 ? "−" : "")\(Int(abs(bar.value) + 0.5))", 5, right: true)
            return "  \(TextLayout.fit(bar.name, names))\(figure) " + String(repeating: sign, count: length)
        }
    }

    private func write(_ message: AnnotatedMessage) -> [String] {
        let head = "\(message.number). \(message.time) — \(message.addressee)"
        let words = message.pieces.map(\.text).joined()
        return TextLayout.lines(of: head, width: width).map { styled($0, style.heading) }
            + TextLayout.lines(of: words, width: width - 2).map { "  " + $0 }
            + (message.remark.map { ["  " + styled($0, style.warning)] } ?? []) + [""]
    }

    private func write(_ contrast: Contrast) -> [String] {
        var lines = TextLayout.lines(of: contrast.title, width: width).map { styled($0, style.heading) }
        if let cue = contrast.cue {
            lines += TextLayout.lines(of: cue, width: width - 2).map { "  " + styled($0, style.faint) }
        }
        for side in contrast.own { lines += write(side, contrast.harms ? style.warning : ("", "")) }
        lines += write(contrast.exemplary, ("", ""))
        if let verdict = contrast.verdict {
            lines += hanging("→ ", TextLayout.lines(of: verdict, width: width - 2))
        }
        return lines
    }

    private func write(_ side: Contrast.Side, _ marks: (String, String)) -> [String] {
        let words = side.words.map { "“\($0)”" } ?? "–"
        return TextLayout.lines(of: side.label + ":", width: width - 2).map { "  " + $0 }
            + TextLayout.lines(of: words, width: width - 4).map { "    " + styled($0, marks) }
    }
}
