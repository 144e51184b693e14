import Foundation

@testable import DrillConsole

/// A process that exists in memory: arguments and input in, output and status out.
final class FakeProcess {
    private(set) var output = ""
    private(set) var errors = ""
    /// A folder of its own, with a scenario folder in it.
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "outage-drill-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder + "/Scenarios", withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func file(_ name: String) -> String { folder + "/" + name }

    func write(_ text: String, to name: String) throws {
        try text.write(toFile: file(name), atomically: true, encoding: .utf8)
    }

    /// Runs the program; output and errors of earlier runs are forgotten.
    @discardableResult
    func run(_ arguments: String..., input: String = "", bytes: [UInt8]? = nil) -> DrillConsole.ExitStatus {
        runAll(arguments, input: input, bytes: bytes)
    }

    /// Runs the program with arguments that a table gives.
    func runAll(_ arguments: [String], input: String = "", bytes: [UInt8]? = nil) -> DrillConsole.ExitStatus {
        output = ""
        errors = ""
        return OutageDrill.run(
            Surroundings(
                arguments: arguments,
                environment: [
                    "OUTAGE_DRILL_SCENARIOS": folder + "/Scenarios", "XDG_DATA_HOME": folder, "HOME": folder,
                    "OUTAGE_DRILL_TRANSCRIPTS": folder + "/outage-drill/Transcripts",
                    "COLUMNS": "100",
                ],
                isInputTerminal: false, isOutputTerminal: false,
                input: LineSource(bytes: bytes ?? Array(input.utf8)),
                write: { [unowned self] in output += $0 }, writeError: { [unowned self] in errors += $0 }))
    }

    /// Writes the starter scenario of a language and gives its path.
    func starter(_ language: String = "en") throws -> String {
        let path = file("Scenarios/starter-\(language).md")
        #if canImport(Foundation)
            if !FileManager.default.fileExists(atPath: path) { run("--language", language, "new", path) }
        #endif
        return path
    }
}
