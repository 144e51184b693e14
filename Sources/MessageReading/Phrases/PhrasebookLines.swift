/// The lines of a phrasebook's text that carry something, without comments and outer spaces.
struct PhrasebookLines {
    /// Ranges of the lines.
    private(set) var all: [Range<Int>] = []
    /// Their numbers, from 1.
    private(set) var numbers: [Int] = []

    /// How a word of a phrasebook is to be found.
    enum WordKind { case exact, stem, tail }

    init(_ source: [UInt8]) {
        var start = 0
        var number = 0
        while start < source.count {
            number += 1
            var end = start
            while end < source.count, source[end] != UInt8(ascii: "\n") { end += 1 }
            var stop = start
            while stop < end, source[stop] != UInt8(ascii: "#") { stop += 1 }
            let line = PhrasebookLines.trimmed(source, start..<stop)
            if !line.isEmpty {
                all.append(line)
                numbers.append(number)
            }
            start = end + 1
        }
    }

    /// The parts between separators, trimmed, none empty.
    static func split(_ source: [UInt8], _ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.lowerBound...range.upperBound
        where index == range.upperBound || source[index] == separator {
            let part = trimmed(source, start..<index)
            if !part.isEmpty { parts.append(part) }
            start = index + 1
        }
        return parts
    }

    /// The hash of a word, folded as the tokenizer folds it, and whether it is a beginning or an ending.
    static func hash(_ source: [UInt8], _ word: Range<Int>) -> (UInt64, WordKind) {
        let isTail = source[word.lowerBound] == UInt8(ascii: "*")
        let isStem = !isTail && source[word.upperBound - 1] == UInt8(ascii: "*")
        var hash = WordHash.seed
        guard isTail else {
            fold(source, word) { hash = WordHash.adding($0, to: hash) }
            return (hash, isStem ? .stem : .exact)
        }
        var folded: [UInt8] = []
        fold(source, word) { folded.append($0) }
        for byte in folded.reversed() { hash = WordHash.adding(byte, to: hash) }
        return (hash, .tail)
    }

    /// Hands on the letters and digits of a word, folded.
    private static func fold(_ source: [UInt8], _ word: Range<Int>, _ take: (UInt8) -> Void) {
        var index = word.lowerBound
        while index < word.upperBound {
            let (character, length) = Fold.character(in: source, at: index)
            switch character {
            case .letter(let byte), .digit(let byte): take(byte)
            default: break
            }
            index += length
        }
    }

    private static func trimmed(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, isBlank(source[lower]) { lower += 1 }
        while upper > lower, isBlank(source[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    /// Whether a byte is a space, or the end of a line as Windows writes it.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r")
    }
}
