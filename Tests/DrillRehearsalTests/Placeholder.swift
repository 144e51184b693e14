import Testing

@testable import DrillRehearsal

@Suite("DrillRehearsal")
struct DrillRehearsalTests {}
