import Foundation
import TranscriptJournal

/// Earlier lines of the prompt, kept between drills.
struct History {
    /// How many lines are kept.
    static let limit = 500
    /// The longest line that is kept, in characters.
    private static let longestLine = 16_000
    /// The largest file, in bytes.
    private static let largestFile = 900_000
    /// What stands for a break within a line in the file, which has a line a line.
    private static let mark: Character = "\u{2028}"

    private(set) var lines: [String] = []
    private let path: String?

    /// Opens the history in a file; without a file it lasts as long as the program.
    init(path: String?) {
        self.path = path
        guard let path, let bytes = try? WholeFile.read(path, atMost: 4_000_000) else { return }
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(History.limit).map {
            String($0.map { $0 == History.mark ? "\n" : $0 })
        }
    }

    /// Adds a line, which may hold breaks, unless it is empty, long, or the same as the last.
    mutating func add(_ line: String) {
        guard line.contains(where: { !$0.isWhitespace }), line.count <= History.longestLine,
            line != lines.last
        else { return }
        lines.append(line)
        if lines.count > History.limit { lines.removeFirst(lines.count - History.limit) }
        guard let path else { return }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // A history that cannot be kept is no reason to disturb a drill.
        try? Data(file.utf8).write(to: URL(fileURLWithPath: path))
    }

    /// The file: as many of the last lines as it may hold.
    private var file: String {
        var kept: [String] = []
        var size = 0
        for line in lines.reversed() {
            let written = String(line.map { $0.isNewline ? History.mark : $0 })
            size += written.utf8.count + 1
            if size > History.largestFile { break }
            kept.append(written + "\n")
        }
        return kept.reversed().joined()
    }
}
