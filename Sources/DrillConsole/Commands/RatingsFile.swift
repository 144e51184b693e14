import DebriefScoring
import Foundation
import Groundwork

/// The ratings beside a transcript: one JSON object a line, and only ever longer.
struct RatingsFile {
    private static let ending = ".ratings.jsonl"

    /// Where it is.
    let path: String

    /// The ratings of a transcript, by its path.
    init(transcript: String) {
        path = transcript + RatingsFile.ending
    }

    /// Whether a path is one of ratings rather than of a transcript.
    static func isOne(_ path: String) -> Bool { path.hasSuffix(ending) }

    /// All ratings, the first first; a line that cannot be read is named and left out.
    func read(_ invocation: Invocation) throws -> [Rating] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let text = try TextInput.text(ofFile: path, invocation)
        let decoder = JSONDecoder()
        var ratings: [Rating] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { !$0.isWhitespace }) {
            if let rating = try? decoder.decode(Rating.self, from: Data(line.utf8)) {
                ratings.append(rating)
            } else {
                let number = index + 1
                invocation.surroundings.complain(
                    SafeText.forTerminal(
                        invocation.language.pick(
                            nl: "\(path): regel \(number) is geen beoordeling; overgeslagen",
                            en: "\(path): line \(number) is no rating; left out")))
            }
        }
        return ratings
    }

    /// Adds a rating at the end.
    func append(_ rating: Rating, _ language: Language) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var line = try encoder.encode(rating)
        line.append(0x0A)
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        do {
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            defer { try? file.close() }
            let length = try file.seekToEnd()
            if length > 0 {
                // A line that a power cut tore stays a line of its own.
                try file.seek(toOffset: length - 1)
                if try file.read(upToCount: 1)?.first != 0x0A { line.insert(0x0A, at: 0) }
                try file.seekToEnd()
            }
            try file.write(contentsOf: line)
            try file.synchronize()
        } catch {
            throw Complaint(
                .disk,
                language.pick(
                    nl: "kan '\(path)' niet schrijven; zet het verslag in een map waarin u mag schrijven",
                    en: "cannot write '\(path)'; put the transcript into a folder in which you may write"))
        }
    }
}
