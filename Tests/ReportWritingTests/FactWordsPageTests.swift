import DebriefScoring
import DebriefTestSupport
import DrillEngine
import Groundwork
import Testing
import TranscriptJournal

@testable import ReportWriting

@Suite("Facts by their own words on every page")
struct FactWordsPageTests {
    /// A drill in which nothing was told, with facts whose names say nothing, laid beside one in which all was told.
    private static func debrief(_ language: Language) -> Debrief {
        var debrief = Debrief(transcript(.silent), language: language)
        debrief.exemplar = Exemplar(transcript(.exemplary))
        return debrief
    }

    private static func transcript(_ sketch: DrillSketch) -> Transcript {
        var sketch = sketch
        sketch.facts = sketch.facts.map { ("id-" + $0.name.replacing(" ", with: "-"), $0.subject, $0.known) }
        for index in sketch.words.indices {
            sketch.words[index].tells = sketch.words[index].tells.map {
                "id-" + $0.replacing(" ", with: "-")
            }
        }
        var transcript = sketch.transcript
        for index in transcript.header.setting.facts.indices {
            let name = transcript.header.setting.facts[index].name.dropFirst(3)
            transcript.header.setting.facts[index].text = "The words of \(name). There are more."
        }
        return transcript
    }

    @Test("of a debrief, in text, HTML and Markdown", arguments: Language.allCases)
    func debriefs(language: Language) {
        let debrief = FactWordsPageTests.debrief(language)
        let heading = language.pick(nl: "Nieuws: ", en: "News: ") + "“The words of scope”"
        let page = DebriefPage(debrief).page
        for text in [
            TextWriter(page: page, width: 200, style: .plain).text, HTMLReport(debrief).text,
            MarkdownReport(debrief).text, AfterActionReport(debrief).text,
        ] {
            #expect(text.contains(heading))
            #expect(!text.contains("id-scope") && !text.contains("id-backup") && !text.contains("id-lost"))
        }
        let questions = HotWash(debrief).questions
        #expect(questions.contains { $0.hasPrefix("“The words of scope” ") })
    }

    @Test("of what an exemplary player knew sooner", arguments: Language.allCases)
    func ahead(language: Language) throws {
        var (silent, exemplary) = (DrillSketch.silent, DrillSketch.exemplary)
        silent.facts[4].known = silent.facts[3].known
        exemplary.facts[4].known = exemplary.facts[3].known
        exemplary.words.indices.forEach { index in
            if exemplary.words[index].tells.contains("backup") {
                exemplary.words[index].tells.append("lost work")
            }
        }
        var transcript = FactWordsPageTests.transcript(silent)
        transcript.entries.removeAll { entry in
            guard case .event(let occurrence) = entry else { return false }
            return occurrence.event == .learned(fact: "id-backup")
        }
        var debrief = Debrief(transcript, language: language)
        debrief.exemplar = Exemplar(FactWordsPageTests.transcript(exemplary))
        #expect(debrief.moments.flatMap(\.exemplary.ahead).contains("id-backup"))
        #expect(HTMLReport(debrief).text.contains("(“The words of backup”)"))
    }

    @Test("of a comparison, of few and of many", arguments: Language.allCases, [2, 7, 41])
    func comparisons(language: Language, count: Int) {
        let debriefs = [
            FactWordsPageTests.debrief(language), .init(FactWordsPageTests.transcript(.exemplary)),
        ]
        let comparison = Comparison(
            (0..<count).map { ("run-\($0)", debriefs[$0 % 2]) }, language: language)
        for format in [Comparison.Format.text, .html] {
            let text = comparison.write(format)
            #expect(!text.contains("id-scope") && !text.contains("id-backup"))
            #expect(format == .text || text.contains("“The words of lost-work”"))
        }
        #expect(comparison.write(.text).split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test("but records keep the names", arguments: Language.allCases)
    func records(language: Language) {
        let debrief = FactWordsPageTests.debrief(language)
        for text in [JSONReport(debrief).text, CSVReport(debrief).text, XAPIReport(debrief).text] {
            #expect(text.contains("id-scope") && !text.contains("“The words of"))
        }
    }
}
