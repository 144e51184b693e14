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
        ("SF-01", "089f7a252b82"),
        ("SF-02", "5da4fcc637cf"),
        ("SF-03", "dae1f3261bf1"),
        ("SF-07", "04e4dd77c92d"),
        ("SF-09", "adb1c314d098"),
        ("SF-10", "dee3c5e72a7e"),
        ("SF-11", "52f79b84a026"),
        ("SF-12", "68e162dc0d02"),
        ("SF-15", "ec9a72a4a221"),
        ("SF-08", "e01f5307115f"),
        ("SF-13", "23969ded2217"),
        ("SF-05", "6dca5f7d1723"),
        ("SF-06", "b7a359abc6f2"),
        ("SF-42", "36b9eb8d56b1"),
        ("SF-16", "b7a0e7ab113a"),
        ("SF-17", "274efa4fec92"),
        ("SF-18", "03b83c1c472a"),
        ("SF-19", "cb9b7e9a81a3"),
        ("SF-20", "42a104b5f7c3"),
        ("SF-21", "ebf5698ec628"),
        ("SF-23", "0f24caf56dc0"),
        ("SF-26", "ee5e316c7ef5"),
        ("SF-27", "0eba676983b9"),
        ("SF-22", "9fce866fbc09"),
        ("SF-24", "2978667d29a3"),
        ("SF-25", "285566ac6d90"),
        ("SF-29", "f62da4d1fcb5"),
        ("SF-30", "983b59c3f527"),
        ("SF-31", "fc00ca50bc01"),
        ("SF-32", "bc4eb09da80c"),
        ("SF-33", "3ac65c38b513"),
        ("SF-36", "36ddf84d8e4c"),
        ("SF-37", "75fca4566ff5"),
        ("SF-38", "ca7e82cad17f"),
        ("SF-40", "6d8665100de5"),
        ("SF-44", "8abfa381cfad"),
        ("SF-45", "2c85bcf6b904"),
        ("SF-39", "a29a07b363af"),
        ("SF-41", "683ba6b44f73"),
        ("SF-46", "1f19e3351bf7"),
        ("SF-50", "3759b9aafb69"),
        ("SF-47", "87b11bd1712e"),
        ("SF-49", "0bba816e4a32"),
        ("SF-52", "6bed436ec637"),
        ("SF-53", "5bb15c815b49"),
        ("SF-54", "b28fd16d1c53"),
        ("SF-60", "cb9b7e9a81a3"),
        ("SF-57", "17a9bba40927"),
        ("SF-61", "16daec0feb0e"),
        ("SF-55", "35038244151c"),
    ]
}
