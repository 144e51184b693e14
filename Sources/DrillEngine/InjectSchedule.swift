import Groundwork
import ScenarioLanguage

/// Which injects come, when, and in which telling; decided by the seed before the drill begins.
struct InjectSchedule: Sendable {
    /// The injects at a moment, with that moment.
    private(set) var timed: [(index: Int, at: Moment)] = []
    /// The moment of each inject that comes at one.
    private(set) var moments: [Moment?]
    /// The injects on a circumstance that may still come, in the scenario's order; among them, until the next clearing,
    /// those that were retired.
    private(set) var waiting: [Int] = []
    /// Whether each inject is on a circumstance and may still come.
    private(set) var isWaiting: [Bool]
    private var retired = 0
    /// The injects at a moment that do not come by themselves any more.
    var withheld: Set<Int> = []
    /// The telling of each inject that comes first, by index.
    private let firstVariants: [Int]
    /// How many tellings each inject has.
    private let tellings: [Int]
    /// When each inject was last delivered.
    var delivered: [Moment?]
    /// How often each inject was delivered.
    var count: [Int]
    /// The inbox message of each inject.
    var message: [Int?]

    init(_ scenario: Scenario, seed: UInt64) {
        var variants: [Int] = []
        moments = Array(repeating: nil, count: scenario.injects.count)
        isWaiting = Array(repeating: false, count: scenario.injects.count)
        for (index, inject) in scenario.injects.enumerated() {
            var chance = RandomStream(seed: seed, name: "inject " + inject.id)
            let comes = chance.percent(inject.chance)
            var draw = chance.below(inject.variants.reduce(0) { $0 + $1.weight })
            var variant = 0
            while variant < inject.variants.count - 1, draw >= inject.variants[variant].weight {
                draw -= inject.variants[variant].weight
                variant += 1
            }
            variants.append(variant)
            guard comes else { continue }
            switch inject.trigger {
            case .at(let moment):
                timed.append((index, moment))
                moments[index] = moment
            case .when:
                waiting.append(index)
                isWaiting[index] = true
            }
        }
        firstVariants = variants
        tellings = scenario.injects.map(\.variants.count)
        delivered = Array(repeating: nil, count: scenario.injects.count)
        count = Array(repeating: 0, count: scenario.injects.count)
        message = Array(repeating: nil, count: scenario.injects.count)
    }

    /// The telling in which an inject comes next: the one that the seed drew, then the others in turn, so that nobody
    /// repeats themselves to the letter while there are other words.
    func variant(of index: Int) -> Int { (firstVariants[index] + count[index]) % max(1, tellings[index]) }

    /// Forgets an inject on a circumstance that will not come again.
    mutating func retire(_ index: Int) {
        guard isWaiting[index] else { return }
        isWaiting[index] = false
        retired += 1
        // Cleared by the half, so that many that retire one by one cost no more than their number.
        guard retired * 2 > waiting.count else { return }
        waiting.removeAll { !isWaiting[$0] }
        retired = 0
    }
}
