import DebriefScoring
import Groundwork

/// Lines of several drills over one another, each with a dash of its own and its name at the end.
struct CurveGraph {
    let chart: CurveChart
    let id: String
    let language: Language
    private static let dashes = ["none", "7 4", "2 3", "10 3 2 3", "14 5", "4 8"]

    var markup: Markup {
        let words = chart.lines.map { line in
            line.name + language.pick(nl: " eindigt op ", en: " ends at ")
                + Block.figure((line.values.last ?? 0).rounded())
        }
        var shapes = [
            Markup.element("title", text: chart.title),
            .element("desc", ["id": id + "-desc"], text: words.joined(separator: "; ")),
        ]
        for level in [0.0, 50, 100] {
            let place = Scale.figure(y(level))
            shapes.append(
                .element("line", ["class": "grid", "x1": "40", "x2": "620", "y1": place, "y2": place]))
            shapes.append(.element("text", ["x": "8", "y": place], text: Block.figure(level)))
        }
        for (index, line) in chart.lines.enumerated() {
            shapes += [curve(line, CurveGraph.dashes[index % CurveGraph.dashes.count]), label(line, index)]
        }
        if let first = chart.span.first, let last = chart.span.last {
            shapes.append(.element("text", ["x": "40", "y": "232"], text: Wording.time(first, language)))
            shapes.append(
                .element(
                    "text", ["x": "620", "y": "232", "text-anchor": "end"], text: Wording.time(last, language)
                ))
        }
        return .element(
            "figure", [:],
            [
                .element("figcaption", text: chart.title),
                .element(
                    "svg",
                    [
                        "class": "overlay", "viewBox": "0 0 760 240", "role": "img",
                        "aria-label": chart.title, "aria-describedby": "\(id)-desc",
                    ],
                    shapes),
            ])
    }

    private func y(_ value: Double) -> Double { 10 + 200 * (1 - max(0, min(100, value)) / 100) }

    private func curve(_ line: MoodChart.Line, _ dash: String) -> Markup {
        // A drill broken off early has a shorter line, on the same simulated time.
        let longest = chart.lines.map(\.values.count).max() ?? 1
        let step = 580 / Double(max(1, longest - 1))
        let points = line.values.enumerated().map { index, value in
            "\(Scale.figure(40 + Double(index) * step)),\(Scale.figure(y(value)))"
        }
        return .element(
            "polyline",
            ["class": "curve", "stroke-dasharray": dash, "points": points.joined(separator: " ")])
    }

    /// The names stand below one another, so that lines that end together can be told apart by their dashes.
    private func label(_ line: MoodChart.Line, _ index: Int) -> Markup {
        let place = "\(20 + index * 32)"
        let dash = CurveGraph.dashes[index % CurveGraph.dashes.count]
        return .list([
            .element(
                "line",
                [
                    "class": "curve", "stroke-dasharray": dash, "x1": "632", "x2": "668", "y1": place,
                    "y2": place,
                ]),
            .element("text", ["x": "632", "y": "\(34 + index * 32)"], text: line.name),
        ])
    }
}
