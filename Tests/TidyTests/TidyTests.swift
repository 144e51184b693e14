import DrillConsole
import Foundation
import Groundwork
import ScenarioLanguage
import Testing

/// The repository looked at from outside: what a reader would stumble over.
@Suite("The repository")
struct TidyTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The files of a folder and below it, by their paths from the root.
    static func files(in folder: String, ending: String) -> [String] {
        let base = root.appendingPathComponent(folder)
        let all = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static var sources: [String] { files(in: "Sources", ending: ".swift") }

    /// Files that a command writes; nobody reads them line by line.
    static func isGenerated(_ path: String) -> Bool { path.contains("/Embedded") }

    @Test("no source file is longer than 400 lines", arguments: sources)
    func length(path: String) throws {
        guard !TidyTests.isGenerated(path) else { return }
        let lines = try TidyTests.text(path).split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines <= 401, "\(path) has \(lines) lines")
    }

    @Test("no source file crashes on what comes from outside, or puts work off", arguments: sources)
    func bans(path: String) throws {
        let text = try TidyTests.text(path)
        for banned in ["try!", " as! ", "fatalError(", "@unchecked Sendable", "TO" + "DO", "FIX" + "ME"] {
            #expect(!text.contains(banned), "\(path) has '\(banned)'")
        }
    }

    @Test(
        "every scenario is in order",
        arguments: files(in: "Scenarios", ending: ".md").filter {
            $0.dropFirst("Scenarios/".count).dropLast(3).contains(where: \.isLowercase)
        })
    func scenario(path: String) throws {
        let source = try TidyTests.text(path)
        do {
            let scenario = try ScenarioReader.read(source)
            #expect(path.hasSuffix("/\(scenario.id).md"), "a scenario stands in the file of its id")
        } catch {
            Issue.record(
                "\(DiagnosticRenderer(file: path, source: source).render(error.diagnostics, in: .english))")
        }
    }

    @Test("the changelog begins with the version of the program")
    func changelog() throws {
        let headings = try TidyTests.text("CHANGELOG.md").split(separator: "\n").filter {
            $0.hasPrefix("## ")
        }
        #expect(headings.first?.hasPrefix("## \(OutageDrill.version)") == true)
    }

    @Test("the pipeline runs the test command that the README names")
    func pipeline() throws {
        let script = try TidyTests.text(".ci/run")
        let readme = try TidyTests.text("README.md")
        #expect(script.contains("\nswift test\n"))
        #expect(readme.contains("\n    swift test\n"))
    }

    @Test("the top level is the card and what convention puts beside it")
    func topLevel() throws {
        let card: Set<String> = [
            "Package.swift", "Sources", "Tests", "Scenarios", "Transcripts", "README.md", "CHANGELOG.md",
            ".ci",
            ".gitignore", ".swift-format",
        ]
        let found = try FileManager.default.contentsOfDirectory(atPath: TidyTests.root.path)
        let extra = Set(found).subtracting(card).subtracting([".git", ".build", ".swiftpm"])
            .filter { !$0.hasPrefix(".build-") }
        #expect(extra.isEmpty, "\(extra.sorted())")
    }
}
