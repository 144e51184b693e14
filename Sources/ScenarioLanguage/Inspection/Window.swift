import Groundwork

/// When a circumstance can hold at the earliest and at the latest, whoever plays.
///
/// A window is never too narrow: what lies outside it is impossible, what lies within it may still be.
struct Window: Hashable {
    var first: Moment
    var last: Moment

    init?(_ first: Moment, _ last: Moment) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    func overlap(_ other: Window) -> Window? { Window(max(first, other.first), min(last, other.last)) }
}

/// The earliest moment of everything that a circumstance can wait for; nothing for what never comes.
struct Earliest: Hashable {
    var injects: [Moment?]
    var facts: [Moment?]
    var measures: [Moment?]
    /// When each stage ends at the earliest.
    var stages: [Moment?]
}

/// Works out windows in one scenario.
struct WindowFinder {
    let scenario: Scenario

    private var whole: Window? { Window(scenario.starts, scenario.ends) }

    private func from(_ moment: Moment?) -> Window? {
        moment.flatMap { Window(max($0, scenario.starts), scenario.ends) }
    }

    /// The window of a circumstance; nothing when it can never hold.
    func window(of circumstance: Circumstance, _ earliest: Earliest) -> Window? {
        switch circumstance {
        case .all(let parts):
            guard !Contradiction.isIn(parts) else { return nil }
            return parts.reduce(whole) { window, part in
                window.flatMap { window in self.window(of: part, earliest).flatMap { window.overlap($0) } }
            }
        case .any(let parts):
            let windows = parts.compactMap { window(of: $0, earliest) }
            guard let first = windows.map(\.first).min(), let last = windows.map(\.last).max() else {
                return nil
            }
            return Window(first, last)
        case .not(let part): return contrary(of: part, earliest)
        default: return atom(circumstance, earliest)
        }
    }

    private func contrary(of circumstance: Circumstance, _ earliest: Earliest) -> Window? {
        switch circumstance {
        case .all(let parts): window(of: .any(parts.map { .not($0) }), earliest)
        case .any(let parts): window(of: .all(parts.map { .not($0) }), earliest)
        case .not(let part): window(of: part, earliest)
        case .reached(let moment): Window(scenario.starts, min(scenario.ends, moment - 1))
        default: whole
        }
    }

    private func atom(_ circumstance: Circumstance, _ earliest: Earliest) -> Window? {
        switch circumstance {
        case .all, .any, .not: return window(of: circumstance, earliest)
        case .noUpdate(let minutes, _): return from(scenario.starts + minutes)
        case .mood(_, _, let comparison, let number):
            return comparison.canHold(with: number, within: 0...100) ? whole : nil
        case .waiting(let comparison, let number), .brokenPromises(let comparison, let number):
            return comparison.canHold(with: number, within: 0...Int.max) ? whole : nil
        case .service(let comparison, let number):
            return comparison.canHold(with: number, within: 0...100) ? whole : nil
        case .factKnown(let fact), .factTold(let fact, _): return from(earliest.facts[fact])
        case .measureTaken(let measure): return from(earliest.measures[measure])
        case .measureReady(let measure):
            return from(earliest.measures[measure].map { $0 + scenario.measures[measure].leadMinutes })
        case .escalated(let party, let level):
            let minutes = scenario.parties[party].levels[...level].reduce(0) { $0 + $1.minutes }
            return from(scenario.starts + minutes)
        case .delivered(let inject, let minutes), .unanswered(let inject, let minutes):
            return from(earliest.injects[inject].map { $0 + minutes })
        case .answered(let inject): return from(earliest.injects[inject])
        case .stageEnded(let stage, let minutes): return from(earliest.stages[stage].map { $0 + minutes })
        case .said: return whole
        case .reached(let moment): return from(moment)
        case .officeHours: return from(scenario.officeHours.next(from: scenario.starts))
        case .asked(_, let after): return from(after ?? scenario.starts)
        }
    }
}

extension Circumstance.Comparison {
    /// Whether some value within bounds compares so with a number.
    func canHold(with number: Int, within bounds: ClosedRange<Int>) -> Bool {
        switch self {
        case .above: bounds.upperBound > number
        case .atLeast: bounds.upperBound >= number
        case .below: bounds.lowerBound < number
        case .atMost: bounds.lowerBound <= number
        }
    }
}

/// Parts of a condition that exclude each other.
enum Contradiction {
    /// Whether two of the parts cannot hold together.
    static func isIn(_ parts: [Circumstance]) -> Bool {
        let all = Set(parts)
        if parts.contains(where: { all.contains(.not($0)) }) { return true }
        var bounds: [Measurement: (low: Int, high: Int)] = [:]
        for part in parts {
            guard let (what, comparison, number) = Measurement.of(part) else { continue }
            // Twice the number, so that "above 40" and "below 41" leave the values between.
            guard (-1_000_000_000...1_000_000_000).contains(number) else { continue }
            var (low, high) = bounds[what] ?? (Int.min, Int.max)
            switch comparison {
            case .above: low = max(low, number * 2 + 1)
            case .atLeast: low = max(low, number * 2)
            case .below: high = min(high, number * 2 - 1)
            case .atMost: high = min(high, number * 2)
            }
            if low > high { return true }
            bounds[what] = (low, high)
        }
        return false
    }

    /// What is compared.
    private enum Measurement: Hashable {
        case mood(Circumstance.Gauge, Int?)
        case waiting
        case broken
        case service

        static func of(_ part: Circumstance) -> (Measurement, Circumstance.Comparison, Int)? {
            switch part {
            case .mood(let gauge, let audience, let comparison, let number):
                (.mood(gauge, audience), comparison, number)
            case .waiting(let comparison, let number): (.waiting, comparison, number)
            case .brokenPromises(let comparison, let number): (.broken, comparison, number)
            case .service(let comparison, let number): (.service, comparison, number)
            default: nil
            }
        }
    }
}
