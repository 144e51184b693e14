import Foundation
import Groundwork
import MessageReading
import Testing

@testable import ReaderTraining

@Suite("Weights")
struct WeightsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    @Test("the built-in weights come from the corpus in the tree", arguments: Language.allCases)
    func digest(language: Language) throws {
        #expect(try Corpus(root: WeightsTests.root).digest() == EmbeddedWeights.digest(language))
    }

    @Test("learning twice gives the same bits")
    func reproducible() throws {
        let messages = Array(try Corpus(root: WeightsTests.root).read(["own-en"]).prefix(120))
        let heads = (0..<2).map { _ in
            let rows = TrainingRows(messages, language: .english, least: 2)
            return LinearTrainer(rows: rows, from: Array(rows.rows.indices)).weights(of: 0)
        }
        #expect(heads[0].roots == heads[1].roots && heads[0].constant == heads[1].constant)
        #expect(heads[0].roots.contains { $0 != 0 })
    }

    @Test(
        "what people quoted stands in the message",
        arguments: ["train-nl", "train-en", "train2", "gold-nl", "gold-en"])
    func quoted(name: String) throws {
        for message in try Corpus(root: WeightsTests.root).read([name]) {
            for quote in (message.evidence ?? [:]).values.joined() { #expect(message.text.contains(quote)) }
        }
    }
}
