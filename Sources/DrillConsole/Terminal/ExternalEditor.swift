import Foundation
import TranscriptJournal

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The person's own editor, on a file that is gone afterwards.
struct ExternalEditor {
    /// The environment, which names the editor.
    let environment: [String: String]

    /// The command that opens the editor; nothing where none is chosen.
    private var command: String? {
        ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }

    /// The longest text that is taken back, in bytes.
    private static let maximumBytes = 1024 * 1024

    /// Opens the editor on a text and gives what it was left as; nothing when there is no editor, when it failed,
    /// or when what was left is no text.
    func edit(_ text: String) -> String? {
        guard let command else { return nil }
        let folder = FileManager.default.temporaryDirectory.path + "/outage-drill-" + UUID().uuidString
        let path = folder + "/message.txt"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { return nil }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)), run(command, path),
            let bytes = try? WholeFile.read(path, atMost: ExternalEditor.maximumBytes),
            let written = String(validating: bytes, as: UTF8.self)
        else { return nil }
        var lines = written.replacing("\r\n", with: "\n")
        while lines.last?.isNewline == true { lines.removeLast() }
        return lines
    }

    /// Runs the editor at this terminal and waits for it; Ctrl-C there is the editor's.
    private func run(_ command: String, _ path: String) -> Bool {
        let before = signal(SIGINT, SIG_IGN)
        defer { signal(SIGINT, before) }
        let (process, code) = Spawn.start(
            "/bin/sh", ["-c", command + " \"$1\"", "sh", path], environment)
        guard code == 0 else { return false }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
        return status == 0
    }
}
