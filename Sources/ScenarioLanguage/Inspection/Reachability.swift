import Groundwork

/// What can come about in a scenario, and when at the earliest.
struct Reachability {
    /// Something that waits for others.
    enum Item: Hashable {
        case inject(Int)
        case fact(Int)
        case measure(Int)
    }

    /// With all that others wait for taken as there from the start.
    let hopeful: Earliest
    /// After everything was taken away that waits for what never comes.
    let sound: Earliest
    /// As it can really come about, one thing after the other.
    let real: Earliest

    private let scenario: Scenario
    private let finder: WindowFinder
    private let dependents: [Item: [Item]]

    init(_ scenario: Scenario) {
        self.scenario = scenario
        finder = WindowFinder(scenario: scenario)
        let stages = RecoveryForecast(scenario).earliest
        let start: Moment? = scenario.starts
        hopeful = Earliest(
            injects: scenario.injects.map { _ in start }, facts: scenario.facts.map { _ in start },
            measures: scenario.measures.map { _ in start }, stages: stages)
        dependents = Reachability.dependents(in: scenario)
        var sound = hopeful
        var real = Earliest(
            injects: scenario.injects.map { _ in nil }, facts: scenario.facts.map { _ in nil },
            measures: scenario.measures.map { _ in nil }, stages: stages)
        let all = Reachability.items(of: scenario)
        let settling = Settling(scenario: scenario, finder: finder, dependents: dependents)
        settling.settle(&sound, all) { new, _ in new == nil }
        settling.settle(&real, all) { new, old in
            guard let new else { return false }
            return old.map { new < $0 } ?? true
        }
        self.sound = sound
        self.real = real
    }

    /// When an item comes at the earliest, with others as given.
    func earliest(_ item: Item, _ others: Earliest) -> Moment? {
        Settling(scenario: scenario, finder: finder, dependents: dependents).earliest(item, others)
    }

    /// Whether an item waits, perhaps by way of others that never come either, for itself.
    func isCircular(_ item: Item) -> Bool {
        var seen: Set<Item> = []
        var open = dependents[item] ?? []
        while let next = open.popLast() {
            if next == item { return true }
            if Settling.value(next, real) == nil, seen.insert(next).inserted {
                open += dependents[next] ?? []
            }
        }
        return false
    }

    /// Whether a condition can hold, with everything else there from the start.
    func canHold(_ circumstance: Circumstance) -> Bool {
        finder.window(of: circumstance, hopeful) != nil
    }

    private static func items(of scenario: Scenario) -> [Item] {
        scenario.injects.indices.map { .inject($0) } + scenario.facts.indices.map { .fact($0) }
            + scenario.measures.indices.map { .measure($0) }
    }

    /// Who waits for whom, the other way round.
    private static func dependents(in scenario: Scenario) -> [Item: [Item]] {
        var dependents: [Item: [Item]] = [:]
        func add(_ item: Item, waitsFor circumstance: Circumstance) {
            for other in circumstance.items { dependents[other, default: []].append(item) }
        }
        for (index, inject) in scenario.injects.enumerated() {
            if case .when(let circumstance, _, _) = inject.trigger {
                add(.inject(index), waitsFor: circumstance)
            }
            for fact in Set(inject.variants.flatMap(\.tells)) {
                dependents[.inject(index), default: []].append(.fact(fact))
            }
        }
        for (index, fact) in scenario.facts.enumerated() {
            for way in fact.known { add(.fact(index), waitsFor: way) }
        }
        for (index, measure) in scenario.measures.enumerated() {
            if let needs = measure.needs { add(.measure(index), waitsFor: needs) }
        }
        return dependents
    }
}

/// Works through items until nothing changes any more.
private struct Settling {
    let scenario: Scenario
    let finder: WindowFinder
    let dependents: [Reachability.Item: [Reachability.Item]]
    /// The injects that tell each fact.
    private let tellers: [[Int]]

    init(scenario: Scenario, finder: WindowFinder, dependents: [Reachability.Item: [Reachability.Item]]) {
        self.scenario = scenario
        self.finder = finder
        self.dependents = dependents
        var tellers = scenario.facts.map { _ in [Int]() }
        for (index, inject) in scenario.injects.enumerated() {
            for fact in Set(inject.variants.flatMap(\.tells)) { tellers[fact].append(index) }
        }
        self.tellers = tellers
    }

    static func value(_ item: Reachability.Item, _ earliest: Earliest) -> Moment? {
        switch item {
        case .inject(let index): earliest.injects[index]
        case .fact(let index): earliest.facts[index]
        case .measure(let index): earliest.measures[index]
        }
    }

    /// Takes over each new value that is an improvement, and looks again at what waits for it.
    func settle(
        _ earliest: inout Earliest, _ items: [Reachability.Item],
        isImprovement: (_ new: Moment?, _ old: Moment?) -> Bool
    ) {
        var queue = items
        var at = 0
        var waiting = Set(items)
        while at < queue.count {
            let item = queue[at]
            at += 1
            waiting.remove(item)
            let old = Settling.value(item, earliest)
            let new = self.earliest(item, earliest)
            guard new != old, isImprovement(new, old) else { continue }
            switch item {
            case .inject(let index): earliest.injects[index] = new
            case .fact(let index): earliest.facts[index] = new
            case .measure(let index): earliest.measures[index] = new
            }
            for other in dependents[item] ?? [] where waiting.insert(other).inserted { queue.append(other) }
        }
    }

    func earliest(_ item: Reachability.Item, _ others: Earliest) -> Moment? {
        switch item {
        case .inject(let index): return inject(scenario.injects[index], others)
        case .measure(let index):
            guard let needs = scenario.measures[index].needs else { return scenario.starts }
            return finder.window(of: needs, others)?.first
        case .fact(let index):
            let told = tellers[index].compactMap { others.injects[$0] }
            let known = scenario.facts[index].known.compactMap { finder.window(of: $0, others)?.first }
            return (told + known).min()
        }
    }

    private func inject(_ inject: Inject, _ others: Earliest) -> Moment? {
        guard inject.chance > 0 else { return nil }
        switch inject.trigger {
        case .at(let moment): return moment
        case .when(let circumstance, let from, let until):
            guard let day = Window(from, until),
                let window = finder.window(of: circumstance, others)?.overlap(day),
                let open = inject.during == .always ? window.first : inject.during.next(from: window.first),
                open <= window.last
            else { return nil }
            return open
        }
    }
}

/// When each stage of a recovery ends at the earliest: under the kindest seed, with everything that shortens it.
struct RecoveryForecast {
    /// The earliest end of each stage; nothing for one that ends after the drill.
    let earliest: [Moment?]

    init(_ scenario: Scenario) {
        var now = scenario.starts
        var earliest: [Moment?] = []
        for (index, stage) in scenario.recovery.stages.enumerated() {
            var minutes = stage.minutes.lowerBound
            minutes -= stage.shortenedBy.reduce(0) { $0 + $1.minutes }
            for measure in scenario.measures {
                for shortening in measure.shortens where shortening.stage == index {
                    minutes -= shortening.minutes
                }
            }
            minutes = max(5, minutes)
            while minutes > 0, now < scenario.ends {
                if stage.works.contains(now) { minutes -= 5 }
                now = now + 5
            }
            earliest.append(minutes <= 0 && now <= scenario.ends ? now : nil)
            if minutes > 0 { now = scenario.ends }
        }
        self.earliest = earliest
    }
}

extension Circumstance {
    /// What it waits for.
    var items: [Reachability.Item] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.items)
        case .not(let part): part.negatedItems
        case .factKnown(let fact), .factTold(let fact, _): [.fact(fact)]
        case .measureTaken(let measure), .measureReady(let measure): [.measure(measure)]
        case .delivered(let inject, _), .answered(let inject), .unanswered(let inject, _): [.inject(inject)]
        default: []
        }
    }

    /// What the contrary of it waits for: nothing, unless it is a contrary itself.
    private var negatedItems: [Reachability.Item] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.negatedItems)
        case .not(let part): part.items
        default: []
        }
    }
}
