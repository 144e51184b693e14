import DebriefScoring
import DebriefTestSupport
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("A debrief as a table for a spreadsheet")
struct CSVReportTests {
    /// The cells of a text as RFC 4180 reads them.
    private func cells(_ text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        for scalar in text.unicodeScalars {
            let (row, cell) = (rows.count - 1, rows[rows.count - 1].count - 1)
            switch scalar {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[row].append("")
            case "\r" where !isQuoted: break
            case "\n" where !isQuoted: rows.append([""])
            default: rows[row][cell].unicodeScalars.append(scalar)
            }
        }
        return rows.dropLast()
    }

    @Test("each part, message, promise, fact and question has its row, and each row every column")
    func whole() {
        let debrief = Debrief(DrillSketch.disastrous.transcript)
        let rows = cells(CSVReport(debrief).text)
        #expect(rows.first == CSVReport.columns)
        #expect(rows.allSatisfy { $0.count == CSVReport.columns.count })
        func count(_ record: String) -> Int { rows.count { $0[0] == record } }
        #expect(count("score") == 4)
        #expect(count("part") == debrief.scores.flatMap(\.parts).count)
        #expect(count("message") == debrief.play.messages.count)
        #expect(count("commitment") == debrief.commitments.count)
        #expect(count("fact") == debrief.facts.count * DrillSketch.audiences.count)
        #expect(count("question") == debrief.questions.count)
    }

    @Test(
        "no cell is a formula, whatever was typed",
        arguments: ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"])
    func formulas(text: String) {
        var sketch = DrillSketch.disastrous
        sketch.words[0].text = text + " the mail is down"
        sketch.trainee = text
        let rows = cells(CSVReport(Debrief(sketch.transcript)).text)
        for cell in rows.joined() {
            let first = cell.first { $0 != " " }
            #expect(first.map { !"=+-@\t\r＝".contains($0) } ?? true, "\(cell)")
        }
    }
}
