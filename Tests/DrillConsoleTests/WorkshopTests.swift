import Foundation
import Testing

@testable import DrillConsole

@Suite("The authors' tools at the prompt")
struct WorkshopTests {
    @Test("a table goes out and comes back as a scenario that is in order")
    func tables() throws {
        let process = try FakeProcess()
        let starter = try process.starter("nl")
        #expect(process.run("msel", "export", starter, "-o", process.file("a.csv")) == .done)
        #expect(
            process.run("--language", "nl", "msel", "import", process.file("a.csv"), "--dry-run") == .done)
        #expect(process.output.contains("3 rijen gelezen, 3 injects gemaakt"))
        #expect(process.run("msel", "import", process.file("a.csv"), "-o", process.file("a-b.md")) == .done)
        #expect(process.run("check", process.file("a-b.md")) == .done, "\(process.errors)")
        #expect(process.run("msel", "export", process.file("a-b.md"), "-o", process.file("b.csv")) == .done)
        let tables = try ["a.csv", "b.csv"].map {
            try String(contentsOfFile: process.file($0), encoding: .utf8)
        }
        #expect(tables[0] == tables[1])
        #expect(process.run("msel", "export", starter, "--profile", "t3sf") == .done)
        #expect(process.errors.contains("T3SF"))
    }

    @Test(
        "wrong usage and bad files are named, with a way out",
        arguments: [
            (["msel", "exprt", "x"], DrillConsole.ExitStatus.usage, "did you mean 'export'?"),
            (["msel", "export"], .usage, "something is missing"),
            (["msel", "import", "no.csv"], .noFile, "there is no file"),
            (["check"], .usage, "outage-drill check SCENARIO"),
            (["check", "--explain", "unreachable-injec"], .usage, "did you mean 'unreachable-inject'?"),
            (["graph", "nothing-here"], .noFile, "there is no scenario"),
            (["read", "nothing-here"], .noFile, "there is no scenario"),
            (["check", "--against", "nothing-here", "x"], .noFile, "there is no scenario"),
        ])
    func usage(arguments: [String], status: DrillConsole.ExitStatus, says: String) throws {
        let process = try FakeProcess()
        #expect(process.runAll(arguments) == status)
        #expect(process.errors.contains(says), "\(process.errors)")
    }

    @Test("a table that is not understood leaves 1 in a dry run, and is told by row and column")
    func trouble() throws {
        let process = try FakeProcess()
        try process.write("Nr,Time,Title,Description,From\n1,soon,A,b,c\n", to: "bad.csv")
        #expect(process.run("msel", "import", process.file("bad.csv"), "--dry-run") == .wrong)
        #expect(process.output.contains("row 2, column 'Time': 'soon': no time"))
        try process.write("a workbook\u{0}", to: "bad.xlsx")
        #expect(process.run("msel", "import", process.file("bad.xlsx")) == .data)
    }

    @Test("doubts leave 0, and 1 with --strict; what can never happen leaves 1 and still plays")
    func severity() throws {
        let process = try FakeProcess()
        let source = try String(contentsOfFile: try process.starter(), encoding: .utf8)
        try process.write(source.replacing("when no update for 2h", with: "when trust > 100"), to: "never.md")
        #expect(process.run("check", process.file("never.md")) == .wrong)
        #expect(process.errors.contains("[impossible-condition]"))
        #expect(
            process.run("play", process.file("never.md"), "--transcript", process.file("t"), input: "quit\n")
                == .done)
        try process.write(source.replacing("from: director", with: "from: Bass"), to: "doubt.md")
        #expect(process.run("check", process.file("doubt.md")) == .done)
        let late = source.replacing("takes: 6h-8h", with: "takes: 2d")
        try process.write(late, to: "late.md")
        #expect(process.run("check", process.file("late.md")) == .done)
        #expect(process.errors.contains("warning: the recovery ends after the drill"))
        #expect(process.output.contains("in order"))
        #expect(process.run("check", "--strict", process.file("late.md")) == .wrong)
    }

    @Test("mistakes are told in the language of the program, whatever the scenario speaks")
    func language() throws {
        let process = try FakeProcess()
        for scenario in ["nl", "en"] {
            let source = try String(contentsOfFile: try process.starter(scenario), encoding: .utf8)
            let wrong = process.file("wrong-\(scenario).md")
            try source.replacing("patience: ", with: "patince: ").write(
                toFile: wrong, atomically: true, encoding: .utf8)
            for arguments in [["check", wrong], ["play", wrong], ["read", wrong]] {
                _ = process.runAll(arguments + ["--language", "nl"])
                #expect(process.errors.contains(": fout: er is hier geen sleutel 'patince' [unknown-key]"))
                #expect(process.errors.contains("tip: bedoelde u 'patience'?"))
                _ = process.runAll(arguments + ["--language", "en"])
                #expect(process.errors.contains(": error: there is no key 'patince' here [unknown-key]"))
                #expect(process.errors.contains("hint: did you mean 'patience'?"))
            }
        }
        #expect(process.run("--language", "nl", "check", "--explain", "near-name") == .done)
        #expect(process.output.contains(": waarschuwing: 'Brigthline' is bijna 'Brightline' [near-name]"))
    }

    @Test("random play says what it reached, and versions are laid side by side")
    func play() throws {
        let process = try FakeProcess()
        let starter = try process.starter()
        #expect(process.run("check", "--play", "--runs", "2", "--people", "20", starter) == .done)
        #expect(process.output.contains("every law kept"))
        #expect(process.output.contains("injects reached: "))
        #expect(process.run("check", "--against", starter, starter) == .done)
        let source = try String(contentsOfFile: starter, encoding: .utf8)
        try process.write(source.replacing("### 08:40", with: "### 08:45"), to: "other.md")
        #expect(process.run("check", "--against", process.file("other.md"), starter) == .wrong)
        #expect(process.output.contains("when: day 1 08:40 | day 1 08:45"))
    }

    @Test("codes, script and graph are shown, and files take the form of their ending")
    func pages() throws {
        let process = try FakeProcess()
        let starter = try process.starter("nl")
        #expect(process.run("--language", "nl", "check", "--codes") == .done)
        #expect(process.output.contains("unreachable-inject"))
        #expect(process.run("--language", "nl", "check", "--explain", "near-name") == .done)
        #expect(process.output.contains("Verbeter de naam"))
        #expect(process.run("read", starter) == .done)
        #expect(process.output.contains("ROLVERDELING"))
        #expect(process.run("graph", starter) == .done)
        #expect(
            process.output.contains("→ feit") || process.output.contains("maatregel")
                || process.output.contains("Feiten"))
        for (command, file, begins) in [
            ("read", "a.html", "<!DOCTYPE html>"), ("graph", "a.svg", "<svg"), ("graph", "a.dot", "digraph"),
        ] {
            #expect(process.run(command, starter, "-o", process.file(file)) == .done)
            #expect(try String(contentsOfFile: process.file(file), encoding: .utf8).hasPrefix(begins))
        }
    }
}
