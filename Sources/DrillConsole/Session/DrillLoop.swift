import DrillEngine
import DrillRehearsal
import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// The conversation of a drill at the terminal that plays it: a line in, what follows out, until the drill is over
/// or the trainee leaves.
final class DrillLoop {
    /// How a conversation ended.
    enum End {
        /// The drill is over; its transcript is at the path.
        case over(path: String)
        /// The drill is kept for later.
        case kept
    }

    private let table: DrillTable
    private let seat: Seat
    private let surroundings: Surroundings
    private let input: any PromptInput
    private var room: Room?
    private let newPath: (String) throws -> String
    /// Lines to be shown above the line being typed, while something happens meanwhile.
    private var gathered: [String]?

    private var language: Language { table.language }

    /// How a conversation is held.
    struct Manner {
        /// Minutes of the drill a real minute; without it the clock moves with actions only.
        var pace: Int?
        /// Whether this terminal takes the facilitator's commands, too.
        var facilitates = false
        /// The language for people; the scenario's when nothing is given.
        var language: Language?
        /// Whether others may join from other terminals though no person types at this one.
        var isOpen = false
    }

    /// Sets up a conversation.
    ///
    /// - Parameters:
    ///   - entries: what the transcript holds already, in a drill that is gone on with.
    ///   - newPath: where the transcript of a new attempt goes, beside that of this one.
    init(
        _ session: DrillSession, header: TranscriptHeader, entries: [Transcript.Entry],
        surroundings: Surroundings, manner: Manner,
        newPath: @escaping (String) throws -> String
    ) {
        self.surroundings = surroundings
        self.newPath = newPath
        let isShared = manner.isOpen || surroundings.isInputTerminal
        input = surroundings.promptInput(isShared: isShared)
        table = DrillTable(session, header: header, entries: entries, language: manner.language)
        seat = table.makeSeat(
            name: header.team?.first?.name, isFacilitator: manner.facilitates, isPlayer: true,
            isPerson: surroundings.isInputTerminal, style: surroundings.style,
            columns: { surroundings.width })
        if let pace = manner.pace, surroundings.isInputTerminal || manner.isOpen {
            table.pace = Pace(
                minutesPerMinute: pace, from: session.drill.now, seconds: surroundings.seconds)
        }
        if isShared {
            room = Room(table, environment: surroundings.environment)
        }
    }

    /// Holds the conversation.
    func run(showing opening: [Occurrence]) throws -> End {
        furnish()
        try room?.open()
        defer {
            input.leave()
            room?.close(isOver: table.drill.isOver)
        }
        table.open(opening)
        while !table.drill.isOver {
            switch try next({ PromptStatus(table: self.table, seat: self.seat).text }, canCancel: false) {
            case .end: return leave()
            case .cancelled: break
            case .notUTF8:
                seat.complain(
                    language.pick(
                        nl: "Die regel is geen UTF-8; er is niets gedaan.",
                        en: "That line is not UTF-8; nothing was done."))
            case .tooLong(let bytes): seat.complain(Refusal.textTooLong(bytes: bytes).sentence(in: language))
            case .text(let line):
                let steward = Steward(table: table, seat: seat, newPath: newPath)
                if case .leaves = try steward.obey(line) { return leave() }
                try room?.follow()
            }
        }
        try table.record(Yardstick.measure(table.scenario, seed: table.drill.seed))
        return .over(path: table.session.path)
    }

    /// Gives the seat what it needs of this terminal.
    private func furnish() {
        seat.say = { [unowned self] line in
            if gathered == nil {
                surroundings.say(line)
            } else {
                gathered?.append(surroundings.harmless(line))
            }
        }
        seat.compose = { [unowned self] _ in try compose() }
        seat.edit = { [unowned self] text in input.edit(text) }
        seat.confirm = { [unowned self] question in
            guard case .text(let answer) = try next({ question }, canCancel: true) else { return false }
            return !answer.lowercased().hasPrefix("n")
        }
    }

    private func next(_ prompt: () -> String, canCancel: Bool) throws -> LineSource.Line {
        try input.next(
            prompt: { PromptText(prompt(), style: self.surroundings.style) },
            completing: { typed in
                canCancel
                    ? []
                    : PromptCompletion(table: self.table, seat: self.seat).completions(for: typed)
            },
            meanwhile: { try self.meanwhile() }, canCancel: canCancel)
    }

    /// Lets the clock run and others act; gives the lines for what happened.
    private func meanwhile() throws -> Meanwhile? {
        guard !table.drill.isOver else { return Meanwhile(ends: true) }
        gathered = []
        defer { gathered = nil }
        let hasMoved = try table.runAlong()
        let hasActed = try room?.attend() ?? false
        let rings = seat.takeRing()
        let lines = gathered ?? []
        guard hasMoved || hasActed || !lines.isEmpty else { return nil }
        return Meanwhile(lines: lines, rings: rings, ends: table.drill.isOver)
    }

    private func leave() -> End {
        if table.drill.isOver { return .over(path: table.session.path) }
        surroundings.say(
            language.pick(
                nl: "Bewaard. Ga later verder met: outage-drill resume \(table.session.path)",
                en: "Kept. Go on later with: outage-drill resume \(table.session.path)"))
        return .kept
    }

    /// Reads lines up to one with a single dot; nothing when the input ends before it.
    private func compose() throws -> String? {
        if surroundings.isInputTerminal {
            surroundings.say(
                surroundings.style.faint(
                    language.pick(
                        nl:
                            "Schrijf het bericht; een regel met alleen een punt verstuurt het, Ctrl-C gooit het weg.",
                        en: "Write the message; a line with a single dot sends it, Ctrl-C throws it away.")))
        }
        var lines: [String] = []
        while true {
            switch try next({ "  | " }, canCancel: true) {
            case .text("."): return lines.joined(separator: "\n")
            case .text(let line): lines.append(line)
            case .notUTF8, .tooLong:
                seat.complain(
                    language.pick(
                        nl: "Die regel kan niet gelezen worden en is weggelaten.",
                        en: "That line cannot be read and was left out."))
            case .cancelled:
                seat.complain(
                    language.pick(nl: "Het bericht is weggegooid.", en: "The message was thrown away."))
                return nil
            case .end:
                seat.complain(
                    language.pick(
                        nl: "Het bericht was niet af en is niet verstuurd.",
                        en: "The message was unfinished and was not sent."))
                return nil
            }
        }
    }
}
