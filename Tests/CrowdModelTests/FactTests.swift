import Groundwork
import Testing

@testable import CrowdModel

@Suite("What research says about people who wait")
struct FactTests {
    /// The three points of the parameter ranges.
    enum Point: String, CaseIterable, Sendable {
        case weak, standard, strong

        var parameters: CrowdParameters {
            switch self {
            case .weak: .weak
            case .standard: .standard
            case .strong: .strong
            }
        }
    }

    @Test(
        "every fact that must hold does, over the whole range of the parameters",
        arguments: ResearchFact.all.filter { $0.role == .must }, Point.allCases)
    func must(fact: ResearchFact, point: Point) {
        let outcome = fact.test(point.parameters, people: 256)
        #expect(outcome.holds, "\(fact.id) (\(fact.statement.en)): \(outcome.summary(in: .english))")
    }

    @Test(
        "facts that should hold do with the figures of a drill",
        arguments: ResearchFact.all.filter { $0.role == .should })
    func should(fact: ResearchFact) {
        let outcome = fact.test(.standard, people: 256)
        #expect(outcome.holds, "\(fact.id) (\(fact.statement.en)): \(outcome.summary(in: .english))")
    }

    @Test("no fact is listed twice, and none both tested and said to be out of reach")
    func once() {
        let ids = ResearchFact.all.map(\.id) + ResearchFact.unmodelled.map(\.id)
        #expect(Set(ids).count == ids.count)
    }
}

extension ResearchFact: CustomTestStringConvertible {
    package var testDescription: String { "\(id): \(statement.en)" }
}
