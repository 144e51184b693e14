import Groundwork

/// Everyone of one audience, as columns of numbers.
///
/// The columns of a tile of 16 people stand together in one array (column by column), and tile follows upon tile, so
/// that a step walks once through memory, straight on: the machine fetches ahead what comes next, and a crowd that no
/// longer fits its cache costs hardly more a person than one that does. One array serves the kernel, so that the
/// compiler sees that columns cannot overlap, and works on several people at a time.
package struct Population: Sendable {
    /// How many people are summed up together in whole numbers of 32 bits; whole tiles.
    package static let block = 256
    /// How many people's columns stand together: a column is as long as a line of the cache.
    static let tile = 16
    /// A step that never comes: later than any of a drill, which lasts 60 days at most.
    package static let never: Float = 65535

    /// How many people there are.
    package let count: Int
    /// How long they hold the line.
    let patience: Patience
    /// The columns: a word for each `Lane`, then a word for two of `Half`.
    var columns: [UInt32]
    /// Which promises each person heard, a bit for each place in the `PromiseBook`.
    var promises: [UInt32]
    /// Which of the audience's channels each person reads, a bit each.
    var channels: [UInt16]
    /// How many promises made to each person were broken.
    var broken: [UInt8]

    /// A population of people without properties but patience.
    init(count: Int, patience: Patience) {
        self.count = count
        self.patience = patience
        let blocks = (count + Population.block - 1) / Population.block
        columns = [UInt32](repeating: 0, count: blocks * Population.tilesInBlock * Population.stride)
        promises = [UInt32](repeating: 0, count: count)
        channels = [UInt16](repeating: 0, count: count)
        broken = [UInt8](repeating: 0, count: count)
    }

    /// Words in one tile.
    static let stride = tile * (Lane.count + Half.columns)
    /// How many tiles make a block.
    static let tilesInBlock = block / tile

    /// Bytes the model keeps for each person.
    package static var bytesPerPerson: Int { (Lane.count + Half.columns) * 4 + 4 + 2 + 1 }

    /// One property of one person.
    subscript(lane: Lane, person: Int) -> Float {
        @inline(__always) get { Float(bitPattern: columns[Population.place(of: person) + lane.offset]) }
        @inline(__always) set { columns[Population.place(of: person) + lane.offset] = newValue.bitPattern }
    }

    /// One property of one person that is kept in half a word.
    subscript(half: Half, person: Int) -> Float {
        @inline(__always) get { half.value(in: columns[Population.place(of: person) + half.offset]) }
        @inline(__always) set { half.put(newValue, in: &columns[Population.place(of: person) + half.offset]) }
    }

    /// The place of a person's first column; the next ones follow a tile apart.
    @inline(__always)
    static func place(of person: Int) -> Int { (person / tile) * stride + person % tile }

    /// The sums of frustration and trust over everyone, counted afresh, in units.
    package var totals: Shift {
        var sum = Shift()
        for person in 0..<count {
            sum.frustration += Points.units(self[.frustration, person])
            sum.trust += Points.units(self[.trust, person])
        }
        return sum
    }
}

/// An amount of frustration and trust in units of the grid, summed over people.
package struct Shift: Sendable, Hashable {
    /// Units of frustration.
    package var frustration = 0
    /// Units of trust.
    package var trust = 0

    /// Whether nothing changed.
    var isZero: Bool { frustration == 0 && trust == 0 }

    /// Moves frustration and trust within 0 to 100, and says by how many units they really moved.
    @inline(__always)
    static func moving(_ frustration: inout Float, _ anger: Float, _ trust: inout Float, _ faith: Float)
        -> Shift
    {
        let before = (frustration, trust)
        frustration = Points.rounded(Points.clamped(frustration + anger))
        trust = Points.rounded(Points.clamped(trust + faith))
        return Shift(
            frustration: Points.units(frustration - before.0), trust: Points.units(trust - before.1))
    }

    static func += (left: inout Shift, right: Shift) {
        left.frustration &+= right.frustration
        left.trust &+= right.trust
    }
}
