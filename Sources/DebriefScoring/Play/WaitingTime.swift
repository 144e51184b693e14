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
    /// Minutes up to each step in which an audience needs the service, whether it has it or not.
    private let needed: [[Int]]

    /// Lays out the time of a drill.
    ///
    /// - Parameters:
    ///   - restored: from when each audience has the service back; nothing when it does not come back.
    ///   - stretches: time in which the trainee could do nothing, which is not counted.
    init(
        _ setting: Setting, until end: Moment, restored: [Moment?],
        leaving stretches: [(from: Moment, until: Moment)] = []
    ) {
        start = setting.starts
        let count = max(0, (end - setting.starts + WaitingTime.step - 1) / WaitingTime.step)
        steps = count
        let office = WaitingTime.flags(setting.officeHours, from: setting.starts, steps: count)
        self.office = office
        let counts = (0..<count).map { index in
            let moment = setting.starts + index * WaitingTime.step
            return !stretches.contains { $0.from <= moment && moment < $0.until }
        }
        let uses = setting.audiences.map { audience in
            let needs = WaitingTime.flags(audience.hours, from: setting.starts, steps: count)
            return (0..<count).map { office[$0] && needs[$0] && counts[$0] }
        }
        waits = setting.audiences.indices.map { audience in
            let waiting = restored[audience].map {
                ($0 - setting.starts + WaitingTime.step - 1) / WaitingTime.step
            }
            return (0..<count).map { uses[audience][$0] && $0 < waiting ?? count }
        }
        sums = waits.map { WaitingTime.minutes(of: $0) }
        needed = uses.map { WaitingTime.minutes(of: $0) }
    }

    /// Minutes up to each step in which a flag holds.
    private static func minutes(of flags: [Bool]) -> [Int] {
        var sum = 0
        return [0]
            + flags.map { flag in
                sum += flag ? step : 0
                return sum
            }
    }

    /// Whether weekly hours hold at each step, filled in span by span.
    private static func flags(_ hours: WeeklyHours, from start: Moment, steps: Int) -> [Bool] {
        var flags = [Bool](repeating: false, count: steps)
        guard steps > 0 else { return flags }
        let days = (steps * step + start.minuteOfDay) / 1440
        for offset in -1...days {
            let date = start.date.adding(days: offset)
            for span in hours.spans where span.days.contains(date.weekday) {
                let closes = span.closes > span.opens ? span.closes : span.closes + 1440
                let first = (Moment(date, minute: span.opens) - start + step - 1) / step
                let last = (Moment(date, minute: closes) - start + step - 1) / step
                for index in max(0, first)..<max(0, first, min(steps, last)) { flags[index] = true }
            }
        }
        return flags
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

    /// Minutes from one moment up to another in which an audience needs the service, whether it has it or not.
    func minutesOfNeed(_ audience: Int, from: Moment, to: Moment) -> Int {
        max(0, need(of: audience, at: to) - need(of: audience, at: from))
    }

    private func need(of audience: Int, at moment: Moment) -> Int {
        let index = index(of: moment)
        guard index < steps, moment > start else { return needed[audience][index] }
        let isNeeded = needed[audience][index + 1] > needed[audience][index]
        return needed[audience][index] + (isNeeded ? (moment - start) % WaitingTime.step : 0)
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
