import DebriefScoring
import Foundation
import Groundwork
import ReportWriting

@testable import TranscriptJournal

/// What reads records: transcripts and logs.
enum RecordTargets {
    /// What reads as a transcript can be scored and shown, also when its lines were changed; and what was read is
    /// written as it reads.
    static func transcript(_ data: Data) throws(FuzzTarget.Breach) {
        _ = try? TranscriptReader.read(Array(data), path: "fuzz.jsonl")
        guard
            let found = try? TranscriptReader.read(Array(data), path: "fuzz.jsonl", ignoringAlterations: true)
        else {
            return
        }
        let written = try lines(of: found.transcript)
        let again = try? TranscriptReader.read(Array(written.utf8), path: "again.jsonl")
        try FuzzTarget.law(again?.isAltered == false, "what was written does not read")
        try FuzzTarget.law(
            try again.map { found throws(FuzzTarget.Breach) in try lines(of: found.transcript) } == written,
            "what was written reads otherwise")
        let debrief = Debrief(found.transcript)
        for score in debrief.scores {
            try FuzzTarget.law(
                (0...100).contains(score.points), "\(score.dimension) has \(score.points) points")
        }
        for format in ReportFormat.allCases { _ = format.write(debrief) }
    }

    private static func lines(of transcript: Transcript) throws(FuzzTarget.Breach) -> String {
        var codec = TranscriptCodec()
        do {
            var lines = [try codec.line(transcript.header)]
            for entry in transcript.entries { lines.append(try codec.line(entry)) }
            return lines.joined(separator: "\n") + "\n"
        } catch { throw FuzzTarget.Breach(description: "what was read cannot be written: \(error)") }
    }

    /// A log is read, in order of time, or refused with a row; a table that is written reads the same.
    static func log(_ text: String) throws(FuzzTarget.Breach) {
        _ = try? LogReader.knowables(text)
        if let log = try? LogReader.read(text, starts: Moment(minutes: 29_552_240)) {
            try FuzzTarget.law(
                zip(log.entries, log.entries.dropFirst()).allSatisfy { $0.at <= $1.at }, "out of order")
        }
        guard let rows = try? DelimitedText.rows(of: text) else { return }
        let written = rows.map { DelimitedText.line($0.cells) }.joined()
        let again = try? DelimitedText.rows(of: written, separator: ",")
        try FuzzTarget.law(
            again?.map(\.cells) == rows.map(\.cells), "a table does not read as it was written")
    }
}
