import Groundwork

/// Learns the weights of one question with two answers: L2-regularised squared hinge loss, by dual coordinate descent.
///
/// Only additions, multiplications and divisions in a fixed order: the same examples give the same bits on every
/// machine.
struct DualDescent {
    /// One example to learn from.
    struct Example {
        /// What is known about it, 1 or -1.
        let target: Double
        /// How much it counts.
        let weight: Double
        /// The square of the length of its values, with one more for the constant.
        let square: Double
    }

    /// How much an error costs against large weights.
    let cost: Double
    /// How often all examples are gone through.
    let rounds: Int
    /// How much more a positive example weighs than a negative one.
    let positiveWeight: Double

    /// Goes through the examples, and returns the constant.
    ///
    /// - Parameters:
    ///   - sum: adds what the weights make of an example, by its place, to a number.
    ///   - step: adds an example, so many times, to the weights.
    func learn(
        _ examples: [Example], sum: (Int, Double) -> Double, step: (Int, Double) -> Void
    ) -> Double {
        var constant = 0.0
        var alphas = [Double](repeating: 0, count: examples.count)
        var order = Array(examples.indices)
        var chance = RandomStream(seed: 7, name: "order")
        for _ in 0..<rounds {
            for index in stride(from: order.count - 1, to: 0, by: -1) {
                order.swapAt(index, chance.below(index + 1))
            }
            for at in order {
                let example = examples[at]
                let stake = cost * (example.target > 0 ? positiveWeight : 1)
                let slack = 0.5 / (stake * example.weight)
                let gradient = example.target * sum(at, constant) - 1 + slack * alphas[at]
                let alpha = max(alphas[at] - gradient / (example.square + slack), 0)
                let change = (alpha - alphas[at]) * example.target
                if change == 0 { continue }
                alphas[at] = alpha
                constant += change
                step(at, change)
            }
        }
        return constant
    }
}
