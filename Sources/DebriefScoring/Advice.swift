package import Groundwork

extension PartID {
    /// What earns the rest of the part, as advice to the trainee.
    package func advice(in language: Language) -> String {
        let advice = PartID.advice[self] ?? ("", "")
        return language.pick(nl: advice.nl, en: advice.en)
    }

    private static let advice: [PartID: (nl: String, en: String)] = [
        .firstWord: (
            "Meld binnen een kwartier wat er niet werkt, aan elke doelgroep, ook als u verder niets weet.",
            "Say within a quarter of an hour what does not work, to every audience, even if you know nothing else."
        ),
        .rhythm: (
            "Stuur in de eerste twee uur elk half uur iets, daarna elke anderhalf uur, vanaf dag twee drie keer per dag.",
            "Send something every half hour in the first two hours, then every hour and a half, from day two three "
                + "times a day."
        ),
        .keptUpdates: (
            "Kom op het aangekondigde moment, ook zonder nieuws.",
            "Come at the announced moment, also without news."
        ),
        .news: (
            "Vertel een nieuw feit binnen drie kwartier, aan iedereen die het raakt.",
            "Tell a new fact within three quarters of an hour, to everyone it concerns."
        ),
        .answers: (
            "Beantwoord wie iets vraagt voor het te laat is, al is het met 'dat weet ik om twee uur'.",
            "Answer those who ask before it is too late, if only with 'I will know at two'."
        ),
        .pauses: (
            "Kondig voor de avond aan hoe laat het eerste bericht van morgen komt.",
            "Announce before the evening at what time tomorrow's first message comes."
        ),
        .impact: (
            "Zeg elke dag wat er niet kan, wie dat raakt en wat wel werkt.",
            "Say every day what cannot be done, whom that hits, and what does work."
        ),
        .diagnosis: (
            "Zeg elke dag hoe het met de oorzaak staat; 'nog onbekend, uitgesloten is …' telt volledig.",
            "Say every day how the diagnosis stands; 'not known yet, ruled out is …' counts in full."
        ),
        .limits: (
            "Zet wat u zeker weet en wat u niet weet naast elkaar in een bericht.",
            "Put what is certain and what is not side by side in one message."
        ),
        .actions: (
            "Noem twee keer per dag een concrete daad: wie doet nu wat, en wat levert dat op.",
            "Name a concrete deed twice a day: who does what now, and what it brings."
        ),
        .ownership: (
            "Zeg dat de dienst van u is en dat u ervoor zorgt, ook als een ander de fout maakte.",
            "Say that the service is yours and that you see to it, also where somebody else made the mistake."
        ),
        .candour: (
            "Vertel elk feit dat verteld mag worden, ook als het slecht nieuws is, en benoem een gemiste belofte.",
            "Tell every fact that may be told, bad news too, and own up to a promise missed."
        ),
        .empathy: (
            "Noem wat dit betekent voor wie het treft, deze week, op deze plek.",
            "Name what this means for those it hits, this week, in this place."
        ),
        .plainWords: (
            "Schrijf kort, en zonder woorden die alleen IT kent.",
            "Write briefly, and without words that only IT knows."
        ),
        .servedTales: (
            "Vraag naar wat er is uitgesloten en wat er nu gebeurt; geef een uitvlucht nooit door.",
            "Ask what was ruled out and what is done now; never pass an excuse on."
        ),
        .nextUpdate: (
            "Eindig elk bericht met het tijdstip van het volgende.",
            "End every message with the time of the next."
        ),
        .estimate: (
            "Geef een marge met een voorwaarde, of zeg dat er nog geen tijd te geven is. Nooit 'zeker'.",
            "Give a range with its condition, or say that no time can be given yet. Never 'definitely'."
        ),
        .horizon: (
            "Zeg waar men op moet rekenen: 'plan deze week zonder het systeem'.",
            "Say what to plan for: 'plan this week without the system'."
        ),
        .meanwhile: (
            "Zeg elke dag wat men nu kan doen, en waar hulp is.",
            "Say every day what people can do now, and where help is."
        ),
        .keptWord: (
            "Beloof alleen wat u in de hand hebt, en doe het.",
            "Promise only what is in your hands, and do it."
        ),
        .revision: (
            "Trek een hersteltijd in voor hij verstrijkt, met de reden en een nieuwe verwachting.",
            "Withdraw a recovery time before it passes, with the reason and a new expectation."
        ),
        .allClear: (
            "Meld herstel als het er is, binnen een uur, en zeg wat nog niet werkt.",
            "Tell recovery when it is there, within the hour, and say what does not work yet."
        ),
        .servedCertainty: (
            "Vraag waar de tijd op steunt en wat het slechtste geval is; geef hem nooit als zeker door.",
            "Ask what the time rests on and what the worst case is; never pass it on as certain."
        ),
    ]
}
