import Foundation
import Groundwork
import ReaderTraining

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "embed": try PhrasebookFile.embed(in: arguments.count > 2 ? arguments[2] : ".")
case "train":
    let t = try JSONDecoder().decode(
        [Double].self, from: Data(contentsOf: URL(fileURLWithPath: "/tmp/reader-lab/thresholds.json")))
    try Training.train(corpus: arguments[2], root: ".", thresholds: [.dutch: t, .english: t])
case "margins": try Experiment.margins(arguments[2], arguments[3])
case "predict": try Experiment.predict(arguments[2], arguments[3])
default: try Experiment.run(arguments[2])
}
