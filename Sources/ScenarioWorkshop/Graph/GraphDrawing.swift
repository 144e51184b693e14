import Groundwork
import ReportWriting
import ScenarioLanguage

/// A graph as a drawing: a column for each day, arrows from what leads to what.
///
/// The file needs nothing else.
package struct GraphDrawing {
    private struct Box {
        var x: Int
        var y: Int
    }

    private static let size = (width: 210, height: 40, gap: 14, aisle: 90, top: 90)

    private let graph: ScenarioGraph
    private let columns: [(title: String, nodes: [Int])]
    private let boxes: [Int: Box]

    /// Makes the drawing of a graph.
    package init(_ graph: ScenarioGraph) {
        self.graph = graph
        columns = GraphDrawing.columns(of: graph)
        var boxes: [Int: Box] = [:]
        for (number, column) in columns.enumerated() {
            for (row, node) in column.nodes.enumerated() {
                boxes[node] = Box(
                    x: 20 + number * (GraphDrawing.size.width + GraphDrawing.size.aisle),
                    y: GraphDrawing.size.top + row * (GraphDrawing.size.height + GraphDrawing.size.gap))
            }
        }
        self.boxes = boxes
    }

    private static func columns(of graph: ScenarioGraph) -> [(title: String, nodes: [Int])] {
        let language = graph.scenario.language
        func nodes(_ wanted: (ScenarioGraph.Node) -> Bool) -> [Int] {
            graph.nodes.indices.filter { wanted(graph.nodes[$0]) }
        }
        let used = Set(graph.edges.flatMap { [$0.from, $0.to] })
        var columns: [(String, [Int])] = [
            (
                language.pick(nl: "Escalatie, maatregelen, herstel", en: "Escalation, measures, recovery"),
                nodes { $0.kind == .level }.filter { used.contains($0) } + nodes { $0.kind == .measure }
                    + nodes { $0.kind == .stage }
            ),
            (language.pick(nl: "Feiten", en: "Facts"), nodes { $0.kind == .fact }),
        ]
        let injects = nodes { $0.kind == .timed || $0.kind == .conditional }
        for day in Set(injects.map { graph.nodes[$0].day ?? .max }).sorted() {
            let title =
                day == .max
                ? language.pick(nl: "Op elke dag", en: "On any day")
                : language.pick(nl: "Dag", en: "Day") + " \(day)"
            let ordered = injects.filter { (graph.nodes[$0].day ?? .max) == day }.sorted { left, right in
                let (a, b) = (graph.nodes[left].clock, graph.nodes[right].clock)
                return (a.isEmpty ? "~" : a, left) < (b.isEmpty ? "~" : b, right)
            }
            columns.append((title, ordered))
        }
        return columns.filter { !$0.1.isEmpty }
    }

    /// The drawing.
    package var text: String {
        let rows = columns.map(\.nodes.count).max() ?? 0
        let width =
            40 + columns.count * (GraphDrawing.size.width + GraphDrawing.size.aisle) - GraphDrawing.size.aisle
        let height = GraphDrawing.size.top + rows * (GraphDrawing.size.height + GraphDrawing.size.gap) + 20
        let shapes =
            [Markup.element("title", text: graph.scenario.title), .style(GraphDrawing.sheet), marker]
            + [Markup.element("text", ["class": "head", "x": "20", "y": "34"], text: graph.scenario.title)]
            + headings
            + [Markup.element("text", ["class": "small", "x": "20", "y": "51"], text: legend)]
            + graph.edges.map { arrow($0) } + graph.nodes.indices.compactMap { box($0) }
        let svg = Markup.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)",
                "width": "\(width)",
                "height": "\(height)", "role": "img", "lang": graph.scenario.language.rawValue,
            ], shapes.flatMap { [Markup.newline, $0] } + [.newline])
        return Markup.list([svg, .newline]).html
    }

    private var legend: String {
        graph.scenario.language.pick(
            nl:
                "groen: maakt bekend · grijs: leidt tot · rood gestreept: houdt tegen · gestippeld: versnelt · "
                + "gestreept kader: komt op een voorwaarde",
            en:
                "green: makes known · grey: leads to · red dashes: prevents · dots: speeds up · dashed frame: comes on "
                + "a condition")
    }

    private static let sheet: StaticString = """
        svg { background: #ffffff; } text { font: 12px system-ui, sans-serif; fill: #1c2430; }
        .head { font-size: 20px; font-weight: 700; } .column { font-size: 14px; font-weight: 600; }
        rect { fill: #eef3fa; stroke: #5a6675; } .conditional { fill: #fff6e0; stroke-dasharray: 5 3; }
        .fact { fill: #eaf6ec; } .measure { fill: #f6edf8; } .stage, .level { fill: #f3f5f8; }
        .small { font-size: 10px; fill: #5a6675; } path { fill: none; stroke: #5a6675; stroke-width: 1.2; }
        .prevents { stroke: #b3261e; stroke-dasharray: 5 3; } .shortens { stroke-dasharray: 2 3; }
        .tells { stroke: #12692f; } marker path { fill: #5a6675; stroke: none; }
        """

    private var marker: Markup {
        .element(
            "defs", [:],
            [
                .element(
                    "marker",
                    [
                        "id": "tip", "viewBox": "0 0 8 8", "refX": "7", "refY": "4", "markerWidth": "7",
                        "markerHeight": "7", "orient": "auto",
                    ], [.element("path", ["d": "M0 0 L8 4 L0 8 z"])])
            ])
    }

    private var headings: [Markup] {
        columns.enumerated().map { number, column in
            let x = 20 + number * (GraphDrawing.size.width + GraphDrawing.size.aisle)
            return .element("text", ["class": "column", "x": "\(x)", "y": "70"], text: column.title)
        }
    }

    private func box(_ place: Int) -> Markup? {
        guard let box = boxes[place] else { return nil }
        let node = graph.nodes[place]
        let isInject = node.kind == .timed || node.kind == .conditional
        let title = isInject ? node.title : node.name
        let small =
            node.kind == .conditional
            ? node.condition : isInject ? "\(node.clock) · \(node.name)" : node.title
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
                        "width": "\(GraphDrawing.size.width)", "height": "\(GraphDrawing.size.height)",
                        "rx": isInject ? "3" : "14",
                    ]),
                .element(
                    "text", ["x": "\(box.x + 8)", "y": "\(box.y + 17)"], text: GraphDrawing.cut(title, 30)),
                .element(
                    "text", ["class": "small", "x": "\(box.x + 8)", "y": "\(box.y + 32)"],
                    text: GraphDrawing.cut(small, 34)),
            ])
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

    private func arrow(_ edge: ScenarioGraph.Edge) -> Markup {
        guard let from = boxes[edge.from], let to = boxes[edge.to] else { return .list([]) }
        let middle = GraphDrawing.size.height / 2
        let kind =
            switch edge.kind {
            case .tells: "tells"
            case .starts: "starts"
            case .prevents: "prevents"
            case .shortens: "shortens"
            }
        // An arrow to the right leaves at the right side, one to the left at the left side; one within a column goes
        // round it.
        let side = GraphDrawing.size.width
        let (start, end) =
            switch (from.x, to.x) {
            case let (x, y) where x < y: (from.x + side, to.x)
            case let (x, y) where x > y: (from.x, to.x + side)
            default: (from.x + side, to.x + side)
            }
        let (out, back) = (start == from.x ? -60 : 60, end == to.x ? -60 : 60)
        let path =
            "M\(start) \(from.y + middle) C\(start + out) \(from.y + middle) \(end + back) \(to.y + middle) "
            + "\(end) \(to.y + middle)"
        return .element("path", ["class": kind, "d": path, "marker-end": "url(#tip)"])
    }

    private static func cut(_ text: String, _ limit: Int) -> String {
        text.count > limit ? text.prefix(limit - 1) + "…" : text
    }
}
