import DebriefScoring
import DrillRehearsal
import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// Lets an exemplary player play what a transcript was played with.
struct ExemplarFinder {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// What to lay beside a drill; nothing, with a word why, where the scenario of then is not here.
    ///
    /// - Throws: where a scenario was given and is not the one that was played.
    func find(for transcript: Transcript, path: String) throws -> Exemplar? {
        let header = transcript.header
        let scenario: Scenario
        do {
            scenario = try PlayedScenario(
                invocation, undone: Phrase(nl: "er is niets nabesproken", en: "nothing was debriefed")
            ).find(for: header, path: path)
        } catch  where !invocation.has("scenario") {
            invocation.surroundings.complain(
                SafeText.forTerminal(
                    invocation.language.pick(
                        nl: "het scenario '\(header.scenario.id)' van toen is hier niet; zonder voorbeeldige "
                            + "speler ernaast (geef het met --scenario FILE)",
                        en: "the scenario '\(header.scenario.id)' as it was then is not here; without an "
                            + "exemplary player beside it (give it with --scenario FILE)")))
            return nil
        }
        return ExemplarFinder.exemplar(scenario, header)
    }

    private static func exemplar(_ scenario: Scenario, _ header: TranscriptHeader) -> Exemplar {
        let people = header.people ?? scenario.people
        let few = people > Yardstick.people ? Yardstick.people : header.people
        let answers = scenario.injects.compactMap { inject in inject.exemplary.map { (inject.id, $0) } }
        let objectives = scenario.objectives.map { objective in
            Exemplar.Objective(
                id: objective.id, text: objective.text,
                injects: Set(scenario.injects.filter { $0.objective == objective.id }.map(\.id)))
        }
        return Exemplar(
            Cast.exemplary.play(Performance(scenario, seed: header.seed, people: few)),
            answers: Dictionary(answers) { first, _ in first }, objectives: objectives,
            questions: scenario.hotWash)
    }
}
