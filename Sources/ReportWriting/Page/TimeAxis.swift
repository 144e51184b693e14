import DebriefScoring
import Groundwork

/// Where a chart says what time it is: the days of a long drill, the hours of a short one.
struct TimeAxis {
    /// A moment with what stands at it.
    struct Tick: Hashable {
        let at: Moment
        let label: String
    }

    /// Up to how many minutes a drill shows hours.
    private static let short = 36 * 60
    /// How many ticks there are at most, so that their words do not touch on a telephone.
    private static let most = 6
    private static let steps = [15, 30, 60, 120, 180, 240, 360]

    let ticks: [Tick]

    init(from first: Moment, to last: Moment, _ language: Language) {
        ticks =
            last - first > TimeAxis.short
            ? TimeAxis.days(first, last, language) : TimeAxis.hours(first, last, language)
    }

    private static func days(_ first: Moment, _ last: Moment, _ language: Language) -> [Tick] {
        var ticks: [Tick] = []
        var day = first
        while day <= last {
            ticks.append(Tick(at: day, label: Wording.day(day, language)))
            day = Moment(day.date.adding(days: 1), minute: 0)
        }
        return ticks
    }

    /// Whole steps of the clock; midnight bears the name of its day.
    private static func hours(_ first: Moment, _ last: Moment, _ language: Language) -> [Tick] {
        let midnight = Moment(first.date, minute: 0)
        func moments(_ step: Int) -> [Moment] {
            let start = (first - midnight + step - 1) / step * step
            return stride(from: start, through: last - midnight, by: step).map { midnight + $0 }
        }
        let step = steps.first { moments($0).count <= most } ?? 720
        return moments(step).map { moment in
            let isMidnight = moment == Moment(moment.date, minute: 0)
            return Tick(at: moment, label: isMidnight ? Wording.day(moment, language) : moment.clock)
        }
    }
}
