import DebriefScoring
import DrillEngine
package import Groundwork
import TranscriptJournal

/// How people felt over time, with what happened meanwhile.
package struct MoodChart: Sendable, Hashable {
    /// A line of the chart.
    package struct Line: Sendable, Hashable {
        /// Whose mood it is, or of what.
        package var name: String
        /// Values from 0 to 100, one for each moment.
        package var values: [Double]
    }

    /// Something that happened at a moment.
    package struct Mark: Sendable, Hashable {
        /// What kind of thing.
        package enum Kind: Sendable, Hashable {
            case message, inject, broken
        }

        /// When.
        package var at: Moment
        /// What kind of thing.
        package var kind: Kind
        /// What it was.
        package var note: String
    }

    /// What the chart shows.
    package var title: String
    /// Moments, in order.
    package var moments: [Moment]
    /// Frustration.
    package var frustration: Line
    /// Trust.
    package var trust: Line
    /// Calls to the helpdesk since the moment before.
    package var calls: [Int]
    /// What happened.
    package var marks: [Mark]

    /// The chart of all people together (nothing), or of one audience; nothing without any pulse.
    init?(_ debrief: Debrief, audience: Int? = nil) {
        let play = debrief.play
        guard play.pulses.count > 1 else { return nil }
        let language = debrief.language
        let sizes = play.setting.audiences.map { Double(max(1, $0.size)) }
        let people = max(1, sizes.reduce(0, +))
        let weights = sizes.indices.map { index in
            audience.map { $0 == index ? 1.0 : 0.0 } ?? sizes[index] / people
        }
        func mean(_ feelings: [Feeling], _ value: (Feeling) -> Int) -> Double {
            zip(feelings, weights).reduce(0) { $0 + Double(value($1.0)) / 10 * $1.1 }
        }
        title =
            audience.map { play.setting.audiences[$0].name }
            ?? language.pick(nl: "Alle mensen samen", en: "All people together")
        moments = play.pulses.map(\.at)
        frustration = Line(
            name: language.pick(nl: "frustratie", en: "frustration"),
            values: play.pulses.map { mean($0.feelings, \.frustration) })
        trust = Line(
            name: language.pick(nl: "vertrouwen", en: "trust"),
            values: play.pulses.map { mean($0.feelings, \.trust) })
        calls = MoodChart.calls(play, audience)
        marks = MoodChart.marks(play, audience)
    }

    /// The books count calls from the beginning; people see how many came in each stretch.
    private static func calls(_ play: Play, _ audience: Int?) -> [Int] {
        let sums = play.pulses.map { pulse in
            pulse.feelings.enumerated().reduce(0) { sum, feeling in
                audience.map { $0 == feeling.offset } ?? true ? sum + feeling.element.calls : sum
            }
        }
        return sums.indices.map { $0 == 0 ? sums[0] : max(0, sums[$0] - sums[$0 - 1]) }
    }

    private static func marks(_ play: Play, _ audience: Int?) -> [Mark] {
        let messages = play.broadcasts.filter { message in
            audience.map { message.audiences.contains($0) } ?? true
        }.map { Mark(at: $0.at, kind: .message, note: "\($0.number)") }
        let injects = play.inbox.filter { $0.message.origin == .inject }.map {
            Mark(at: $0.at, kind: .inject, note: $0.message.title ?? $0.message.from)
        }
        let name = audience.map { play.setting.audiences[$0].name }
        let broken = play.pledges.filter { pledge in
            pledge.fate == .broken && !play.isExcused(pledge)
                && name.map { pledge.promise.audiences.contains($0) } ?? true
        }.map { Mark(at: $0.promise.due, kind: .broken, note: $0.promise.quote) }
        return (messages + injects + broken).sorted { ($0.at, $0.note) < ($1.at, $1.note) }
    }
}
