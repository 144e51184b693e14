package import TranscriptJournal

/// The score of a drill with its evidence, read from its transcript alone.
package struct Debrief: Sendable {
    /// Debriefs a transcript.
    package init(_ transcript: Transcript) {}
}
