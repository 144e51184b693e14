import DebriefScoring
import DebriefTestSupport
import Foundation
import Groundwork
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("A debrief as a page")
struct PageReportsTests {
    /// A drill whose every text is an attack.
    static var hostile: DrillSketch {
        var sketch = DrillSketch.disastrous
        sketch.title = "</title><script>alert(1)</script>"
        sketch.trainee = "\"><img src=x onerror=alert(1)>"
        sketch.words[0].text =
            "<script src=//evil></script> In an hour | `x` [a](javascript:b) it works\u{1B}[0m"
        sketch.inbox[4].text = "Do we <b>print</b>?"
        return sketch
    }

    @Test(
        "The page is whole: no script, nothing from elsewhere, every tag closed", arguments: Language.allCases
    )
    func whole(language: Language) throws {
        for sketch in [DrillSketch.exemplary, .disastrous, .silent, PageReportsTests.hostile] {
            let html = HTMLReport(Debrief(sketch.transcript, language: language)).text
            #expect(html.hasPrefix("<!DOCTYPE html>"))
            #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
            #expect(!html.lowercased().contains("<script"))
            #expect(!html.contains("<img"))
            #expect(!html.contains("http") && !html.contains("url("))
            #expect(html.utf8.count < 500_000)
            expectBalanced(html)
        }
    }

    @Test("Charts have a title and a description, tables a head")
    func accessible() {
        let html = HTMLReport(Debrief(DrillSketch.middling.transcript)).text
        // A sample in a legend stands beside its name and says nothing more.
        let samples = html.components(separatedBy: "<svg class=\"sample\"").count - 1
        let charts = html.components(separatedBy: "<svg").count - 1 - samples
        #expect(charts >= 5)
        #expect(html.components(separatedBy: "role=\"img\"").count - 1 == charts)
        #expect(html.components(separatedBy: "<desc").count - 1 == charts)
        #expect(html.contains("scope=\"col\""))
        #expect(html.contains("prefers-color-scheme: dark"))
        #expect(html.contains("size: A4"))
    }

    @Test("Words that harm are underlined where they stand")
    func underlined() {
        let html = HTMLReport(Debrief(DrillSketch.disastrous.transcript)).text
        #expect(html.contains("title=\"false certainty\""))
    }

    @Test("Markdown lets no markup of others through")
    func markdown() {
        let text = MarkdownReport(Debrief(PageReportsTests.hostile.transcript)).text
        #expect(!text.contains("<script"))
        #expect(!text.contains("[a](javascript"))
        #expect(text.hasPrefix("**EXERCISE"))
    }

    @Test("An after-action report has the order of HSEEP")
    func afterAction() throws {
        let text = AfterActionReport(Debrief(DrillSketch.middling.transcript)).text
        let headings = [
            "Exercise Overview", "Analysis of Core Capabilities", "Strengths", "Areas for Improvement",
            "Appendix A: Improvement Plan", "Hot wash questions", "Promises", "Facts",
        ]
        var from = text.startIndex
        for heading in headings {
            let found = try #require(text.range(of: heading, range: from..<text.endIndex), "\(heading)")
            from = found.upperBound
        }
    }

    @Test("Both languages have every wording", arguments: ReportFormat.allCases)
    func languages(format: ReportFormat) {
        let transcript = DrillSketch.middling.transcript
        let dutch = format.write(Debrief(transcript, language: .dutch))
        let english = format.write(Debrief(transcript, language: .english))
        #expect(dutch != english)
        #expect(dutch.lowercased().contains("wachttijd"))
        #expect(!english.contains("wachttijd"))
    }

    private func expectBalanced(_ html: String) {
        var open: [Substring] = []
        for part in html.split(separator: "<").dropFirst() {
            let tag = part.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" }
            if tag.hasPrefix("!") || tag == "meta" { continue }
            if tag.hasPrefix("/") {
                #expect(open.popLast() == tag.dropFirst())
            } else {
                open.append(tag)
            }
        }
        #expect(open.isEmpty)
    }
}
