package import DrillEngine
import Groundwork
package import ScenarioLanguage

/// A drill together with the file that keeps it: every action is on disk before its outcome is shown.
package struct DrillSession {
    /// The drill.
    package private(set) var drill: Drill
    /// The transcript's path.
    package let path: String
    /// Who plays.
    package let trainee: String
    private let file: JournalFile
    private var codec: TranscriptCodec

    /// Begins a new drill with a new transcript.
    ///
    /// - Parameter opened: what happens at the first moment.
    package init(
        _ scenario: Scenario, header: TranscriptHeader, path: String, opened: ([Occurrence]) -> Void
    ) throws(TranscriptFault) {
        drill = Drill(scenario, seed: header.seed, people: header.people)
        self.path = path
        trainee = header.trainee
        file = try JournalFile.create(path)
        codec = TranscriptCodec()
        let begun = drill.begin()
        var lines = [try DrillSession.encoded(path) { try codec.line(header) }]
        for occurrence in begun {
            lines.append(try DrillSession.encoded(path) { try codec.line(.event(occurrence)) })
        }
        do {
            try file.append(lines)
        } catch {
            file.discard()
            throw error
        }
        opened(begun)
    }

    /// Goes on with an unfinished drill.
    ///
    /// - Parameter held: the transcript as it was read; its actions are done again, and what they give must be
    ///   what was recorded.
    package init(resuming held: HeldTranscript, scenario: Scenario) throws(TranscriptFault) {
        let found = held.found
        let path = held.file.path
        let header = found.transcript.header
        if found.transcript.isFinished, found.transcript.yardstick != nil { throw .finished(path: path) }
        var rerun = Rerun(scenario, header: header, path: path)
        try rerun.follow(found)
        drill = rerun.drill
        self.path = path
        trainee = header.trainee
        file = held.file
        try file.trim(to: found.wholeBytes)
        codec = rerun.codec
        try file.append(rerun.missing)
    }

    /// Does again what an attempt did before a moment, as the beginning of another one.
    ///
    /// - Returns: what happened.
    package mutating func follow(_ branch: Branch) throws -> [Occurrence] {
        var occurrences: [Occurrence] = []
        for (action, by) in branch.actions where !drill.isOver {
            occurrences += try perform(branch.again(action, in: drill), by: by)
        }
        if drill.now < branch.moment, !drill.isOver, !drill.isPaused {
            occurrences += try perform(.wait(until: branch.moment))
        }
        return occurrences
    }

    /// Does an action: checks it, puts it on disk, lets it happen, and puts what happened on disk.
    ///
    /// - Parameter by: who does it, where several could.
    /// - Throws: a `Refusal` when it is not done, a `TranscriptFault` when the disk fails.
    package mutating func perform(_ action: Action, by: String? = nil) throws -> [Occurrence] {
        let action = try drill.canonical(action)
        let line = try codec.line(.action(at: drill.now, action, by: by))
        try file.append([line])
        let occurrences = try drill.apply(action)
        try file.append(occurrences.map { try codec.line(.event($0)) })
        return occurrences
    }

    /// Puts the bounds of the outcome on disk, after the end.
    package mutating func record(_ yardstick: Yardstick) throws {
        try file.append([codec.line(.yardstick(yardstick))])
    }

    private static func encoded(_ path: String, _ line: () throws -> String) throws(TranscriptFault) -> String
    {
        do { return try line() } catch {
            throw .disk(
                path: path, doing: .write,
                reason: Phrase(
                    nl: "deze oefening is niet als JSON te schrijven",
                    en: "this drill cannot be written as JSON"))
        }
    }
}
