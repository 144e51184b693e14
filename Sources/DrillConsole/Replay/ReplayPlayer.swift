import Foundation
import Groundwork

/// Shows a drill again at a speed; at a terminal one can stop it, step through it and change its speed.
final class ReplayPlayer {
    private let surroundings: Surroundings
    private let language: Language
    private var speed: Double
    private let terminal: RawTerminal?
    private var isStopped = false
    /// Keys that were not looked at yet.
    private var keys: [UInt8] = []

    /// - Parameter speed: minutes of the drill a second; all at once when nothing is given.
    init(_ surroundings: Surroundings, speed: Int?, language: Language) {
        self.surroundings = surroundings
        self.language = language
        self.speed = Double(speed ?? 0)
        let isWatched = speed != nil && surroundings.isInputTerminal && surroundings.isOutputTerminal
        terminal = isWatched ? RawTerminal() : nil
    }

    /// The longest pause between two pieces, in seconds; nights pass quickly.
    static let longestPause = 2.0

    /// How long to wait before a piece that comes so many minutes after the last, in seconds.
    static func pause(minutes: Int, speed: Double) -> Double {
        speed > 0 ? min(longestPause, Double(max(0, minutes)) / speed) : 0
    }

    /// Shows the pieces; false when the person had enough before the end.
    func show(_ frames: [ReplayFrames.Frame], from start: Moment) -> Bool {
        if terminal != nil {
            surroundings.say(
                surroundings.style.faint(
                    language.pick(
                        nl: "spatie: stil en verder · punt: één stap · + en −: sneller en trager · q: genoeg",
                        en: "space: stop and go on · dot: one step · + and −: faster and slower · q: enough"))
            )
        }
        terminal?.enter()
        defer { terminal?.leave() }
        var last = start
        for frame in frames {
            guard rests(ReplayPlayer.pause(minutes: frame.at - last, speed: speed)) else { return false }
            last = frame.at
            for line in frame.lines { surroundings.say(line) }
        }
        return true
    }

    /// Waits so many seconds, or until the person wants the next piece; false when they have had enough.
    private func rests(_ seconds: Double) -> Bool {
        guard let terminal else {
            if seconds > 0 { Thread.sleep(forTimeInterval: seconds) }
            return true
        }
        var left = seconds
        while isStopped || left > 0 || !keys.isEmpty {
            if !keys.isEmpty {
                let key = keys.removeFirst()
                if [UInt8(ascii: "."), 0x0D].contains(key) {
                    isStopped = true
                    return true
                }
                if !obey(key) { return false }
                continue
            }
            let begin = surroundings.seconds()
            switch terminal.read() {
            case .bytes(let bytes): keys += bytes
            case .end: return false
            case .idle: break
            }
            if !isStopped { left -= surroundings.seconds() - begin }
        }
        return true
    }

    /// Does what a key asks; false for the end.
    private func obey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "): isStopped.toggle()
        case UInt8(ascii: "+"), UInt8(ascii: "="): speed = min(10_000, speed * 2)
        case UInt8(ascii: "-"): speed = max(0.1, speed / 2)
        case UInt8(ascii: "q"), 0x03, 0x04: return false
        case 0x1A: terminal?.suspend()
        default: break
        }
        return true
    }
}
