package import Groundwork
import TranscriptJournal

/// When each audience waits: office hours in which it needs the service and does not have it.
///
/// Kept in steps of five minutes, with running sums, so that every part asks for it cheaply.
package struct WaitingTime: Sendable {
    /// Minutes of a step.
    static let step = 5

    /// The first moment.
    let start: Moment
    /// How many steps there are.
    let steps: Int
    /// Whether an audience waits in a step: `waits[audience][step]`.
    let waits: [[Bool]]
    /// Whether a step lies in office hours.
    let office: [Bool]
    private let sums: [[Int]]

    /// Lays out the time of a drill.
    ///
    /// - Parameter restored: from when each audience has the service back; nothing when it does not come back.
    init(_ setting: Setting, until end: Moment, restored: [Moment?]) {
        start = setting.starts
        let count = max(0, (end - setting.starts + WaitingTime.step - 1) / WaitingTime.step)
        steps = count
        let moments = (0..<count).map { setting.starts + $0 * WaitingTime.step }
        let office = moments.map { setting.officeHours.contains($0) }
        self.office = office
        waits = setting.audiences.indices.map { audience in
            let hours = setting.audiences[audience].hours
            return moments.indices.map { index in
                office[index] && hours.contains(moments[index])
                    && restored[audience].map { moments[index] < $0 } ?? true
            }
        }
        sums = waits.map { flags in
            var sum = 0
            return [0]
                + flags.map { flag in
                    sum += flag ? WaitingTime.step : 0
                    return sum
                }
        }
    }

    /// The moment at which a step begins.
    func moment(_ step: Int) -> Moment { start + step * WaitingTime.step }

    /// The step in which a moment lies, within the drill.
    func index(of moment: Moment) -> Int {
        max(0, min(steps, (moment - start) / WaitingTime.step))
    }

    /// Minutes of waiting of an audience from one moment up to another.
    package func minutes(_ audience: Int, from: Moment, to: Moment) -> Int {
        max(0, elapsed(audience, at: to) - elapsed(audience, at: from))
    }

    /// Minutes of waiting of an audience in all.
    package func total(_ audience: Int) -> Int { sums[audience].last ?? 0 }

    private func elapsed(_ audience: Int, at moment: Moment) -> Int {
        let index = index(of: moment)
        guard index < steps, moment > start else { return sums[audience][index] }
        let rest = (moment - start) % WaitingTime.step
        return sums[audience][index] + (waits[audience][index] ? rest : 0)
    }

    /// When the office opens next after a moment's own office day; the end of the drill when it does not.
    func nextOpening(after moment: Moment) -> Moment {
        var index = index(of: Moment(moment.date.adding(days: 1), minute: 0))
        while index < steps, !office[index] { index += 1 }
        return self.moment(index)
    }
}
