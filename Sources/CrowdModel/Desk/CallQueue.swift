/// Somebody on the telephone.
package struct Caller: Sendable, Hashable {
    /// The audience, as an index.
    package var audience: Int
    /// The person, as an index within the audience.
    package var person: Int
    /// When they called, in seconds.
    package var at: Double
    /// How many seconds they hold the line.
    package var patience: Double
    /// How many seconds their call will take.
    package var service: Double

    /// Makes a caller.
    package init(audience: Int, person: Int, at: Double, patience: Double, service: Double) {
        self.audience = audience
        self.person = person
        self.at = at
        self.patience = patience
        self.service = service
    }
}

/// What came of a call.
package struct CallOutcome: Sendable, Hashable {
    /// Who called.
    package var caller: Caller
    /// How many seconds they waited.
    package var waited: Double
    /// Whether they were served; else they hung up.
    package var served: Bool
}

/// A telephone queue: agents, first come first served, and callers who hang up when their patience ends (SF-60).
///
/// Time runs in seconds from event to event, so waiting is exact and not rounded to steps. With Poisson arrivals and
/// exponential times it is the Erlang-A model.
package struct CallQueue: Sendable {
    /// Those waiting, in the order of their calls.
    private var line: [Caller] = []
    private var head = 0
    /// When each agent is free, as a heap with the earliest first.
    private var agents: [Double]

    /// Opens a queue with so many agents, at most 10,000.
    package init(agents: Int) {
        self.agents = [Double](repeating: 0, count: min(max(agents, 0), 10_000))
    }

    /// How many people wait.
    package var waiting: Int { line.count - head }

    /// Lets time pass until `end` with the calls that come in, in the order of their times.
    ///
    /// - Returns: every call that found its end, whether it was taken or given up.
    package mutating func run(_ arrivals: [Caller], until end: Double) -> [CallOutcome] {
        var outcomes: [CallOutcome] = []
        for caller in arrivals {
            serve(until: caller.at, &outcomes)
            line.append(caller)
        }
        serve(until: end, &outcomes)
        hangUp(until: end, &outcomes)
        return outcomes
    }

    /// Closes the line: whoever waits is sent away.
    package mutating func close(at end: Double) -> [CallOutcome] {
        let sent = line[head...].map { CallOutcome(caller: $0, waited: max(0, end - $0.at), served: false) }
        line.removeAll(keepingCapacity: true)
        head = 0
        return sent
    }

    /// Agents take callers from the head of the line for as long as one is free before `end`.
    private mutating func serve(until end: Double, _ outcomes: inout [CallOutcome]) {
        while head < line.count, let free = agents.first, free <= end {
            let caller = line[head]
            let begins = max(free, caller.at)
            guard begins <= end else { break }
            head += 1
            if caller.at + caller.patience < begins {
                outcomes.append(CallOutcome(caller: caller, waited: caller.patience, served: false))
            } else {
                outcomes.append(CallOutcome(caller: caller, waited: begins - caller.at, served: true))
                occupyFirst(until: begins + caller.service)
            }
        }
        if head > 4096, head * 2 > line.count {
            line.removeFirst(head)
            head = 0
        }
    }

    /// Removes those from the line whose patience ended.
    private mutating func hangUp(until end: Double, _ outcomes: inout [CallOutcome]) {
        var still: [Caller] = []
        for caller in line[head...] {
            if caller.at + caller.patience < end {
                outcomes.append(CallOutcome(caller: caller, waited: caller.patience, served: false))
            } else {
                still.append(caller)
            }
        }
        line = still
        head = 0
    }

    /// Gives the first agent of the heap work and lets the heap settle.
    private mutating func occupyFirst(until time: Double) {
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < agents.count else { break }
            if child + 1 < agents.count, agents[child + 1] < agents[child] { child += 1 }
            guard agents[child] < time else { break }
            agents[place] = agents[child]
            place = child
        }
        agents[place] = time
    }
}
