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
        let tail = line.utf8.suffix(26)
        guard tail.count == 26, line.hasSuffix("\"}"),
            let marker = Substring(tail).range(ofPrefix: ",\"sum\":\"")
        else { return nil }
        let given = String(Substring(tail)[marker...].dropLast(2))
        let json = line.dropLast(26) + "}"
        guard given == TranscriptCodec.digest(of: String(json), after: sum) else { return nil }
        sum = given
        return String(json)
    }

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

extension Substring {
    /// The index just after a prefix; nothing when the text begins otherwise.
    fileprivate func range(ofPrefix prefix: String) -> Substring.Index? {
        hasPrefix(prefix) ? index(startIndex, offsetBy: prefix.count) : nil
    }
}
