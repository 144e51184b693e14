package import Groundwork

/// Shows the mistakes of a scenario with the line at fault, the way compilers do.
package struct DiagnosticRenderer: Sendable {
    /// How many mistakes are shown before the rest is only counted.
    package static let limit = 20

    private let file: String
    private let lines: [Substring]

    /// Makes a renderer for a file.
    package init(file: String, source: String) {
        self.file = SafeText.oneLine(file)
        lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// The mistakes and a closing line, in the language of whoever reads them.
    ///
    /// - Parameter limit: how many are shown before the rest is only counted.
    package func render(
        _ diagnostics: [Diagnostic], in language: Language, limit: Int = DiagnosticRenderer.limit
    ) -> String {
        var blocks = diagnostics.prefix(limit).map { render($0, language) }
        let rest = diagnostics.count - limit
        if rest > 0 {
            blocks.append(
                language.pick(
                    nl: "… en nog \(rest); 'outage-drill check --all' toont ze alle",
                    en: "… and \(rest) more; 'outage-drill check --all' shows all of them"))
        }
        let errors = diagnostics.count { $0.rule.isError }
        let warnings = diagnostics.count - errors
        let counts = [
            errors == 1
                ? language.pick(nl: "1 fout", en: "1 error")
                : language.pick(nl: "\(errors) fouten", en: "\(errors) errors"),
            warnings == 1
                ? language.pick(nl: "1 waarschuwing", en: "1 warning")
                : language.pick(nl: "\(warnings) waarschuwingen", en: "\(warnings) warnings"),
        ]
        let named = zip(counts, [errors, warnings]).filter { $0.1 > 0 }.map(\.0)
        blocks.append("\(named.joined(separator: ", ")) in \(file)")
        return blocks.joined(separator: "\n\n")
    }

    private func render(_ diagnostic: Diagnostic, _ language: Language) -> String {
        let place = diagnostic.place
        let head =
            "\(file):\(place.line):\(place.column): \(diagnostic.rule.severity.text(in: language)): "
            + "\(DiagnosticRenderer.short(diagnostic.message.text(in: language))) [\(diagnostic.rule.rawValue)]"
        var shown = [head]
        if place.line >= 1, place.line <= lines.count {
            let gutter = String(place.line)
            let blank = String(repeating: " ", count: gutter.count)
            let window = visibleWindow(of: lines[place.line - 1], around: place.column)
            shown.append("  \(gutter) | \(window.text)")
            let length = Swift.max(1, Swift.min(place.text.count, 80, window.text.count - window.column + 1))
            let offset = String(repeating: " ", count: Swift.max(0, window.column - 1))
            shown.append("  \(blank) | \(offset)" + String(repeating: "^", count: length))
        }
        let hint = DiagnosticRenderer.short(diagnostic.hint.text(in: language))
        shown.append("  \(language.pick(nl: "tip", en: "hint")): \(hint)")
        return shown.joined(separator: "\n")
    }

    /// A sentence on one line; of one that quotes a very long text the beginning and the end.
    private static func short(_ sentence: String) -> String {
        let line = SafeText.oneLine(sentence)
        guard line.utf8.count > longest, line.count > longest else { return line }
        return line.prefix(longest / 2) + " … " + line.suffix(longest / 2)
    }

    /// The longest sentence that is shown as a whole, in characters.
    private static let longest = 1000

    /// The part of a long line around the place at fault, at most 100 characters.
    private func visibleWindow(of line: Substring, around column: Int) -> (text: String, column: Int) {
        guard line.count > 100 else { return (SafeText.oneLine(line), column) }
        let start = Swift.max(0, Swift.min(column - 40, line.count - 100))
        return (SafeText.oneLine(line.dropFirst(start).prefix(100)), column - start)
    }
}
