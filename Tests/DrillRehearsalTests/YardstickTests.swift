import Testing
import TranscriptJournal

@testable import DrillRehearsal

@Suite("The yardstick")
struct YardstickTests {
    @Test("silence does more harm than an exemplary player", arguments: RealScenarios.names)
    func ends(_ name: String) throws {
        let scenario = try RealScenarios.read(name)
        let yardstick = Yardstick.measure(scenario, seed: 1)
        #expect(yardstick.silent.frustration > yardstick.exemplary.frustration + 50)
        #expect(yardstick.silent.trust + 50 < yardstick.exemplary.trust)
    }
}
