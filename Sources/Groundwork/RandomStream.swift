/// A stream of chance that is the same on every machine: SplitMix64, seeded by a number and a name.
///
/// Each concern draws from a stream of its own, so that a new draw in one place does not shift the others.
package struct RandomStream: Sendable {
    private var state: UInt64

    /// Opens the stream of that name under a drill's seed.
    package init(seed: UInt64, name: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        state = RandomStream.mix(seed &+ 0x9E37_79B9_7F4A_7C15) ^ hash
    }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return RandomStream.mix(state)
    }

    /// A whole number from 0 up to, but not including, the bound; 0 when the bound is not positive.
    package mutating func below(_ bound: Int) -> Int {
        guard bound > 0 else { return 0 }
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// Whether something with so many chances in a hundred happens.
    package mutating func percent(_ chances: Int) -> Bool {
        below(100) < chances
    }

    /// A number from 0 up to, but not including, 1.
    package mutating func unit() -> Double {
        Double(next() >> 11) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// SplitMix64's finaliser: every input bit reaches every output bit.
    package static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
