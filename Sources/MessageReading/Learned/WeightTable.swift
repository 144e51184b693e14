/// The weights of all features, found by the hash of the feature.
///
/// One word of 64 bits holds the key (36 bits), where the feature's entries begin (23) and how many there are (5),
/// so that a look-up touches one line of the cache. Most look-ups find nothing; a map of one bit for a slot, small
/// enough to stay in the cache, answers those.
struct WeightTable: Sendable {
    /// One weight of a feature.
    struct Entry: Sendable {
        let head: UInt8
        let weight: Int16
    }

    private var slots: [UInt64]
    /// A bit for each key that may be there.
    private var seen: [UInt64]
    private let seenMask: UInt64
    private let mask: Int
    private(set) var entries: [Entry] = []

    /// Makes an empty table.
    init(features: Int, entries count: Int) {
        var size = 64
        while size < features * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        mask = size - 1
        seen = [UInt64](repeating: 0, count: size * 4 / 64)
        seenMask = UInt64(size * 4 - 1)
        entries.reserveCapacity(count)
    }

    /// The part of a feature's hash under which its weights are stored.
    @inline(__always)
    static func key(_ hash: UInt64) -> UInt64 {
        ((hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15) >> 28
    }

    /// The entries of a feature, as a range of `entries`.
    @inline(__always)
    subscript(hash: UInt64) -> Range<Int> {
        let key = WeightTable.key(hash)
        let bit = key & seenMask
        guard seen[Int(truncatingIfNeeded: bit >> 6)] >> (bit & 63) & 1 == 1 else { return 0..<0 }
        var at = Int(truncatingIfNeeded: key) & mask
        while slots[at] != 0 {
            if slots[at] >> 28 == key {
                let start = Int(truncatingIfNeeded: slots[at] >> 5) & 0x7F_FFFF
                return start..<start + Int(truncatingIfNeeded: slots[at] & 31)
            }
            at = (at + 1) & mask
        }
        return 0..<0
    }

    /// Adds the feature of a key that is not there yet; a feature without entries is left out.
    mutating func add(_ key: UInt64, _ new: [Entry]) {
        guard !new.isEmpty, new.count < 32, entries.count + new.count < 0x7F_FFFF else { return }
        var at = Int(truncatingIfNeeded: key) & mask
        while slots[at] != 0 { at = (at + 1) & mask }
        let bit = key & seenMask
        seen[Int(truncatingIfNeeded: bit >> 6)] |= 1 << (bit & 63)
        slots[at] = key << 28 | UInt64(entries.count) << 5 | UInt64(new.count)
        entries += new
    }
}
