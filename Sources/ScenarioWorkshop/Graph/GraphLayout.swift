import Groundwork
import ScenarioLanguage

/// Where everything of a drawn graph stands: columns of boxes as high as their words need, and arrows that each have
/// a place of their own on the side of a box.
struct GraphLayout {
    /// A box with its words, line by line.
    struct Box {
        var x = 0
        var y = 0
        var height = 0
        var title: [String]
        var small: [String]
    }

    /// A place on the sheet.
    struct Point: Hashable {
        var x: Int
        var y: Int
    }

    /// An arrow from side to side, with how far it goes straight on before it bends.
    struct Arrow {
        var kind: ScenarioGraph.Edge.Kind
        var start: Point
        var end: Point
        var bend: (start: Int, end: Int)
    }

    /// A column with its heading and its nodes from top to bottom.
    typealias Column = (title: String, nodes: [Int])

    /// The width of a box and of the room for arrows between two columns.
    static let width = 270
    static let aisle = 120
    /// The left margin, and where the boxes begin under the headings.
    static let margin = 24
    static let top = 136
    /// The heights of a line of a title and of one in small letters, and the room around them.
    static let line = (title: 20, small: 17, padding: 10)
    private static let gap = 18
    /// How many signs fit on a line in letters of each size, whatever font the reader has.
    private static let signs = (title: 23, small: 33)
    /// How many lines a title and what stands below it may have.
    private static let most = (title: 3, small: 3)

    let columns: [Column]
    let boxes: [Int: Box]
    let arrows: [Arrow]
    /// How wide and high it all is.
    let size: (width: Int, height: Int)

    init(_ graph: ScenarioGraph) {
        columns = GraphLayout.columns(of: graph)
        boxes = GraphLayout.boxes(of: graph, in: columns)
        arrows = GraphLayout.arrows(of: graph, between: boxes)
        let lowest = boxes.values.map { $0.y + $0.height }.max() ?? GraphLayout.top
        // Half an aisle on the right holds the arrows within the last column.
        size = (GraphLayout.x(ofColumn: columns.count) - GraphLayout.aisle / 2, lowest + GraphLayout.margin)
    }

    /// Where a column begins.
    static func x(ofColumn number: Int) -> Int { margin + number * (width + aisle) }

    // MARK: - Columns

    private static func columns(of graph: ScenarioGraph) -> [Column] {
        let language = graph.scenario.language
        func nodes(_ wanted: (ScenarioGraph.Node) -> Bool) -> [Int] {
            graph.nodes.indices.filter { wanted(graph.nodes[$0]) }
        }
        let used = Set(graph.edges.flatMap { [$0.from, $0.to] })
        let means: Column = (
            language.pick(nl: "Escalatie, maatregelen, herstel", en: "Escalation, measures, recovery"),
            nodes { $0.kind == .level }.filter { used.contains($0) } + nodes { $0.kind == .measure }
                + nodes { $0.kind == .stage }
        )
        let days = days(of: graph, nodes { $0.kind == .timed || $0.kind == .conditional })
        let facts: Column = (
            language.pick(nl: "Feiten", en: "Facts"),
            byNeighbours(nodes { $0.kind == .fact }, of: graph, in: days)
        )
        return ([means, facts] + days).filter { !$0.nodes.isEmpty }
    }

    private static func days(of graph: ScenarioGraph, _ injects: [Int]) -> [Column] {
        let language = graph.scenario.language
        return Set(injects.map { graph.nodes[$0].day ?? .max }).sorted().map { day in
            let title =
                day == .max
                ? language.pick(nl: "Op elke dag", en: "On any day")
                : language.pick(nl: "Dag", en: "Day") + " \(day)"
            let ordered = injects.filter { (graph.nodes[$0].day ?? .max) == day }.sorted { left, right in
                let (a, b) = (graph.nodes[left].clock, graph.nodes[right].clock)
                return (a.isEmpty ? "~" : a, left) < (b.isEmpty ? "~" : b, right)
            }
            return (title, ordered)
        }
    }

    /// Nodes beside what they are tied to, so that few arrows cross; those tied to nothing come last.
    private static func byNeighbours(
        _ nodes: [Int], of graph: ScenarioGraph, in columns: [Column]
    ) -> [Int] {
        var rows: [Int: Int] = [:]
        for column in columns { for (row, node) in column.nodes.enumerated() { rows[node] = row } }
        func height(_ node: Int) -> Double {
            let tied = graph.edges.compactMap { edge -> Int? in
                edge.from == node ? rows[edge.to] : edge.to == node ? rows[edge.from] : nil
            }
            return tied.isEmpty ? .infinity : Double(tied.reduce(0, +)) / Double(tied.count)
        }
        return nodes.map { ($0, height($0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }

    // MARK: - Boxes

    private static func boxes(of graph: ScenarioGraph, in columns: [Column]) -> [Int: Box] {
        var boxes: [Int: Box] = [:]
        for (number, column) in columns.enumerated() {
            var y = top
            for node in column.nodes {
                var box = box(of: graph.nodes[node])
                box.x = x(ofColumn: number)
                box.y = y
                boxes[node] = box
                y += box.height + gap
            }
        }
        return boxes
    }

    private static func box(of node: ScenarioGraph.Node) -> Box {
        let isInject = node.kind == .timed || node.kind == .conditional
        let small =
            node.kind == .conditional
            ? node.condition
            : isInject ? node.clock + (node.hasName ? " · \(node.name)" : "") : node.title
        var box = Box(
            title: lines(of: isInject ? node.title : node.name, signs.title, most.title),
            small: small.isEmpty ? [] : lines(of: small, signs.small, most.small))
        box.height = 2 * line.padding + box.title.count * line.title + box.small.count * line.small
        return box
    }

    private static func lines(of text: String, _ signs: Int, _ most: Int) -> [String] {
        let lines = TextLayout.lines(of: text, width: signs)
        guard lines.count > most, let last = lines.prefix(most).last else { return lines }
        return lines.prefix(most - 1) + [TextLayout.fit(last + " …", signs).trimmingSpaces]
    }

    // MARK: - Arrows

    /// Places for the ends of every arrow, below one another in the order of what they lead to.
    ///
    /// Arrows to the right leave at the right side, those to the left at the left side; those within a column go
    /// round it.
    private static func arrows(of graph: ScenarioGraph, between boxes: [Int: Box]) -> [Arrow] {
        struct Side: Hashable {
            var node: Int
            var isRight: Bool
        }
        var sides: [Side: [(edge: Int, isStart: Bool, other: Box)]] = [:]
        var ends: [Int: (start: Side, end: Side)] = [:]
        for (index, edge) in graph.edges.enumerated() {
            guard let from = boxes[edge.from], let to = boxes[edge.to] else { continue }
            let start = Side(node: edge.from, isRight: from.x <= to.x)
            let end = Side(node: edge.to, isRight: from.x >= to.x)
            ends[index] = (start, end)
            sides[start, default: []].append((index, true, to))
            sides[end, default: []].append((index, false, from))
        }
        var places: [Int: (start: Point?, end: Point?)] = [:]
        for (side, list) in sides {
            guard let box = boxes[side.node] else { continue }
            let ordered = list.sorted {
                ($0.other.y, $0.other.x, $0.edge) < ($1.other.y, $1.other.x, $1.edge)
            }
            for (place, item) in ordered.enumerated() {
                let point = Point(
                    x: side.isRight ? box.x + width : box.x,
                    y: box.y + box.height * (place + 1) / (ordered.count + 1))
                if item.isStart {
                    places[item.edge, default: (nil, nil)].start = point
                } else {
                    places[item.edge, default: (nil, nil)].end = point
                }
            }
        }
        return graph.edges.enumerated().compactMap { index, edge in
            guard let (start, end) = ends[index], let from = places[index]?.start, let to = places[index]?.end
            else { return nil }
            let reach = from.x == to.x ? aisle / 2 : max(aisle / 2, abs(to.x - from.x) / 3)
            return Arrow(
                kind: edge.kind, start: from, end: to,
                bend: (start.isRight ? reach : -reach, end.isRight ? reach : -reach))
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
