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

    /// The runs that are played here: a supplier's failure and one in house, a language each.
    ///
    /// Without optimisation each takes seconds; `.ci/run` plays all of them with the release build.
    static let played = runs.filter {
        $0.hasPrefix("elo-supplier-nl.") || $0.hasPrefix("storage-inhouse-en.")
    }

    @Test("there are an exemplary, a middling and a disastrous run of every scenario")
    func complete() {
        let files =
            (try? FileManager.default.contentsOfDirectory(atPath: ReferenceTests.root.path + "/Scenarios"))
            ?? []
        let scenarios = files.filter { $0.hasSuffix(".md") && $0 == $0.lowercased() }.map { $0.dropLast(3) }
        #expect(scenarios.count >= 18)
        for scenario in scenarios {
            for run in ["exemplary", "middling", "disastrous"] {
                let name = "\(scenario).\(run)"
                #expect(ReferenceTests.runs.contains(name))
                let path = ReferenceTests.root.path + "/Transcripts/\(name).jsonl"
                #expect(FileManager.default.fileExists(atPath: path), "\(name) was never played")
            }
        }
    }

    @Test("a script gives its transcript to the byte", arguments: played)
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
