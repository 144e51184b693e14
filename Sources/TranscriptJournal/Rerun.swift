package import DrillEngine
import Groundwork
package import ScenarioLanguage

/// Does the actions of a transcript again and holds what they give against what was recorded.
package struct Rerun {
    /// The drill as far as the transcript goes.
    package private(set) var drill: Drill
    /// The lines that the transcript lacks at its end, because writing was cut off.
    package private(set) var missing: [String] = []
    var codec = TranscriptCodec()
    private let header: TranscriptHeader
    private let path: String

    /// Sets up a rerun.
    package init(_ scenario: Scenario, header: TranscriptHeader, path: String) {
        drill = Drill(scenario, seed: header.seed, people: header.people)
        self.header = header
        self.path = path
    }

    /// Follows a transcript to its end.
    ///
    /// - Throws: the first line that is not what the actions give.
    package mutating func follow(_ found: TranscriptReader.Found) throws(TranscriptFault) {
        try expect(line(header), found.lines, at: 0)
        var at = 1
        try expect(drill.begin(), found, at: &at)
        while at < found.lines.count {
            switch found.transcript.entries[at - 1] {
            case .action(let moment, let action, let by):
                try expect(line(.action(at: moment, action, by: by)), found.lines, at: at)
                at += 1
                try expect(outcome(of: action, at: at, found), found, at: &at)
            case .event(let occurrence):
                throw .differs(
                    path: path, line: at + 1, recorded: String(found.lines[at]),
                    computed: "nothing happens at \(occurrence.at)")
            case .yardstick(let yardstick):
                try expect(line(.yardstick(yardstick)), found.lines, at: at)
                at += 1
            }
        }
    }

    private mutating func outcome(of action: Action, at: Int, _ found: TranscriptReader.Found)
        throws(TranscriptFault) -> [Occurrence]
    {
        do {
            return try drill.apply(action)
        } catch let refusal {
            throw .differs(
                path: path, line: at, recorded: String(found.lines[at - 1]),
                computed: refusal.sentence(in: .english))
        }
    }

    private mutating func expect(
        _ occurrences: [Occurrence], _ found: TranscriptReader.Found, at: inout Int
    ) throws(TranscriptFault) {
        for occurrence in occurrences {
            let computed = try line(.event(occurrence))
            if at < found.lines.count {
                try expect(computed, found.lines, at: at)
                at += 1
            } else {
                missing.append(computed)
            }
        }
    }

    private func expect(_ computed: String, _ lines: [Substring], at: Int) throws(TranscriptFault) {
        guard at < lines.count, lines[at] != computed else { return }
        throw .differs(path: path, line: at + 1, recorded: String(lines[at]), computed: computed)
    }

    private mutating func line(_ header: TranscriptHeader) throws(TranscriptFault) -> String {
        do { return try codec.line(header) } catch { throw unwritable }
    }

    private mutating func line(_ entry: Transcript.Entry) throws(TranscriptFault) -> String {
        do { return try codec.line(entry) } catch { throw unwritable }
    }

    private var unwritable: TranscriptFault {
        .unreadable(
            path: path, line: 1,
            why: Phrase(
                nl: "hij is niet opnieuw als JSON te schrijven", en: "it cannot be written again as JSON"))
    }
}
