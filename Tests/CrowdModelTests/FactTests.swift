import Testing

@testable import CrowdModel

@Suite("What research says about people who wait")
struct FactTests {
    /// The three points of the parameter ranges.
    enum Point: String, CaseIterable, Sendable {
        case low, standard, high

        var parameters: CrowdParameters {
            switch self {
            case .low: .low
            case .standard: .standard
            case .high: .high
            }
        }
    }

    @Test(
        "every fact that must hold does, over the whole range of the parameters",
        arguments: Fact.all.filter { $0.role == .must }, Point.allCases)
    func must(fact: Fact, point: Point) {
        let outcome = fact.test(point.parameters, people: 256)
        #expect(outcome.holds, "\(fact.id) (\(fact.statement)): \(outcome.summary)")
    }

    @Test(
        "facts that should hold do with the figures of a drill",
        arguments: Fact.all.filter { $0.role == .should })
    func should(fact: Fact) {
        let outcome = fact.test(.standard, people: 256)
        #expect(outcome.holds, "\(fact.id) (\(fact.statement)): \(outcome.summary)")
    }

    @Test("no fact is listed twice, and none both tested and said to be out of reach")
    func once() {
        let ids = Fact.all.map(\.id) + Fact.unmodelled.map(\.id)
        #expect(Set(ids).count == ids.count)
    }
}

extension Fact: CustomTestStringConvertible {
    package var testDescription: String { "\(id): \(statement)" }
}
