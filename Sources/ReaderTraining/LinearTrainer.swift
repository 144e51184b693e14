import Groundwork
import MessageReading

/// Learns one head: L2-regularised squared hinge loss, by dual coordinate descent.
///
/// Only additions, multiplications and divisions in a fixed order: the same corpus gives the same bits on every
/// machine. The constants were chosen by cross-validation; results hardly move between a half and twice of each.
struct LinearTrainer {
    /// How much an error costs against large weights.
    private static let cost = 2.0
    /// How often all sentences are gone through.
    private static let rounds = 12
    /// How much more a positive example weighs than a negative one.
    private static let positiveWeight = 1.5
    /// What one step of a stored root is worth, and the least root that is stored.
    static let unit = 0.001
    static let leastRoot = 10.0

    let rows: TrainingRows

    /// The weights of one head, learned from some of the rows.
    struct Head {
        /// The signed root of each column's weight, in units; zero where it is too small to store.
        var roots: [Int8]
        var constant: Double

        /// The margin of one row.
        func margin(_ rows: TrainingRows, _ row: Int) -> Double {
            var sum = 0.0
            for entry in rows.starts[row]..<rows.starts[row + 1] {
                let root = Double(roots[Int(rows.columns[entry])])
                sum += (root < 0 ? -root * root : root * root) * Double(rows.values[entry])
            }
            return constant + sum * LinearTrainer.unit * rows.scales[row]
        }
    }

    /// Learns one head from these rows.
    func head(_ head: Int, from use: [Int]) -> Head {
        var weights = [Double](repeating: 0, count: rows.hashes.count)
        var constant = 0.0
        var alphas = [Double](repeating: 0, count: use.count)
        var order = use.indices.filter { rows.rows[use[$0]].targets[head] != 0 }
        var chance = RandomStream(seed: 7, name: "order")
        for _ in 0..<LinearTrainer.rounds {
            for index in stride(from: order.count - 1, to: 0, by: -1) {
                order.swapAt(index, chance.below(index + 1))
            }
            for at in order {
                let row = use[at]
                let target = Double(rows.rows[row].targets[head])
                let scale = rows.scales[row]
                let entries = rows.starts[row]..<rows.starts[row + 1]
                var margin = constant
                for entry in entries {
                    margin += weights[Int(rows.columns[entry])] * Double(rows.values[entry]) * scale
                }
                let stake = LinearTrainer.cost * (target > 0 ? LinearTrainer.positiveWeight : 1)
                let slack = 0.5 / (stake * rows.rows[row].weight)
                let gradient = target * margin - 1 + slack * alphas[at]
                let alpha = max(alphas[at] - gradient / (2 + slack), 0)
                let step = (alpha - alphas[at]) * target
                if step == 0 { continue }
                alphas[at] = alpha
                constant += step
                for entry in entries {
                    weights[Int(rows.columns[entry])] += step * Double(rows.values[entry]) * scale
                }
            }
        }
        return Head(roots: weights.map(LinearTrainer.root), constant: constant)
    }

    /// A weight as it is stored.
    private static func root(of weight: Double) -> Int8 {
        let root = (abs(weight) / unit).squareRoot().rounded()
        guard root >= leastRoot else { return 0 }
        return Int8(min(63, root)) * (weight < 0 ? -1 : 1)
    }
}
