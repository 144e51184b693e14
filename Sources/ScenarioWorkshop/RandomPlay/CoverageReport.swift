package import Groundwork
import ScenarioLanguage

/// What a person is told about random play.
package struct CoverageReport {
    private let coverage: Coverage
    private let people: Int?
    private let language: Language
    private let command: (UInt64) -> String

    /// Makes a report.
    ///
    /// - Parameters:
    ///   - people: how many people the crowd was scaled to, if it was.
    ///   - command: the command that repeats the run of a seed.
    package init(
        _ coverage: Coverage, people: Int? = nil, language: Language, command: @escaping (UInt64) -> String
    ) {
        self.coverage = coverage
        self.people = people
        self.language = language
        self.command = command
    }

    private func say(_ nl: String, _ en: String) -> String { language.pick(nl: nl, en: en) }

    /// The report.
    package var text: String {
        ([headline] + figures + gaps + failures).joined(separator: "\n")
    }

    private var headline: String {
        let events = coverage.runs.reduce(0) { $0 + $1.events }
        let (runs, broken) = (coverage.runs.count, coverage.failures.count)
        let verdict =
            broken == 0
            ? say("elke wet gehouden", "every law kept")
            : say("in \(broken) runs een wet gebroken", "a law broken in \(broken) runs")
        return "\(coverage.scenario.id): \(runs) runs, \(events) "
            + say("gebeurtenissen; ", "events; ") + verdict
    }

    private var figures: [String] {
        let scenario = coverage.scenario
        let counts = coverage.counts
        let conditional = scenario.injects.indices.filter {
            if case .when = scenario.injects[$0].trigger { true } else { false }
        }
        let tellings = scenario.injects.filter { $0.variants.count > 1 }.reduce(0) { $0 + $1.variants.count }
        let missed = coverage.unreachedTellings.count
        func share(_ reached: Int, _ all: Int) -> String {
            say("\(reached) van \(all)", "\(reached) of \(all)")
        }
        return [
            say("  injects bereikt: ", "  injects reached: ")
                + share(counts.count { $0 > 0 }, counts.count),
            say("  waarvan op een voorwaarde: ", "  of those on a condition: ")
                + share(conditional.count { counts[$0] > 0 }, conditional.count),
            say("  alternatieven verteld: ", "  alternatives told: ")
                + share(max(0, tellings - missed), tellings),
            say("  feiten bekend geworden: ", "  facts learned: ")
                + share(scenario.facts.count - coverage.unlearned.count, scenario.facts.count),
        ]
    }

    private var gaps: [String] {
        let conditions = ConditionText(scenario: coverage.scenario)
        var lines = coverage.unreached.map { inject in
            let when: String
            switch inject.trigger {
            case .at(let moment):
                when = conditions.moment(moment) + (inject.chance < 100 ? ", \(inject.chance)%" : "")
            case .when(let circumstance, _, _): when = "when " + conditions.text(circumstance)
            }
            return say("  nooit bereikt: ", "  never reached: ") + "\(inject.id) ("
                + say("regel", "line") + " \(inject.line), \(when)): \(inject.title)"
        }
        lines += coverage.unreachedTellings.map { inject, telling in
            say("  nooit verteld: ", "  never told: ") + "\(inject.id), "
                + say("alternatief", "alternative") + " \(telling + 1) (" + say("regel", "line")
                + " \(inject.line))"
        }
        lines += coverage.unlearned.map { say("  nooit bekend geworden: ", "  never learned: ") + $0.name }
        if let people, coverage.unreached.contains(where: { $0.waitsForCallers }) {
            lines.append(
                say(
                    "  er speelden \(people) van de \(coverage.scenario.people) mensen mee: wie aan de telefoon wacht telt naar verhouding minder; zie --people",
                    "  \(people) of the \(coverage.scenario.people) people took part, and fewer of them wait on the telephone; see --people"
                ))
        }
        return lines.map { SafeText.oneLine($0) }
    }

    private var failures: [String] {
        coverage.failures.prefix(5).flatMap { run -> [String] in
            let breaches = run.breaches.prefix(5).map { breach in
                let moment = breach.at.map { "\($0) " } ?? ""
                return SafeText.oneLine(
                    "    \(moment)\(breach.seen.text(in: language)) — \(breach.law.sentence(in: language))")
            }
            return [
                say("  seed \(run.seed), speler \(run.player):", "  seed \(run.seed), player \(run.player):")
            ]
                + breaches + [say("    opnieuw: ", "    repeat it: ") + command(run.seed)]
        }
    }
}

extension Inject {
    /// Whether it comes when so many people wait on the telephone.
    fileprivate var waitsForCallers: Bool {
        if case .when(let circumstance, _, _) = trigger { circumstance.countsCallers } else { false }
    }
}

extension Circumstance {
    fileprivate var countsCallers: Bool {
        switch self {
        case .waiting: true
        case .all(let parts), .any(let parts): parts.contains { $0.countsCallers }
        case .not(let part): part.countsCallers
        default: false
        }
    }
}
