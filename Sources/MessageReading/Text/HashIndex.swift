/// A table from 64-bit hashes to small numbers, filled once and then only read.
///
/// Open addressing over one flat array: a look-up costs a few nanoseconds where `Dictionary` takes tens, since
/// the keys are hashes already.
struct HashIndex: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var mask: Int
    private var count = 0

    /// Makes a table for so many keys; it grows when there are more.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// The number of a hash, or -1.
    @inline(__always)
    subscript(hash: UInt64) -> Int32 {
        var slot = HashIndex.slot(hash) & mask
        while values[slot] >= 0 {
            if keys[slot] == hash { return values[slot] }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// Enters a hash that is not there yet.
    mutating func insert(_ hash: UInt64, _ value: Int32) {
        count += 1
        if count * 2 > keys.count { grow() }
        var slot = HashIndex.slot(hash) & mask
        while values[slot] >= 0 { slot = (slot + 1) & mask }
        keys[slot] = hash
        values[slot] = value
    }

    private mutating func grow() {
        var larger = HashIndex(capacity: keys.count)
        for slot in keys.indices where values[slot] >= 0 { larger.insert(keys[slot], values[slot]) }
        self = larger
        count += 1
    }

    @inline(__always)
    private static func slot(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15) >> 20)
    }
}
