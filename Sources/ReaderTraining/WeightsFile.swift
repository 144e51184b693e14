import Groundwork
import MessageReading

/// A trained model as the text that the reader embeds; its form is told at `WeightsReader` and `WeightTable`.
struct WeightsFile {
    let digest: String
    let unit: Double
    var constants: [Double]
    var thresholds: [Double]
    /// The second layer.
    let layer: SecondLayer
    /// For each feature's key, its weights as signed roots, one for each head.
    var features: [UInt64: [Int8]]

    /// How fine the weights of the second layer are stored.
    static let fine = 10_000.0

    /// The text: the same for the same model.
    func text() -> String {
        var text =
            "outage-drill reader weights 4\ndigest \(digest)\nunit \(Int((unit * 1_000_000).rounded()))\n"
        for (place, head) in Heads.all.enumerated() {
            let constant = Int((constants[place] * 1000).rounded())
            let threshold = Int((thresholds[place] * 1000).rounded())
            text += "head \(head.name) \(constant) \(threshold)\n"
        }
        for (head, weights) in zip(Heads.all, layer.weights) {
            let numbers = ([weights.constant] + weights.inputs).map {
                String(Int((Double($0) * WeightsFile.fine).rounded()))
            }
            text += "layer \(head.name) \(numbers.joined(separator: " "))\n"
        }
        return text + "\n" + table()
    }

    /// The index of the buckets, and a line for each feature.
    private func table() -> String {
        var index: [Int] = []
        var lines: [[Int]] = []
        for (key, roots) in features.sorted(by: { $0.key < $1.key }) {
            let (bucket, tail) = WeightTable.place(of: key)
            while index.count <= bucket { index.append(lines.count) }
            lines.append(WeightsFile.four(tail) + roots.map { WeightTable.middle + Int($0) })
        }
        while index.count <= 1 << WeightTable.bucketBits { index.append(lines.count) }
        let starts = stride(from: 0, to: index.count, by: WeightTable.bucketsInLine).map { first in
            index[first..<min(first + WeightTable.bucketsInLine, index.count)].flatMap(WeightsFile.four)
        }
        return WeightsFile.characters(starts + lines)
    }

    /// A number below 16,777,216 as four of six bits.
    private static func four(_ number: Int) -> [Int] {
        stride(from: 18, through: 0, by: -6).map { number >> $0 & 63 }
    }

    /// Numbers of six bits as characters, in lines.
    private static func characters(_ lines: [[Int]]) -> String {
        var bytes: [UInt8] = []
        for line in lines {
            for number in line { bytes.append(0x30 + UInt8(number)) }
            bytes.append(0x0A)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text as the reader of a language holds it.
    func embedded(_ language: Language) -> EmbeddedText {
        EmbeddedText(
            language: language, type: "EmbeddedWeights",
            origin: "Made by `train-reader train`; not to be edited.", text: text() + "\n")
    }
}
