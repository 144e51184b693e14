import Groundwork
import ScenarioLanguage

/// Which part of one language version is which part of the other.
///
/// What has the same name corresponds; what is left corresponds in the order in which it stands.
struct Correspondents {
    /// For each part of the second version, its part in the first.
    private(set) var toFirst: [Int?]
    /// For each part of the first version, its part in the second.
    private(set) var toSecond: [Int?]

    /// Finds the correspondents of two lists of names.
    ///
    /// - Parameter fits: whether two parts without a common name may correspond, the strictest judge first.
    init(_ first: [String], _ second: [String], fits: [(Int, Int) -> Bool] = [{ _, _ in true }]) {
        toFirst = second.map { _ in nil }
        toSecond = first.map { _ in nil }
        var places: [String: Int] = [:]
        for (index, name) in first.enumerated() where places[name.lowercased()] == nil {
            places[name.lowercased()] = index
        }
        for (index, name) in second.enumerated() {
            guard let place = places[name.lowercased()], toSecond[place] == nil else { continue }
            tie(place, index)
        }
        for fits in fits {
            var open = first.indices.filter { toSecond[$0] == nil }
            for index in second.indices where toFirst[index] == nil {
                guard let at = open.firstIndex(where: { fits($0, index) }) else { continue }
                tie(open.remove(at: at), index)
            }
        }
    }

    private mutating func tie(_ first: Int, _ second: Int) {
        toSecond[first] = second
        toFirst[second] = first
    }

    /// The pairs, in the order of the first version.
    var pairs: [(first: Int, second: Int)] {
        toSecond.enumerated().compactMap { index, second in second.map { (index, $0) } }
    }

    /// The parts that only the first version has.
    var onlyFirst: [Int] { toSecond.indices.filter { toSecond[$0] == nil } }
    /// The parts that only the second version has.
    var onlySecond: [Int] { toFirst.indices.filter { toFirst[$0] == nil } }
}

/// The correspondents of everything in two versions.
struct PairMap {
    let audiences: Correspondents
    let parties: Correspondents
    let facts: Correspondents
    let measures: Correspondents
    let stages: Correspondents
    let injects: Correspondents
    let objectives: Correspondents

    init(_ first: Scenario, _ second: Scenario) {
        audiences = Correspondents(first.audiences.map(\.name), second.audiences.map(\.name))
        parties = Correspondents(
            first.parties.map(\.name), second.parties.map(\.name),
            fits: [{ first.parties[$0].role == second.parties[$1].role }])
        facts = Correspondents(first.facts.map(\.name), second.facts.map(\.name))
        measures = Correspondents(first.measures.map(\.name), second.measures.map(\.name))
        stages = Correspondents(first.recovery.stages.map(\.name), second.recovery.stages.map(\.name))
        objectives = Correspondents(first.objectives.map(\.id), second.objectives.map(\.id))
        // An id that says only on which line an inject stands is no name.
        func ids(_ scenario: Scenario, _ side: String) -> [String] {
            scenario.injects.enumerated().map { $1.id.hasPrefix("line-") ? "\(side)\($0)" : $1.id }
        }
        injects = Correspondents(
            ids(first, "<"), ids(second, ">"),
            fits: [
                { PairMap.moment(first.injects[$0], first) == PairMap.moment(second.injects[$1], second) },
                { PairMap.day(first.injects[$0], first) == PairMap.day(second.injects[$1], second) },
            ])
    }

    /// Whether an inject comes on a condition, and on which day.
    private static func day(_ inject: Inject, _ scenario: Scenario) -> [Int] {
        switch inject.trigger {
        case .at(let moment): [0, scenario.day(of: moment)]
        case .when(_, let from, _): [1, scenario.day(of: from)]
        }
    }

    /// When an inject comes, or the day of one on a condition.
    private static func moment(_ inject: Inject, _ scenario: Scenario) -> [Int] {
        switch inject.trigger {
        case .at(let moment): [0, moment - scenario.starts]
        case .when(_, let from, let until): [1, from - scenario.starts, until - scenario.starts]
        }
    }

    /// A condition of the second version in the names of the first; nothing where something has no correspondent.
    func translated(_ circumstance: Circumstance) -> Circumstance? {
        switch circumstance {
        case .all(let parts): return list(parts).map { .all($0) }
        case .any(let parts): return list(parts).map { .any($0) }
        case .not(let part): return translated(part).map { .not($0) }
        case .noUpdate(let minutes, let audience):
            guard let audience else { return circumstance }
            return audiences.toFirst[audience].map { .noUpdate(minutes: minutes, audience: $0) }
        case .mood(let gauge, let audience, let comparison, let number):
            guard let audience else { return circumstance }
            return audiences.toFirst[audience].map { .mood(gauge, audience: $0, comparison, number) }
        case .factKnown(let fact): return facts.toFirst[fact].map { .factKnown($0) }
        case .factTold(let fact, let audience):
            guard let fact = facts.toFirst[fact] else { return nil }
            guard let audience else { return .factTold(fact, audience: nil) }
            return audiences.toFirst[audience].map { .factTold(fact, audience: $0) }
        case .measureTaken(let measure): return measures.toFirst[measure].map { .measureTaken($0) }
        case .measureReady(let measure): return measures.toFirst[measure].map { .measureReady($0) }
        case .escalated(let party, let level):
            return parties.toFirst[party].map { .escalated(party: $0, level: level) }
        case .delivered(let inject, let minutes):
            return injects.toFirst[inject].map { .delivered(inject: $0, minutesAgo: minutes) }
        case .answered(let inject): return injects.toFirst[inject].map { .answered(inject: $0) }
        case .unanswered(let inject, let minutes):
            return injects.toFirst[inject].map { .unanswered(inject: $0, minutes: minutes) }
        case .stageEnded(let stage, let minutes):
            return stages.toFirst[stage].map { .stageEnded($0, minutesAgo: minutes) }
        case .asked(let party, let after):
            return parties.toFirst[party].map { .asked(party: $0, after: after) }
        case .waiting, .brokenPromises, .said, .service, .reached, .officeHours: return circumstance
        }
    }

    private func list(_ parts: [Circumstance]) -> [Circumstance]? {
        let translated = parts.compactMap { self.translated($0) }
        return translated.count == parts.count ? translated : nil
    }
}
