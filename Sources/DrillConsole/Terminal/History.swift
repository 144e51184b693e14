import Foundation
import TranscriptJournal

/// Earlier lines of the prompt, kept between drills.
struct History {
    /// How many lines are kept.
    static let limit = 500

    private(set) var lines: [String] = []
    private let path: String?

    /// Opens the history in a file; without a file it lasts as long as the program.
    init(path: String?) {
        self.path = path
        guard let path, let bytes = try? WholeFile.read(path, atMost: 4_000_000) else { return }
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(History.limit).map(
            String.init)
    }

    /// Adds a line, unless it is empty, long, or the same as the last.
    mutating func add(_ line: String) {
        guard line.contains(where: { !$0.isWhitespace }), line.count < 4000, line != lines.last,
            !line.contains(where: \.isNewline)
        else { return }
        lines.append(line)
        if lines.count > History.limit { lines.removeFirst(lines.count - History.limit) }
        guard let path else { return }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // A history that cannot be kept is no reason to disturb a drill.
        try? Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    }
}
