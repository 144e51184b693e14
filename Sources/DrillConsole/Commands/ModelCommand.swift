import CrowdHandbook
import CrowdModel
import Foundation
import Groundwork

extension CommandDescription {
    /// Shows what the model of the crowd rests on.
    static let model = CommandDescription(
        name: "model", arguments: "[facts|parameters|sensitivity|page FILE]", count: 0...2,
        summary: Phrase(
            nl: "toont waar het model van de menigte op rust: feiten, parameters, gevoeligheid",
            en: "shows what the model of the crowd rests on: facts, parameters, sensitivity"),
        options: [
            Option(
                name: "people", value: "N",
                summary: Phrase(
                    nl: "hoe groot de menigte in de proeven is; standaard 512",
                    en: "how large the crowd of the trials is; 512 by default")),
            Option(
                name: "workers", value: "N",
                summary: Phrase(
                    nl: "hoeveel proeven er naast elkaar lopen; standaard een per kern",
                    en: "how many trials run side by side; one a core by default")),
        ],
        examples: [
            "outage-drill model facts", "outage-drill model sensitivity > sensitivity.md",
            "outage-drill --language en model page Sources/CrowdModel/CrowdModel.docc/CrowdModel.md",
        ]
    ) { invocation in
        try ModelRun(invocation).run()
    }
}

/// One use of the command.
private struct ModelRun {
    let invocation: Invocation
    private let people: Int
    private let tables: ModelTables

    init(_ invocation: Invocation) throws {
        self.invocation = invocation
        tables = ModelTables(in: invocation.language)
        people = try invocation.number("people", atLeast: 8, atMost: 5_000_000) ?? 512
    }

    func run() throws -> ExitStatus {
        let topic = invocation.arguments.first ?? "parameters"
        guard topic == "page" || invocation.arguments.count < 2 else {
            throw Complaint(
                .usage,
                nl: "alleen 'model page' neemt een bestand; 'model \(topic)' schrijft naar het scherm",
                en: "only 'model page' takes a file; 'model \(topic)' writes to the screen")
        }
        switch topic {
        case "facts":
            let (lines, allHold) = tables.facts(people: people)
            say(lines)
            return allHold ? .done : .wrong
        case "parameters": say(tables.parameters)
        case "sensitivity":
            let parts = try sensitivity(ModelStudy(people: people))
            say(parts["swings"] ?? [], parts["draws"] ?? [], parts["orders"] ?? [])
        case "page": try writePage()
        case let other:
            throw Complaint(
                .usage,
                nl:
                    "het model heeft geen bladzijde '\(other)'; wel facts, parameters, sensitivity en page BESTAND",
                en: "the model has no page '\(other)'; it has facts, parameters, sensitivity and page FILE")
        }
        return .done
    }

    private func say(_ parts: [String]...) {
        for line in parts.joined(separator: [""]) { invocation.surroundings.say(line) }
    }

    /// Works out what moving the figures does, on all cores.
    private func sensitivity(_ study: ModelStudy) throws -> [String: [String]] {
        let bar = ProgressBar(invocation.surroundings)
        defer { bar.clear() }
        let results = Waiting.forResults(
            of: study.jobs, workers: try invocation.number("workers", atLeast: 1, atMost: 1024), showing: bar
        ) {
            study.run($0)
        }
        guard let results else {
            throw Complaint(
                .wrong, nl: "de studie eindigde zonder uitkomst; doe haar nog eens",
                en: "the study ended without a result; run it again")
        }
        return study.parts(results, in: invocation.language)
    }

    /// Makes the tables of the page anew, and the drawings beside it.
    private func writePage() throws {
        guard let path = invocation.arguments.dropFirst().first else {
            throw Complaint(
                .usage,
                nl: "noem de bladzijde waarvan de tabellen opnieuw gemaakt worden: model page BESTAND",
                en: "name the page whose tables are to be made anew: model page FILE")
        }
        let text = try TextInput.text(ofFile: path, invocation)
        let study = ModelStudy(people: people)
        var parts = try sensitivity(study)
        parts["parameters"] = tables.parameters
        parts["facts"] = tables.facts(people: people).lines
        parts["figures"] = tables.figures(people: people)
        let page = MarkedPage(text)
        let missing = parts.keys.filter { !page.parts.contains($0) }.sorted()
        guard missing.isEmpty else {
            throw Complaint(
                .data,
                nl:
                    "\(path) heeft geen regel '<!-- made: \(missing[0]) -->' gevolgd door '<!-- end -->'; zet er een "
                    + "waar die tabel hoort",
                en:
                    "\(path) has no line '<!-- made: \(missing[0]) -->' followed by '<!-- end -->'; put one where "
                    + "that table belongs")
        }
        try write(page.replacing(parts), to: path)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        for plot in study.plots(in: invocation.language) {
            try write(plot.svg, to: folder.appendingPathComponent(plot.file).path)
        }
    }

    private func write(_ text: String, to path: String) throws {
        do { try text.write(toFile: path, atomically: true, encoding: .utf8) } catch {
            throw Complaint(
                .disk, nl: "\(path) kan niet geschreven worden; kijk naar de map en haar rechten",
                en: "\(path) cannot be written; check the folder and its permissions")
        }
    }
}
