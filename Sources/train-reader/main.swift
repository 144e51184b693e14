import Foundation
import ReaderTraining

/// Works on the reader's phrasebooks and weights; run it in the folder of the package.
func run(_ arguments: [String]) async throws {
    let root = FileManager.default.currentDirectoryPath
    let training = Training(root: root)
    switch arguments.first {
    case "embed": try PhrasebookFile.embed(in: root)
    case "train": try await training.train()
    case "validate" where arguments.count <= 2 && arguments.last?.hasPrefix("-") != true:
        print(try await training.validate(predictions: arguments.dropFirst().first))
    case "measure": print(try training.measure())
    case "predict" where arguments.count == 3:
        let messages = try LabelledMessage.read(arguments[1])
        try Predictions.write(messages, Predictions.read(messages), to: arguments[2])
    case "benchmark": print(Benchmark.run())
    default:
        print(
            """
            train-reader embed                  puts the phrasebooks into the Swift files that carry them
            train-reader train                  learns from the corpus and writes the weights
            train-reader validate [FILE]        measures by cross-validation; FILE gets the readings
            train-reader measure                measures the built-in reader on the gold files
            train-reader predict FILE FILE      reads the messages of one file and writes the readings to the other
            train-reader benchmark              how fast the built-in reader is
            """)
    }
}

do {
    try await run(Array(CommandLine.arguments.dropFirst()))
} catch {
    FileHandle.standardError.write(Data("train-reader: \(error)\n".utf8))
    exit(1)
}
