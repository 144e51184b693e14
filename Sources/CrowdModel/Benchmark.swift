package import Groundwork

/// How fast the model is, beside the simplest loop there is.
///
/// The module has no clock of its own; whoever measures hands one in.
package enum CrowdBenchmark {
    /// What was measured.
    package struct Figures: Sendable, Hashable {
        /// How many people were simulated.
        package var people: Int
        /// How many steps of five minutes they lived.
        package var steps: Int
        /// Seconds to make the crowd.
        package var birthSeconds: Double
        /// Seconds to live through the steps, messages, calls, voices and books included.
        package var seconds: Double
        /// Nanoseconds per person and step.
        package var nanosecondsPerPersonStep: Double
        /// Nanoseconds per element of a triad `a[i] = b[i] + s * c[i]` over as many `Float`s as people, in the same run.
        package var nanosecondsPerTriadElement: Double
        /// Bytes the model keeps of each person.
        package var bytesPerPerson: Int

        /// How many triad elements a person-step costs; at most 40.
        package var ratio: Double {
            nanosecondsPerTriadElement > 0 ? nanosecondsPerPersonStep / nanosecondsPerTriadElement : 0
        }
    }

    /// Plays an outage to a crowd and measures.
    ///
    /// - Parameters:
    ///   - people: how many people.
    ///   - days: how many days of 24 hours.
    ///   - hours: when they need the service; round the clock is the dearest.
    ///   - seconds: a clock that only goes forward, in seconds.
    package static func run(
        people: Int, days: Int, hours: WeeklyHours = .always, seconds: () -> Double
    ) -> Figures {
        let before = triad(people, seconds: seconds)
        let begin = seconds()
        var crowd = city(people, hours: hours)
        let born = seconds()
        let steps = days * 1440 / Crowd.stepMinutes
        for step in 0..<steps { live(&crowd, step) }
        let lived = seconds()
        let after = triad(people, seconds: seconds)
        let work = Double(max(1, people)) * Double(max(1, steps))
        return Figures(
            people: people, steps: steps, birthSeconds: born - begin, seconds: lived - born,
            nanosecondsPerPersonStep: (lived - born) / work * 1e9,
            nanosecondsPerTriadElement: (before + after) / 2, bytesPerPerson: Population.bytesPerPerson)
    }

    /// How often everything is measured; what else runs on a machine can only add to a time, so the least one counts.
    package static let turns = 5

    /// Measures in several turns, and gives the least time of each thing.
    package static func settled(people: Int, days: Int, seconds: () -> Double) -> Figures {
        let runs = (0..<turns).map { _ in run(people: people, days: days, seconds: seconds) }
        var best = runs.min { $0.seconds < $1.seconds } ?? runs[0]
        best.nanosecondsPerTriadElement = runs.map(\.nanosecondsPerTriadElement).min() ?? 0
        return best
    }

    /// How many times more twice as much costs.
    package struct Growth: Sendable, Hashable {
        /// Twice the people; at most 2.1.
        package var people: Double
        /// Twice the days; at most 2.1.
        package var days: Double
    }

    /// Measures a crowd beside half of it, and a time beside twice that time, by turns, so that a machine that changes its
    /// pace changes it for all.
    ///
    /// - Parameters:
    ///   - people: how many people the whole crowd has; at least 2.
    ///   - days: how many days of 24 hours; at least 1.
    ///   - seconds: a clock that only goes forward, in seconds.
    package static func growth(to people: Int, days: Int, seconds: () -> Double) -> Growth {
        var (half, whole, longer) = (Double.infinity, Double.infinity, Double.infinity)
        for _ in 0..<turns {
            half = min(half, life(people / 2, days: days, seconds: seconds))
            whole = min(whole, life(people, days: days, seconds: seconds))
            longer = min(longer, life(people / 2, days: 2 * days, seconds: seconds))
        }
        return Growth(people: whole / half, days: longer / half)
    }

    private static func life(_ people: Int, days: Int, seconds: () -> Double) -> Double {
        let begin = seconds()
        var crowd = city(people, hours: .always)
        for step in 0..<(days * 1440 / Crowd.stepMinutes) { live(&crowd, step) }
        return max(seconds() - begin, 1e-9)
    }

    /// Seconds that half an hour of a drill takes, the longest of a day, with moods and books read at its end.
    ///
    /// - Parameters:
    ///   - people: how many people.
    ///   - seconds: a clock that only goes forward, in seconds.
    package static func longestHalfHour(people: Int, seconds: () -> Double) -> Double {
        var crowd = city(people, hours: .always)
        var longest = 0.0
        for half in 0..<48 {
            let begin = seconds()
            for step in 0..<6 { live(&crowd, half * 6 + step) }
            let read = crowd.moods.count + crowd.causes.count
            longest = max(longest, read > 0 ? seconds() - begin : 0)
        }
        return longest
    }

    private static func city(_ people: Int, hours: WeeklyHours) -> Crowd {
        Crowd(
            audiences: [AudienceProfile(name: "city", size: people, hours: hours)],
            helpdesk: Helpdesk(agents: max(2, people / 5000), hours: .always), start: Trial.tuesday, seed: 1)
    }

    /// One step of an outage in which a message every three hours promises, and keeps, the time of the next.
    private static func live(_ crowd: inout Crowd, _ step: Int) {
        let now = Trial.tuesday + step * Crowd.stepMinutes
        if step % 36 == 6 {
            crowd.settle(
                SettledPromise(
                    message: step - 36, audiences: [0], kind: .update, fate: .kept, wasHard: false, at: now))
            crowd.hear(
                HeardMessage(
                    number: step, at: now, audiences: [0], channels: ["mail"],
                    content: [.problem, .actions, .news, .nextUpdate], updateDue: now + 180))
        }
        _ = crowd.step(at: now, conditions: [Condition(service: 0)])
    }

    /// The median of several rounds of the triad, in nanoseconds per element.
    private static func triad(_ count: Int, seconds: () -> Double) -> Double {
        let size = max(1, count)
        var a = [Float](repeating: 0, count: size)
        let b = [Float](repeating: 1, count: size)
        let c = [Float](repeating: 2, count: size)
        let rounds = max(1, 10_000_000 / size)
        let times = (0..<7).map { turn in
            let begin = seconds()
            for round in 0..<rounds { triad(&a, b, c, Float(turn + round)) }
            return (seconds() - begin) / Double(rounds) / Double(size) * 1e9
        }
        return times.sorted()[3]
    }

    @inline(never)
    private static func triad(_ a: inout [Float], _ b: [Float], _ c: [Float], _ s: Float) {
        var target = a.mutableSpan
        let left = b.span
        let right = c.span
        let count = min(target.count, left.count, right.count)
        for i in 0..<count { target[i] = left[i] + s * right[i] }
    }
}
