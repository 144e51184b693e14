/// Things that a phrase can ask for and that are no words.
enum Special: UInt8, CaseIterable, Sendable {
    case time, past, floor, rhythm, number, page, mail, phone, mixed

    /// Finds it by its name in a phrasebook.
    init?(name: String) {
        guard let found = Special.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = found
    }
}

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
            while end < source.count, source[end] != 0x0A { end += 1 }
            var stop = start
            while stop < end, source[stop] != 0x23 { stop += 1 }
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
        let isTail = source[word.lowerBound] == 0x2A
        let isStem = !isTail && source[word.upperBound - 1] == 0x2A
        var folded: [UInt8] = []
        var index = word.lowerBound
        while index < word.upperBound {
            let (character, length) = Fold.character(in: source, at: index)
            switch character {
            case .letter(let byte), .digit(let byte): folded.append(byte)
            default: break
            }
            index += length
        }
        if isTail { folded.reverse() }
        var hash = WordHash.seed
        for byte in folded { hash = WordHash.adding(byte, to: hash) }
        return (hash, isTail ? .tail : isStem ? .stem : .exact)
    }

    private static func trimmed(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, source[lower] == 0x20 || source[lower] == 0x0D { lower += 1 }
        while upper > lower, source[upper - 1] == 0x20 || source[upper - 1] == 0x0D { upper -= 1 }
        return lower..<upper
    }
}

/// The symbols that stand behind each word of a phrasebook.
struct SymbolTable: Sendable {
    private var numbers: [UInt64: Int32] = [:]
    private var lists: [[Int32]] = []
    private var owners: [Int32] = []
    private var table = HashIndex(capacity: 1)

    /// Adds a symbol to a word.
    mutating func add(_ symbol: Int32, to hash: UInt64) {
        let number = number(of: hash)
        if !lists[number].contains(symbol) { lists[number].append(symbol) }
    }

    /// The symbol of the word itself.
    mutating func own(_ hash: UInt64, newSymbol: inout Int32) -> Int32 {
        let number = number(of: hash)
        if owners[number] < 0 {
            owners[number] = newSymbol
            lists[number].append(newSymbol)
            newSymbol += 1
        }
        return owners[number]
    }

    /// Makes the table ready for look-ups.
    mutating func close() {
        table = HashIndex(capacity: numbers.count)
        for (hash, number) in numbers { table.insert(hash, number) }
        numbers = [:]
    }

    /// The symbols of a word, or nothing.
    @inline(__always)
    subscript(hash: UInt64) -> [Int32]? {
        let number = table[hash]
        return number < 0 ? nil : lists[Int(number)]
    }

    private mutating func number(of hash: UInt64) -> Int {
        if let number = numbers[hash] { return Int(number) }
        numbers[hash] = Int32(lists.count)
        lists.append([])
        owners.append(-1)
        return lists.count - 1
    }
}
