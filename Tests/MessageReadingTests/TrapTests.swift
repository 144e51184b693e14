import Groundwork
import Testing

@testable import MessageReading

/// Sentences that look like something and are not, or are something and do not look like it.
@Suite("Traps")
struct TrapTests {
    /// One trap in both languages.
    struct Trap: Sendable, CustomTestStringConvertible {
        let dutch: String
        let english: String
        /// What must be read.
        var says: Set<String> = []
        /// What must not be read.
        var spares: Set<String> = []

        var testDescription: String { english }
    }

    static let promises = [
        Trap(
            dutch: "We kunnen niet beloven dat het over een uur klaar is.",
            english: "We cannot promise that it will be fixed in an hour.", spares: ["eta:hard"]),
        Trap(
            dutch: "Of het om 15:00 weer werkt, durven we nu nog niet te zeggen.",
            english: "Whether it will be back by 15:00 is something we don't dare say yet.",
            spares: ["eta:hard"]),
        Trap(
            dutch: "Het duurt zeker niet langer dan een uur.",
            english: "It won't take more than an hour, I guarantee it.", says: ["eta:hard"]),
        Trap(
            dutch: "Binnen een uur hoort u meer.", english: "You will hear more within the hour.",
            says: ["next_update"], spares: ["eta:hard"]),
        Trap(
            dutch: "Om 13:00 starten we de herstelpoging.",
            english: "At 13:00 we start the recovery attempt.",
            spares: ["eta:hard"]),
        Trap(
            dutch: "Als de controle goed gaat, kan het rond 17:00 weer werken.",
            english: "If the check passes, it could be back around 17:00.", says: ["eta:hedged"]),
        Trap(
            dutch: "Volgens de leverancier is het over een uur klaar.",
            english: "According to the vendor it'll be fixed in an hour.", says: ["eta:hard"]),
        Trap(
            dutch: "Om 15:00 volgt een update.", english: "An update follows at 15:00.",
            says: ["next_update"],
            spares: ["eta:hard", "eta:hedged"]),
        Trap(
            dutch: "Een hersteltijd kunnen we nog niet geven.", english: "We can't give a recovery time yet.",
            says: ["eta:refused"]),
        Trap(
            dutch: "Niet voor maandag.", english: "Not before Monday.", says: ["prepare"],
            spares: ["eta:hard", "eta:hedged"]),
    ]

    static let openness = [
        Trap(
            dutch: "De oorzaak ligt niet bij onze leverancier maar in onze eigen configuratie.",
            english: "The cause is not our supplier but our own configuration.", says: ["cause"],
            spares: ["blame"]),
        Trap(
            dutch: "Ligt de oorzaak bij onze leverancier? Dat weten we nog niet.",
            english: "Is the supplier to blame? We don't know yet.", says: ["unknown"], spares: ["blame"]),
        Trap(
            dutch: "De oorzaak is nog niet bekend.", english: "The cause is not known yet.",
            says: ["unknown"],
            spares: ["cause"]),
        Trap(
            dutch: "De storing duurt sinds 08:10, nu ruim vier uur.",
            english: "The outage has lasted since 08:10, over four hours now.",
            spares: ["effort_excuse", "eta:hard"]),
        Trap(
            dutch: "In de afgelopen vier uur hebben we netwerk, opslag en certificaten uitgesloten.",
            english: "In the past four hours we ruled out network, storage and certificates.",
            says: ["actions"],
            spares: ["effort_excuse"]),
        Trap(
            dutch: "We zijn al de hele ochtend bezig, hoor!",
            english: "We've been at it all morning, you know!",
            says: ["effort_excuse"]),
        Trap(
            dutch: "We hebben vorig jaar nog flink geïnvesteerd.", english: "We invested heavily last year.",
            says: ["investment"]),
        Trap(
            dutch: "Microsoft Teams werkt nog wel.", english: "Microsoft Teams still works.",
            spares: ["blame"]),
        Trap(
            dutch: "Onze excuses voor het ongemak.", english: "Sorry for the inconvenience.",
            says: ["empathy"]),
        Trap(
            dutch: "De oorzaak is gevonden en opgelost; het herstel van de dienst volgt.",
            english: "The cause has been found and fixed; the service itself follows.", spares: ["restored"]),
        Trap(dutch: "Dank voor uw geduld.", english: "Thank you for your patience.", spares: ["empathy"]),
        Trap(dutch: "Er wordt aan gewerkt.", english: "We are working on it.", spares: ["actions"]),
        Trap(dutch: "Er is een storing.", english: "There is an outage.", spares: ["impact", "cause"]),
    ]

    static let tone = [
        Trap(dutch: "Dit ligt buiten onze invloed.", english: "This is out of our hands.", says: ["blame"]),
        Trap(dutch: "Bellen heeft geen zin.", english: "There's no point in calling.", says: ["hostile"]),
        Trap(
            dutch: "Kijk eerst op de statuspagina, zodat de telefoon vrij blijft voor noodgevallen.",
            english: "Please use the status page first, so that the phone stays free for emergencies.",
            spares: ["hostile"]),
        Trap(
            dutch: "Zo snel mogelijk hoort u meer.", english: "You will hear more as soon as possible.",
            says: ["vague"], spares: ["eta:hard"]
        ),
        Trap(
            dutch: "We houden u op de hoogte.", english: "We'll keep you posted.", says: ["vague"],
            spares: ["next_update"]),
        Trap(dutch: "Slechts een klein probleem.", english: "Only a minor problem.", says: ["minimise"]),
        Trap(
            dutch: "De LUN's op de SAN zijn degraded.", english: "The LUNs on the SAN are degraded.",
            says: ["jargon"]),
        Trap(
            dutch:
                "De leverancier heeft de fout gemaakt. Wij staan voor de dienst in en hebben een reservelijn laten aanleggen.",
            english: "The supplier made the error. We answer for the service and have had a spare line laid.",
            spares: ["blame"]),
        Trap(
            dutch: "Zo snel mogelijk, en uiterlijk om 15 uur hoort u meer.",
            english: "As soon as possible, and at 15:00 at the latest you hear from us.",
            says: ["next_update"],
            spares: ["vague"]),
    ]

    @Test("three words alone are empty too")
    func fragment() {
        #expect(TestText.facets(TestText.read("As soon as possible.", .english)) == ["vague"])
        #expect(TestText.facets(TestText.read("Zo snel mogelijk.", .dutch)) == ["vague"])
    }

    @Test("in both languages", arguments: promises + openness + tone)
    func trap(trap: Trap) {
        for (language, text) in [(Language.dutch, trap.dutch), (.english, trap.english)] {
            let found = TestText.facets(TestText.read(text, language))
            #expect(trap.says.isSubset(of: found), "\(text): \(found.sorted())")
            #expect(trap.spares.isDisjoint(with: found), "\(text): \(found.sorted())")
        }
    }
}
