/// A page in Markdown of which some parts are made by the program.
///
/// Such a part stands between a line `<!-- made: NAME -->` and a line `<!-- end -->`; the rest is written by hand and
/// stays as it is.
package struct MarkedPage: Sendable {
    /// The page, line by line.
    private let lines: [String]

    /// A page as it stands.
    package init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The names of its made parts, in order.
    package var parts: [String] { lines.compactMap(MarkedPage.name) }

    /// The lines of a made part; nothing where the page has no such part.
    package func part(_ name: String) -> [String]? {
        guard let first = lines.firstIndex(where: { MarkedPage.name(of: $0) == name }),
            let last = lines[first...].firstIndex(of: MarkedPage.end)
        else { return nil }
        return Array(lines[(first + 1)..<last])
    }

    /// The page with its made parts made anew; parts that are not given stay.
    package func replacing(_ made: [String: [String]]) -> String {
        var result: [String] = []
        var skipping = false
        for line in lines {
            if skipping, line != MarkedPage.end { continue }
            skipping = false
            result.append(line)
            guard let name = MarkedPage.name(of: line), let part = made[name] else { continue }
            result += part
            skipping = true
        }
        return result.joined(separator: "\n")
    }

    private static let end = "<!-- end -->"

    private static func name(of line: String) -> String? {
        guard line.hasPrefix("<!-- made: "), line.hasSuffix(" -->") else { return nil }
        return String(line.dropFirst(11).dropLast(4))
    }
}
