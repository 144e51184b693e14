import DebriefScoring
import Groundwork

/// Frustration, trust and calls over time, with messages, injects and broken promises marked below.
struct MoodGraph {
    let chart: MoodChart
    let id: String
    let language: Language
    /// Whether the signs are explained; one explanation serves the charts that follow.
    var explains = true
    private static let left = 52.0
    private static let width = 700.0
    private static let top = 24.0
    private static let height = 200.0
    /// From where on a time has no room to the right of its line.
    private static let edge = 680.0
    /// How high the highest column of calls stands.
    private static let columns = 50.0

    var markup: Markup {
        guard let first = chart.moments.first, let last = chart.moments.last, last > first else {
            return .list([])
        }
        let shapes =
            [
                .element("title", text: title),
                .element("desc", ["id": id + "-desc"], text: description),
            ] + grid(first, last) + [
                columns,
                line(chart.frustration.values, "frustration"), line(chart.trust.values, "trust"),
            ] + marks(first, last)
        return .element(
            "figure", [:],
            [
                .element("figcaption", [:], [.element("strong", text: chart.title), .text(caption)]),
                .element(
                    "svg",
                    [
                        "class": "mood", "viewBox": "0 0 760 314", "role": "img", "aria-label": title,
                        "aria-describedby": "\(id)-desc",
                    ],
                    shapes), legend,
            ])
    }

    private var title: String {
        "\(chart.title): \(chart.frustration.name), \(chart.trust.name)"
    }

    private var caption: String {
        let most = chart.calls.max() ?? 0
        let calls =
            most == 0
            ? ""
            : language.pick(
                nl: ". Drukste half uur: \(most) " + (most == 1 ? "telefoontje" : "telefoontjes"),
                en: ". Busiest half hour: \(most) " + (most == 1 ? "call" : "calls"))
        return calls + "."
    }

    /// The two lines always; the other signs once, for the charts that follow as well.
    private var legend: Markup {
        let lines: [Legend.Entry] = [
            (Legend.line("frustration"), chart.frustration.name), (Legend.line("trust"), chart.trust.name),
        ]
        let signs: [Legend.Entry] = [
            (Legend.patch("calls"), language.pick(nl: "telefoontjes", en: "calls")),
            (Legend.circle("dot"), language.pick(nl: "uw bericht", en: "your message")),
            (Legend.circle("inject"), language.pick(nl: "wat binnenkwam", en: "what came in")),
            (Legend.diamond("broken"), language.pick(nl: "gebroken belofte", en: "broken promise")),
        ]
        return Legend.list(explains ? lines + signs : lines)
    }

    /// Calls in each half hour, as one shape of columns on the bottom line.
    private var columns: Markup {
        let most = Double(max(1, chart.calls.max() ?? 1))
        let step = MoodGraph.width / Double(max(1, chart.calls.count - 1))
        let bottom = y(0)
        let path = chart.calls.enumerated().filter { $0.element > 0 }.map { index, calls in
            let height = Scale.figure(MoodGraph.columns * Double(calls) / most)
            let left = max(MoodGraph.left, MoodGraph.left + (Double(index) - 0.9) * step)
            return
                "M\(Scale.figure(left)) \(Scale.figure(bottom))v-\(height)h\(Scale.figure(step * 0.8))v\(height)z"
        }
        return .element("path", ["class": "calls", "d": path.isEmpty ? "M0 0" : path.joined()])
    }

    private var description: String {
        func course(_ line: MoodChart.Line) -> String {
            let peak = line.values.max() ?? 0
            return "\(line.name): "
                + language.pick(nl: "begin ", en: "start ") + Block.figure((line.values.first ?? 0).rounded())
                + language.pick(nl: ", hoogste ", en: ", highest ") + Block.figure(peak.rounded())
                + language.pick(nl: ", eind ", en: ", end ") + Block.figure((line.values.last ?? 0).rounded())
        }
        let calls = chart.calls.reduce(0, +)
        return course(chart.frustration) + "; " + course(chart.trust) + "; "
            + language.pick(nl: "telefoontjes: \(calls)", en: "calls: \(calls)")
    }

    private func x(_ moment: Moment, _ first: Moment, _ last: Moment) -> Double {
        MoodGraph.left + MoodGraph.width * Double(moment - first) / Double(last - first)
    }

    private func y(_ value: Double) -> Double {
        MoodGraph.top + MoodGraph.height * (1 - max(0, min(100, value)) / 100)
    }

    private func grid(_ first: Moment, _ last: Moment) -> [Markup] {
        var shapes: [Markup] = []
        for level in [0.0, 50, 100] {
            let place = Scale.figure(y(level))
            shapes.append(
                .element("line", ["class": "grid", "x1": "52", "x2": "752", "y1": place, "y2": place]))
            shapes.append(
                .element(
                    "text", ["x": "46", "y": Scale.figure(y(level) + 4), "text-anchor": "end"],
                    text: Block.figure(level)))
        }
        for tick in TimeAxis(from: first, to: last, language).ticks {
            let place = x(tick.at, first, last)
            let line = Scale.figure(place)
            shapes.append(
                .element("line", ["class": "grid", "x1": line, "x2": line, "y1": "24", "y2": "224"]))
            // What would run over the edge stands before its line.
            let isLast = place > MoodGraph.edge
            shapes.append(
                .element(
                    "text",
                    [
                        "x": Scale.figure(place + (isLast ? -3 : 3)), "y": "304",
                        "text-anchor": isLast ? "end" : "start",
                    ], text: tick.label))
        }
        return shapes
    }

    private func line(_ values: [Double], _ name: String) -> Markup {
        let step = MoodGraph.width / Double(max(1, values.count - 1))
        let points = values.enumerated().map { index, value in
            "\(Scale.figure(MoodGraph.left + Double(index) * step)),\(Scale.figure(y(value)))"
        }
        return .element("polyline", ["class": name, "points": points.joined(separator: " ")])
    }

    private func marks(_ first: Moment, _ last: Moment) -> [Markup] {
        chart.marks.map { mark in
            let place = x(mark.at, first, last)
            let note = Markup.element("title", text: Wording.time(mark.at, language) + " " + mark.note)
            switch mark.kind {
            case .message:
                return .element(
                    "circle", ["class": "dot", "cx": Scale.figure(place), "cy": "240", "r": "3.5"], [note])
            case .inject:
                return .element(
                    "circle", ["class": "inject", "cx": Scale.figure(place), "cy": "255", "r": "3.5"], [note])
            case .broken:
                let path = "M\(Scale.figure(place)) 264 l6 7 l-6 7 l-6 -7 z"
                return .element("path", ["class": "broken", "d": path], [note])
            }
        }
    }
}
