import DebriefScoring
import DebriefTestSupport
import DrillEngine
import Groundwork
import MessageReading
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("One story of the time that a facilitator passed over")
struct PassedOverPageTests {
    private static var transcript: Transcript {
        var sketch = DrillSketch()
        sketch.words = [
            .init(
                at: DrillSketch.at(1, 8), text: "It is down; more at ten.", labels: [.problem],
                next: [DrillSketch.at(1, 10)])
        ]
        sketch.facts = []
        sketch.inbox = [
            .init(
                at: DrillSketch.at(1, 9, 30), from: "Exams", claims: [.certainty],
                answerBy: DrillSketch.at(1, 10),
                text: "Do we print the tests?")
        ]
        sketch.ends = DrillSketch.at(1, 12, 4)
        sketch.restored = nil
        var transcript = sketch.transcript
        transcript.header.setting.ends = DrillSketch.at(2, 17)
        let jump = Occurrence(
            at: DrillSketch.at(1, 9), event: .intervened(.jump(to: DrillSketch.at(1, 12))))
        let end = Occurrence(at: DrillSketch.at(1, 12, 4), event: .intervened(.finish(reason: nil)))
        transcript.entries.insert(.event(jump), at: 2)
        transcript.entries.insert(.event(end), at: transcript.entries.count - 1)
        return transcript
    }

    @Test("no page says broken, unanswered or accepted", arguments: Language.allCases)
    func pages(language: Language) {
        let debrief = Debrief(PassedOverPageTests.transcript, language: language)
        let passedOver = language.pick(nl: "overgeslagen", en: "passed over")
        for text in [TextReport(debrief).text, HTMLReport(debrief).text, AfterActionReport(debrief).text] {
            #expect(text.contains(passedOver))
            for word in ["| broken |", ">broken<", "  broken", "| gebroken |", ">gebroken<", "  gebroken"] {
                #expect(!text.contains(word))
            }
        }
        let questions = HotWash(debrief).questions.joined()
        #expect(!questions.contains("10:00") && !questions.contains("Exams"))
        #expect(!DrillStory(PassedOverPageTests.transcript).text.contains("was not kept"))
        #expect(MoodChart(debrief)?.marks.contains { $0.kind == .broken } == false)
    }

    @Test("a comparison counts no promise and no inject of it")
    func comparison() {
        let comparison = Comparison([("a", Debrief(PassedOverPageTests.transcript))])
        let page = ComparisonPage(comparison: comparison).page
        let tables = page.sections.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
        #expect(tables[0].rows[0].contains("0/0"))
        #expect(comparison.write(.text).contains("passed over"))
        #expect(comparison.write(.json).contains("\"broken\": 0"))
    }

    @Test("the page tells until when was played", arguments: Language.allCases)
    func end(language: Language) {
        let debrief = Debrief(PassedOverPageTests.transcript, language: language)
        let facts = DebriefPage(debrief).page.facts.joined()
        #expect(facts.contains("12:04"))
        #expect(AfterActionReport(debrief).text.contains(language.pick(nl: "van 1 uur", en: "of 1 hour of")))
    }
}
