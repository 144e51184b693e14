import ScenarioLanguage

/// Every code of `check`, with what it means, the way out, and a sample.
package enum Catalogue {
    /// All entries, in the order of the rules.
    package static let entries: [CatalogueEntry] = {
        let all = structure + values + sense + doubts
        return Diagnostic.Rule.allCases.compactMap { rule in all.first { $0.rule == rule } }
    }()

    /// The entry of a code.
    package static func entry(_ code: String) -> CatalogueEntry? {
        entries.first { $0.rule.rawValue == code }
    }

    /// What is wrong with the form of a scenario.
    private static let structure: [CatalogueEntry] = [
        CatalogueEntry(
            .title, "\"And now?\"", "\"And now?\"\n\n# 👉The second day",
            what: (
                "Een scenario heeft één titel, op de eerste regel.",
                "A scenario has one title, on its first line."
            ),
            way: (
                "Geef onderdelen twee hekjes: '## Day 2'.", "Give parts two number signs: '## Day 2'."
            )),
        CatalogueEntry(
            .unknownSection, "## Fact: disk", "## 👉Facts: disk",
            what: (
                "Zo'n onderdeel bestaat niet; wat eronder staat wordt niet gelezen.",
                "There is no such section; what stands below it is not read."
            ),
            way: (
                "Onderdelen zijn Audience, Supplier, Engineer, Manager, Fact, Measure, Recovery, Day, Any day, "
                    + "Objectives, Rubric, Hot wash en Notes.",
                "Sections are Audience, Supplier, Engineer, Manager, Fact, Measure, Recovery, Day, Any day, "
                    + "Objectives, Rubric, Hot wash and Notes."
            )),
        CatalogueEntry(
            .unknownKey, "size: 200", "👉sise: 200",
            what: ("Dit onderdeel kent die sleutel niet.", "This section does not know that key."),
            way: (
                "Verbeter de sleutel, of zet een lege regel voor de tekst die geen gegeven is.",
                "Correct the key, or put an empty line before prose that is no data."
            )),
        CatalogueEntry(
            .missingKey, "from: reception\nobjective", "objective",
            what: ("Een sleutel die nodig is ontbreekt.", "A key that is needed is missing."),
            way: ("Schrijf hem onder de kop.", "Write it below the heading.")),
        CatalogueEntry(
            .repeatedKey, "size: 200", "size: 200\n👉size: 300",
            what: ("Een sleutel staat er twee keer.", "A key is there twice."),
            way: ("Houd er één.", "Keep one of the two.")),
        CatalogueEntry(
            .repeatedName, "id: again", "id: 👉desk",
            what: (
                "Twee dingen van één soort heten hetzelfde.", "Two things of one kind have the same name."
            ),
            way: ("Geef het tweede een eigen naam.", "Give the second a name of its own.")),
        CatalogueEntry(
            .emptyText, "\"And now?\"", "",
            what: (
                "Er ontbreekt tekst: een briefing, een feit of wat een inject vertelt.",
                "Words are missing: a briefing, a fact, or what an inject tells."
            ),
            way: ("Schrijf ze onder de sleutels.", "Write them below the keys.")),
        CatalogueEntry(
            .missingSection,
            "## Recovery\nservice: 0%\n\n### Stage: repair\ntakes: 6h-8h\nthen service: 100%\n\n", "",
            what: (
                "Zonder doelgroep, herstel en injects is er geen drill.",
                "Without an audience, a recovery and injects there is no drill."
            ),
            way: ("Voeg het onderdeel toe.", "Add the section.")),
        CatalogueEntry(
            .noText, "You are head of IT", "You\u{0} are head of IT",
            what: (
                "Het bestand is geen tekst, maar bijvoorbeeld een document van een tekstverwerker.",
                "The file is no text, but for instance a document of a word processor."
            ),
            way: ("Bewaar het als platte tekst in UTF-8.", "Save it as plain text in UTF-8.")),
        CatalogueEntry(
            .tooLarge, "when inject desk 2h ago",
            "when " + String(repeating: "( ", count: 20) + "👉( office hours"
                + String(repeating: " )", count: 21),
            what: (
                "Iets is groter dan gelezen wordt: een voorwaarde dieper dan twintig haakjes, of meer dan 200.000 "
                    + "injects.",
                "Something is larger than is read: a condition deeper than twenty parentheses, or more than "
                    + "200,000 injects."
            ),
            way: ("Splits het.", "Split it.")),
    ]

    /// What is wrong with a value, a time or a name.
    private static let values: [CatalogueEntry] = [
        CatalogueEntry(
            .badValue, "size: 200", "size: 👉many",
            what: ("Dit is geen waarde voor deze sleutel.", "This is no value for this key."),
            way: (
                "Schrijf haar zoals in het voorbeeld van de melding.",
                "Write it as the example of the message does."
            )),
        CatalogueEntry(
            .outOfRange, "size: 200", "size: 👉0",
            what: ("Het getal ligt buiten zijn grenzen.", "The number lies outside its bounds."),
            way: ("Blijf erbinnen; de melding noemt ze.", "Stay within them; the message names them.")),
        CatalogueEntry(
            .badTime, "### 08:05 Reception calls", "### 👉8h05 Reception calls",
            what: ("Dit is geen tijd.", "This is no time."),
            way: (
                "Schrijf '08:05', 'day 2 09:30' of '2026-03-10 08:00', naar de plaats.",
                "Write '08:05', 'day 2 09:30' or '2026-03-10 08:00', as the place wants it."
            )),
        CatalogueEntry(
            .outsideDrill, "### 08:05 Reception calls", "### 👉07:05 Reception calls",
            what: (
                "Dit ligt voor het begin of na het einde.", "This lies before the start or after the end."
            ),
            way: (
                "Verschuif het, of verschuif 'starts' of 'ends'.", "Move it, or move 'starts' or 'ends'."
            )),
        CatalogueEntry(
            .unknownName, "when inject desk 2h ago", "when inject 👉dsk 2h ago",
            what: ("Niets heet zo.", "Nothing has that name."),
            way: (
                "Verbeter de naam; de melding noemt de naam die er het meest op lijkt.",
                "Correct the name; the message gives the one that is nearest."
            )),
        CatalogueEntry(
            .badCondition, "when inject desk 2h ago", "when 👉the moon is full",
            what: ("Dit is geen voorwaarde.", "This is no condition."),
            way: (
                "De gids noemt alle voorwaarden; zij worden verbonden met and, or, not en haakjes.",
                "The guide lists all conditions; they are joined by and, or, not and parentheses."
            )),
        CatalogueEntry(
            .badVoice, "> angry, Karin", "> 👉angri, Karin",
            what: (
                "Een stem heeft een stemming, misschien een onderwerp en een naam, en woorden.",
                "A voice has a mood, perhaps a topic and a name, and words."
            ),
            way: (
                "Schrijf '> angry about silence, Karin (sales): \"…\"'.",
                "Write '> angry about silence, Karin (sales): \"…\"'."
            )),
        CatalogueEntry(
            .badReply, "> when challenged:", "> 👉when chalenged:",
            what: (
                "Een antwoord zegt waarop het antwoordt.", "An answer says what it answers."
            ),
            way: (
                "Het is 'when asked FEIT', 'when challenged', 'when escalated to NIVEAU', 'when mobilised', "
                    + "'when accepted' of 'otherwise'.",
                "It is 'when asked FACT', 'when challenged', 'when escalated to LEVEL', 'when mobilised', "
                    + "'when accepted' or 'otherwise'."
            )),
    ]

    /// What can never happen.
    private static let sense: [CatalogueEntry] = [
        CatalogueEntry(
            .impossible, "when inject desk 2h ago", "when 👉trust > 100",
            what: (
                "Deze voorwaarde kan nooit gelden, wie er ook speelt.",
                "This condition can never hold, whoever plays."
            ),
            way: (
                "Stemmingen en dienst liggen tussen 0 en 100, tellers zijn 0 of meer, 'after' komt voor 'before', "
                    + "en een fase moet binnen de drill kunnen eindigen.",
                "Moods and service lie between 0 and 100, counts are 0 or more, 'after' comes before 'before', and "
                    + "a stage must be able to end within the drill."
            )),
        CatalogueEntry(
            .circular, "### 08:05 Reception calls", "### when 👉inject again: Reception calls",
            what: (
                "Twee of meer dingen wachten op elkaar; geen ervan komt ooit.",
                "Two or more things wait for each other; none of them ever comes."
            ),
            way: (
                "Laat er één komen op een moment, of op iets wat vanzelf gebeurt.",
                "Let one of them come at a moment, or on something that happens by itself."
            )),
        CatalogueEntry(
            .unreachable, "when inject desk 2h ago", "when 👉after day 2 10:00",
            what: (
                "Deze inject komt nooit: zijn voorwaarde geldt alleen buiten zijn dag of zijn uren, of hij wacht op "
                    + "iets wat nooit komt.",
                "This inject never comes: its condition holds only outside its day or its hours, or it waits for "
                    + "something that never comes."
            ),
            way: (
                "Zet hem onder een andere dag of onder '## Any day', of laat hem op iets anders wachten.",
                "Put it under another day or under '## Any day', or let it wait for something else."
            )),
        CatalogueEntry(
            .unlearnable, "## Fact: disk\nabout: cause\nknown: day 1 09:30",
            "## Fact: 👉disk\nabout: cause\nknown: when service > 100%",
            what: ("Niemand kan dit feit te weten komen.", "Nobody can learn this fact."),
            way: (
                "Geef het een moment ('known: day 1 10:30'), een vraag, of een inject die het vertelt.",
                "Give it a moment ('known: day 1 10:30'), a question, or an inject that tells it."
            )),
    ]

    /// What is odd, and may be meant.
    private static let doubts: [CatalogueEntry] = [
        CatalogueEntry(
            .lateRecovery, "### Stage: repair\ntakes: 6h-8h", "### Stage: 👉repair\ntakes: 4d",
            what: (
                "Het herstel is na de drill pas klaar, ook als alles het versnelt.",
                "The recovery ends after the drill, even if everything shortens it."
            ),
            way: (
                "Laat fasen korter duren, of verschuif 'ends'.", "Let stages take less, or move 'ends'."
            )),
        CatalogueEntry(
            .silentParty,
            "## Supplier: Brightline\nescalation: desk (15m), director (2h, after desk)\n\n"
                + "> when challenged: \"It was a guess.\"\n> otherwise: \"Noted.\"\n",
            "## Supplier: 👉Brightline\nescalation: desk (15m), director (2h, after desk)\n",
            what: (
                "Deze partij heeft geen eigen antwoorden, en zegt dus alleen algemeenheden.",
                "This party has no answers of its own, and so says only commonplaces."
            ),
            way: (
                "Schrijf antwoorden, ten minste '> otherwise: \"…\"' en '> when challenged: \"…\"'.",
                "Write answers, '> otherwise: \"…\"' and '> when challenged: \"…\"' at least."
            )),
        CatalogueEntry(
            .silentAudience,
            "## Audience: staff\nsize: 200\nreads: intranet 50%, app 40%\n\n"
                + "> angry, Karin (sales): \"How do I send my quote?\"\n",
            "## Audience: 👉staff\nsize: 200\nreads: intranet 50%, app 40%\n",
            what: (
                "Deze doelgroep heeft geen eigen stemmen en geen injects, en zegt dus alleen algemeenheden.",
                "This audience has no voices of its own and no injects, and so says only commonplaces."
            ),
            way: (
                "Schrijf stemmen, of laat een inject van hen komen.",
                "Write voices, or let an inject come from them."
            )),
        CatalogueEntry(
            .idleObjective, "- first-word: a first message within a quarter of an hour",
            "- first-word: a first message within a quarter of an hour\n- 👉rhythm: news every two hours",
            what: ("Geen inject dient dit leerdoel.", "No inject serves this objective."),
            way: (
                "Schrijf 'objective: NAAM' onder de inject die het oefent.",
                "Write 'objective: NAME' below the inject that trains it."
            )),
        CatalogueEntry(
            .disorder, "### 08:05 Reception calls",
            "### 09:00 Brightline calls\nfrom: Brightline\n\n\"Hello?\"\n\n### 👉08:05 Reception calls",
            what: (
                "De injects van een dag staan niet op volgorde van tijd.",
                "The injects of a day do not stand in the order of their times."
            ),
            way: (
                "Zet ze op volgorde, of verbeter de tijd die niet klopt.",
                "Put them in order, or correct the time that is wrong."
            )),
        CatalogueEntry(
            .nearName, "from: reception\n\n\"And now?\"", "from: 👉Brigthline\n\n\"And now?\"",
            what: (
                "Wie dit brengt heet bijna, maar niet helemaal, als iemand uit het scenario.",
                "Whoever brings this is nearly, but not quite, somebody of the scenario."
            ),
            way: (
                "Verbeter de naam, of kies een naam die meer verschilt.",
                "Correct the name, or choose one that differs more."
            )),
        CatalogueEntry(
            .openQuote,
            "### 08:05 Reception calls\nid: desk\nfrom: reception\nobjective: first-word\n\n\"What do I say?\"",
            "### 👉08:05 Reception calls\nid: desk\nfrom: reception\nobjective: first-word\n\n\"What do I say?",
            what: (
                "Hier begint iemand te spreken, en nergens houdt die op.",
                "Somebody begins to speak here and never ends."
            ),
            way: (
                "Zet het sluitende aanhalingsteken erbij, of laat het openende weg.",
                "Add the closing quotation mark, or leave out the opening one."
            )),
    ]
}
