/// The natural logarithm from + − × ÷ alone, so that waiting times are the same bits on every machine.
///
/// Mathematical libraries differ between systems in the last place; exact arithmetic does not. The fraction is
/// brought to √½ … √2 and summed as 2·artanh((m − 1) / (m + 1)); nine terms leave an error below 10⁻¹⁴.
package enum Logarithm {
    private static let ln2 = 0.693_147_180_559_945_3

    /// ln(x) for normal positive numbers; 0 for anything else.
    package static func natural(_ x: Double) -> Double {
        guard x.isNormal, x > 0 else { return 0 }
        var exponent = Double(x.exponent)
        var fraction = x.significand
        if fraction > 1.414_213_562_373_095 {
            fraction *= 0.5
            exponent += 1
        }
        let z = (fraction - 1) / (fraction + 1)
        let square = z * z
        var sum = 0.0
        var term = 19.0
        while term >= 1 {
            sum = sum * square + 1 / term
            term -= 2
        }
        return 2 * z * sum + exponent * ln2
    }

    /// An exponentially distributed time with the mean given, from a number of 0 up to 1.
    package static func exponential(mean: Double, unit: Double) -> Double {
        -mean * natural(1 - unit)
    }
}
