import Foundation
import Groundwork
import MessageReading
import Testing

@testable import ReaderTraining

@Suite("Learning from a corpus")
struct TrainingTests {
    @Test("what is learned is written as the reader embeds it, to the byte the same each time")
    func train() async throws {
        let package = try SmallPackage(linesOfEach: 1)
        let training = Training(root: package.root)
        try await training.train()
        let files = ["Learned/EmbeddedWeights+dutch.swift", "Learned/EmbeddedWeights+english.swift"]
        let first = try files.map(package.text)
        for (text, name) in zip(first, ["dutch", "english"]) {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.contains("    static let \(name): StaticString = #\"\"\""))
            #expect(lines.contains("digest \(try Corpus(root: package.root).digest())"))
            let heads = lines.filter { $0.hasPrefix("head ") }.map { $0.split(separator: " ") }
            #expect(heads.map { String($0[1]) } == Heads.all.map(\.name))
            #expect(
                heads.allSatisfy { (-450...1000).contains(Int($0[3]) ?? .max) }, "thresholds in thousandths")
            #expect(
                Set(heads.map { $0[2] }).count > 2, "heads that say something have constants of their own")
            let layer = lines.filter { $0.hasPrefix("layer ") }.map { $0.split(separator: " ") }
            #expect(layer.map { String($0[1]) } == Heads.all.map(\.name))
            let table = try #require(lines.lastIndex { $0.hasPrefix("layer ") }) + 2
            let features = lines.dropFirst(table + 129).prefix { !$0.isEmpty }
            #expect(features.count > 50, "some features have weights")
            #expect(features.allSatisfy { $0.utf8.count == WeightTable.lineLength - 1 })
        }
        try await training.train()
        #expect(try files.map(package.text) == first)
    }

    @Test("validation reads every message of the authors once, each by a model that has not seen its author")
    func validate() async throws {
        let package = try SmallPackage(linesOfEach: 1)
        let path = package.root + "/readings.jsonl"
        let report = try await Training(root: package.root).validate(predictions: path)
        for files in Corpus.authors { #expect(report.contains(files.joined(separator: ", ") + ": nl ")) }
        let read = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let messages = try Corpus(root: package.root).read(Corpus.messageFiles)
        #expect(read.count == messages.count)
        let ids = try read.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["id"]
                as? String
        }
        #expect(Set(ids) == Set(messages.map(\.id)))
    }

    @Test("a word that only one label has is learned as its sign")
    func learns() throws {
        let said = [
            "We are sorry.", "Sorry for this.", "We are so sorry today.", "Sorry, all.", "Very sorry.",
        ]
        let other = ["Use paper.", "The desk is open.", "We look into it.", "Ring us.", "Back soon."]
        let messages =
            try said.map { try SmallPackage.message($0, labels: ["empathy"]) }
            + other.map { try SmallPackage.message($0, labels: []) }
        let rows = TrainingRows(messages, language: .english, least: 2)
        let head = try #require(Heads.index(of: .label(.empathy, to: .users)))
        let learned = LinearTrainer(rows: rows, from: Array(rows.rows.indices)).weights(of: head)
        let margins = rows.rows.indices.map { learned.margin(rows, $0) }
        let least = try #require(margins[..<said.count].min())
        let most = try #require(margins[said.count...].max())
        #expect(least > most, "sorry \(margins)")
    }

    @Test("what else a sentence says counts: whoever names a cause has apologised, in this small world")
    func company() throws {
        let heads = Heads.range(to: .users)
        let apology = try #require(Heads.index(of: .label(.empathy, to: .users)))
        let cause = try #require(Heads.index(of: .label(.cause, to: .users)))
        func sentence(withCause isNamed: Bool) -> SecondLayer.Sentence {
            var margins = [Float](repeating: -1, count: Heads.all.count)
            (margins[apology], margins[cause]) = (-0.2, isNamed ? 1 : -1)
            return SecondLayer.Sentence(margins: margins, length: 40, asks: false)
        }
        let examples = (0..<40).map { number in
            var targets = [Int8](repeating: 0, count: Heads.all.count)
            targets[apology] = number % 2 == 0 ? 1 : -1
            return SecondLayerTrainer.Example(
                author: number % 4, addressee: .users, targets: targets,
                inputs: SecondLayer.inputs(sentence(withCause: number % 2 == 0), heads).map(Double.init))
        }
        let layer = SecondLayerTrainer(examples: examples).layer()
        let beside = layer.margins(sentence(withCause: true), to: .users)
        let alone = layer.margins(sentence(withCause: false), to: .users)
        #expect(beside[apology] > alone[apology] + 0.2, "\(beside[apology]), \(alone[apology])")
        #expect(beside[cause] == 1 && alone[cause] == -1, "what was never taught stays as it was")
    }

    @Test("the phrasebooks are put into the sources as they are in the tree")
    func embed() throws {
        let package = try SmallPackage(linesOfEach: 1)
        for language in Language.allCases {
            let book = "/Sources/MessageReading/Phrases/\(language.rawValue).phrases"
            try FileManager.default.copyItem(atPath: SmallPackage.root + book, toPath: package.root + book)
        }
        try PhrasebookFile.embed(in: package.root)
        for name in ["dutch", "english"] {
            let path = "Phrases/EmbeddedPhrases+\(name).swift"
            let inTree = try String(
                contentsOfFile: SmallPackage.root + "/Sources/MessageReading/" + path, encoding: .utf8)
            #expect(try package.text(path) == inTree, "run 'train-reader embed'")
        }
    }
}
