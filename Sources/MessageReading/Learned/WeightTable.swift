/// The weights of all features, found by the hash of the feature where they stand in the program; nothing is loaded.
///
/// The text is a row of numbers of six bits, a character each from `0` on. First comes an index: for each bucket of
/// keys which line is its first, in four numbers, and once more where the last bucket ends; `bucketsInLine` of them make
/// a line. Then comes a line for each feature, in the order of their keys: the end of its key in four numbers, and a
/// number for each head. That is the root of its weight with a sign, so that small weights keep their precision, and
/// `middle` stands for nothing. All heads stand in every line, though most have nothing to say: adding a whole line at
/// once takes less time than finding out what could be left out.
package struct WeightTable {
    /// How many bits the part of a hash has under which weights are stored.
    private static let keyBits = 36
    /// How many bits of it choose the bucket: enough that most buckets hold one or two features.
    package static let bucketBits = 17
    /// How many buckets stand in one line of the index.
    package static let bucketsInLine = 1024
    /// How many bytes the index takes.
    package static let indexLength = indexPlace(of: 1 << bucketBits) + 5
    /// How many bytes the line of a feature takes: its key, its weights, and the end of the line.
    package static let lineLength = 32
    /// How many of them stand before the weights.
    static let keyLength = 4
    /// The number of a weight of nothing, and the greatest root on either side of it.
    package static let middle = 32
    package static let mostRoot = 31

    /// The places of a line at which the weights of the heads for some people stand, in whole eights, so that eight are
    /// added at once.
    static let placesForUsers = 4..<28
    static let placesInward = 24..<32

    private static let zero: UInt8 = 0x30

    private let index: UnsafePointer<UInt8>
    private let lines: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>

    /// The weights in a text from a byte on; nothing where the text ends before its last line does.
    init?(_ text: StaticString, from start: Int) {
        let length = text.utf8CodeUnitCount - start - WeightTable.indexLength
        guard length >= 0 else { return nil }
        index = text.utf8Start + start
        lines = index + WeightTable.indexLength
        let count = WeightTable.four(index + WeightTable.indexPlace(of: 1 << WeightTable.bucketBits))
        guard length >= count * WeightTable.lineLength else { return nil }
        end = lines + count * WeightTable.lineLength
    }

    /// The part of a feature's hash under which its weights are stored.
    @inline(__always)
    package static func key(_ hash: UInt64) -> UInt64 {
        ((hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - keyBits)
    }

    /// The bucket of a key, and the end of the key, which begins with the last bits of the bucket.
    @inline(__always)
    package static func place(of key: UInt64) -> (bucket: Int, tail: Int) {
        (Int(truncatingIfNeeded: key >> UInt64(restBits)), Int(truncatingIfNeeded: key & (1 << tailBits - 1)))
    }

    /// How many bits of a key its bucket leaves open, and how many of them a line has.
    private static let restBits = keyBits - bucketBits
    private static let tailBits: UInt64 = 24

    /// The line at which the features of a bucket begin, for the one into which a feature falls.
    @inline(__always)
    func firstLine(for hash: UInt64) -> Int32 {
        Int32(truncatingIfNeeded: firstLine(of: WeightTable.place(of: WeightTable.key(hash)).bucket))
    }

    /// Adds the weights of a feature, so many times each, to the sums of the heads for these people.
    ///
    /// `sums` is as long as a line; the sum of a head stands `keyLength` after its number. Sums of other heads and of what
    /// is no head are of no worth.
    @inline(__always)
    func add(
        _ hash: UInt64, from first: Int32, times: Int16, to sums: UnsafeMutableBufferPointer<Int32>,
        _ addressee: Addressee
    ) {
        guard let line = line(of: hash, from: first), let sums = sums.baseAddress else { return }
        // A loop for each, so that the compiler knows how long it is.
        switch addressee {
        case .users: for place in WeightTable.placesForUsers { add(line[place], times, to: &sums[place]) }
        case .inward: for place in WeightTable.placesInward { add(line[place], times, to: &sums[place]) }
        }
    }

    /// Sixteen bits hold the square of the greatest root twenty times; the end of the line may overflow.
    @inline(__always)
    private func add(_ digit: UInt8, _ times: Int16, to sum: inout Int32) {
        let root = Int16(digit &- WeightTable.zero) &- Int16(WeightTable.middle)
        sum &+= Int32(root &* Int16(truncatingIfNeeded: root.magnitude) &* times)
    }

    /// The weight of a feature for one head.
    func weight(of hash: UInt64, for head: Int) -> Int {
        guard let line = line(of: hash, from: firstLine(for: hash)),
            head < WeightTable.lineLength - WeightTable.keyLength
        else { return 0 }
        let root = Int(line[WeightTable.keyLength + head] &- WeightTable.zero) - WeightTable.middle
        return root * abs(root)
    }

    @inline(__always)
    private func line(of hash: UInt64, from first: Int32) -> UnsafePointer<UInt8>? {
        let tail = WeightTable.place(of: WeightTable.key(hash)).tail
        var line = lines + Int(first) &* WeightTable.lineLength
        while line < end {
            let other = WeightTable.four(line)
            if other == tail { return line }
            // Another bucket begins.
            if other >> WeightTable.restBits != tail >> WeightTable.restBits { return nil }
            line += WeightTable.lineLength
        }
        return nil
    }

    @inline(__always)
    private func firstLine(of bucket: Int) -> Int {
        WeightTable.four(index + WeightTable.indexPlace(of: bucket))
    }

    /// Where a bucket stands in the index, with the line breaks before it.
    @inline(__always)
    private static func indexPlace(of bucket: Int) -> Int { 4 &* bucket &+ bucket / bucketsInLine }

    /// Four numbers as one, from all four bytes at once.
    @inline(__always)
    private static func four(_ digits: UnsafePointer<UInt8>) -> Int {
        let bytes = UInt32(bigEndian: UnsafeRawPointer(digits).loadUnaligned(as: UInt32.self)) &- 0x3030_3030
        let pairs = bytes & 0x003F_003F | (bytes & 0x3F00_3F00) >> 2
        return Int(pairs & 0xFFF | pairs >> 4 & 0xFF_F000)
    }
}
