package import Groundwork

/// What is wrong with a transcript or its file.
package enum TranscriptFault: Error, Sendable, Hashable {
    /// There is no such file.
    case noSuchFile(path: String)
    /// The file cannot be read or written; `reason` is mostly the system's.
    case disk(path: String, doing: FileTask, reason: Phrase)
    /// Another process plays this transcript.
    case inUse(path: String)
    /// There is already a file of that name.
    case alreadyThere(path: String)
    /// The file was taken away or replaced while it was played; `kept` is where a copy of it is now.
    case gone(path: String, kept: String?)
    /// The file is empty.
    case empty(path: String)
    /// The first line is no header.
    case noHeader(path: String)
    /// The program ended before the first line was whole, so that nothing was played.
    case unbegun(path: String)
    /// The file was written by a newer program.
    case newerFormat(path: String, format: Int)
    /// A line is no line of a transcript.
    case unreadable(path: String, line: Int, why: Phrase)
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
    package func sentence(in language: Language) -> String {
        switch self {
        case .noSuchFile, .disk, .inUse, .alreadyThere, .gone: file(language)
        case .empty, .noHeader, .unbegun, .newerFormat, .unreadable, .altered: content(language)
        case .otherScenario, .scenarioMissing, .differs, .finished: drill(language)
        }
    }

    /// What is wrong with the file as a file.
    private func file(_ language: Language) -> String {
        switch self {
        case .noSuchFile(let path):
            language.pick(
                nl: "er is geen bestand '\(path)'; kijk in 'Transcripts/' of geef een ander pad",
                en: "there is no file '\(path)'; see 'Transcripts/' or give another path")
        case .disk(let path, let doing, let reason):
            language.pick(
                nl:
                    "kan '\(path)' niet \(doing.verb.nl): \(reason.nl); kijk naar schijf en rechten, of "
                    + "gebruik --transcript BESTAND",
                en:
                    "cannot \(doing.verb.en) '\(path)': \(reason.en); check the disk and the rights, or use --transcript FILE"
            )
        case .inUse(let path):
            language.pick(
                nl:
                    "'\(path)' wordt door een ander proces gespeeld; stop dat eerst, schuif aan met 'outage-drill join', "
                    + "of begin een nieuwe oefening",
                en:
                    "'\(path)' is being played by another process; end that one first, join it by 'outage-drill join', "
                    + "or start a new drill")
        case .alreadyThere(let path):
            language.pick(
                nl:
                    "er is al een bestand '\(path)'; kies een andere naam, of ga ermee verder met 'outage-drill resume'",
                en: "there is a file '\(path)' already; choose another name, or 'outage-drill resume' it")
        case .gone(let path, let kept?):
            language.pick(
                nl:
                    "'\(path)' is tijdens de oefening weggehaald of vervangen; alles tot hier staat in '\(kept)': ga "
                    + "verder met 'outage-drill resume \(kept)'",
                en:
                    "'\(path)' was taken away or replaced during the drill; everything up to here is in '\(kept)': go "
                    + "on with 'outage-drill resume \(kept)'")
        case .gone(let path, nil):
            language.pick(
                nl:
                    "'\(path)' is tijdens de oefening weggehaald of vervangen, en een kopie kon nergens bewaard "
                    + "worden; kijk naar schijf en rechten",
                en:
                    "'\(path)' was taken away or replaced during the drill, and a copy could be kept nowhere; check "
                    + "the disk and the rights")
        default: ""
        }
    }

    /// What is wrong with what the file holds.
    private func content(_ language: Language) -> String {
        switch self {
        case .empty(let path):
            language.pick(
                nl: "'\(path)' is leeg; er valt niets te lezen",
                en: "'\(path)' is empty; there is nothing in it to read")
        case .noHeader(let path):
            language.pick(
                nl: "\(path):1: dit is geen verslag van outage-drill: de eerste regel is geen kop",
                en: "\(path):1: this is no transcript of outage-drill: its first line is no header")
        case .unbegun(let path):
            language.pick(
                nl:
                    "'\(path)' is afgebroken voor de eerste regel af was; er is niets gespeeld: verwijder het en begin "
                    + "de oefening opnieuw",
                en:
                    "'\(path)' was cut off before its first line was whole; nothing was played: remove it and begin "
                    + "the drill anew")
        case .newerFormat(let path, let format):
            language.pick(
                nl: "\(path):1: dit verslag heeft vorm \(format), en dit programma kent vormen tot "
                    + "\(TranscriptHeader.currentFormat); gebruik een nieuwere outage-drill",
                en: "\(path):1: this transcript has form \(format), and this program knows forms up to "
                    + "\(TranscriptHeader.currentFormat); use a newer outage-drill")
        case .unreadable(let path, let line, let why):
            language.pick(
                nl:
                    "\(path):\(line): deze regel is niet te lezen: \(why.nl); neem een ongewijzigde kopie van het verslag",
                en:
                    "\(path):\(line): this line cannot be read: \(why.en); take an untouched copy of the transcript"
            )
        case .altered(let path, let line):
            language.pick(
                nl:
                    "\(path):\(line): deze regel of een ervoor is veranderd, weggelaten of verplaatst nadat hij "
                    + "geschreven was; neem een ongewijzigde kopie van het verslag",
                en:
                    "\(path):\(line): this line or one before it was changed, dropped or moved after it was written; "
                    + "take an untouched copy of the transcript")
        default: ""
        }
    }

    /// What is wrong with the drill that the file holds.
    private func drill(_ language: Language) -> String {
        switch self {
        case .otherScenario(let path, let id, let played, let found):
            language.pick(
                nl: "\(path):1: het scenario '\(id)' is veranderd sinds deze oefening gespeeld is "
                    + "(toen \(played.prefix(12)), nu \(found.prefix(12))); geef dat van toen met --scenario BESTAND",
                en: "\(path):1: the scenario '\(id)' has changed since this drill was played "
                    + "(then \(played.prefix(12)), now \(found.prefix(12))); give the scenario of then with "
                    + "--scenario FILE")
        case .scenarioMissing(let path, let id):
            language.pick(
                nl: "\(path):1: het scenario '\(id)' is hier niet; geef het met --scenario BESTAND",
                en: "\(path):1: the scenario '\(id)' is not here; give it with --scenario FILE")
        case .differs(let path, let line, let recorded, let computed):
            language.pick(
                nl:
                    "\(path):\(line): deze regel is niet wat de handelingen geven\n  geschreven: \(recorded)\n"
                    + "  berekend:   \(computed)",
                en: "\(path):\(line): this line is not what the actions give\n  recorded: \(recorded)\n"
                    + "  computed: \(computed)")
        case .finished(let path):
            language.pick(
                nl:
                    "de oefening in '\(path)' is voorbij; zie haar met 'outage-drill debrief \(path)', of speel verder "
                    + "vanaf een moment met 'outage-drill resume \(path) --from \"dag 1 10:00\"'",
                en:
                    "the drill in '\(path)' is over; see it with 'outage-drill debrief \(path)', or play on from a "
                    + "moment with 'outage-drill resume \(path) --from \"day 1 10:00\"'")
        default: ""
        }
    }
}

/// What is done with a transcript's file.
package enum FileTask: Sendable, Hashable {
    case read, write, repair, lock

    /// The word for it, as it stands behind "cannot".
    var verb: Phrase {
        switch self {
        case .read: Phrase(nl: "lezen", en: "read")
        case .write: Phrase(nl: "schrijven", en: "write")
        case .repair: Phrase(nl: "herstellen", en: "repair")
        case .lock: Phrase(nl: "vergrendelen", en: "lock")
        }
    }
}

/// What is wrong with a file where the system has no word for it.
extension Phrase {
    static let noOrdinaryFile = Phrase(nl: "het is geen gewoon bestand", en: "it is no ordinary file")
    static let notUTF8 = Phrase(nl: "hij is geen UTF-8", en: "it is not UTF-8")
    static let changedByOthers = Phrase(
        nl: "een ander programma heeft het tijdens de oefening veranderd",
        en: "another program changed it during the drill")
}
