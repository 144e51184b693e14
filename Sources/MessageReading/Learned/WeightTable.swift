/// The weights of all features, found by the hash of the feature where they stand in the program; nothing is loaded.
///
/// The text is a row of numbers of six bits, a character each from `0` on, in lines of one length. First comes a
/// filter, a bit for each key that may be there, since most look-ups find nothing; then for each bucket of keys where
/// its records begin, in four numbers, and once more where the last one ends; then the records in the order of their
/// keys. A record is the rest of its key in four numbers, the count of its weights in one, and two for each weight:
/// its head, and its root with a sign. Weights are stored as roots, so that small ones keep their precision.
package struct WeightTable {
    /// How many characters a line of the text has, as a power of two, so that finding one costs a shift.
    package static let lineBits = 12
    /// How many bits the part of a hash has under which weights are stored.
    package static let keyBits = 36
    /// How many bits of it choose the bucket.
    package static let bucketBits = 16
    /// How many bits of it choose the bit of the filter.
    package static let filterBits = 20

    /// How many numbers the filter takes.
    package static let filterLength = (1 << filterBits) / 6 + 1
    /// How many numbers the filter and the buckets take together.
    package static let recordsStart = filterLength + 4 * (1 << bucketBits + 1)

    /// One weight of a feature.
    struct Entry {
        let head: Int
        let weight: Int32
    }

    private let digits: UnsafePointer<UInt8>

    /// The weights in a text from a byte on; nothing where the text ends before its last record does.
    init?(_ text: StaticString, from start: Int) {
        let length = text.utf8CodeUnitCount - start
        guard length >= WeightTable.place(WeightTable.recordsStart) else { return nil }
        digits = text.utf8Start + start
        guard length >= WeightTable.place(recordsEnd(of: 1 << WeightTable.bucketBits - 1)) else { return nil }
    }

    /// The part of a feature's hash under which its weights are stored.
    @inline(__always)
    package static func key(_ hash: UInt64) -> UInt64 {
        ((hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - keyBits)
    }

    /// The bucket of a key, and what its record must tell apart within the bucket.
    @inline(__always)
    package static func place(of key: UInt64) -> (bucket: Int, rest: Int) {
        let restBits = UInt64(keyBits - bucketBits)
        return (Int(truncatingIfNeeded: key >> restBits), Int(truncatingIfNeeded: key & (1 << restBits - 1)))
    }

    /// The bit of the filter for a key: which number, and which of its six bits.
    @inline(__always)
    package static func filterBit(of key: UInt64) -> (number: Int, bit: Int) {
        let place = Int(truncatingIfNeeded: key) & (1 << filterBits - 1)
        return (place / 6, place % 6)
    }

    /// Where the weights of a feature stand; empty where it has none.
    @inline(__always)
    subscript(hash: UInt64) -> Range<Int> {
        let key = WeightTable.key(hash)
        let (number, bit) = WeightTable.filterBit(of: key)
        guard self[number] >> bit & 1 == 1 else { return 0..<0 }
        return record(of: key)
    }

    @inline(__always)
    private func record(of key: UInt64) -> Range<Int> {
        let (bucket, rest) = WeightTable.place(of: key)
        var at = WeightTable.recordsStart + four(WeightTable.filterLength + 4 * bucket)
        let end = recordsEnd(of: bucket)
        while at < end {
            let count = self[at + 4]
            if four(at) == rest { return at + 5..<at + 5 + 2 * count }
            at += 5 + 2 * count
        }
        return 0..<0
    }

    @inline(__always)
    private func recordsEnd(of bucket: Int) -> Int {
        WeightTable.recordsStart + four(WeightTable.filterLength + 4 * (bucket + 1))
    }

    /// The weight that stands at a place of a record.
    @inline(__always)
    func entry(at place: Int) -> Entry {
        let code = self[place] << 6 | self[place + 1]
        let root = Int32(truncatingIfNeeded: code & 127) - 64
        return Entry(head: code >> 7, weight: root < 0 ? -root &* root : root &* root)
    }

    /// Four numbers as one.
    @inline(__always)
    private func four(_ place: Int) -> Int {
        self[place] << 18 | self[place + 1] << 12 | self[place + 2] << 6 | self[place + 3]
    }

    @inline(__always)
    private subscript(place: Int) -> Int { Int(digits[WeightTable.place(place)] &- 0x30) }

    /// Where a number stands, with the line breaks before it.
    @inline(__always)
    private static func place(_ number: Int) -> Int { number &+ number >> lineBits }
}
