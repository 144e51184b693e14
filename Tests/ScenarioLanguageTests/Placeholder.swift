import Testing

@testable import ScenarioLanguage

@Suite("ScenarioLanguage")
struct ScenarioLanguageTests {}
