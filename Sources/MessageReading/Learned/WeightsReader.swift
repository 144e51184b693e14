/// Reads the text of a weights file.
///
/// The header has a line each for the digest, the unit, the numbers of features and entries, and the heads with
/// constant and threshold in thousandths; an empty line ends it. In the body every character from `0` on is one
/// number of six bits: six of them are the key of a feature, one the count of its entries, and two each entry
/// (head, and signed root of the weight). Weights are stored as roots, so that small ones keep their precision.
struct WeightsReader {
    /// What the header says.
    struct Header {
        var digest = ""
        var unit: Float = 0
        var features = 0
        var entries = 0
        var constants: [Float] = []
        var thresholds: [Float] = []
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ text: StaticString) {
        bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    mutating func header() -> Header {
        var header = Header()
        while at < bytes.count {
            let line = nextLine()
            if line.isEmpty { break }
            let parts = line.split(separator: " ")
            guard parts.count >= 2 else { continue }
            switch parts[0] {
            case "digest": header.digest = String(parts[1])
            case "unit": header.unit = (Float(Int(parts[1]) ?? 0)) / 1_000_000
            case "features": header.features = Int(parts[1]) ?? 0
            case "entries": header.entries = Int(parts[1]) ?? 0
            case "head" where parts.count == 4:
                header.constants.append(Float(Int(parts[2]) ?? 0) / 1000)
                header.thresholds.append(Float(Int(parts[3]) ?? 0) / 1000)
            default: continue
            }
        }
        return header
    }

    private mutating func nextLine() -> String {
        let start = at
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        let line = String(decoding: bytes[start..<at], as: UTF8.self)
        at += 1
        return line
    }

    /// The key of the next feature, or nothing at the end.
    mutating func nextKey() -> UInt64? {
        if at < bytes.count, bytes[at] == 0x0A { at += 1 }
        guard at + 7 <= bytes.count else { return nil }
        var key: UInt64 = 0
        for offset in 0..<6 { key = key << 6 | UInt64(bytes[at + offset] &- 0x30) }
        at += 6
        return key
    }

    /// The weights of the feature whose key was read last.
    mutating func entries() -> [WeightTable.Entry] {
        let count = Int(bytes[at] &- 0x30)
        at += 1
        var entries: [WeightTable.Entry] = []
        entries.reserveCapacity(count)
        while entries.count < count, at + 2 <= bytes.count {
            let code = Int(bytes[at] &- 0x30) << 6 | Int(bytes[at + 1] &- 0x30)
            at += 2
            let root = code & 127 - 64
            let weight = Int16(root < 0 ? -root * root : root * root)
            entries.append(WeightTable.Entry(head: UInt8(code >> 7), weight: weight))
        }
        return entries
    }
}
