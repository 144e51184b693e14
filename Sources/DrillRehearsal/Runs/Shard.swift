/// A part of a large study, for a scheduler that runs the parts elsewhere: "2/5" is the second of five.
package struct Shard: Sendable, Hashable, LosslessStringConvertible {
    /// Which part, from 1.
    package let index: Int
    /// How many parts there are.
    package let count: Int

    /// All of it.
    package static let whole = Shard(index: 1, count: 1)

    private init(index: Int, count: Int) {
        self.index = index
        self.count = count
    }

    /// Reads "I/N" with I from 1 to N.
    package init?(_ description: String) {
        let parts = description.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let index = parts[0], let count = parts[1], count >= 1,
            (1...count).contains(index)
        else { return nil }
        self.init(index: index, count: count)
    }

    package var description: String { "\(index)/\(count)" }

    /// The seeds of this part, of so many runs that begin with a seed: every part gets a fair share of any length.
    package func seeds(from first: UInt64, runs: Int) -> [UInt64] {
        stride(from: index - 1, to: max(0, runs), by: count).map { first &+ UInt64($0) }
    }
}
