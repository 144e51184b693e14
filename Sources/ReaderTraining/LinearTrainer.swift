import Groundwork
import MessageReading

/// Learns one head: L2-regularised squared hinge loss, by dual coordinate descent.
///
/// Only additions, multiplications and divisions in a fixed order: the same corpus gives the same bits on every
/// machine. The constants were chosen by cross-validation; results hardly move between a half and twice of each.
///
/// A rare feature tells more than one that half the sentences have, so values are multiplied by the fourth root of how
/// rare it is. That is put into the weights that are stored: the reader knows nothing of it.
struct LinearTrainer {
    /// How much an error costs against large weights.
    private static let cost = 2.0
    /// How often all sentences are gone through.
    private static let rounds = 12
    /// How much more a positive example weighs than a negative one.
    private static let positiveWeight = 1.5
    /// What one step of a stored root is worth, and the least root that is stored.
    static let unit = 0.001
    static let leastRoot = 7.0

    let rows: TrainingRows
    /// The rows to learn from.
    private let use: [Int]
    /// How much each column counts, about 1 on average.
    private let rarities: [Double]
    /// For each row the square of the length of its values.
    private let squares: [Double]

    /// Prepares to learn from some of the rows.
    init(rows: TrainingRows, from use: [Int]) {
        (self.rows, self.use) = (rows, use)
        var frequency = [Double](repeating: 0, count: rows.hashes.count)
        for row in use {
            for entry in rows.starts[row]..<rows.starts[row + 1] { frequency[Int(rows.columns[entry])] += 1 }
        }
        let roots = frequency.map { (Double(use.count) / (1 + $0)).squareRoot().squareRoot() }
        let total = zip(roots, frequency).reduce(0) { $0 + $1.0 * $1.1 }
        let mean = total / max(1, frequency.reduce(0, +))
        let rarities = roots.map { $0 / max(mean, 1e-9) }
        self.rarities = rarities
        squares = rows.rows.indices.map { row in
            (rows.starts[row]..<rows.starts[row + 1]).reduce(0) { sum, entry in
                let value = Double(rows.values[entry]) * rarities[Int(rows.columns[entry])] * rows.scales[row]
                return sum + value * value
            }
        }
    }

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

    /// Learns one head, from those of the rows that address whom it is about.
    func head(_ head: Int) -> Head {
        let addressee: Addressee = Heads.range(to: .users).contains(head) ? .users : .inward
        let use = self.use.filter { rows.rows[$0].addressee == addressee }
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
                    let column = Int(rows.columns[entry])
                    margin += weights[column] * Double(rows.values[entry]) * rarities[column] * scale
                }
                let stake = LinearTrainer.cost * (target > 0 ? LinearTrainer.positiveWeight : 1)
                let slack = 0.5 / (stake * rows.rows[row].weight)
                let gradient = target * margin - 1 + slack * alphas[at]
                let alpha = max(alphas[at] - gradient / (1 + squares[row] + slack), 0)
                let step = (alpha - alphas[at]) * target
                if step == 0 { continue }
                alphas[at] = alpha
                constant += step
                for entry in entries {
                    let column = Int(rows.columns[entry])
                    weights[column] += step * Double(rows.values[entry]) * rarities[column] * scale
                }
            }
        }
        return Head(
            roots: zip(weights, rarities).map { LinearTrainer.root(of: $0 * $1) }, constant: constant)
    }

    /// A weight as it is stored.
    private static func root(of weight: Double) -> Int8 {
        let root = (abs(weight) / unit).squareRoot().rounded()
        guard root >= leastRoot else { return 0 }
        return Int8(min(63, root)) * (weight < 0 ? -1 : 1)
    }
}
