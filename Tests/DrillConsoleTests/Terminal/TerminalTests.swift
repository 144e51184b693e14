import Foundation
import Groundwork
import Testing

@testable import DrillConsole

@Suite("At a real terminal")
struct TerminalTests {
    private static let prompt = "frustration"

    @Test("keys edit the line, Tab completes it, and the terminal is left as it was")
    func editing() throws {
        let stage = try Stage.play()
        try stage.see(TerminalTests.prompt)
        #expect(!stage.terminal.isCooked)
        stage.type("send to stf: Mail is down.\u{1}\u{1B}f\u{1B}f\u{1B}f\u{1B}[Da")
        try stage.see("send to staf: Mail is down.")
        stage.type("\u{15}\u{B}se\tto st\t")
        try stage.see("> send to staff:")
        try stage.enter("E-mail is down. You hear more at 09:00.", see: "promise 1 noted")
        stage.type("wa\u{1B}[A")
        try stage.see("> send to staff: E-mail is down. You hear more at 09:00.")
        stage.type("\u{15}")
        try stage.enter("quit", see: "Kept.")
        #expect(try stage.end() == 0)
        #expect(stage.terminal.isCooked)
        #expect(stage.screen.unknown.isEmpty)
    }

    @Test("every byte at every moment leaves a drill that answers", arguments: [1, 2, 3])
    func everyKey(seed: UInt64) throws {
        let stage = try Stage.play(["--coach"], columns: seed == 3 ? 60 : 100)
        try stage.see(TerminalTests.prompt)
        var chance = RandomStream(seed: seed, name: "keys")
        for moment in ["", "send to all\r", "send to all: E-mail is down.\r", "reply 1\r", "/x\r"] {
            stage.type(moment)
            // Ctrl-D ends the input on an empty line, as it should; Ctrl-Z has a test of its own.
            let bytes = (0..<400).map { _ in UInt8(chance.below(256)) }.filter { $0 != 0x04 && $0 != 0x1A }
            stage.terminal.type(bytes)
            stage.settle(60)
            stage.type("\u{1B}[201~\u{3}\u{3}\r.\r")
            stage.settle(60)
        }
        stage.type("\u{3}\u{15}n\r\u{3}")
        stage.settle()
        try stage.enter("status", see: "audiences:")
        try stage.enter("quit", see: "Kept.")
        #expect(try stage.end() == 0)
        #expect(stage.terminal.isCooked)
    }

    @Test("a pasted binary is one line that can be thrown away, and a pasted mail is one message")
    func paste() throws {
        let stage = try Stage.play()
        try stage.see(TerminalTests.prompt)
        let binary = (0..<2000).map { UInt8($0 * 7 % 251) }.filter { $0 != 0x1B }
        stage.terminal.type(Array("\u{1B}[200~".utf8) + binary + Array("\u{1B}[201~".utf8))
        stage.settle()
        stage.type("\u{3}")
        stage.type("send to all: \u{1B}[200~E-mail is down.\r\n\r\nSorry.\u{1B}[201~")
        try stage.see("Sorry.")
        try stage.enter("", see: "your message 1 sent")
        #expect(stage.folder.text().contains("E-mail is down.\\n\\nSorry."))
        #expect(!stage.folder.text().contains("your message 2"))
    }

    @Test("a terminal of one column and one row is no reason to crash")
    func tiny() throws {
        let stage = try Stage.play(columns: 1, rows: 1)
        stage.settle(400)
        stage.type("status\r")
        stage.settle()
        stage.type("send to all: ééé 日本\u{1}\u{1B}[C\u{7F}\r")
        stage.settle()
        stage.terminal.resize(columns: 80, rows: 24)
        stage.type("quit\r")
        #expect(try stage.end() == 0)
    }

    @Test("Ctrl-C throws a message away and begins a line anew; Ctrl-D in a message sends nothing")
    func cancelling() throws {
        let stage = try Stage.play()
        try stage.see(TerminalTests.prompt)
        stage.type("finish\u{3}")
        try stage.enter("send to all", see: "Write the message")
        try stage.enter("Half a", see: "Half a")
        stage.type("\u{3}")
        try stage.see("was thrown away")
        try stage.enter("send to all", see: "  |")
        stage.type("Other half\r\u{4}")
        try stage.see("was not sent")
        stage.type("\u{4}")
        try stage.see("Kept.")
        #expect(try stage.end() == 0)
        #expect(!stage.folder.text().contains("\"action\""))
    }

    @Test(
        "a signal to end, and a terminal that goes away, restore what was",
        arguments: [SIGTERM, SIGHUP, SIGINT])
    func signals(signal: Int32) throws {
        let stage = try Stage.play()
        try stage.see(TerminalTests.prompt)
        stage.type("send to all: half")
        stage.settle(50)
        stage.terminal.send(signal)
        #expect(try stage.end() == -signal)
        #expect(stage.terminal.isCooked)
        #expect(String(decoding: stage.output.suffix(40), as: UTF8.self).contains("[?2004l"))
    }

    @Test("Ctrl-Z puts the drill aside with the terminal as it was, and it comes back with its line")
    func suspension() throws {
        let shell = "/bin/bash"
        guard FileManager.default.isExecutableFile(atPath: shell) else { return }
        let stage = try Stage.play(shell: shell)
        try stage.see(TerminalTests.prompt)
        stage.type("send to al")
        try stage.see("send to al")
        stage.type("\u{1A}")
        try stage.see("PUT ASIDE")
        stage.settle()
        stage.type("l: E-mail is down.\r")
        try stage.see("your message 1 sent")
        try stage.enter("quit", see: "BACK")
    }

    @Test("sixty columns are enough, and a new width is taken over at once")
    func widths() throws {
        let stage = try Stage.play(columns: 60)
        try stage.see(TerminalTests.prompt)
        try stage.enter("status", see: "nothing outstanding")
        try stage.enter("help", see: "keeps the drill")
        let long = stage.screen.lines.filter { TextLayout.columns($0) > 60 }
        #expect(long.isEmpty)
        let text = "send to all: " + String(repeating: "waiting is long ", count: 12)
        stage.type(text)
        try stage.see("long")
        stage.terminal.resize(columns: 40, rows: 40)
        stage.settle(250)
        stage.type("\u{15}")
        try stage.enter("quit", see: "Kept.")
    }

    @Test("a dumb terminal gets plain lines, and NO_COLOR no colour")
    func plain() throws {
        let dumb = try Stage.play(environment: ["TERM": "dumb"])
        try dumb.see(TerminalTests.prompt)
        try dumb.enter("send to all: E-mail is down.", see: "your message 1 sent")
        try dumb.enter("quit", see: "Kept.")
        #expect(!dumb.output.contains(0x1B))
        let grey = try Stage.play(environment: ["NO_COLOR": "1"])
        try grey.see(TerminalTests.prompt)
        try grey.enter("quit", see: "Kept.")
        #expect(!String(decoding: grey.output, as: UTF8.self).contains(/\u{1B}\[[0-9;]*m/))
    }

    @Test("the person's own editor writes the message")
    func editor() throws {
        let folder = try Stage.Folder()
        let script = "#!/bin/sh\nprintf 'E-mail is down.\\nWritten elsewhere.\\n' > \"$1\"\n"
        try script.write(toFile: folder.path + "/ed", atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path + "/ed")
        let stage = try Stage.play(in: folder, environment: ["EDITOR": folder.path + "/ed"])
        try stage.see(TerminalTests.prompt)
        try stage.enter("edit send to all", see: "your message 1 sent")
        #expect(folder.text().contains("E-mail is down.\\nWritten elsewhere."))
        stage.type("x\u{18}\u{5}")
        try stage.see("Written elsewhere.")
        stage.type("\u{15}")
        try stage.enter("quit", see: "Kept.")
    }

    @Test("with a pace, what arrives stands above the line being typed, which stays; a pause brings no burst")
    func pace() throws {
        let stage = try Stage.play(["--pace", "1200"])
        try stage.see(TerminalTests.prompt)
        stage.type("send to al")
        try stage.see("[2] ")
        stage.settle(30)
        #expect(stage.screen.bells > 0)
        #expect(stage.screen.lineOfCursor.hasSuffix("> send to al"))
        stage.type("\u{15}")
        try stage.enter("pause", see: "PAUSED")
        let before = stage.screen.lineOfCursor
        stage.settle(600)
        #expect(stage.screen.lineOfCursor == before)
        try stage.enter("go on", see: "the clock runs again")
        try stage.enter("quit", see: "Kept.")
    }

    @Test("somebody who has read nothing is in a drill after one number")
    func welcome() throws {
        let stage = try Stage([])
        try stage.see("Which drill?")
        try stage.enter("99", see: "A number from 1 to 1.")
        try stage.enter("1", see: "EXERCISE")
        try stage.enter("quit", see: "Kept.")
        #expect(try stage.end() == 0)
    }

    @Test("a replay stops at a space, steps at a dot, and ends at q")
    func replay() throws {
        let folder = try Stage.Folder()
        let play = try Stage.play(in: folder)
        try play.see(TerminalTests.prompt)
        try play.enter("wait until 12:00", see: "12:00")
        try play.enter("quit", see: "Kept.")
        let stage = try Stage(["replay", "@a.jsonl", "--speed", "1"], in: folder)
        try stage.see("space:")
        stage.type(" ")
        stage.settle(200)
        let stopped = stage.screen.text
        stage.settle(300)
        #expect(stage.screen.text == stopped)
        stage.type("...")
        try stage.see("[2] ")
        stage.type("q")
        #expect(try stage.end() == 0)
        #expect(stage.terminal.isCooked)
    }
}
