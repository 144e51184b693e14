/// One person's columns when their call has found its end.
///
/// Callers lie far apart in memory. All of a step are taken out before any is touched, so that the machine fetches those
/// of many side by side instead of waiting for each; nobody's calls end twice in a step.
struct CallerNow {
    private var frustration, trust, hindsight, prospect: Float
    /// The word of due and callAfter.
    private var times: UInt32

    /// Takes a person out of the columns.
    @inline(__always)
    init(_ people: Population, _ person: Int) {
        let place = Population.place(of: person)
        frustration = Float(bitPattern: people.columns[place + Lane.frustration.offset])
        trust = Float(bitPattern: people.columns[place + Lane.trust.offset])
        hindsight = Float(bitPattern: people.columns[place + Lane.hindsight.offset])
        prospect = Float(bitPattern: people.columns[place + Lane.prospect.offset])
        times = people.columns[place + Half.callAfter.offset]
    }

    /// Puts them back.
    func store(in people: inout Population, _ person: Int) {
        let place = Population.place(of: person)
        people.columns[place + Lane.frustration.offset] = frustration.bitPattern
        people.columns[place + Lane.trust.offset] = trust.bitPattern
        people.columns[place + Lane.hindsight.offset] = hindsight.bitPattern
        people.columns[place + Lane.prospect.offset] = prospect.bitPattern
        people.columns[place + Half.callAfter.offset] = times
    }

    /// Nobody answered.
    mutating func giveUp(_ minutes: Float, closed: Bool, luck: Float, number: Int) -> Shift {
        let left = (100 - frustration) * 0.01
        Half.callAfter.put(Float(number + (closed ? 9 : 12)) + 12 * luck, in: &times)
        return shift(
            frustration: left * (closed ? 1 : 2 + 0.25 * minutes), trust: closed ? -0.1 : -0.4)
    }

    /// Somebody answered, who knows what the desk knows.
    mutating func hear(_ desk: Switchboard, after minutes: Float, luck: Float, number: Int) -> Shift {
        let left = (100 - frustration) * 0.01
        Half.callAfter.put(Float(number + 24) + 36 * luck, in: &times)
        hindsight += max(0, desk.hindsight - hindsight) * 0.6
        prospect += max(0, desk.prospect - prospect) * 0.6
        let knows = min(1, desk.hindsight + desk.prospect)
        let relief = frustration * (0.02 + 0.06 * knows)
        return shift(
            frustration: left * (0.25 * minutes + 1.5 * (1 - knows)) - relief, trust: -0.3 * (1 - knows))
    }

    /// Changes points within 0 to 100, and says by how many units they really changed.
    private mutating func shift(frustration anger: Float, trust faith: Float) -> Shift {
        let before = (frustration, trust)
        frustration = Points.rounded(Points.clamped(frustration + anger))
        trust = Points.rounded(Points.clamped(trust + faith))
        return Shift(
            frustration: Points.units(frustration - before.0), trust: Points.units(trust - before.1))
    }
}
