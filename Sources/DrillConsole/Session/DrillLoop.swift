import DrillEngine
import DrillRehearsal
import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// The conversation of a drill: a line in, what follows out, until the drill is over or the trainee leaves.
final class DrillLoop {
    /// How a conversation ended.
    enum End {
        /// The drill is over.
        case over
        /// The drill is kept for later.
        case kept
    }

    private var session: DrillSession
    private let surroundings: Surroundings
    private let input: any PromptInput
    private let language: Language
    private let style: Style
    private let width: Int
    private let clockface: Clockface
    private let mode: TranscriptHeader.Mode
    private var display: OccurrenceDisplay
    private var history: [Occurrence]
    private var pace: Pace?
    private var wantsToFinish = false

    /// Sets up a conversation.
    ///
    /// - Parameters:
    ///   - history: what happened before, in a drill that is gone on with.
    ///   - pace: minutes of the drill a real minute; without it the clock moves with actions only.
    init(
        _ session: DrillSession, mode: TranscriptHeader.Mode, history: [Occurrence],
        surroundings: Surroundings,
        pace: Int? = nil
    ) {
        self.session = session
        self.mode = mode
        self.surroundings = surroundings
        self.history = history
        input = surroundings.promptInput
        language = session.drill.scenario.language
        style = surroundings.style
        width = surroundings.width
        clockface = Clockface(language: language, firstDay: session.drill.scenario.starts.date)
        display = OccurrenceDisplay(
            session.drill.scenario,
            printer: EventPrinter(
                language: language, style: surroundings.style, width: surroundings.width, clockface: clockface
            ))
        if let pace, input.canRunAlong {
            self.pace = Pace(minutesPerMinute: pace, from: session.drill.now, seconds: surroundings.seconds)
        }
    }

    /// Holds the conversation.
    func run(showing opening: [Occurrence]) throws -> End {
        show(opening)
        while !session.drill.isOver {
            let line = try input.next(
                prompt: { self.prompt }, completing: { self.completions($0) },
                idle: { try self.runAlong() }, canCancel: false)
            switch line {
            case .end: return leave()
            case .cancelled: break
            case .notUTF8:
                complain(
                    language.pick(
                        nl: "Die regel is geen UTF-8; er is niets gedaan.",
                        en: "That line is not UTF-8; nothing was done."))
            case .tooLong(let bytes): complain(Refusal.textTooLong(bytes: bytes).sentence(in: language))
            case .text(let line): if try !obey(line) { return leave() }
            }
        }
        try session.record(Yardstick.measure(session.drill.scenario, seed: session.drill.seed))
        return .over
    }

    private func leave() -> End {
        if session.drill.isOver { return .over }
        surroundings.say(
            language.pick(
                nl: "Bewaard. Ga later verder met: outage-drill resume \(session.path)",
                en: "Kept. Go on later with: outage-drill resume \(session.path)"))
        return .kept
    }

    /// Does what a line says; false when the trainee leaves.
    private func obey(_ line: String) throws -> Bool {
        let reader = PromptReader(now: session.drill.now, firstDay: session.drill.scenario.starts.date)
        do {
            let command = try reader.read(line)
            if command != .finish { wantsToFinish = false }
            return try obey(command)
        } catch let fault as PromptFault {
            complain(fault.sentence(in: language))
        } catch let refusal as Refusal {
            complain(refusal.sentence(in: language))
        }
        return true
    }

    private func obey(_ command: PromptCommand) throws -> Bool {
        switch command {
        case .nothing: break
        case .quit: return false
        case .help(let topic): help(topic)
        case .look(let verb, let number): look(verb, number)
        case .send(let channel, let audiences, let text):
            try say({ .send(channel: channel, audiences: audiences, text: $0) }, text)
        case .reply(let to, let text):
            let number = InboxFinder(drill: session.drill).number(of: to)
            try say({ .reply(message: number, text: $0) }, text)
        case .tell(let party, let text): try say({ .tell(party: party, text: $0) }, text)
        case .escalate(let party): try perform(.escalate(party: party))
        case .take(let measure): try perform(.take(measure: measure))
        case .wait(let minutes): try perform(.wait(until: session.drill.now + minutes))
        case .waitUntil(let moment): try perform(.wait(until: moment))
        case .waitNext: try perform(.waitNext)
        case .finish: try finish()
        }
        return true
    }

    /// Says something; without a text a composer opens, once the rest of the action is sound.
    private func say(_ action: (String) -> Action, _ given: String?) throws {
        if given == nil { _ = try session.drill.canonical(action("…")) }
        guard let text = try given ?? compose() else { return }
        let action = action(text)
        if mode == .coach, try !isSent(afterComment: session.drill.canonical(action)) { return }
        try perform(action)
    }

    /// Shows the coach's comment; at a terminal the trainee may take the message back.
    private func isSent(afterComment action: Action) throws -> Bool {
        guard let (reading, isForUsers) = session.drill.preview(action) else { return true }
        for line in CoachComment(reading: reading, isForUsers: isForUsers, language: language).lines {
            surroundings.say(
                TextLayout.wrapped(line, width: width, first: style.strong("coach: "), indent: 7))
        }
        guard surroundings.isInputTerminal else { return true }
        let question = language.pick(
            nl: "Versturen? Enter = ja, n = nee > ", en: "Send it? Enter = yes, n = no > ")
        let answer = try input.next(
            prompt: { PromptText(question, style: self.style) }, completing: { _ in [] }, idle: { nil },
            canCancel: true)
        guard case .text(let text) = answer else { return false }
        return !text.lowercased().hasPrefix("n")
    }

    private func perform(_ action: Action) throws {
        show(try session.perform(action))
        pace?.restart(at: session.drill.now)
    }

    /// Lets the clock of a paced drill run; gives the lines for what happened meanwhile.
    private func runAlong() throws -> [String]? {
        guard let moment = pace?.now, moment > session.drill.now, !session.drill.isOver else { return nil }
        let occurrences = try session.perform(.wait(until: moment))
        history += occurrences
        let lines = display.lines(for: occurrences)
        let rings = occurrences.contains { if case .received = $0.event { true } else { false } }
        return rings ? ["\u{7}" + (lines.first ?? "")] + lines.dropFirst() : lines
    }

    /// Reads lines up to one with a single dot; nothing when the input ends before it.
    private func compose() throws -> String? {
        if surroundings.isInputTerminal {
            surroundings.say(
                style.faint(
                    language.pick(
                        nl:
                            "Schrijf het bericht; een regel met alleen een punt verstuurt het, Ctrl-C gooit het weg.",
                        en: "Write the message; a line with a single dot sends it, Ctrl-C throws it away.")))
        }
        var lines: [String] = []
        while true {
            let line = try input.next(
                prompt: { PromptText("  | ", style: self.style) }, completing: { _ in [] },
                idle: { try self.runAlong() }, canCancel: true)
            switch line {
            case .text("."): return lines.joined(separator: "\n")
            case .text(let line): lines.append(line)
            case .notUTF8, .tooLong:
                complain(
                    language.pick(
                        nl: "Die regel kan niet gelezen worden en is weggelaten.",
                        en: "That line cannot be read and was left out."))
            case .cancelled:
                complain(language.pick(nl: "Het bericht is weggegooid.", en: "The message was thrown away."))
                return nil
            case .end:
                complain(
                    language.pick(
                        nl: "Het bericht was niet af en is niet verstuurd.",
                        en: "The message was unfinished and was not sent."))
                return nil
            }
        }
    }

    private func finish() throws {
        if surroundings.isInputTerminal, !wantsToFinish {
            wantsToFinish = true
            surroundings.say(
                language.pick(
                    nl: "De oefening loopt dan zonder u af. Typ nogmaals 'einde' als u dat wilt.",
                    en: "The drill then runs to its end without you. Type 'finish' again if you want that."))
            return
        }
        try perform(.finish)
    }

    private func look(_ verb: PromptVocabulary.Verb, _ number: Int?) {
        let looks = Looks(
            drill: session.drill, language: language, style: style, width: width, clockface: clockface,
            history: history, unread: display.unread)
        for line in looks.lines(verb, number: number) { surroundings.say(line) }
        if verb == .inbox, let number { display.markRead(number) }
    }

    private func help(_ topic: String?) {
        for line in PromptHelp(language: language, style: style, width: width).lines(topic) {
            surroundings.say(line)
        }
    }

    private func complain(_ sentence: String) {
        surroundings.say(style.alarm("! ") + SafeText.oneLine(sentence))
    }

    private func show(_ occurrences: [Occurrence]) {
        history += occurrences
        for line in display.lines(for: occurrences) { surroundings.say(line) }
    }

    private func completions(_ typed: String) -> [Completion] {
        PromptCompletion(drill: session.drill, language: language).completions(for: typed)
    }

    /// Day and time, frustration, unread messages, and what was promised next.
    private var prompt: PromptText {
        let drill = session.drill
        var parts = [
            clockface.full(drill.now),
            language.pick(nl: "frustratie ", en: "frustration ") + "\(Int(drill.gauge(.frustration) + 0.5))",
        ]
        if !display.unread.isEmpty {
            parts.append(language.pick(nl: "ongelezen ", en: "unread ") + "\(display.unread.count)")
        }
        let waiting = drill.inbox.filter {
            $0.answerBy.map { $0 > drill.now } ?? false && !drill.answered.contains($0.number)
        }
        if let first = waiting.compactMap(\.answerBy).min() {
            parts.append(
                language.pick(nl: "wachtend ", en: "waiting ") + "\(waiting.count) ("
                    + clockface.short(first, now: drill.now) + ")")
        }
        if let next = drill.openPromises.first {
            let more = drill.openPromises.count > 1 ? " (+\(drill.openPromises.count - 1))" : ""
            parts.append(
                language.pick(nl: "toegezegd ", en: "promised ") + clockface.short(next.due, now: drill.now)
                    + more)
        }
        return PromptText(parts.joined(separator: " · ") + " > ", style: style)
    }
}
