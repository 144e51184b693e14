import DrillEngine
import Groundwork
import MessageReading
import ScenarioLanguage
import TranscriptJournal

/// Takes the lines of one seat and does at the table what they say.
struct Steward {
    let table: DrillTable
    let seat: Seat
    /// The way to a new transcript, for a new attempt; nothing where none may begin.
    var newPath: ((String) throws -> String)?

    private var language: Language { table.language }
    private var drill: Drill { table.drill }

    /// What a line led to.
    enum Outcome {
        case goesOn
        /// The person wants to leave.
        case leaves
    }

    private func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }

    /// Does what a line says.
    func obey(_ line: String) throws -> Outcome {
        let reader = PromptReader(
            now: drill.now, firstDay: table.scenario.starts.date, language: language)
        do {
            if let line = facilitatorLine(line) {
                try FacilitatorSteward(table: table, seat: seat, reader: reader).obey(line)
                return .goesOn
            }
            let usual = seat.name
            let (line, isOnce) = try takeName(line)
            defer { if isOnce { seat.name = usual } }
            let command = try reader.read(line)
            if command != .finish { seat.wantsToFinish = false }
            return try obey(command, line)
        } catch let fault as PromptFault {
            seat.complain(fault.sentence(in: language))
        } catch let fault as FacilitatorFault {
            seat.complain(fault.sentence(in: language))
        } catch let refusal as Refusal {
            seat.complain(refusal.sentence(in: language))
        } catch let fault as BranchFault {
            seat.complain(fault.sentence(table.clockface))
        } catch let complaint as Complaint {
            seat.complain(complaint.sentence(in: language))
        }
        return .goesOn
    }

    /// What stands behind the slash of a facilitator's line; at a facilitator's own seat the slash may be left out.
    private func facilitatorLine(_ line: String) -> String? {
        let trimmed = PromptReader.trimmed(line)
        if trimmed.hasPrefix("/") { return String(trimmed.dropFirst()) }
        guard seat.isFacilitator, !seat.isPlayer else { return nil }
        let word = String(trimmed.prefix { !$0.isWhitespace && $0 != ":" })
        return FacilitatorVocabulary.verb(named: word) == nil ? nil : trimmed
    }

    /// Takes "as NAME:" off a line, for that line; alone it changes who types.
    private func takeName(_ line: String) throws -> (line: String, isOnce: Bool) {
        let trimmed = PromptReader.trimmed(line)
        let words = trimmed.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = words.first, ["as", "als"].contains(first.lowercased()) else {
            return (line, false)
        }
        let rest = words.count > 1 ? String(words[1]) : ""
        let (head, text) = PromptReader(now: drill.now, firstDay: drill.now.date).split(rest)
        guard table.isTeam else {
            throw Complaint(
                .usage,
                say(
                    nl:
                        "U speelt alleen. Met meer spelers: outage-drill play … --team \"Anna:servicedesk, Bram\"",
                    en:
                        "You play alone. With more players: outage-drill play … --team \"Anna:service desk, Bram\""
                ))
        }
        guard let player = Team.player(named: head, in: table.players) else {
            throw Complaint(
                .usage,
                say(nl: "Er speelt geen '\(head)' mee. Er is: ", en: "No '\(head)' plays here. There is: ")
                    + Team.list(table.players))
        }
        guard !seat.isFixed else {
            let who = seat.name ?? say(nl: "de begeleider", en: "the facilitator")
            throw Complaint(
                .usage,
                say(
                    nl: "U zit hier als \(who) en doet niets namens een ander; "
                        + "\(player.name) zit aan het eerste venster of schuift zelf aan met 'join'",
                    en: "You sit here as \(who) and act for nobody else; "
                        + "\(player.name) sits at the first terminal, or joins by 'join'"))
        }
        seat.name = player.name
        return (text ?? "", text != nil)
    }

    private func obey(_ command: PromptCommand, _ line: String) throws -> Outcome {
        switch command {
        case .nothing: break
        case .quit: return .leaves
        case .help(let topic): help(topic)
        case .look(let verb, let number): look(verb, number)
        case .lookWhole(let verb): look(verb, nil, isWhole: true)
        case .pause, .goOn: try hold(command == .pause)
        case .back(let moment): try goBack(to: moment)
        case .edit(let head): try edit(head)
        default: try act(command, line)
        }
        return .goesOn
    }

    /// What only players do.
    private func act(_ command: PromptCommand, _ line: String) throws {
        guard seat.isPlayer else {
            throw Complaint(
                .usage,
                say(
                    nl: "Dat doen de spelers. Spreek als iemand met '/zeg WIE: …'; zie '/hulp'.",
                    en: "That is for the players. Speak as somebody with '/say WHO: …'; see '/help'."))
        }
        switch command {
        case .send(let channel, let audiences, let text):
            try speak({ .send(channel: channel, audiences: audiences, text: $0) }, text, line)
        case .reply(let to, let text):
            let number = try number(answering: to)
            try speak({ .reply(message: number, text: $0) }, text, line)
        case .tell(let party, let text):
            try checkParty(party)
            try speak({ .tell(party: party, text: $0) }, text, line)
        case .escalate(let party): try table.perform(.escalate(party: party), from: seat)
        case .take(let measure): try table.perform(.take(measure: measure), from: seat)
        case .wait(let minutes): try table.perform(.wait(until: drill.now + minutes), from: seat)
        case .waitUntil(let moment):
            guard moment != drill.now else { throw alreadyThen() }
            try table.perform(.wait(until: moment), from: seat)
        case .waitNext: try table.waitForNext(from: seat)
        case .finish: try finish()
        default: break
        }
    }

    /// Waiting for a moment that is now would be no waiting.
    private func alreadyThen() -> Complaint {
        Complaint(
            .usage,
            say(
                nl: "Het is nu \(drill.now.clock). Wachten kan alleen tot later, zoals 'wacht 30m'.",
                en: "It is \(drill.now.clock) now. Waiting goes to a later moment, such as 'wait 30m'."))
    }

    /// The number of the message that is answered; who has not written can be told something, not answered.
    private func number(answering to: Addressed) throws -> Int {
        let number = InboxFinder(drill: drill).number(of: to)
        guard number == 0, case .words(let words) = to else { return number }
        let name = SafeText.oneLine(words)
        throw Complaint(
            .usage,
            say(
                nl:
                    "Er is geen bericht van '\(name)' in het postvak; zie 'postvak'. Zelf beginnen: zeg \(name): …",
                en:
                    "There is no message from '\(name)' in the inbox; see 'inbox'. To begin yourself: tell \(name): …"
            ))
    }

    /// Somebody who wrote and is no party can be answered, not told.
    private func checkParty(_ name: String) throws {
        let parties = table.scenario.parties.flatMap { [$0.name] + $0.otherNames }
        guard !parties.contains(where: { $0.lowercased() == name.lowercased() }),
            let message = drill.inbox.last(where: { $0.from.lowercased().contains(name.lowercased()) })
        else { return }
        let from = SafeText.oneLine(message.from)
        throw Complaint(
            .usage,
            say(
                nl: "\(from) is geen partij maar schreef u wel; zo: antwoord \(message.number): …",
                en: "\(from) is no party but did write to you; like this: reply \(message.number): …"))
    }

    /// Says something; without a text a composer opens, once the rest of the action is sound.
    private func speak(_ action: (String) -> Action, _ given: String?, _ line: String) throws {
        // A colon with nothing behind it, as completion leaves it, is no text; a script has no composer to open.
        let given = seat.isPerson && given?.isEmpty == true ? nil : given
        if given == nil { _ = try drill.canonical(action("…")) }
        guard let text = try given ?? seat.compose(line) else { return }
        let action = action(text)
        let whole = given == nil ? MessageComposer.line(line, text) : line
        if isSlip(action, text), seat.doubted != whole { return doubt(whole) }
        seat.doubted = nil
        do {
            if table.header.mode == .coach, try !isSent(afterComment: drill.canonical(action), whole) {
                return
            }
            try table.perform(action, from: seat)
        } catch let refusal as Refusal where refusal == .paused || given == nil && refusal != .emptyText {
            seat.complain(refusal.sentence(in: language))
            seat.keep(whole)
        }
    }

    /// Whether a person sends one or two characters to everyone, which is hardly meant.
    private func isSlip(_ action: Action, _ text: String) -> Bool {
        guard seat.isPerson, text.count(where: { !$0.isWhitespace }) <= 2,
            case .send(_, let audiences, _)? = try? drill.canonical(action)
        else { return false }
        return audiences.count == table.scenario.audiences.count
    }

    private func doubt(_ line: String) {
        seat.doubted = line
        let people = CountWords(language: language).whole(table.scenario.people)
        seat.complain(
            say(
                nl:
                    "Dit aan \(people) mensen sturen? Er is niets verstuurd; typ het nogmaals (pijltje omhoog) "
                    + "als u dat wilt.",
                en: "Send this to \(people) people? Nothing was sent; type it again (Up) if you want that."))
    }

    /// Opens the person's editor for the text of a message.
    private func edit(_ head: String) throws {
        let bare = head.hasSuffix(":") ? String(head.dropLast()) : head
        let reader = PromptReader(now: drill.now, firstDay: table.scenario.starts.date)
        let speaks: Bool
        switch try reader.read(bare) {
        case .send(_, _, nil), .reply(_, nil), .tell(_, nil): speaks = true
        default: speaks = false
        }
        guard speaks else { throw PromptFault.usage(.edit) }
        guard let text = try seat.edit("") else {
            throw Complaint(
                .usage,
                say(
                    nl: "Hier is geen editor. Zet $VISUAL of $EDITOR, of schrijf: \(bare)",
                    en: "There is no editor here. Set $VISUAL or $EDITOR, or write: \(bare)"))
        }
        guard text.contains(where: { !$0.isWhitespace }) else { throw Refusal.emptyText }
        let line = MessageComposer.line(bare, text)
        _ = try obey(reader.read(line), line)
    }

    /// Shows the coach's comment; at a terminal the trainee may take the message back.
    private func isSent(afterComment action: Action, _ line: String) throws -> Bool {
        guard let (reading, isForUsers) = drill.preview(action) else { return true }
        for line in CoachComment(reading: reading, isForUsers: isForUsers, language: language).lines {
            seat.say(
                TextLayout.wrapped(line, width: seat.width, first: seat.style.strong("coach: "), indent: 7))
        }
        guard seat.isPerson else { return true }
        return try seat.confirm(
            say(nl: "Versturen? Enter = ja, n = nee > ", en: "Send it? Enter = yes, n = no > "), line)
    }

    private func finish() throws {
        guard !seat.isFixed else {
            throw Complaint(
                .usage,
                say(
                    nl: "De oefening eindigt voor iedereen; dat doet wie haar begon, of de begeleider. "
                        + "'stop' laat alleen u weggaan.",
                    en: "The drill ends for everyone; that is for whoever began it, or the facilitator. "
                        + "'quit' lets you leave alone."))
        }
        if seat.isPerson, !seat.wantsToFinish {
            seat.wantsToFinish = true
            seat.say(
                say(
                    nl: "De oefening loopt dan zonder u af. Typ nogmaals 'einde' als u dat wilt.",
                    en: "The drill then runs to its end without you. Type 'finish' again if you want that."))
            return
        }
        let who = SafeText.oneLine(seat.name ?? table.header.trainee)
        table.tell(
            say(nl: "\(who) laat de oefening aflopen", en: "\(who) lets the drill run to its end"),
            butNot: seat)
        try table.perform(.finish, from: seat)
    }

    private func hold(_ held: Bool) throws {
        // A facilitator who has left leaves nobody stuck.
        if !held, drill.isPaused, !table.hasFacilitator {
            return try table.perform(.intervene(.goOn), from: seat)
        }
        if drill.isPaused { throw Refusal.paused }
        guard table.pace != nil else {
            seat.say(
                say(
                    nl: "De klok loopt hier alleen als u iets doet of wacht.",
                    en: "The clock here only moves when you do something or wait."))
            return
        }
        table.pace?.hold(held)
        table.tell(
            held
                ? say(
                    nl: "de klok staat stil; 'verder' laat haar lopen",
                    en: "the clock stands; 'go on' lets it run")
                : say(nl: "de klok loopt weer", en: "the clock runs again"))
    }

    private func goBack(to moment: Moment) throws {
        guard let newPath, seat.isPlayer else {
            throw Complaint(
                .usage,
                say(
                    nl: "Terug kan alleen in het venster dat de oefening speelt.",
                    en: "Going back is only possible in the terminal that plays the drill."))
        }
        let left = table.session.path
        try table.branch(at: moment, newPath: newPath)
        table.tell(
            say(
                nl:
                    "Verder vanaf \(table.clockface.full(table.drill.now)). Nieuw verslag: \(table.session.path); "
                    + "de vorige poging staat in \(left)",
                en:
                    "On from \(table.clockface.full(table.drill.now)). New transcript: \(table.session.path); "
                    + "the attempt before it is in \(left)"))
    }

    private func look(_ verb: PromptVocabulary.Verb, _ number: Int?, isWhole: Bool = false) {
        let looks = Looks(
            drill: drill, language: language, style: seat.style, width: seat.width,
            clockface: table.clockface, history: table.history, unread: seat.display.unread,
            authors: table.authors)
        let lines = looks.lines(verb, number: number).map { ScreenFit.fitted($0, width: seat.width) }
        let isLong = [.inbox, .facts, .log].contains(verb) && number == nil && !isWhole
        let entry = PromptVocabulary.entry(verb)
        let shown = ScreenPage.last(lines, rows: isLong ? seat.rows() : nil) { count in
            seat.style.faint(
                say(
                    nl: "… \(count) eerder: \(entry.nl) alles", en: "… \(count) earlier: \(entry.en) all"))
        }
        for line in shown { seat.say(line) }
        if verb == .inbox, let number { seat.display.markRead(number) }
    }

    private func help(_ topic: String?) {
        for line in PromptHelp(language: language, style: seat.style, width: seat.width).lines(topic) {
            seat.say(line)
        }
        if table.isTeam, topic == nil {
            seat.say(
                say(nl: "als NAAM: … doet iets namens een speler: ", en: "as NAME: … acts for a player: ")
                    + Team.list(table.players))
        }
        if seat.isFacilitator, topic == nil {
            for line in FacilitatorVocabulary.help(language, style: seat.style, width: seat.width) {
                seat.say(line)
            }
        }
    }
}
