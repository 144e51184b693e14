import Foundation
import Testing

@testable import DrillConsole

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The built program as a process of its own, in a folder that is gone afterwards, to be ended at any instant.
final class Victim {
    let folder: Stage.Folder
    private let program: String

    init() throws {
        folder = try Stage.Folder()
        let chosen = ProcessInfo.processInfo.environment["OUTAGE_DRILL_PROGRAM"]
        program = try #require(chosen ?? Stage.program)
    }

    var transcript: String { folder.path + "/a.jsonl" }

    /// What is in the transcript.
    var bytes: Data { FileManager.default.contents(atPath: transcript) ?? Data() }

    /// How many bytes are in the transcript, as fast as it can be asked.
    var size: Int {
        var state = stat()
        return stat(transcript, &state) == 0 ? Int(state.st_size) : 0
    }

    /// What was shown since the last start.
    var shown: String { folder.text("shown") }

    /// What went wrong since the last start.
    var errors: String { folder.text("errors") }

    /// Starts the program and does not wait for it.
    ///
    /// - Parameters:
    ///   - arguments: its words, in which `@` stands for the folder.
    ///   - prefix: what the shell does before, such as setting a limit.
    ///   - output: where results go; to `shown` when nothing is given.
    ///   - mark: what the names of its files end in, where several run at once.
    func start(
        _ arguments: [String], input: String = "", prefix: String = "", output: String? = nil,
        mark: String = ""
    ) throws -> pid_t {
        try input.write(toFile: folder.path + "/input\(mark)", atomically: false, encoding: .utf8)
        let words = ([program] + arguments).map { "'" + $0.replacing("@", with: folder.path + "/") + "'" }
        let command =
            words.joined(separator: " ") + " <input\(mark) >\(output ?? "shown\(mark)") 2>errors\(mark)"
        let (process, code) = Spawn.start(
            "/bin/sh", ["-c", "cd '\(folder.path)'; \(prefix) exec \(command)"],
            [
                "HOME": folder.path, "XDG_DATA_HOME": folder.path, "XDG_STATE_HOME": folder.path,
                "OUTAGE_DRILL_SCENARIOS": folder.path + "/Scenarios", "PATH": "/usr/bin:/bin", "USER": "Anna",
                "LC_ALL": "C.UTF-8", "LD_LIBRARY_PATH": libraries,
            ].merging(Stage.measuring) { $1 })
        #expect(code == 0)
        return process
    }

    private var libraries: String { ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "" }

    /// Waits for the end; gives the answer, or the signal as a negative number.
    func end(_ process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return -999 } }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    /// Whether the program is still there; once it is not, it has ended with the answer given.
    func outcome(_ process: pid_t) -> Int32? {
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return nil }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    /// Runs the program to its end.
    @discardableResult
    func run(_ arguments: [String], input: String = "", output: String? = nil) throws -> Int32 {
        end(try start(arguments, input: input, output: output))
    }

    /// Begins the drill, or goes on where the transcript ends, with the lines of a script that are not in it yet.
    func go(on script: [String], prefix: String = "") throws -> pid_t {
        let input = script.dropFirst(accepted).joined(separator: "\n") + "\n"
        if hasBegun { return try start(["resume", "@a.jsonl"], input: input, prefix: prefix) }
        try? FileManager.default.removeItem(atPath: transcript)
        return try start(
            ["play", "my-scenario", "--transcript", "@a.jsonl"], input: input, prefix: prefix)
    }

    /// Whether the first line is whole.
    var hasBegun: Bool { bytes.contains(0x0A) }

    /// The whole lines of the transcript.
    var wholeLines: [Substring] {
        String(decoding: bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }

    /// How many actions are in the transcript.
    var accepted: Int { wholeLines.count { $0.hasPrefix("{\"action\"") } }
}
