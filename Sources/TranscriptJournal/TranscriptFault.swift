/// What is wrong with a transcript or its file.
package enum TranscriptFault: Error, Sendable, Hashable {
    /// There is no such file.
    case noSuchFile(path: String)
    /// The file cannot be read or written; `reason` is the system's.
    case disk(path: String, doing: String, reason: String)
    /// Another process plays this transcript.
    case inUse(path: String)
    /// There is already a file of that name.
    case alreadyThere(path: String)
    /// The file is empty.
    case empty(path: String)
    /// The first line is no header.
    case noHeader(path: String)
    /// The file was written by a newer program.
    case newerFormat(path: String, format: Int)
    /// A line is no line of a transcript.
    case unreadable(path: String, line: Int, why: String)
    /// A line, or one before it, was changed, dropped or moved after it was written.
    case altered(path: String, line: Int)
    /// The scenario is not the one that was played.
    case otherScenario(path: String, id: String, played: String, found: String)
    /// The scenario that was played is not here.
    case scenarioMissing(path: String, id: String)
    /// A line is not what the actions give.
    case differs(path: String, line: Int, recorded: String, computed: String)
    /// The drill is over.
    case finished(path: String)

    /// What is wrong, where, and what to do about it.
    package var sentence: String {
        switch self {
        case .noSuchFile(let path): "there is no file '\(path)'; see 'Transcripts/' or give another path"
        case .disk(let path, let doing, let reason):
            "cannot \(doing) '\(path)': \(reason); check the disk and the rights, or use --transcript FILE"
        case .inUse(let path):
            "'\(path)' is being played by another process; end that one first, or start a new drill"
        case .alreadyThere(let path):
            "there is a file '\(path)' already; choose another name, or 'outage-drill resume' it"
        case .empty(let path): "'\(path)' is empty; there is nothing in it to read"
        case .noHeader(let path):
            "\(path):1: this is no transcript of outage-drill: its first line is no header"
        case .newerFormat(let path, let format):
            "\(path):1: this transcript has form \(format), and this program knows forms up to "
                + "\(TranscriptHeader.currentFormat); use a newer outage-drill"
        case .unreadable(let path, let line, let why):
            "\(path):\(line): this line cannot be read: \(why); take an untouched copy of the transcript"
        case .altered(let path, let line):
            "\(path):\(line): this line or one before it was changed, dropped or moved after it was written; "
                + "take an untouched copy of the transcript"
        case .otherScenario(let path, let id, let played, let found):
            "\(path):1: the scenario '\(id)' has changed since this drill was played "
                + "(then \(played.prefix(12)), now \(found.prefix(12))); give the scenario of then with --scenario FILE"
        case .scenarioMissing(let path, let id):
            "\(path):1: the scenario '\(id)' is not here; give it with --scenario FILE"
        case .differs(let path, let line, let recorded, let computed):
            "\(path):\(line): this line is not what the actions give\n  recorded: \(recorded)\n  computed: \(computed)"
        case .finished(let path):
            "the drill in '\(path)' is over; see it with 'outage-drill debrief \(path)'"
        }
    }
}
