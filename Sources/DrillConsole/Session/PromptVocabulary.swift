import Groundwork

/// The words of the prompt in both languages, with how they are used; both work in every drill.
enum PromptVocabulary {
    /// What a word of the prompt does.
    enum Verb: String, CaseIterable, Sendable {
        case send, reply, tell, escalate, take, wait
        case inbox, facts, promises, mood, measures, status, log
        case back, pause, goOn, edit
        case finish, help, quit
    }

    /// A word with its use.
    struct Entry: Sendable {
        let verb: Verb
        let nl: String
        let en: String
        let usageNL: String
        let usageEN: String
        let summaryNL: String
        let summaryEN: String
        /// Other words for it, in either language.
        var also: [String] = []
        /// What it looks like in use.
        var examplesNL: [String] = []
        var examplesEN: [String] = []

        func usage(in language: Language) -> String { language.pick(nl: usageNL, en: usageEN) }
        func examples(in language: Language) -> [String] {
            language == .dutch ? examplesNL : examplesEN
        }
        func summary(in language: Language) -> String { language.pick(nl: summaryNL, en: summaryEN) }
    }

    /// The words in the order of use.
    static let entries: [Entry] = [
        Entry(
            verb: .send, nl: "stuur", en: "send", usageNL: "stuur [KANAAL] aan DOELGROEP[, …]: TEKST",
            usageEN: "send [CHANNEL] to AUDIENCE[, …]: TEXT",
            summaryNL:
                "een bericht; 'allen' is iedereen; zonder tekst schrijft u verder tot een regel met een punt",
            summaryEN:
                "a message; 'all' is everyone; without text you write on until a line with a single dot",
            examplesNL: [
                "stuur aan allen: De mail ligt eruit. De oorzaak weten we nog niet. Om 09:30 hoort u meer.",
                "stuur intranet aan medewerkers: …", "stuur mail en intranet aan allen: …",
                "stuur aan allen (en dan schrijven, regel na regel)",
            ],
            examplesEN: [
                "send to all: E-mail is down. We do not know the cause yet. You will hear more at 09:30.",
                "send intranet to staff: …", "send e-mail and intranet to all: …",
                "send to all (and then write, line after line)",
            ]),
        Entry(
            verb: .reply, nl: "antwoord", en: "reply", usageNL: "antwoord N: TEKST · antwoord NAAM: TEKST",
            usageEN: "reply N: TEXT · reply NAME: TEXT",
            summaryNL: "antwoordt op bericht N van het postvak, of op het laatste van iemand",
            summaryEN: "answers message N of the inbox, or the last one from somebody",
            examplesNL: [
                "antwoord 3: Ja, kom gerust. Ik bel u binnen een half uur.", "antwoord receptie: …",
            ],
            examplesEN: ["reply 3: Yes, do come. I will ring you within half an hour.", "reply reception: …"]),
        Entry(
            verb: .tell, nl: "zeg", en: "tell", usageNL: "zeg PARTIJ: TEKST", usageEN: "tell PARTY: TEXT",
            summaryNL: "zegt of vraagt iets aan een leverancier, technicus of bestuurder",
            summaryEN: "says or asks something of a supplier, an engineer or a manager",
            examplesNL: ["zeg leverancier: Waar rust die verwachting op, en wat als het niet lukt?"],
            examplesEN: ["tell supplier: What does that estimate rest on, and what if it fails?"]),
        Entry(
            verb: .escalate, nl: "escaleer", en: "escalate", usageNL: "escaleer LEVERANCIER",
            usageEN: "escalate SUPPLIER", summaryNL: "het volgende niveau van de escalatieprocedure",
            summaryEN: "the next level of the escalation procedure"),
        Entry(
            verb: .take, nl: "neem", en: "take", usageNL: "neem MAATREGEL", usageEN: "take MEASURE",
            summaryNL: "zet geld, mensen, kennis of een noodoplossing in",
            summaryEN: "puts in money, people, expertise or a workaround"),
        Entry(
            verb: .wait, nl: "wacht", en: "wait", usageNL: "wacht 30m · wacht tot 14:00 · wacht volgende",
            usageEN: "wait 30m · wait until 14:00 · wait next",
            summaryNL: "laat de klok lopen; 'volgende' tot er iets binnenkomt of iets van u verwacht wordt",
            summaryEN: "lets the clock run; 'next' until something arrives or is due from you",
            examplesNL: [
                "wacht 30m", "wacht 1u30", "wacht tot 14:00", "wacht tot dag 2 09:00", "wacht volgende",
            ],
            examplesEN: ["wait 30m", "wait 1h30", "wait until 14:00", "wait until day 2 09:00", "wait next"]),
        Entry(
            verb: .inbox, nl: "postvak", en: "inbox", usageNL: "postvak [N]", usageEN: "inbox [N]",
            summaryNL: "de berichten, of bericht N; 'postvak alles' van het eerste af",
            summaryEN: "the messages, or message N; 'inbox all' from the first one on"),
        Entry(
            verb: .facts, nl: "feiten", en: "facts", usageNL: "feiten", usageEN: "facts",
            summaryNL: "wat u nu weet, en aan wie het verteld is",
            summaryEN: "what you know now, and whom you told"),
        Entry(
            verb: .promises, nl: "beloften", en: "promises", usageNL: "beloften", usageEN: "promises",
            summaryNL: "wat u hebt toegezegd en wanneer", summaryEN: "what you promised and when it is due",
            also: ["toezeggingen"]),
        Entry(
            verb: .mood, nl: "stemming", en: "mood", usageNL: "stemming", usageEN: "mood",
            summaryNL: "frustratie en vertrouwen per doelgroep",
            summaryEN: "frustration and trust by audience"),
        Entry(
            verb: .measures, nl: "maatregelen", en: "measures", usageNL: "maatregelen", usageEN: "measures",
            summaryNL: "wat u kunt inzetten, en wat het kost", summaryEN: "what you can put in, and its cost"),
        Entry(
            verb: .status, nl: "stand", en: "status", usageNL: "stand", usageEN: "status",
            summaryNL: "alles op een rij: doelgroepen, kanalen, partijen, escalaties",
            summaryEN: "everything at a glance: audiences, channels, parties, escalations"),
        Entry(
            verb: .log, nl: "logboek", en: "log", usageNL: "logboek", usageEN: "log",
            summaryNL: "wat er gebeurd is", summaryEN: "what has happened"),
        Entry(
            verb: .edit, nl: "bewerk", en: "edit", usageNL: "bewerk stuur aan allen · Ctrl-X Ctrl-E",
            usageEN: "edit send to all · Ctrl-X Ctrl-E",
            summaryNL: "schrijft het bericht in uw eigen editor ($VISUAL of $EDITOR)",
            summaryEN: "writes the message in your own editor ($VISUAL or $EDITOR)",
            examplesNL: ["bewerk antwoord 3"], examplesEN: ["edit reply 3"]),
        Entry(
            verb: .back, nl: "terug", en: "back", usageNL: "terug naar dag 2 09:00",
            usageEN: "back to day 2 09:00",
            summaryNL: "speelt verder vanaf een eerder moment, in een nieuw verslag; het oude blijft",
            summaryEN: "plays on from an earlier moment, in a new transcript; the old one stays"),
        Entry(
            verb: .pause, nl: "pauze", en: "pause", usageNL: "pauze", usageEN: "pause",
            summaryNL: "zet de klok van --pace stil", summaryEN: "stops the clock of --pace"),
        Entry(
            verb: .goOn, nl: "verder", en: "go on", usageNL: "verder", usageEN: "go on",
            summaryNL: "laat de klok weer lopen", summaryEN: "lets the clock run again",
            also: ["go", "continue", "ga"]),
        Entry(
            verb: .finish, nl: "einde", en: "finish", usageNL: "einde", usageEN: "finish",
            summaryNL: "laat de oefening zonder u aflopen en bespreekt haar na",
            summaryEN: "lets the drill run to its end without you, then debriefs"),
        Entry(
            verb: .help, nl: "hulp", en: "help", usageNL: "hulp [WOORD]", usageEN: "help [WORD]",
            summaryNL: "deze lijst, of meer over een woord of onderwerp, zoals 'hulp coach'",
            summaryEN: "this list, or more about a word or subject, such as 'help coach'"),
        Entry(
            verb: .quit, nl: "stop", en: "quit", usageNL: "stop", usageEN: "quit",
            summaryNL: "bewaart de oefening; later verder met 'outage-drill resume'",
            summaryEN: "keeps the drill; go on later with 'outage-drill resume'",
            also: ["exit", "afsluiten"]),
    ]

    /// The entry of a verb.
    static func entry(_ verb: Verb) -> Entry {
        entries.first { $0.verb == verb } ?? entries[0]
    }

    /// The verb that a word names, in either language.
    static func verb(named word: String) -> Verb? {
        let word = word.lowercased()
        return entries.first { $0.nl == word || $0.en == word || $0.also.contains(word) }?.verb
    }

    /// The word that a misspelt one is near to in its letters: one of the drill's language, or for a word long enough
    /// to tell one of the other; of either where no language is known.
    static func nearest(to word: String, in language: Language? = nil) -> String? {
        let all = entries.flatMap { [$0.nl, $0.en] + $0.also }
        guard let language else { return near(word, among: all) }
        let own = entries.flatMap { [language.pick(nl: $0.nl, en: $0.en)] + $0.also }
        return near(word, among: own) ?? (word.count > 4 ? near(word, among: all) : nil)
    }

    /// Two letters apart at most, one for short words; or all of the beginning.
    private static func near(_ word: String, among names: [String]) -> String? {
        let word = word.lowercased()
        guard word.count <= 40 else { return nil }
        let scored = names.map { (name: $0, distance: NearestName.distance(word, $0)) }
        if let best = scored.min(by: { $0.distance < $1.distance }),
            best.distance <= (word.count > 5 ? 2 : 1)
        {
            return best.name
        }
        let begun = names.filter { $0.hasPrefix(word) }
        return word.count > 3 && begun.count == 1 ? begun[0] : nil
    }
}
