import DebriefScoring
import Foundation
import Groundwork
import ReportWriting
import TranscriptJournal

extension CommandDescription {
    /// Lays transcripts side by side.
    static let compare = CommandDescription(
        name: "compare", arguments: "TRANSCRIPT…", count: 1...100_000,
        summary: Phrase(
            nl: "legt spelers of pogingen naast elkaar; een map is alle verslagen daarin",
            en: "lays trainees or attempts side by side; a folder is all transcripts in it"),
        options: [
            Option(
                name: "format", value: "text|json|csv|html",
                summary: Phrase(
                    nl: "vorm; anders volgens de uitgang van het bestand",
                    en: "form; otherwise by the ending of the file")),
            .output,
            Option(name: "anonymous", value: nil, summary: Phrase(nl: "zonder namen", en: "without names")),
            Option(
                name: "force", value: nil,
                summary: Phrase(
                    nl: "ook verslagen die veranderd zijn nadat ze geschreven werden",
                    en: "also transcripts that were changed after they were written")),
            .textLanguage,
        ],
        examples: [
            "outage-drill compare Transcripts/anna.jsonl Transcripts/bram.jsonl",
            "outage-drill compare Transcripts --anonymous -o groep.html",
        ]
    ) { invocation in
        let result = try ResultFile(invocation, makes: Gathering.forms)
        let gathering = Gathering(invocation)
        let debriefs = try gathering.debriefs()
        guard !debriefs.isEmpty else {
            throw Complaint(
                .data,
                invocation.language.pick(
                    nl: "er is geen verslag om te vergelijken", en: "there is no transcript to compare"))
        }
        let comparison = Comparison(
            debriefs, language: try TextInput.language(invocation) ?? invocation.chosenLanguage,
            isAnonymous: invocation.has("anonymous"))
        let style: TextStyle =
            invocation.surroundings.style.isPlain || invocation.has("o") ? .plain : .coloured
        let text = comparison.write(
            try gathering.format(), width: invocation.surroundings.width, style: style)
        try result.write(text)
        return gathering.broken == 0 ? .done : .data
    }
}

/// Reads the transcripts to compare; what cannot be read is named and left out.
private final class Gathering {
    private let invocation: Invocation
    /// How many transcripts were left out.
    private(set) var broken = 0

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// The forms of a comparison.
    static let forms = Comparison.Format.allCases.compactMap { ResultForm(rawValue: $0.rawValue) }

    func format() throws -> Comparison.Format {
        Comparison.Format(rawValue: try invocation.form(of: Gathering.forms).rawValue) ?? .text
    }

    func debriefs() throws -> [(path: String, debrief: Debrief)] {
        let paths = try invocation.arguments.flatMap(files).filter { !RatingsFile.isOne($0) }
        let bar = ProgressBar(invocation.surroundings)
        let results = Gathering.read(
            paths, byForce: invocation.has("force"), isCondensed: paths.count > Comparison.mostInDetail, bar)
        bar.clear()
        var debriefs: [(path: String, debrief: Debrief)] = []
        for (path, result) in zip(paths, results) {
            switch result {
            case .success(let debrief): debriefs.append((path, debrief))
            case .failure(let fault):
                broken += 1
                let way = if case .altered = fault { invocation.orByForce } else { "" }
                invocation.surroundings.complain(
                    SafeText.forTerminal(fault.sentence(in: invocation.language) + way))
            }
        }
        return debriefs
    }

    /// Reads and debriefs transcripts side by side; what comes out is in their order.
    private static func read(
        _ paths: [String], byForce: Bool, isCondensed: Bool, _ bar: ProgressBar
    ) -> [Result<Debrief, TranscriptFault>] {
        Waiting.forResults(of: paths, showing: paths.count > Gathering.few ? bar : nil) { path in
            Gathering.debrief(path, byForce: byForce, isCondensed: isCondensed)
        } ?? []
    }

    /// How many transcripts are read without showing how far it is.
    private static let few = 20

    private static func debrief(_ path: String, byForce: Bool, isCondensed: Bool)
        -> Result<Debrief, TranscriptFault>
    {
        do throws(TranscriptFault) {
            let found = try TranscriptReader.read(path, ignoringAlterations: byForce)
            var debrief = Debrief(found.transcript)
            debrief.isAltered = found.isAltered
            return .success(isCondensed ? debrief.condensed : debrief)
        } catch {
            return .failure(error)
        }
    }

    /// The file itself, or the transcripts of a folder by name.
    private func files(_ path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw TranscriptFault.noSuchFile(path: path)
        }
        guard isFolder.boolValue else { return [path] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { path + "/" + $0 }
    }
}
