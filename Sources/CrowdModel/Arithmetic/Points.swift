/// Points of frustration and trust on an exact grid, so that books kept in whole numbers always balance.
///
/// A value from 0 to 100 points is a multiple of 2⁻¹⁵ point. A `Float` holds such multiples exactly below 256, so
/// adding and subtracting changes never rounds, and their sum over any number of people is a whole number.
package enum Points {
    /// Units of the grid in one point.
    package static let unitsPerPoint = 32768

    /// Adding this pushes everything below the grid out of a `Float`: its last place is worth 2⁻¹⁵ there.
    @usableFromInline static let magnet: Float = 384

    /// From here to its double, the last place of a `Float` is worth one unit of the grid.
    static let base: Float = 256

    /// The nearest value of the grid; right for -128 up to 128.
    @inline(__always)
    static func rounded(_ points: Float) -> Float { (points + magnet) - magnet }

    /// The value in units of the grid; exact for values on the grid from -128 up to 128.
    @inline(__always)
    static func units(_ points: Float) -> Int {
        Int(Int32(bitPattern: (points + magnet).bitPattern) &- Int32(bitPattern: magnet.bitPattern))
    }

    /// Adds the bits of a value to a running sum without rounding the value itself.
    @inline(__always)
    static func add(_ value: Float, to sum: inout UInt32) {
        sum &+= (value + magnet).bitPattern
    }

    /// The units in a running sum over so many changes; right while the true total fits 32 bits.
    @inline(__always)
    static func total(of sum: UInt32, count: Int) -> Int {
        Int(Int32(bitPattern: sum &- UInt32(truncatingIfNeeded: count) &* magnet.bitPattern))
    }

    /// A value held between 0 and 100 points.
    @inline(__always)
    static func clamped(_ points: Float) -> Float {
        let floor: Float = points < 0 ? 0 : points
        return floor > 100 ? 100 : floor
    }
}
