/// Tells whether a message to users copies what somebody wrote to the trainee.
///
/// Texts are compared by their runs of five words, whatever their case and punctuation; a message is a copy
/// when three fifths of its runs stand in the inbox.
struct CopyDetector: Sendable {
    private static let run = 5
    private var runs: Set<Int> = []

    /// Remembers a message of the inbox.
    mutating func note(_ text: String) {
        runs.formUnion(CopyDetector.runs(of: text))
    }

    /// Whether a text consists mostly of what was remembered.
    func isCopy(_ text: String) -> Bool {
        let own = CopyDetector.runs(of: text)
        guard own.count >= 3 else { return false }
        return own.count(where: runs.contains) * 5 >= own.count * 3
    }

    private static func runs(of text: String) -> [Int] {
        var words: [UInt64] = []
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            words.append(hash)
        }
        guard words.count >= run else { return [] }
        return (0...(words.count - run)).map { start in
            var hash: UInt64 = 0
            for word in words[start..<(start + run)] { hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ word }
            return Int(truncatingIfNeeded: hash)
        }
    }
}
