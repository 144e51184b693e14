import Groundwork
import ReportWriting
import ScenarioLanguage
import ScenarioWorkshop

extension CommandDescription {
    /// A scenario as a script to print.
    static let read = CommandDescription(
        name: "read", arguments: "SCENARIO", count: 1...1,
        summary: Phrase(
            nl: "het scenario als draaiboek voor de facilitator, om af te drukken",
            en: "the scenario as a facilitator's script, to print"),
        options: [
            Option(
                name: "format", value: "text|markdown|html",
                summary: Phrase(
                    nl: "vorm; anders volgens de uitgang van het bestand",
                    en: "form; otherwise by the ending of the file")),
            .output,
        ],
        examples: [
            "outage-drill read elo-supplier-nl", "outage-drill read storage-inhouse-en -o script.html",
        ]
    ) { invocation in
        let forms: [ResultForm] = [.text, .markdown, .html]
        let form = try invocation.form(of: forms)
        let result = try ResultFile(invocation, makes: forms)
        let scenario = try ScenarioFinder(invocation.surroundings).scenario(
            invocation.arguments[0], invocation,
            undone: Phrase(nl: "er is geen draaiboek gemaakt", en: "no script was made"))
        let page = FacilitatorScript(scenario).page
        let isPlain = invocation.surroundings.style.isPlain || invocation.has("o")
        let text =
            switch form {
            case .markdown: page.markdown
            case .html: page.html
            default: page.text(width: invocation.surroundings.width, style: isPlain ? .plain : .coloured)
            }
        try result.write(text)
        return .done
    }
}
