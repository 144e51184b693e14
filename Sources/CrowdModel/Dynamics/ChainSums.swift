/// Running sums over one block of people: after each of up to four causes, the bits of what frustration or trust has
/// become.
///
/// The difference of two neighbouring sums is what the cause between them did, in units of `Points`, exact as long as it
/// fits 32 bits: 256 people times 128 points at most.
struct ChainSums {
    /// The place of a cause in the chain.
    enum Place { case first, second, third, fourth }

    private var start: UInt32 = 0
    private var one: UInt32 = 0
    private var two: UInt32 = 0
    private var three: UInt32 = 0
    private var four: UInt32 = 0

    /// Adds a value as it was before the first cause.
    @inline(__always)
    mutating func begin(_ value: Float) { start &+= value.bitPattern }

    /// Adds a value as a cause has left it.
    @inline(__always)
    mutating func after(_ place: Place, _ value: Float) {
        switch place {
        case .first: one &+= value.bitPattern
        case .second: two &+= value.bitPattern
        case .third: three &+= value.bitPattern
        case .fourth: four &+= value.bitPattern
        }
    }

    /// What each cause did, of as many as were summed; the others did nothing.
    func changes(of causes: Int) -> SIMD4<Int> {
        let third = causes > 2 ? three : two
        let after = SIMD4(one, two, third, causes > 3 ? four : third)
        let before = SIMD4(start, one, two, third)
        return SIMD4(truncatingIfNeeded: SIMD4<Int32>(truncatingIfNeeded: after &- before))
    }
}

/// What four causes in a chain did to everyone of an audience, in units of `Points`.
struct ChainTotals {
    private var frustration = SIMD4<Int>()
    private var trust = SIMD4<Int>()

    /// Adds what happened to a block of people, by as many causes as were summed.
    mutating func add(frustration: (sums: ChainSums, causes: Int), trust: (sums: ChainSums, causes: Int)) {
        self.frustration &+= frustration.sums.changes(of: frustration.causes)
        self.trust &+= trust.sums.changes(of: trust.causes)
    }

    /// What the cause in a place did.
    subscript(place: Int) -> Shift { Shift(frustration: frustration[place], trust: trust[place]) }
}
