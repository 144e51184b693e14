import Dispatch
import Foundation
package import Groundwork
import MessageReading

/// Trains the learned layer of both languages and writes its weights.
package enum Training {
    /// The least sentences that must have a feature for it to be learned.
    static let leastFrequency = 2
    /// What one step of a stored root is worth.
    static let unit = 0.001
    /// The least root that is stored.
    static let leastRoot = 10.0

    /// Trains on a folder of corpus files and writes into the package at `root`.
    package static func train(corpus: String, root: String, thresholds: [Language: [Double]]) throws {
        for language in Language.allCases {
            let messages = try Corpus.all(in: corpus).filter { $0.lang == language }
            var set = TrainingRows()
            for (group, message) in messages.enumerated() { set.add(message, group: group) }
            set.drop(below: leastFrequency)
            let digest = try Corpus.digest(of: corpus)
            let file = weights(set, digest: digest, thresholds: thresholds[language] ?? [])
            let name = language.pick(nl: "dutch", en: "english")
            let path = root + "/Sources/MessageReading/Learned/EmbeddedWeights+\(name).swift"
            try file.swift(language).write(toFile: path, atomically: true, encoding: .utf8)
        }
    }

    private static func weights(_ set: TrainingRows, digest: String, thresholds: [Double]) -> WeightsFile {
        let norms = set.norms.map { 1 / Double($0) }
        let heads = Heads.all.count
        let models = UnsafeMutableBufferPointer<[Double]>.allocate(capacity: heads)
        models.initialize(repeating: [])
        defer { models.deallocate() }
        nonisolated(unsafe) let out = models
        let trainer = LinearTrainer()
        DispatchQueue.concurrentPerform(iterations: heads) { head in
            let isInward = Heads.all[head].hasPrefix("in:")
            let use = set.rows.indices.filter { (set.rows[$0].addressee == .inward) == isInward }
            out[head] = trainer.train(set, use, head: head, norms: norms)
        }
        var file = WeightsFile(
            digest: digest, unit: unit, constants: [], thresholds: thresholds, features: [:])
        for head in 0..<heads {
            let weights = models[head]
            file.constants.append(weights[set.hashes.count] * trainer.bias)
            for (column, hash) in set.hashes.enumerated() {
                let root = (abs(weights[column]) / unit).squareRoot().rounded()
                guard root >= leastRoot else { continue }
                let signed = Int(min(63, root)) * (weights[column] < 0 ? -1 : 1)
                file.features[LinearModel.key(hash), default: []].append((head, signed))
            }
        }
        return file
    }
}

/// The files that the reader learns from.
package enum Corpus {
    /// Their names, in the order in which they are read.
    package static let files = ["train-nl", "train-en", "train2", "sentences-nl", "sentences-en", "own-nl", "own-en"]

    static func all(in folder: String) throws -> [LabelledMessage] {
        try files.flatMap { try LabelledMessage.read("\(folder)/\($0).jsonl") }
    }

    /// The digest of all files together.
    package static func digest(of folder: String) throws -> String {
        var bytes: [UInt8] = []
        for name in files {
            bytes += Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).jsonl")))
        }
        return Digest.hexadecimal(of: bytes)
    }
}
