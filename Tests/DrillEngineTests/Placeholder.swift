import Testing

@testable import DrillEngine

@Suite("DrillEngine")
struct DrillEngineTests {}
