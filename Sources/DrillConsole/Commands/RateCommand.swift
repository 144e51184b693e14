import DebriefScoring
import DrillEngine
import Groundwork
import TranscriptJournal

extension CommandDescription {
    /// Adds an evaluator's ratings.
    static let rate = CommandDescription(
        name: "rate", arguments: "TRANSCRIPT", count: 1...1,
        summary: Phrase(
            nl: "voegt oordelen en opmerkingen van een beoordelaar toe",
            en: "adds an evaluator's ratings and remarks"),
        options: [
            Option(
                name: "evaluator", value: "NAME",
                summary: Phrase(nl: "wie beoordeelt", en: "who rates")),
            Option(
                name: "message", value: "N",
                summary: Phrase(nl: "een bericht, met zijn nummer", en: "a message, by its number")),
            Option(
                name: "part", value: "ID",
                summary: Phrase(
                    nl: "een onderdeel van de score, zoals first-word",
                    en: "a part of the score, such as first-word")),
            Option(
                name: "rating", value: "P|S|M|U|0…100",
                summary: Phrase(nl: "het oordeel", en: "the rating")),
            Option(
                name: "remark", value: "TEXT", summary: Phrase(nl: "een opmerking", en: "a remark")),
        ],
        examples: [
            "outage-drill rate Transcripts/anna.jsonl",
            "outage-drill rate Transcripts/anna.jsonl --evaluator Kim --message 3 --rating S --remark 'Clear.'",
        ]
    ) { invocation in
        let desk = try RatingDesk(invocation)
        let isGiven = ["message", "part", "rating", "remark"].contains(where: invocation.has)
        try isGiven ? desk.addGiven() : desk.ask()
        return .done
    }
}

/// Where an evaluator rates: one item by options, or message by message at the prompt.
private struct RatingDesk {
    private let invocation: Invocation
    private let debrief: Debrief
    private let file: RatingsFile
    private var language: Language { invocation.language }

    init(_ invocation: Invocation) throws {
        self.invocation = invocation
        debrief = Debrief(try TranscriptReader.read(invocation.arguments[0]).transcript)
        file = RatingsFile(transcript: invocation.arguments[0])
    }

    private func say(nl: String, en: String) -> String { language.pick(nl: nl, en: en) }

    /// Adds the one rating that the options give.
    func addGiven() throws {
        guard let evaluator = try evaluator() else {
            throw Complaint(
                .usage, say(nl: "zeg wie beoordeelt: --evaluator NAAM", en: "say who rates: --evaluator NAME")
            )
        }
        let item = try self.item()
        var mark: Rating.Mark?
        if let text = invocation.value("rating") {
            mark = Rating.Mark(text)
            if mark == nil { throw Complaint(.usage, noMark(text)) }
        }
        let remark = invocation.value("remark").flatMap(RatingDesk.line)
        guard mark != nil || remark != nil else {
            throw Complaint(
                .usage,
                say(nl: "geef --rating, --remark of beide", en: "give --rating, --remark or both"))
        }
        try add(item, evaluator, mark, remark)
        invocation.surroundings.say(say(nl: "toegevoegd aan '\(file.path)'", en: "added to '\(file.path)'"))
    }

    private func evaluator() throws -> String? {
        guard let given = invocation.value("evaluator") else { return nil }
        if let name = RatingDesk.line(given) { return name }
        throw Complaint(.usage, say(nl: "--evaluator wil een naam", en: "--evaluator wants a name"))
    }

    /// The text on one line, or nothing when it is blank.
    private static func line(_ text: String) -> String? {
        let words = SafeText.oneLine(text).split(separator: " ").joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(2000))
    }

    private func item() throws -> Rating.Item {
        switch (invocation.value("message"), invocation.value("part")) {
        case (let number?, nil):
            if let number = Int(number), debrief.play.message(number) != nil { return .message(number) }
            let count = debrief.play.messages.count
            throw Complaint(
                .usage,
                say(
                    nl: "er is geen bericht '\(number)'; de nummers zijn 1 tot \(count)",
                    en: "there is no message '\(number)'; the numbers are 1 to \(count)"))
        case (nil, let part?):
            if let id = PartID(rawValue: part.lowercased()) { return .part(id) }
            let near = NearestName.to(part, among: PartID.allCases.map(\.rawValue))
            let all = PartID.allCases.map(\.rawValue).joined(separator: ", ")
            throw Complaint(
                .usage,
                say(
                    nl: "er is geen onderdeel '\(part)'; " + (near.map { "bedoelde u '\($0)'?" } ?? all),
                    en: "there is no part '\(part)'; " + (near.map { "did you mean '\($0)'?" } ?? all)))
        default:
            throw Complaint(
                .usage,
                say(
                    nl: "zeg waarover het gaat: --message N of --part ID",
                    en: "say what it is about: --message N or --part ID"))
        }
    }

    private func noMark(_ text: String) -> String {
        say(
            nl: "'\(text)' is geen oordeel; het is P, S, M, U of 0 tot 100",
            en: "'\(text)' is no rating; it is P, S, M, U or 0 to 100")
    }

    private func add(_ item: Rating.Item, _ evaluator: String, _ mark: Rating.Mark?, _ remark: String?) throws
    {
        let rating = Rating(
            at: TextInput.wallClock(), evaluator: evaluator, item: item, mark: mark, remark: remark)
        try file.append(rating, language)
    }

    /// Goes through the messages; what the machine found is not shown, so that it colours no rating.
    func ask() throws {
        let surroundings = invocation.surroundings
        guard !debrief.play.messages.isEmpty else {
            return surroundings.say(say(nl: "Er is geen bericht verstuurd.", en: "No message was sent."))
        }
        var name = try evaluator()
        if name == nil { name = try answer(say(nl: "Uw naam: ", en: "Your name: ")).flatMap(RatingDesk.line) }
        guard let name else { return }
        for rating in HseepRating.allCases {
            surroundings.say("\(rating.letter)  \(rating.meaning(in: language))")
        }
        surroundings.say(
            say(
                nl: "Per bericht P, S, M, U of 0–100; leeg slaat over, een punt houdt op.",
                en: "For each message P, S, M, U or 0–100; empty passes over, a full stop ends."))
        var count = 0
        for message in debrief.play.messages {
            show(message)
            guard let mark = try askMark() else { break }
            guard case .some(let mark) = mark else { continue }
            let remark = try answer(say(nl: "Opmerking: ", en: "Remark: ")).flatMap(RatingDesk.line)
            try add(.message(message.number), name, mark, remark)
            count += 1
        }
        surroundings.say(
            say(
                nl: "\(count) oordelen toegevoegd aan '\(file.path)'",
                en: "added \(count) ratings to '\(file.path)'"))
    }

    private func show(_ message: SpokenMessage) {
        let names = message.audiences.map { debrief.play.setting.audiences[$0].name }
        let to =
            message.sent.party
            ?? message.sent.answers.map {
                say(nl: "antwoord op \($0)", en: "answer to \($0)")
            }
        let addressee = names.isEmpty ? to ?? "" : names.joined(separator: ", ")
        let surroundings = invocation.surroundings
        let head = "\(message.number). \(Wording.time(message.at, language)) — \(addressee)"
        surroundings.say("\n" + surroundings.style.strong(SafeText.oneLine(head)))
        surroundings.say(
            TextLayout.wrapped(
                SafeText.oneLine(message.sent.text), width: surroundings.width, first: "  ", indent: 2))
    }

    /// The mark that is typed: an inner nothing passes over, an outer nothing ends.
    private func askMark() throws -> Rating.Mark?? {
        while true {
            guard let text = try answer(say(nl: "Oordeel: ", en: "Rating: ")) else { return nil }
            let bare = text.filter { !$0.isWhitespace }
            if bare.isEmpty { return .some(nil) }
            if bare == "." { return nil }
            if let mark = Rating.Mark(bare) { return .some(mark) }
            invocation.surroundings.say(noMark(String(SafeText.oneLine(text).prefix(40))))
        }
    }

    /// A line from the evaluator; nothing at the end of the input.
    private func answer(_ prompt: String) throws -> String? {
        if invocation.surroundings.isInputTerminal { invocation.surroundings.write(prompt) }
        switch invocation.surroundings.input.next() {
        case .text(let text): return text
        case .end, .cancelled: return nil
        case .notUTF8, .tooLong:
            throw Complaint(
                .data,
                say(
                    nl: "die regel is geen UTF-8 of te lang; wat al beoordeeld was, is bewaard",
                    en: "that line is not UTF-8 or too long; what was rated before is kept"))
        }
    }
}
