import DrillEngine
import Groundwork

/// What earlier events mean for the way a later one is told.
struct StorySoFar {
    /// When each promise is due, by its number.
    private var dues: [Int: Moment] = [:]
    /// The stretches over which a facilitator moved the clock.
    private var jumps: [ClosedRange<Moment>] = []

    /// What the measures taken have cost, in euros.
    private(set) var spent = 0

    /// A story of what has happened.
    init(_ history: [Occurrence] = []) {
        for occurrence in history { note(occurrence) }
    }

    /// Notes what happened.
    mutating func note(_ occurrence: Occurrence) {
        switch occurrence.event {
        case .promised(let promise): dues[promise.number] = promise.due
        case .intervened(.jump(let moment)) where moment > occurrence.at:
            jumps.append(occurrence.at...moment)
        case .measureTaken(_, let cost, _):
            let (sum, isTooMuch) = spent.addingReportingOverflow(cost)
            spent = isTooMuch ? .max : sum
        default: break
        }
    }

    /// Whether a promise fell due while a facilitator moved the clock: nobody could keep it, and the debrief does not
    /// count it.
    func isPassedOver(_ promise: Int) -> Bool {
        guard let due = dues[promise] else { return false }
        return jumps.contains { $0.contains(due) }
    }
}
