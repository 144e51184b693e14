import DrillConsole
import Foundation
import Testing

/// The reference drills: each script, played again, gives its transcript to the byte.
///
/// With `BLESS=1` in the environment a transcript that differs is written anew and the test still fails, so that
/// nobody blesses unseen.
@Suite("Reference transcripts")
struct ReferenceTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The names of the scripts without their ending, such as `elo-supplier-nl.exemplary`.
    static var runs: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/Transcripts")) ?? []
        return files.filter { $0.hasSuffix(".script") }.sorted().map { String($0.dropLast(7)) }
    }

    @Test("there are an exemplary, a middling and a disastrous run for each scenario that has any")
    func complete() {
        let scenarios = Set(ReferenceTests.runs.compactMap { $0.split(separator: ".").first })
        #expect(scenarios.count >= 2)
        for scenario in scenarios {
            for run in ["exemplary", "middling", "disastrous"] {
                #expect(ReferenceTests.runs.contains("\(scenario).\(run)"))
            }
        }
    }

    @Test("a script gives its transcript to the byte", arguments: runs)
    func replays(run: String) throws {
        let folder = ReferenceTests.root.path + "/Transcripts/"
        let script = try #require(FileManager.default.contents(atPath: folder + run + ".script"))
        let parts = run.split(separator: ".")
        let path = NSTemporaryDirectory() + "reference-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        var errors = ""
        let status = OutageDrill.run(
            Surroundings(
                arguments: ["play", String(parts[0]), "--trainee", String(parts[1]), "--transcript", path],
                environment: ["OUTAGE_DRILL_SCENARIOS": ReferenceTests.root.path + "/Scenarios"],
                isInputTerminal: false, isOutputTerminal: false, input: LineSource(bytes: Array(script)),
                write: { _ in }, writeError: { errors += $0 }))
        #expect(status == .done, "\(errors)")
        let played = try #require(FileManager.default.contents(atPath: path))
        let reference = FileManager.default.contents(atPath: folder + run + ".jsonl")
        guard played != reference else { return }
        Issue.record(
            "\(run).jsonl, line \(ReferenceTests.firstDifference(played, reference ?? Data())) differs")
        if ProcessInfo.processInfo.environment["BLESS"] == "1" {
            try played.write(to: URL(fileURLWithPath: folder + run + ".jsonl"))
        }
    }

    private static func firstDifference(_ left: Data, _ right: Data) -> Int {
        let pairs = zip(left.split(separator: 0x0A), right.split(separator: 0x0A))
        return (Array(pairs).firstIndex { $0.0 != $0.1 } ?? min(left.count, right.count)) + 1
    }
}
