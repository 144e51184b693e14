/// Five minutes in the lives of everyone of an audience: who needs the service, what that does to them, who calls.
///
/// What changes slowly is left to `Quarter`, so that there is little to do here, and nothing outside people's hours.
///
/// Each tile of people is one loop of fixed length without branches over one array, and what must be summed is summed
/// in 32-bit whole numbers within a block of tiles: that is what lets the compiler work on several people at a time,
/// and what makes the sums exact in any order. The last block is filled up with people who never need anything.
enum Kernel {
    /// Lives one step.
    ///
    /// - Parameters:
    ///   - before: the sums of everyone's frustration and trust as they are.
    ///   - callers: receives everyone who takes up the phone in this step, in order.
    static func step(
        _ columns: inout [UInt32], count: Int, before: Shift, chance: Chance, around: Surroundings,
        rates: StepRates,
        callers: inout [Int32]
    ) -> ChainTotals {
        var totals = ChainTotals(before: before)
        var luck = NeighbourChance(chance)
        var calling = [Float](repeating: 0, count: Population.block)
        var people = columns.mutableSpan
        var start = 0
        while start < count {
            let base = Population.place(of: start)
            luck.begin(at: start)
            let block =
                around.troubled
                ? live(&people, base, luck, around, rates, &calling, troubled: true)
                : live(&people, base, luck, around, rates, &calling, troubled: false)
            totals.add(
                frustration: (block.frustration, around.troubled ? 4 : 2),
                trust: (block.trust, around.troubled ? 3 : 2))
            let calls = Points.total(of: block.calls, count: Population.block)
            if calls > 0 { collect(calls, calling, from: start, into: &callers) }
            start += Population.block
        }
        return totals
    }

    /// Lets a block of people live through the step.
    ///
    /// `troubled` is known where this is called, so that the compiler makes two loops of it: the one for a quiet step
    /// leaves out overdue promises and unfair treatment.
    @inline(__always)
    private static func live(
        _ people: inout MutableSpan<UInt32>, _ base: Int, _ luck: NeighbourChance,
        _ around: Surroundings, _ rates: StepRates, _ calling: inout [Float], troubled: Bool
    ) -> BlockSums {
        var sums = BlockSums()
        var callers = calling.mutableSpan
        let products = luck.products.span
        for tile in 0..<Population.tilesInBlock {
            let first = tile &* Population.tile
            let place = base &+ tile &* Population.stride
            for lane in 0..<Population.tile {
                let random = luck.bits(products[unchecked: first &+ lane])
                var person = PersonNow(people, at: place &+ lane)
                person.live(random, around, rates, &sums, troubled)
                person.store(in: &people, at: place &+ lane)
                callers[unchecked: first &+ lane] = person.calling
            }
        }
        return sums
    }

    /// Finds those of a block who take up the phone.
    private static func collect(
        _ calls: Int, _ calling: [Float], from start: Int, into callers: inout [Int32]
    ) {
        let calling = calling.span
        var missing = calls
        var first = 0
        while missing > 0, first < Population.block {
            // Few call, so a tile of people is passed over at a time.
            var any: UInt32 = 0
            for lane in 0..<Population.tile { any |= calling[unchecked: first &+ lane].bitPattern }
            if any != 0 {
                for place in first..<first + Population.tile where calling[place] > 0 {
                    callers.append(Int32(start + place))
                    missing -= Points.unitsPerPoint
                }
            }
            first += Population.tile
        }
    }
}

/// What is summed over one block of people in a step: what outage, silence, overdue promises and unfairness did.
struct BlockSums {
    var frustration = ChainSums()
    var trust = ChainSums()
    /// Those who take up the phone, as bits of `Points`.
    var calls: UInt32 = 0
}
