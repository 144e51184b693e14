import Groundwork
import MessageReading
import Testing

@testable import ReaderTraining

@Suite("Learning the first layer")
struct LinearTrainerTests {
    private static func world() throws -> TrainingRows {
        let said = [
            "We are sorry.", "Sorry for this.", "We are so sorry today.", "Sorry, all.", "Very sorry.",
        ]
        let other = ["Use paper.", "The desk is open.", "We look into it.", "Ring us.", "Back soon."]
        let messages =
            try said.map { try SmallPackage.message($0, labels: ["empathy"]) }
            + other.map { try SmallPackage.message($0, labels: []) }
        return TrainingRows(messages, language: .english, least: 1)
    }

    @Test(
        "a margin is the constant and, for each column, the square of the root by its value and the row's scale"
    )
    func margin() throws {
        let rows = try LinearTrainerTests.world()
        var head = LinearTrainer.Weights(
            roots: [Int8](repeating: 0, count: rows.hashes.count), constant: -0.25)
        #expect(rows.rows.indices.allSatisfy { head.margin(rows, $0) == -0.25 })
        let entries = rows.starts[1]..<rows.starts[2]
        let (up, down) = (entries.lowerBound, entries.upperBound - 1)
        head.roots[Int(rows.columns[up])] = 12
        head.roots[Int(rows.columns[down])] = -9
        let sum = 0.576 * Double(rows.values[up]) - 0.324 * Double(rows.values[down])
        #expect(abs(head.margin(rows, 1) - (sum * rows.scales[1] - 0.25)) < 1e-12)
        head.constant = 2
        #expect(abs(head.margin(rows, 1) - (sum * rows.scales[1] + 2)) < 1e-12)
    }

    @Test("roots are whole numbers up to thirty-one on either side, small ones among them")
    func roots() throws {
        let rows = try LinearTrainerTests.world()
        let all = Array(rows.rows.indices)
        let empathy = try #require(Heads.index(of: .label(.empathy, to: .users)))
        let head = LinearTrainer(rows: rows, from: all).weights(of: empathy)
        let sizes = Set(head.roots.map { abs(Int($0)) })
        #expect(sizes.isSubset(of: 0...31))
        #expect(sizes.contains { (1..<5).contains($0) } && sizes.contains { $0 >= 5 }, "\(sizes.sorted())")
        #expect(head.roots.contains { $0 > 0 } && head.roots.contains { $0 < 0 })
    }

    @Test("what is rare counts more than what half the sentences have")
    func rarity() throws {
        let texts = ["Alpha and gamma.", "Alpha and delta.", "Alpha and kappa.", "Alpha and sigma."]
        let others = ["Omega is up.", "Rho is up.", "Tau is up.", "Phi is up."]
        let messages =
            try texts.map { try SmallPackage.message($0, labels: ["empathy"]) }
            + others.map { try SmallPackage.message($0, labels: []) }
        let rows = TrainingRows(messages, language: .english, least: 1)
        let empathy = try #require(Heads.index(of: .label(.empathy, to: .users)))
        let head = LinearTrainer(rows: rows, from: Array(rows.rows.indices)).weights(of: empathy)
        let margins = rows.rows.indices.map { head.margin(rows, $0) }
        #expect(margins.prefix(4).allSatisfy { $0 > 0.5 } && margins.suffix(4).allSatisfy { $0 < -0.5 })
    }

    @Test("a label that nobody was asked about, and rows that are left out, teach nothing")
    func silent() throws {
        let rows = try LinearTrainerTests.world()
        let inward = Heads.range(to: .inward).lowerBound
        let trainer = LinearTrainer(rows: rows, from: Array(rows.rows.indices))
        #expect(
            trainer.weights(of: inward).constant == 0
                && trainer.weights(of: inward).roots.allSatisfy { $0 == 0 })
        let none = LinearTrainer(rows: rows, from: []).weights(of: 0)
        #expect(none.constant == 0 && none.roots.allSatisfy { $0 == 0 })
        // Of those that say it alone, everything says it.
        let empathy = try #require(Heads.index(of: .label(.empathy, to: .users)))
        #expect(LinearTrainer(rows: rows, from: Array(0..<5)).weights(of: empathy).constant > 0)
        #expect(LinearTrainer(rows: rows, from: Array(5..<10)).weights(of: empathy).constant < 0)
    }
}
