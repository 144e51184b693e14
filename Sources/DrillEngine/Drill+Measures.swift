package import Groundwork
import ScenarioLanguage

/// What stands in the way of taking a measure.
package enum Hindrance: Sendable, Hashable {
    /// Something has to be known or arranged first.
    case needsMore
    /// A party's level has to act first.
    case needsLevel(party: String, level: String)
    /// Its last moment was this one.
    case isTooLate(Moment)
    /// Everything it would shorten is done, and nobody is left whom it would relieve.
    case hasNoUse

    /// The rest of a sentence that begins with the measure's name: why it is not taken.
    func sentence(in language: Language) -> String {
        switch self {
        case .needsMore:
            language.pick(
                nl: "kan nog niet: er is nog niet genoeg bekend of geregeld. Zie 'maatregelen'.",
                en: "is not possible yet: too little is known or arranged. See 'measures'.")
        case .needsLevel(let party, let level):
            language.pick(
                nl:
                    "kan nog niet: daarvoor moet eerst \(level) van \(party) aan zet zijn. Zo: escaleer \(party)",
                en: "is not possible yet: \(party)'s \(level) has to act first. Like this: escalate \(party)")
        case .isTooLate(let moment):
            language.pick(
                nl:
                    "kan niet meer; dat kon tot \(moment.date.weekday.name(in: language)) \(moment.clock). "
                    + "Er is niets uitgegeven.",
                en:
                    "is not possible any more; it was until \(moment.date.weekday.name(in: language)) "
                    + "\(moment.clock). Nothing was spent.")
        case .hasNoUse:
            language.pick(
                nl:
                    "heeft geen zin meer: wat het zou versnellen is klaar en niemand hoeft er nog mee geholpen. "
                    + "Er is niets uitgegeven.",
                en:
                    "has no use any more: what it would speed up is done, and nobody needs the help. "
                    + "Nothing was spent.")
        }
    }

    /// The same in few words, for a list.
    package func word(in language: Language) -> String {
        switch self {
        case .needsMore, .needsLevel: language.pick(nl: "kan nog niet", en: "not possible yet")
        case .isTooLate: language.pick(nl: "kan niet meer", en: "not possible any more")
        case .hasNoUse: language.pick(nl: "heeft geen zin meer", en: "no use any more")
        }
    }
}

/// Money, people, expertise, capacity, a workaround.
extension Drill {
    /// What stands in the way of a measure that was not taken; nothing where it can be taken.
    ///
    /// Money spent on what cannot come about any more teaches nothing, so it is refused rather than taken in silence.
    func hindrance(to index: Int) -> Hindrance? {
        let measure = scenario.measures[index]
        let needs = measure.needs.map { Drill.parts(of: $0) } ?? []
        let unmet = needs.filter { !holds($0) }
        for case .not(.reached(let moment)) in unmet { return .isTooLate(moment) }
        for case .escalated(let party, let level) in unmet {
            let party = scenario.parties[party]
            return .needsLevel(party: party.name, level: party.levels[level].name)
        }
        if !unmet.isEmpty { return .needsMore }
        return isUseless(index) ? .hasNoUse : nil
    }

    /// The circumstances that must hold together.
    private static func parts(of circumstance: Circumstance) -> [Circumstance] {
        if case .all(let parts) = circumstance { return parts.flatMap { Drill.parts(of: $0) } }
        return [circumstance]
    }

    /// Whether a measure that would bring something comes too late for all of it.
    private func isUseless(_ index: Int) -> Bool {
        let measure = scenario.measures[index]
        let stages =
            measure.shortens.map(\.stage)
            + scenario.recovery.stages.indices.filter { stage in
                scenario.recovery.stages[stage].shortenedBy.contains { $0.by == .measure(index) }
            }
        // Who has the service now may lose it again until the last stage has ended.
        let relieves = !measure.relieves.isEmpty
        guard relieves || !stages.isEmpty else { return false }
        return !(relieves && !recovery.isDone) && stages.allSatisfy { recovery.ended[$0] != nil }
    }

    func index(ofMeasure name: String) -> Int? {
        scenario.measures.firstIndex { measure in
            ([measure.name] + measure.otherNames).contains { $0.lowercased() == name.lowercased() }
        }
    }

    /// The measure by the name that the scenario has for it.
    ///
    /// - Throws: why it cannot be taken now.
    func checkMeasure(_ name: String) throws(Refusal) -> String {
        guard let index = index(ofMeasure: name) else {
            let all = scenario.measures.map(\.name)
            throw .unknown(.measure, name: name, nearest: NearestName.to(name, among: all), all: all)
        }
        let measure = scenario.measures[index]
        if measures[index].taken != nil, let works = measures[index].works {
            throw .alreadyTaken(measure: measure.name, works: works)
        }
        if let hindrance = hindrance(to: index) {
            throw .notPossible(measure: measure.name, hindrance)
        }
        return measure.name
    }

    /// Takes a measure.
    mutating func take(_ name: String) {
        guard let index = index(ofMeasure: name) else { return }
        let measure = scenario.measures[index]
        let works = now + measure.leadMinutes
        measures[index].taken = now
        measures[index].works = works
        for relief in measure.relieves { knowsWorkaround[relief.audience] = false }
        emit(.measureTaken(measure: measure.name, cost: measure.cost, works: works))
        agenda.note(.measureWorks(index), at: works)
    }

    /// Lets a measure work.
    mutating func measureWorks(_ index: Int) {
        measures[index].isWorking = true
        let measure = scenario.measures[index]
        emit(.measureWorks(measure: measure.name))
        for shortening in measure.shortens {
            recovery.shorten(stage: shortening.stage, by: shortening.minutes)
        }
        for (stage, plan) in scenario.recovery.stages.enumerated() {
            for shortening in plan.shortenedBy where shortening.by == .measure(index) {
                recovery.shorten(stage: stage, by: shortening.minutes)
            }
        }
    }
}
