import Groundwork
import TranscriptJournal

/// Why a command ends without having done what it was asked, with the status it leaves.
struct Complaint: Error {
    let status: ExitStatus
    private let phrase: Phrase

    /// A complaint in the language in which it is told.
    init(_ status: ExitStatus, _ sentence: String) {
        self.init(status, nl: sentence, en: sentence)
    }

    /// A complaint from where nobody knows to whom it is told.
    init(_ status: ExitStatus, nl: String, en: String) {
        self.status = status
        phrase = Phrase(nl: nl, en: en)
    }

    /// What is wrong with a transcript.
    init(_ fault: TranscriptFault) {
        let status: ExitStatus =
            switch fault {
            case .noSuchFile, .scenarioMissing: .noFile
            case .disk, .inUse, .alreadyThere, .gone: .disk
            case .differs: .wrong
            default: .data
            }
        self.init(status, nl: fault.sentence(in: .dutch), en: fault.sentence(in: .english))
    }

    /// What is wrong, and what to do about it.
    func sentence(in language: Language) -> String { phrase.text(in: language) }
}
