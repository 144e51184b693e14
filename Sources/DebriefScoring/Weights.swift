/// Spreads weights anew over the parts that are left, in whole numbers that come to 100.
enum Weights {
    /// Each weight grows in proportion and never shrinks; what is left over goes to the largest remainders.
    static func spread(_ weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return weights }
        var spread = weights.map { $0 * 100 / sum }
        let left = 100 - spread.reduce(0, +)
        let byRemainder = weights.indices.sorted { a, b in
            (weights[b] * 100 % sum, a) < (weights[a] * 100 % sum, b)
        }
        for index in byRemainder.prefix(left) { spread[index] += 1 }
        return spread
    }
}
