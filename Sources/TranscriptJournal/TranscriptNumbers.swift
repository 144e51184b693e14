/// Holds the numbers in a line of a transcript to what a drill can have.
enum TranscriptNumbers {
    /// The largest number that is taken.
    ///
    /// It is also the largest cost of a measure in euros; people, minutes and messages are far fewer. Sums and products
    /// of two such numbers stay within 64 bits.
    static let largest = 1_000_000_000

    /// The beginning of the first number in a line of JSON that is larger, or is written with a power of ten.
    ///
    /// The seed may be any number of 64 bits; nothing is reckoned with it.
    static func firstTooLarge(in json: String) -> String? {
        var scanner = Scanner()
        for byte in json.utf8 {
            if scanner.take(byte) { return String(decoding: scanner.number, as: UTF8.self) }
        }
        return nil
    }

    /// Goes through a line byte by byte; what stands in quotes is no number.
    private struct Scanner {
        private(set) var number: [UInt8] = []
        private var text: [UInt8] = []
        private var isInText = false
        private var isEscaped = false
        private var value = 0
        private var isBehindPoint = false
        private static let seed = Array("seed".utf8)

        /// Takes a byte; true when a number has become too large.
        mutating func take(_ byte: UInt8) -> Bool {
            if isInText {
                takeText(byte)
                return false
            }
            switch byte {
            case UInt8(ascii: "\""):
                isInText = true
                text = []
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number.append(byte)
                if !isBehindPoint {
                    value = min(value * 10 + Int(byte) - 0x30, 2 * TranscriptNumbers.largest)
                }
            case UInt8(ascii: "."): isBehindPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                // The words true and false have an e as well, and no digit before it.
                return !number.isEmpty
            case UInt8(ascii: "-"): number = [byte]
            default:
                number = []
                value = 0
                isBehindPoint = false
            }
            return value > TranscriptNumbers.largest && text != Scanner.seed
        }

        private mutating func takeText(_ byte: UInt8) {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInText = false
            } else if text.count <= Scanner.seed.count {
                // Only whether it is that one key matters.
                text.append(byte)
            }
        }
    }
}
