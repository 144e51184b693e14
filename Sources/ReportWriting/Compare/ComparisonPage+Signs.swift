import DebriefScoring
import Groundwork

/// Signs beside who played less of the drill than the others, so that nobody takes their points for those of a whole
/// one.
extension ComparisonPage {
    /// What makes a drill unlike a whole one.
    private enum Sign: String, CaseIterable {
        case unfinished = "*"
        case shortened = "†"

        func applies(to debrief: Debrief) -> Bool {
            switch self {
            case .unfinished: !debrief.isFinished
            case .shortened: debrief.play.isCourseChanged
            }
        }

        func meaning(in language: Language) -> String {
            switch self {
            case .unfinished:
                language.pick(
                    nl: "Niet uitgespeeld: gescoord tot waar het ophield.",
                    en: "Not played to the end: scored up to where it stopped.")
            case .shortened:
                language.pick(
                    nl:
                        "Ingekort: een begeleider beëindigde de oefening eerder of zette de klok vooruit, en wat is overgeslagen, telt niet mee.",
                    en:
                        "Shortened: a facilitator ended the drill early or moved the clock, and what was passed over does not count."
                )
            }
        }
    }

    /// The name of an entry, with the signs that apply to it.
    func marked(_ entry: Comparison.Entry) -> String {
        Sign.allCases.filter { $0.applies(to: entry.debrief) }.reduce(entry.name) { $0 + $1.rawValue }
    }

    /// A line for each sign that stands on the page.
    var signsExplained: [Block] {
        Sign.allCases.filter { sign in
            comparison.entries.contains { sign.applies(to: $0.debrief) }
        }.map { .paragraph("\($0.rawValue) \($0.meaning(in: comparison.language))") }
    }
}
