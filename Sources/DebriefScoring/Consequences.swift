import DrillEngine
import Groundwork
package import TranscriptJournal

/// What the drill did to people, and why.
package struct Consequences: Sendable, Hashable {
    /// Points of mean frustration of all people booked to one cause.
    package struct CauseTotal: Sendable, Hashable {
        /// The cause, by its name in the books.
        package var cause: String
        /// Points of frustration; negative when it calmed.
        package var points: Double
        /// Points of trust.
        package var trust: Double
        /// A sentence about it.
        package var sentence: String
    }

    /// Where the drill lies between a silent player (0) and an exemplary one (100); nothing when they are not
    /// known.
    package var index: Double?
    /// How people fared.
    package var people: Outcome
    /// The causes of frustration, the largest first.
    package var causes: [CauseTotal]

    init(_ play: Play, yardstick: Yardstick?, language: Language) {
        let sizes = play.setting.audiences.map { max(1, $0.size) }
        let people = Outcome(play.pulses.map(\.feelings), sizes: sizes)
        self.people = people
        causes = CauseBooks(play, language: language).totals
        index = yardstick.flatMap { Consequences.index(people.all, $0) }
    }

    /// The mean of the places of frustration and trust between the two players.
    private static func index(_ all: Outcome.Fate, _ yardstick: Yardstick) -> Double? {
        let (silent, exemplary) = (yardstick.silent, yardstick.exemplary)
        let places = [
            place(all.meanFrustration, Double(silent.frustration) / 10, Double(exemplary.frustration) / 10),
            place(all.trust, Double(silent.trust) / 10, Double(exemplary.trust) / 10),
        ].compactMap { $0 }
        return places.isEmpty ? nil : places.reduce(0, +) / Double(places.count)
    }

    private static func place(_ value: Double, _ zero: Double, _ hundred: Double) -> Double? {
        let width = hundred - zero
        guard width != 0 else { return nil }
        return max(0, min(100, 100 * (value - zero) / width))
    }
}
