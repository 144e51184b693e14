import DrillEngine
import Foundation
import Groundwork

/// Lines of a transcript as text: JSON with sorted keys, and a running digest as the last key.
///
/// The digest of a line covers the line and the digest before it, so that a line that is changed, dropped or
/// moved is found.
struct TranscriptCodec {
    private struct ActionLine: Codable {
        var at: Moment
        var action: Action
        /// Who did it, where several could.
        var by: String?
    }

    private struct EventLine: Codable {
        var at: Moment
        var event: DrillEvent
    }

    private struct YardstickLine: Codable {
        var yardstick: Yardstick
    }

    /// The digest of the line before.
    private(set) var sum = ""
    private let encoder: JSONEncoder
    private let decoder = JSONDecoder()

    init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// The first line.
    mutating func line(_ header: TranscriptHeader) throws -> String {
        seal(try text(header))
    }

    /// A further line.
    mutating func line(_ entry: Transcript.Entry) throws -> String {
        switch entry {
        case .action(let at, let action, let by):
            seal(try text(ActionLine(at: at, action: action, by: by)))
        case .event(let occurrence): seal(try text(EventLine(at: occurrence.at, event: occurrence.event)))
        case .yardstick(let yardstick): seal(try text(YardstickLine(yardstick: yardstick)))
        }
    }

    private func text(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private mutating func seal(_ json: String) -> String {
        sum = TranscriptCodec.digest(of: json, after: sum)
        return json.dropLast() + ",\"sum\":\"\(sum)\"}"
    }

    private static func digest(of json: String, after sum: String) -> String {
        String(Digest.hexadecimal(of: sum + json).prefix(16))
    }

    /// Checks the digest of a line and gives the JSON without it; nothing when it does not fit.
    mutating func unseal(_ line: Substring) -> String? {
        // Byte by byte: a transcript has many lines, and the end of each is plain ASCII.
        let tail = Array(line.utf8.suffix(TranscriptCodec.tailBytes))
        guard tail.count == TranscriptCodec.tailBytes, tail.starts(with: TranscriptCodec.marker),
            tail.suffix(2) == [UInt8(ascii: "\""), UInt8(ascii: "}")]
        else { return nil }
        let given = String(decoding: tail.dropFirst(TranscriptCodec.marker.count).dropLast(2), as: UTF8.self)
        let json = String(decoding: line.utf8.dropLast(TranscriptCodec.tailBytes), as: UTF8.self) + "}"
        guard given == TranscriptCodec.digest(of: json, after: sum) else { return nil }
        sum = given
        return json
    }

    private static let marker = Array(",\"sum\":\"".utf8)
    /// How many bytes the digest takes at the end of a line, with its key and the closing brace.
    private static let tailBytes = marker.count + 16 + 2

    /// The version of the form that a first line has, whatever else stands in it.
    func format(of line: Substring) -> Int? {
        struct Form: Codable { var format: Int }
        return (try? decoder.decode(Form.self, from: Data(line.utf8)))?.format
    }

    func header(from json: String) throws -> TranscriptHeader {
        try decoder.decode(TranscriptHeader.self, from: Data(json.utf8))
    }

    func entry(from json: String) throws -> Transcript.Entry {
        let data = Data(json.utf8)
        if json.hasPrefix("{\"action\":") {
            let line = try decoder.decode(ActionLine.self, from: data)
            return .action(at: line.at, line.action, by: line.by)
        }
        if json.hasPrefix("{\"yardstick\":") {
            return .yardstick(try decoder.decode(YardstickLine.self, from: data).yardstick)
        }
        let line = try decoder.decode(EventLine.self, from: data)
        return .event(Occurrence(at: line.at, event: line.event))
    }
}
