import Foundation
import Groundwork
import Testing

@testable import DrillConsole

/// The built program at a pseudo-terminal, with a folder of its own that is gone afterwards.
final class Stage {
    /// A folder that several stages may share.
    final class Folder {
        let path: String

        init() throws {
            path = NSTemporaryDirectory() + "od-" + UUID().uuidString.prefix(8)
            let rights: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
            for folder in ["", "/Scenarios", "/run"] {
                try FileManager.default.createDirectory(
                    atPath: path + folder, withIntermediateDirectories: true, attributes: rights)
            }
            try StarterScenario.text(in: .english).write(
                toFile: path + "/Scenarios/starter.md", atomically: true, encoding: .utf8)
        }

        deinit {
            try? FileManager.default.removeItem(atPath: path)
        }

        /// The transcript, as text.
        func text(_ name: String = "a.jsonl") -> String {
            String(decoding: FileManager.default.contents(atPath: path + "/" + name) ?? Data(), as: UTF8.self)
        }
    }

    /// Why a test cannot go on.
    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    /// What measures the tests measures the program that they start, too.
    static let measuring = ProcessInfo.processInfo.environment.filter {
        ["LLVM_PROFILE_FILE", "MUTATION", "MUTATION_SEEN", "ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }

    let folder: Folder
    let terminal: PseudoTerminal
    private(set) var screen: ScreenModel
    /// Everything that came out.
    private(set) var output: [UInt8] = []

    /// Starts the program.
    ///
    /// - Parameter shell: whether it runs under a shell with job control, which says when it is put aside.
    init(
        _ arguments: [String], in folder: Folder? = nil, columns: Int = 100, rows: Int = 40,
        shell: String? = nil, environment extra: [String: String] = [:]
    ) throws {
        let folder = try folder ?? Folder()
        self.folder = folder
        let program = try #require(Stage.program)
        var environment = [
            "TERM": "xterm", "HOME": folder.path, "XDG_DATA_HOME": folder.path, "XDG_STATE_HOME": folder.path,
            "XDG_RUNTIME_DIR": folder.path + "/run", "OUTAGE_DRILL_SCENARIOS": folder.path + "/Scenarios",
            "PATH": "/usr/bin:/bin", "USER": "Anna", "LC_ALL": "C.UTF-8",
        ]
        environment.merge(Stage.measuring) { _, new in new }
        environment.merge(extra) { _, new in new }
        let words = arguments.map { $0.replacing("@", with: folder.path + "/") }
        // Each stage plays in its own folder, so that nothing is left where the tests run.
        let go = "cd '\(folder.path)'; "
        let command = ([program] + words).map { "'\($0)'" }.joined(separator: " ")
        terminal = try PseudoTerminal(
            columns: columns, rows: rows, program: shell ?? "/bin/sh",
            arguments: shell == nil
                ? ["-c", go + "exec " + command]
                : ["-m", "-c", go + command + "; echo PUT ASIDE; fg; echo BACK"],
            environment: environment)
        screen = ScreenModel(columns: columns, rows: rows)
    }

    /// Plays the starter scenario.
    static func play(
        _ options: [String] = [], in folder: Folder? = nil, columns: Int = 100, rows: Int = 40,
        shell: String? = nil, environment: [String: String] = [:]
    ) throws -> Stage {
        try Stage(
            ["play", "my-scenario", "--transcript", "@a.jsonl"] + options, in: folder, columns: columns,
            rows: rows,
            shell: shell, environment: environment)
    }

    /// The program, which stands beside the bundle of the tests.
    static var program: String? {
        for argument in CommandLine.arguments where argument.contains(".xctest") {
            var folder = URL(fileURLWithPath: argument)
            while folder.path.count > 1 {
                folder.deleteLastPathComponent()
                let path = folder.path + "/outage-drill"
                if FileManager.default.isExecutableFile(atPath: path) { return path }
            }
        }
        return nil
    }

    /// Takes what comes out for a while.
    func settle(_ milliseconds: Int32 = 150) {
        while let bytes = terminal.read(waiting: milliseconds), !bytes.isEmpty { take(bytes) }
    }

    private func take(_ bytes: [UInt8]) {
        output += bytes
        screen.feed(bytes)
    }

    /// Waits until a text is on the screen.
    func see(_ text: String, within seconds: Double = 20) throws {
        let end = Date().addingTimeInterval(seconds)
        while !screen.text.contains(text) {
            guard let bytes = terminal.read(waiting: 100) else {
                if screen.text.contains(text) { return }
                throw Missing(description: "the program ended before '\(text)':\n\(screen.text)")
            }
            take(bytes)
            if Date() > end { throw Missing(description: "'\(text)' is not on the screen:\n\(screen.text)") }
        }
    }

    /// Types.
    func type(_ text: String) { terminal.type(text) }

    /// Types a line and waits for something that it brings.
    func enter(_ line: String, see text: String) throws {
        type(line + "\r")
        try see(text)
    }

    /// Waits for the end; gives the answer, or the signal as a negative number.
    func end(within seconds: Double = 20) throws -> Int32 {
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            if let bytes = terminal.read(waiting: 20) { take(bytes) }
            if let outcome = terminal.outcome() { return outcome }
        }
        throw Missing(description: "the program does not end:\n\(screen.text)")
    }
}
