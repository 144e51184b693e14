import DrillEngine
import DrillRehearsal

import Groundwork
import ScenarioLanguage
import TranscriptJournal

/// The conversation of a drill: a line in, what follows out, until the drill is over or the trainee leaves.
struct DrillLoop {
    /// How a conversation ended.
    enum End {
        /// The drill is over.
        case over
        /// The drill is kept for later.
        case kept
    }

    /// Voices shown in full in one go; the others wait in the inbox.
    private static let shownVoices = 4

    private var session: DrillSession
    private let surroundings: Surroundings
    private let input: any PromptInput
    private let language: Language
    private let style: Style
    private let width: Int
    private let clockface: Clockface
    private let printer: EventPrinter
    private var history: [Occurrence]
    private var unread: Set<Int> = []
    private var shownDay: CivilDate?
    private var wantsToFinish = false

    init(_ session: DrillSession, history: [Occurrence], surroundings: Surroundings) {
        self.session = session
        self.surroundings = surroundings
        self.history = history
        input = surroundings.promptInput
        language = session.drill.scenario.language
        style = surroundings.style
        width = surroundings.width
        clockface = Clockface(language: language, firstDay: session.drill.scenario.starts.date)
        printer = EventPrinter(language: language, style: style, width: width, clockface: clockface)
    }

    /// Holds the conversation.
    mutating func run(showing opening: [Occurrence]) throws -> End {
        show(opening)
        while !session.drill.isOver {
            let completion = PromptCompletion(drill: session.drill, language: language)
            switch input.next(prompt: prompt, completing: completion.completions) {
            case .end: return leave()
            case .notUTF8:
                complain(
                    language.pick(
                        nl: "Die regel is geen UTF-8; er is niets gedaan.",
                        en: "That line is not UTF-8; nothing was done."))
            case .tooLong(let bytes): complain(Refusal.textTooLong(bytes: bytes).sentence(in: language))
            case .text(let line): if try !obey(line) { return leave() }
            }
        }
        try close()
        return .over
    }

    private func leave() -> End {
        surroundings.say(
            language.pick(
                nl: "Bewaard. Ga later verder met: outage-drill resume \(session.path)",
                en: "Kept. Go on later with: outage-drill resume \(session.path)"))
        return .kept
    }

    /// Records the bounds of the outcome.
    private mutating func close() throws {
        try session.record(Yardstick.measure(session.drill.scenario, seed: session.drill.seed))
    }

    /// Does what a line says; false when the trainee leaves.
    private mutating func obey(_ line: String) throws -> Bool {
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

    private mutating func obey(_ command: PromptCommand) throws -> Bool {
        switch command {
        case .nothing: break
        case .quit: return false
        case .help(let topic): help(topic)
        case .look(let verb, let number): look(verb, number)
        case .send(let channel, let audiences, let text):
            try perform {
                .send(channel: channel, audiences: audiences, text: $0)
            } saying: {
                text
            }
        case .reply(let message, let text):
            try perform {
                .reply(message: message, text: $0)
            } saying: {
                text
            }
        case .tell(let party, let text):
            try perform {
                .tell(party: party, text: $0)
            } saying: {
                text
            }
        case .escalate(let party): try perform(.escalate(party: party))
        case .take(let measure): try perform(.take(measure: measure))
        case .wait(let minutes): try perform(.wait(until: session.drill.now + minutes))
        case .waitUntil(let moment): try perform(.wait(until: moment))
        case .waitNext: try perform(.waitNext)
        case .finish: try finish()
        }
        return true
    }

    /// Performs an action with a text; without one a composer opens, once the rest of the action is sound.
    private mutating func perform(_ action: (String) -> Action, saying text: () -> String?) throws {
        if let text = text() { return try perform(action(text)) }
        _ = try session.drill.canonical(action("…"))
        guard let text = compose() else { return }
        try perform(action(text))
    }

    private mutating func perform(_ action: Action) throws {
        show(try session.perform(action))
    }

    /// Reads lines up to one with a single dot; nothing when the input ends before it.
    private func compose() -> String? {
        if surroundings.isInputTerminal {
            surroundings.say(
                style.faint(
                    language.pick(
                        nl: "Schrijf het bericht; een regel met alleen een punt verstuurt het.",
                        en: "Write the message; a line with a single dot sends it.")))
        }
        var lines: [String] = []
        while true {
            switch input.next(prompt: PromptText("  | ", style: style), completing: { _ in [] }) {
            case .text("."): return lines.joined(separator: "\n")
            case .text(let line): lines.append(line)
            case .notUTF8, .tooLong:
                complain(
                    language.pick(
                        nl: "Die regel kan niet gelezen worden en is weggelaten.",
                        en: "That line cannot be read and was left out."))
            case .end:
                complain(
                    language.pick(
                        nl: "Het bericht was niet af en is niet verstuurd.",
                        en: "The message was unfinished and was not sent."))
                return nil
            }
        }
    }

    private mutating func finish() throws {
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

    private mutating func look(_ verb: PromptVocabulary.Verb, _ number: Int?) {
        let looks = Looks(
            drill: session.drill, language: language, style: style, width: width, clockface: clockface,
            history: history, unread: unread)
        for line in looks.lines(verb, number: number) { surroundings.say(line) }
        if verb == .inbox, let number { unread.remove(number) }
    }

    private func help(_ topic: String?) {
        if let topic, let verb = PromptVocabulary.verb(named: topic) {
            let entry = PromptVocabulary.entry(verb)
            surroundings.say(style.strong(entry.usage(in: language)))
            surroundings.say("  " + entry.summary(in: language))
            return
        }
        let column = PromptVocabulary.entries.map { TextLayout.columns($0.usage(in: language)) }.max() ?? 0
        for entry in PromptVocabulary.entries {
            let usage = TextLayout.padded(entry.usage(in: language), to: min(column, 48) + 2)
            surroundings.say(
                TextLayout.wrapped(
                    entry.summary(in: language), width: width, first: style.strong(usage), indent: 4))
        }
    }

    private func complain(_ sentence: String) {
        surroundings.say(style.alarm("! ") + SafeText.oneLine(sentence))
    }

    private mutating func show(_ occurrences: [Occurrence]) {
        history.append(contentsOf: occurrences)
        var voices = 0
        for occurrence in occurrences {
            if case .received(let message) = occurrence.event, message.origin == .voice {
                voices += 1
                if voices > DrillLoop.shownVoices {
                    unread.insert(message.number)
                    continue
                }
            }
            var lines = printer.lines(for: occurrence)
            if case .service(let percent) = occurrence.event, occurrence.at > session.drill.scenario.starts {
                lines = [
                    printer.monitoring(
                        percent, audiences: session.drill.scenario.audiences.map(\.name), at: occurrence.at)
                ]
            }
            if !lines.isEmpty, shownDay != occurrence.at.date {
                shownDay = occurrence.at.date
                surroundings.say(printer.dayHeading(occurrence.at))
            }
            for line in lines { surroundings.say(line) }
        }
        if voices > DrillLoop.shownVoices {
            let more = voices - DrillLoop.shownVoices
            surroundings.say(
                style.faint(
                    language.pick(
                        nl: "          en nog \(more) berichten van gebruikers (zie 'postvak')",
                        en: "          and \(more) more messages from users (see 'inbox')")))
        }
    }

    private var prompt: PromptText {
        let drill = session.drill
        var parts = [
            clockface.full(drill.now),
            language.pick(nl: "frustratie ", en: "frustration ") + "\(Int(drill.gauge(.frustration) + 0.5))",
        ]
        if !unread.isEmpty {
            parts.append(language.pick(nl: "ongelezen ", en: "unread ") + "\(unread.count)")
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
