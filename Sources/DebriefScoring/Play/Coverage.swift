import Groundwork

/// For how much of its waiting time each audience held a piece of information.
struct Coverage {
    private let waiting: WaitingTime
    private var value: [[Double]]

    init(_ waiting: WaitingTime) {
        self.waiting = waiting
        value = waiting.waits.map { _ in Array(repeating: 0, count: waiting.steps) }
    }

    /// Notes that audiences held it from one moment up to another; the better information counts.
    mutating func mark(_ audiences: [Int], from: Moment, until: Moment, worth: Double) {
        guard worth > 0, until > from else { return }
        let first = waiting.index(of: from)
        let last = waiting.index(of: until + (WaitingTime.step - 1))
        guard first < last else { return }
        for audience in audiences {
            for step in first..<last where value[audience][step] < worth { value[audience][step] = worth }
        }
    }

    /// The share of waiting time covered, in percent, every audience counting alike.
    var percent: Double {
        var sum = 0.0
        var audiences = 0
        for (audience, waits) in waiting.waits.enumerated() where waiting.total(audience) > 0 {
            var covered = 0.0
            for step in waits.indices where waits[step] { covered += value[audience][step] }
            sum += covered * Double(WaitingTime.step) / Double(waiting.total(audience))
            audiences += 1
        }
        return audiences == 0 ? 100 : 100 * sum / Double(audiences)
    }

    /// Whether anybody waited at all.
    var applies: Bool { waiting.waits.indices.contains { waiting.total($0) > 0 } }

    /// The longest stretches of waiting in which an audience did not have it, longest first.
    func gaps(atLeast minutes: Int = 60, limit: Int = 3) -> [Stretch] {
        var stretches: [Stretch] = []
        for (audience, waits) in waiting.waits.enumerated() {
            var begun: Int?
            var last = 0
            var length = 0
            for step in 0...waits.count {
                let inside = step < waits.count
                if inside, waits[step], value[audience][step] == 0 {
                    begun = begun ?? step
                    last = step
                    length += WaitingTime.step
                } else if !inside || waits[step], let first = begun {
                    stretches.append(
                        Stretch(
                            audience: audience, from: waiting.moment(first), until: waiting.moment(last + 1),
                            minutes: length))
                    begun = nil
                    length = 0
                }
            }
        }
        return Array(
            stretches.filter { $0.minutes >= minutes }
                .sorted { ($1.minutes, $0.from, $0.audience) < ($0.minutes, $1.from, $1.audience) }
                .prefix(limit))
    }

    /// A stretch of waiting without something.
    struct Stretch {
        let audience: Int
        let from: Moment
        let until: Moment
        /// Minutes of waiting in it.
        let minutes: Int
    }
}
