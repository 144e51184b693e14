import DebriefScoring
import Groundwork

/// Frustration and trust over time, with messages, injects and broken promises marked below.
struct MoodGraph {
    let chart: MoodChart
    let id: String
    let language: Language
    private static let left = 40.0
    private static let width = 710.0
    private static let height = 200.0

    var markup: Markup {
        guard let first = chart.moments.first, let last = chart.moments.last, last > first else {
            return .list([])
        }
        let shapes =
            [
                .element("title", text: title),
                .element("desc", ["id": id + "-desc"], text: description),
            ] + grid(first, last) + [
                line(chart.frustration.values, "frustration"), line(chart.trust.values, "trust"),
            ] + marks(first, last)
        return .element(
            "figure", [:],
            [
                .element("figcaption", text: chart.title + ". " + legend),
                .element(
                    "svg",
                    [
                        "class": "mood", "viewBox": "0 0 760 290", "role": "img", "aria-label": title,
                        "aria-describedby": "\(id)-desc",
                    ],
                    shapes),
            ])
    }

    private var title: String {
        "\(chart.title): \(chart.frustration.name), \(chart.trust.name)"
    }

    private var legend: String {
        language.pick(
            nl:
                "Doorgetrokken: frustratie. Gestreept: vertrouwen. Punten: uw berichten. Ringen: wat binnenkwam. "
                + "Ruiten: gebroken beloften.",
            en:
                "Solid: frustration. Dashed: trust. Dots: your messages. Rings: what came in. Diamonds: broken "
                + "promises.")
    }

    private var description: String {
        func course(_ line: MoodChart.Line) -> String {
            let peak = line.values.max() ?? 0
            return "\(line.name): "
                + language.pick(nl: "begin ", en: "start ") + Block.figure((line.values.first ?? 0).rounded())
                + language.pick(nl: ", hoogste ", en: ", highest ") + Block.figure(peak.rounded())
                + language.pick(nl: ", eind ", en: ", end ") + Block.figure((line.values.last ?? 0).rounded())
        }
        return course(chart.frustration) + "; " + course(chart.trust)
    }

    private func x(_ moment: Moment, _ first: Moment, _ last: Moment) -> Double {
        MoodGraph.left + MoodGraph.width * Double(moment - first) / Double(last - first)
    }

    private func y(_ value: Double) -> Double { 10 + MoodGraph.height * (1 - max(0, min(100, value)) / 100) }

    private func grid(_ first: Moment, _ last: Moment) -> [Markup] {
        var shapes: [Markup] = []
        for level in [0.0, 50, 100] {
            let place = Scale.figure(y(level))
            shapes.append(
                .element("line", ["class": "grid", "x1": "40", "x2": "750", "y1": place, "y2": place]))
            shapes.append(
                .element(
                    "text", ["x": "32", "y": Scale.figure(y(level) + 4), "text-anchor": "end"],
                    text: Block.figure(level)))
        }
        var day = first
        while day <= last {
            let place = Scale.figure(x(day, first, last))
            shapes.append(
                .element("line", ["class": "grid", "x1": place, "x2": place, "y1": "10", "y2": "210"]))
            shapes.append(
                .element(
                    "text", ["x": Scale.figure(x(day, first, last) + 3), "y": "272"],
                    text: Wording.day(day, language)))
            day = Moment(day.date.adding(days: 1), minute: 0)
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
                    "circle", ["class": "dot", "cx": Scale.figure(place), "cy": "224", "r": "3.5"], [note])
            case .inject:
                return .element(
                    "circle", ["class": "inject", "cx": Scale.figure(place), "cy": "238", "r": "3.5"], [note])
            case .broken:
                let path = "M\(Scale.figure(place)) 246 l5 6 l-5 6 l-5 -6 z"
                return .element("path", ["class": "broken", "d": path], [note])
            }
        }
    }
}
