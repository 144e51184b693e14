/// One person's columns while they live through five minutes of need.
///
/// Frustration and trust stand 256 higher here than in the columns: between 256 and 512 a `Float` has just the grid of
/// `Points`, so adding a change rounds it to the grid by itself, and the bits before and after tell by how much.
struct PersonNow {
    private var frustration, trust: Float
    /// 1 when they take up the phone in this step, else 0.
    private(set) var calling: Float = 0
    private let helplessness, hindsight, prospect: Float
    /// The words of due and callAfter, of urgency and presence, of blame and ceiling.
    private let times, need, nature: UInt32

    /// Takes a person out of the columns.
    @inline(__always)
    init(_ people: borrowing MutableSpan<UInt32>, at place: Int) {
        frustration = people[.frustration, at: place] + Points.base
        trust = people[.trust, at: place] + Points.base
        helplessness = people[.helplessness, at: place]
        hindsight = people[.hindsight, at: place]
        prospect = people[.prospect, at: place]
        times = people.word(of: .due, at: place)
        need = people.word(of: .urgency, at: place)
        nature = people.word(of: .blame, at: place)
    }

    /// Puts what changes in every step back.
    @inline(__always)
    func store(in people: inout MutableSpan<UInt32>, at place: Int) {
        people[.frustration, at: place] = frustration - Points.base
        people[.trust, at: place] = trust - Points.base
    }

    /// Lives through five minutes within hours in which the service is needed.
    @inline(__always)
    mutating func live(
        _ random: UInt32, _ around: Surroundings, _ rates: StepRates, _ sums: inout BlockSums,
        _ troubled: Bool
    ) {
        // Choices are between numbers at hand: a product or a look-up inside a choice becomes a branch, and a branch
        // keeps the loop from working on four people at a time.
        let here: Float = Int32(bitPattern: random & 0xFFFF) < Half.presence.whole(in: need) ? 1 : 0
        let burden = here * Float(Half.urgency.whole(in: need)) * around.urgentLoss
        let blame = Float(Half.blame.whole(in: nature))
        let unknown = 1 - (rates.hindsightWeight * hindsight + rates.prospectWeight * prospect)
        let overdue: Float = troubled ? (around.step > Half.due.whole(in: times) ? 1 : 0) : 0
        takeUpPhone(random, here, unknown, overdue, around, rates, troubled)
        Points.add(calling, to: &sums.calls)
        grow(burden, blame, unknown, overdue, around, rates, &sums, troubled)
        lose(burden, blame, unknown, overdue, rates, &sums, troubled)
    }

    /// Frustration: what is left of the way to fury shrinks.
    @inline(__always)
    private mutating func grow(
        _ burden: Float, _ blame: Float, _ unknown: Float, _ overdue: Float, _ around: Surroundings,
        _ rates: StepRates,
        _ sums: inout BlockSums, _ troubled: Bool
    ) {
        let left = 100 - (frustration - Points.base)
        let anger = left * burden * blame
        frustration += anger * rates.outageAnger * (1 - rates.tolerance * prospect)
        sums.frustration.after(.first, frustration)
        frustration += anger * rates.silenceAnger * unknown
        sums.frustration.after(.second, frustration)
        guard troubled else { return }
        frustration += anger * rates.overdueAnger * overdue
        sums.frustration.after(.third, frustration)
        frustration += left * burden * around.unfairAnger
        sums.frustration.after(.fourth, frustration)
    }

    /// Trust wears away by shares of itself, faster when it is middling (SF-46).
    @inline(__always)
    private mutating func lose(
        _ burden: Float, _ blame: Float, _ unknown: Float, _ overdue: Float, _ rates: StepRates,
        _ sums: inout BlockSums,
        _ troubled: Bool
    ) {
        let now = trust - Points.base
        let wear = now * burden
        let middling = wear * (1 + rates.asymmetry * now * (100 - now))
        trust -= wear * rates.outageDistrust * blame
        sums.trust.after(.first, trust)
        trust -= middling * rates.silenceDistrust * unknown
        sums.trust.after(.second, trust)
        guard troubled else { return }
        trust -= middling * rates.overdueDistrust * overdue
        sums.trust.after(.third, trust)
    }

    /// People call to ask, and in anger; the helpless no longer do (SF-54).
    @inline(__always)
    private mutating func takeUpPhone(
        _ random: UInt32, _ here: Float, _ unknown: Float, _ overdue: Float, _ around: Surroundings,
        _ rates: StepRates, _ troubled: Bool
    ) {
        let now = frustration - Points.base
        let upset = (rates.asking * unknown + rates.angry * now * now) * (1 - helplessness) * around.stirred
        let louder = troubled ? upset * (1 + rates.overdueCalls * overdue) : upset
        let drive = here * (rates.everyday + louder)
        let chance: Float = around.step < Half.callAfter.whole(in: times) ? 0 : drive
        calling = Float(Int32(bitPattern: random >> 16)) < chance ? 1 : 0
    }
}
