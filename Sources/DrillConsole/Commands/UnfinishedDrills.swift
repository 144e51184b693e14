import DrillEngine
import Foundation
import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// A drill that was left before its end.
struct UnfinishedDrill {
    /// Where its transcript is.
    let path: String
    let header: TranscriptHeader
    /// How far it was played.
    let now: Moment

    /// "“Four days on paper”, day 2 09:30, Anna (Transcripts/…)".
    func line(_ language: Language) -> String {
        let clockface = Clockface(language: language, firstDay: header.setting.starts.date)
        return "“\(SafeText.oneLine(header.scenario.title))”, \(clockface.full(now)), "
            + "\(SafeText.oneLine(header.trainee)) (\(path))"
    }
}

/// Finds the drills that were left, in the folders in which new transcripts go.
struct UnfinishedDrills {
    let environment: [String: String]

    /// The most bytes that are looked at to see whether a drill is over.
    private static let longestTail = 8192

    /// The folders, the nearest first.
    private var folders: [String] { TranscriptPlace.folders(environment) }

    /// The most transcripts that are read, and the most bytes in which a header's parent is looked for.
    private static let most = 20
    private static let longestHeader = 262_144

    /// The drills, the one played last first; those that are being played, and those from which another attempt
    /// went on, are left out.
    func all() -> [UnfinishedDrill] {
        let open = folders.flatMap { folder in
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
                .filter { $0.hasSuffix(".jsonl") }
            let left = Set(names.compactMap { parent(of: folder + "/" + $0) })
            return names.filter { !left.contains($0) }.map { folder + "/" + $0 }.filter { !isOver($0) }
        }
        let newest = open.map { (path: $0, modified: modified($0)) }.sorted {
            ($1.modified, $0.path) < ($0.modified, $1.path)
        }
        return newest.prefix(UnfinishedDrills.most).compactMap { read($0.path) }
    }

    private func read(_ path: String) -> UnfinishedDrill? {
        guard let found = try? TranscriptReader.read(path), found.transcript.yardstick == nil, !isPlayed(path)
        else { return nil }
        let header = found.transcript.header
        return UnfinishedDrill(
            path: path, header: header, now: found.transcript.events.last?.at ?? header.setting.starts)
    }

    /// When a file was last written.
    private func modified(_ path: String) -> Date {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.modificationDate] as? Date ?? .distantPast
    }

    /// The file from which an attempt went on, by its name.
    private func parent(of path: String) -> String? {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        let head = (try? handle.read(upToCount: UnfinishedDrills.longestHeader)) ?? Data()
        let line = String(decoding: head, as: UTF8.self).prefix { $0 != "\n" }
        return line.firstMatch(of: /"parent":\{[^}]*"file":"([^"]+)"/).map { String($0.1) }
    }

    /// Whether the last line of a file is the one that closes a transcript, or the file holds no line at all.
    private func isOver(_ path: String) -> Bool {
        guard let handle = FileHandle(forReadingAtPath: path) else { return true }
        defer { try? handle.close() }
        guard let size = try? handle.seekToEnd(), size > 0 else { return true }
        let from =
            size > UInt64(UnfinishedDrills.longestTail) ? size - UInt64(UnfinishedDrills.longestTail) : 0
        guard (try? handle.seek(toOffset: from)) != nil, let tail = try? handle.readToEnd() else {
            return true
        }
        let last = String(decoding: tail, as: UTF8.self).split(separator: "\n").last ?? ""
        return last.hasPrefix("{\"yardstick\":")
    }

    /// Whether somebody plays it now.
    private func isPlayed(_ path: String) -> Bool {
        guard let door = try? RoomPlace(environment: environment).path(for: path),
            let socket = try? LocalSocket.connect(to: door)
        else { return false }
        LocalSocket.end(socket)
        return true
    }
}

/// Picks the drill to go on with where no transcript was named.
struct UnfinishedChoice {
    let surroundings: Surroundings
    let language: Language

    private func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }

    /// The transcript: the only one there is, or the one that the person picks; nothing when the person leaves.
    ///
    /// - Throws: when there is none, or when there are several and nobody can be asked.
    func pick() throws -> String? {
        let drills = UnfinishedDrills(environment: surroundings.environment).all()
        guard let newest = drills.first else {
            let folders = TranscriptPlace.folders(surroundings.environment).joined(separator: ", ")
            throw Complaint(
                .noFile,
                say(
                    nl: "er is geen onafgemaakte oefening in \(folders); geef het verslag: "
                        + "outage-drill resume VERSLAG",
                    en: "there is no unfinished drill in \(folders); give its transcript: "
                        + "outage-drill resume TRANSCRIPT"))
        }
        if drills.count == 1 { return newest.path }
        guard surroundings.isInputTerminal, surroundings.isOutputTerminal else {
            throw Complaint(
                .usage,
                say(
                    nl: "er zijn \(drills.count) onafgemaakte oefeningen; zeg welke:",
                    en: "there are \(drills.count) unfinished drills; say which:")
                    + drills.map { "\n  outage-drill resume \($0.path)" }.joined())
        }
        return try ask(drills)
    }

    /// What people type where they want no drill after all, besides what means "quit" in a drill.
    private static let noes: Set<String> = ["q", "n", "no", "nee"]

    private func ask(_ drills: [UnfinishedDrill]) throws -> String? {
        surroundings.say(say(nl: "Onafgemaakte oefeningen:", en: "Unfinished drills:"))
        for (index, drill) in drills.enumerated() {
            surroundings.say(
                TextLayout.wrapped(
                    drill.line(language), width: surroundings.width,
                    first: "  " + TextLayout.padded("\(index + 1)", to: 4), indent: 6))
        }
        while true {
            surroundings.write(
                say(nl: "Nummer; Enter is de laatste, 1 > ", en: "Number; Enter is the latest, 1 > "))
            guard case .text(let line) = surroundings.input.next() else {
                throw Complaint(.usage, nl: "er is niets gekozen", en: "nothing was chosen")
            }
            let answer = line.filter { !$0.isWhitespace }
            if answer.isEmpty { return drills[0].path }
            if UnfinishedChoice.noes.contains(answer.lowercased())
                || PromptVocabulary.verb(named: answer) == .quit
            {
                return nil
            }
            if let number = Int(answer), drills.indices.contains(number - 1) {
                return drills[number - 1].path
            }
            surroundings.say(
                say(
                    nl: "Een nummer van 1 tot \(drills.count). 'stop' gaat weg zonder te spelen.",
                    en: "A number from 1 to \(drills.count). 'quit' leaves without playing."))
        }
    }
}
