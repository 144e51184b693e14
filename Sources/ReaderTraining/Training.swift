import Foundation
import Groundwork
import MessageReading

/// Trains the learned layer of both languages and writes its weights.
package struct Training {
    /// The least sentences that must have a feature for it to be learned.
    static let leastFrequency = 2
    /// The least root that a feature must have for any head to be stored: a weight of a tenth.
    private static let leastRoot: Int8 = 5

    private let corpus: Corpus
    private let root: String

    /// Trains on the corpus of the package at this path.
    package init(root: String) {
        self.root = root
        corpus = Corpus(root: root)
    }

    /// Learns from the whole corpus, with thresholds from cross-validation, and writes the weights.
    package func train() async throws {
        let validations = try await validations()
        let thresholds = ThresholdSearch(validations: validations).thresholds()
        let digest = try corpus.digest()
        let all = try corpus.read(Corpus.messageFiles + Corpus.sentenceFiles)
        for (language, validation) in zip(Language.allCases, validations) {
            let rows = TrainingRows(
                all.filter { $0.lang == language }, language: language, least: Training.leastFrequency)
            let file = weights(
                rows, digest: digest, thresholds: thresholds, layer: validation.layerTrainer.layer())
            try file.embedded(language).write(to: root + "/Sources/MessageReading/Learned")
        }
    }

    /// Measures by cross-validation over the authors, all together and each of them; the readings go to a file as
    /// well, where one is named.
    package func validate(predictions: String?) async throws -> String {
        let validations = try await validations()
        let thresholds = ThresholdSearch(validations: validations).thresholds().map(Float.init)
        var messages: [LabelledMessage] = []
        var readings: [Reading] = []
        var authors: [Int] = []
        for validation in validations {
            messages += validation.messages
            readings += validation.readings(thresholds)
            authors += validation.authors
        }
        if let predictions { try Predictions.write(messages, readings, to: predictions) }
        var lines = ["\(Scorecard(messages, readings))"]
        for (author, files) in Corpus.authors.enumerated() {
            let own = authors.indices.filter { authors[$0] == author }
            let card = Scorecard(own.map { messages[$0] }, own.map { readings[$0] })
            lines.append("\(files.joined(separator: ", ")): \(card.summary)")
        }
        return lines.joined(separator: "\n")
    }

    /// Measures the built-in reader on the gold files.
    package func measure() throws -> Scorecard {
        let messages = try corpus.read(Corpus.goldFiles)
        return Scorecard(messages, Predictions.read(messages))
    }

    /// Both languages, side by side: they have nothing in common, and each takes minutes.
    private func validations() async throws -> [CrossValidation] {
        let messages = try Corpus.authors.map { try corpus.read($0) }
        let others = try corpus.read(Corpus.sentenceFiles)
        return await Workers(count: Language.allCases.count).map(Language.allCases, done: {}) { language in
            CrossValidation(
                byAuthor: messages.map { $0.filter { $0.lang == language } },
                others: others.filter { $0.lang == language }, language: language)
        }
    }

    private func weights(
        _ rows: TrainingRows, digest: String, thresholds: [Double], layer: SecondLayer
    ) -> WeightsFile {
        var file = WeightsFile(
            digest: digest, unit: LinearTrainer.unit, constants: [], thresholds: thresholds, layer: layer,
            features: [:])
        let trainer = LinearTrainer(rows: rows, from: Array(rows.rows.indices))
        let heads = Heads.all.indices.map(trainer.weights)
        file.constants = heads.map(\.constant)
        for column in rows.hashes.indices {
            let roots = heads.map { $0.roots[column] }
            // What hardly tells anything of any head is not worth its line.
            guard roots.contains(where: { abs($0) >= Training.leastRoot }) else { continue }
            file.features[WeightTable.key(rows.hashes[column])] = roots
        }
        return file
    }
}
