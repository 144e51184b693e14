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
        shapes += times
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
                Legend.list(chart.lines.indices.map { (sample($0), chart.lines[$0].name) }),
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

    /// The times below the lines.
    private var times: [Markup] {
        guard let first = chart.span.first, let last = chart.span.last, first < last else { return [] }
        return TimeAxis(from: first, to: last, language).ticks.map { tick in
            let place = 52 + 700 * Double(tick.at - first) / Double(last - first)
            let isLast = place > 680
            return .element(
                "text",
                [
                    "x": Scale.figure(isLast ? min(752, place) : place), "y": "252",
                    "text-anchor": isLast ? "end" : "start",
                ], text: tick.label)
        }
    }

    /// A piece of a line.
    private func sample(_ index: Int) -> Markup {
        .element(
            "line",
            [
                "class": "curve", "stroke-dasharray": dash(index), "x1": "0", "x2": "48", "y1": "5",
                "y2": "5",
            ])
    }
}
