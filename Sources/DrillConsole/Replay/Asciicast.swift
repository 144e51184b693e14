import Foundation
import Groundwork

/// A drill as a recording of a terminal, in version 2 of the form of asciinema.
struct Asciicast {
    let title: String
    let width: Int
    let height: Int
    /// Minutes of the drill a second.
    let speed: Double

    private struct Header: Encodable {
        let version = 2
        let width: Int
        let height: Int
        let title: String
    }

    /// The recording: a header, then one piece of output a line with its second.
    func text(_ heading: [String], _ frames: [ReplayFrames.Frame], from start: Moment) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func json(_ value: some Encodable) throws -> String {
            String(decoding: try encoder.encode(value), as: UTF8.self)
        }
        var lines = [try json(Header(width: width, height: height, title: title))]
        var second = 0.0
        func put(_ shown: [String]) throws {
            let output = shown.joined(separator: "\n").replacing("\n", with: "\r\n") + "\r\n"
            lines.append("[\(Asciicast.decimal(second)), \"o\", \(try json(output))]")
        }
        try put(heading)
        var last = start
        for frame in frames {
            second += ReplayPlayer.pause(minutes: frame.at - last, speed: speed)
            last = frame.at
            try put(frame.lines)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Seconds with three decimals.
    private static func decimal(_ seconds: Double) -> String {
        let thousandths = Int((seconds * 1000).rounded())
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
