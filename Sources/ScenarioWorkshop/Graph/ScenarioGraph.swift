import Groundwork
package import ScenarioLanguage

/// What leads to what in a scenario: injects, facts, measures, stages and escalations with the arrows between them.
package struct ScenarioGraph {
    /// What a node is.
    enum Kind: Hashable {
        /// An inject at a moment.
        case timed
        /// An inject on a condition.
        case conditional
        case fact
        case measure
        case stage
        case level
    }

    /// A node.
    struct Node {
        var kind: Kind
        /// The day of an inject; nothing for any day, and for what is no inject.
        var day: Int?
        /// The clock time of an inject at a moment.
        var clock: String
        /// The name that conditions use.
        var name: String
        /// The title, for an inject; its text, for a fact or a measure.
        var title: String
        /// The condition in words, for an inject on one.
        var condition: String
        /// Whether the name was given; an inject without an id has one by its line only.
        var hasName: Bool { !name.hasPrefix("line-") }
    }

    /// An arrow.
    struct Edge: Hashable {
        /// What an arrow means.
        enum Kind: Hashable {
            /// The target becomes known by the source.
            case tells
            /// The target waits for the source.
            case starts
            /// The target comes only while the source is not so.
            case prevents
            /// The target takes less time by the source.
            case shortens
        }

        var from: Int
        var to: Int
        var kind: Kind
    }

    let scenario: Scenario
    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []
    private var places: [Thing: Int] = [:]
    private var seen: Set<Edge> = []

    /// What a node stands for.
    private enum Thing: Hashable {
        case inject(Int)
        case fact(Int)
        case measure(Int)
        case stage(Int)
        case level(party: Int, level: Int)
    }

    /// Draws up the graph of a scenario.
    package init(_ scenario: Scenario) {
        self.scenario = scenario
        addNodes()
        for (index, inject) in scenario.injects.enumerated() {
            if case .when(let circumstance, _, _) = inject.trigger { wait(.inject(index), for: circumstance) }
            for fact in inject.variants.flatMap(\.tells) { connect(.inject(index), .fact(fact), .tells) }
        }
        for (index, fact) in scenario.facts.enumerated() {
            for way in fact.known { wait(.fact(index), for: way, as: .tells) }
        }
        for (index, measure) in scenario.measures.enumerated() {
            if let needs = measure.needs { wait(.measure(index), for: needs) }
            for shortening in measure.shortens {
                connect(.measure(index), .stage(shortening.stage), .shortens)
            }
        }
        for (index, stage) in scenario.recovery.stages.enumerated() {
            for shortening in stage.shortenedBy {
                switch shortening.by {
                case .measure(let measure): connect(.measure(measure), .stage(index), .shortens)
                case .escalation(let party, let level):
                    connect(.level(party: party, level: level), .stage(index), .shortens)
                }
            }
        }
    }

    private mutating func addNodes() {
        let words = ConditionWords(scenario: scenario, namesFacts: true)
        for (index, inject) in scenario.injects.enumerated() {
            var node = Node(
                kind: .timed, clock: "", name: inject.id, title: inject.title, condition: "")
            switch inject.trigger {
            case .at(let moment):
                node.day = scenario.day(of: moment)
                node.clock = moment.clock
            case .when(let circumstance, let from, let until):
                node.kind = .conditional
                node.day = from == scenario.starts && until == scenario.ends ? nil : scenario.day(of: from)
                node.condition = words.words(circumstance)
            }
            add(.inject(index), node)
        }
        for (index, fact) in scenario.facts.enumerated() { add(.fact(index), .fact, fact.name, fact.text) }
        for (index, measure) in scenario.measures.enumerated() {
            add(.measure(index), .measure, measure.name, measure.text)
        }
        for (index, stage) in scenario.recovery.stages.enumerated() {
            add(.stage(index), .stage, stage.name, "")
        }
        for (party, person) in scenario.parties.enumerated() {
            for (index, level) in person.levels.enumerated() {
                add(.level(party: party, level: index), .level, "\(person.name): \(level.name)", "")
            }
        }
    }

    private mutating func add(_ thing: Thing, _ kind: Kind, _ name: String, _ title: String) {
        add(thing, Node(kind: kind, clock: "", name: name, title: title, condition: ""))
    }

    private mutating func add(_ thing: Thing, _ node: Node) {
        places[thing] = nodes.count
        nodes.append(node)
    }

    private mutating func connect(_ from: Thing, _ to: Thing, _ kind: Edge.Kind) {
        guard let from = places[from], let to = places[to] else { return }
        let edge = Edge(from: from, to: to, kind: kind)
        if seen.insert(edge).inserted { edges.append(edge) }
    }

    private mutating func wait(
        _ thing: Thing, for circumstance: Circumstance, as kind: Edge.Kind = .starts, holds: Bool = true
    ) {
        let arrow = holds ? kind : .prevents
        switch circumstance {
        case .all(let parts), .any(let parts):
            for part in parts { wait(thing, for: part, as: kind, holds: holds) }
        case .not(let part): wait(thing, for: part, as: kind, holds: !holds)
        case .factKnown(let fact), .factTold(let fact, _): connect(.fact(fact), thing, arrow)
        case .measureTaken(let measure), .measureReady(let measure): connect(.measure(measure), thing, arrow)
        case .escalated(let party, let level): connect(.level(party: party, level: level), thing, arrow)
        case .delivered(let inject, _), .answered(let inject), .unanswered(let inject, _):
            connect(.inject(inject), thing, arrow)
        case .stageEnded(let stage, _): connect(.stage(stage), thing, arrow)
        case .noUpdate, .mood, .waiting, .brokenPromises, .said, .service, .reached, .officeHours, .asked:
            break
        }
    }
}
