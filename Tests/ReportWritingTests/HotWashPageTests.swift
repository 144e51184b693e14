import DebriefScoring
import DebriefTestSupport
import Foundation
import Groundwork
import Testing

@testable import ReportWriting

@Suite("Questions for the talk after a drill")
struct HotWashPageTests {
    private static func debrief(_ questions: [String], _ language: Language = .english) -> Debrief {
        var debrief = Debrief(DrillSketch.middling.transcript, language: language)
        debrief.exemplar = Exemplar(DrillSketch.exemplary.transcript, questions: questions)
        return debrief
    }

    @Test(
        "those of the scenario's author end a debrief, before those that the drill raises",
        arguments: Language.allCases)
    func authors(language: Language) throws {
        let debrief = HotWashPageTests.debrief(["Who knew first?", "Who knew last?"], language)
        let title = language.pick(nl: "Vragen voor de nabespreking", en: "Hot wash questions")
        for text in [
            HTMLReport(debrief).text, TextReport(debrief).text, MarkdownReport(debrief).text,
            AfterActionReport(debrief).text,
        ] {
            let first = try #require(text.range(of: "Who knew first?"))
            let last = try #require(text.range(of: "Who knew last?"))
            let raised = language.pick(nl: "Wat ging goed", en: "What went well")
            let general = try #require(text.range(of: raised))
            #expect(first.upperBound < last.lowerBound && last.upperBound < general.lowerBound)
        }
        for extent in [DebriefPage.Extent.books, .whole] {
            #expect(DebriefPage(debrief, extent: extent).page.sections.last?.title == title)
        }
    }

    @Test("without any of the author's there are those that the drill raises, under no heading of their own")
    func raised() throws {
        for debrief in [HotWashPageTests.debrief([]), Debrief(DrillSketch.middling.transcript)] {
            let section = try #require(DebriefPage(debrief).page.sections.last)
            #expect(section.id == "hot-wash" && section.blocks.count == 1)
        }
    }

    @Test("right after a drill they are left for the whole debrief")
    func brief() {
        let page = DebriefPage(HotWashPageTests.debrief(["Who knew?"]), extent: .brief).page
        #expect(!page.sections.contains { $0.id == "hot-wash" })
    }
}
