import DrillEngine
import Groundwork
import ReportWriting
import TranscriptJournal

/// A drill as it is shown again: pieces of the screen, each with the moment at which it comes.
struct ReplayFrames {
    /// What is shown at a moment.
    struct Frame {
        let at: Moment
        let lines: [String]
        /// Whether somebody acts here, which is where one may want to stop.
        let isDeed: Bool
    }

    private let transcript: Transcript
    private let printer: EventPrinter

    /// Prepares to show a drill.
    init(_ transcript: Transcript, style: Style, width: Int) {
        self.transcript = transcript
        let language = transcript.header.scenario.language
        printer = EventPrinter(
            language: language, style: style, width: width,
            clockface: Clockface(
                language: language, firstDay: transcript.header.setting.starts.date,
                office: transcript.header.setting.officeHours))
    }

    private var language: Language { printer.language }

    /// The mark of the exercise, what was played, and by whom.
    var heading: [String] {
        let header = transcript.header
        var lines = [
            printer.style.strong(header.notice),
            "\(SafeText.oneLine(header.scenario.title)), \(SafeText.oneLine(header.trainee))",
        ]
        if let parent = header.parent {
            let from = printer.clockface.full(parent.moment)
            lines.append(
                language.pick(nl: "verder gespeeld vanaf \(from) uit ", en: "played on from \(from) of ")
                    + SafeText.oneLine(parent.file))
        }
        return lines
    }

    /// The pieces in order; days have a heading.
    var frames: [Frame] {
        var frames: [Frame] = []
        var day: CivilDate?
        var by: String?
        var printer = printer
        for entry in transcript.entries {
            switch entry {
            case .action(_, _, let who): by = who
            case .event(let occurrence):
                printer.story.note(occurrence)
                var lines = self.lines(for: occurrence, by: by, printer)
                guard !lines.isEmpty else { continue }
                if day != occurrence.at.date {
                    day = occurrence.at.date
                    lines.insert(printer.dayHeading(occurrence.at), at: 0)
                }
                frames.append(Frame(at: occurrence.at, lines: lines, isDeed: isDeed(occurrence)))
            case .yardstick: break
            }
        }
        return frames
    }

    private func isDeed(_ occurrence: Occurrence) -> Bool {
        switch occurrence.event {
        case .sent, .escalated, .measureTaken, .intervened: true
        default: false
        }
    }

    private func lines(for occurrence: Occurrence, by: String?, _ printer: EventPrinter) -> [String] {
        switch occurrence.event {
        case .sent(let message):
            if let by { return printer.lines(for: message, by: by, at: occurrence.at) }
            return printer.lines(for: occurrence) + [printer.body("“\(message.text)”")]
        case .intervened(let deed):
            let line = FacilitatorWording(language: language).line(deed)
            return line.map { [printer.facilitator($0, at: occurrence.at)] } ?? []
        case .service(let percent) where occurrence.at > transcript.header.setting.starts:
            let names = transcript.header.setting.audiences.map(\.name)
            return printer.monitoring(percent, audiences: names, at: occurrence.at)
        default: return printer.lines(for: occurrence)
        }
    }
}
