import DebriefScoring
import Groundwork
import ScenarioLanguage
import ScenarioWorkshop

/// What reads the files of authors.
enum AuthorTargets {
    /// A scenario that reads can be drawn, printed and written as a table; one that does not names a place in it.
    static func scenario(_ source: String) throws(FuzzTarget.Breach) {
        _ = ScenarioSummary(of: Array(source.utf8))
        let review = ScenarioReview(of: source)
        let lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
        for diagnostic in review.diagnostics {
            try FuzzTarget.law(
                (1...lines + 1).contains(diagnostic.place.line) && diagnostic.place.column >= 1,
                "\(diagnostic.message.en) stands at \(diagnostic.place.line):\(diagnostic.place.column)")
        }
        let renderer = DiagnosticRenderer(file: "fuzz.md", source: source)
        for language in Language.allCases { _ = renderer.render(review.diagnostics, in: language) }
        guard let scenario = review.scenario else {
            return try FuzzTarget.law(review.hasErrors, "nothing is wrong, and there is no scenario")
        }
        let graph = ScenarioGraph(scenario)
        _ = (GraphText(graph).text, GraphDot(graph).text, FacilitatorScript(scenario).page)
        _ = try? MasterListExport(scenario, profile: .standard, language: scenario.language)
    }

    /// A table is read or refused.
    static func sheet(_ bytes: [UInt8]) {
        _ = try? MasterListImport(bytes, wishes: MasterListImport.Wishes(id: "fuzz", language: .dutch))
    }

    /// A rubric is read or refused.
    static func rubric(_ text: String) {
        _ = try? Rubric(reading: text)
    }
}
