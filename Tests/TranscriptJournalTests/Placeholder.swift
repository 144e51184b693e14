import Testing

@testable import TranscriptJournal

@Suite("TranscriptJournal")
struct TranscriptJournalTests {}
