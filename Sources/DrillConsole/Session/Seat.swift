import DrillEngine
import Groundwork

/// A place at a drill: who sits there, what was shown there, and where words go.
final class Seat {
    /// Who acts from here, as the transcript names them; nothing for a trainee who plays alone.
    var name: String?
    /// Whether the facilitator's commands work here.
    var isFacilitator: Bool
    /// Whether messages can be sent from here.
    let isPlayer: Bool
    /// Whether somebody looks on who may be asked something.
    let isPerson: Bool
    /// Whether who sits here stays who they are, as somebody who joined under a name does.
    var isFixed = false
    let language: Language
    let style: Style
    /// What was shown, and what is unread.
    var display: OccurrenceDisplay
    /// Whether the player has asked for the end and was asked whether that is meant.
    var wantsToFinish = false
    /// What a facilitator was asked about, and does when it is said again.
    var asked: Intervention?
    /// Shows a line.
    var say: (String) -> Void = { _ in }
    /// Writes the text of a message whose head was given; nothing when it comes later or not at all.
    var compose: (_ head: String) throws -> String? = { _ in nil }
    /// Writes a text in the person's own editor; nothing when that is not possible here.
    var edit: (_ text: String) throws -> String? = { _ in nil }
    /// Asks whether a message may go out, and keeps its line where not.
    var confirm: (_ question: String, _ line: String) throws -> Bool = { _, _ in true }
    /// Keeps the line of a message that was refused, and says so; nothing is kept of a script.
    var keep: (_ line: String) -> Void = { _ in }
    /// The line of a message that was asked about, since it is hardly one.
    var doubted: String?
    /// How many rows the terminal has; nothing where nobody reads at one.
    var rows: () -> Int? = { nil }
    private let columns: () -> Int
    private var hasRung = false

    init(
        name: String?, isFacilitator: Bool, isPlayer: Bool, isPerson: Bool, style: Style,
        columns: @escaping () -> Int, display: OccurrenceDisplay
    ) {
        self.name = name
        self.isFacilitator = isFacilitator
        self.isPlayer = isPlayer
        self.isPerson = isPerson
        self.style = style
        self.columns = columns
        self.display = display
        language = display.language
    }

    /// How many columns a line may have now.
    var width: Int { columns() }

    /// Draws attention to something that nobody did.
    func note(_ sentence: String) {
        say(
            TextLayout.wrapped(
                SafeText.oneLine(sentence), width: width, first: style.strong("• "), indent: 2))
    }

    /// Says that something is not done, and why.
    func complain(_ sentence: String) {
        say(
            TextLayout.wrapped(
                SafeText.oneLine(sentence), width: width, first: style.alarm("! "), indent: 2))
    }

    /// Whether something reached the players since this was last asked.
    func takeRing() -> Bool {
        defer { hasRung = false }
        return hasRung
    }

    /// Shows what happened.
    func show(_ occurrences: [Occurrence], by author: String?, isOwn: Bool) {
        if occurrences.contains(where: { if case .received = $0.event { true } else { false } }) {
            hasRung = true
        }
        display.printer.width = width
        for line in display.lines(for: occurrences, by: isOwn ? nil : author) { say(line) }
    }
}
