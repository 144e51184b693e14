import Groundwork

/// Learns one linear model: L2-regularised squared hinge loss, by dual coordinate descent.
///
/// Only additions, multiplications and divisions in a fixed order: the same corpus gives the same bits on every
/// machine.
struct LinearTrainer {
    var cost = 2.0
    var epochs = 12
    /// How much more a positive example weighs than a negative one.
    var positiveWeight = 1.5
    /// The value of the constant that every row has.
    var bias: Double = 1

    /// Weights of the columns, the constant last.
    func train(_ rows: TrainingRows, _ use: [Int], head: Int, norms: [Double]) -> [Double] {
        var weights = [Double](repeating: 0, count: rows.hashes.count + 1)
        var alphas = [Double](repeating: 0, count: use.count)
        let targets = use.map { Double(rows.rows[$0].targets[head]) }
        var order = Array(use.indices)
        var chance = RandomStream(seed: 7, name: "order")
        let constant = rows.hashes.count
        rows.columns.withUnsafeBufferPointer { columns in
            rows.values.withUnsafeBufferPointer { values in
                weights.withUnsafeMutableBufferPointer { weights in
                    for _ in 0..<epochs {
                        for index in stride(from: order.count - 1, to: 0, by: -1) {
                            order.swapAt(index, chance.below(index + 1))
                        }
                        for at in order {
                            let target = targets[at]
                            guard target != 0 else { continue }
                            let row = use[at]
                            let scale = norms[row]
                            var margin = weights[constant] * bias
                            for entry in rows.starts[row]..<rows.starts[row + 1] {
                                margin += weights[Int(columns[entry])] * Double(values[entry]) * scale
                            }
                            let slack = 0.5 / (cost * (target > 0 ? positiveWeight : 1))
                            let gradient = target * margin - 1 + slack * alphas[at]
                            if alphas[at] == 0 && gradient >= 0 { continue }
                            let length = 1 + bias * bias
                            let alpha = max(alphas[at] - gradient / (length + slack), 0)
                            let step = (alpha - alphas[at]) * target
                            if step == 0 { continue }
                            alphas[at] = alpha
                            weights[constant] += step * bias
                            for entry in rows.starts[row]..<rows.starts[row + 1] {
                                weights[Int(columns[entry])] += step * Double(values[entry]) * scale
                            }
                        }
                    }
                }
            }
        }
        return weights
    }
}
