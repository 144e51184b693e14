import Foundation
import ScenarioLanguage
import TranscriptJournal

/// Keeps a result from going over what it was made of, and over scenarios and transcripts, of which there may be no second
/// copy.
///
/// Over an earlier result it may go.
struct ResultGuard {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// Lets a path pass, or says why nothing is written there.
    func admit(_ path: String) throws(Complaint) {
        guard let place = FileState.place(path) else { return }
        if inputs.contains(where: { FileState.place($0) == place }) {
            throw Complaint(
                .disk,
                nl:
                    "'\(path)' wordt door deze opdracht gelezen, en wat gelezen wordt wordt niet overschreven; "
                    + "kies een andere naam achter -o",
                en: "'\(path)' is read by this command, and what is read is not written over; choose another "
                    + "name behind -o")
        }
        guard let head = head(of: path) else { return }
        if ScenarioSummary.isScenario(head) {
            throw Complaint(
                .disk,
                nl:
                    "'\(path)' is een scenario, en een scenario wordt niet overschreven; kies een andere naam "
                    + "achter -o, of haal het eerst weg",
                en: "'\(path)' is a scenario, and a scenario is not written over; choose another name behind "
                    + "-o, or remove it first")
        }
        if TranscriptHeader.isTranscript(head) {
            throw Complaint(
                .disk,
                nl: "'\(path)' is een verslag, en een verslag wordt niet overschreven; kies een andere naam "
                    + "achter -o, of haal het eerst weg",
                en: "'\(path)' is a transcript, and a transcript is not written over; choose another name "
                    + "behind -o, or remove it first")
        }
    }

    /// The files that a command reads: its arguments, those of its options, and the ratings beside a transcript.
    private var inputs: [String] {
        let named = ["scenario", "rubric", "knowable", "merge"].compactMap { invocation.value($0) }
        return invocation.arguments + invocation.arguments.map { RatingsFile(transcript: $0).path }
            + named.flatMap { $0.split(separator: ",").map(String.init) }
    }

    /// The most bytes in which a title or a header stands.
    private static let longestHead = 262_144

    /// The beginning of an ordinary file.
    private func head(of path: String) -> [UInt8]? {
        let whole = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard FileState(whole)?.isRegular == true, let file = FileHandle(forReadingAtPath: whole) else {
            return nil
        }
        defer { try? file.close() }
        return (try? file.read(upToCount: ResultGuard.longestHead)).map { Array($0) }
    }
}
