import Groundwork
import MessageReading

/// Learns the second layer from the sentences of whole messages, each with margins of a first layer that has not seen
/// its author: what a layer says of what it learned by heart would teach nothing.
struct SecondLayerTrainer {
    /// Chosen by cross-validation.
    private static let descent = DualDescent(cost: 0.01, rounds: 12, positiveWeight: 1.5)
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
            placed.map { place in
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
                let addressee = Heads.all[head].addressee
                let own = known.filter {
                    examples[$0].addressee == addressee && examples[$0].targets[head] != 0
                }
                return weights(of: head, from: own.map { examples[$0] }, heads: Heads.range(to: addressee))
            })
    }

    private func weights(of head: Int, from use: [Example], heads: Range<Int>) -> SecondLayer.Weights {
        guard let first = use.first else { return SecondLayer.Weights(constant: 0, inputs: []) }
        var weights = [Double](repeating: 0, count: first.inputs.count)
        let examples = use.map {
            DualDescent.Example(target: Double($0.targets[head]), weight: 1, square: $0.square)
        }
        let constant = SecondLayerTrainer.descent.learn(examples) { at, constant in
            zip(weights, use[at].inputs).reduce(constant) { $0 + $1.0 * $1.1 }
        } step: { at, times in
            for place in weights.indices { weights[place] += times * use[at].inputs[place] }
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
