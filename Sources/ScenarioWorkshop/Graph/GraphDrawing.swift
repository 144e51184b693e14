import Groundwork
import ReportWriting
import ScenarioLanguage

/// A graph as a drawing: a column for each day, arrows from what leads to what.
///
/// The file needs nothing else.
package struct GraphDrawing {
    private let graph: ScenarioGraph
    private let layout: GraphLayout

    /// Makes the drawing of a graph.
    package init(_ graph: ScenarioGraph) {
        self.graph = graph
        layout = GraphLayout(graph)
    }

    /// The drawing.
    package var text: String {
        let margin = GraphLayout.margin
        let legend = legend
        let width = max(layout.size.width, legend.width)
        let heading = Markup.element(
            "text", ["class": "head", "x": "\(margin)", "y": "42"], text: graph.scenario.title)
        let shapes =
            [
                Markup.element("title", text: graph.scenario.title), .style(GraphDrawing.sheet), marker,
                heading,
            ]
            + legend.shapes + headings + layout.arrows.map { arrow($0) }
            + graph.nodes.indices.compactMap { box($0) }
        let svg = Markup.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(layout.size.height)",
                "width": "\(width)", "height": "\(layout.size.height)", "role": "img",
                "lang": graph.scenario.language.rawValue,
            ], shapes.flatMap { [Markup.newline, $0] } + [.newline])
        return Markup.list([svg, .newline]).html
    }

    /// Every kind of arrow and the dashed frame, each with what it means, in a row.
    private var legend: (shapes: [Markup], width: Int) {
        let language = graph.scenario.language
        let entries = [
            ("tells", language.pick(nl: "maakt bekend", en: "makes known")),
            ("starts", language.pick(nl: "leidt tot", en: "leads to")),
            ("prevents", language.pick(nl: "houdt tegen", en: "prevents")),
            ("shortens", language.pick(nl: "versnelt", en: "speeds up")),
            ("conditional", language.pick(nl: "komt op een voorwaarde", en: "comes on a condition")),
        ]
        var x = GraphLayout.margin
        var shapes: [Markup] = []
        for (kind, words) in entries {
            shapes.append(
                kind == "conditional"
                    ? .element(
                        "rect",
                        ["class": kind, "x": "\(x)", "y": "61", "width": "44", "height": "18", "rx": "3"])
                    : .element(
                        "path", ["class": kind, "d": "M\(x) 70 h44", "marker-end": "url(#tip-\(kind))"]))
            shapes.append(
                .element("text", ["class": "legend", "x": "\(x + 52)", "y": "75"], text: words))
            x += 52 + words.count * 9 + 30
        }
        return (shapes, x)
    }

    private static let sheet: StaticString = """
        svg { background: #ffffff; } text { font: 600 16px system-ui, sans-serif; fill: #1c2430; }
        .head { font-size: 26px; font-weight: 700; } .column { font-size: 18px; font-weight: 700; }
        .legend { font-size: 15px; font-weight: 400; }
        rect { fill: #eef3fa; stroke: #5a6675; } .conditional { fill: #fff6e0; stroke-dasharray: 5 3; }
        .fact { fill: #eaf6ec; } .measure { fill: #f6edf8; } .stage, .level { fill: #f3f5f8; }
        .small { font-size: 13px; font-weight: 400; fill: #414b59; }
        path { fill: none; stroke: #5a6675; stroke-width: 1.6; }
        .prevents { stroke: #b3261e; stroke-dasharray: 6 4; } .shortens { stroke-dasharray: 2 4; }
        .tells { stroke: #12692f; } marker path { fill: #5a6675; stroke: none; }
        #tip-tells path { fill: #12692f; } #tip-prevents path { fill: #b3261e; }
        """

    /// A tip in the colour of each kind of arrow.
    private var marker: Markup {
        .element(
            "defs", [:],
            ["tells", "starts", "prevents", "shortens"].map { kind in
                .element(
                    "marker",
                    [
                        "id": "tip-" + kind, "viewBox": "0 0 8 8", "refX": "7", "refY": "4",
                        "markerWidth": "9", "markerHeight": "9", "markerUnits": "userSpaceOnUse",
                        "orient": "auto",
                    ], [.element("path", ["d": "M0 0 L8 4 L0 8 z"])])
            })
    }

    private var headings: [Markup] {
        layout.columns.enumerated().map { number, column in
            let x = GraphLayout.x(ofColumn: number)
            return .element("text", ["class": "column", "x": "\(x)", "y": "120"], text: column.title)
        }
    }

    private func box(_ place: Int) -> Markup? {
        guard let box = layout.boxes[place] else { return nil }
        let node = graph.nodes[place]
        let isInject = node.kind == .timed || node.kind == .conditional
        let whole = [node.clock, node.name, node.title, node.condition].filter { !$0.isEmpty }.joined(
            separator: " · ")
        return .element(
            "g", [:],
            [
                .element("title", text: whole),
                .element(
                    "rect",
                    [
                        "class": name(of: node.kind), "x": "\(box.x)", "y": "\(box.y)",
                        "width": "\(GraphLayout.width)", "height": "\(box.height)",
                        "rx": isInject ? "3" : "16",
                    ]),
            ] + words(in: box))
    }

    /// The words of a box, a text for each line.
    private func words(in box: GraphLayout.Box) -> [Markup] {
        let (x, line) = ("\(box.x + 12)", GraphLayout.line)
        let below = box.y + line.padding + box.title.count * line.title
        return box.title.enumerated().map { row, text in
            .element(
                "text", ["x": x, "y": "\(box.y + line.padding + 15 + row * line.title)"], text: text)
        }
            + box.small.enumerated().map { row, text in
                .element(
                    "text", ["class": "small", "x": x, "y": "\(below + 13 + row * line.small)"], text: text)
            }
    }

    private func name(of kind: ScenarioGraph.Kind) -> String {
        switch kind {
        case .timed: "timed"
        case .conditional: "conditional"
        case .fact: "fact"
        case .measure: "measure"
        case .stage: "stage"
        case .level: "level"
        }
    }

    private func arrow(_ arrow: GraphLayout.Arrow) -> Markup {
        let kind =
            switch arrow.kind {
            case .tells: "tells"
            case .starts: "starts"
            case .prevents: "prevents"
            case .shortens: "shortens"
            }
        let (start, end, bend) = (arrow.start, arrow.end, arrow.bend)
        let path =
            "M\(start.x) \(start.y) C\(start.x + bend.start) \(start.y) \(end.x + bend.end) \(end.y) "
            + "\(end.x) \(end.y)"
        return .element("path", ["class": kind, "d": path, "marker-end": "url(#tip-\(kind))"])
    }
}
