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
    func bits(_ person: UInt32) -> UInt32 { finished(begun(person) &* Chance.factor) }

    /// The first half of the mixer, before its first multiplication.
    @inline(__always)
    fileprivate func begun(_ person: UInt32) -> UInt32 {
        let x = person ^ first
        return x ^ (x >> 16)
    }

    /// The second half of the mixer, from its first product on.
    @inline(__always)
    fileprivate func finished(_ product: UInt32) -> UInt32 {
        var x = product
        x ^= second ^ (x >> 15)
        x = x &* 0x846C_A68B
        return x ^ (x >> 16)
    }

    fileprivate static let factor: UInt32 = 0x7FEB_352D

    /// A number from 0 up to, but not including, 1 for a person.
    @inline(__always)
    func unit(_ person: Int) -> Float {
        Float(bits(UInt32(truncatingIfNeeded: person)) >> 8) * (1 / 16_777_216)
    }
}

/// The same chance for a block of neighbours at a time, at half the price.
///
/// What is mixed first differs among neighbours in its last bits alone. So its product is one that they share plus one of
/// a table of small products, which serves 65,536 people before it must be made anew; and multiplying is what costs most.
struct NeighbourChance {
    /// How many neighbours make a block; a power of two up to 65,536.
    static let block = Population.block

    private let chance: Chance
    /// The last bits of the person with whom a block begins, mixed; those of each neighbour differ from it by their place.
    private var tail: UInt32
    /// The small products of everyone of a block.
    private(set) var products: [UInt32]
    private var shared: UInt32 = 0

    init(_ chance: Chance) {
        self.chance = chance
        tail = 0
        products = NeighbourChance.products(0)
    }

    /// Goes to the block that begins with a person, whose number is a multiple of its size.
    mutating func begin(at person: Int) {
        let begun = chance.begun(UInt32(truncatingIfNeeded: person))
        let mask = UInt32(NeighbourChance.block) &- 1
        shared = (begun & ~mask) &* Chance.factor
        guard begun & mask != tail else { return }
        tail = begun & mask
        products = NeighbourChance.products(tail)
    }

    /// 32 bits for the neighbour whose small product is given; those that `Chance.bits` gives.
    @inline(__always)
    func bits(_ product: UInt32) -> UInt32 { chance.finished(shared &+ product) }

    private static func products(_ tail: UInt32) -> [UInt32] {
        (0..<UInt32(block)).map { ($0 ^ tail) &* Chance.factor }
    }
}
