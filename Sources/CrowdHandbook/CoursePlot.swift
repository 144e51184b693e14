package import CrowdModel
package import Groundwork

/// A drawing of how frustration or trust runs through an outage, a line for each way of communicating.
package struct CoursePlot: Sendable {
    /// What is drawn.
    package let title: Phrase
    /// The value of each step, by player, 0 to 100.
    private let lines: [(player: TrialPlayer, values: [Double])]

    /// Makes a drawing from the courses of several players, of which one value is taken.
    package init(
        _ title: Phrase, _ courses: [(player: TrialPlayer, moods: [Mood])], _ value: (Mood) -> Double
    ) {
        self.title = title
        lines = courses.map { ($0.player, $0.moods.map(value)) }
    }

    private static let size = (width: 760, height: 340)
    private static let area = (left: 48.0, top: 40.0, width: 560.0, height: 260.0)
    private static let colours: [TrialPlayer: String] = [
        .silent: "#6b7280", .template: "#b45309", .blamer: "#b91c1c", .overPromiser: "#7e22ce",
        .middling: "#1d4ed8", .exemplary: "#15803d",
    ]

    /// The drawing as SVG, readable on its own.
    package func svg(in language: Language) -> String {
        let (width, height) = CoursePlot.size
        let title = title.text(in: language)
        var parts = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" role=\"img\""
                + " font-family=\"system-ui, sans-serif\" font-size=\"12\">",
            "<title>\(title)</title>",
            "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>",
            "<text x=\"48\" y=\"22\" font-size=\"15\" font-weight=\"600\">\(title)</text>",
        ]
        parts += grid(language)
        let labels = labelHeights
        for (number, line) in lines.enumerated() {
            parts += draw(line, label: labels[number], language)
        }
        return (parts + ["</svg>", ""]).joined(separator: "\n")
    }

    private var steps: Int { lines.map(\.values.count).max() ?? 0 }

    private func x(_ step: Int) -> Double {
        CoursePlot.area.left + CoursePlot.area.width * Double(step) / Double(max(1, steps - 1))
    }

    private func y(_ value: Double) -> Double {
        CoursePlot.area.top + CoursePlot.area.height * (1 - min(max(value, 0), 100) / 100)
    }

    /// Lines at every twenty points and at every day.
    private func grid(_ language: Language) -> [String] {
        let right = CoursePlot.area.left + CoursePlot.area.width
        var parts: [String] = []
        for value in stride(from: 0, through: 100, by: 20) {
            let height = tenths(y(Double(value)))
            parts.append("<path d=\"M48 \(height)H\(tenths(right))\" stroke=\"#e5e7eb\" fill=\"none\"/>")
            parts.append("<text x=\"42\" y=\"\(height)\" dy=\"4\" text-anchor=\"end\">\(value)</text>")
        }
        let day = 1440 / Crowd.stepMinutes
        let word = language.pick(nl: "dag", en: "day")
        for (number, step) in stride(from: 0, to: steps, by: day).enumerated() {
            let at = tenths(x(step))
            parts.append("<path d=\"M\(at) 40V300\" stroke=\"#d1d5db\" fill=\"none\"/>")
            parts.append("<text x=\"\(at)\" y=\"318\">\(word) \(number + 1), 08:00</text>")
        }
        return parts
    }

    private func draw(
        _ line: (player: TrialPlayer, values: [Double]), label: Double, _ language: Language
    ) -> [String] {
        let colour = CoursePlot.colours[line.player] ?? "#000000"
        // A point an hour is as fine as the picture can show.
        let places = line.values.indices.filter { $0 % 12 == 0 || $0 == line.values.count - 1 }
        let points = places.map { "\(tenths(x($0))),\(tenths(y(line.values[$0])))" }.joined(separator: " ")
        let name = line.player.title.text(in: language)
        return [
            "<polyline points=\"\(points)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"/>",
            "<text x=\"616\" y=\"\(tenths(label))\" dy=\"4\" fill=\"\(colour)\">\(name)</text>",
        ]
    }

    /// Where the names stand: beside the ends of their lines, moved apart where they would overlap.
    private var labelHeights: [Double] {
        let ends = lines.map { y($0.values.last ?? 0) }
        var heights = ends
        var last = -1000.0
        for number in ends.indices.sorted(by: { (ends[$0], $0) < (ends[$1], $1) }) {
            heights[number] = max(ends[number], last + 15)
            last = heights[number]
        }
        return heights
    }

    private func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(abs(tenths) % 10)"
    }
}
