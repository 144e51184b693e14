/// The second learned layer of one language: what all heads say of a sentence is weighed once more for every head.
///
/// Labels keep company and exclude each other: what sounds like a cause is less of one where the sentence also sounds
/// like not knowing it. A sentence is weighed without the rest of its message, though that would tell more: else one bad
/// sentence could make the others look better. Only additions and multiplications, in a fixed order.
package struct SecondLayer: Sendable {
    /// A sentence as this layer sees it.
    package struct Sentence: Sendable {
        /// The margins of all heads by the first layer.
        package var margins: [Float]
        /// How many characters it has.
        package var length: Int
        /// Whether a question mark stands in it.
        package var asks: Bool

        /// Makes a sentence.
        package init(margins: [Float], length: Int, asks: Bool) {
            (self.margins, self.length, self.asks) = (margins, length, asks)
        }
    }

    /// The weights of one head.
    package struct Weights: Sendable {
        /// What is added to the sum.
        package var constant: Float
        /// A weight for each input; none for a head that nothing was learned about.
        package var inputs: [Float]

        /// Makes the weights of a head.
        package init(constant: Float, inputs: [Float]) {
            (self.constant, self.inputs) = (constant, inputs)
        }
    }

    /// By head.
    package let weights: [Weights]

    /// Makes a layer.
    package init(weights: [Weights]) {
        self.weights = weights
    }

    /// How far the margin of a head counts on either side.
    private static let most: Float = 2.5
    /// From where on a margin counts a second time, so that what is nearly said weighs more than what is far from it.
    private static let bend: Float = -0.5

    /// By how much this layer may raise what accuses: a sentence is acquitted for the company it keeps, but hardly
    /// accused for it.
    private static let mostAgainst: Float = 0.1

    /// The final margins of a sentence; that of the first layer for a head about which nothing was learned.
    package func margins(_ sentence: Sentence, to addressee: Addressee) -> [Float] {
        let heads = Heads.range(to: addressee)
        let inputs = SecondLayer.inputs(sentence, heads)
        var margins = sentence.margins
        for head in heads where weights.indices.contains(head) && weights[head].inputs.count == inputs.count {
            var sum = weights[head].constant
            for place in inputs.indices { sum += weights[head].inputs[place] * inputs[place] }
            let accuses = Heads.accusing.contains(head)
            margins[head] = accuses ? min(sum, margins[head] + SecondLayer.mostAgainst) : sum
        }
        return margins
    }

    /// What is weighed of a sentence: the margins of the heads, what of them lies beyond the bend, how long it is and
    /// whether it asks.
    package static func inputs(_ sentence: Sentence, _ heads: Range<Int>) -> [Float] {
        let own = heads.map { min(max(sentence.margins[$0], -most), most) }
        let length = Float(min(sentence.length, 200)) / 100
        return own + own.map { max($0, bend) - bend } + [length, sentence.asks ? 1 : 0]
    }
}
