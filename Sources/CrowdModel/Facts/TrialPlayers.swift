import Groundwork

extension Trial {
    /// Says something to every audience; the number is that of the message so far.
    @discardableResult
    package mutating func say(
        at hours: Double, _ content: MessageContent, nextUpdate: Double? = nil, recovery: Double? = nil,
        range: Int = 0, to addressed: [Int]? = nil
    ) -> Int {
        let number = messages + 1
        var content = content
        if nextUpdate != nil { content.insert(.nextUpdate) }
        add(
            at: hours,
            .message(
                HeardMessage(
                    number: number, at: hour(hours), audiences: addressed ?? Array(audiences.indices),
                    channels: ["mail"], content: content, recoveryDue: recovery.map { hour($0) },
                    updateDue: nextUpdate.map { hour($0) }, rangeMinutes: range)))
        return number
    }

    private var messages: Int {
        events.reduce(0) { count, item in if case .message = item.event { count + 1 } else { count } }
    }

    /// Settles a promise of a message.
    package mutating func settle(
        at hours: Double, message: Int, _ kind: SettledPromise.Kind, _ fate: SettledPromise.Fate,
        hard: Bool = false
    ) {
        add(
            at: hours,
            .settled(
                SettledPromise(
                    message: message, audiences: Array(audiences.indices), kind: kind, fate: fate,
                    wasHard: hard,
                    at: hour(hours))))
    }

    /// The hours after the start, within working days of ten hours, at a rhythm: 0, 2, 4 … 24, 26 ….
    package func rhythm(every step: Double, from first: Double = 0, days: Int = 3) -> [Double] {
        (0..<days).flatMap { day in
            let begins = day == 0 ? first : 0
            let times = Int((9.5 - begins) / max(step, 0.05)) + 1
            return (0..<times).map { Double(day) * 24 + begins + Double($0) * step }
        }
    }
}

/// Ways to handle an outage of three days, from nothing to nearly all that research recommends.
package enum TrialPlayer: String, Sendable, CaseIterable {
    case silent, template, blamer, overPromiser, middling, exemplary

    /// The trial of a total outage with this player.
    package func trial(people: Int = 1000, days: Int = 3) -> Trial {
        var trial = Trial(people: people, days: days)
        switch self {
        case .silent: break
        case .template: sendTemplates(&trial, days)
        case .blamer: blame(&trial, days)
        case .overPromiser: overPromise(&trial, days)
        case .middling: muddle(&trial, days)
        case .exemplary: excel(&trial, days)
        }
        return trial
    }

    private func sendTemplates(_ trial: inout Trial, _ days: Int) {
        for (turn, hour) in trial.rhythm(every: 1.5, from: 0.5, days: days).enumerated() {
            trial.say(at: hour, turn == 0 ? [.problem, .vague, .news] : [.empathy, .vague, .repetition])
        }
    }

    private func blame(_ trial: inout Trial, _ days: Int) {
        for (turn, hour) in trial.rhythm(every: 3, from: 0.5, days: days).enumerated() {
            trial.say(at: hour, turn == 0 ? [.problem, .cause, .blame, .news] : [.blame, .effort, .vague])
        }
    }

    private func overPromise(_ trial: inout Trial, _ days: Int) {
        for (turn, hour) in trial.rhythm(every: 3, from: 0.5, days: days).enumerated() {
            let content: MessageContent =
                turn == 0 ? [.problem, .hardEstimate, .news] : [.hardEstimate, .news]
            let number = trial.say(at: hour, content, recovery: hour + 2)
            trial.settle(at: hour + 2.5, message: number, .recovery, .broken, hard: true)
        }
    }

    private func muddle(_ trial: inout Trial, _ days: Int) {
        for (turn, hour) in trial.rhythm(every: 4, from: 1, days: days).enumerated() {
            switch turn % 3 {
            case 0: trial.say(at: hour, [.problem, .impact, .actions, .news])
            case 1: trial.say(at: hour, [.problem, .actions, .vague])
            default: trial.say(at: hour, [.cause, .effort, .news], nextUpdate: hour + 3)
            }
        }
    }

    private func excel(_ trial: inout Trial, _ days: Int) {
        var last: (number: Int, due: Double)?
        let hours = [0.25] + trial.rhythm(every: 2, from: 1, days: days)
        for (turn, hour) in hours.enumerated() {
            let next = turn + 1 < hours.count ? hours[turn + 1] : hour + 2
            var content: MessageContent = [.problem, .impact, .actions, .news]
            switch turn {
            case 0: content.formUnion([.unknown, .ownership, .empathy, .contact])
            case 1: content.formUnion([.workaround, .prepare])
            default: content.formUnion(turn % 3 == 0 ? [.cause, .empathy] : [.cause, .workaround, .prepare])
            }
            if let last { trial.settle(at: hour, message: last.number, .update, .kept) }
            last = (trial.say(at: hour, content, nextUpdate: next), next)
        }
    }
}
