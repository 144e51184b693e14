import Groundwork
import ReportWriting
package import ScenarioLanguage

extension FacilitatorScript {
    /// One inject in lines of a width: when it comes, who says what, and what a good player does.
    package func lines(of inject: Inject, width: Int) -> [String] {
        blocks(of: inject).flatMap { block -> [String] in
            switch block {
            case .entry(let text, let id): [SafeText.oneLine("\(text) (\(id))")]
            case .paragraph(let text):
                [TextLayout.wrapped(SafeText.oneLine(text), width: width, first: "  ", indent: 2)]
            case .speech(let paragraphs, let source):
                paragraphs.map {
                    TextLayout.wrapped(SafeText.forTerminal($0), width: width, first: "    ", indent: 4)
                } + ["    — " + SafeText.oneLine(source)]
            case .list(let items):
                items.map {
                    TextLayout.wrapped(SafeText.forTerminal($0), width: width, first: "  • ", indent: 4)
                }
            default: []
            }
        }
    }
}
