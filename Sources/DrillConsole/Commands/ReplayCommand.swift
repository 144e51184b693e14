import DrillEngine
import Foundation
import Groundwork
import TranscriptJournal

extension CommandDescription {
    /// Shows a drill again.
    static let replay = CommandDescription(
        name: "replay", arguments: "TRANSCRIPT", count: 1...1,
        summary: Phrase(nl: "toont een oefening opnieuw", en: "shows a drill again"),
        options: [
            Option(
                name: "speed", value: "N",
                summary: Phrase(
                    nl: "N minuten van de oefening per seconde; standaard alles ineens",
                    en: "N minutes of the drill a second; all at once by default"))
        ],
        examples: ["outage-drill replay Transcripts/anna.jsonl --speed 30"]
    ) { invocation in
        let speed = try invocation.number("speed", atLeast: 1)
        let found = try TranscriptReader.read(invocation.arguments[0])
        Replay(invocation, found.transcript).show(speed: speed)
        return .done
    }
}

/// Shows what happened in a drill, with the trainee's own words.
private struct Replay {
    private let surroundings: Surroundings
    private let transcript: Transcript
    private let printer: EventPrinter

    init(_ invocation: Invocation, _ transcript: Transcript) {
        surroundings = invocation.surroundings
        self.transcript = transcript
        let language = transcript.header.scenario.language
        printer = EventPrinter(
            language: language, style: surroundings.style, width: surroundings.width,
            clockface: Clockface(language: language, firstDay: transcript.header.setting.starts.date))
    }

    func show(speed: Int?) {
        let header = transcript.header
        surroundings.say(surroundings.style.strong(header.notice))
        surroundings.say("\(SafeText.oneLine(header.scenario.title)), \(SafeText.oneLine(header.trainee))")
        var day: CivilDate?
        var last = header.setting.starts
        for occurrence in transcript.events {
            let lines = self.lines(for: occurrence)
            guard !lines.isEmpty else { continue }
            if let speed { pause(minutes: occurrence.at - last, speed: speed) }
            last = occurrence.at
            if day != occurrence.at.date {
                day = occurrence.at.date
                surroundings.say(printer.dayHeading(occurrence.at))
            }
            for line in lines { surroundings.say(line) }
        }
    }

    private func lines(for occurrence: Occurrence) -> [String] {
        switch occurrence.event {
        case .sent(let message): return printer.lines(for: occurrence) + [printer.body("“\(message.text)”")]
        case .service(let percent) where occurrence.at > transcript.header.setting.starts:
            let names = transcript.header.setting.audiences.map(\.name)
            return [printer.monitoring(percent, audiences: names, at: occurrence.at)]
        default: return printer.lines(for: occurrence)
        }
    }

    /// Nights pass quickly: no pause is longer than two seconds.
    private func pause(minutes: Int, speed: Int) {
        Thread.sleep(forTimeInterval: min(2, Double(max(0, minutes)) / Double(speed)))
    }
}
