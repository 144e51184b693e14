import Foundation
import Testing

@testable import DrillConsole

@Suite("Going on with a drill that was left")
struct ResumeTests {
    /// Plays a little of the starter scenario, into the user's own folder of drills.
    private func leave(_ process: FakeProcess, _ name: String, _ script: String = "wait 1h\nquit\n") throws {
        let folder = process.file("outage-drill/Transcripts")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        process.run(
            "play", try process.starter(), "--trainee", "Anna", "--transcript", folder + "/" + name,
            input: script)
    }

    @Test(
        "without a file it goes on with the drill that was left, and says which; a finished one is no choice")
    func one() throws {
        let process = try FakeProcess()
        #expect(process.run("resume") == .noFile)
        #expect(process.errors.contains("no unfinished drill"))
        try leave(process, "done.jsonl", "finish\n")
        try leave(process, "left.jsonl")
        #expect(process.run("resume", input: "wait 1h\nquit\n") == .done)
        #expect(process.output.contains("09:00"))
        #expect(process.output.contains("Transcript: \(process.file("outage-drill/Transcripts/left.jsonl"))"))
        #expect(process.run("resume", input: "finish\n") == .done)
        #expect(process.run("resume") == .noFile)
    }

    @Test("several are listed where nobody can be asked, the last played first")
    func several() throws {
        let process = try FakeProcess()
        try leave(process, "a.jsonl")
        try leave(process, "b.jsonl")
        let folder = process.file("outage-drill/Transcripts")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1000)], ofItemAtPath: folder + "/b.jsonl")
        #expect(process.run("resume") == .usage)
        let lines = process.errors.split(separator: "\n").map(String.init)
        #expect(lines.count == 3 && lines[1].hasSuffix("a.jsonl") && lines[2].hasSuffix("b.jsonl"))
    }

    @Test("an attempt from which another one went on is no drill that was left")
    func branched() throws {
        let process = try FakeProcess()
        try leave(process, "a.jsonl", "wait 2h\nback to day 1 09:00\nwait 10m\nquit\n")
        #expect(process.run("resume", input: "quit\n") == .done)
        #expect(process.output.contains("a.2.jsonl") && process.output.contains("09:10"))
    }

    @Test("a bare name is looked for in the user's folder of drills, with its ending or without")
    func bareName() throws {
        let process = try FakeProcess()
        try leave(process, "left.jsonl")
        #expect(process.run("resume", "left.jsonl", input: "wait 10m\n") == .done)
        #expect(process.run("verify", "left") == .done)
        #expect(process.run("resume", "other") == .noFile)
    }

    @Test("the first screen and a new drill both offer what was left; several can be picked from")
    func offered() throws {
        let folder = try Stage.Folder()
        for _ in 0..<2 {
            let first = try Stage(["play", "my-scenario"], in: folder)
            try first.see("frustration")
            try first.enter("quit", see: "Kept.")
            #expect(try first.end() == 0)
        }
        let second = try Stage(["play", "my-scenario"], in: folder)
        try second.see("You left unfinished: “A morning without e-mail”, day 1 08:00, Anna")
        try second.see("frustration")
        let welcome = try Stage([], in: folder)
        try welcome.see("  0   Go on with “A morning without e-mail”")
        try welcome.enter("0", see: "Going on with")
        try welcome.enter("quit", see: "Kept.")
        let resumed = try Stage(["resume"], in: folder)
        try resumed.see("Number; Enter is the latest")
        #expect(!resumed.screen.text.contains("my-scenario.anna.3.jsonl"))
        try resumed.enter("3", see: "A number from 1 to 2.")
        try resumed.enter("", see: "Going on with")
        try resumed.enter("quit", see: "Kept.")
    }

    @Test("somebody who had joined a drill that broke off is told to join again")
    func brokenOff() throws {
        let play = try Stage.play()
        try play.see("frustration")
        let desk = try Stage(["join", "@a.jsonl", "--as", "facilitator"], in: play.folder, columns: 200)
        try desk.see("You facilitate")
        let busy = try Stage(
            ["--language", "nl", "resume", "@a.jsonl"], in: play.folder, columns: 200)
        try busy.see("wordt door een ander proces gespeeld")
        play.terminal.send(SIGKILL)
        try desk.see("join again: outage-drill join")
        #expect(desk.screen.text.contains("--as 'facilitator'"))
    }
}
