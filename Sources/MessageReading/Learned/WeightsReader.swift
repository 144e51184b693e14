/// Reads the head of a weights file.
///
/// It has a line each for the digest of what was learned from, the unit in millionths, the heads with constant and
/// threshold in thousandths, and the weights of each head in the second layer in ten-thousandths, its constant first; an
/// empty line ends it. What follows is told at `WeightTable`.
struct WeightsReader {
    /// What it says.
    struct Header {
        var digest = ""
        var unit: Float = 0
        var constants: [Float] = []
        var thresholds: [Float] = []
        var layer: [SecondLayer.Weights] = []
        /// The byte at which the weights begin.
        var end = 0
    }

    private let text: StaticString
    private var at = 0

    init(_ text: StaticString) {
        self.text = text
    }

    mutating func header() -> Header {
        var header = Header()
        while at < text.utf8CodeUnitCount {
            let line = nextLine()
            if line.isEmpty { break }
            let parts = line.split(separator: " ")
            guard parts.count >= 2 else { continue }
            switch parts[0] {
            case "digest": header.digest = String(parts[1])
            case "unit": header.unit = (Float(Int(parts[1]) ?? 0)) / 1_000_000
            case "head" where parts.count == 4:
                header.constants.append(Float(Int(parts[2]) ?? 0) / 1000)
                header.thresholds.append(Float(Int(parts[3]) ?? 0) / 1000)
            case "layer" where parts.count > 2:
                let numbers = parts.dropFirst(2).map { Float(Int($0) ?? 0) / 10_000 }
                header.layer.append(
                    SecondLayer.Weights(constant: numbers[0], inputs: Array(numbers.dropFirst())))
            default: continue
            }
        }
        header.end = at
        return header
    }

    private mutating func nextLine() -> String {
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
        let line = String(decoding: bytes[at..<end], as: UTF8.self)
        at = min(end + 1, bytes.count)
        return line
    }
}
