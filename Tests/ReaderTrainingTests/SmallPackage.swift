import Foundation
import Groundwork
import MessageReading

@testable import ReaderTraining

/// A package in a folder of its own, with the first lines of every file of the corpus: enough to learn from within a
/// second or two.
final class SmallPackage {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    let root = NSTemporaryDirectory() + "outage-drill-training-" + UUID().uuidString

    init(linesOfEach count: Int) throws {
        for folder in ["ReaderTraining/Corpus", "MessageReading/Learned", "MessageReading/Phrases"] {
            try FileManager.default.createDirectory(
                atPath: root + "/Sources/" + folder, withIntermediateDirectories: true)
        }
        for name in Corpus.messageFiles + Corpus.sentenceFiles + Corpus.goldFiles {
            let path = "/Sources/ReaderTraining/Corpus/\(name).jsonl"
            let text = try String(contentsOfFile: SmallPackage.root + path, encoding: .utf8)
            // Files of both languages begin with one and end with the other.
            let lines = text.split(separator: "\n")
            let kept = lines.prefix(count) + lines.dropFirst(count).suffix(count)
            try (kept.joined(separator: "\n") + "\n").write(
                toFile: root + path, atomically: true, encoding: .utf8)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/Sources/MessageReading/" + path, encoding: .utf8)
    }

    /// A message as a line of a corpus has it.
    static func message(
        _ text: String, labels: [String], eta: String = "none", to: String = "users", language: String = "en",
        at: String = "{}"
    ) throws -> LabelledMessage {
        let quoted = String(decoding: try JSONEncoder().encode([text, "x"] + labels), as: UTF8.self)
        let parts = quoted.dropFirst().dropLast().components(separatedBy: ",\"x\"")
        let line = """
            {"id": "m", "lang": "\(language)", "to": "\(to)", "now": "2026-03-10T09:00", "text": \(parts[0]),
            "labels": [\(parts[1].trimmingPrefix(","))], "eta": "\(eta)", "at": \(at)}
            """
        return try JSONDecoder().decode(LabelledMessage.self, from: Data(line.utf8))
    }
}
