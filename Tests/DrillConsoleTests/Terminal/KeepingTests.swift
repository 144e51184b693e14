import Foundation
import Testing

@testable import DrillConsole

@Suite("Nothing that was typed is lost")
struct KeepingTests {
    private static let up = "\u{1B}[A"

    @Test("a message that is finished in a pause is kept, for whoever wrote it", arguments: [false, true])
    func paused(isJoined: Bool) throws {
        let play = try Stage.play(isJoined ? ["--team", "Anna, Bram"] : [])
        try play.see("frustration")
        let desk = try Stage(["join", "@a.jsonl", "--as", "facilitator"], in: play.folder)
        try desk.see("You facilitate")
        let writer = isJoined ? try Stage(["join", "@a.jsonl", "--as", "Bram"], in: play.folder) : play
        try writer.see("frustration")
        try writer.enter("send to all", see: "Write the message")
        try writer.enter("E-mail is down.", see: "E-mail is down.")
        try writer.enter("Sorry.", see: "Sorry.")
        try desk.enter("/pause", see: "PAUSED")
        try writer.see("pauses the drill")
        try writer.enter(".", see: "stands on the line again")
        #expect(!play.folder.text().contains("E-mail is down."))
        try desk.enter("/go on", see: "goes on")
        try writer.see("the drill goes on")
        try writer.enter("", see: "your message 1 sent")
        #expect(play.folder.text().contains("E-mail is down.\\nSorry."))
    }

    @Test("the coach's question takes only an answer, and what is held back can be called back")
    func consent() throws {
        let stage = try Stage.play(["--coach"])
        try stage.see("frustration")
        try stage.enter("send to all: E-mail is down.", see: "Send it?")
        try stage.enter("wait next", see: "Nothing was sent yet")
        try stage.enter("nee", see: "Not sent; the text is in the history")
        #expect(!stage.folder.text().contains("\"action\""))
        stage.type(KeepingTests.up)
        try stage.see("> send to all: E-mail is down.")
        try stage.enter("", see: "Send it?")
        try stage.enter("ja", see: "your message 1 sent")
    }

    @Test(
        "an answer is yes, no, or none",
        arguments: [
            ("", true), ("y", true), ("Yes", true), ("j", true), ("ja ", true), ("n", false), ("NO", false),
            ("nee", false), ("not yet", nil), ("next", nil), ("wait next", nil), ("yesterday", nil),
        ] as [(String, Bool?)])
    func answers(text: String, isYes: Bool?) {
        #expect(Consent(text) == isYes.map { $0 ? Consent.yes : .no })
    }

    @Test("on a dumb terminal Ctrl-C throws a message away and ends nothing")
    func dumb() throws {
        let stage = try Stage.play(["--coach"], environment: ["TERM": "dumb"])
        try stage.see("frustration")
        try stage.enter("send to all", see: "  |")
        try stage.enter("Half a thought", see: "Half a thought")
        stage.settle()
        stage.type("and a half\u{3}")
        try stage.see("was thrown away")
        stage.settle()
        stage.type("\u{3}")
        try stage.enter("send to all: E-mail is down.", see: "Send it?")
        try stage.enter("n", see: "a single dot sends")
        try stage.enter(".", see: "Send it?")
        try stage.enter("", see: "your message 1 sent")
        try stage.enter("quit", see: "Kept.")
        #expect(try stage.end() == 0)
        #expect(!stage.folder.text().contains("Half a thought"))
    }

    @Test("Ctrl-C on a line, and in a message, leaves it in the history")
    func interrupted() throws {
        let stage = try Stage.play()
        try stage.see("frustration")
        stage.type("tell Bas: Half a thought\u{3}")
        stage.settle()
        stage.type(KeepingTests.up)
        try stage.see("> tell Bas: Half a thought")
        stage.type("\u{15}")
        try stage.enter("send to all", see: "Write the message")
        try stage.enter("E-mail is down.", see: "  | E-mail is down.")
        stage.type("\u{3}")
        try stage.see("brings the text back")
        stage.settle()
        stage.type(KeepingTests.up)
        try stage.see("> send to all: E-mail is down.")
    }

    @Test("a text of several lines stays one entry of the history, in its file, too")
    func history() throws {
        let path = NSTemporaryDirectory() + "history-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        var history = History(path: path)
        history.add("send to all: one\n\ntwo")
        history.add("quit")
        #expect(History(path: path).lines == ["send to all: one\n\ntwo", "quit"])
    }
}
