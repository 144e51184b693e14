import Groundwork

/// Chance by number: what befalls a person in a step follows from the seed, the step and the person alone.
///
/// So nobody's luck depends on how many people stand before them or on who is simulated first.
package struct Chance: Sendable, Hashable {
    private let first: UInt32
    private let second: UInt32

    /// Opens the draws of one purpose in one step.
    package init(seed: UInt64, audience: Int, step: Int, purpose: UInt64) {
        let place = UInt64(truncatingIfNeeded: step) &* 0x9E37_79B9_7F4A_7C15
        let who = UInt64(truncatingIfNeeded: audience) &* 0xC2B2_AE3D_27D4_EB4F
        let key = RandomStream.mix(RandomStream.mix(seed &+ place) ^ who ^ (purpose &* 0x1656_67B1_9E37_79F9))
        first = UInt32(truncatingIfNeeded: key)
        second = UInt32(truncatingIfNeeded: key >> 32)
    }

    /// 32 bits for a person: the mixer "lowbias32", with a key on either side of its first multiplication.
    @inline(__always)
    func bits(_ person: UInt32) -> UInt32 {
        var x = person ^ first
        x ^= x >> 16
        x = x &* 0x7FEB_352D
        x ^= second ^ (x >> 15)
        x = x &* 0x846C_A68B
        return x ^ (x >> 16)
    }

    /// A number from 0 up to, but not including, 1 for a person.
    @inline(__always)
    func unit(_ person: Int) -> Float {
        Float(bits(UInt32(truncatingIfNeeded: person)) >> 8) * (1 / 16_777_216)
    }
}
