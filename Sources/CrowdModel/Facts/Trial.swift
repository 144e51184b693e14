package import Groundwork

/// An outage played to a crowd from a list of what happens when: the instrument with which facts are checked.
package struct Trial: Sendable {
    /// Something that happens to the crowd.
    package enum Event: Sendable {
        /// A message is heard.
        case message(HeardMessage)
        /// A promise finds its end.
        case settled(SettledPromise)
        /// The world changes for every audience.
        case conditions([Condition])
    }

    /// The audiences.
    package var audiences: [AudienceProfile]
    /// The helpdesk.
    package var helpdesk: Helpdesk
    /// When the trial begins; a Tuesday morning at eight.
    package var start: Moment
    /// When it ends.
    package var end: Moment
    /// What happens, in the order of the moments; what happens at the same moment keeps its order.
    package private(set) var events: [(at: Moment, event: Event)] = []

    /// A Tuesday, 10 March 2026, 08:00.
    package static let tuesday = Moment(minutes: 29_552_160)

    /// A total outage from the first minute to the last, for one audience with office hours.
    package init(people: Int = 1000, days: Int = 3, patience: AudienceProfile.Patience = .medium) {
        let office = WeeklyHours([
            WeeklyHours.Span(days: Set(Weekday.allCases.filter { !$0.isWeekend }), opens: 480, closes: 1080)
        ])
        audiences = [AudienceProfile(name: "staff", size: people, hours: office, patience: patience)]
        helpdesk = Helpdesk(agents: max(1, people / 250), hours: office)
        start = Trial.tuesday
        end = start + ((days - 1) * 1440 + 540)
        add(at: 0, .conditions([Condition(service: 0)]))
    }

    /// The moment so many hours after the start.
    package func hour(_ hours: Double) -> Moment { start + Int(bounded(hours, 0, 10_000) * 60 + 0.5) }

    /// Adds an event so many hours after the start.
    package mutating func add(at hours: Double, _ event: Event) {
        let moment = hour(hours)
        let place = events.firstIndex { $0.at > moment } ?? events.count
        events.insert((moment, event), at: place)
    }

    /// Plays the trial.
    ///
    /// - Parameter watch: sees the crowd after each step.
    /// - Returns: the crowd at the end.
    package func run(
        seed: UInt64 = 1, parameters: CrowdParameters = .standard,
        watch: (Moment, borrowing Crowd, [Voice]) -> Void = { _, _, _ in }
    ) -> Crowd {
        var crowd = Crowd(
            audiences: audiences, helpdesk: helpdesk, start: start, seed: seed, parameters: parameters)
        var conditions = audiences.map { _ in Condition(service: 1) }
        var next = 0
        var now = start
        while now < end {
            while next < events.count, events[next].at <= now {
                switch events[next].event {
                case .message(let message): crowd.hear(message)
                case .settled(let promise): crowd.settle(promise)
                case .conditions(let changed):
                    conditions = audiences.indices.map { changed[min($0, changed.count - 1)] }
                }
                next += 1
            }
            let voices = crowd.step(at: now, conditions: conditions)
            now = now + Crowd.stepMinutes
            watch(now, crowd, voices)
        }
        return crowd
    }
}
