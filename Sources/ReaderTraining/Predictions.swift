import Foundation
import Groundwork
package import MessageReading

/// Readings as lines of JSON, in the form of the corpus.
package enum Predictions {
    /// What the built-in reader reads in these messages.
    package static func read(_ messages: [LabelledMessage]) -> [Reading] {
        let reader = MessageReader()
        return messages.map { message in
            let context = ReadingContext(
                now: message.moment, addressee: message.to, language: message.lang,
                prompt: message.prompt)
            return reader.read(message.text, in: context)
        }
    }

    /// Writes readings, a line each.
    package static func write(_ messages: [LabelledMessage], _ readings: [Reading], to path: String) throws {
        var text = ""
        for (message, reading) in zip(messages, readings) {
            let line = try JSONSerialization.data(
                withJSONObject: object(message, reading), options: [.sortedKeys, .withoutEscapingSlashes])
            text += String(decoding: line, as: UTF8.self) + "\n"
        }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    private static func object(_ message: LabelledMessage, _ reading: Reading) -> [String: Any] {
        var object: [String: Any] = ["id": message.id, "labels": reading.findings.map(\.label.rawValue)]
        if message.to == .users { object["eta"] = reading.estimate.rawValue }
        var at: [String: Any] = [:]
        if !reading.updateMoments.isEmpty { at["next_update"] = reading.updateMoments.map(\.description) }
        if let moment = reading.estimateMoment { at["eta"] = moment.description }
        object["at"] = at
        var evidence: [String: [String]] = [:]
        for finding in reading.findings { evidence[finding.label.rawValue] = finding.quotes }
        if !reading.estimateQuotes.isEmpty { evidence["eta"] = reading.estimateQuotes }
        object["evidence"] = evidence
        return object
    }
}
