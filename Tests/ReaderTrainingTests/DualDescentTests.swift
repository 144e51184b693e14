import Groundwork
import Testing

@testable import ReaderTraining

@Suite("Dual descent")
struct DualDescentTests {
    /// An example alone, and the multiplier that solves `alpha * (square + slack) = 1`.
    struct Alone: Sendable {
        var cost = 2.0
        var positiveWeight = 1.5
        var target = 1.0
        var weight = 1.0
        var square = 2.0
        /// A half by cost, weight and, for what is so, the weight of positives.
        let slack: Double
    }

    static let examples: [Alone] = [
        Alone(slack: 0.5 / 3), Alone(target: -1, slack: 0.25), Alone(target: -1, weight: 2, slack: 0.125),
        Alone(cost: 1, positiveWeight: 1, square: 1, slack: 0.5),
        Alone(cost: 0.01, square: 5, slack: 0.5 / 0.015),
        Alone(cost: 0.5, positiveWeight: 4, weight: 0.5, square: 3, slack: 0.5),
    ]

    @Test(
        "one example is learned exactly, and weighs by its side, its weight and the cost", arguments: examples
    )
    func alone(example: Alone) {
        let step = example.target / (example.square + example.slack)
        for rounds in [1, 3] {
            let descent = DualDescent(
                cost: example.cost, rounds: rounds, positiveWeight: example.positiveWeight)
            var weights = 0.0
            let constant = descent.learn([
                .init(target: example.target, weight: example.weight, square: example.square)
            ]) { _, constant in
                // The values of the example, but for the constant, have the length that is left.
                constant + weights * (example.square - 1)
            } step: { _, times in
                weights += times
            }
            #expect(abs(constant - step) < 1e-12, "\(constant), not \(step)")
            #expect(abs(weights - step) < 1e-12)
        }
    }

    @Test("what is on its side by more than the margin is left alone")
    func settled() {
        let descent = DualDescent(cost: 1, rounds: 4, positiveWeight: 1)
        for target in [1.0, -1.0] {
            var steps = 0
            let constant = descent.learn([.init(target: target, weight: 1, square: 1)]) { _, _ in
                5 * target
            } step: { _, _ in
                steps += 1
            }
            #expect(constant == 0 && steps == 0)
        }
    }

    @Test("two opposites at one place end at nothing, after the first round four ninths from it")
    func opposites() {
        let examples = [
            DualDescent.Example(target: 1, weight: 1, square: 1),
            DualDescent.Example(target: -1, weight: 1, square: 1),
        ]
        func constant(after rounds: Int) -> Double {
            DualDescent(cost: 1, rounds: rounds, positiveWeight: 1).learn(examples) {
                $1
            } step: { _, _ in
            }
        }
        #expect(abs(abs(constant(after: 1)) - 4.0 / 9) < 1e-12)
        #expect(abs(constant(after: 200)) < 1e-9)
        #expect(constant(after: 0) == 0)
    }

    @Test("each round goes through all examples once, in an order that is drawn anew and always the same")
    func order() {
        let count = 7
        let rounds = 5
        var seen: [Int] = []
        _ = DualDescent(cost: 1, rounds: rounds, positiveWeight: 1).learn(
            [DualDescent.Example](repeating: .init(target: 1, weight: 1, square: 1), count: count)
        ) { at, _ in
            seen.append(at)
            return 0
        } step: { _, _ in
        }
        // Fisher and Yates, from the back, with a stream of its own.
        var chance = RandomStream(seed: 7, name: "order")
        var order = Array(0..<count)
        var expected: [Int] = []
        for _ in 0..<rounds {
            for left in (1..<count).reversed() { order.swapAt(left, chance.below(left + 1)) }
            expected += order
        }
        #expect(seen == expected)
    }
}
