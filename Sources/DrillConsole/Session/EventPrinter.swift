import DrillEngine
import Groundwork

/// How each event of a drill looks to the trainee; what the trainee cannot know is not shown.
struct EventPrinter {
    let language: Language
    let style: Style
    var width: Int
    let clockface: Clockface
    /// What has happened up to and with the event that is printed.
    var story = StorySoFar()

    /// The lines of an event, or none.
    func lines(for occurrence: Occurrence) -> [String] {
        let at = occurrence.at
        switch occurrence.event {
        case .received(let message): return received(message, at: at)
        case .sent(let message): return [note(at, sent(message))]
        case .promised(let promise): return [note(at, promised(promise, now: at))]
        case .settled(let number, .broken, _): return [note(at, unkept(number))]
        case .learned(let fact):
            return [
                note(
                    at,
                    language.pick(
                        nl: "u weet nu meer: \(SafeText.oneLine(fact)) (zie 'feiten')",
                        en: "you know more now: \(SafeText.oneLine(fact)) (see 'facts')"))
            ]
        case .escalated(let party, let level, let acts):
            let (party, level) = (SafeText.oneLine(party), SafeText.oneLine(level))
            return [
                note(
                    at,
                    language.pick(
                        nl:
                            "geëscaleerd bij \(party) naar \(level); die is er om \(clockface.short(acts, now: at))",
                        en: "escalated at \(party) to \(level); they act at \(clockface.short(acts, now: at))"
                    ))
            ]
        case .levelActs(let party, let level):
            let (party, level) = (SafeText.oneLine(party), SafeText.oneLine(level))
            return [
                note(
                    at,
                    language.pick(
                        nl: "\(level) van \(party) is nu aan zet", en: "\(party)'s \(level) acts now"))
            ]
        case .measureTaken(let measure, let cost, let works):
            return [note(at, measureTaken(measure, cost, works, now: at))]
        case .measureWorks(let measure):
            let measure = SafeText.oneLine(measure)
            return [note(at, language.pick(nl: "'\(measure)' werkt nu", en: "'\(measure)' works now"))]
        case .intervened(let deed):
            guard deed.isSeen, let line = intervened(deed, now: at) else { return [] }
            return [note(at, style.strong(line))]
        case .service, .settled, .told, .guessed, .leaked, .claimMet, .stageFailed, .stageEnded, .pulse,
            .ended:
            return []
        }
    }

    /// A message that somebody else of the team sent, with its words.
    func lines(for message: SentMessage, by author: String, at moment: Moment) -> [String] {
        [
            note(moment, style.strong(SafeText.oneLine(author)) + ": " + sent(message, isOwn: false)),
            body("“\(message.text)”"),
        ]
    }

    /// What a facilitator did, for those who look back.
    func facilitator(_ line: String, at moment: Moment) -> String {
        note(moment, language.pick(nl: "begeleider: ", en: "facilitator: ") + SafeText.oneLine(line))
    }

    /// What players see of a facilitator.
    private func intervened(_ deed: Intervention, now: Moment) -> String? {
        func because(_ reason: String?) -> String { reason.map { ": " + SafeText.oneLine($0) } ?? "" }
        return switch deed {
        case .pause(let reason):
            language.pick(nl: "de begeleider zet de oefening stil", en: "the facilitator pauses the drill")
                + because(reason)
        case .goOn: language.pick(nl: "de oefening gaat verder", en: "the drill goes on")
        case .jump(let to):
            language.pick(
                nl: "de begeleider zet de klok op \(clockface.short(to, now: now))",
                en: "the facilitator moves the clock to \(clockface.short(to, now: now))")
        case .finish(let reason):
            language.pick(nl: "de begeleider beëindigt de oefening", en: "the facilitator ends the drill")
                + because(reason)
        case .seat(let name, let role):
            language.pick(nl: "speelt mee: ", en: "plays too: ") + SafeText.oneLine(name)
                + (role.map { " (\(SafeText.oneLine($0)))" } ?? "")
        case .deliver, .skip, .speak, .observe, .rate: nil
        }
    }

    /// What the trainee's own monitoring shows when the share of the service that works changes.
    func monitoring(_ percent: [Int], audiences: [String], at moment: Moment) -> [String] {
        let shares = zip(audiences, percent).map { "\(SafeText.oneLine($0)) \($1) %" }.joined(separator: ", ")
        let seen = note(
            moment,
            style.strong(
                language.pick(
                    nl: "uw eigen bewaking ziet wat werkt: ", en: "your own monitoring sees what works: ")
                    + shares))
        guard percent.allSatisfy({ $0 >= 100 }) else { return [seen] }
        let over = language.pick(
            nl: "alles werkt weer, voor iedereen, zegt uw eigen bewaking",
            en: "the service is back for everyone, says your own monitoring")
        return [seen, note(moment, style.good(over))]
    }

    /// A heading when a day begins.
    func dayHeading(_ moment: Moment) -> String {
        let title = " " + clockface.dayTitle(of: moment) + " "
        let line = String(repeating: "─", count: max(2, min(width, 72) - TextLayout.columns(title) - 3))
        return "\n" + style.strong("───" + title + line)
    }

    private func note(_ moment: Moment, _ text: String) -> String {
        // Only what this program dresses up itself may hold a sequence, and only where it dresses up at all.
        let line = style.isPlain ? SafeText.oneLine(text) : SafeText.dressed(text)
        return TextLayout.wrapped(line, width: width, first: moment.clock + "   · ", indent: 10)
    }

    private func received(_ message: ReceivedMessage, at moment: Moment) -> [String] {
        let from = SafeText.oneLine(message.from)
        let title = message.title.map { ": " + SafeText.oneLine($0) } ?? ""
        // A voice without a name of its own names its group already.
        let named = message.origin == .voice ? message.audience : nil
        let group =
            named.flatMap { message.from.contains($0) ? nil : ", " + SafeText.oneLine($0) } ?? ""
        let head = "\(moment.clock) [\(message.number)] "
        let name = style.strong(from) + group + " (\(SafeText.oneLine(message.via)))" + title
        var lines = [head + name]
        lines.append(body(message.text))
        if let by = message.answerBy {
            let due = clockface.short(clockface.counted(by), now: moment)
            lines.append(
                "          "
                    + style.faint(
                        language.pick(
                            nl: "wacht op antwoord vóór \(due): antwoord \(message.number): …",
                            en: "waits for an answer before \(due): reply \(message.number): …")))
        }
        return lines
    }

    /// The words of a message, indented.
    func body(_ text: String) -> String {
        let margin = "          "
        return TextLayout.wrapped(
            SafeText.forTerminal(text), width: width, first: margin, indent: margin.count)
    }

    private func sent(_ message: SentMessage, isOwn: Bool = true) -> String {
        let number = language.pick(nl: " (bericht \(message.number))", en: " (message \(message.number))")
        if let party = message.party.map({ SafeText.oneLine($0) }) {
            return language.pick(nl: "gezegd tegen \(party)", en: "said to \(party)") + number
        }
        if message.audiences.isEmpty {
            return language.pick(
                nl: "beantwoord: [\(message.answers ?? 0)]",
                en: "answered: [\(message.answers ?? 0)]") + number
        }
        let to = SafeText.oneLine(message.audiences.joined(separator: ", "))
        let by =
            message.channel.map { SafeText.oneLine($0) }
            ?? language.pick(nl: "gebruikelijk kanaal", en: "usual channel")
        let name =
            isOwn
            ? language.pick(nl: "uw bericht", en: "your message")
            : language.pick(nl: "bericht", en: "message")
        return "\(name) \(message.number) "
            + language.pick(nl: "verstuurd aan \(to) (\(by))", en: "sent to \(to) (\(by))")
    }

    private func promised(_ promise: Promise, now: Moment) -> String {
        let due = clockface.short(promise.due, now: now)
        let whom =
            promise.person.map {
                language.pick(nl: " voor ", en: " for ") + SafeText.oneLine($0)
            } ?? ""
        return switch promise.kind {
        case .update:
            language.pick(
                nl: "toezegging \(promise.number) genoteerd: nieuws om \(due)\(whom)",
                en: "promise \(promise.number) noted: news at \(due)\(whom)")
        case .recovery:
            language.pick(
                nl: "verwachting \(promise.number) genoteerd: herstel om \(due)\(whom)",
                en: "expectation \(promise.number) noted: recovery at \(due)\(whom)")
        }
    }

    /// What became of a promise that was not kept; one that could not be is no reproach.
    private func unkept(_ number: Int) -> String {
        story.isPassedOver(number)
            ? language.pick(
                nl: "toezegging \(number) viel in de overgeslagen tijd en telt niet mee",
                en: "promise \(number) fell in the time passed over and does not count")
            : style.alarm(
                language.pick(
                    nl: "toezegging \(number) is niet nagekomen", en: "promise \(number) was not kept"))
    }

    private func measureTaken(_ measure: String, _ cost: Int, _ works: Moment, now: Moment) -> String {
        let from = clockface.short(works, now: now)
        let measure = SafeText.oneLine(measure)
        let all =
            story.spent > cost
            ? language.pick(nl: ", in totaal nu € \(story.spent)", en: ", € \(story.spent) in all now") : ""
        return language.pick(
            nl: "'\(measure)' ingezet voor € \(cost)\(all); werkt vanaf \(from)",
            en: "'\(measure)' taken for € \(cost)\(all); works from \(from)")
    }
}
