import Groundwork
import ReportWriting
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
                    nl:
                        "N minuten van de oefening per seconde, met stilzetten en stappen; standaard alles ineens",
                    en: "N minutes of the drill a second, with stopping and stepping; all at once by default")
            ),
            Option(
                name: "format", value: "text|asciicast|markdown",
                summary: Phrase(
                    nl: "op het scherm, als opname van een terminal (asciinema), of als verhaal",
                    en: "on the screen, as a recording of a terminal (asciinema), or as a story")),
            .output,
        ],
        examples: [
            "outage-drill replay Transcripts/anna.jsonl --speed 30",
            "outage-drill replay Transcripts/anna.jsonl --format asciicast -o anna.cast",
            "outage-drill replay Transcripts/anna.jsonl --format markdown -o anna.md",
        ]
    ) { invocation in
        let speed = try invocation.number("speed", atLeast: 1)
        let forms: [ResultForm] = [.text, .asciicast, .markdown]
        let form = try invocation.form(of: forms)
        let result = try ResultFile(invocation, makes: forms)
        let transcript = try TranscriptReader.read(invocation.arguments[0]).transcript
        switch form {
        case .asciicast: try result.write(try cast(transcript, speed, invocation))
        case .markdown: try result.write(DrillStory(transcript).text)
        default: try show(transcript, speed, invocation, to: result)
        }
        return .done
    }

    private static func cast(_ transcript: Transcript, _ speed: Int?, _ invocation: Invocation) throws
        -> String
    {
        let width = 90
        let frames = ReplayFrames(transcript, style: .terminal, width: width)
        let header = transcript.header
        return try Asciicast(
            title: "\(header.notice): \(header.scenario.title), \(header.trainee)", width: width, height: 30,
            speed: Double(speed ?? 10)
        ).text(frames.heading, frames.frames, from: header.setting.starts)
    }

    private static func show(
        _ transcript: Transcript, _ speed: Int?, _ invocation: Invocation, to result: ResultFile
    ) throws {
        let surroundings = invocation.surroundings
        let isFile = invocation.has("o")
        let frames = ReplayFrames(
            transcript, style: isFile ? .plain : surroundings.style, width: surroundings.width)
        if isFile {
            let lines = frames.heading + frames.frames.flatMap(\.lines)
            return try result.write(lines.joined(separator: "\n") + "\n")
        }
        for line in frames.heading { surroundings.say(line) }
        let player = ReplayPlayer(surroundings, speed: speed, language: invocation.language)
        _ = player.show(frames.frames, from: transcript.header.setting.starts)
    }
}
