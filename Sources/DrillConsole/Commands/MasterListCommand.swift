import Foundation
import Groundwork
import ScenarioLanguage
import ScenarioWorkshop

extension CommandDescription {
    /// The injects of a scenario as a table, and a scenario from a table.
    static let msel = CommandDescription(
        name: "msel", arguments: "export SCENARIO | import FILE", count: 2...2,
        summary: Phrase(
            nl: "het scenario als tabel van injects (CSV), en een scenario uit zo'n tabel",
            en: "the scenario as a table of injects (CSV), and a scenario from such a table"),
        options: [
            Option(
                name: "profile", value: "standard|conducttr|t3sf",
                summary: Phrase(
                    nl: "export: de vorm; standard bewaart alles",
                    en: "export: the form; standard keeps everything")),
            Option(
                name: "excel", value: nil,
                summary: Phrase(
                    nl: "export: puntkomma's en een merkteken vooraan, zoals Excel in het Nederlands ze wil",
                    en: "export: semicolons and a byte order mark, as Excel in Dutch or German wants them")),
            Option(
                name: "dry-run", value: nil,
                summary: Phrase(
                    nl: "import: zegt alleen wat er van de tabel begrepen wordt",
                    en: "import: only says what is understood of the table")),
            Option(
                name: "start", value: "2026-03-10T07:40",
                summary: Phrase(
                    nl: "import: het begin van de drill, voor een tabel zonder datums",
                    en: "import: the start of the drill, for a table without dates")),
            Option(
                name: "dates", value: "dmy|mdy",
                summary: Phrase(
                    nl: "import: of 3/10/2026 op 3 oktober of 10 maart is",
                    en: "import: whether 3/10/2026 is 3 October or 10 March")),
            .output,
        ],
        examples: [
            "outage-drill msel export elo-supplier-nl -o elo.csv",
            "outage-drill msel export storage-inhouse-en --profile conducttr -o storage.csv",
            "outage-drill msel import exercise.csv --dry-run",
            "outage-drill msel import exercise.csv --start 2026-03-10T08:00 -o Scenarios/exercise.md",
        ]
    ) { invocation in
        switch invocation.arguments[0] {
        case "export": return try MasterListCommand(invocation).export()
        case "import": return try MasterListCommand(invocation).read()
        case let word:
            let near = NearestName.to(word, among: ["export", "import"])
            throw Complaint(
                .usage,
                invocation.language.pick(
                    nl: "'msel' kent '\(word)' niet; "
                        + (near.map { "bedoelde u '\($0)'?" } ?? "schrijf 'msel export' of 'msel import'"),
                    en: "'msel' does not know '\(word)'; "
                        + (near.map { "did you mean '\($0)'?" } ?? "write 'msel export' or 'msel import'")))
        }
    }
}

/// Writes and reads tables as the options say.
private struct MasterListCommand {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    private func say(nl: String, en: String) -> String { invocation.language.pick(nl: nl, en: en) }

    func export() throws -> ExitStatus {
        let profile =
            MasterListExport.Profile(
                rawValue: try invocation.choice(
                    "profile", of: MasterListExport.Profile.allCases.map(\.rawValue)))
            ?? .standard
        let result = try ResultFile(
            invocation, makes: [profile == .t3sf ? .json : .csv], by: "--profile " + profile.rawValue)
        let scenario = try ScenarioFinder(invocation.surroundings).scenario(
            invocation.arguments[1], invocation,
            undone: Phrase(nl: "er is geen tabel gemaakt", en: "no table was made"))
        let export = try MasterListExport(
            scenario, profile: profile, isForExcel: invocation.has("excel"), language: invocation.language)
        try result.write(export.text)
        for loss in export.losses { invocation.surroundings.complain(loss) }
        return .done
    }

    func read() throws -> ExitStatus {
        let path = invocation.arguments[1]
        let isDry = invocation.has("dry-run")
        let result = isDry ? nil : try ResultFile(invocation, makes: [.markdown])
        let wishes = MasterListImport.Wishes(
            id: MasterListCommand.id(ofFile: invocation.value("o") ?? path), start: try start(),
            dates: try dates(), language: invocation.language)
        let bytes = try TextInput.bytes(ofFile: path)
        let found: MasterListImport
        do throws(MasterListImport.Refusal) {
            found = try MasterListImport(bytes, wishes: wishes)
        } catch { throw Complaint(.data, "'\(path)': " + sentence(error)) }
        let report = MasterListReport(found, language: invocation.language).text
        if isDry {
            invocation.surroundings.say(SafeText.forTerminal(report))
        } else {
            try result?.write(found.skeleton)
            invocation.surroundings.complain(SafeText.forTerminal(report))
        }
        if !found.faults.isEmpty {
            let renderer = DiagnosticRenderer(file: wishes.id + ".md", source: found.skeleton)
            invocation.surroundings.complain(renderer.render(found.faults, in: invocation.language))
            return .wrong
        }
        return isDry && found.remarks.contains { $0.weight == .trouble } ? .wrong : .done
    }

    private func start() throws -> Moment? {
        guard let given = invocation.value("start") else { return nil }
        if let moment = Moment(given) { return moment }
        throw Complaint(
            .usage,
            say(
                nl: "'\(given)' is geen moment; schrijf --start 2026-03-10T07:40",
                en: "'\(given)' is no moment; write --start 2026-03-10T07:40"))
    }

    private func dates() throws -> DateOrder? {
        guard invocation.has("dates") else { return nil }
        return DateOrder(rawValue: try invocation.choice("dates", of: DateOrder.allCases.map(\.rawValue)))
    }

    /// An id made of a file's name: letters, digits and hyphens.
    private static func id(ofFile path: String) -> String {
        let name = path.split(separator: "/").last ?? "msel"
        let stem = name.split(separator: ".").first ?? name
        let plain = stem.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let parts = String(plain).split(separator: "-")
        let id = parts.joined(separator: "-").prefix(60)
        return id.isEmpty ? "msel" : String(id)
    }

    private func sentence(_ refusal: MasterListImport.Refusal) -> String {
        switch refusal {
        case .workbook:
            say(
                nl: "dit is een werkmap; bewaar het blad met de injects als CSV (UTF-8) en lees dat",
                en: "this is a workbook; save the sheet with the injects as CSV (UTF-8) and read that")
        case .binary:
            say(nl: "dit is geen tekst; geef een CSV-bestand", en: "this is no text; give a CSV file")
        case .empty: say(nl: "dit bestand is leeg", en: "this file is empty")
        case .noInjects:
            say(nl: "onder de kop staat niets om te spelen", en: "there is nothing to play below the header")
        case .noHeader:
            say(
                nl: "in de eerste tien rijen staat geen kop met kolommen als 'Inject #', 'Titel', 'Tijd'; "
                    + "zie 'outage-drill msel export first-drill-nl'",
                en: "the first ten rows have no header with columns such as 'Inject #', 'Title', 'Time'; "
                    + "see 'outage-drill msel export first-drill-en'")
        case .tooManyRows(let limit):
            say(
                nl: "meer dan \(limit) rijen; splits de tabel", en: "more than \(limit) rows; split the table"
            )
        case .quote(let row, let cell, let isOpen):
            isOpen
                ? say(
                    nl:
                        "rij \(row), cel \(cell): het aanhalingsteken wordt niet gesloten; een aanhalingsteken in "
                        + "een tekst schrijft u dubbel",
                    en:
                        "row \(row), cell \(cell): the quote is never closed; a quote within a text is written twice"
                )
                : say(
                    nl: "rij \(row), cel \(cell): er staat tekst achter het sluitende aanhalingsteken; een "
                        + "aanhalingsteken in een tekst schrijft u dubbel",
                    en:
                        "row \(row), cell \(cell): text stands behind the closing quote; a quote within a text is "
                        + "written twice")
        }
    }
}
