import Groundwork
import ScenarioLanguage

/// A graph in the language of Graphviz.
package struct GraphDot {
    private let graph: ScenarioGraph

    /// Makes the text of a graph.
    package init(_ graph: ScenarioGraph) {
        self.graph = graph
    }

    private func say(_ nl: String, _ en: String) -> String { graph.scenario.language.pick(nl: nl, en: en) }

    /// The text.
    package var text: String {
        var lines = [
            "digraph \(GraphDot.quoted(graph.scenario.id)) {", "  rankdir=LR;",
            "  node [shape=box, fontname=\"sans-serif\", fontsize=10];", "  edge [fontsize=9];",
        ]
        let clusters = Dictionary(grouping: graph.nodes.indices) { cluster(of: graph.nodes[$0]) }
        for (number, name) in clusters.keys.sorted().enumerated() {
            lines += [
                "  subgraph cluster_\(number) {", "    label=\(GraphDot.quoted(String(name.dropFirst(4))));",
            ]
            lines += (clusters[name] ?? []).map { "    n\($0) [\(attributes(of: graph.nodes[$0]))];" }
            lines.append("  }")
        }
        lines += graph.edges.map { edge in
            let style =
                switch edge.kind {
                case .tells: ""
                case .starts: ""
                case .prevents: " [style=dashed, arrowhead=tee]"
                case .shortens: " [style=dotted]"
                }
            return "  n\(edge.from) -> n\(edge.to)\(style);"
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }

    /// The part of the drawing a node stands in, behind four signs that order the parts.
    private func cluster(of node: ScenarioGraph.Node) -> String {
        switch node.kind {
        case .timed, .conditional:
            guard let day = node.day else { return "9999" + say("Op elke dag", "On any day") }
            let number = String(day)
            return "1" + String(repeating: "0", count: max(0, 3 - number.count)) + number
                + say("Dag", "Day") + " \(day)"
        case .fact: return "0000" + say("Feiten", "Facts")
        case .measure: return "0001" + say("Maatregelen", "Measures")
        case .stage: return "0002" + say("Herstel", "Recovery")
        case .level: return "0003" + say("Escalatie", "Escalation")
        }
    }

    private func attributes(of node: ScenarioGraph.Node) -> String {
        let when = node.clock.isEmpty ? "" : node.clock + " "
        let isInject = node.kind == .timed || node.kind == .conditional
        let label = isInject ? when + node.title : node.name
        let tip = node.condition.isEmpty ? node.title : node.condition
        let shape =
            switch node.kind {
            case .timed: "style=filled, fillcolor=\"#e8eef7\""
            case .conditional: "style=\"filled,dashed\", fillcolor=\"#fff6e0\""
            case .fact: "shape=ellipse"
            case .measure: "shape=hexagon"
            case .stage, .level: "shape=cds"
            }
        return "label=\(GraphDot.quoted(label)), tooltip=\(GraphDot.quoted(tip)), \(shape)"
    }

    private static func quoted(_ text: String) -> String {
        "\"" + SafeText.oneLine(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
