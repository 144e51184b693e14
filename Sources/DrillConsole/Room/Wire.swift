import Foundation
import Groundwork

/// What goes between a drill and somebody who joined it: one JSON object a line.
enum Wire {
    /// The longest line that is taken, in bytes.
    static let longestLine = 1024 * 1024

    /// Who wants to join.
    struct Hello: Codable, Equatable {
        /// A player's name, or the facilitator.
        var name: String
        var isFacilitator: Bool
        /// What a player is.
        var role: String?
        /// How many columns the terminal has.
        var width: Int
        /// How many rows it has.
        var height: Int?
        /// Whether words may have weight and colour.
        var isStyled: Bool
        /// Whether a person types.
        var isPerson: Bool
    }

    /// From the one who joined.
    struct Request: Codable, Equatable {
        var hello: Hello?
        /// A line that was typed.
        var line: String?
        /// What was typed so far, to be completed.
        var typed: String?
        /// The terminal's new width and height.
        var width: Int?
        var height: Int?
    }

    /// A completion.
    struct Offer: Codable, Equatable {
        var text: String
        var start: Int
        var meaning: String
    }

    /// From the drill.
    struct Answer: Codable, Equatable {
        /// The language in which the drill speaks; whoever gets it is in.
        var welcome: Language?
        /// Why one is not let in.
        var refused: String?
        /// Lines to show.
        var show: [String]?
        /// Whether the terminal rings.
        var rings: Bool?
        /// What stands before the line.
        var prompt: String?
        /// The line was dealt with.
        var isDone: Bool?
        /// The text of a message is wanted, whose head is this.
        var compose: String?
        /// The line of a message that was refused, to be kept where it was typed.
        var kept: String?
        /// What fits what was typed.
        var offers: [Offer]?
        /// Nothing more will come; the drill is over, or was left.
        var isOver: Bool?
    }

    /// The line for an object.
    static func line(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // What cannot be written is left out; the other side waits for no particular line.
        guard let data = try? encoder.encode(value) else { return [] }
        return Array(data) + [0x0A]
    }
}

/// One end of a connection, which keeps what has not arrived whole and what has not left yet.
final class WireEnd<Incoming: Decodable> {
    private let descriptor: Int32
    private var arrived: [UInt8] = []
    private var leaving: [UInt8] = []
    /// Whether the other side is gone, or speaks what nobody understands.
    private(set) var isBroken = false

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        LocalSocket.end(descriptor)
    }

    /// What has arrived whole.
    func receive() -> [Incoming] {
        guard !isBroken else { return [] }
        reading: while arrived.count <= Wire.longestLine {
            switch LocalSocket.read(descriptor) {
            case .bytes(let bytes): arrived += bytes
            case .nothing: break reading
            case .end:
                isBroken = true
                break reading
            }
        }
        var found: [Incoming] = []
        while let end = arrived.firstIndex(of: 0x0A) {
            let line = Data(arrived[..<end])
            arrived.removeFirst(end + 1)
            guard let value = try? JSONDecoder().decode(Incoming.self, from: line) else {
                isBroken = true
                return found
            }
            found.append(value)
        }
        if arrived.count > Wire.longestLine { isBroken = true }
        return found
    }

    /// Sends an object, now or as soon as the other side takes it.
    func send(_ value: some Encodable) {
        leaving += Wire.line(value)
        // Somebody who does not read is not waited for.
        if leaving.count > 8 * Wire.longestLine { isBroken = true }
        flush()
    }

    /// Sends what could not be sent before.
    func flush() {
        while !leaving.isEmpty, !isBroken {
            guard let count = LocalSocket.write(leaving[...], to: descriptor) else {
                isBroken = true
                return
            }
            if count == 0 { return }
            leaving.removeFirst(count)
        }
    }

    /// Waits until something arrives, at most so many milliseconds.
    func wait(milliseconds: Int32) { LocalSocket.wait(descriptor, milliseconds: milliseconds) }
}
