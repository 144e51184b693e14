import Foundation
import Testing

@testable import DrillConsole

/// What people really keep in a folder of transcripts: finished ones and broken ones, their own and others'.
@Suite("Debriefs and comparisons of whatever is there")
struct CompareTests {
    private static let script = """
        wait until 09:10
        send to all: E-mail is down for everybody. We do not know the cause yet. You will hear more at 09:40.
        wait until 09:39
        send to all: E-mail is still down. You will hear more at 10:10.
        finish

        """

    /// A transcript of the starter scenario, played with a seed.
    private func play(
        _ process: FakeProcess, _ name: String, trainee: String = "Robin", seed: Int = 1,
        language: String = "en", script: String = script
    ) throws -> String {
        let path = process.file(name)
        let status = process.run(
            "play", try process.starter(language), "--trainee", trainee, "--seed", "\(seed)", "--transcript",
            path, input: script)
        try #require(status == .done, "\(process.errors)")
        return path
    }

    /// What was written, wherever its lines were broken.
    private func flat(_ process: FakeProcess) -> String {
        process.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Changes a word in a file, as somebody would who wants a better score.
    private func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try #require(text.contains(old))
        try text.replacing(old, with: new, maxReplacements: 1)
            .write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test("an edited transcript is refused, and with --force scored and marked, in every form")
    func edited() throws {
        let process = try FakeProcess()
        let path = try play(process, "a.jsonl")
        #expect(process.run("debrief", path) == .done)
        #expect(!process.output.contains("CHANGED"))
        try edit(path, "is still down", "is still very much down")
        #expect(process.run("debrief", path) == .data)
        #expect(process.errors.contains("--force"))
        #expect(process.output.isEmpty)
        for format in ["text", "html", "markdown"] {
            #expect(process.run("debrief", path, "--force", "--format", format) == .done)
            #expect(flat(process).contains("CHANGED after it was written"), "\(format)")
        }
        #expect(process.run("debrief", path, "--force", "--format", "json") == .done)
        #expect(process.output.contains("\"altered\": true"))
        #expect(process.run("debrief", path, "--force", "--format", "xapi") == .done)
        #expect(process.output.contains("extension:altered\":true"))
        let other = try play(process, "b.jsonl", trainee: "Anna")
        #expect(process.run("compare", path, other) == .data)
        #expect(process.errors.contains("--force"))
        #expect(process.run("compare", path, other, "--force") == .done)
        #expect(flat(process).contains("Changed after they were written: "))
    }

    @Test("a folder in which three are broken: the three are named, the others compared")
    func folder() throws {
        let process = try FakeProcess()
        let folder = process.file("cohort")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let original = try play(process, "cohort/t01.jsonl")
        let text = try String(contentsOfFile: original, encoding: .utf8)
        for number in 2...24 {
            let name = "cohort/t\(number < 10 ? "0" : "")\(number).jsonl"
            switch number {
            case 5: try process.write("", to: name)
            case 6: try process.write("{\"no\":\"transcript\"}\n", to: name)
            case 7: try process.write(text.replacing("09:40", with: "09:50"), to: name)
            default: try process.write(text, to: name)
            }
        }
        try process.write("{}\n", to: "cohort/t01.jsonl.ratings.jsonl")
        #expect(process.run("compare", folder, "--format", "json") == .data)
        for number in ["05", "06", "07"] { #expect(process.errors.contains("t\(number).jsonl")) }
        #expect(process.errors.split(separator: "\n").count == 3)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any])
        #expect((report["transcripts"] as? [Any])?.count == 21)
    }

    @Test("unfinished drills and drills of different scenarios are compared, and that is said")
    func unlike() throws {
        let process = try FakeProcess()
        let whole = try play(process, "a.jsonl")
        let part = process.file("part.jsonl")
        let lines = try String(contentsOfFile: whole, encoding: .utf8).split(separator: "\n")
        try process.write(lines.prefix(12).joined(separator: "\n") + "\n{\"at\":\"2026", to: "part.jsonl")
        #expect(process.run("debrief", part) == .done)
        #expect(flat(process).contains("Not played to the end"))
        let dutch = try play(
            process, "nl.jsonl", language: "nl",
            script: "wacht tot 10:00\nstuur aan allen: Geen mail.\neinde\n")
        #expect(process.run("compare", whole, part, dutch) == .done)
        #expect(flat(process).contains("Different scenarios"))
        #expect(flat(process).contains("Not played to the end"))
    }

    @Test(
        "hostile names and messages do no harm in any form",
        arguments: ["text", "html", "markdown", "json", "csv", "xapi"])
    func hostile(format: String) throws {
        let process = try FakeProcess()
        let name = "=cmd|'/C calc'!A0<script>alert(1)</script>\u{1B}[31m\u{202E}"
        let script = """
            wait until 09:10
            send to all: <img src=x onerror=alert(1)> =HYPERLINK("x") [a](javascript:b) \u{202E}`x` | E-mail is down.
            finish

            """
        let path = try play(process, "a.jsonl", trainee: name, script: script)
        for arguments in [["debrief", path], ["debrief", path, "--anonymous"]] {
            #expect(process.runAll(arguments + ["--format", format]) == .done)
            #expect(!process.output.contains("\u{1B}"))
            #expect(!process.output.contains("\u{202E}"))
            if format == "html" || format == "markdown" {
                #expect(!process.output.contains("<script>") && !process.output.contains("<img"))
            }
            if format == "markdown" { #expect(!process.output.contains("[a](javascript")) }
        }
        guard format != "markdown", format != "xapi" else { return }
        #expect(process.run("compare", path, path, "--format", format) == .done)
        #expect(!process.output.contains("\u{1B}") && !process.output.contains("\u{202E}"))
        #expect(format != "html" || !process.output.contains("<script>"))
    }

    @Test("an exemplary player stands beside the trainee; without the scenario the debrief says why not")
    func exemplar() throws {
        let process = try FakeProcess()
        let path = try play(process, "a.jsonl")
        #expect(process.run("debrief", path) == .done)
        #expect(process.output.contains("WHAT AN EXEMPLARY PLAYER DID"))
        let scenario = try process.starter()
        // Beside the transcript it would be found by itself.
        try FileManager.default.createDirectory(
            atPath: process.file("away"), withIntermediateDirectories: false)
        try FileManager.default.moveItem(atPath: scenario, toPath: process.file("away/kept.md"))
        #expect(process.run("debrief", path) == .done)
        #expect(process.errors.contains("--scenario"))
        #expect(!process.output.contains("EXEMPLARY PLAYER DID"))
        #expect(process.run("debrief", path, "--scenario", process.file("away/kept.md")) == .done)
        #expect(process.output.contains("EXEMPLARY PLAYER DID"))
        #expect(process.run("debrief", path, "--scenario", process.file("none.md")) == .noFile)
    }
}
