import Groundwork
import MessageReading

/// Learns the second layer from the sentences of whole messages, each with margins of a first layer that has not seen
/// its author: what a layer says of what it learned by heart would teach nothing.
///
/// The same loss and descent as in `LinearTrainer`, over few inputs.
struct SecondLayerTrainer {
    /// How much an error costs against large weights.
    private static let cost = 0.01
    /// How often all sentences are gone through.
    private static let rounds = 12
    /// How much more a positive example weighs than a negative one.
    private static let positiveWeight = 1.5
    /// Which share of the final margin this layer has; the rest is the sentence's own margin.
    private static let share = 0.7

    /// One sentence to learn from.
    struct Example {
        /// Who wrote it.
        let author: Int
        let addressee: Addressee
        /// For each head 1, -1, or 0 where it cannot be told.
        let targets: [Int8]
        let inputs: [Double]
        /// The square of the length of the inputs with the constant.
        let square: Double

        init(author: Int, addressee: Addressee, targets: [Int8], inputs: [Double]) {
            (self.author, self.addressee, self.targets, self.inputs) = (author, addressee, targets, inputs)
            square = inputs.reduce(1) { $0 + $1 * $1 }
        }
    }

    /// The sentences, in their order.
    let examples: [Example]

    init(examples: [Example]) {
        self.examples = examples
    }

    /// Takes the sentences of whole messages, by message, with the margins of the first layer.
    init(_ rows: TrainingRows, _ byMessage: [[CrossValidation.Placed]], authors: [Int]) {
        examples = byMessage.enumerated().flatMap { number, placed -> [Example] in
            placed.filter { rows.rows[$0.row].isInMessage }.map { place in
                let row = rows.rows[place.row]
                let inputs = SecondLayer.inputs(place.sentence, Heads.range(to: row.addressee))
                return Example(
                    author: authors[number], addressee: row.addressee, targets: row.targets,
                    inputs: inputs.map(Double.init))
            }
        }
    }

    /// Learns from the sentences of all authors but one.
    func layer(without author: Int? = nil) -> SecondLayer {
        let known = examples.indices.filter { examples[$0].author != author }
        return SecondLayer(
            weights: Heads.all.indices.map { head in
                let addressee = Heads.range(to: .users).contains(head) ? Addressee.users : .inward
                let own = known.filter {
                    examples[$0].addressee == addressee && examples[$0].targets[head] != 0
                }
                return weights(of: head, from: own, heads: Heads.range(to: addressee))
            })
    }

    private func weights(
        of head: Int, from use: [Int], heads: Range<Int>
    ) -> SecondLayer.Weights {
        guard let first = use.first else { return SecondLayer.Weights(constant: 0, inputs: []) }
        var weights = [Double](repeating: 0, count: examples[first].inputs.count)
        var constant = 0.0
        var alphas = [Double](repeating: 0, count: use.count)
        var order = Array(use.indices)
        var chance = RandomStream(seed: 7, name: "order")
        for _ in 0..<SecondLayerTrainer.rounds {
            for index in stride(from: order.count - 1, to: 0, by: -1) {
                order.swapAt(index, chance.below(index + 1))
            }
            for at in order {
                let example = examples[use[at]]
                let target = Double(example.targets[head])
                var margin = constant
                for place in weights.indices { margin += weights[place] * example.inputs[place] }
                let stake = SecondLayerTrainer.cost * (target > 0 ? SecondLayerTrainer.positiveWeight : 1)
                let slack = 0.5 / stake
                let gradient = target * margin - 1 + slack * alphas[at]
                let alpha = max(alphas[at] - gradient / (example.square + slack), 0)
                let step = (alpha - alphas[at]) * target
                if step == 0 { continue }
                alphas[at] = alpha
                constant += step
                for place in weights.indices { weights[place] += step * example.inputs[place] }
            }
        }
        let share = SecondLayerTrainer.share
        var shared = weights.map { $0 * share }
        shared[head - heads.lowerBound] += 1 - share
        return SecondLayer.Weights(
            constant: SecondLayerTrainer.stored(constant * share),
            inputs: shared.map(SecondLayerTrainer.stored))
    }

    /// A number as it is stored.
    private static func stored(_ number: Double) -> Float {
        Float((number * WeightsFile.fine).rounded() / WeightsFile.fine)
    }
}
