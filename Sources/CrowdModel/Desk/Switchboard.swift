import Groundwork

/// The helpdesk as the crowd meets it: who is on the line, who will try again, and what callers are told.
struct Switchboard: Sendable {
    let helpdesk: Helpdesk
    private let seed: UInt64
    private var queue: CallQueue
    private var redials: [Caller] = []
    /// Everything the desk can tell, as anybody was told by message, 0 to 1.
    private(set) var hindsight: Float = 0
    private(set) var prospect: Float = 0
    /// How many people of each audience wait on the line.
    private(set) var waiting: [Int]

    init(_ helpdesk: Helpdesk, audiences: Int, seed: UInt64) {
        self.helpdesk = helpdesk
        self.seed = seed
        queue = CallQueue(agents: helpdesk.agents)
        waiting = [Int](repeating: 0, count: audiences)
    }

    /// The desk hears what IT says to users, and can pass it on.
    mutating func learn(_ dose: Dose) {
        hindsight += (1 - hindsight) * dose.hindsight
        prospect += (1 - prospect) * dose.prospect
    }

    /// Takes the calls of one step.
    ///
    /// - Parameter calls: who takes up the phone, in any order; those who try again are added.
    /// - Returns: the outcomes, and how many calls each audience made.
    mutating func step(
        _ calls: [Caller], number: Int, at moment: Moment
    ) -> (outcomes: [CallOutcome], made: [Int], closed: Bool) {
        let begins = Double(number) * 300
        let ends = begins + 300
        var arrivals = calls
        arrivals += redials.filter { $0.at < ends }
        redials.removeAll { $0.at < ends }
        arrivals.sort { ($0.at, $0.audience, $0.person) < ($1.at, $1.audience, $1.person) }
        var made = [Int](repeating: 0, count: waiting.count)
        for caller in arrivals { made[caller.audience] += 1 }
        let open = helpdesk.hours.contains(moment)
        var outcomes: [CallOutcome]
        if open {
            outcomes = queue.run(arrivals, until: ends)
        } else {
            outcomes = queue.close(at: begins)
            outcomes += arrivals.map { CallOutcome(caller: $0, waited: 0, served: false) }
        }
        for caller in arrivals { waiting[caller.audience] += 1 }
        for outcome in outcomes { waiting[outcome.caller.audience] -= 1 }
        hindsight *= 0.9904
        prospect *= 0.9885
        return (outcomes, made, !open)
    }

    /// Somebody who gave up tries again later.
    mutating func redial(_ caller: Caller, at seconds: Double) {
        var again = caller
        again.at = seconds
        redials.append(again)
    }
}
