import ScenarioLanguage
import Testing

@testable import DebriefScoring

@Suite("A rubric that a scenario adjusts")
struct ScenarioRubricTests {
    @Test("the parts that a scenario can weigh are the parts that are measured")
    func names() {
        let measured = Set(PartID.allCases.map(\.rawValue))
        #expect(Set(ScenarioReader.rubricParts.joined()) == measured)
    }

    @Test("the weights of a scenario replace those of the standard, and no others")
    func weights() {
        let adjusted = Rubric.standard.adjusted(by: ["first-word": 40])
        for (part, standard) in zip(adjusted.parts, Rubric.standard.parts) {
            #expect(part.weight == (part.id.rawValue == "first-word" ? 40 : standard.weight))
        }
    }
}
