import Groundwork

/// The words of a facilitator in both languages, with how they are used.
enum FacilitatorVocabulary {
    /// What a word does.
    enum Verb: CaseIterable, Sendable {
        case msel, inject, skip, say, note, rate, pause, goOn, jump, end, help
    }

    /// A word with its use.
    struct Entry: Sendable {
        let verb: Verb
        let nl: String
        let en: String
        let usage: Phrase
        let summary: Phrase
        var also: [String] = []
    }

    /// The words in the order of use.
    static let entries: [Entry] = [
        Entry(
            verb: .msel, nl: "draaiboek", en: "msel",
            usage: Phrase(nl: "/draaiboek [NAAM]", en: "/msel [ID]"),
            summary: Phrase(
                nl: "de injects die nog komen, met hun naam, of één inject in zijn geheel",
                en: "the injects still to come, by their names, or one inject whole"),
            also: ["script"]),
        Entry(
            verb: .inject, nl: "inject", en: "inject", usage: Phrase(nl: "/inject NAAM", en: "/inject ID"),
            summary: Phrase(nl: "stuurt een inject nu", en: "sends an inject now")),
        Entry(
            verb: .skip, nl: "oversla", en: "skip",
            usage: Phrase(nl: "/oversla NAAM: REDEN", en: "/skip ID: REASON"),
            summary: Phrase(nl: "laat een inject niet komen", en: "keeps an inject from coming"),
            also: ["sla", "overslaan"]),
        Entry(
            verb: .say, nl: "zeg", en: "say", usage: Phrase(nl: "/zeg WIE: TEKST", en: "/say WHO: TEXT"),
            summary: Phrase(
                nl: "spreekt als iemand: een partij, een doelgroep of wie u verzint",
                en: "speaks as somebody: a party, an audience or anyone you make up")),
        Entry(
            verb: .note, nl: "noteer", en: "note", usage: Phrase(nl: "/noteer TEKST", en: "/note TEXT"),
            summary: Phrase(
                nl: "een waarneming voor de nabespreking; de spelers zien haar niet",
                en: "an observation for the debrief; the players do not see it")),
        Entry(
            verb: .rate, nl: "beoordeel", en: "rate",
            usage: Phrase(nl: "/beoordeel N P|S|M|U [OPMERKING]", en: "/rate N P|S|M|U [REMARK]"),
            summary: Phrase(
                nl: "een oordeel over bericht N van de spelers, of 0 tot 100",
                en: "a rating of the players' message N, or 0 to 100")),
        Entry(
            verb: .pause, nl: "pauze", en: "pause",
            usage: Phrase(nl: "/pauze [REDEN]", en: "/pause [REASON]"),
            summary: Phrase(nl: "zet de oefening stil", en: "stops the drill")),
        Entry(
            verb: .goOn, nl: "verder", en: "go on", usage: Phrase(nl: "/verder", en: "/go on"),
            summary: Phrase(nl: "laat haar verdergaan", en: "lets it go on"), also: ["go", "continue", "ga"]),
        Entry(
            verb: .jump, nl: "spring", en: "jump",
            usage: Phrase(nl: "/spring naar dag 2 09:00", en: "/jump to day 2 09:00"),
            summary: Phrase(
                nl: "zet de klok vooruit; wat ertussen ligt telt niet mee voor de spelers",
                en: "moves the clock forward; what lies between does not count against the players")),
        Entry(
            verb: .end, nl: "einde", en: "end", usage: Phrase(nl: "/einde [REDEN]", en: "/end [REASON]"),
            summary: Phrase(nl: "beëindigt de oefening nu", en: "ends the drill now"), also: ["finish"]),
        Entry(
            verb: .help, nl: "hulp", en: "help", usage: Phrase(nl: "/hulp", en: "/help"),
            summary: Phrase(nl: "deze lijst", en: "this list")),
    ]

    /// The entry of a verb.
    static func entry(_ verb: Verb) -> Entry { entries.first { $0.verb == verb } ?? entries[0] }

    /// The verb that a word names, in either language.
    static func verb(named word: String) -> Verb? {
        let word = word.lowercased()
        return entries.first { $0.nl == word || $0.en == word || $0.also.contains(word) }?.verb
    }

    /// The word nearest to one that is not known.
    static func nearest(to word: String) -> String? {
        NearestName.to(word, among: entries.flatMap { [$0.nl, $0.en] + $0.also })
    }

    /// What a facilitator can type, in lines.
    static func help(_ language: Language, style: Style, width: Int) -> [String] {
        let column = (entries.map { TextLayout.columns($0.usage.text(in: language)) }.max() ?? 0) + 2
        return entries.map { entry in
            HelpLine(
                usage: entry.usage.text(in: language), summary: entry.summary.text(in: language),
                column: column
            )
            .text(style: style, width: width)
        }
    }
}
