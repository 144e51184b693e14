import Foundation
import Groundwork
import Testing

@testable import DrillConsole

@Suite("A drill of one's own scenario file")
struct OwnScenarioTests {
    /// What the last line that names a command says to type behind "outage-drill".
    private func printed(_ process: FakeProcess, _ words: String) throws -> [String] {
        let line = try #require(process.output.split(separator: "\n").last { $0.contains(words) })
        let command = try #require(line.components(separatedBy: "outage-drill ").last)
        return command.split(separator: "'").enumerated().flatMap { at, part in
            at % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }

    @Test(
        "what 'quit' and the end print can be typed: it names the file where no folder of scenarios has it",
        arguments: [
            (Language.english, "quit", "Kept. Go on later with:", "All of it"),
            (.dutch, "stop", "Bewaard. Ga later verder met:", "Alles met tijden"),
        ], ["mine.md", "my own.md"])
    func typed(row: (language: Language, leave: String, kept: String, over: String), file: String) throws {
        let process = try FakeProcess()
        for folder in ["own", "drills"] {
            try FileManager.default.createDirectory(
                atPath: process.file(folder), withIntermediateDirectories: false)
        }
        let scenario = process.file("own/" + file)
        process.run("--language", row.language.rawValue, "new", scenario)
        let transcript = process.file("drills/a.jsonl")
        process.run("play", scenario, "--transcript", transcript, input: "wait 1h\n\(row.leave)\n")
        let resume = try printed(process, row.kept)
        #expect(resume == ["resume", transcript, "--scenario", scenario])
        #expect(process.runAll(resume, input: "wait 1h\n\(row.leave)\n") == .done, "\(process.errors)")
        #expect(try printed(process, row.kept) == resume)
        #expect(process.runAll(resume, input: "finish\n") == .done)
        #expect(process.runAll(try printed(process, row.over)) == .done)
        #expect(!process.errors.contains(row.language.pick(nl: "is hier niet", en: "is not here")))
    }

    @Test("one in a folder of scenarios needs no more than the transcript", arguments: ["my-scenario", nil])
    func kept(name: String?) throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        process.run("play", name ?? scenario, "--transcript", process.file("a.jsonl"), input: "quit\n")
        #expect(try printed(process, "Kept.") == ["resume", process.file("a.jsonl")])
    }

    @Test("a scenario beside its transcript is found by itself, under any name, and never another one")
    func beside() throws {
        let process = try FakeProcess()
        let scenario = process.file("town.md")
        process.run("--language", "en", "new", scenario)
        process.run("play", scenario, "--transcript", process.file("a.jsonl"), input: "wait 1h\nquit\n")
        #expect(process.run("verify", process.file("a.jsonl")) == .done, "\(process.errors)")
        #expect(process.run("debrief", process.file("a.jsonl")) == .done)
        #expect(process.errors.isEmpty, "\(process.errors)")
        // A changed one of the same id in the folder of scenarios does not hide it.
        let text = try String(contentsOfFile: scenario, encoding: .utf8)
        try process.write(text.replacing("size: 200", with: "size: 201"), to: "Scenarios/town.md")
        #expect(process.run("verify", process.file("a.jsonl")) == .done, "\(process.errors)")
        try FileManager.default.removeItem(atPath: scenario)
        #expect(process.run("verify", process.file("a.jsonl")) == .data)
        #expect(process.errors.contains("has changed since this drill was played"))
    }

    @Test("a scenario in the working folder is found there, whichever folder the transcript is in")
    func workingFolder() throws {
        let folder = try Stage.Folder()
        try FileManager.default.moveItem(
            atPath: folder.path + "/Scenarios/starter.md", toPath: folder.path + "/mine.md")
        let play = try Stage(["play", "mine.md"], in: folder, columns: 200)
        try play.see("frustration")
        try play.enter("quit", see: "Kept.")
        #expect(play.screen.text.contains(" --scenario "))
        #expect(try play.end() == 0)
        let resume = try Stage(["resume"], in: folder)
        try resume.see("Going on with")
        try resume.enter("quit", see: "Kept.")
        #expect(try resume.end() == 0)
    }
}
