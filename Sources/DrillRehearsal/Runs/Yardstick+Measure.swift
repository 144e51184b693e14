package import ScenarioLanguage
package import TranscriptJournal

extension Yardstick {
    /// How many people a measurement simulates at most: enough for a steady mean, few enough for an instant answer.
    package static let people = 2000

    /// Measures both ends of the scale: the silent and the exemplary player on the same scenario and seed.
    package static func measure(_ scenario: Scenario, seed: UInt64) -> Yardstick {
        let people = scenario.people > Yardstick.people ? Yardstick.people : nil
        let performance = Performance(scenario, seed: seed, people: people)
        return Yardstick(
            silent: End(Outcome(performance.play(Silent(seed: seed))).all),
            exemplary: End(Outcome(performance.play(Exemplary(seed: seed))).all))
    }
}

extension Yardstick.End {
    /// The end of the scale that an outcome marks.
    package init(_ fate: Outcome.Fate) {
        self.init(
            frustration: Yardstick.End.tenths(fate.meanFrustration), trust: Yardstick.End.tenths(fate.trust))
    }

    private static func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }
}
