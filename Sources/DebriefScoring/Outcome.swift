import DrillEngine
import Groundwork
import TranscriptJournal

/// What the drill did to people.
package struct Outcome: Sendable, Hashable {
    /// Means over time and values at the end, 0 to 100.
    package struct Course: Sendable, Hashable {
        /// The mean over the drill.
        package var mean: Double
        /// The value at the end.
        package var end: Double
    }

    /// How one audience, or all people together, fared.
    package struct Group: Sendable, Hashable {
        /// The audience; nothing for all people together.
        package var name: String?
        /// Frustration.
        package var frustration: Course
        /// Trust in IT.
        package var trust: Course
        /// Share of people who have resigned themselves at the end, in percent.
        package var resigned: Double
        /// Calls to the helpdesk.
        package var calls: Int
        /// Calls given up while waiting.
        package var abandoned: Int
    }

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
    /// All people together.
    package var all: Group
    /// Every audience, in the order of the setting.
    package var audiences: [Group]
    /// The causes of frustration, the largest first.
    package var causes: [CauseTotal]

    init(_ play: Play, yardstick: Yardstick?, language: Language) {
        let sizes = play.setting.audiences.map { Double(max(1, $0.size)) }
        let people = max(1, sizes.reduce(0, +))
        audiences = play.setting.audiences.indices.map { audience in
            Outcome.group(
                play.setting.audiences[audience].name, play,
                weights: sizes.indices.map { $0 == audience ? 1 : 0 })
        }
        let whole = Outcome.group(nil, play, weights: sizes.map { $0 / people })
        all = whole
        causes = CauseBooks(play, language: language).totals
        index = yardstick.flatMap { Outcome.index(whole, $0) }
    }

    private static func group(_ name: String?, _ play: Play, weights: [Double]) -> Group {
        func weighted(_ values: [Int]) -> Double {
            zip(values, weights).reduce(0) { $0 + Double($1.0) / 10 * $1.1 }
        }
        func course(_ values: [Double]) -> Course {
            Course(mean: values.reduce(0, +) / Double(max(1, values.count)), end: values.last ?? 0)
        }
        let feelings = play.pulses.map(\.feelings)
        let last = feelings.last ?? []
        let counted = zip(last, weights).filter { $0.1 > 0 }.map(\.0)
        return Group(
            name: name, frustration: course(feelings.map { weighted($0.map(\.frustration)) }),
            trust: course(feelings.map { weighted($0.map(\.trust)) }),
            resigned: weighted(last.map(\.resigned)),
            calls: counted.reduce(0) { $0 + $1.calls }, abandoned: counted.reduce(0) { $0 + $1.abandoned })
    }

    /// The mean of the places of frustration and trust between the two players.
    private static func index(_ all: Group, _ yardstick: Yardstick) -> Double? {
        let (silent, exemplary) = (yardstick.silent, yardstick.exemplary)
        let places = [
            place(all.frustration.mean, Double(silent.frustration) / 10, Double(exemplary.frustration) / 10),
            place(all.trust.end, Double(silent.trust) / 10, Double(exemplary.trust) / 10),
        ].compactMap { $0 }
        return places.isEmpty ? nil : places.reduce(0, +) / Double(places.count)
    }

    private static func place(_ value: Double, _ zero: Double, _ hundred: Double) -> Double? {
        let width = hundred - zero
        guard width != 0 else { return nil }
        return max(0, min(100, 100 * (value - zero) / width))
    }
}
