import Foundation
import Groundwork
import Testing

@testable import DrillConsole

@Suite("What is on the screen")
struct ScreenTests {
    private func play(_ process: FakeProcess, _ script: String, _ language: String = "en") throws {
        let words = ["play", try process.starter(language), "--transcript", process.file("a.jsonl")]
        #expect(process.runAll(words, input: script) == .done)
    }

    @Test("the inbox says when each message came, of another day with its day")
    func times() throws {
        let process = try FakeProcess()
        try play(process, "wait 1h\ninbox\n")
        #expect(process.output.contains("[1] 08:05 reception: Reception calls"))
        #expect(process.output.contains("[3] 08:40 Bas: Bas shouts"))
    }

    @Test("a long list at a terminal is its last screenful, and whole on request")
    func pages() throws {
        let stage = try Stage.play(rows: 12)
        try stage.see("frustration")
        for number in 1...9 { try stage.enter("tell Bas: Hello \(number).", see: "(message \(number))") }
        stage.type("log\r")
        try stage.see("earlier: log all")
        stage.settle()
        let screen = stage.screen.lines.suffix(12).joined(separator: "\n")
        #expect(screen.contains("earlier: log all") && screen.contains("Hello 9."))
        try stage.enter("log all", see: "─── day 1")
        try stage.enter("quit", see: "Kept.")
    }

    @Test(
        "lines of a list that fits, or where nobody reads at a terminal, all stand there",
        arguments: [3, nil])
    func pageOfFew(rows: Int?) {
        let lines = (1...3).map { "line \($0)" }
        #expect(ScreenPage.last(lines, rows: rows) { "\($0)" } == lines)
        #expect(ScreenPage.last(lines + lines, rows: rows) { "\($0) more" }.count == 6)
        #expect(ScreenPage.last(lines + lines + lines, rows: 8) { "\($0) more" }.first == "4 more")
    }

    @Test("nothing is wider than a terminal of 60 columns, and no word is broken", arguments: ["en", "nl"])
    func narrow(language: String) throws {
        let folder = try Stage.Folder()
        try StarterScenario.text(in: .dutch).write(
            toFile: folder.path + "/Scenarios/nl.md", atomically: true, encoding: .utf8)
        let id = language == "en" ? "my-scenario" : "eigen-scenario"
        let stage = try Stage(
            ["play", id, "--transcript", "@a.jsonl", "--facilitate"], in: folder, columns: 60, rows: 60)
        try stage.see("frustrat")
        let all = language == "en" ? "all" : "allen"
        stage.type("send to \(all): E-mail is down. You will hear more at 09:30.\rwait 3h\r")
        for line in ["status", "measures", "facts", "promises", "help", "/help", "/msel", "inbox", "log"] {
            stage.type(line + "\r")
        }
        for subject in PromptSubject.all { stage.type("help \(subject.name(in: .english))\r") }
        stage.type("quit\r")
        try stage.see("outage-drill resume")
        #expect(try stage.end() == 0)
        let text = String(decoding: stage.output, as: UTF8.self).replacing(
            /\u{1B}\[[0-9;?]*[A-Za-z]/, with: "")
        let wide = text.split(whereSeparator: \.isNewline).filter {
            TextLayout.columns($0) > 60 && !$0.contains(" > ") && !$0.contains("/")
        }
        #expect(wide.isEmpty, "\(wide)")
    }

    @Test("lines are broken between words, whatever weight they have")
    func fit() {
        let bold = Style.terminal.strong("one two")
        #expect(ScreenFit.fitted(bold, width: 7) == bold)
        #expect(ScreenFit.columns(ScreenFit.fitted("  " + bold + " three", width: 10)) > 10)
        #expect(ScreenFit.fitted("  aaa bbb ccc", width: 9) == "  aaa bbb\n  ccc")
        #expect(ScreenFit.fitted("unbreakable", width: 4) == "unbreakable")
    }

    @Test("a few letters to everyone are asked about; a colon with nothing behind it opens the composer")
    func slips() throws {
        let stage = try Stage.play()
        try stage.see("frustration")
        try stage.enter("send to everyone: x", see: "Send this to 200 people? Nothing was sent")
        #expect(!stage.folder.text().contains("\"action\""))
        try stage.enter("send to everyone: x", see: "your message 1 sent")
        stage.type("send to al\t\r")
        try stage.see("Write the message")
        try stage.enter("E-mail is down.", see: "  | E-mail is down.")
        try stage.enter(".", see: "your message 2 sent")
        stage.type("sta\u{0C}")
        stage.settle()
        #expect(stage.screen.lines.filter { !$0.isEmpty }.last?.hasSuffix("> sta") == true)
        #expect(stage.screen.lineOfCursor.hasSuffix("> sta"))
        try stage.enter("tus", see: "audiences:")
    }

    @Test("help explains subjects, too, and says what it knows nothing about")
    func help() throws {
        let process = try FakeProcess()
        try play(process, "help coach\nhulp bewaking\nhelp zebra\nhelp wait\nhelp\n")
        #expect(process.output.contains("n holds it back"))
        #expect(process.output.contains("your own systems show"))
        #expect(process.output.contains("There is no help about 'zebra'"))
        #expect(process.output.contains("More: 'help SUBJECT' with prompt, deadlines"))
    }

    @Test("the examples of the help are in the reader's language")
    func examples() throws {
        let process = try FakeProcess()
        for name in OutageDrill.commands.map(\.name) {
            process.run("--language", "nl", name, "--help")
            #expect(!process.output.contains(/-en\b/) || process.output.contains("--against"), "\(name)")
            process.run("--language", "en", name, "--help")
            #expect(!process.output.contains(/-nl\b/) || process.output.contains("--against"), "\(name)")
            #expect(!process.output.contains("servicedesk"), "\(name)")
        }
    }

    @Test("once all works again the trainee is told so", arguments: ["nl", "en"])
    func over(language: String) throws {
        let process = try FakeProcess()
        try play(process, language == "nl" ? "einde\n" : "finish\n", language)
        let line =
            language == "nl"
            ? "alles werkt weer, voor iedereen, zegt uw eigen bewaking"
            : "the service is back for everyone, says your own monitoring"
        #expect(process.output.components(separatedBy: line).count == 2)
    }

    @Test(
        "counts read as they are said",
        arguments: [(0, "0 people"), (1, "1 person"), (999, "999 people"), (10_570, "10,570 people")])
    func counts(number: Int, words: String) {
        #expect(CountWords(language: .english).people(number) == words)
        #expect(CountWords(language: .dutch).people(1_000_000) == "1.000.000 mensen")
    }

    @Test("what may not be told yet says why, and a measure that works since when", arguments: ["nl", "en"])
    func grammar(language: String) throws {
        let process = try FakeProcess()
        let path = try process.starter(language)
        let tell =
            "tell: after day 1 16:00, because \(language == "nl" ? "het eerst veilig moet staan" : "it has to be safe first")"
        let text = try String(contentsOfFile: path, encoding: .utf8).replacing("tell: yes", with: tell)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let measure = language == "nl" ? "neem tweede beheerder" : "take second administrator"
        try play(process, "\(measure)\nwait until 10:00\nfacts\nmeasures\n", language)
        #expect(
            process.output.contains(
                language == "nl"
                    ? "mag pas verteld worden vanaf dag 1 16:00, omdat het eerst veilig moet staan"
                    : "may be told only from day 1 16:00, because it has to be safe first"))
        #expect(process.output.contains(language == "nl" ? "werkt sinds 09:00" : "works since 09:00"))
    }
}
