import Foundation
import Groundwork
import TranscriptJournal

/// Whoever reads what the program writes, and what would harm them.
enum Reader {
    case terminal, html, markdown, json, jsonLines, recording, graphviz
    case csv(Unicode.Scalar)

    /// What in a text would harm this reader, each with some of what stands around it.
    func faults(in text: String) -> [String] {
        switch self {
        case .terminal: controls(text) + towers(text)
        case .html: controls(text) + towers(text) + tags(text)
        case .markdown: controls(text) + towers(text) + links(text)
        case .json: controls(text) + unreadable([text])
        case .jsonLines: controls(text) + unreadable(text.split(separator: "\n").map(String.init))
        case .recording: recorded(text)
        case .graphviz: controls(text) + statements(text)
        case .csv(let separator): controls(text) + formulas(text, separator)
        }
    }

    private func around(_ text: String.UnicodeScalarView, _ index: String.Index) -> String {
        let start = text.index(index, offsetBy: -200, limitedBy: text.startIndex) ?? text.startIndex
        let end = text.index(index, offsetBy: 30, limitedBy: text.endIndex) ?? text.endIndex
        return String(text[start..<end])
    }

    /// Characters that a terminal obeys, or that turn the direction of what is read.
    private func controls(_ text: String) -> [String] {
        let scalars = text.unicodeScalars
        let found = scalars.indices.filter {
            SafeText.isHarmful(scalars[$0]) && !(isCSV && scalars[$0] == "\r")
        }
        return found.prefix(3).map { "a control character: " + around(scalars, $0) }
    }

    private var isCSV: Bool { if case .csv = self { true } else { false } }

    private func towers(_ text: String) -> [String] {
        text.contains { $0.unicodeScalars.count > 20 } ? ["a tower of marks"] : []
    }

    /// Tags and attributes that no page of the program has.
    private func tags(_ text: String) -> [String] {
        var faults = ["<script", "<img", "<iframe", "javascript:alert"].filter {
            $0.hasPrefix("<") && text.contains($0)
        }
        // Within a tag an attacker's words may only stand inside a quoted value.
        for tag in text.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
            let outside = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 0 }.map(\.element).joined()
            if outside.contains("onmouseover") || outside.contains("onerror") {
                faults.append("an attribute: \(tag)")
            }
        }
        return faults
    }

    private func links(_ text: String) -> [String] {
        let bare = text.replacing("\\]", with: "")
        return ["<script", "<img", "](http://evil", "](javascript"].filter { bare.contains($0) }
    }

    private func unreadable(_ texts: [String]) -> [String] {
        texts.filter {
            (try? JSONSerialization.jsonObject(with: Data($0.utf8), options: .fragmentsAllowed)) == nil
        }
        .map { "no JSON: \($0.prefix(80))" }
    }

    /// What a recording shows is what a terminal gets.
    private func recorded(_ text: String) -> [String] {
        let lines = text.split(separator: "\n")
        let shown = lines.dropFirst().compactMap { line -> String? in
            let piece = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any]
            return (piece?.last as? String)?.replacing("\r\n", with: "\n")
        }
        guard shown.count == lines.count - 1 else { return ["no JSON"] }
        let bare = ["0", "1", "2", "31", "32"].reduce(shown.joined()) {
            $0.replacing("\u{1B}[\($1)m", with: "")
        }
        return Reader.terminal.faults(in: bare)
    }

    /// Outside of quotes Graphviz gets only the program's own words.
    private func statements(_ text: String) -> [String] {
        var outside = ""
        var isQuoted = false
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped { isEscaped = false; continue }
            if isQuoted, scalar == "\\" { isEscaped = true; continue }
            if scalar == "\"" {
                isQuoted.toggle()
            } else if !isQuoted {
                outside.unicodeScalars.append(scalar)
            }
        }
        return outside.contains("URL") || outside.contains("javascript")
            ? ["a statement outside of quotes"] : []
    }

    /// Cells that a spreadsheet takes for a formula.
    private func formulas(_ text: String, _ separator: Unicode.Scalar) -> [String] {
        guard let rows = try? DelimitedText.rows(of: text, separator: separator) else { return ["no table"] }
        let widths = Set(rows.map(\.cells.count))
        return rows.flatMap(\.cells).filter { cell in
            guard let first = cell.unicodeScalars.first(where: { $0 != " " }) else { return false }
            return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(first) && Double(cell) == nil
        }.map { "a formula: \($0.prefix(60))" }
            + (widths.count == 1 ? [] : ["rows of \(widths.sorted()) cells"])
    }
}
