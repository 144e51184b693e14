/// One person's columns when their call has found its end.
///
/// Callers lie far apart in memory. All of a step are taken out before any is touched, so that the machine fetches those
/// of many side by side instead of waiting for each; nobody's calls end twice in a step.
struct CallerNow {
    private var frustration, trust, hindsight, prospect, callAfter: Float

    /// Takes a person out of the columns.
    @inline(__always)
    init(_ people: Population, _ person: Int) {
        frustration = people[.frustration, person]
        trust = people[.trust, person]
        hindsight = people[.hindsight, person]
        prospect = people[.prospect, person]
        callAfter = people[.callAfter, person]
    }

    /// Puts them back.
    func store(in people: inout Population, _ person: Int) {
        people[.frustration, person] = frustration
        people[.trust, person] = trust
        people[.hindsight, person] = hindsight
        people[.prospect, person] = prospect
        people[.callAfter, person] = callAfter
    }

    /// Nobody answered.
    mutating func giveUp(_ minutes: Float, closed: Bool, luck: Float, number: Int) -> Shift {
        let left = (100 - frustration) * 0.01
        callAfter = Float(number + (closed ? 9 : 12)) + 12 * luck
        return Shift.moving(
            &frustration, left * (closed ? 1 : 2 + 0.25 * minutes), &trust, closed ? -0.1 : -0.4)
    }

    /// Somebody answered, who knows what the desk knows.
    mutating func hear(_ desk: Switchboard, after minutes: Float, luck: Float, number: Int) -> Shift {
        let left = (100 - frustration) * 0.01
        callAfter = Float(number + 24) + 36 * luck
        hindsight += max(0, desk.hindsight - hindsight) * 0.6
        prospect += max(0, desk.prospect - prospect) * 0.6
        let knows = min(1, desk.hindsight + desk.prospect)
        let relief = frustration * (0.02 + 0.06 * knows)
        return Shift.moving(
            &frustration, left * (0.25 * minutes + 1.5 * (1 - knows)) - relief, &trust, -0.3 * (1 - knows))
    }
}
