import Groundwork
import ScenarioLanguage
import ScenarioWorkshop

extension CommandDescription {
    /// What leads to what in a scenario.
    static let graph = CommandDescription(
        name: "graph", arguments: "SCENARIO", count: 1...1,
        summary: Phrase(
            nl: "wat in een scenario tot wat leidt, als tekst of tekening",
            en: "what leads to what in a scenario, as text or a drawing"),
        options: [
            Option(
                name: "format", value: "text|svg|dot",
                summary: Phrase(
                    nl: "vorm; anders volgens de uitgang van het bestand",
                    en: "form; otherwise by the ending of the file")),
            .output,
        ],
        examples: [
            "outage-drill graph elo-supplier-nl", "outage-drill graph storage-inhouse-en -o storage.svg",
        ]
    ) { invocation in
        let forms: [ResultForm] = [.text, .svg, .dot]
        let form = try invocation.form(of: forms)
        let result = try ResultFile(invocation, makes: forms)
        let scenario = try ScenarioFinder(invocation.surroundings).scenario(
            invocation.arguments[0], invocation,
            undone: Phrase(nl: "er is niets getekend", en: "nothing was drawn"))
        let graph = ScenarioGraph(scenario)
        let text =
            switch form {
            case .svg: GraphDrawing(graph).text
            case .dot: GraphDot(graph).text
            default: GraphText(graph, width: min(80, invocation.surroundings.width)).text
            }
        try result.write(text)
        return .done
    }
}
