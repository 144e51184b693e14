/// The hash under which folded words are known everywhere in this module; it is a running hash, so that the
/// hash of each beginning of a word falls out on the way.
enum WordHash {
    /// The hash of no bytes at all.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash with one byte more.
    @inline(__always)
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash of plain ASCII words as they are written in a phrasebook.
    static func of(_ word: some StringProtocol) -> UInt64 {
        var hash = seed
        for byte in word.utf8 { hash = adding(byte, to: hash) }
        return hash
    }

    /// Joins two hashes where order counts.
    @inline(__always)
    static func joined(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let mixed = (left ^ (left >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ (mixed >> 32)) &+ right &* 0x9E37_79B9_7F4A_7C15
    }
}
