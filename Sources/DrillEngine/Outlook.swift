import CrowdModel
package import Groundwork
package import ScenarioLanguage

/// What the trainee can see of a drill without anything happening.
extension Drill {
    /// The promises that are not yet kept or broken, by due time.
    package var openPromises: [Promise] { promises.open }

    /// The facts the trainee can know, with since when, and which audiences were told.
    package var knownFacts: [(fact: Fact, since: Moment, told: [String])] {
        scenario.facts.indices.compactMap { index in
            guard let since = facts.known[index] else { return nil }
            let told = scenario.audiences.indices.filter { facts.told[index][$0] != nil }
            return (scenario.facts[index], since, told.map { scenario.audiences[$0].name })
        }
    }

    /// A measure with its state.
    package struct MeasureOutlook: Sendable {
        /// The measure.
        package let measure: Measure
        /// What stands in its way now, as far as it was not taken.
        package let hindrance: Hindrance?
        /// From when it works, once it was taken.
        package let works: Moment?

        /// Whether it can be taken now.
        package var isPossible: Bool { works == nil && hindrance == nil }
    }

    /// The measures with their state.
    package var measureOutlook: [MeasureOutlook] {
        scenario.measures.indices.map { index in
            let works = measures[index].works
            return MeasureOutlook(
                measure: scenario.measures[index], hindrance: works == nil ? hindrance(to: index) : nil,
                works: works)
        }
    }

    /// A party with how far its escalation has come.
    package struct PartyOutlook: Sendable {
        /// The party.
        package let party: Party
        /// The level that acts, if any.
        package let level: String?
        /// The level that was called in, and when it acts.
        package let pending: (level: String, acts: Moment)?
        /// The level that can be called in next.
        package let next: String?
    }

    /// The parties with how far their escalations have come.
    package var partyOutlook: [PartyOutlook] {
        scenario.parties.indices.map { index in
            let party = scenario.parties[index]
            let state = escalations[index]
            let next = state.level + 1
            return PartyOutlook(
                party: party, level: state.level >= 0 ? party.levels[state.level].name : nil,
                pending: state.pending.map { (party.levels[$0.level].name, $0.acts) },
                next: state.pending == nil && next < party.levels.count ? party.levels[next].name : nil)
        }
    }

    /// A mood of an audience, or of all, from 0 to 100.
    package func gauge(_ gauge: Circumstance.Gauge, of audience: Int? = nil) -> Double {
        mood(gauge, of: audience)
    }

    /// How many people wait on the telephone.
    package var peopleWaiting: Int { crowd.moods.reduce(0) { $0 + $1.waiting } }

    /// When an audience last had a message.
    package func lastMessage(to audience: Int) -> Moment? { lastMessage[audience] }

    /// What the measures taken have cost, in euros.
    package var cost: Int {
        zip(scenario.measures, measures).reduce(0) { $0 + ($1.1.taken == nil ? 0 : $1.0.cost) }
    }
}
