import Foundation
import Groundwork
import ScenarioLanguage
import Testing

@testable import DrillConsole
@testable import TranscriptJournal

@Suite("The words of a command line")
struct CommandLineEdgeTests {
    private func command(
        _ options: [CommandDescription.Option] = [], count: ClosedRange<Int> = 0...1,
        arguments: String = "[FILE]",
        examples: [String] = []
    ) -> CommandDescription {
        CommandDescription(
            name: "look", arguments: arguments, count: count, summary: Phrase(nl: "kijkt", en: "looks"),
            options: options, examples: examples
        ) { _ in .done }
    }

    private func option(_ name: String, _ value: String? = nil, _ words: String = "does")
        -> CommandDescription.Option
    {
        CommandDescription.Option(name: name, value: value, summary: Phrase(nl: "doet", en: words))
    }

    private func read(_ words: String..., count: ClosedRange<Int> = 0...1) throws -> String {
        let command = command([option("format", "FORM"), option("o", "FILE"), option("all")], count: count)
        let found = try ArgumentReader.read(words, for: command, language: .english)
        return (found.arguments + found.options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
            .joined(separator: " ")
    }

    @Test("options and arguments stand in any order, and behind -- there are arguments only")
    func order() throws {
        #expect(try read("a", "--format", "json") == "a format=json")
        #expect(try read("--format=json", "a", "-o", "x") == "a format=json o=x")
        #expect(try read("--format=", "--all") == "all= format=")
        #expect(try read("--format=a=b") == "format=a=b")
        #expect(try read("--", "--all") == "--all")
        #expect(try read("-") == "-")
        #expect(try read("--", "-", "--", count: 2...2) == "- --")
    }

    @Test("too few and too many arguments, a value too many and one too few are complaints")
    func complaints() throws {
        func sentence(_ words: [String], _ count: ClosedRange<Int> = 1...2) -> String {
            let command = command(
                [option("format", "FORM"), option("all")], count: count, arguments: "FILE…")
            do throws(Complaint) {
                _ = try ArgumentReader.read(words, for: command, language: .english)
                return ""
            } catch { return error.sentence(in: .english) }
        }
        #expect(sentence(["a"]).isEmpty && sentence(["a", "b"]).isEmpty)
        #expect(sentence([]) == "something is missing behind 'look'; write: outage-drill look FILE…")
        #expect(sentence(["a", "b", "c", "d"]).hasPrefix("'c' is one too many behind 'look'"))
        #expect(sentence(["a", "--all=x"]) == "--all takes no value")
        #expect(sentence(["a", "--format"]) == "--format wants a value: --format FORM")
        #expect(sentence(["a", "--fromat", "x"]).contains("did you mean '--format'?"))
        #expect(sentence(["a", "--zebra"]).contains("see 'outage-drill look --help'"))
    }

    @Test(
        "a number has its bounds",
        arguments: [("1", 1), ("0", nil), ("20", 20), ("21", nil), ("x", nil), ("1.5", nil)])
    func numbers(text: String, number: Int?) throws {
        let process = try FakeProcess()
        let surroundings = Surroundings(
            arguments: [], environment: [:], isInputTerminal: false, isOutputTerminal: false,
            input: LineSource(bytes: []), write: { _ in }, writeError: { _ in })
        let invocation = Invocation(
            surroundings: surroundings, arguments: [], options: ["runs": text], language: .english)
        #expect((try? invocation.number("runs", atLeast: 1, atMost: 20)) == number)
        #expect(try invocation.number("seed") == nil)
        #expect(process.output.isEmpty)
    }

    @Test("flags stand in a column as wide as the widest of those up to 26 letters, and 26 without any")
    func help() {
        func lines(_ flags: String...) -> [String] {
            let options = flags.map { option(String($0.dropFirst(2)), nil, "does") }
            return HelpPage(language: .english, style: .plain).command(command(options)).split(
                separator: "\n"
            )
            .map(String.init).filter { $0.hasPrefix("  ") }
        }
        #expect(lines("--short", "--longer") == ["  --short     does", "  --longer    does"])
        let just = "--" + String(repeating: "x", count: 24)
        #expect(
            lines("--a1", just) == [
                "  --a1" + String(repeating: " ", count: 26) + "does", "  \(just)    does",
            ])
        let wide = just + "y"
        #expect(lines("--a1", wide) == ["  --a1    does", "  \(wide)", "          does"])
        #expect(lines(wide) == ["  \(wide)", String(repeating: " ", count: 32) + "does"])
    }

    @Test("a long explanation is broken at 90 columns, under where it begins", arguments: [(80, 1), (81, 2)])
    func wrapped(columns: Int, count: Int) {
        let words = String(repeating: "x", count: columns - 2) + " y"
        let page = HelpPage(language: .english, style: .plain).command(command([option("a1", nil, words)]))
        let lines = page.split(separator: "\n").filter { $0.hasPrefix("  ") }
        #expect(lines.count == count)
        #expect(lines[0].hasPrefix("  --a1    x"))
        if count == 2 { #expect(lines[1] == "          y") }
    }

    @Test("commands are listed in a column four wider than the longest name")
    func program() {
        let page = HelpPage(language: .english, style: .plain).program([command()])
        #expect(page.contains("\n  look    looks\n"))
    }

    @Test(
        "what can stand for a word is read from its description",
        arguments: [
            ("text|json", Completable.choices(["text", "json"])), ("text", .anything), ("", .nothing),
            ("[]", .nothing), ("SCENARIO…", .scenario), ("[FILE]", .file), ("TRANSCRIPT", .file),
            ("export SCENARIO | import FILE", .choices(["export", "import"])), ("A|b", .anything),
            ("N", .anything), ("LOG", .file), ("PATH", .file), ("text|", .anything),
        ])
    func completable(description: String, meaning: Completable) {
        #expect(Completable(description) == meaning)
    }
}

@Suite("Terminals, teams and earlier lines at their limits")
struct SurroundingsEdgeTests {
    private func surroundings(_ environment: [String: String], isTerminal: Bool = false) -> Surroundings {
        Surroundings(
            arguments: [], environment: environment, isInputTerminal: isTerminal,
            isOutputTerminal: isTerminal,
            input: LineSource(bytes: []), write: { _ in }, writeError: { _ in })
    }

    @Test(
        "a line has twenty columns at least and a hundred at most",
        arguments: [
            ("0", 100), ("-3", 100), ("x", 100), ("1", 20), ("20", 20), ("21", 21), ("100", 100),
            ("101", 100),
        ])
    func width(columns: String, width: Int) {
        #expect(surroundings(["COLUMNS": columns]).width == width)
    }

    @Test(
        "rows are those that are said, and unknown where nobody reads",
        arguments: [("0", nil), ("1", 1), ("-1", nil), ("50", 50)])
    func height(lines: String, rows: Int?) {
        #expect(surroundings(["LINES": lines]).height == rows)
    }

    @Test("colour is for a terminal whose person wants it")
    func style() {
        #expect(!surroundings([:], isTerminal: true).style.isPlain)
        #expect(surroundings([:]).style.isPlain)
        #expect(surroundings(["NO_COLOR": "1"], isTerminal: true).style.isPlain)
        #expect(!surroundings(["NO_COLOR": ""], isTerminal: true).style.isPlain)
        #expect(surroundings(["TERM": "dumb"], isTerminal: true).style.isPlain)
    }

    @Test("the first word about a language that says anything counts")
    func language() {
        #expect(surroundings([:]).language == .english)
        #expect(surroundings(["LANG": "nl_NL.UTF-8"]).language == .dutch)
        #expect(surroundings(["LANG": "nl_NL", "LC_ALL": "en_GB"]).language == .english)
        #expect(surroundings(["LANG": "nl_NL", "LC_ALL": ""]).language == .dutch)
        #expect(surroundings(["OUTAGE_DRILL_LANGUAGE": "NL", "LC_ALL": "en_GB"]).language == .dutch)
    }

    @Test(
        "five hundred lines are kept, none of them empty, twice in a row or longer than sixteen thousand letters"
    )
    func history() {
        var history = History(path: nil)
        for number in 1...501 { history.add("line \(number)") }
        #expect(history.lines.count == 500 && history.lines.first == "line 2")
        history.add("line 501")
        history.add("  \t")
        history.add("")
        #expect(history.lines.count == 500 && history.lines.last == "line 501")
        history.add(String(repeating: "x", count: 16_000))
        history.add(String(repeating: "y", count: 16_001))
        #expect(history.lines.last == String(repeating: "x", count: 16_000))
        history.add("line 501")
        #expect(history.lines.last == "line 501")
    }

    @Test("what is kept comes back, with its breaks, as much of it as a file may hold")
    func historyFile() throws {
        let process = try FakeProcess()
        let path = process.file("state/outage-drill/history")
        var history = History(path: path)
        history.add("one\ntwo")
        history.add("three")
        #expect(History(path: path).lines == ["one\ntwo", "three"])
        // Fifty-nine lines of 15,003 bytes fit into 900,000, and the sixtieth does not.
        let long = (10..<69).map { String(repeating: "z", count: 15_000) + "\($0)" }
        try process.write(long.map { $0 + "\n" }.joined(), to: "state/outage-drill/history")
        var full = History(path: path)
        #expect(full.lines == long)
        full.add(String(repeating: "z", count: 15_000) + "69")
        let kept = History(path: path).lines
        #expect(kept.count == 59)
        #expect(kept.first?.hasSuffix("11") == true && kept.last?.hasSuffix("69") == true)
    }

    @Test("a scenario to start from goes to the output where '-' stands for the file")
    func starter() throws {
        let process = try FakeProcess()
        #expect(process.run("new", "-") == .done)
        #expect(process.output == StarterScenario.text(in: .english))
        #expect(!FileManager.default.fileExists(atPath: "-"))
    }

    @Test("a name of a team has forty letters at most and is nobody else's")
    func names() throws {
        let scenario = try ScenarioReader.read(StarterScenario.text(in: .english))
        func name(_ text: String) -> String? { try? Team.checked(text, [], in: scenario, .english) }
        let long = String(repeating: "n", count: 40)
        #expect(name(long) == long && name(long + "n") == nil)
        #expect(name("  Anna   de  Vries ") == "Anna de Vries")
        for wrong in ["", "a:b", "a,b", "a/b", "facilitator", "Begeleider", "Bas", "staff", "ALL", "allen"] {
            #expect(name(wrong) == nil, "\(wrong)")
        }
    }

    @Test(
        "a name three slips from the facilitator's is taken for it, four are a name of its own",
        arguments: [
            ("facilitator", nil), ("facilitatr", "facilitator"), ("faciltatr", "facilitator"),
            ("facltatr", "facilitator"), ("facltat", nil), ("begeleidr", "begeleider"), ("Anna", nil),
        ])
    func nearly(name: String, meant: String?) {
        #expect(Team.nearlyFacilitator(name) == meant)
    }

    @Test(
        "a team has twenty players at most, each with a role or none",
        arguments: [(1, true), (20, true), (21, false)])
    func team(count: Int, isOne: Bool) throws {
        let scenario = try ScenarioReader.read(StarterScenario.text(in: .english))
        let text = (1...count).map { "P\($0):role \($0)" }.joined(separator: ", ")
        let players = try? Team.read(text, in: scenario, .english)
        #expect((players?.count == count) == isOne)
        let two = try Team.read("Anna, Bram: head of IT, , Kim:", in: scenario, .english)
        #expect(two.map(\.name) == ["Anna", "Bram", "Kim"])
        #expect(two.map(\.role) == [nil, "head of IT", nil])
        #expect(Team.list(two) == "Anna, Bram (head of IT), Kim")
        #expect(throws: Complaint.self) { try Team.read(" , ", in: scenario, .english) }
        #expect(throws: Complaint.self) { try Team.read("Anna, anna", in: scenario, .english) }
    }
}

@Suite("What commands leave, case by case")
struct CommandStatusTests {
    /// A drill that is whole, one that did not go as it says, and a file that is no transcript.
    private func files() throws -> FakeProcess {
        let process = try FakeProcess()
        process.run(
            "play", try process.starter(), "--transcript", process.file("good.jsonl"),
            input: "wait 1h\nquit\n")
        // Of another seed than the one it says.
        var transcript = try TranscriptReader.read(process.file("good.jsonl")).transcript
        transcript.header.seed += 1
        var codec = TranscriptCodec()
        var lines = [try codec.line(transcript.header)]
        for entry in transcript.entries { lines.append(try codec.line(entry)) }
        try process.write(lines.map { $0 + "\n" }.joined(), to: "wrong.jsonl")
        try process.write("nonsense\n", to: "data.jsonl")
        try process.write("{}\n", to: "good.jsonl.ratings.jsonl")
        return process
    }

    @Test("a transcript that is wrong counts most, else the first trouble")
    func verify() throws {
        let process = try files()
        func status(_ names: String...) -> DrillConsole.ExitStatus {
            process.runAll(["verify"] + names.map { process.file($0 + ".jsonl") })
        }
        #expect(status("good") == .done)
        #expect(process.output.hasPrefix(process.file("good.jsonl") + ": right; "))
        #expect(process.output.contains("1 actions, ") || process.output.contains("2 actions, "))
        #expect(process.output.hasSuffix(", not finished\n"))
        #expect(status("good.jsonl.ratings") == .done)
        #expect(process.output.isEmpty)
        #expect(status("data", "good") == .data)
        #expect(process.output.contains("right"))
        #expect(status("no", "data") == .noFile)
        #expect(status("data", "no") == .data)
        #expect(status("wrong") == .wrong)
        #expect(status("no", "wrong", "data") == .wrong)
        #expect(status("wrong", "no") == .wrong)
        #expect(process.errors.contains("wrong.jsonl") && process.errors.contains("no.jsonl"))
    }

    @Test("drills that are over, and files that hold nothing, do not stand in the way of one that was left")
    func unfinished() throws {
        let process = try FakeProcess()
        let folder = process.file("outage-drill/Transcripts")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let left = folder + "/left.jsonl"
        process.run("play", try process.starter(), "--transcript", left, input: "wait 1h\nquit\n")
        let text = try String(contentsOfFile: left, encoding: .utf8)
        let closing = #"{"yardstick":{}}"# + "\n"
        let long = String(repeating: "x", count: 9000) + "\n" + closing
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1000)], ofItemAtPath: left)
        for (name, content) in [
            ("empty", ""), ("short", closing), ("long", long), ("closed", text + closing),
        ] {
            for number in 0..<21 {
                try process.write(content, to: "outage-drill/Transcripts/\(name)\(number).jsonl")
            }
            let found = UnfinishedDrills(environment: ["OUTAGE_DRILL_TRANSCRIPTS": folder]).all()
            #expect(found.map(\.path) == [left], "\(name)")
        }
    }

    @Test("twenty drills that were left are looked at, the last played first", arguments: [20, 21])
    func most(count: Int) throws {
        let process = try FakeProcess()
        let folder = process.file("outage-drill/Transcripts")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        process.run(
            "play", try process.starter(), "--transcript", process.file("a.jsonl"), input: "quit\n")
        for number in 1...count {
            let path = "\(folder)/\(number).jsonl"
            try FileManager.default.copyItem(atPath: process.file("a.jsonl"), toPath: path)
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: Double(number) * 100)], ofItemAtPath: path)
        }
        let found = UnfinishedDrills(environment: ["OUTAGE_DRILL_TRANSCRIPTS": folder]).all()
        #expect(found.count == 20)
        #expect(found.first?.path == "\(folder)/\(count).jsonl")
        #expect(
            found.first?.line(.english)
                == "“A morning without e-mail”, day 1 08:00, \(found[0].header.trainee) (\(folder)/\(count).jsonl)"
        )
    }

    @Test("help of the team and of the facilitator stand under the help as a whole, and under nothing else")
    func help() throws {
        let process = try FakeProcess()
        let words = ["play", try process.starter(), "--transcript", process.file("a.jsonl")]
        func output(_ options: [String], _ line: String) throws -> String {
            try? FileManager.default.removeItem(atPath: process.file("a.jsonl"))
            #expect(process.runAll(words + options, input: line + "\nquit\n") == .done)
            return process.output
        }
        let team = ["--team", "Anna:service desk, Bram"]
        let acts = "as NAME: … acts for a player: Anna (service desk), Bram"
        #expect(try output(team, "help").contains(acts))
        #expect(try !output(team, "help wait").contains(acts))
        #expect(try !output([], "help").contains(acts))
        #expect(try output(["--facilitate"], "help").contains("/msel"))
        #expect(try !output(["--facilitate"], "help wait").contains("/msel"))
        #expect(try !output([], "help").contains("/msel"))
    }

    @Test(
        "the clock runs along up to a day a minute",
        arguments: [("1", true), ("1440", true), ("0", false), ("1441", false)])
    func pace(pace: String, isOne: Bool) throws {
        let process = try FakeProcess()
        let status = process.run(
            "play", try process.starter(), "--pace", pace, "--transcript", process.file("a.jsonl"),
            input: "quit\n")
        #expect(status == (isOne ? .done : .usage))
    }

    @Test("the mood has short bars where the terminal is narrow", arguments: [(51, 10), (50, 5)])
    func bars(columns: Int, cells: Int) throws {
        let process = try FakeProcess()
        let scenario = try process.starter()
        var output = ""
        let status = OutageDrill.run(
            Surroundings(
                arguments: ["play", scenario, "--transcript", process.file("a.jsonl")],
                environment: [
                    "COLUMNS": "\(columns)", "HOME": process.folder, "OUTAGE_DRILL_SCENARIOS": process.folder,
                ],
                isInputTerminal: false, isOutputTerminal: false,
                input: LineSource(bytes: Array("mood\nquit\n".utf8)), write: { output += $0 },
                writeError: { _ in }))
        #expect(status == .done)
        let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("all ") })
        #expect(line.split(separator: " ")[1].count == cells)
    }
}
