import DrillEngine
import Groundwork
import Testing

@testable import TranscriptJournal

@Suite("Tables and moments of a log")
struct LogTableTests {
    private func cells(_ text: String, atMost limit: Int = .max) throws -> [[String]] {
        try DelimitedText.rows(of: text, atMost: limit).map(\.cells)
    }

    @Test(
        "cells are parted, quoted and ended in every way that spreadsheets know",
        arguments: [
            ("a,b\nc,d", [["a", "b"], ["c", "d"]]), ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]),
            ("a\tb\rc\td\r", [["a", "b"], ["c", "d"]]), ("a,b\n\n , \nc,d\n", [["a", "b"], ["c", "d"]]),
            ("\"a,\"\"b\"\"\",c", [["a,\"b\"", "c"]]), ("\"a\" ,b", [["a", "b"]]),
            ("a,\"\",b", [["a", "", "b"]]),
            ("a\"b,c", [["a\"b", "c"]]), ("a,", [["a", ""]]), ("", []), ("a;b,c;d", [["a", "b,c", "d"]]),
            ("\"a;;;\",b,c", [["a;;;", "b", "c"]]), ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]),
            ("\"a\"", [["a"]]), ("a,b\r\n\r\nc,d", [["a", "b"], ["c", "d"]]),
        ])
    func rows(text: String, rows: [[String]]) throws {
        #expect(try cells(text) == rows)
    }

    @Test("rows are numbered as the table has them, empty ones with them")
    func numbers() throws {
        let rows = try DelimitedText.rows(of: "a,b\r\n\r\n\nc,d\n\"e\nf\",g\nh,i")
        #expect(rows.map(\.number) == [1, 4, 5, 6])
    }

    @Test("no more rows are cut than are asked for", arguments: [1, 2, 3])
    func limit(count: Int) throws {
        #expect(try cells("a,b\nc,d\ne,f\n", atMost: count).count == count)
    }

    @Test(
        "a quote that is not closed, or has text behind it, is named by its row and column",
        arguments: [("a,b\nc,\"d", 2, 2, true), ("\"a\"b,c", 1, 1, false), ("a,b,\"c\"\"", 1, 3, true)])
    func quotes(text: String, row: Int, column: Int, isOpen: Bool) {
        let fault = #expect(throws: DelimitedText.Fault.self) { try cells(text) }
        #expect(fault?.row == row && fault?.column == column && fault?.isOpen == isOpen)
    }

    @Test(
        "a line is written so that it reads the same again",
        arguments: [
            (["a", "b"], "a,b\r\n"), (["a,b", "c"], "\"a,b\",c\r\n"), (["a;b"], "\"a;b\"\r\n"),
            (["a\"b"], "\"a\"\"b\"\r\n"), ([" a", "b "], "\" a\",\"b \"\r\n"), (["a\nb"], "\"a\nb\"\r\n"),
            (["it's"], "\"it's\"\r\n"), ([""], "\r\n"),
        ])
    func line(cells: [String], line: String) throws {
        #expect(DelimitedText.line(cells) == line)
        if !cells.joined().isEmpty { #expect(try self.cells(line) == [cells]) }
    }

    @Test(
        "a moment is read in every way that logs write it",
        arguments: [
            ("2026-03-10T08:05", "2026-03-10T08:05"), ("2026-03-10 08:05:59", "2026-03-10T08:05"),
            (" 2026-03-10t08:05Z ", "2026-03-10T08:05"), ("2026-03-10T08:05:00z", "2026-03-10T08:05"),
            ("2026-03-10T08:05+01:00", "2026-03-10T08:05"), ("2026-03-10T08:05:00-05:00", "2026-03-10T08:05"),
            ("2026-03-10T08:05:00.250", "2026-03-10T08:05"), ("2026-03-10T08:05:00,5", "2026-03-10T08:05"),
            ("10-03-2026 08:05", "2026-03-10T08:05"), ("1-3-2026 8:05", "2026-03-01T08:05"),
            ("100-03-2026 08:05", nil), ("2026-03-10", nil), ("08:05", nil),
            ("", nil),
            ("2026-02-30T08:05", nil),
        ] as [(String, String?)])
    func moments(written: String, moment: String?) {
        #expect(LogMoment.read(written)?.description == moment)
    }

    // MARK: - The log

    private static let head = "at,channel,audience,text\n"

    private func faults(_ source: String) -> [LogFault] {
        do {
            _ = try LogReader.read(source)
            return []
        } catch {
            return error.faults
        }
    }

    @Test("fifty audiences can be told apart, and one more cannot", arguments: [(50, false), (51, true)])
    func audiences(count: Int, isRefused: Bool) throws {
        let names = (1...count).map { "a\($0)" }.joined(separator: "/")
        let found = faults(LogTableTests.head + "2026-03-10T08:00,mail,\(names),Hi\n")
        #expect(found == (isRefused ? [LogFault(row: 2, column: "audience", rule: .manyAudiences(50))] : []))
        if let fault = found.first {
            #expect(fault.sentence(in: .english).contains("this is audience 51; "))
            #expect(fault.sentence(in: .english).contains("at most 50"))
        }
    }

    @Test("a text has 64 kB at most", arguments: [(65_536, false), (65_537, true)])
    func long(count: Int, isRefused: Bool) {
        let text = String(repeating: "x", count: count)
        let found = faults(LogTableTests.head + "2026-03-10T08:00,mail,all,\(text)\n")
        #expect(found == (isRefused ? [LogFault(row: 2, column: "text", rule: .tooLong(65_536))] : []))
        #expect(found.allSatisfy { $0.sentence(in: .english).contains("longer than 64 kB") })
    }

    @Test("a log has twenty thousand messages at most, in lines as in a table")
    func many() {
        #expect(LogReader.mostRows == 20_000)
        let line = #"{"at":"x","audience":"a","text":"t"}"#
        let lines = Array(repeating: "{", count: 20_001).joined(separator: "\n")
        #expect(faults(lines) == [LogFault(row: 20_001, rule: .manyRows(20_000))])
        #expect(faults(line) == [LogFault(row: 1, column: "at", rule: .noMoment("x"))])
        let rows = LogTableTests.head + String(repeating: "x,,,\n", count: 20_001)
        #expect(faults(rows) == [LogFault(row: 20_002, rule: .manyRows(20_000))])
        let sentence = LogFault(row: 1, rule: .manyRows(20_000)).sentence(in: .english)
        #expect(sentence == "row 1: here begins message 20001; give a part of at most 20000 messages")
    }

    @Test("a cell that is no moment is shown by its first forty signs")
    func noMoment() {
        let cell = String(repeating: "x", count: 50)
        let found = faults(LogTableTests.head + "\(cell),mail,all,Hi\n")
        #expect(found == [LogFault(row: 2, column: "at", rule: .noMoment(String(cell.prefix(40))))])
    }

    @Test(
        "a message before the outage began is named, one at its beginning is not",
        arguments: [("07:59", 1), ("08:00", 0)])
    func beforeStart(clock: String, count: Int) throws {
        let start = try #require(Moment("2026-03-10T08:00"))
        let source = LogTableTests.head + "2026-03-10T\(clock),mail,all,Hi\n"
        do {
            let log = try LogReader.read(source, starts: start)
            #expect(count == 0 && log.entries.map(\.row) == [2])
        } catch {
            #expect(error.faults == [LogFault(row: 2, column: "at", rule: .beforeStart(start))])
            #expect(count == 1)
        }
    }

    @Test("messages come in the order of their times, and those of one time in that of the log")
    func order() throws {
        let source =
            LogTableTests.head + "2026-03-10T09:00,mail,a,One\n2026-03-10T08:00,mail,b,Two\n"
            + "2026-03-10T09:00,,a,Three\n"
        let log = try LogReader.read(source)
        #expect(log.entries.map(\.text) == ["Two", "One", "Three"])
        #expect(log.entries.map(\.channel) == ["mail", "mail", nil])
        #expect(log.audiences(in: .english) == ["b", "a"])
    }

    @Test("what could be known is read line by line, and faults are named by theirs")
    func knowables() throws {
        let good = #"{"at":"2026-03-10T08:00","fact":"A disk broke."}"#
        #expect(try LogReader.knowables("\u{FEFF}\n" + good + "\n\n").map(\.fact) == ["A disk broke."])
        let fault = #expect(throws: LogFaults.self) {
            try LogReader.knowables(
                "\n{}\n" + #"{"at":"x","fact":"y"}"# + "\n\n" + #"{"at":"2026-03-10T08:00","fact":" "}"#)
        }
        #expect(
            fault?.faults == [
                LogFault(row: 2, rule: .noObject(needs: "at, fact")),
                LogFault(row: 3, column: "at", rule: .noMoment("x")),
                LogFault(row: 5, column: "fact", rule: .emptyCell),
            ])
    }

    // MARK: - The transcript of a log

    private func transcript(
        _ source: String, starts: String? = nil, restored: String? = nil, facts: [String] = []
    ) throws
        -> Transcript
    {
        let at = try #require(Moment("2026-03-10T07:00"))
        let frame = IncidentFrame(
            starts: starts.flatMap { Moment($0) }, restored: restored.flatMap { Moment($0) },
            officeHours: .always, knowables: facts.map { IncidentLog.Knowable(at: at, fact: $0) },
            language: .english, title: "log", program: "test")
        return try LogReader.read(source).transcript(frame, digest: "d")
    }

    @Test(
        "a log ends at its last message, or an hour after recovery where that is later",
        arguments: [
            (nil, "2026-03-10T09:00"), ("2026-03-10T08:00", "2026-03-10T09:00"),
            ("2026-03-10T08:01", "2026-03-10T09:01"), ("2026-03-10T07:00", "2026-03-10T09:00"),
        ] as [(String?, String)])
    func end(restored: String?, ends: String) throws {
        let source =
            LogTableTests.head + "2026-03-10T08:00,mail,all,Down.\n2026-03-10T09:00,mail,all,Still.\n"
        let transcript = try transcript(source, restored: restored)
        #expect(transcript.header.setting.ends.description == ends)
        #expect(transcript.header.setting.starts.description == "2026-03-10T08:00")
        #expect(transcript.events.last?.at.description == ends)
        #expect(transcript.header.setting.audiences.map(\.size) == [1])
        #expect(transcript.header.seed == 0)
    }

    @Test(
        "a fact is named by its number and its first six words, within sixty signs",
        arguments: [
            ("One two three four five six", "1. One two three four five six"),
            ("One two three four five six seven", "1. One two three four five six …"),
            (String(repeating: "x", count: 60), "1. " + String(repeating: "x", count: 60)),
            (String(repeating: "x", count: 61), "1. " + String(repeating: "x", count: 60) + " …"),
        ])
    func factName(fact: String, name: String) throws {
        let source = LogTableTests.head + "2026-03-10T08:00,mail,all,Down.\n"
        let setting = try transcript(source, facts: [fact, "Another."]).header.setting
        #expect(setting.facts.map(\.name) == [name, "2. Another."])
        #expect(setting.facts.allSatisfy { $0.from == setting.starts })
    }
}
