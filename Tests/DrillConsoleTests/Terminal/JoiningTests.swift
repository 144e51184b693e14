import Foundation
import Testing

@testable import DrillConsole

@Suite("Several terminals at one drill")
struct JoiningTests {
    private func join(_ name: String, _ folder: Stage.Folder) throws -> Stage {
        try Stage(["join", "@a.jsonl", "--as", name], in: folder)
    }

    @Test("a facilitator sees, speaks, notes and ends; a second one is refused")
    func facilitator() throws {
        let play = try Stage.play()
        try play.see("frustration")
        let desk = try join("facilitator", play.folder)
        try desk.see("You facilitate")
        try play.see("has joined")
        let second = try join("begeleider", play.folder)
        try second.see("there is only one")
        #expect(try second.end() == 64)
        play.type("send to all: E-mail is do")
        try desk.enter("/say Mayor: How long?", see: "How long?")
        try play.see("[1] Mayor")
        play.settle(50)
        #expect(play.screen.lineOfCursor.hasSuffix("send to all: E-mail is do"))
        try play.enter("wn.", see: "your message 1 sent")
        try desk.see("Anna: message 1 sent")
        try desk.enter("note Reads aloud.", see: "noted for the debrief")
        desk.type("/inj\t")
        try desk.see("> /inject")
        desk.type("\u{15}")
        try desk.enter("/rate 1 S", see: "message 1 rated: S (“E-mail is down.”)")
        try desk.enter("/end lunch", see: "Type '/end' again")
        try desk.enter("/end", see: "DEBRIEF", orEarlier: "Debrief")
        try desk.see("Reads aloud.")
        try play.see("the facilitator ends the drill: lunch")
        #expect(try play.end() == 0)
        #expect(try desk.end() == 0)
        #expect(!String(decoding: play.output, as: UTF8.self).contains("Reads aloud."))
    }

    @Test("a facilitator who leaves in a pause leaves nobody stuck")
    func leftInPause() throws {
        let play = try Stage.play()
        try play.see("frustration")
        let desk = try join("facilitator", play.folder)
        try desk.see("You facilitate")
        try desk.enter("/pause coffee", see: "PAUSED")
        try play.see("the facilitator pauses the drill: coffee")
        try play.enter("wait next", see: "The drill is paused")
        try desk.enter("quit", see: "You have left")
        try play.see("'go on' lets it run")
        try play.enter("go on", see: "the drill goes on")
        try play.enter("wait next", see: "[1] ")
        try play.enter("quit", see: "Kept.")
    }

    @Test(
        "players act under their own names; a wrong name is told who there is, a taken one that it is taken")
    func players() throws {
        let play = try Stage.play(["--team", "Anna:desk, Bram"])
        try play.see("Anna · day 1")
        let bram = try join("bram", play.folder)
        try bram.see("Bram · day 1")
        let wrong = try join("Carl", play.folder)
        try wrong.see("there is: Anna (desk), Bram")
        let twice = try join("Bram", play.folder)
        try twice.see("sits at another terminal")
        try bram.enter("send to all", see: "Write the message")
        try bram.enter("E-mail is down.", see: "  |")
        try bram.enter(".", see: "your message 1 sent")
        try play.see("Bram: message 1 sent")
        #expect(play.folder.text().contains("\"by\":\"Bram\""))
        try bram.enter("finish", see: "that is for whoever began it, or the facilitator")
        try bram.enter("as Anna: take courier", see: "You sit here as Bram and act for nobody else")
        try bram.enter("quit", see: "You have left, bram")
        try play.see("Bram has left")
        try play.enter("as Bram: take courier", see: "!")
        try play.enter("quit", see: "Kept.")
    }

    @Test("who joins as the facilitator takes the commands over, and gives them back on leaving")
    func handedOver() throws {
        let play = try Stage.play(["--facilitate"])
        try play.see("frustration")
        try play.enter("/note One.", see: "noted for the debrief")
        let desk = try join("facilitator", play.folder)
        try desk.see("You facilitate")
        try play.see("are at another terminal now")
        try play.enter("/note Two.", see: "'/' is for the facilitator")
        try desk.enter("/note Three.", see: "noted for the debrief")
        try desk.enter("quit", see: "You have left")
        try play.see("at this terminal again")
        try play.enter("/note Four.", see: "— noted for the debrief")
        #expect(!play.folder.text().contains("Two."))
    }

    @Test("a slip of the facilitator is asked about once: an inject that came, is far off, or does not fit")
    func slips() throws {
        let play = try Stage.play(["--facilitate"])
        try play.see("frustration")
        try play.enter("/inject the director walks in", see: "which is not so now.")
        #expect(!play.folder.text().contains("deliver"))
        try play.enter("/inject the director walks in", see: "I hear nothing.")
        try play.enter("/inject the director walks in", see: "has come already, at 08:00")
        try play.enter("/skip Reception calls", see: "/skip ID: REASON")
        try play.enter("/script Reception calls", see: "Everybody asks me")
        try play.enter("/inject Reception calls", see: "[2] reception")
    }

    @Test("a socket left behind by a killed drill is told apart from a drill, and replaced")
    func leftBehind() throws {
        let play = try Stage.play()
        try play.see("frustration")
        let desk = try join("facilitator", play.folder)
        try desk.see("You facilitate")
        play.terminal.send(SIGKILL)
        #expect(try play.end() == -SIGKILL)
        try desk.see("The drill has gone away")
        let sockets = try FileManager.default.contentsOfDirectory(
            atPath: play.folder.path + "/run/outage-drill")
        #expect(sockets.count == 1)
        let late = try join("facilitator", play.folder)
        try late.see("nobody plays")
        #expect(try late.end() == 66)
        let again = try Stage(["resume", "@a.jsonl"], in: play.folder)
        try again.see("frustration")
        let back = try join("facilitator", play.folder)
        try back.see("You facilitate")
        try again.enter("quit", see: "Kept.")
        try back.see("You have left")
        let left = try FileManager.default.contentsOfDirectory(atPath: play.folder.path + "/run/outage-drill")
        #expect(left.isEmpty)
    }

    @Test("what is no word of a joined terminal is not listened to, and the drill goes on")
    func nonsense() throws {
        let play = try Stage.play()
        try play.see("frustration")
        let place = RoomPlace(environment: ["XDG_RUNTIME_DIR": play.folder.path + "/run"])
        let path = try place.path(for: play.folder.path + "/a.jsonl")
        for bytes in [Array("\0\u{1}nonsense\n".utf8), Array("{\"line\":\"finish\"}\n".utf8), [0xFF, 0x0A]] {
            let socket = try LocalSocket.connect(to: path)
            _ = LocalSocket.write(bytes[...], to: socket)
            play.settle()
            LocalSocket.end(socket)
        }
        try play.enter("status", see: "audiences:")
        #expect(!play.folder.text().contains("\"action\""))
        try play.enter("quit", see: "Kept.")
    }
}

extension Stage {
    /// Types a line and waits for one of two things that it may bring.
    fileprivate func enter(_ line: String, see text: String, orEarlier other: String) throws {
        type(line + "\r")
        do { try see(other) } catch { try see(text) }
    }
}
