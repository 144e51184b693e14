import DrillEngine
import Groundwork
import ScenarioLanguage

/// Turns what happens into lines for the trainee: headings for days, few voices in full, the rest kept unread.
struct OccurrenceDisplay {
    /// Voices shown in full in one go; the others wait in the inbox.
    private static let shownVoices = 4

    /// How events look; its width follows the terminal.
    var printer: EventPrinter
    let language: Language
    private let style: Style
    private let starts: Moment
    private let audiences: [String]
    private var shownDay: CivilDate?
    /// The numbers of messages that were not shown in full.
    private(set) var unread: Set<Int> = []

    init(_ scenario: Scenario, printer: EventPrinter) {
        self.printer = printer
        language = printer.language
        style = printer.style
        starts = scenario.starts
        audiences = scenario.audiences.map(\.name)
    }

    /// Notes that a message was read.
    mutating func markRead(_ number: Int) { unread.remove(number) }

    /// Starts anew after another past; nothing of it is unread.
    mutating func forget(_ history: [Occurrence]) {
        unread = []
        printer.story = StorySoFar(history)
        shownDay = history.last?.at.date
    }

    /// The lines for what happened.
    ///
    /// - Parameter author: who did it, where that was somebody else.
    mutating func lines(for occurrences: [Occurrence], by author: String? = nil) -> [String] {
        var shown: [String] = []
        var voices = 0
        for occurrence in occurrences {
            printer.story.note(occurrence)
            if case .received(let message) = occurrence.event, message.origin == .voice {
                voices += 1
                if voices > OccurrenceDisplay.shownVoices {
                    unread.insert(message.number)
                    continue
                }
            }
            let lines = lines(for: occurrence, by: author)
            if !lines.isEmpty, shownDay != occurrence.at.date {
                shownDay = occurrence.at.date
                shown.append(printer.dayHeading(occurrence.at))
            }
            shown += lines
        }
        if voices > OccurrenceDisplay.shownVoices {
            let more = voices - OccurrenceDisplay.shownVoices
            shown.append(
                style.faint(
                    language.pick(
                        nl: "          en nog \(more) van gebruikers (zie 'postvak')",
                        en: "          and \(more) more from users (see 'inbox')")))
        }
        return shown
    }

    private func lines(for occurrence: Occurrence, by author: String?) -> [String] {
        if case .sent(let message) = occurrence.event, let author {
            return printer.lines(for: message, by: author, at: occurrence.at)
        }
        if case .service(let percent) = occurrence.event, occurrence.at > starts {
            return printer.monitoring(percent, audiences: audiences, at: occurrence.at)
        }
        return printer.lines(for: occurrence)
    }
}
