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
                if message.number != received {
                    note(
                        .inbox, occurrence.at, nl: "bericht \(message.number)",
                        en: "message \(message.number)")
                }
            case .sent(let message):
                sent += 1
                if message.number != sent {
                    note(
                        .inbox, occurrence.at, nl: "eigen bericht \(message.number)",
                        en: "own message \(message.number)")
                }
                if let answers = message.answers, !(1...max(1, received)).contains(answers) {
                    note(
                        .inbox, occurrence.at, nl: "antwoordt op \(answers) van \(received)",
                        en: "answers \(answers) of \(received)")
                }
            case .claimMet(let met):
                if !(1...max(1, received)).contains(met.inbox) || met.message > sent {
                    note(
                        .inbox, occurrence.at, nl: "een bewering uit bericht \(met.inbox)",
                        en: "a claim of message \(met.inbox)")
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
                    note(
                        .promises, occurrence.at, nl: "belofte \(promise.number) twee keer",
                        en: "promise \(promise.number) twice")
                }
            case .settled(let promise, _, _):
                if made[promise] == nil || !settled.insert(promise).inserted {
                    note(
                        .promises, occurrence.at, nl: "belofte \(promise) loopt af zonder dat zij open staat",
                        en: "promise \(promise) is settled while it is not open")
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
                if !known.insert(fact).inserted {
                    note(
                        .knowledge, occurrence.at, nl: "\(fact) twee keer bekend", en: "\(fact) learned twice"
                    )
                }
            case .told(let fact, let audience, _):
                if !known.contains(fact) {
                    note(
                        .knowledge, occurrence.at,
                        nl: "\(fact) verteld aan \(audience) voordat het bekend is",
                        en: "\(fact) told to \(audience) before it is known")
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
                note(
                    .injects, occurrence.at, nl: "\(id) komt \(count) keer", en: "\(id) comes \(count) times")
            }
            if !isOnTime(inject, occurrence.at, count: count) {
                note(
                    .injects, occurrence.at, nl: "\(id) komt buiten zijn tijd",
                    en: "\(id) comes out of its time")
            }
            if !inject.variants.contains(where: { $0.text == message.text }) {
                note(
                    .injects, occurrence.at, nl: "\(id) heeft een andere tekst", en: "\(id) has another text")
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
                    note(
                        .measures, occurrence.at, nl: "\(measure) twee keer genomen",
                        en: "\(measure) taken twice")
                }
            case .measureWorks(let measure):
                if !working.insert(measure).inserted || due[measure] != occurrence.at {
                    note(
                        .measures, occurrence.at, nl: "\(measure) werkt buiten zijn tijd",
                        en: "\(measure) works out of its time")
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
                    note(
                        .recovery, occurrence.at, nl: "\(stage) eindigt voor zijn beurt",
                        en: "\(stage) ends out of its turn")
                }
                ended += 1
            case .stageFailed(let stage):
                if !failed.insert(stage).inserted {
                    note(
                        .recovery, occurrence.at, nl: "\(stage) mislukt twee keer", en: "\(stage) fails twice"
                    )
                }
            default: break
            }
        }
    }
}
