import DebriefScoring
import Foundation
import Groundwork
import MessageReading
import ReportWriting
import ScenarioLanguage
import TranscriptJournal

extension CommandDescription {
    /// Scores the messages of a real outage.
    static let assess = CommandDescription(
        name: "assess", arguments: "LOG", count: 1...1,
        summary: Phrase(
            nl: "beoordeelt de berichten van een echte storing",
            en: "scores the messages of a real outage"),
        options: [
            Option(
                name: "start", value: "2026-03-10T07:40",
                summary: Phrase(
                    nl: "wanneer de storing begon; anders het eerste bericht",
                    en: "when the outage began; otherwise the first message")),
            Option(
                name: "end", value: "2026-03-10T15:20",
                summary: Phrase(
                    nl: "wanneer de dienst terug was; zonder dit wordt herstel niet beoordeeld",
                    en: "when the service was back; without it recovery is not judged")),
            Option(
                name: "knowable", value: "FILE",
                summary: Phrase(
                    nl: "wat men kon weten: JSON-regels met at en fact",
                    en: "what could be known: JSON Lines with at and fact")),
            Option(
                name: "hours", value: "HOURS",
                summary: Phrase(
                    nl: "wanneer berichten worden verwacht, zoals 'weekdays 08:00-17:30' of 'always'",
                    en: "when messages are expected, such as 'weekdays 08:00-17:30' or 'always'")),
            .textLanguage,
            Option(
                name: "format", value: "text|json|html",
                summary: Phrase(
                    nl: "vorm; anders volgens de uitgang van het bestand",
                    en: "form; otherwise by the ending of the file")),
            .output,
        ],
        examples: [
            "outage-drill assess storing.csv --start 2026-03-10T07:40 --end 2026-03-10T15:20",
            "outage-drill assess outage.jsonl --knowable known.jsonl --format html -o post-mortem.html",
        ]
    ) { invocation in
        try Assessment(invocation).write()
        return .done
    }
}

/// Scores a log with what the options say around it.
private struct Assessment {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    func write() throws {
        let format = try self.format()
        let result = try ResultFile(invocation, makes: Assessment.forms)
        let (starts, ends) = (try moment("start"), try moment("end"))
        if let starts, let ends, ends <= starts {
            throw Complaint(
                .usage, say(nl: "--end komt na --start", en: "--end comes after --start"))
        }
        let given = try TextInput.language(invocation)
        let hours = try self.hours()
        let source = try TextInput(invocation).text()
        let log = try read { () throws(LogFaults) in try LogReader.read(source, starts: starts) }
        try check(log, starts, ends)
        let knowables = try self.knowables()
        let frame = IncidentFrame(
            starts: starts, restored: ends, officeHours: office(hours, log, starts, ends),
            knowables: knowables, language: try given ?? language(of: log), title: title,
            program: "outage-drill \(OutageDrill.version)")
        let limits = LogLimits(
            knowsStart: starts != nil, knowsEnd: ends != nil, knowsFacts: !knowables.isEmpty,
            language: frame.language)
        let debrief = Debrief(
            log.transcript(frame, digest: Digest.hexadecimal(of: source)), limits: limits)
        let isPlain = invocation.surroundings.style.isPlain || invocation.has("o")
        try result.write(
            format.write(
                debrief, width: invocation.surroundings.width, style: isPlain ? .plain : .coloured))
    }

    private func say(nl: String, en: String) -> String { invocation.language.pick(nl: nl, en: en) }

    private static let forms: [ResultForm] = [.text, .json, .html, .markdown, .csv, .xapi]

    private func format() throws -> ReportFormat {
        let form = try invocation.form(of: Assessment.forms, named: [.text, .json, .html])
        return ReportFormat(rawValue: form.rawValue) ?? .text
    }

    private func moment(_ option: String) throws -> Moment? {
        guard let given = invocation.value(option) else { return nil }
        if let moment = LogMoment.read(given) { return moment }
        throw Complaint(
            .usage,
            say(
                nl: "'\(given)' is geen moment; schrijf --\(option) 2026-03-10T11:20",
                en: "'\(given)' is no moment; write --\(option) 2026-03-10T11:20"))
    }

    private func hours() throws -> WeeklyHours? {
        guard let given = invocation.value("hours") else { return nil }
        if let hours = ValueReader.hours(given) { return hours }
        throw Complaint(
            .usage,
            say(
                nl: "'\(given)' zijn geen uren; schrijf --hours 'weekdays 08:00-17:30' of --hours always",
                en: "'\(given)' are no hours; write --hours 'weekdays 08:00-17:30' or --hours always"))
    }

    /// The hours given; office hours where nothing is given, or round the clock for an outage outside them.
    private func office(_ given: WeeklyHours?, _ log: IncidentLog, _ starts: Moment?, _ ends: Moment?)
        -> WeeklyHours
    {
        if let given { return given }
        let office = WeeklyHours([
            WeeklyHours.Span(days: Set(Weekday.allCases.filter { !$0.isWeekend }), opens: 480, closes: 1050)
        ])
        guard let first = starts ?? log.entries.first?.at, let last = ends ?? log.entries.last?.at,
            let open = office.next(from: first), open < last
        else { return .always }
        return office
    }

    private func knowables() throws -> [IncidentLog.Knowable] {
        guard let path = invocation.value("knowable") else { return [] }
        let source = try TextInput.text(ofFile: path, invocation)
        return try read(path) { () throws(LogFaults) in try LogReader.knowables(source) }
    }

    /// Reads something; what is wrong with it is named row by row.
    private func read<Result>(
        _ path: String? = nil, _ work: () throws(LogFaults) -> Result
    ) throws -> Result {
        do throws(LogFaults) {
            return try work()
        } catch {
            let name = path ?? invocation.arguments[0]
            let shown = error.faults.prefix(20).map { "\(name): \($0.sentence(in: invocation.language))" }
            let more = error.faults.count - shown.count
            let rest = more > 0 ? [say(nl: "en nog \(more) fouten", en: "and \(more) more faults")] : []
            throw Complaint(.data, (shown + rest).joined(separator: "\n"))
        }
    }

    private func check(_ log: IncidentLog, _ starts: Moment?, _ ends: Moment?) throws {
        guard let first = log.entries.first, let last = log.entries.last else {
            throw Complaint(
                .data,
                say(
                    nl: "er staat geen bericht in; onder de kop \(header) komt een regel per bericht",
                    en: "there is no message in it; below the header \(header) comes a row for each"))
        }
        if let ends, ends <= first.at, starts == nil {
            throw Complaint(
                .usage,
                say(
                    nl: "--end ligt voor het eerste bericht (\(first.at)); geef ook --start",
                    en: "--end lies before the first message (\(first.at)); give --start as well"))
        }
        let span = max(last.at, ends ?? last.at) - min(first.at, starts ?? first.at)
        if span > Assessment.longest {
            throw Complaint(
                .data,
                say(
                    nl: "de storing duurt langer dan 60 dagen; beoordeel een deel ervan",
                    en: "the outage lasts longer than 60 days; assess a part of it"))
        }
    }

    /// The longest outage that is assessed, in minutes.
    private static let longest = 60 * 1440

    private var header: String { LogReader.columns.joined(separator: ",") }

    private func language(of log: IncidentLog) throws -> Language {
        let text = log.entries.prefix(50).map(\.text).joined(separator: "\n")
        if let language = LanguageDetector.language(of: text) { return language }
        throw Complaint(
            .data,
            say(
                nl: "dit is geen Nederlands of Engels, of te kort om te weten; geef --language nl of en",
                en: "this is neither Dutch nor English, or too short to tell; give --language nl or en"))
    }

    private var title: String {
        let path = invocation.arguments[0]
        return path == "-" ? say(nl: "storing", en: "outage") : URL(fileURLWithPath: path).lastPathComponent
    }
}
