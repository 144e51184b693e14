import Foundation
import Groundwork
import TranscriptJournal

extension CommandDescription {
    /// Joins a drill that another terminal plays.
    static let join = CommandDescription(
        name: "join", arguments: "TRANSCRIPT", count: 1...1,
        summary: Phrase(
            nl: "schuift aan bij een oefening die in een ander venster loopt",
            en: "joins a drill that runs in another terminal"),
        options: [
            Option(
                name: "as", value: "facilitator|NAME",
                summary: Phrase(
                    nl: "als begeleider, of als speler met deze naam",
                    en: "as the facilitator, or as the player of this name")),
            Option(
                name: "role", value: "ROLE",
                summary: Phrase(
                    nl: "wat een speler is, die nog niet op de lijst staat",
                    en: "what a player is who is not on the list yet")),
        ],
        examples: [
            "outage-drill join Transcripts/elo-supplier-nl.anna.1.jsonl --as facilitator",
            "outage-drill join Transcripts/elo-supplier-nl.anna.1.jsonl --as Bram --role 'service desk'",
        ]
    ) { invocation in
        try Joining(invocation).join()
    }
}

/// Finds the drill and sits down at it.
private struct Joining {
    private let invocation: Invocation
    private var surroundings: Surroundings { invocation.surroundings }
    private var transcript: String { invocation.arguments[0] }

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    private func say(nl: String, en: String) -> String { invocation.language.pick(nl: nl, en: en) }

    func join() throws -> ExitStatus {
        guard FileManager.default.fileExists(atPath: transcript) else {
            throw TranscriptFault.noSuchFile(path: transcript)
        }
        let name = try name()
        let descriptor = try connect()
        let isFacilitator = Team.isFacilitator(name)
        let terminal = JoinedTerminal(
            descriptor, surroundings: surroundings, language: invocation.language)
        let isOver = try terminal.run(
            as: Wire.Hello(
                name: name, isFacilitator: isFacilitator,
                role: invocation.value("role").map { SafeText.oneLine($0.prefix(60)) },
                width: surroundings.width, height: surroundings.height, isStyled: !surroundings.style.isPlain,
                isPerson: surroundings.isInputTerminal))
        guard terminal.wasLetIn else { return .usage }
        return try leave(isOver, terminal.language, name)
    }

    private func name() throws -> String {
        if let name = invocation.value("as") { return SafeText.oneLine(name.prefix(60)) }
        let header = try TranscriptReader.read(transcript).transcript.header
        let names = header.team.map { " (\(Team.list($0)))" } ?? ""
        throw Complaint(
            .usage,
            say(
                nl: "zeg wie u bent: --as begeleider, of --as met uw naam\(names)",
                en: "say who you are: --as facilitator, or --as with your name\(names)"))
    }

    private func connect() throws -> Int32 {
        do {
            let path = try RoomPlace(environment: surroundings.environment).path(for: transcript)
            return try LocalSocket.connect(to: path)
        } catch LocalSocket.Failure.nobody {
            throw Complaint(
                .noFile,
                say(
                    nl: "'\(transcript)' wordt nu door niemand gespeeld; wie speelde gaat verder met "
                        + "'outage-drill resume \(transcript)', daarna kunt u aanschuiven",
                    en: "nobody plays '\(transcript)' now; whoever played goes on by "
                        + "'outage-drill resume \(transcript)', and then you can join"))
        } catch LocalSocket.Failure.system(let reason) {
            throw Complaint(
                .disk,
                RoomFault.noSocket(path: transcript, reason: reason).sentence(in: invocation.language))
        } catch let fault as RoomFault {
            throw Complaint(.disk, fault.sentence(in: invocation.language))
        }
    }

    private func leave(_ isOver: Bool?, _ language: Language, _ name: String) throws -> ExitStatus {
        switch isOver {
        case true:
            try DebriefWriter(invocation).writeBrief(
                path: transcript, isForFacilitator: Team.isFacilitator(name))
        case false:
            surroundings.say(
                language.pick(
                    nl: "\(name), u bent weg; de oefening staat in \(transcript)",
                    en: "You have left, \(name); the drill is in \(transcript)"))
        default:
            surroundings.say(
                language.pick(
                    nl:
                        "De oefening is weggevallen. Zodra wie haar speelde verder is met 'outage-drill resume', "
                        + "schuift u weer aan: outage-drill join \(transcript) --as '\(name)'",
                    en: "The drill has gone away. Once whoever played it goes on by 'outage-drill resume', "
                        + "join again: outage-drill join \(transcript) --as '\(name)'"))
        }
        return .done
    }
}
