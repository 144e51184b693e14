import Groundwork
import MessageReading

/// Learns the first layer, a head at a time.
///
/// A rare feature tells more than one that half the sentences have, so values are multiplied by the fourth root of how
/// rare it is. That is put into the weights that are stored: the reader knows nothing of it.
struct LinearTrainer {
    /// Chosen by cross-validation; results hardly move between a half and twice of each.
    private static let descent = DualDescent(cost: 2, rounds: 12, positiveWeight: 1.5)
    /// What a weight is worth of which the stored root is one.
    static let unit = 0.004

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
            for entry in rows.entries(of: row) { frequency[Int(rows.columns[entry])] += 1 }
        }
        let roots = frequency.map { (Double(use.count) / (1 + $0)).squareRoot().squareRoot() }
        let total = zip(roots, frequency).reduce(0) { $0 + $1.0 * $1.1 }
        let mean = total / max(1, frequency.reduce(0, +))
        let rarities = roots.map { $0 / max(mean, 1e-9) }
        self.rarities = rarities
        squares = rows.rows.indices.map { row in
            rows.entries(of: row).reduce(0) { sum, entry in
                let value = Double(rows.values[entry]) * rarities[Int(rows.columns[entry])] * rows.scales[row]
                return sum + value * value
            }
        }
    }

    /// The weights of one head, learned from some of the rows.
    struct Weights {
        /// The signed root of each column's weight, in units.
        var roots: [Int8]
        var constant: Double

        /// The margin of one row.
        func margin(_ rows: TrainingRows, _ row: Int) -> Double {
            var sum = 0.0
            for entry in rows.entries(of: row) {
                let root = Double(roots[Int(rows.columns[entry])])
                sum += (root < 0 ? -root * root : root * root) * Double(rows.values[entry])
            }
            return constant + sum * LinearTrainer.unit * rows.scales[row]
        }
    }

    /// Learns one head, from those of the rows that address whom it is about.
    func weights(of head: Int) -> Weights {
        let addressee = Heads.all[head].addressee
        let use = self.use.filter {
            rows.rows[$0].addressee == addressee && rows.rows[$0].targets[head] != 0
        }
        var weights = [Double](repeating: 0, count: rows.hashes.count)
        let examples = use.map {
            DualDescent.Example(
                target: Double(rows.rows[$0].targets[head]), weight: rows.rows[$0].weight,
                square: 1 + squares[$0])
        }
        let constant = LinearTrainer.descent.learn(examples) { at, constant in
            var margin = constant
            for entry in rows.entries(of: use[at]) {
                let column = Int(rows.columns[entry])
                margin +=
                    weights[column] * Double(rows.values[entry]) * rarities[column] * rows.scales[use[at]]
            }
            return margin
        } step: { at, times in
            for entry in rows.entries(of: use[at]) {
                let column = Int(rows.columns[entry])
                weights[column] +=
                    times * Double(rows.values[entry]) * rarities[column] * rows.scales[use[at]]
            }
        }
        return Weights(
            roots: zip(weights, rarities).map { LinearTrainer.root(of: $0 * $1) }, constant: constant)
    }

    /// A weight as it is stored.
    private static func root(of weight: Double) -> Int8 {
        let root = min(Double(WeightTable.mostRoot), (abs(weight) / unit).squareRoot().rounded())
        return Int8(root) * (weight < 0 ? -1 : 1)
    }
}
