package import DrillEngine
package import Groundwork
package import ScenarioLanguage

/// What lies on a trainee's desk: everything that can be seen of a drill from where the trainee sits.
package struct Desk: Sendable {
    private let drill: Drill

    /// Looks at a drill.
    package init(_ drill: Drill) {
        self.drill = drill
    }

    /// A group of users, as far as the briefing describes it.
    package struct Group: Sendable, Hashable {
        /// Its place in the scenario.
        package let index: Int
        /// Its name.
        package let name: String
        /// How many people it has.
        package let size: Int
        /// When it needs the service.
        package let hours: WeeklyHours
        /// What it reads, its usual channel first.
        package let channels: [String]
    }

    /// A fact that the trainee knows.
    package struct KnownFact: Sendable {
        /// The fact.
        package let fact: Fact
        /// Since when it is known.
        package let since: Moment

        /// Whether it may be told at a moment.
        package func mayBeTold(at moment: Moment) -> Bool {
            switch fact.telling {
            case .yes: true
            case .no: false
            case .after(let from, _): moment >= from
            }
        }
    }

    /// The moment in the drill.
    package var now: Moment { drill.now }
    /// The language of the drill.
    package var language: Language { drill.scenario.language }
    /// The first moment.
    package var starts: Moment { drill.scenario.starts }
    /// The last moment.
    package var ends: Moment { drill.scenario.ends }
    /// When a rhythm of messages is expected.
    package var officeHours: WeeklyHours { drill.scenario.officeHours }
    /// What is down, as it is called in a sentence.
    package var service: String { drill.scenario.serviceNames.first ?? "" }
    /// Whether what is down stands at a supplier.
    package var isSupplied: Bool { drill.scenario.kind != .inHouse }
    /// All channels.
    package var channels: [String] { drill.scenario.channels }
    /// The inbox, in order.
    package var inbox: [ReceivedMessage] { drill.inbox }
    /// What was sent, in order.
    package var sent: [SentMessage] { drill.sent }
    /// The numbers of inbox messages that were answered.
    package var answered: Set<Int> { drill.answered }
    /// The promises that are not yet kept or broken, by due time.
    package var openPromises: [Promise] { drill.openPromises }
    /// The measures with their state.
    package var measures: [Drill.MeasureOutlook] { drill.measureOutlook }
    /// The parties with how far their escalations have come.
    package var parties: [Drill.PartyOutlook] { drill.partyOutlook }

    /// The groups of users.
    package var groups: [Group] {
        drill.scenario.audiences.enumerated().map { index, audience in
            Group(
                index: index, name: audience.name, size: audience.size, hours: audience.hours,
                channels: audience.reads.map(\.channel))
        }
    }

    /// The facts the trainee knows, the longest known first.
    package var facts: [KnownFact] {
        let known = drill.knownFacts.map { KnownFact(fact: $0.fact, since: $0.since) }
        // A stable order: facts that became known together stay in the scenario's order.
        return known.enumerated().sorted { ($0.element.since, $0.offset) < ($1.element.since, $1.offset) }
            .map(\.element)
    }

    /// The share of the service that works for a group, in percent: the trainee has it tried.
    package func service(for group: Int) -> Int { drill.service(for: group) }
}
