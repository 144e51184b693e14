import Groundwork
import MessageReading

/// A trained model as the text that the reader embeds; the form is told at `WeightsReader`.
struct WeightsFile {
    let digest: String
    let unit: Double
    var constants: [Double]
    var thresholds: [Double]
    /// For each feature's key, its weights by head as signed roots.
    var features: [UInt64: [(head: Int, root: Int)]]

    /// The text, in the order of the keys.
    func text() -> String {
        let entries = features.values.reduce(0) { $0 + $1.count }
        var text =
            "outage-drill reader weights 1\ndigest \(digest)\nunit \(Int((unit * 1_000_000).rounded()))\n"
        text += "features \(features.count)\nentries \(entries)\n"
        for (head, name) in Heads.all.enumerated() {
            let constant = Int((constants[head] * 1000).rounded())
            let threshold = Int((thresholds[head] * 1000).rounded())
            text += "head \(name) \(constant) \(threshold)\n"
        }
        text += "\n"
        var line: [UInt8] = []
        var body: [UInt8] = []
        for (key, weights) in features.sorted(by: { $0.key < $1.key }) {
            for shift in stride(from: 30, through: 0, by: -6) {
                line.append(0x30 + UInt8(key >> UInt64(shift) & 63))
            }
            line.append(0x30 + UInt8(weights.count))
            for (head, root) in weights.sorted(by: { $0.head < $1.head }) {
                let code = head << 7 | (root + 64)
                line.append(0x30 + UInt8(code >> 6))
                line.append(0x30 + UInt8(code & 63))
            }
            if line.count > 4000 {
                body += line + [0x0A]
                line = []
            }
        }
        body += line + [0x0A]
        return text + String(decoding: body, as: UTF8.self)
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
