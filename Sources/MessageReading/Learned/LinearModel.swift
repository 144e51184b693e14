/// The first learned layer of one language: for every head a sum of weights over the features of a sentence.
///
/// The sums are whole numbers; only the length of the sentence's vector takes a square root, which every
/// machine computes alike.
package struct LinearModel: Sendable {
    /// The digest of what it was trained on.
    let digest: String
    /// For each head, the constant that is added to its sum.
    let constants: [Float]
    /// For each head, the margin from which a message says it.
    let thresholds: [Float]
    /// What weighs these sums once more.
    let layer: SecondLayer
    private let text: StaticString
    /// The byte of the text at which the weights begin.
    private let start: Int
    /// What one step of a stored weight is worth.
    private let unit: Float

    /// Reads a model from the text that the training command wrote.
    init(_ text: StaticString) {
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

    /// The margin of heads that a message does not address.
    package static let silence: Float = -9

    /// The margin of every head for a sentence of a message to these people; silence for the heads of others.
    func margins(_ features: [Feature], to addressee: Addressee) -> [Float] {
        guard let table = WeightTable(text, from: start) else { return constants }
        let factor = unit / LinearModel.norm(features)
        let heads = Heads.range(to: addressee)
        // All are looked up before any is added, so that one look into far memory does not wait for another.
        let firsts = features.map { table.firstLine(for: $0.hash) }
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: WeightTable.lineLength) { sums in
            sums.initialize(repeating: 0)
            for (feature, first) in zip(features, firsts) {
                let times = Int16(truncatingIfNeeded: feature.kind.scale)
                table.add(feature.hash, from: first, times: times, to: sums, addressee)
            }
            return constants.indices.map {
                heads.contains($0)
                    ? constants[$0] + Float(sums[WeightTable.keyLength + $0]) * factor : LinearModel.silence
            }
        }
    }

    /// What each feature adds to one head's sum, before division by the length; for explanations.
    func contribution(of feature: Feature, to head: Int) -> Float {
        guard let weight = WeightTable(text, from: start)?.weight(of: feature.hash, for: head) else {
            return 0
        }
        return Float(weight) * Float(feature.kind.scale) * unit
    }
}
