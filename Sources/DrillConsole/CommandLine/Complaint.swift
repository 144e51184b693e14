import TranscriptJournal

/// Why a command ends without having done what it was asked, with the status it leaves.
struct Complaint: Error {
    let status: ExitStatus
    let sentence: String

    init(_ status: ExitStatus, _ sentence: String) {
        self.status = status
        self.sentence = sentence
    }

    /// What is wrong with a transcript.
    init(_ fault: TranscriptFault) {
        let status: ExitStatus =
            switch fault {
            case .noSuchFile, .scenarioMissing: .noFile
            case .disk, .inUse, .alreadyThere: .disk
            case .differs: .wrong
            default: .data
            }
        self.init(status, fault.sentence)
    }
}
