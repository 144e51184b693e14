/// Running sums over one block of people: after each of up to four causes, the bits of what frustration or trust has
/// become.
///
/// Their sums are right in 32 bits, since a block has 256 people of at most 100 points.
struct ChainSums {
    /// The place of a cause in the chain.
    enum Place { case first, second, third, fourth }

    private var one: UInt32 = 0
    private var two: UInt32 = 0
    private var three: UInt32 = 0
    private var four: UInt32 = 0

    /// Adds a value, `Points.base` above its own, as a cause has left it.
    @inline(__always)
    mutating func after(_ place: Place, _ value: Float) {
        switch place {
        case .first: one &+= value.bitPattern
        case .second: two &+= value.bitPattern
        case .third: three &+= value.bitPattern
        case .fourth: four &+= value.bitPattern
        }
    }

    /// The units of the block after each cause, of as many as were summed; the others changed nothing.
    func units(after causes: Int) -> SIMD4<Int> {
        let third = causes > 2 ? three : two
        let bits = SIMD4(one, two, third, causes > 3 ? four : third)
        let base = UInt32(Population.block) &* Points.base.bitPattern
        return SIMD4(truncatingIfNeeded: bits &- base)
    }
}

/// What four causes in a chain did to everyone of an audience, in units of `Points`.
struct ChainTotals {
    private let before: Shift
    private var frustration = SIMD4<Int>()
    private var trust = SIMD4<Int>()

    /// Begins with the sums of frustration and trust as they were before the first cause.
    ///
    /// They are known from the books, so they need not be summed again, and what the causes did adds up to what changed.
    init(before: Shift) { self.before = before }

    /// Adds a block of people as the causes left it, by as many causes as were summed.
    mutating func add(frustration: (sums: ChainSums, causes: Int), trust: (sums: ChainSums, causes: Int)) {
        self.frustration &+= frustration.sums.units(after: frustration.causes)
        self.trust &+= trust.sums.units(after: trust.causes)
    }

    /// What the cause in a place did.
    subscript(place: Int) -> Shift {
        place == 0
            ? Shift(frustration: frustration[0] - before.frustration, trust: trust[0] - before.trust)
            : Shift(
                frustration: frustration[place] - frustration[place - 1],
                trust: trust[place] - trust[place - 1])
    }
}
