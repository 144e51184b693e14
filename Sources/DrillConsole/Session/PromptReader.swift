import DrillEngine
import Groundwork

/// A line of the prompt, understood.
enum PromptCommand: Equatable {
    /// A message to audiences; without text a composer opens.
    case send(channel: String?, audiences: [String], text: String?)
    case reply(to: Addressed, text: String?)
    case tell(party: String, text: String?)
    case escalate(party: String)
    case take(measure: String)
    case wait(minutes: Int)
    case waitUntil(Moment)
    case waitNext
    /// Looking, which takes no time; `number` picks a message.
    case look(PromptVocabulary.Verb, number: Int?)
    /// Looking at a long list from its beginning.
    case lookWhole(PromptVocabulary.Verb)
    /// Back to an earlier moment, in a new attempt.
    case back(Moment)
    /// Stopping the clock that runs by itself, and letting it go on.
    case pause
    case goOn
    /// A line whose text is written in the person's own editor.
    case edit(String)
    case finish
    case help(topic: String?)
    case quit
    /// Nothing was typed.
    case nothing
}

/// Which message of the inbox is answered.
enum Addressed: Equatable {
    /// By its number.
    case number(Int)
    /// The last one from somebody, or of that title, that waits for an answer.
    case words(String)
}

/// Why a line of the prompt is not understood; nothing is done.
enum PromptFault: Error, Equatable {
    /// The first word is no command; perhaps the nearest one was meant.
    case unknownWord(String, nearest: String?)
    /// The command is used otherwise.
    case usage(PromptVocabulary.Verb)
    /// What stands behind "wait" is no time.
    case badTime(String)

    /// What to tell the trainee.
    func sentence(in language: Language) -> String {
        switch self {
        case .unknownWord(let word, let nearest):
            let shown = SafeText.oneLine(word.prefix(40))
            let way =
                nearest.map {
                    language.pick(
                        nl: "Bedoelde u '\($0)'? Er is niets gedaan.",
                        en: "Did you mean '\($0)'? Nothing was done.")
                } ?? language.pick(nl: "Typ 'hulp' voor wat er kan.", en: "Type 'help' to see what there is.")
            return language.pick(nl: "'\(shown)' ken ik niet. ", en: "I do not know '\(shown)'. ") + way
        case .usage(let verb):
            return language.pick(nl: "Zo: ", en: "Like this: ")
                + PromptVocabulary.entry(verb).usage(in: language)
        case .badTime(let text):
            let shown = SafeText.oneLine(text.prefix(40))
            return language.pick(
                nl:
                    "'\(shown)' is geen tijd. Schrijf 'wacht 30m', 'wacht tot 14:00', 'wacht tot dag 2 09:00' of 'wacht volgende'.",
                en:
                    "'\(shown)' is no time. Write 'wait 30m', 'wait until 14:00', 'wait until day 2 09:00' or 'wait next'."
            )
        }
    }
}

/// Reads lines of the prompt, in Dutch and in English.
struct PromptReader {
    /// The moment in the drill, from which bare clock times count.
    let now: Moment
    /// The day on which the drill starts.
    let firstDay: CivilDate
    /// The language of the drill, in which a word that is not known was probably meant.
    var language: Language?

    /// Understands a line.
    func read(_ line: String) throws(PromptFault) -> PromptCommand {
        let trimmed = PromptReader.trimmed(line)
        guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return .nothing }
        let word = String(trimmed.prefix { !$0.isWhitespace && $0 != ":" })
        let rest = PromptReader.trimmed(trimmed.dropFirst(word.count))
        guard let verb = PromptVocabulary.verb(named: word) else {
            throw .unknownWord(word, nearest: PromptVocabulary.nearest(to: word, in: language))
        }
        switch verb {
        case .send: return try readSend(rest)
        case .reply: return try readReply(rest)
        case .tell: return try readTell(rest)
        case .escalate: return .escalate(party: try required(rest, verb))
        case .take: return .take(measure: try required(rest, verb))
        case .wait: return try readWait(rest, typed: word)
        case .back: return try readBack(rest)
        case .pause: return .pause
        case .goOn: return .goOn
        case .edit: return .edit(try required(rest, .edit))
        case .finish: return .finish
        case .help: return .help(topic: rest.isEmpty ? nil : rest)
        case .quit: return .quit
        case .inbox, .facts, .promises, .mood, .measures, .status, .log:
            if ["all", "alles", "alle"].contains(rest.lowercased()) { return .lookWhole(verb) }
            return .look(verb, number: Int(rest))
        }
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        var slice = Substring(text)
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }

    private func required(_ rest: String, _ verb: PromptVocabulary.Verb) throws(PromptFault) -> String {
        guard !rest.isEmpty else { throw .usage(verb) }
        return rest
    }

    /// The head before the first colon and the text after it; no text where there is no colon.
    func split(_ rest: String) -> (head: String, text: String?) {
        guard let colon = rest.firstIndex(of: ":") else { return (rest, nil) }
        return (
            PromptReader.trimmed(rest[..<colon]), PromptReader.trimmed(rest[rest.index(after: colon)...])
        )
    }

    private func readSend(_ rest: String) throws(PromptFault) -> PromptCommand {
        let (head, text) = split(rest)
        let words = head.split(whereSeparator: \.isWhitespace)
        guard let at = words.firstIndex(where: { ["to", "aan", "naar"].contains($0.lowercased()) }),
            at < words.count - 1
        else { throw .usage(.send) }
        let channel = words[..<at].joined(separator: " ")
        let names = words[(at + 1)...].joined(separator: " ").split(separator: ",")
            .map { PromptReader.trimmed($0) }.filter { !$0.isEmpty }
        guard !names.isEmpty else { throw .usage(.send) }
        return .send(channel: channel.isEmpty ? nil : channel, audiences: names, text: text)
    }

    private func readReply(_ rest: String) throws(PromptFault) -> PromptCommand {
        let (head, text) = split(rest)
        let who = try required(head, .reply)
        return .reply(to: Int(who).map { .number($0) } ?? .words(who), text: text)
    }

    private func readTell(_ rest: String) throws(PromptFault) -> PromptCommand {
        let (head, text) = split(rest)
        return .tell(party: try required(head, .tell), text: text)
    }

    private func readWait(_ rest: String, typed word: String) throws(PromptFault) -> PromptCommand {
        let words = rest.lowercased().split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { throw .usage(.wait) }
        if ["next", "volgende", "volgend"].contains(first), words.count == 1 { return .waitNext }
        if let strict = strictWait(rest, words) { return strict }
        // "half 9" is another time in each language: the nearest word that is only of one of them tells which.
        let sign = ["until", "till", "tot"].contains(first) ? String(first) : word.lowercased()
        let isDutch = ["tot", PromptVocabulary.entry(.wait).nl].contains(sign)
        let spoken = SpokenWait(now: now, language: isDutch ? .dutch : .english).command(rest)
        guard let spoken else { throw .badTime(rest) }
        return spoken
    }

    /// "30m", "until day 2 09:00".
    private func strictWait(_ rest: String, _ words: [Substring]) -> PromptCommand? {
        if let first = words.first, ["until", "till", "tot"].contains(first) {
            return moment(Array(words.dropFirst())).map { .waitUntil($0) }
        }
        return PromptReader.minutes(rest).flatMap { $0 > 0 ? .wait(minutes: $0) : nil }
    }

    private func readBack(_ rest: String) throws(PromptFault) -> PromptCommand {
        var words = rest.lowercased().split(whereSeparator: \.isWhitespace)
        if let first = words.first, ["to", "naar", "tot"].contains(first) { words.removeFirst() }
        guard !words.isEmpty else { throw .usage(.back) }
        guard let moment = moment(words) else { throw .badTime(rest) }
        return .back(moment)
    }

    private static func minutes(_ text: String) -> Int? {
        PromptLength.minutes(text)
    }

    /// "14:00", "day 2 09:00", "dag 2 9:00", "tomorrow 09:00", "morgen 9.00".
    func moment(_ words: [Substring]) -> Moment? {
        guard let last = words.last, let minute = PromptLength.clock(last) else { return nil }
        switch words.count {
        case 1: return Moment(now.date, minute: minute)
        case 2 where ["tomorrow", "morgen"].contains(words[0]):
            return Moment(now.date.adding(days: 1), minute: minute)
        case 3 where ["day", "dag"].contains(words[0]):
            guard let day = Int(words[1]), (1...400).contains(day) else { return nil }
            return Moment(firstDay.adding(days: day - 1), minute: minute)
        default: return nil
        }
    }
}
