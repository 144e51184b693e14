import Groundwork

/// Something about a drill that is no word of the prompt, explained.
struct PromptSubject: Sendable {
    private let names: Phrase
    private let words: Phrase

    private init(_ nl: String, _ en: String, nlText: String, enText: String) {
        names = Phrase(nl: nl, en: en)
        words = Phrase(nl: nlText, en: enText)
    }

    func name(in language: Language) -> String { names.text(in: language) }
    func text(in language: Language) -> String { words.text(in: language) }

    /// The subject that a word names, in either language.
    static func named(_ word: String) -> PromptSubject? {
        let word = word.lowercased()
        return all.first { [$0.names.nl, $0.names.en].contains(word) }
            ?? all.first { subject in
                NearestName.to(word, among: [subject.names.nl, subject.names.en]) != nil
            }
    }

    /// The subjects, in the order in which one meets them.
    static let all: [PromptSubject] = [
        PromptSubject(
            "prompt", "prompt",
            nlText:
                "Voor de > staan de tijd in de oefening, de frustratie van iedereen samen (0 tot 100), hoeveel "
                + "berichten u nog niet gelezen hebt, hoeveel vragen op antwoord wachten en tot wanneer, hoeveel er over "
                + "hun tijd zijn, en wat u hebt toegezegd.",
            enText:
                "Before the > stand the time in the drill, the frustration of everyone together (0 to 100), how "
                + "many messages you have not read, how many questions wait for an answer and until when, how many "
                + "passed their time, and what you promised."),
        PromptSubject(
            "termijnen", "deadlines",
            nlText:
                "Een vraag met 'wacht op antwoord vóór 09:30' telt als op tijd beantwoord tot dat moment. Valt het "
                + "buiten kantooruren, dan staat er meteen het moment dat telt: een uur na het begin van de volgende "
                + "werktijd. Nieuws dat u toezegt is op tijd tot vijf minuten erna en gebroken na een half uur. 'wacht "
                + "volgende' stopt bij beide.",
            enText:
                "A question that 'waits for an answer before 09:30' counts as answered in time up to that moment. "
                + "Where it falls outside office hours you are shown at once the moment that counts: an hour into the "
                + "next ones. News that you promise is in time up to five minutes after, and broken after half an hour. "
                + "'wait next' stops at both."),
        PromptSubject(
            "bewaking", "monitoring",
            nlText:
                "'uw eigen bewaking ziet wat werkt: zorgverleners 100 %' is wat uw systemen zelf laten zien: bij 0 % "
                + "kan niemand van die doelgroep met de dienst werken, bij 100 % werkt alles als vanouds. U ziet het "
                + "alleen als het verandert. Gebruikers weten het pas als u het vertelt.",
            enText:
                "'your own monitoring sees what works: carers 100 %' is what your own systems show: at 0 % nobody of "
                + "that audience can work with the service, at 100 % all works as it did. You see it only when it "
                + "changes. Users know it once you tell them."),
        PromptSubject(
            "coach", "coach",
            nlText:
                "Met --coach zegt een coach bij elk bericht wat er boos maakt en wat er ontbreekt, voor het de deur "
                + "uitgaat: Enter of j verstuurt het, n houdt het tegen en bewaart de tekst. Zonder --coach zegt niemand "
                + "iets tot de nabespreking. De keuze geldt voor de hele oefening.",
            enText:
                "With --coach a coach says of each message what angers and what it lacks before it goes out: Enter or "
                + "y sends it, n holds it back and keeps the text. Without --coach nobody says anything until the "
                + "debrief. The choice holds for the whole drill."),
        PromptSubject(
            "toetsen", "keys",
            nlText:
                "Tab vult aan en zegt wat er kan. De pijltjes omhoog en omlaag halen eerdere regels terug, ook die u "
                + "met Ctrl-C hebt laten vallen. Ctrl-X Ctrl-E schrijft de regel in uw eigen editor. Ctrl-L maakt het "
                + "scherm leeg, Ctrl-Z zet het programma weg, Ctrl-D op een lege regel stopt.",
            enText:
                "Tab completes and says what there is. The arrows up and down bring earlier lines back, also those "
                + "that you dropped by Ctrl-C. Ctrl-X Ctrl-E writes the line in your own editor. Ctrl-L clears the "
                + "screen, Ctrl-Z puts the program aside, Ctrl-D on an empty line quits."),
        PromptSubject(
            "nabespreking", "debrief",
            nlText:
                "Na afloop ziet u drie scores van 0 tot 100: tijdigheid, openheid en verwachtingen, met uw eigen "
                + "zinnen als bewijs. 'einde' laat de oefening zonder u aflopen; van een bewaarde oefening maakt "
                + "'outage-drill debrief VERSLAG' hem ook.",
            enText:
                "Afterwards you see three scores from 0 to 100: timeliness, openness and expectations, with your own "
                + "sentences as evidence. 'finish' lets the drill run to its end without you; 'outage-drill debrief "
                + "TRANSCRIPT' makes it of a drill that was kept, too."),
        PromptSubject(
            "begeleider", "facilitator",
            nlText:
                "Iemand anders kan begeleiden aan een tweede venster: outage-drill join VERSLAG --as begeleider. Met "
                + "'play --facilitate' werken die opdrachten ook in dit venster, met een schuine streep ervoor: '/hulp'.",
            enText:
                "Somebody else can facilitate at a second terminal: outage-drill join TRANSCRIPT --as facilitator. "
                + "With 'play --facilitate' those commands work at this terminal, too, behind a slash: '/help'."
        ),
        PromptSubject(
            "samen", "team",
            nlText:
                "Meer mensen spelen samen met play … --team \"Anna:servicedesk, Bram\": in één venster met 'als Anna: "
                + "stuur aan allen: …', of elk in een eigen venster met outage-drill join VERSLAG --as Anna.",
            enText:
                "Several people play together by play … --team \"Anna:service desk, Bram\": at one terminal by 'as "
                + "Anna: send to all: …', or each at their own by outage-drill join TRANSCRIPT --as Anna."),
    ]
}
