import DebriefScoring
import DebriefTestSupport
import Foundation
import Groundwork
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("A debrief for the terminal")
struct TextReportTests {
    @Test("No line is wider than asked, in both languages", arguments: Language.allCases, [40, 60, 80, 100])
    func width(language: Language, width: Int) {
        for sketch in [DrillSketch.exemplary, .middling, .disastrous, .silent] {
            let text = TextReport(Debrief(sketch.transcript, language: language), width: width).text
            for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
        }
    }

    @Test("It says EXERCISE first and last, scores before all else, and quotes what cost")
    func order() throws {
        let text = TextReport(Debrief(DrillSketch.disastrous.transcript)).text
        #expect(text.hasPrefix("EXERCISE"))
        #expect(text.hasSuffix("EXERCISE\n"))
        let scores = try #require(text.range(of: "SCORES"))
        let costs = try #require(text.range(of: "WHAT COST MOST"))
        #expect(scores.lowerBound < costs.lowerBound)
        #expect(text.contains("In an hour it will definitely be fixed!"))
        #expect(text.contains("accepted from EduCloud"))
    }

    @Test("Escape sequences in a name or a message never reach the terminal")
    func harmless() {
        var sketch = DrillSketch.disastrous
        sketch.trainee = "Eve\u{1B}[2J\u{202E}"
        sketch.words[0].text = "\u{1B}]0;owned\u{07} In an hour\u{9B}31m it will be fixed"
        let text = TextReport(Debrief(sketch.transcript)).text
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B })
        #expect(!text.contains("\u{202E}"))
    }
}
