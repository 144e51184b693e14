import Foundation
import Groundwork
import Testing

@testable import DrillConsole

@Suite("Ways out, and what is said to whoever goes astray")
struct WayOutTests {
    @Test("more words than one mean leaving", arguments: ["quit", "exit", "stop", "afsluiten", "EXIT"])
    func leaving(word: String) throws {
        let now = Moment(minutes: 0)
        #expect(try PromptReader(now: now, firstDay: now.date).read(word) == .quit)
    }

    @Test(
        "the question which drill to go on with can be left", arguments: ["q", "quit", "stop", "n", "exit"])
    func choice(word: String) throws {
        let folder = try Stage.Folder()
        for _ in 0..<2 {
            let stage = try Stage(["play", "my-scenario"], in: folder)
            try stage.see("frustration")
            try stage.enter("quit", see: "Kept.")
        }
        let stage = try Stage(["resume"], in: folder)
        try stage.see("Number; Enter is the latest")
        stage.type(word + "\r")
        #expect(try stage.end() == 0)
        #expect(!stage.screen.text.contains("Going on with"))
    }

    @Test("a Ctrl-C that ends nothing tells how to leave", arguments: ["xterm", "dumb"])
    func interrupted(terminal: String) throws {
        let stage = try Stage.play(environment: ["TERM": terminal])
        try stage.see("frustration")
        stage.settle()
        stage.type("\u{3}")
        try stage.see("'quit' keeps the drill and leaves.")
        try stage.enter("quit", see: "Kept.")
    }

    @Test(
        "a command on a scenario with errors says what it did not do",
        arguments: [
            (["read"], "no script was made", "er is geen draaiboek gemaakt"),
            (["graph"], "nothing was drawn", "er is niets getekend"),
            (["msel", "export"], "no table was made", "er is geen tabel gemaakt"),
            (["play"], "nothing was played", "er is niets gespeeld"),
        ])
    func undone(words: [String], en: String, nl: String) throws {
        let process = try FakeProcess()
        try process.write("# Broken\nid: x\n", to: "broken.md")
        for (language, says) in [("en", en), ("nl", nl)] {
            let all = ["--language", language] + words + [process.file("broken.md")]
            #expect(process.runAll(all) == .data)
            #expect(process.errors.contains(says), "\(process.errors)")
        }
    }

    @Test("twenty errors are shown, and with --all every one; a wrong start brings no errors after it")
    func errors() throws {
        let process = try FakeProcess()
        let source = try String(contentsOfFile: try process.starter(), encoding: .utf8)
        let keys = (0..<30).map { _ in "wrong: x\n" }.joined()
        try process.write(source.replacing("size: 200\n", with: "size: 200\n" + keys), to: "bad.md")
        #expect(process.run("check", process.file("bad.md")) == .wrong)
        #expect(process.errors.contains("… and 10 more; 'outage-drill check --all' shows all of them"))
        #expect(process.run("check", "--all", process.file("bad.md")) == .wrong)
        #expect(process.errors.split(separator: "[unknown-key]").count == 31)
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        let wrong = lines.map { $0.hasPrefix("starts:") ? "starts: 10-03-2026 08:00" : String($0) }
        try process.write(wrong.joined(separator: "\n"), to: "start.md")
        #expect(process.run("check", process.file("start.md")) == .wrong)
        #expect(process.errors.contains("1 error in") && !process.errors.contains("1970"))
    }

    @Test(
        "a command with a language of its own is explained in it",
        arguments: ["compare", "debrief", "play", "list", "review"])
    func help(name: String) throws {
        let process = try FakeProcess()
        #expect(process.run(name, "--help", "--language", "nl") == .done)
        #expect(process.output.contains("Gebruik: outage-drill \(name)"))
        #expect(process.run("debrief", "--language", "nl") == .usage)
        #expect(process.errors.contains("er ontbreekt iets achter 'debrief'"))
    }

    @Test(
        "a suggestion is near in letters, in the drill's language",
        arguments: [
            ("wat", Language.dutch, nil), ("bel", .dutch, nil), ("stuu", .dutch, "stuur"),
            ("postvk", .dutch, "postvak"), ("tel", .english, "tell"), ("escalade", .english, "escalate"),
            ("postvk", .english, "postvak"),
        ])
    func near(word: String, language: Language, nearest: String?) {
        #expect(PromptVocabulary.nearest(to: word, in: language) == nearest)
    }
}
