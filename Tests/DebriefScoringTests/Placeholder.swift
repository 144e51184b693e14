import Testing

@testable import DebriefScoring

@Suite("DebriefScoring")
struct DebriefScoringTests {}
