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
    /// What has to be typed behind the transcript for its scenario to be found again.
    private let option: String
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
        /// What has to be typed behind the transcript for its scenario to be found again.
        var option = ""
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
        option = manner.option
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
            let line = seat.isPerson ? ScreenFit.fitted(line, width: surroundings.width) : line
            if gathered == nil {
                surroundings.say(line)
            } else {
                gathered?.append(surroundings.harmless(line))
            }
        }
        input.wayOut = { [unowned self] in
            language.pick(
                nl: "'stop' bewaart de oefening en gaat weg.", en: "'quit' keeps the drill and leaves.")
        }
        seat.rows = { [unowned self] in surroundings.isInputTerminal ? surroundings.height : nil }
        seat.compose = { [unowned self] head in try compose(head) }
        seat.edit = { [unowned self] text in input.edit(text) }
        seat.confirm = { [unowned self] question, line in try confirm(question, line) }
        seat.keep = { [unowned self] line in
            guard surroundings.isInputTerminal else { return }
            input.putBack(line)
            seat.say(KeptText.putBack(language, canEdit: input.canEdit))
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
                nl: "Bewaard. Ga later verder met: outage-drill resume \(table.session.path)\(option)",
                en: "Kept. Go on later with: outage-drill resume \(table.session.path)\(option)"))
        return .kept
    }

    /// Reads lines up to one with a single dot; nothing when the input ends before it.
    private func compose(_ head: String) throws -> String? {
        if surroundings.isInputTerminal {
            seat.say(seat.style.faint(MessageComposer.instruction(in: language)))
        }
        return try MessageComposer(
            head: head, language: language, input: input,
            next: { try self.next({ "  | " }, canCancel: true) },
            complain: { self.seat.complain($0) }
        ).text()
    }

    /// Asks whether a message may go out, until the answer is one.
    private func confirm(_ question: String, _ line: String) throws -> Bool {
        while true {
            switch try next({ question }, canCancel: true) {
            case .text(let answer):
                switch Consent(answer) {
                case .yes: return true
                case .no: return takeBack(line)
                case nil:
                    seat.complain(
                        language.pick(
                            nl:
                                "Er is nog niets verstuurd. Enter of j verstuurt het bericht, n houdt het tegen.",
                            en: "Nothing was sent yet. Enter or y sends the message, n holds it back."))
                }
            case .notUTF8, .tooLong: continue
            case .cancelled, .end: return takeBack(line)
            }
        }
    }

    private func takeBack(_ line: String) -> Bool {
        input.remember(line)
        seat.say(KeptText.notSent(language, canEdit: input.canEdit))
        return false
    }
}
