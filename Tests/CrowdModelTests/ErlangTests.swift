import Groundwork
import Testing

@testable import CrowdModel

/// The Erlang-A queue in steady state: Poisson arrivals, exponential service and patience (Garnett, Mandelbaum and
/// Reiman 2002).
///
/// With λ calls a second, c agents who serve at rate μ, and callers who hang up at rate θ, the number n of callers in the
/// system is a birth-death chain: p(n) = p(n-1) · λ / (min(n, c) · μ + max(n - c, 0) · θ). Then the share that hangs up
/// is θ · E[queue] / λ, and by Little's law the mean wait is E[queue] / λ.
private struct ErlangA {
    let abandoned: Double
    let wait: Double

    init(arrivals: Double, service: Double, patience: Double, agents: Int) {
        var weight = 1.0
        var total = 1.0
        var queue = 0.0
        for n in 1...2000 {
            let busy = Double(min(n, agents))
            let waiting = Double(max(n - agents, 0))
            weight *= arrivals / (busy / service + waiting / patience)
            total += weight
            queue += waiting * weight
        }
        wait = queue / total / arrivals
        abandoned = wait / patience
    }
}

@Suite("The telephone queue")
struct ErlangTests {
    @Test("abandonment and waiting are within 3 % of the Erlang-A formula", arguments: [0.9, 1.1, 1.5])
    func steadyState(load: Double) {
        let agents = 10
        let service = 360.0
        let patience = 420.0
        let rate = load * Double(agents) / service
        let formula = ErlangA(arrivals: rate, service: service, patience: patience, agents: agents)
        var chance = RandomStream(seed: 5, name: "calls")
        func exponential(_ mean: Double) -> Double { Logarithm.exponential(mean: mean, unit: chance.unit()) }
        var queue = CallQueue(agents: agents)
        var next = exponential(1 / rate)
        var calls = 0
        var abandoned = 0
        var waited = 0.0
        var end = 0.0
        while calls < 300_000 {
            end += 300
            var arrivals: [Caller] = []
            while next < end {
                arrivals.append(
                    Caller(
                        audience: 0, person: calls, at: next, patience: exponential(patience),
                        service: exponential(service)))
                next += exponential(1 / rate)
            }
            for outcome in queue.run(arrivals, until: end) {
                calls += 1
                abandoned += outcome.served ? 0 : 1
                waited += outcome.waited
            }
        }
        let share = Double(abandoned) / Double(calls)
        let mean = waited / Double(calls)
        #expect(
            abs(share / formula.abandoned - 1) < 0.03,
            "\(share) given up, \(formula.abandoned) by the formula")
        #expect(abs(mean / formula.wait - 1) < 0.03, "\(mean) s waited, \(formula.wait) s by the formula")
    }

    @Test("without agents everybody gives up, and nobody is lost")
    func noAgents() {
        var queue = CallQueue(agents: 0)
        let callers = (0..<20).map {
            Caller(audience: 0, person: $0, at: Double($0), patience: Double($0 % 5) * 100, service: 60)
        }
        let outcomes = queue.run(callers, until: 250)
        #expect(outcomes.allSatisfy { !$0.served })
        #expect(outcomes.count + queue.waiting == 20)
        #expect(queue.close(at: 300).count == 20 - outcomes.count)
        #expect(queue.waiting == 0)
    }

    @Test("callers are served in the order of their calls")
    func order() {
        var queue = CallQueue(agents: 1)
        let callers = (0..<5).map {
            Caller(audience: 0, person: $0, at: Double($0), patience: 10_000, service: 60)
        }
        let outcomes = queue.run(callers, until: 1000)
        #expect(outcomes.map(\.caller.person) == [0, 1, 2, 3, 4])
        #expect(outcomes.map(\.waited) == [0, 59, 118, 177, 236])
    }
}
