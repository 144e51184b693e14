import DebriefScoring
import DebriefTestSupport
import DrillEngine
import Foundation
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("Messages with what was found in them")
struct AnnotatedMessageTests {
    private func message(_ text: String, _ labels: [Label], to audiences: [String] = DrillSketch.audiences)
        throws -> AnnotatedMessage
    {
        var sketch = DrillSketch()
        sketch.words = [.init(at: DrillSketch.at(1, 9), audiences: audiences, text: text, labels: labels)]
        let debrief = Debrief(sketch.transcript)
        return AnnotatedMessage(try #require(debrief.play.messages.first), debrief)
    }

    @Test("it is cut where a finding begins and ends, and the pieces are the message")
    func pieces() throws {
        let message = try message("alpha beta gamma delta epsilon zeta", [.problem])
        #expect(message.pieces.map(\.text) == ["alpha beta gamma delta", " epsilon zeta"])
        #expect(message.pieces.map(\.findings) == [["what does not work"], []])
        #expect(message.pieces.allSatisfy { !$0.harms })
        #expect(message.findings == ["what does not work"])
        let whole = try self.message("alpha beta", [.actions])
        #expect(whole.pieces.map(\.text) == ["alpha beta"])
        #expect(whole.pieces[0].findings == ["what is done"])
    }

    @Test("words with two findings name both, and harm where one of them does")
    func both() throws {
        let blame = try #require(Label.allCases.firstIndex(of: .blame))
        // As many words as make both quotes begin with the first of them.
        let words = (0..<blame).map { "w\(Array("abcdefghijklmnopqrstuvwxyz")[$0])" }
        let message = try message(words.joined(separator: " "), [.problem, .blame])
        #expect(message.pieces.count == 2)
        #expect(message.pieces[0].text == words.prefix(4).joined(separator: " "))
        #expect(Set(message.pieces[0].findings) == ["what does not work", "blame"])
        #expect(message.pieces[0].harms && !message.pieces[1].harms)
        #expect(message.pieces.map(\.text).joined() == words.joined(separator: " "))
    }

    @Test("it says to whom it went, and that it was an exercise")
    func addressee() throws {
        #expect(try message("alpha beta", [.problem]).addressee == "students, teachers, firms")
        #expect(try message("alpha beta", [.problem], to: ["firms"]).addressee == "firms")
        #expect(try message("alpha beta", [.problem]).time == "EXERCISE · Tue 09:00")
        let debrief = Debrief(DrillSketch.disastrous.transcript)
        let answer = try #require(debrief.play.messages.first)
        #expect(AnnotatedMessage(answer, debrief).addressee == "answer to 1")
    }
}

@Suite("Rows for a spreadsheet, cell by cell")
struct CSVRowTests {
    private static let lines = CSVReport(Debrief(DrillSketch.disastrous.transcript)).text
        .components(separatedBy: "\r\n").filter { !$0.isEmpty }

    @Test("a reply names what it answers, a message to users its audiences and what was found")
    func messages() {
        let messages = CSVRowTests.lines.filter { $0.hasPrefix("message,") }
        #expect(
            messages[0].hasPrefix("message,Robin,sketch-en,7,1,reply to 1,,2026-03-10T08:50,,,,,,accepts,"))
        #expect(
            messages[1].hasPrefix(
                "message,Robin,sketch-en,7,2,,\"students; teachers; firms\",2026-03-10T09:30,,,,,,problem eta_hard,"
            ))
    }

    @Test("a promise has its times and its fate, a question its answer or none")
    func promises() {
        let commitments = CSVRowTests.lines.filter { $0.hasPrefix("commitment,") }
        #expect(
            commitments[0].hasPrefix(
                "commitment,Robin,sketch-en,7,2,recovery,\"students; teachers; firms\",2026-03-10T09:30,2026-03-10T10:30,2026-03-10T11:30,broken,"
            ))
        let questions = CSVRowTests.lines.filter { $0.hasPrefix("question,") }
        #expect(questions.contains { $0.contains("Press,,2026-03-12T13:00,2026-03-12T15:00,,unanswered,") })
        #expect(
            CSVRowTests.lines.filter { $0.hasPrefix("score,") }.last?.hasPrefix(
                "score,Robin,sketch-en,7,,total,") == true)
    }

    @Test(
        "a cell is quoted where it has to be, and guarded where a spreadsheet would reckon with it",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
            ("-5", "-5"), ("1.5", "1.5"), ("-5x", "\"'-5x\""), ("=1", "\"'=1\""), ("it's", "\"it's\""),
            ("", ""),
        ])
    func cells(text: String, cell: String) {
        #expect(CSV.cell(text) == cell)
    }
}

@Suite("What evaluators say, on a page and in JSON")
struct RatingPageTests {
    private func debrief(_ ann: [String], _ ben: [String]) -> Debrief {
        var debrief = Debrief(DrillSketch.disastrous.transcript)
        debrief.ratings = [("Ann", ann), ("Ben", ben)].flatMap { name, marks in
            marks.enumerated().map { index, mark in
                Rating(
                    at: DrillSketch.start, evaluator: name, item: .message(index + 1),
                    mark: Rating.Mark(mark),
                    remark: nil)
            }
        }
        return debrief
    }

    private func pair(_ debrief: Debrief) throws -> [String] {
        let section = try #require(DebriefPage(debrief).page.sections.first { $0.id == "ratings" })
        let tables = section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        return try #require(tables.last?.rows.first { $0[0] == "Ann" && $0[1] == "Ben" })
    }

    @Test("agreement is shown with two decimals: full is 1, worse than chance is below nothing")
    func kappa() throws {
        let marks = ["P", "S", "M", "U", "P"]
        let full = debrief(marks, marks)
        #expect(try pair(full) == ["Ann", "Ben", "5", "5", "1.00"])
        #expect(JSONReport(full).text.contains("\"kappa\": 1,"))
        // Squares of the differences: 29 of five pairs, 77 by chance.
        let turned = debrief(marks, ["U", "M", "S", "P", "U"])
        #expect(try pair(turned) == ["Ann", "Ben", "5", "0", "−0.88"])
        #expect(JSONReport(turned).text.contains("\"kappa\": -0.883,"))
        #expect(try pair(debrief(["P", "P", "P", "P", "P"], ["P", "P", "P", "P", "P"])).last == "–")
    }

    @Test("of few common ratings no agreement is shown, but what was said is")
    func few() throws {
        let section = try #require(
            DebriefPage(debrief(["P", "80"], ["U"])).page.sections.first { $0.id == "ratings" })
        let tables = section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.count == 1)
        #expect(
            tables[0].rows.map { Array($0[0...2]) } == [
                ["message 1", "Ann", "P"], ["message 2", "Ann", "80"], ["message 1", "Ben", "U"],
            ])
    }
}
