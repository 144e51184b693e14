import Foundation
import Testing

@testable import DrillConsole

/// The guide for authors, taken at its word: every example in it is run.
@Suite("The guide for authors")
struct GuideTests {
    /// The blocks of the guide, without their indent.
    private let blocks: [String]
    private let text: String

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        text = try String(contentsOf: root.appendingPathComponent("Scenarios/README.md"), encoding: .utf8)
        var blocks: [[String]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("    ") {
                blocks[blocks.count - 1].append(String(line.dropFirst(4)))
            } else if line.isEmpty {
                if !(blocks.last ?? []).isEmpty { blocks[blocks.count - 1].append("") }
            } else if !(blocks.last ?? []).isEmpty {
                blocks.append([])
            }
        }
        self.blocks = blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
    }

    /// The scenarios that the blocks make: one that begins with a title begins a new one.
    private var scenarios: [String] {
        var scenarios: [String] = []
        for block in blocks where block.hasPrefix("#") {
            if block.hasPrefix("# ") {
                scenarios.append(block)
            } else {
                scenarios[scenarios.count - 1] += "\n" + block
            }
        }
        return scenarios
    }

    @Test("it starts with twelve lines that play")
    func twelve() throws {
        let process = try FakeProcess()
        let first = try #require(blocks.first)
        #expect(first.split(separator: "\n").count == 12)
        try process.write(first, to: "Scenarios/mine.md")
        #expect(
            process.run("check", "--strict", process.file("Scenarios/mine.md")) == .done, "\(process.errors)")
        let script = "send to all: E-mail is down for everyone. The next update is at 09:00.\nfinish\n"
        #expect(process.run("play", "mine", "--transcript", process.file("t.jsonl"), input: script) == .done)
        #expect(process.output.contains("I can't send a thing"))
        #expect(process.run("verify", process.file("t.jsonl")) == .done)
        #expect(process.run("list", "--format", "json") == .done)
        #expect(process.output.contains("\"people\" : 100"))
    }

    @Test("its parts together are a scenario without a doubt, and play")
    func whole() throws {
        let process = try FakeProcess()
        #expect(scenarios.count == 2)
        let path = process.file("Scenarios/whole.md")
        try process.write(try #require(scenarios.last), to: "Scenarios/whole.md")
        #expect(process.run("check", "--strict", path) == .done, "\(process.errors)")
        #expect(
            process.run("play", path, "--transcript", process.file("t.jsonl"), input: "wacht 4h\n") == .done)
        #expect(process.output.contains("Wat zeg ik?"))
    }

    @Test("every condition in its table is one, and so is every saying it names")
    func conditions() throws {
        let process = try FakeProcess()
        let rows = text.split(separator: "\n").drop { !$0.hasPrefix("| condition |") }.dropFirst(2)
            .prefix { $0.hasPrefix("|") }
        var injects = "\n## Any day\n"
        var count = 0
        for row in rows {
            let cell = row.split(separator: "|")[0]
            // What stands in parentheses behind "said blame" are words, not conditions.
            let conditions = cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 && $0.element.contains(" ") }.map(\.element)
            for condition in conditions {
                count += 1
                injects += "\n### when \(condition): N\(count)\nfrom: x\n\nText.\n"
            }
        }
        #expect(count > 20)
        try process.write(try #require(scenarios.last) + injects, to: "whole.md")
        #expect(process.run("check", process.file("whole.md")) == .done, "\(process.errors)")
    }

    @Test("every command in it runs")
    func commands() throws {
        let process = try FakeProcess()
        let mine = process.file("mine.md")
        try process.write(try #require(blocks.first), to: "mine.md")
        let inBlocks = blocks.flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("outage-drill ") }
        let quoted = text.split(separator: "`").filter { $0.hasPrefix("outage-drill ") && $0.contains(".") }
        let commands = (inBlocks + quoted + ["outage-drill check --explain unreachable-inject"]).map(
            String.init)
        #expect(commands.count >= 12)
        for command in commands where !command.contains("FILE") {
            let words = command.split(separator: " ").dropFirst().map { word -> String in
                ["mine.md", "mine.csv", "mine.svg", "own.md"].contains(word)
                    ? process.file(String(word)) : String(word)
            }
            let more = words.first == "play" ? ["--transcript", process.file("t.jsonl")] : []
            let status = process.runAll(words + more, input: "quit\n")
            #expect(status == .done, "\(command): \(process.errors)")
            #expect(FileManager.default.fileExists(atPath: mine))
        }
    }
}
