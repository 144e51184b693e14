import DrillEngine
import Groundwork
import ScenarioLanguage

/// The laws of messages, promises, facts, injects, measures and stages.
extension LawBook {
    mutating func checkInbox() {
        var received = 0
        var sent = 0
        for occurrence in events {
            switch occurrence.event {
            case .received(let message):
                received += 1
                if message.number != received { note(.inbox, occurrence.at, "message \(message.number)") }
            case .sent(let message):
                sent += 1
                if message.number != sent { note(.inbox, occurrence.at, "own message \(message.number)") }
                if let answers = message.answers, !(1...max(1, received)).contains(answers) {
                    note(.inbox, occurrence.at, "answers \(answers) of \(received)")
                }
            case .claimMet(let met):
                if !(1...max(1, received)).contains(met.inbox) || met.message > sent {
                    note(.inbox, occurrence.at, "a claim of message \(met.inbox)")
                }
            default: break
            }
        }
    }

    mutating func checkPromises() {
        var made: [Int: Moment] = [:]
        var settled: Set<Int> = []
        for occurrence in events {
            switch occurrence.event {
            case .promised(let promise):
                if made.updateValue(occurrence.at, forKey: promise.number) != nil {
                    note(.promises, occurrence.at, "promise \(promise.number) twice")
                }
            case .settled(let promise, let fate, _):
                if made[promise] == nil || !settled.insert(promise).inserted {
                    note(.promises, occurrence.at, "promise \(promise) \(fate.rawValue)")
                }
            default: break
            }
        }
    }

    mutating func checkKnowledge() {
        var known: Set<String> = []
        for occurrence in events {
            switch occurrence.event {
            case .learned(let fact):
                if !known.insert(fact).inserted { note(.knowledge, occurrence.at, "\(fact) learned twice") }
            case .told(let fact, let audience, _):
                if !known.contains(fact) {
                    note(.knowledge, occurrence.at, "\(fact) told to \(audience) before it is known")
                }
            default: break
            }
        }
    }

    mutating func checkInjects() {
        let byID = Dictionary(scenario.injects.map { ($0.id, $0) }) { first, _ in first }
        var counts: [String: Int] = [:]
        for occurrence in events {
            guard case .received(let message) = occurrence.event, let id = message.inject,
                let inject = byID[id]
            else { continue }
            counts[id, default: 0] += 1
            let count = counts[id, default: 0]
            if count > inject.repetition?.times ?? 1 {
                note(.injects, occurrence.at, "\(id) comes \(count) times")
            }
            if !isOnTime(inject, occurrence.at, count: count) {
                note(.injects, occurrence.at, "\(id) comes out of its time")
            }
            if !inject.variants.contains(where: { $0.text == message.text }) {
                note(.injects, occurrence.at, "\(id) has another text")
            }
        }
    }

    private func isOnTime(_ inject: Inject, _ moment: Moment, count: Int) -> Bool {
        switch inject.trigger {
        case .at(let at): moment == at + (count - 1) * (inject.repetition?.everyMinutes ?? 0)
        case .when(_, let from, let until):
            moment >= from && moment <= until && inject.during.contains(moment)
        }
    }

    mutating func checkMeasures() {
        var due: [String: Moment] = [:]
        var working: Set<String> = []
        for occurrence in events {
            switch occurrence.event {
            case .measureTaken(let measure, _, let works):
                if due.updateValue(works, forKey: measure) != nil {
                    note(.measures, occurrence.at, "\(measure) taken twice")
                }
            case .measureWorks(let measure):
                if !working.insert(measure).inserted || due[measure] != occurrence.at {
                    note(.measures, occurrence.at, "\(measure) works out of its time")
                }
            default: break
            }
        }
    }

    mutating func checkRecovery() {
        let stages = scenario.recovery.stages.map(\.name)
        var ended = 0
        var failed: Set<String> = []
        for occurrence in events {
            switch occurrence.event {
            case .stageEnded(let stage):
                if ended >= stages.count || stages[ended] != stage {
                    note(.recovery, occurrence.at, "\(stage) ends out of its turn")
                }
                ended += 1
            case .stageFailed(let stage):
                if !failed.insert(stage).inserted { note(.recovery, occurrence.at, "\(stage) fails twice") }
            default: break
            }
        }
    }
}
