/// A transcript that is held: as long as this or the drill that goes on with it is there, nobody else can play it.
package struct HeldTranscript {
    /// The transcript as it was found.
    package let found: TranscriptReader.Found
    let file: JournalFile
}
