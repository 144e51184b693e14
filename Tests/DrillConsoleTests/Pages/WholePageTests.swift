import Foundation
import Testing

@testable import DrillConsole

/// Pages as the program writes them, each looked at before it was kept.
///
/// Where a page changes, look at it again. With `BLESS=pages` in the environment those that differ are written anew, and
/// the test still fails, so that nobody blesses unseen.
@Suite("Whole pages")
struct WholePageTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    @Test("are what they were when somebody looked at them", arguments: WholePage.all)
    func page(_ page: WholePage) throws {
        let written = try text(of: page)
        let path = WholePageTests.root + "/Tests/Samples/pages/" + page.name
        let blessed = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let lines = (blessed.split(separator: "\n"), written.split(separator: "\n"))
        let place = zip(lines.0, lines.1).enumerated().first { $0.element.0 != $0.element.1 }
        #expect(
            written == blessed,
            """
            \(page.name), line \(place.map { $0.offset + 1 } ?? min(lines.0.count, lines.1.count) + 1) but for empty ones:
            was \(place.map { String($0.element.0.prefix(300)) } ?? "\(lines.0.count) lines")
            is  \(place.map { String($0.element.1.prefix(300)) } ?? "\(lines.1.count) lines")
            """)
        if written != blessed, ProcessInfo.processInfo.environment["BLESS"] == "pages" {
            try written.write(toFile: path, atomically: true, encoding: .utf8)
        }
    }

    @Test("of the samples are all written by a command")
    func samples() throws {
        let folder = WholePageTests.root + "/Tests/Samples/pages"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.sorted() == WholePage.all.map(\.name).sorted())
    }

    /// What the command writes, to its output and its errors, wherever this package stands.
    private func text(of page: WholePage) throws -> String {
        var output = ""
        let root = WholePageTests.root
        let status = OutageDrill.run(
            Surroundings(
                arguments: page.arguments.map { $0.hasPrefix("@") ? root + "/" + $0.dropFirst() : $0 },
                environment: ["OUTAGE_DRILL_SCENARIOS": root + "/Scenarios", "COLUMNS": "100"],
                isInputTerminal: false, isOutputTerminal: false,
                input: LineSource(bytes: Array(page.input.utf8)),
                write: { output += $0 }, writeError: { output += $0 }))
        #expect([.done, .wrong].contains(status), "\(output)")
        return output.replacing(root, with: ".")
    }
}
