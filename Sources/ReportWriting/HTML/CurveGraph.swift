import DebriefScoring
import Groundwork

/// Lines of several drills over one another, each with a dash of its own that a legend explains.
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
                .element("line", ["class": "grid", "x1": "52", "x2": "752", "y1": place, "y2": place]))
            shapes.append(
                .element(
                    "text", ["x": "46", "y": Scale.figure(y(level) + 4), "text-anchor": "end"],
                    text: Block.figure(level)))
        }
        shapes += chart.lines.enumerated().map { curve($0.element, dash($0.offset)) }
        if let first = chart.span.first, let last = chart.span.last {
            shapes += [
                .element("text", ["x": "52", "y": "252"], text: Wording.time(first, language)),
                .element(
                    "text", ["x": "752", "y": "252", "text-anchor": "end"], text: Wording.time(last, language)
                ),
            ]
        }
        return .element(
            "figure", [:],
            [
                .element("figcaption", [:], [.element("strong", text: chart.title)]),
                .element(
                    "svg",
                    [
                        "class": "overlay", "viewBox": "0 0 760 262", "role": "img",
                        "aria-label": chart.title, "aria-describedby": "\(id)-desc",
                    ], shapes),
                .element("ul", ["class": "legend"], chart.lines.indices.map { sample($0) }),
            ])
    }

    private func y(_ value: Double) -> Double { 24 + 200 * (1 - max(0, min(100, value)) / 100) }

    private func dash(_ index: Int) -> String { CurveGraph.dashes[index % CurveGraph.dashes.count] }

    private func curve(_ line: MoodChart.Line, _ dash: String) -> Markup {
        // A drill broken off early has a shorter line, on the same simulated time.
        let longest = chart.lines.map(\.values.count).max() ?? 1
        let step = 700 / Double(max(1, longest - 1))
        let points = line.values.enumerated().map { index, value in
            "\(Scale.figure(52 + Double(index) * step)),\(Scale.figure(y(value)))"
        }
        return .element(
            "polyline",
            ["class": "curve", "stroke-dasharray": dash, "points": points.joined(separator: " ")])
    }

    /// A piece of a line with its name, as wide as the reader's letters want it.
    private func sample(_ index: Int) -> Markup {
        let line = Markup.element(
            "line",
            [
                "class": "curve", "stroke-dasharray": dash(index), "x1": "0", "x2": "48", "y1": "5",
                "y2": "5",
            ])
        return .element(
            "li", [:],
            [
                .element("svg", ["class": "sample", "viewBox": "0 0 48 10", "aria-hidden": "true"], [line]),
                .text(chart.lines[index].name),
            ])
    }
}
