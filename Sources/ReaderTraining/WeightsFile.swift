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
    /// For each feature's key, its weights by head as signed roots.
    var features: [UInt64: [(head: Int, root: Int)]]

    /// How fine the weights of the second layer are stored.
    static let fine = 10_000.0

    /// The text: the same for the same model.
    func text() -> String {
        var text =
            "outage-drill reader weights 3\ndigest \(digest)\nunit \(Int((unit * 1_000_000).rounded()))\n"
        for (head, name) in Heads.all.enumerated() {
            let constant = Int((constants[head] * 1000).rounded())
            let threshold = Int((thresholds[head] * 1000).rounded())
            text += "head \(name) \(constant) \(threshold)\n"
        }
        for (name, weights) in zip(Heads.all, layer.weights) {
            let numbers = ([weights.constant] + weights.inputs).map {
                String(Int((Double($0) * WeightsFile.fine).rounded()))
            }
            text += "layer \(name) \(numbers.joined(separator: " "))\n"
        }
        return text + "\n" + WeightsFile.lines(filter() + bucketsAndRecords())
    }

    /// The filter, in which the bit of each key is set.
    private func filter() -> [Int] {
        var filter = [Int](repeating: 0, count: WeightTable.filterLength)
        for key in features.keys {
            let (number, bit) = WeightTable.filterBit(of: key)
            filter[number] |= 1 << bit
        }
        return filter
    }

    /// Where each bucket's records begin, and the records.
    private func bucketsAndRecords() -> [Int] {
        var starts: [Int] = []
        var records: [Int] = []
        for (key, weights) in features.sorted(by: { $0.key < $1.key }) {
            let (bucket, rest) = WeightTable.place(of: key)
            while starts.count <= bucket { starts.append(records.count) }
            records += WeightsFile.four(rest) + [weights.count]
            for (head, root) in weights.sorted(by: { $0.head < $1.head }) {
                let code = head << 7 | (root + 64)
                records += [code >> 6, code & 63]
            }
        }
        while starts.count <= 1 << WeightTable.bucketBits { starts.append(records.count) }
        return starts.flatMap(WeightsFile.four) + records
    }

    /// A number below 16,777,216 as four of six bits.
    private static func four(_ number: Int) -> [Int] {
        stride(from: 18, through: 0, by: -6).map { number >> $0 & 63 }
    }

    /// Numbers of six bits as characters, in lines.
    private static func lines(_ numbers: [Int]) -> String {
        var bytes: [UInt8] = []
        for (place, number) in numbers.enumerated() {
            if place > 0, place % (1 << WeightTable.lineBits) == 0 { bytes.append(0x0A) }
            bytes.append(0x30 + UInt8(number))
        }
        return String(decoding: bytes + [0x0A], as: UTF8.self)
    }

    /// The Swift file that holds the text.
    func swift(_ language: Language) -> String {
        let name = language.pick(nl: "dutch", en: "english")
        return """
            // swift-format-ignore-file
            // Made by `train-reader train`; not to be edited.

            extension EmbeddedWeights {
                static let \(name): StaticString = #\"\"\"
            \(text())\"\"\"#
            }

            """
    }
}
