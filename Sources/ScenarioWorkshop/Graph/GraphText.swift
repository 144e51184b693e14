import Groundwork
import ScenarioLanguage

/// A graph for the terminal: day by day, what each thing waits for and what it leads to.
package struct GraphText {
    private let graph: ScenarioGraph
    private let width: Int
    private let leaving: [[ScenarioGraph.Edge]]
    private let reaching: [[ScenarioGraph.Edge]]

    /// Makes the text of a graph.
    ///
    /// - Parameter width: the most characters of a line.
    package init(_ graph: ScenarioGraph, width: Int = 80) {
        self.graph = graph
        self.width = max(40, width)
        var leaving = [[ScenarioGraph.Edge]](repeating: [], count: graph.nodes.count)
        var reaching = leaving
        for edge in graph.edges {
            leaving[edge.from].append(edge)
            reaching[edge.to].append(edge)
        }
        self.leaving = leaving
        self.reaching = reaching
    }

    private func say(_ nl: String, _ en: String) -> String { graph.scenario.language.pick(nl: nl, en: en) }

    /// The text.
    package var text: String {
        var lines: [String] = [SafeText.oneLine("\(graph.scenario.id): \(graph.scenario.title)")]
        let isInject = { (node: Int) in [.timed, .conditional].contains(graph.nodes[node].kind) }
        let injects = graph.nodes.indices.filter(isInject)
        for day in Set(injects.map { graph.nodes[$0].day ?? .max }).sorted() {
            let title = day == .max ? say("Op elke dag", "On any day") : say("Dag", "Day") + " \(day)"
            let nodes = injects.filter { (graph.nodes[$0].day ?? .max) == day }.sorted { left, right in
                (order(left), left) < (order(right), right)
            }
            lines += ["", title, ""] + nodes.flatMap { block(of: $0) }
        }
        for (kind, title) in [
            (ScenarioGraph.Kind.fact, say("Feiten", "Facts")), (.measure, say("Maatregelen", "Measures")),
            (.stage, say("Herstel", "Recovery")), (.level, say("Escalatie", "Escalation")),
        ] {
            let nodes = graph.nodes.indices.filter { graph.nodes[$0].kind == kind }
            if !nodes.isEmpty { lines += ["", title, ""] + nodes.flatMap { block(of: $0) } }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Injects at a moment come in their order, those on a condition behind them.
    private func order(_ node: Int) -> String {
        graph.nodes[node].clock.isEmpty ? "~" : graph.nodes[node].clock
    }

    private func block(of place: Int) -> [String] {
        let node = graph.nodes[place]
        let isInject = node.kind == .timed || node.kind == .conditional
        let mark = node.kind == .conditional ? say("als", "if") : node.clock
        let lead = isInject ? "  " + mark + String(repeating: " ", count: max(0, 6 - mark.count)) : "  "
        let name =
            isInject && node.hasName ? "\(node.name): \(node.title)" : isInject ? node.title : node.name
        var lines = wrap(name, lead: lead)
        if !node.condition.isEmpty { lines += wrap(node.condition, lead: "          ") }
        let causes = reaching[place].filter { !isInject || $0.kind == .shortens }
        if !causes.isEmpty {
            lines += wrap(causes.map { label($0, $0.from) }.joined(separator: ", "), lead: "        ← ")
        }
        if !leaving[place].isEmpty {
            lines += wrap(leaving[place].map { label($0, $0.to) }.joined(separator: ", "), lead: "        → ")
        }
        return lines
    }

    private func label(_ edge: ScenarioGraph.Edge, _ place: Int) -> String {
        let node = graph.nodes[place]
        let kind =
            switch node.kind {
            case .timed, .conditional: ""
            case .fact: say("feit ", "fact ")
            case .measure: say("maatregel ", "measure ")
            case .stage: say("fase ", "stage ")
            case .level: ""
            }
        let sign =
            switch edge.kind {
            case .tells, .starts: ""
            case .prevents: say("niet ", "not ")
            case .shortens: say("sneller ", "faster ")
            }
        return sign + kind + (node.hasName ? node.name : "‘\(node.title)’")
    }

    /// A text in lines, the first behind a lead, the others behind as many spaces.
    private func wrap(_ text: String, lead: String) -> [String] {
        let margin = String(repeating: " ", count: lead.count)
        var lines: [String] = []
        var line = lead
        var isFresh = true
        for word in SafeText.oneLine(text).split(separator: " ") {
            var rest = word
            if !isFresh, line.count + 1 + rest.count > width {
                lines.append(line)
                (line, isFresh) = (margin, true)
            }
            while isFresh, line.count + rest.count > width {
                let room = width - line.count
                lines.append(line + rest.prefix(room))
                rest = rest.dropFirst(room)
                line = margin
            }
            line += (isFresh ? "" : " ") + rest
            isFresh = false
        }
        lines.append(line)
        return lines
    }
}
