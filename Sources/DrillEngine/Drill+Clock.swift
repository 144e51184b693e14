import CrowdModel
import Groundwork
import ScenarioLanguage

/// How time passes: agenda, recovery, crowd, injects on circumstances, in that order.
extension Drill {
    /// Lets the clock run to a moment, or until something reaches the trainee.
    mutating func advance(to target: Moment, untilReceived: Bool = false) {
        let before = inbox.count
        while now < target {
            let sinceStart = now - scenario.starts
            let step = scenario.starts + (sinceStart / Crowd.stepMinutes + 1) * Crowd.stepMinutes
            now = max(now, min(target, min(step, agenda.nextMoment ?? target)))
            performAgenda()
            if now == step { liveThroughStep() }
            if untilReceived, inbox.count > before { break }
        }
        if now >= scenario.ends { end() }
    }

    /// Performs what the agenda has for now.
    mutating func performAgenda() {
        while let item = agenda.take(until: now) {
            switch item {
            case .inject(let index, let repetition): deliverTimed(index, repetition: repetition)
            case .answer(let party, let text, let fact): deliverAnswer(of: party, text, fact: fact)
            case .levelActs(let party, let level): levelActs(party, level)
            case .measureWorks(let measure): measureWorks(measure)
            case .updateDue, .recoveryDue: checkDue(item)
            case .updateExpires(let promise): settle(promise, .broken)
            case .recoveryExpires(let promise): settle(promise, isRestored(for: promise) ? .late : .broken)
            }
        }
    }

    private mutating func checkDue(_ item: Agenda.Item) {
        if case .recoveryDue(let promise) = item, isRestored(for: promise) { settle(promise, .kept) }
    }

    /// Whether the service works again for everyone to whom a promise is owed.
    private func isRestored(for promise: Int) -> Bool {
        let entry = promises.entries[promise]
        guard let person = entry.person else { return entry.owed.allSatisfy { recovery.service[$0] >= 95 } }
        return person.audience.map { recovery.service[$0] >= 95 } ?? recovery.service.allSatisfy { $0 >= 95 }
    }

    private mutating func settle(_ promise: Int, _ fate: Fate) {
        if let settlement = promises.settle(promise, fate) { announce(settlement, message: nil) }
    }

    /// Writes down what became of a promise, and lets those concerned feel it.
    mutating func announce(_ settlement: PromiseLedger.Settlement, message: Int?) {
        let promise = promises.entries[settlement.entry].promise
        crowd.settle(
            SettledPromise(
                message: promise.message, audiences: settlement.audiences,
                kind: promise.kind == .update ? .update : .recovery, fate: Drill.crowdFate(settlement.fate),
                wasHard: promise.isHard, at: now))
        guard settlement.isFinal else { return }
        // What one person was promised in vain is nothing that people come and speak about.
        if settlement.fate == .broken, promise.person == nil { brokenPromises += 1 }
        emit(.settled(promise: promise.number, fate: settlement.fate, message: message))
    }

    private static func crowdFate(_ fate: Fate) -> SettledPromise.Fate {
        switch fate {
        case .kept: .kept
        case .late: .late
        case .broken: .broken
        case .revised: .revised
        }
    }

    private mutating func liveThroughStep() {
        let begun = now - Crowd.stepMinutes
        for turn in recovery.work(from: begun, minutes: Crowd.stepMinutes) { announce(turn) }
        let voices = crowd.step(at: begun, conditions: conditions)
        for voice in voices { deliver(voice) }
        learnWhatCanBeKnown()
        deliverWhatIsDue()
        if (now - scenario.starts) % Drill.pulseMinutes == 0 { emit(.pulse(feelings)) }
    }

    private mutating func announce(_ turn: RecoveryProgress.Turn) {
        switch turn {
        case .failed(let stage): emit(.stageFailed(stage: scenario.recovery.stages[stage].name))
        case .ended(let stage, let service):
            emit(.stageEnded(stage: scenario.recovery.stages[stage].name))
            if let service { emit(.service(percent: service)) }
            if recovery.isDone { settleWhatIsBack() }
        }
    }

    /// A promise of recovery is fulfilled when everything is back for good, not when its hour comes.
    private mutating func settleWhatIsBack() {
        for promise in promises.entries.indices {
            let entry = promises.entries[promise]
            guard entry.fate == nil, entry.promise.kind == .recovery, isRestored(for: promise) else {
                continue
            }
            settle(promise, now <= entry.promise.due + PromiseLedger.recoveryGrace ? .kept : .late)
        }
    }

    /// How the world stands for each audience.
    private var conditions: [Condition] {
        scenario.audiences.indices.map { audience in
            var burden = 1.0
            for (index, measure) in scenario.measures.enumerated() where measures[index].isWorking {
                for relief in measure.relieves where relief.audience == audience {
                    burden *= 1 - Double(relief.percent) / 100
                }
            }
            let known = knowsWorkaround[audience] ? 1.0 : Drill.unknownRelief
            return Condition(
                service: Double(recovery.service[audience]) / 100, relief: (1 - burden) * known)
        }
    }

    /// The share of a workaround's relief that reaches people who were not told of it.
    private static let unknownRelief = 0.3

    /// How every audience feels, as the transcript keeps it.
    var feelings: [Feeling] {
        crowd.moods.map { mood in
            Feeling(
                frustration: Drill.rounded(mood.frustration * 10), trust: Drill.rounded(mood.trust * 10),
                resigned: Drill.rounded(mood.resigned * 1000), calls: mood.calls, abandoned: mood.abandoned,
                waiting: mood.waiting)
        }
    }

    private static func rounded(_ value: Double) -> Int {
        guard value.isFinite, abs(value) < 1e15 else { return 0 }
        return Int(value >= 0 ? value + 0.5 : value - 0.5)
    }

    /// Ends the drill now.
    mutating func end() {
        guard !isOver else { return }
        isOver = true
        let causes = crowd.causes.map { booked in
            BookedPoints(
                audience: scenario.audiences[booked.audience].name, cause: booked.cause.rawValue,
                from: booked.from, until: booked.until, message: booked.message,
                frustration: Drill.rounded(booked.frustration * 100), trust: Drill.rounded(booked.trust * 100)
            )
        }
        if (now - scenario.starts) % Drill.pulseMinutes != 0 { emit(.pulse(feelings)) }
        emit(.ended(causes: causes.filter { $0.frustration != 0 || $0.trust != 0 }))
    }
}
