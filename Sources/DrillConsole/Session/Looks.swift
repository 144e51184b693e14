import DrillEngine
import Groundwork
import ScenarioLanguage

/// What the trainee sees on looking; looking takes no time and changes nothing.
struct Looks {
    let drill: Drill
    let language: Language
    let style: Style
    let width: Int
    let clockface: Clockface
    /// What has happened so far.
    let history: [Occurrence]
    /// The numbers of messages not yet read.
    let unread: Set<Int>
    /// Who sent which message, where several could.
    var authors: [Int: String] = [:]

    /// The lines of a look.
    func lines(_ verb: PromptVocabulary.Verb, number: Int?) -> [String] {
        switch verb {
        case .inbox: number.map { message($0) } ?? inbox
        case .facts: facts
        case .promises: promises
        case .mood: mood
        case .measures: measures
        case .status: status
        case .log: log
        default: []
        }
    }

    private var inbox: [String] {
        guard !drill.inbox.isEmpty else {
            return [language.pick(nl: "Het postvak is leeg.", en: "The inbox is empty.")]
        }
        let times = received
        return drill.inbox.map { message in
            let mark = mark(of: message)
            let first = SafeText.oneLine(message.title ?? message.text)
            let at = times[message.number].map { clockface.short($0, now: drill.now) + " " } ?? ""
            return short("\(mark) [\(message.number)] \(at)\(SafeText.oneLine(message.from)): \(first)")
        } + [
            style.faint(
                language.pick(
                    nl: "* ongelezen   ? wacht op antwoord   ✓ beantwoord   'postvak N' toont een bericht",
                    en: "* unread   ? waits for an answer   ✓ answered   'inbox N' shows a message"))
        ]
    }

    private func mark(of message: ReceivedMessage) -> String {
        if unread.contains(message.number) { return "*" }
        if drill.answered.contains(message.number) { return "✓" }
        return message.answerBy == nil ? " " : "?"
    }

    /// When each message came.
    private var received: [Int: Moment] {
        var times: [Int: Moment] = [:]
        for occurrence in history {
            if case .received(let message) = occurrence.event { times[message.number] = occurrence.at }
        }
        return times
    }

    /// A line that is cut after a whole word where it is too long.
    private func short(_ line: String) -> String { TextLayout.shortened(line, to: width) }

    private func message(_ number: Int) -> [String] {
        guard let message = drill.inbox.first(where: { $0.number == number }) else {
            return [Refusal.noSuchMessage(number, count: drill.inbox.count).sentence(in: language)]
        }
        let printer = EventPrinter(language: language, style: style, width: width, clockface: clockface)
        let at = received[number]
        return printer.lines(for: Occurrence(at: at ?? drill.now, event: .received(message)))
    }

    private var facts: [String] {
        let known = drill.knownFacts
        guard !known.isEmpty else {
            return [
                language.pick(
                    nl: "U weet nog niets zeker. Vraag het: 'zeg PARTIJ: …?'",
                    en: "You know nothing for certain yet. Ask: 'tell PARTY: …?'")
            ]
        }
        return known.flatMap { fact, since, told in
            let whom =
                told.isEmpty
                ? language.pick(nl: "nog aan niemand verteld", en: "told to nobody yet")
                : language.pick(nl: "verteld aan ", en: "told to ")
                    + SafeText.oneLine(told.joined(separator: ", "))
            return [
                style.strong(fact.name) + " (\(language.pick(nl: "sinds", en: "since")) "
                    + "\(clockface.short(since, now: drill.now)); \(whom))",
                TextLayout.wrapped(SafeText.forTerminal(fact.text), width: width, first: "  ", indent: 2),
            ] + tellingNote(fact.telling).map { ["  " + style.alarm($0)] }.joined()
        }
    }

    private func tellingNote(_ telling: Fact.Telling) -> [String] {
        switch telling {
        case .yes: []
        case .no(let reason):
            [
                language.pick(nl: "mag niet verteld worden", en: "may not be told") + because(reason)
            ]
        case .after(let moment, let reason):
            [
                language.pick(nl: "mag pas verteld worden vanaf ", en: "may be told only from ")
                    + clockface.full(moment) + because(reason)
            ]
        }
    }

    /// The reason behind a rule on telling, where the scenario gives one.
    private func because(_ reason: String) -> String {
        guard !reason.isEmpty else { return "" }
        return language.pick(nl: ", omdat ", en: ", because ") + SafeText.oneLine(reason)
    }

    private var promises: [String] {
        let open = drill.openPromises
        guard !open.isEmpty else {
            return [language.pick(nl: "U hebt niets openstaan.", en: "You have nothing outstanding.")]
        }
        return open.map { promise in
            let what =
                promise.kind == .update
                ? language.pick(nl: "nieuws", en: "news") : language.pick(nl: "herstel", en: "recovery")
            let due = "\(clockface.short(promise.due, now: drill.now))  "
            let late = promise.due < drill.now ? language.pick(nl: "te laat: ", en: "late: ") : ""
            let whole = TextLayout.wrapped(
                "\(late)\(what), " + SafeText.oneLine(promise.addressees.joined(separator: ", "))
                    + ": “\(SafeText.oneLine(promise.quote))”", width: width, first: due, indent: 7)
            guard !late.isEmpty, whole.hasPrefix(due + late) else { return whole }
            // What gives weight takes no columns, so it is put on after the lines were broken.
            return due + style.alarm(late) + whole.dropFirst((due + late).count)
        }
    }

    private var mood: [String] {
        let names =
            drill.scenario.audiences.map { SafeText.oneLine($0.name) } + [
                language.pick(nl: "allen", en: "all")
            ]
        let column = (names.map { TextLayout.columns($0) }.max() ?? 8) + 2
        // A narrow terminal gets shorter bars.
        let cells = width >= column + 44 ? 10 : 5
        let bars = cells + 8
        var lines = [
            TextLayout.padded("", to: column)
                + TextLayout.padded(language.pick(nl: "frustratie", en: "frustration"), to: bars)
                + TextLayout.padded(language.pick(nl: "vertrouwen", en: "trust"), to: bars)
                + language.pick(nl: "gelaten", en: "resigned")
        ]
        for (index, name) in names.enumerated() {
            let audience = index < drill.scenario.audiences.count ? index : nil
            let frustration = drill.gauge(.frustration, of: audience)
            let trust = drill.gauge(.trust, of: audience)
            let resigned = drill.gauge(.resignation, of: audience)
            lines.append(
                TextLayout.padded(name, to: column) + TextLayout.padded(bar(frustration, cells), to: bars)
                    + TextLayout.padded(bar(trust, cells), to: bars) + "\(whole(resigned)) %")
        }
        lines.append(
            language.pick(
                nl:
                    "\(CountWords(language: language).people(drill.peopleWaiting)) aan de lijn bij de servicedesk",
                en:
                    "\(CountWords(language: language).people(drill.peopleWaiting)) on the line to the service desk"
            ))
        return lines
    }

    private func bar(_ value: Double, _ cells: Int) -> String {
        let filled = max(0, min(cells, whole(value / 100 * Double(cells))))
        return String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
            + " \(whole(value))"
    }

    private func whole(_ value: Double) -> Int { value.isFinite ? Int(value + 0.5) : 0 }

    private var measures: [String] {
        let outlook = drill.measureOutlook
        guard !outlook.isEmpty else {
            return [language.pick(nl: "Er zijn geen maatregelen.", en: "There are no measures.")]
        }
        return outlook.flatMap { item in
            let state: String =
                if let works = item.works {
                    (works <= drill.now
                        ? language.pick(nl: "ingezet, werkt sinds ", en: "taken, works since ")
                        : language.pick(nl: "ingezet, werkt vanaf ", en: "taken, works from "))
                        + clockface.short(works, now: drill.now)
                } else if let hindrance = item.hindrance {
                    hindrance.word(in: language)
                } else {
                    language.pick(
                        nl: "€ \(item.measure.cost), werkt na \(length(item.measure.leadMinutes))",
                        en: "€ \(item.measure.cost), works after \(length(item.measure.leadMinutes))")
                }
            return [
                style.strong(item.measure.name) + " (\(state))",
                TextLayout.wrapped(
                    SafeText.forTerminal(item.measure.text), width: width, first: "  ", indent: 2),
            ]
        } + [language.pick(nl: "Tot nu toe uitgegeven: ", en: "Spent so far: ") + "€ \(drill.cost)"]
    }

    private func length(_ minutes: Int) -> String {
        minutes < 60 || minutes % 60 != 0
            ? "\(minutes) min" : "\(minutes / 60) " + language.pick(nl: "uur", en: "h")
    }

    private var status: [String] {
        var lines = [
            clockface.dayTitle(of: drill.now) + ", \(drill.now.clock)",
            language.pick(nl: "doelgroepen:", en: "audiences:"),
        ]
        for (index, audience) in drill.scenario.audiences.enumerated() {
            let last =
                drill.lastMessage(to: index).map {
                    language.pick(nl: "laatste bericht ", en: "last message ")
                        + clockface.short($0, now: drill.now)
                } ?? language.pick(nl: "nog geen bericht", en: "no message yet")
            let reads = audience.reads.map { "\($0.channel) \($0.percent) %" }.joined(separator: ", ")
            lines.append(
                "  \(audience.name) (\(audience.size)): \(last); \(language.pick(nl: "leest", en: "reads")) \(reads)"
            )
        }
        lines.append(language.pick(nl: "partijen:", en: "parties:"))
        for outlook in drill.partyOutlook { lines.append("  " + party(outlook)) }
        return lines.map(statusLine) + [""] + mood
            + [""] + promises
    }

    /// A line of the status; what stands under a heading keeps its two spaces.
    private func statusLine(_ line: String) -> String {
        let first = line.hasPrefix("  ") ? "  " : ""
        return TextLayout.wrapped(SafeText.oneLine(line), width: width, first: first, indent: 4)
    }

    private func party(_ outlook: Drill.PartyOutlook) -> String {
        var parts: [String] = []
        if let level = outlook.level { parts.append(language.pick(nl: "aan zet: ", en: "acting: ") + level) }
        if let pending = outlook.pending {
            parts.append(
                language.pick(nl: "onderweg: ", en: "on the way: ") + pending.level + " "
                    + clockface.short(pending.acts, now: drill.now))
        }
        if let next = outlook.next { parts.append(language.pick(nl: "daarna: ", en: "next: ") + next) }
        let also =
            outlook.party.otherNames.isEmpty
            ? "" : " (" + outlook.party.otherNames.joined(separator: ", ") + ")"
        return outlook.party.name + also + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
    }

    private var log: [String] {
        var lines: [String] = []
        var day: CivilDate?
        var printer = EventPrinter(language: language, style: style, width: width, clockface: clockface)
        for occurrence in history {
            printer.story.note(occurrence)
            let line: String? =
                switch occurrence.event {
                case .received(let message):
                    "\(occurrence.at.clock) [\(message.number)] \(SafeText.oneLine(message.from)): "
                        + SafeText.oneLine(message.title ?? message.text)
                case .sent(let message):
                    "\(occurrence.at.clock)  →  "
                        + (authors[message.number].map { SafeText.oneLine($0) + ": " } ?? "")
                        + SafeText.oneLine(message.text)
                default: printer.lines(for: occurrence).first
                }
            guard let line else { continue }
            if day != occurrence.at.date {
                day = occurrence.at.date
                lines.append(printer.dayHeading(occurrence.at))
            }
            lines.append(line.contains("\u{1B}") ? line : short(line))
        }
        return lines.isEmpty
            ? [language.pick(nl: "Er is nog niets gebeurd.", en: "Nothing has happened yet.")] : lines
    }
}
