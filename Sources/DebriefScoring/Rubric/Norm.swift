/// Three points on a scale: where full marks are given, where half, and where none.
///
/// The scale may run either way: minutes earn more when they are few, a share earns more when it is large.
package struct Norm: Sendable, Hashable {
    /// The value that earns everything; minutes or percent.
    package var full: Double
    /// The value that earns half.
    package var half: Double
    /// The value that earns nothing.
    package var zero: Double

    /// Makes a norm; without a half it lies midway.
    package init(full: Double, half: Double? = nil, zero: Double) {
        self.full = full
        self.half = half ?? (full + zero) / 2
        self.zero = zero
    }

    /// What a value earns, from 0 to 1, in straight lines between the three points.
    package func marks(for value: Double) -> Double {
        let sign = full <= zero ? 1.0 : -1.0
        let (value, full, half, zero) = (value * sign, full * sign, half * sign, zero * sign)
        if value <= full { return 1 }
        if value >= zero { return 0 }
        if value <= half { return half > full ? 1 - 0.5 * (value - full) / (half - full) : 0.5 }
        return zero > half ? 0.5 * (zero - value) / (zero - half) : 0
    }

    /// The norm with all three points multiplied, as where an announced pause allows a longer one.
    func stretched(by factor: Double) -> Norm {
        Norm(full: full * factor, half: half * factor, zero: zero * factor)
    }
}
