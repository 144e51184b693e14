import DebriefScoring
import Foundation
import Groundwork
import ReportWriting
import TranscriptJournal

extension CommandDescription {
    /// Debriefs a transcript.
    static let debrief = CommandDescription(
        name: "debrief", arguments: "TRANSCRIPT", count: 1...1,
        summary: Phrase(
            nl: "de score van een oefening, met wat u zelf schreef als bewijs",
            en: "the score of a drill, with your own words as evidence"),
        options: [
            Option(
                name: "format", value: "text|json|html|markdown|csv|xapi",
                summary: Phrase(
                    nl: "vorm van de nabespreking; anders volgens de uitgang van het bestand",
                    en: "form of the debrief; otherwise by the ending of the file")),
            Option(
                name: "aar", value: nil,
                summary: Phrase(
                    nl: "als evaluatieverslag in HSEEP-volgorde (Markdown)",
                    en: "as an after-action report in HSEEP order (Markdown)")),
            .output,
            Option(
                name: "rubric", value: "FILE",
                summary: Phrase(nl: "een andere beoordelingslijst", en: "another rubric")),
            .textLanguage,
            Option(
                name: "anonymous", value: nil,
                summary: Phrase(
                    nl: "zonder de namen van speler en beoordelaars; wat geschreven is blijft staan",
                    en: "without the names of trainee and evaluators; what was written stays")),
            Option(
                name: "force", value: nil,
                summary: Phrase(
                    nl: "ook een verslag dat veranderd is nadat het geschreven werd; dat wordt erbij gezegd",
                    en: "also a transcript that was changed after it was written; the debrief says so")),
            .scenario,
        ],
        examples: [
            "outage-drill debrief Transcripts/anna.jsonl",
            "outage-drill debrief Transcripts/anna.jsonl -o anna.html",
            "outage-drill debrief Transcripts/anna.jsonl --format json",
            "outage-drill debrief Transcripts/anna.jsonl --format xapi --anonymous > statements.jsonl",
            "outage-drill debrief Transcripts/anna.jsonl -o anna.csv",
        ]
    ) { invocation in
        try DebriefWriter(invocation).write(
            path: invocation.arguments[0],
            language: TextInput.language(invocation) ?? invocation.chosenLanguage)
        return .done
    }
}

extension Invocation {
    /// The other way out where a transcript was changed.
    var orByForce: String {
        language.pick(
            nl: ", of laat het toch scoren met --force", en: ", or have it scored all the same with --force")
    }
}

/// Writes the debrief of a transcript.
struct DebriefWriter {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// Writes it to the terminal, or to the file of `-o`.
    func write(path: String, language: Language?) throws {
        let format = try format()
        let result =
            try invocation.has("aar")
            ? ResultFile(invocation, makes: [.markdown], by: "--aar")
            : ResultFile(invocation, makes: DebriefWriter.forms)
        let found = try read(path)
        var debrief = Debrief(found.transcript, rubric: try rubric(), language: language)
        debrief.isAltered = found.isAltered
        debrief.ratings += try RatingsFile(transcript: path).read(invocation)
        // A table of what was said needs nobody to compare it with.
        if format != .csv {
            debrief.exemplar = try ExemplarFinder(invocation).find(for: found.transcript, path: path)
        }
        let text = format.write(
            debrief, afterAction: invocation.has("aar"), isAnonymous: invocation.has("anonymous"),
            width: invocation.surroundings.width, style: style)
        try result.write(text)
    }

    /// Reads a transcript; one that was changed only where that is asked for.
    private func read(_ path: String) throws -> TranscriptReader.Found {
        do {
            return try TranscriptReader.read(path, ignoringAlterations: invocation.has("force"))
        } catch TranscriptFault.altered(let path, let line) {
            let fault = TranscriptFault.altered(path: path, line: line)
            throw Complaint(
                Complaint(fault).status,
                fault.sentence(in: invocation.language) + invocation.orByForce)
        }
    }

    /// Writes to the terminal what one wants to know right after a drill, and how to see the rest.
    ///
    /// - Parameters:
    ///   - isForFacilitator: whether a facilitator reads it, whose own notes belong in it.
    ///   - option: what has to be typed behind the transcript for its scenario to be found again.
    func writeBrief(path: String, isForFacilitator: Bool, option: String = "") throws {
        let whole = Debrief(
            try TranscriptReader.read(path).transcript, language: invocation.chosenLanguage)
        let debrief = isForFacilitator ? whole : whole.withoutNotes
        let report = TextReport(
            debrief, width: invocation.surroundings.width, style: style, isBrief: true)
        invocation.surroundings.say("\n" + report.text)
        // The report is longer than a screen: what everyone waits for stands below it as well.
        let total = Wording.whole(debrief.total)
        invocation.surroundings.say(
            debrief.language.pick(
                nl: "De oefening is afgelopen. Score: \(total) van 100.\n",
                en: "The drill is over. Score: \(total) out of 100.\n"))
        invocation.surroundings.say(
            debrief.language.pick(
                nl: "Alles met tijden en bewijs: outage-drill debrief \(path)\(option)\n"
                    + "Als pagina voor de browser:  outage-drill debrief \(path)\(option) -o nabespreking.html",
                en: "All of it, with times and evidence: outage-drill debrief \(path)\(option)\n"
                    + "As a page for the browser:          outage-drill debrief \(path)\(option) -o debrief.html"
            ))
    }

    /// Dressed up only where a person reads.
    private var style: TextStyle {
        invocation.surroundings.style.isPlain || invocation.has("o") ? .plain : .coloured
    }

    private static let forms = ReportFormat.allCases.compactMap { ResultForm(rawValue: $0.rawValue) }

    /// The form asked for, by name or by the ending of the file; text where neither says.
    private func format() throws -> ReportFormat {
        if invocation.has("aar") { return .markdown }
        return ReportFormat(rawValue: try invocation.form(of: DebriefWriter.forms).rawValue) ?? .text
    }

    private func rubric() throws -> Rubric? {
        guard let path = invocation.value("rubric") else { return nil }
        do {
            return try Rubric(reading: try ScenarioFinder.load(path))
        } catch let faults as RubricFaults {
            let lines = faults.faults.map { "\(path):\($0.line): \($0.sentence(in: invocation.language))" }
            throw Complaint(.data, lines.joined(separator: "\n"))
        }
    }
}
