/// The learned layer of one language: for every head a sum of weights over the features of a sentence.
///
/// The sums are whole numbers; only the length of the sentence's vector takes a square root, which every
/// machine computes alike.
package struct LinearModel: Sendable {
    /// The digest of what it was trained on.
    package let digest: String
    /// For each head, the constant that is added to its sum.
    package private(set) var constants: [Float]
    /// For each head, the margin from which a message says it.
    package private(set) var thresholds: [Float]
    private var table: WeightTable
    /// What one step of a stored weight is worth.
    private let unit: Float

    /// Reads a model from the text that the training command wrote.
    package init(_ text: StaticString) {
        var reader = WeightsReader(text)
        let header = reader.header()
        digest = header.digest
        constants = header.constants
        thresholds = header.thresholds
        unit = header.unit
        table = WeightTable(features: header.features, entries: header.entries)
        while let key = reader.nextKey() { table.add(key, reader.entries()) }
    }

    /// The part of a feature's hash under which its weights are stored.
    package static func key(_ hash: UInt64) -> UInt64 { WeightTable.key(hash) }

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
        for feature in features {
            let scale = feature.kind.scale
            norm &+= scale &* scale
            for at in table[feature.hash] {
                let entry = table.entries[at]
                sums[Int(entry.head)] &+= Int32(entry.weight) &* scale
            }
        }
        let factor = unit / Float(norm).squareRoot()
        return sums.indices.map { constants[$0] + Float(sums[$0]) * factor }
    }

    /// What each feature adds to one head's sum, before division by the length; for explanations.
    package func contribution(of feature: Feature, to head: Int) -> Float {
        for at in table[feature.hash] where Int(table.entries[at].head) == head {
            return Float(table.entries[at].weight) * Float(feature.kind.scale) * unit
        }
        return 0
    }
}
