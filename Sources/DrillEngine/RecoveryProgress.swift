import Groundwork
import ScenarioLanguage

/// How far the recovery has come; the trainee never sees it.
struct RecoveryProgress: Sendable {
    /// What a step brought about.
    enum Turn: Sendable {
        case failed(stage: Int)
        case ended(stage: Int, service: [Int]?)
    }

    private let stages: [Recovery.Stage]
    private var remaining: [Int]
    private var fails: [Bool]
    private var current = 0
    /// When each stage ended.
    private(set) var ended: [Moment?]
    /// The share of the service that works for each audience, in percent.
    private(set) var service: [Int]

    /// Draws how long each stage takes under the seed.
    init(_ recovery: Recovery, seed: UInt64) {
        stages = recovery.stages
        service = recovery.service
        ended = Array(repeating: nil, count: stages.count)
        var chance = RandomStream(seed: seed, name: "recovery")
        remaining = []
        fails = []
        for stage in stages {
            let spread = stage.minutes.upperBound - stage.minutes.lowerBound
            remaining.append(stage.minutes.lowerBound + chance.below(spread / 5 + 1) * 5)
            fails.append(chance.percent(stage.failPercent))
        }
    }

    /// Whether all stages have ended.
    var isDone: Bool { current >= stages.count }

    /// Takes time off a stage that has not ended yet.
    mutating func shorten(stage: Int, by minutes: Int) {
        guard stage >= current else { return }
        remaining[stage] = max(stage == current ? 0 : 15, remaining[stage] - minutes)
    }

    /// Works through a span of minutes that begins at a moment.
    mutating func work(from moment: Moment, minutes: Int) -> [Turn] {
        guard !isDone, stages[current].works.contains(moment) else { return [] }
        remaining[current] -= minutes
        guard remaining[current] <= 0 else { return [] }
        let stage = current
        if fails[stage] {
            fails[stage] = false
            remaining[stage] = stages[stage].failMinutes
            return [.failed(stage: stage)]
        }
        ended[stage] = moment + minutes
        current += 1
        if let service = stages[stage].service { self.service = service }
        return [.ended(stage: stage, service: stages[stage].service)]
    }
}
