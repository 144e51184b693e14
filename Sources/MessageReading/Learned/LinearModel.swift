/// The first learned layer of one language: for every head a sum of weights over the features of a sentence.
///
/// The sums are whole numbers; only the length of the sentence's vector takes a square root, which every
/// machine computes alike.
package struct LinearModel: Sendable {
    /// The digest of what it was trained on.
    package let digest: String
    /// For each head, the constant that is added to its sum.
    package let constants: [Float]
    /// For each head, the margin from which a message says it.
    package let thresholds: [Float]
    /// What weighs these sums once more.
    package let layer: SecondLayer
    private let text: StaticString
    /// The byte of the text at which the weights begin.
    private let start: Int
    /// What one step of a stored weight is worth.
    private let unit: Float

    /// Reads a model from the text that the training command wrote.
    package init(_ text: StaticString) {
        var reader = WeightsReader(text)
        let header = reader.header()
        digest = header.digest
        constants = header.constants
        thresholds = header.thresholds
        layer = SecondLayer(weights: header.layer)
        unit = header.unit
        self.text = text
        start = header.end
    }

    /// The length of a sentence's vector.
    package static func norm(_ features: [Feature]) -> Float {
        var sum: Int32 = 1
        for feature in features { sum &+= feature.kind.scale &* feature.kind.scale }
        return Float(sum).squareRoot()
    }

    /// The margin of every head for a sentence.
    package func margins(_ features: [Feature]) -> [Float] {
        var sums = [Int32](repeating: 0, count: constants.count)
        var norm: Int32 = 1
        guard let table = WeightTable(text, from: start) else { return constants }
        for feature in features {
            let scale = feature.kind.scale
            norm &+= scale &* scale
            for at in stride(over: table[feature.hash]) {
                let entry = table.entry(at: at)
                if entry.head < sums.count { sums[entry.head] &+= entry.weight &* scale }
            }
        }
        let factor = unit / Float(norm).squareRoot()
        return sums.indices.map { constants[$0] + Float(sums[$0]) * factor }
    }

    /// What each feature adds to one head's sum, before division by the length; for explanations.
    package func contribution(of feature: Feature, to head: Int) -> Float {
        guard let table = WeightTable(text, from: start) else { return 0 }
        for at in stride(over: table[feature.hash]) where table.entry(at: at).head == head {
            return Float(table.entry(at: at).weight) * Float(feature.kind.scale) * unit
        }
        return 0
    }

    /// The places of a record's weights, two numbers each.
    private func stride(over record: Range<Int>) -> StrideTo<Int> {
        Swift.stride(from: record.lowerBound, to: record.upperBound, by: 2)
    }
}
