import Groundwork
import Testing

@testable import DebriefScoring

@Suite("Reading a rubric")
struct RubricTests {
    /// The rules broken in a rubric, with their lines.
    private func faults(_ text: String) -> [RubricFault] {
        do throws(RubricFaults) {
            _ = try Rubric(reading: text)
            return []
        } catch {
            return error.faults
        }
    }

    /// The standard rubric with one text replaced.
    private func changed(_ old: String, _ new: String) -> String {
        var lines = StandardRubric.text.split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        if let index = lines.firstIndex(of: old) { lines[index] = new }
        return lines.joined(separator: "\n")
    }

    @Test("A misspelt part is named with its line and the nearest name")
    func misspelt() {
        let faults = faults(changed("### rhythm", "### rythm"))
        #expect(faults.first?.rule == .unknownName("rythm", nearest: "rhythm"))
        #expect(faults.first?.line ?? 0 > 1)
        #expect(faults.first?.sentence(in: .english).contains("did you mean 'rhythm'?") == true)
    }

    @Test("Weights that do not come to 100 are named with their sum")
    func weights() {
        let faults = faults(changed("weight: 25", "weight: 26"))
        #expect(faults.map(\.rule) == [.weights(dimension: "timeliness", sum: 101)])
    }

    @Test("All faults are found in one go, in the order of their lines")
    func allAtOnce() {
        let text = """
            # Mine
            ## Timeliness
            ### first-word
            name: Only one language
            weight: many
            fulll: 15m
            ### impact
            name: A | B
            weight: 100
            full: 50%
            nonsense
            """
        let found = faults(text)
        #expect(found.count >= 5)
        #expect(found.map(\.line) == found.map(\.line).sorted())
        for fault in found {
            for language in Language.allCases { #expect(!fault.sentence(in: language).isEmpty) }
        }
    }

    @Test("A norm gives full marks, half and none at its points, either way round")
    func norms() {
        let minutes = Norm(full: 15, half: 30, zero: 60)
        #expect([10, 15, 30, 45, 60, 90].map { minutes.marks(for: $0) } == [1, 1, 0.5, 0.25, 0, 0])
        let share = Norm(full: 80, zero: 0)
        #expect([100, 80, 40, 20, 0].map { share.marks(for: $0) } == [1, 1, 0.5, 0.25, 0])
    }

    @Test("Spread weights come to 100, and none shrinks")
    func spread() {
        var chance = RandomStream(seed: 5, name: "weights")
        for _ in 0..<200 {
            var weights = [Int](repeating: 1, count: 8)
            for _ in 0..<92 { weights[chance.below(8)] += 1 }
            let left = weights.filter { _ in !chance.percent(30) }
            guard !left.isEmpty else { continue }
            let spread = Weights.spread(left)
            #expect(spread.reduce(0, +) == 100)
            #expect(zip(left, spread).allSatisfy { $0.0 <= $0.1 })
        }
    }
}
