import CrowdModel
import Groundwork
import ScenarioLanguage

/// Whether a circumstance holds now.
extension Drill {
    func holds(_ circumstance: Circumstance) -> Bool {
        switch circumstance {
        case .all(let parts): return parts.allSatisfy { holds($0) }
        case .any(let parts): return parts.contains { holds($0) }
        case .not(let part): return !holds(part)
        case .noUpdate(let minutes, let audience): return silence(for: audience) >= minutes
        case .mood(let gauge, let audience, let comparison, let number):
            return comparison.holds(mood(gauge, of: audience), Double(number))
        case .waiting(let comparison, let number):
            return comparison.holds(Double(crowd.moods.reduce(0) { $0 + $1.waiting }), Double(number))
        case .brokenPromises(let comparison, let number):
            return comparison.holds(Double(brokenPromises), Double(number))
        case .factKnown(let fact): return facts.known[fact] != nil
        case .factTold(let fact, let audience):
            guard let audience else { return facts.told[fact].contains { $0 != nil } }
            return facts.told[fact][audience] != nil
        case .measureTaken(let measure): return measures[measure].taken != nil
        case .measureReady(let measure): return measures[measure].isWorking
        case .escalated(let party, let level): return escalations[party].level >= level
        case .delivered(let inject, let minutes):
            return injects.delivered[inject].map { now - $0 >= minutes } ?? false
        case .answered(let inject): return injects.message[inject].map(answered.contains) ?? false
        case .unanswered(let inject, let minutes):
            guard let at = injects.delivered[inject], let message = injects.message[inject] else {
                return false
            }
            return now - at >= minutes && !answered.contains(message)
        case .said(let word): return said.contains(word)
        case .stageEnded(let stage, let minutes):
            return recovery.ended[stage].map { now - $0 >= minutes } ?? false
        case .service(let comparison, let number):
            return comparison.holds(meanService, Double(number))
        case .reached(let moment): return now >= moment
        case .officeHours: return scenario.officeHours.contains(now)
        case .asked: return false
        }
    }

    /// Minutes since an audience, or anybody, had a message; since the start where there was none.
    private func silence(for audience: Int?) -> Int {
        if let audience { return now - (lastMessage[audience] ?? scenario.starts) }
        return now - (lastMessage.compactMap { $0 }.max() ?? scenario.starts)
    }

    /// A mood from 0 to 100 of an audience, or of all people together.
    func mood(_ gauge: Circumstance.Gauge, of audience: Int?) -> Double {
        if let audience { return Drill.value(of: gauge, in: crowd.mood(of: audience)) }
        var total = 0.0
        for index in scenario.audiences.indices {
            total +=
                Drill.value(of: gauge, in: crowd.mood(of: index)) * Double(scenario.audiences[index].size)
        }
        return total / Double(max(1, scenario.people))
    }

    private static func value(of gauge: Circumstance.Gauge, in mood: Mood) -> Double {
        switch gauge {
        case .frustration: mood.frustration
        case .trust: mood.trust
        case .resignation: mood.resigned * 100
        }
    }

    private var meanService: Double {
        var total = 0.0
        for (index, percent) in recovery.service.enumerated() {
            total += Double(percent) * Double(scenario.audiences[index].size)
        }
        return total / Double(max(1, scenario.people))
    }
}
