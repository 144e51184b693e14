import Groundwork
import Testing

@testable import CrowdModel

@Suite("The figures of the model")
struct ParameterTests {
    @Test("every figure has a range around its value, a unit, a source and a meaning")
    func catalogue() {
        for entry in CrowdParameters.catalogue {
            let ends = [entry.weak, entry.strong].sorted()
            #expect(ends[0] < entry.standard && entry.standard < ends[1], "\(entry.name)")
            for text in [entry.unit, entry.source, entry.meaning] {
                #expect(!text.nl.isEmpty && !text.en.isEmpty, "\(entry.name)")
            }
            #expect(CrowdParameters.standard[keyPath: entry.path] == entry.standard)
        }
    }

    @Test("every figure is in the catalogue, once, under its own name")
    func complete() {
        let fields = Mirror(reflecting: CrowdParameters.standard).children.compactMap(\.label)
        #expect(fields == CrowdParameters.catalogue.map(\.name))
    }
}
