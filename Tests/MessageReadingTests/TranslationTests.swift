import Groundwork
import Testing

@testable import MessageReading

/// The same message in both languages.
@Suite("Translations")
struct TranslationTests {
    static let pairs: [(dutch: String, english: String)] = [
        ("De mail ligt eruit.", "Email is down."),
        ("De website is onbereikbaar.", "The website is unreachable."),
        ("Niemand kan inloggen.", "Nobody can log in."),
        ("Klanten kunnen niet met de kaart betalen.", "Customers can't pay by card."),
        ("De wifi in gebouw 3 werkt niet.", "The wifi in building 3 doesn't work."),
        ("De printers op de afdeling doen het niet.", "The printers on the ward don't work."),
        ("De oorzaak is onbekend.", "The cause is unknown."),
        ("We weten nog niet waardoor het komt.", "We don't know yet what causes it."),
        ("Een kapotte schijf is de oorzaak.", "A broken disk is the cause."),
        ("De oorzaak is een update van gisteren.", "The cause is yesterday's update."),
        ("Twee technici vervangen de server.", "Two technicians are replacing the server."),
        ("We zetten een back-up terug.", "We are restoring a backup."),
        ("We werken eraan.", "We're working on it."),
        ("Sorry voor het ongemak.", "Sorry for the inconvenience."),
        ("Onze excuses.", "Our apologies."),
        ("We begrijpen dat dit vervelend is.", "We understand that this is annoying."),
        ("Dit is onze verantwoordelijkheid.", "This is our responsibility."),
        ("Dit is onze fout.", "This is our mistake."),
        ("Volgende update om 15.00 uur.", "Next update at 15:00."),
        ("Om elf uur hoort u meer.", "You'll hear more at eleven."),
        ("Elk uur volgt een bericht.", "A message follows every hour."),
        ("Morgenochtend laten we meer weten.", "Tomorrow morning we'll let you know more."),
        ("We houden u op de hoogte.", "We'll keep you informed."),
        ("Meer informatie volgt.", "More information will follow."),
        ("Om 15.00 uur werkt alles weer.", "At 15:00 everything works again."),
        ("Morgen is het zeker opgelost.", "Tomorrow it will definitely be fixed."),
        ("We verwachten dat het vanmiddag weer werkt.", "We expect it to work again this afternoon."),
        ("Waarschijnlijk is het morgen klaar.", "It will probably be done tomorrow."),
        ("Hoe lang het duurt weten we niet.", "We don't know how long it will take."),
        ("Een hersteltijd kunnen we niet geven.", "We can't give a recovery time."),
        ("Gebruik het papieren formulier.", "Use the paper form."),
        ("U kunt contant betalen.", "You can pay in cash."),
        ("Bel de helpdesk op 4400.", "Call the help desk on 4400."),
        ("Kijk op status.voorbeeld.example.", "See status.voorbeeld.example."),
        ("Houd er rekening mee dat het dagen kan duren.", "Take into account that it may take days."),
        ("De telefoons doen het weer.", "The phones work again."),
        ("Inloggen lukt weer.", "You can log in again."),
        ("We werken dag en nacht.", "We're working day and night."),
        (
            "Onze leverancier heeft een fout gemaakt, wij kunnen er niets aan doen.",
            "Our supplier made a mistake, there's nothing we can do."
        ),
        ("Vorig jaar hebben we miljoenen geïnvesteerd.", "Last year we invested millions."),
        ("Het is maar een klein probleem.", "It's only a small problem."),
        ("Stop met bellen.", "Stop calling."),
        ("De BGP-sessies flappen.", "The BGP sessions are flapping."),
        ("Dank voor uw geduld.", "Thank you for your patience."),
    ]

    /// How many pairs may differ in a label: in short sentences out of context a label hangs on a single word.
    static let mayDiffer = 9

    @Test("give the same labels, but for a few")
    func same() {
        var different: [String] = []
        for (dutch, english) in TranslationTests.pairs {
            let left = TestText.facets(TestText.read(dutch, .dutch))
            let right = TestText.facets(TestText.read(english, .english))
            if left != right { different.append("\(english): \(left.sorted()) \(right.sorted())") }
        }
        #expect(TranslationTests.pairs.count >= 40)
        #expect(different.count <= TranslationTests.mayDiffer, "\(different.joined(separator: "\n"))")
    }
}
