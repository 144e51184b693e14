import Groundwork
import ScenarioLanguage

extension CommandDescription {
    /// Finds every error in scenarios.
    static let check = CommandDescription(
        name: "check", arguments: "SCENARIO…", count: 1...10_000,
        summary: Phrase(
            nl: "vindt elke fout in een scenario en zegt waar die staat",
            en: "finds every error in a scenario and says where it is"),
        options: [], examples: ["outage-drill check Scenarios/elo-supplier-nl.md"]
    ) { invocation in
        var status = ExitStatus.done
        let finder = ScenarioFinder(invocation.surroundings)
        for name in invocation.arguments {
            let found = try finder.find(name, invocation.language)
            let source = try ScenarioFinder.text(of: found)
            do {
                let scenario = try ScenarioReader.read(source)
                let conditional = scenario.injects.count {
                    if case .when = $0.trigger { true } else { false }
                }
                invocation.surroundings.say(
                    invocation.language.pick(
                        nl:
                            "\(found.path): in orde; \(scenario.injects.count) injects, waarvan \(conditional) "
                            + "op een voorwaarde; \(scenario.people) mensen in \(scenario.audiences.count) doelgroepen",
                        en:
                            "\(found.path): in order; \(scenario.injects.count) injects, \(conditional) of them "
                            + "on a condition; \(scenario.people) people in \(scenario.audiences.count) audiences"
                    ))
            } catch let faults as ScenarioFaults {
                let renderer = DiagnosticRenderer(file: found.path, source: source)
                invocation.surroundings.complain(renderer.render(faults.diagnostics))
                status = .wrong
            }
        }
        return status
    }
}
