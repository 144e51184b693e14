/// Five minutes in the lives of everyone of an audience: who needs the service, what that does to them, who calls.
///
/// What changes slowly is left to `Quarter`, so that there is little to do here, and nothing outside people's hours.
///
/// Each block of 256 people is one loop of fixed length without branches over one array, and what must be summed is
/// summed in 32-bit whole numbers within the block: that is what lets the compiler work on several people at a time,
/// and what makes the sums exact in any order. The last block is filled up with people who never need anything.
enum Kernel {
    /// Lives one step.
    ///
    /// - Parameter callers: receives everyone who takes up the phone in this step, in order.
    static func step(
        _ columns: inout [Float], count: Int, chance: Chance, around: Surroundings, rates: StepRates,
        callers: inout [Int32]
    ) -> ChainTotals {
        var totals = ChainTotals()
        var people = columns.mutableSpan
        var start = 0
        while start < count {
            let base = start / Population.block * Population.stride
            let block =
                around.troubled
                ? live(&people, start, base, chance, around, rates, troubled: true)
                : live(&people, start, base, chance, around, rates, troubled: false)
            totals.add(frustration: block.frustration, trust: block.trust, all: around.troubled)
            let calls = Points.total(of: block.calls, count: Population.block)
            if calls > 0 { collect(calls, people, from: start, base: base, into: &callers) }
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
        _ people: inout MutableSpan<Float>, _ start: Int, _ base: Int, _ chance: Chance,
        _ around: Surroundings, _ rates: StepRates, troubled: Bool
    ) -> BlockSums {
        var sums = BlockSums()
        for lane in 0..<Population.block {
            let random = chance.bits(UInt32(truncatingIfNeeded: start &+ lane))
            var person = PersonNow(people, at: base &+ lane)
            person.live(random, around, rates, &sums, troubled)
            person.store(in: &people, at: base &+ lane)
        }
        return sums
    }

    /// Finds those of a block who take up the phone.
    private static func collect(
        _ calls: Int, _ people: borrowing MutableSpan<Float>, from start: Int, base: Int,
        into callers: inout [Int32]
    ) {
        let column = base + Lane.calling.offset
        var missing = calls
        var lane = 0
        while missing > 0, lane < Population.block {
            // Few call, so sixteen people are passed over at a time; sixteen divides the block.
            var any: UInt32 = 0
            for next in 0..<16 { any |= people[unchecked: column &+ lane &+ next].bitPattern }
            if any != 0 {
                for next in lane..<(lane + 16) where people[column + next] > 0 {
                    callers.append(Int32(start + next))
                    missing -= Points.unitsPerPoint
                }
            }
            lane += 16
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
