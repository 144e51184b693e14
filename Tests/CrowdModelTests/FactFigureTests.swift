import Groundwork
import Testing

@testable import CrowdModel

@Suite("The figures behind the facts")
struct FactFigureTests {
    /// A digest of what a fact compares, to the last bit.
    private func digest(of outcome: FactOutcome) -> String {
        let bits = outcome.comparisons.map { "\($0.lesser.bitPattern) \($0.greater.bitPattern)" }
        return String(Digest.hexadecimal(of: bits.joined(separator: "\n")).prefix(12))
    }

    @Test("a fact compares the same figures on every machine", arguments: FactFigureTests.figures)
    func same(id: String, figures: String) throws {
        let fact = try #require(ResearchFact.all.first { $0.id == id })
        #expect(digest(of: fact.test(.standard, people: 16)) == figures)
    }

    @Test("every fact has its figures here")
    func complete() {
        #expect(FactFigureTests.figures.map(\.0) == ResearchFact.all.map(\.id))
    }

    @Test(
        "a comparison is told to tenths, with a mark where it does not hold",
        arguments: [
            (1.0, 2.0, "x 1.0 < 2.0"), (2, 1, "✗ x 2.0 < 1.0"), (1, 1, "✗ x 1.0 < 1.0"),
            (-0.04, 0.05, "x 0.0 < 0.1"), (-1.25, -0.06, "x -1.3 < -0.1"), (0.94, 0.96, "x 0.9 < 1.0"),
            (12.34, 99.99, "x 12.3 < 100.0"),
        ] as [(Double, Double, String)])
    func summary(lesser: Double, greater: Double, text: String) throws {
        let fact = try #require(ResearchFact.all.first)
        let comparison = Comparison(Phrase("x"), lesser, below: greater)
        #expect(FactOutcome(fact: fact, comparisons: [comparison]).summary(in: .english) == text)
    }

    @Test("figures that nobody can have are bounded, and comparisons stand in a row")
    func row() throws {
        let fact = try #require(ResearchFact.all.first)
        let one = Comparison(Phrase("a"), 1, below: 2)
        let other = Comparison(Phrase("b"), 1e12, below: 2)
        let outcome = FactOutcome(fact: fact, comparisons: [one, other])
        #expect(outcome.summary(in: .english) == "a 1.0 < 2.0; ✗ b 1000000000.0 < 2.0")
        #expect(!outcome.holds && FactOutcome(fact: fact, comparisons: [one]).holds)
    }

    /// Nothing says that these are right but the facts themselves; they say that nothing moved unnoticed.
    private static let figures: [(String, String)] = [
        ("SF-01", "2ce03fdc3d14"),
        ("SF-02", "95fede7ed677"),
        ("SF-03", "5239b077c876"),
        ("SF-07", "3519ab0d3a2f"),
        ("SF-09", "e4261e7fed6b"),
        ("SF-10", "14874a85bc1b"),
        ("SF-11", "5020cabc87e2"),
        ("SF-12", "07cae3566b1e"),
        ("SF-15", "8170862e7350"),
        ("SF-08", "02f7c99054e8"),
        ("SF-13", "62381785275f"),
        ("SF-05", "bc7c05e385d3"),
        ("SF-06", "67dc2959df7c"),
        ("SF-42", "36d65dcb5262"),
        ("SF-16", "c17801fe63ae"),
        ("SF-17", "3e48d586ea33"),
        ("SF-18", "0b50b19ad20f"),
        ("SF-19", "cb9b7e9a81a3"),
        ("SF-20", "592e58bc8d44"),
        ("SF-21", "50474d792689"),
        ("SF-23", "acddab1b0433"),
        ("SF-26", "30d5c913990c"),
        ("SF-27", "fcfde257d1d4"),
        ("SF-22", "cd1b6e3ff34d"),
        ("SF-24", "31de758eeecd"),
        ("SF-25", "0bb93f8561bc"),
        ("SF-29", "c9615861cf25"),
        ("SF-30", "a54b7173e3b5"),
        ("SF-31", "c299ceb7ee21"),
        ("SF-32", "e593630ba5c0"),
        ("SF-33", "99eabc836bd1"),
        ("SF-36", "77cacdbaf2e0"),
        ("SF-37", "7c334587fab8"),
        ("SF-38", "f2cffdd771c0"),
        ("SF-40", "d6f7dac2f35f"),
        ("SF-44", "31c7820be27b"),
        ("SF-45", "8046cf9a38c5"),
        ("SF-39", "60f767c9ca35"),
        ("SF-41", "b13eff8968b9"),
        ("SF-46", "1f19e3351bf7"),
        ("SF-50", "64724c5c4459"),
        ("SF-47", "930fb48022fd"),
        ("SF-49", "2df0485c4dee"),
        ("SF-52", "6bed436ec637"),
        ("SF-53", "dd6e0a83b7fc"),
        ("SF-54", "b59bbcd4397d"),
        ("SF-60", "cb9b7e9a81a3"),
        ("SF-57", "712400bbf116"),
        ("SF-61", "16daec0feb0e"),
        ("SF-55", "811ab8471ede"),
    ]
}
