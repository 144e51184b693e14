import DebriefScoring
import DrillEngine
package import Groundwork
import MessageReading
import TranscriptJournal

/// A message of the trainee, cut into pieces with what each piece says.
package struct AnnotatedMessage: Sendable, Hashable {
    /// Words with what was found in them.
    package struct Piece: Sendable, Hashable {
        /// The words, as they stand in the message.
        package var text: String
        /// What they say; empty for words without a finding.
        package var findings: [String]
        /// Whether they harm.
        package var harms: Bool
    }

    /// Its number.
    package var number: Int
    /// When it was sent.
    package var at: Moment
    /// When, for people, behind the mark of an exercise.
    package var time: String
    /// To whom.
    package var addressee: String
    /// The pieces; together they are the message.
    package var pieces: [Piece]
    /// Why it earns nothing, where it does.
    package var remark: String?

    init(_ message: SpokenMessage, _ debrief: Debrief) {
        let language = debrief.language
        number = message.number
        at = message.at
        // A message may be copied out of its page, so each carries the mark of the exercise itself.
        let mark = debrief.limits == nil ? language.pick(nl: "OEFENING · ", en: "EXERCISE · ") : ""
        time = mark + Wording.time(message.at, language)
        let names = message.audiences.map { debrief.play.setting.audiences[$0].name }
        addressee =
            names.isEmpty
            ? message.sent.party
                ?? message.sent.answers.map { language.pick(nl: "antwoord op \($0)", en: "answer to \($0)") }
                ?? ""
            : names.joined(separator: ", ")
        pieces = AnnotatedMessage.cut(message, language)
        remark = AnnotatedMessage.remark(message, language)
    }

    private static func cut(_ message: SpokenMessage, _ language: Language) -> [Piece] {
        let characters = Array(message.sent.text)
        var names = [[String]](repeating: [], count: characters.count)
        var harms = [Bool](repeating: false, count: characters.count)
        for finding in findings(in: message) {
            let name = FindingNames.name(of: finding.label, in: language)
            for quote in finding.quotes {
                guard let range = range(of: Array(quote), in: characters) else { continue }
                for index in range {
                    if !names[index].contains(name) { names[index].append(name) }
                    if FindingNames.harmful.contains(finding.label) { harms[index] = true }
                }
            }
        }
        var pieces: [Piece] = []
        for (index, character) in characters.enumerated() {
            if let last = pieces.last, last.findings == names[index], last.harms == harms[index] {
                pieces[pieces.count - 1].text.append(character)
            } else {
                pieces.append(Piece(text: String(character), findings: names[index], harms: harms[index]))
            }
        }
        return pieces
    }

    private static func findings(in message: SpokenMessage) -> [(label: String, quotes: [String])] {
        let reading = message.sent.reading
        var found = reading.findings.sorted { $0.key < $1.key }.map { (label: $0.key, quotes: $0.value) }
        if reading.eta != .none { found.append(("eta_" + reading.eta.rawValue, reading.etaWords)) }
        return found
    }

    private static func range(of quote: [Character], in text: [Character]) -> Range<Int>? {
        guard !quote.isEmpty, quote.count <= text.count else { return nil }
        for start in 0...(text.count - quote.count) where text[start] == quote[0] {
            if text[start..<(start + quote.count)].elementsEqual(quote) {
                return start..<(start + quote.count)
            }
        }
        return nil
    }

    private static func remark(_ message: SpokenMessage, _ language: Language) -> String? {
        guard !message.isInward else { return nil }
        switch message.emptiness {
        case .repetition:
            return language.pick(
                nl: "Herhaalt een eerder bericht: levert niets op.",
                en: "Repeats an earlier message: earns nothing.")
        case .copy:
            return language.pick(
                nl: "Kopieert een binnengekomen bericht: levert niets op.",
                en: "Copies an inbound message: earns nothing.")
        case .stuffing:
            return language.pick(
                nl: "Noemt alles en zegt niets: levert niets op.",
                en: "Names everything and says nothing: earns nothing.")
        case .noContent:
            return message.disasters.isEmpty
                ? language.pick(
                    nl: "Zegt niets waar een lezer iets aan heeft.", en: "Says nothing of use to a reader.")
                : nil
        case nil: break
        }
        guard message.brevity < 1 else { return nil }
        return language.pick(
            nl: "\(message.words) woorden: te lang om te lezen.",
            en: "\(message.words) words: too long to read.")
    }
}

/// What the findings of a reading are called.
package enum FindingNames {
    /// The findings that cost.
    static let harmful: Set<String> = [
        "effort_excuse", "blame", "investment", "minimise", "vague", "jargon", "hostile", "eta_hard",
        "accepts",
    ]

    /// The name of a finding for people; its label where there is none.
    package static func name(of label: String, in language: Language) -> String {
        names[label].map { language.pick(nl: $0.nl, en: $0.en) } ?? label
    }

    private static let names: [String: (nl: String, en: String)] = [
        "problem": ("wat niet werkt", "what does not work"), "impact": ("gevolgen", "impact"),
        "cause": ("oorzaak", "cause"), "unknown": ("nog onbekend", "not known yet"),
        "actions": ("wat er gebeurt", "what is done"), "ownership": ("eigenaarschap", "ownership"),
        "empathy": ("begrip", "empathy"), "next_update": ("volgende bericht", "next update"),
        "workaround": ("wat men kan doen", "what people can do"),
        "contact": ("waar hulp is", "where help is"),
        "prepare": ("waar op te rekenen", "what to plan for"), "restored": ("hersteld", "restored"),
        "effort_excuse": ("moeite als excuus", "effort as an excuse"),
        "blame": ("schuld bij een ander", "blame"), "investment": ("eerdere investering", "past investment"),
        "minimise": ("kleiner gemaakt", "made small"), "vague": ("vaag", "vague"),
        "jargon": ("vaktaal", "jargon"), "hostile": ("onvriendelijk", "unfriendly"),
        "accepts": ("geslikt", "accepted"), "challenges": ("tegengesproken", "challenged"),
        "escalates": ("geëscaleerd", "escalated"), "mobilises": ("middelen ingezet", "means mobilised"),
        "eta_hard": ("valse zekerheid", "false certainty"), "eta_hedged": ("schatting", "estimate"),
        "eta_refused": ("nog geen tijd", "no time yet"),
    ]
}
