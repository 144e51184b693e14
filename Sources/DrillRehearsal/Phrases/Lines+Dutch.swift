extension Lines {
    /// The Dutch wordings of the players who do their best.
    static let dutch = Lines([
        .stamp: [
            "Stand van {clock}:",
            "Zo staat het er om {clock} voor:",
            "De stand om {clock}:",
        ],
        .stampPromised: [
            "Zoals beloofd om {clock}:",
            "Stand van {clock}, zoals toegezegd:",
            "Zoals aangekondigd om {clock}:",
        ],
        .problemFirst: ["U kunt {service} op dit moment niet gebruiken."],
        .problem: [
            "U kunt {service} nog niet gebruiken.",
            "Werken met {service} lukt nog steeds niet.",
            "U kunt nog altijd niet in {service} werken.",
            "Het is nog niet gelukt om {service} te herstellen.",
        ],
        .impact: [
            "Dit raakt {groups}: wat u daarin moet doen, opzoeken of inleveren, lukt nu niet.",
            "{Groups} kunnen niet doen waar zij het voor nodig hebben.",
            "Het raakt {groups}, die er niets in kunnen opzoeken of afmaken.",
        ],
        .causeUnknown: [
            "De oorzaak kennen wij nog niet.", "Waardoor het komt, weten wij nog niet.",
            "Wat de oorzaak is, is nog niet bekend.",
        ],
        .durationUnknown: [
            "Hoe lang het duurt weten wij ook nog niet; een hersteltijd noemen wij pas als die ergens op rust.",
            "Wanneer het weer werkt kunnen wij nog niet zeggen, en gokken doen wij niet.",
            "Een hersteltijd kunnen wij nog niet geven.",
        ],
        .noNews: [
            "Sinds ons vorige bericht is er geen nieuws over het herstel.",
            "Er is sinds het vorige bericht niets veranderd aan wat u kunt gebruiken.",
            "Nieuws is er nog niet; toch hoort u van ons.",
        ],
        .stillTrue: ["Wat al bekend was: {text}", "Dit geldt nog steeds: {text}", "Ter herinnering: {text}"],
        .withheldUntil: [
            "Over één punt mogen wij nu nog niets zeggen. De reden: {reason}. U hoort het {when}.",
            "Eén ding kunnen wij nu nog niet vertellen. De reden is deze: {reason}. Wij vertellen het {when}.",
        ],
        .withheld: [
            "Over één punt mogen wij niets zeggen. De reden: {reason}.",
            "Eén ding kunnen wij niet vertellen. De reden is deze: {reason}.",
        ],
        .withheldReason: ["wie het aangaat moet het eerst van ons zelf horen"],
        .actionsFirst: [
            "Onze technici zoeken nu uit waar het vastloopt, en wij hebben {party} gebeld en daar de hoogste spoed geëist."
        ],
        .actionsAlone: ["Onze technici lopen nu stap voor stap na waar het vastloopt."],
        .escalated: [
            "Wij hebben bij {party} geëscaleerd naar {level}.",
            "Wij hebben de storing bij {party} hogerop gebracht, tot bij {level}.",
        ],
        .levelActs: [
            "Wij bellen bij {party} nu met {level} en vragen daar door.",
            "Wij hebben {level} van {party} gebeld en vragen daar nu zelf door.",
        ],
        .asked: [
            "Wij hebben {party} gevraagd wat is uitgesloten, wat nu wordt geprobeerd en wat er gebeurt als dat mislukt.",
            "Wij hebben {party} opnieuw gevraagd naar de volgende stap en naar het slechtste geval.",
        ],
        .reinforced: [
            "Voor het herstel hebben wij extra hulp geregeld: {measures}.",
            "Wij hebben voor het herstel extra hulp ingeschakeld: {measures}.",
        ],
        .actionsOngoing: [
            "Onze technici controleren elke stap van het herstel en proberen zelf of het werkt.",
            "Onze technici toetsen elke stap van het herstel en bereiden een tweede weg voor.",
            "Onze mensen proberen na elke stap zelf of {service} echt werkt voor wij iets melden.",
        ],
        .ownership: [
            "Dit is onze verantwoordelijkheid.",
            "Wij zijn verantwoordelijk voor deze dienst en u mag ons erop aanspreken.",
            "De dienst is van ons, en dus ook het herstel.",
        ],
        .ownershipSupplied: [
            "Dit is onze verantwoordelijkheid, ook al staat het systeem elders.",
            "Wij zijn verantwoordelijk voor deze dienst, wie hem ook voor ons draait, en u mag ons erop aanspreken.",
            "De dienst is van ons en wij zorgen dat dit wordt opgelost.",
        ],
        .empathy: [
            "Het spijt ons dat uw werk hierdoor vastloopt.",
            "Wij begrijpen dat dit voor u op een heel slecht moment komt.",
            "Wij weten dat u hierdoor plannen moet omgooien; dat spijt ons.",
            "Sorry voor wat deze storing van u vraagt.",
        ],
        .horizonToday: [
            "Richt uw werk van vandaag zo in dat u zonder kunt.", "Plan vandaag zonder {service}.",
            "Ga er bij uw planning van vandaag van uit dat u zonder moet werken.",
        ],
        .horizonTomorrow: [
            "Plan ook morgen zonder {service}.", "Houd er rekening mee dat u ook morgen zonder moet werken.",
            "Ga er bij uw planning van morgen van uit dat u zonder moet werken.",
        ],
        .workaroundAny: [
            "Werk intussen op papier of in een bestand op uw eigen apparaat, en bewaar wat u maakt."
        ],
        .workaround: [
            "Wat u kunt doen: {text}", "Zo kunt u verder: {text}", "Dit hebben wij geregeld: {text}",
        ],
        .workaroundAgain: ["Zo kunt u intussen verder: {text}", "Dit blijft beschikbaar: {text}"],
        .contact: [
            "Loopt u vast, bel dan de servicedesk of loop er langs.",
            "Met vragen kunt u terecht bij de servicedesk, aan de balie en telefonisch.",
            "Hulp krijgt u aan de balie van de servicedesk.",
        ],
        .nextUpdate: [
            "Het volgende bericht komt {when}, ook als er dan geen nieuws is.",
            "{When} hoort u opnieuw van ons, ook zonder nieuws.",
            "Ons volgende bericht: {when}, via {channels}.",
        ],
        .pause: [
            "Het volgende bericht komt {when}; eerder alleen als er iets verandert.",
            "U hoort {when} weer van ons. Vannacht sturen wij niets, tenzij er iets verandert.",
        ],
        .partly: [
            "Voor een deel van u werkt {service} weer, op proef, sinds {clock}. Het kan opnieuw uitvallen: bewaar uw werk ook ergens anders.",
            "Sinds {clock} werkt een deel van {service} weer. Dit is een proef en geen herstel: reken er nog niet op.",
        ],
        .partlyElsewhere: [
            "Bij andere groepen wordt {service} nu in het klein beproefd; bij u kan dat nog niet, omdat eerst moet blijken of alles klopt."
        ],
        .setback: [
            "Tegenslag om {clock}: u kunt {service} weer niet gebruiken. Wat wij over de proef schreven geldt niet meer; dat spijt ons.",
            "Slecht nieuws om {clock}: {service} doet het niet meer. Wij trekken in wat wij over de proef schreven, en dat spijt ons.",
        ],
        .restored: [
            "Sinds {clock} kunt u {service} weer gebruiken. Wij hebben het zelf geprobeerd.",
            "{Service}: u kunt er sinds {clock} weer mee werken. Wij hebben dat zelf nagegaan.",
        ],
        .aftercare: [
            "Kijk na of uw eigen gegevens kloppen en meld wat niet klopt bij de servicedesk; wij zoeken dat per melding uit. Wat wij als uitwijk hebben geregeld, blijft voorlopig gelden."
        ],
        .stillRestored: [
            "{Service}: u kunt er sinds ons vorige bericht zonder onderbreking mee werken. Wij blijven dit bewaken."
        ],
        .replyOpening: [
            "Dank dat u het vraagt.", "Goed dat u belt.", "Ik begrijp uw zorg.", "Dat is een terechte vraag.",
            "Fijn dat u zich meldt.",
        ],
        .replyFact: ["Wat ik weet: {text}", "Dit kan ik u zeggen: {text}"],
        .replyUnknown: [
            "Dat weet ik nog niet. Ik bevestig en ontken alleen wat is uitgezocht.",
            "Dat is op dit moment nog niet bekend, en raden helpt u niet.",
        ],
        .challengeCertainty: [
            "Waarop is die tijd gebaseerd, en wat is het slechtste geval? Zonder onderbouwing geef ik geen tijd door aan mensen die wachten. Wat is er uitgesloten, welke stap loopt nu en wat is plan B? Ik wil dat om {clock} van u horen; anders ga ik een niveau hoger.",
            "Dat neem ik zo niet over. Wat moet er allemaal goed gaan voor die tijd klopt, en hoe zeker is elk van die stappen? Geef mij de ruimste marge die u kunt verdedigen. Om {clock} bel ik u daarover.",
        ],
        .challengeEffort: [
            "Hoe lang er is gezocht meld ik niet; wat er is gevonden wel. Wat hebben we uitgesloten, wat is de volgende stap en wanneer weten we of die werkt? Ik regel aflossing en extra mensen. Om {clock} hoor ik graag de tussenstand."
        ],
        .challengeBlame: [
            "Dat schrijf ik zo niet: de dienst is van ons en wie wacht heeft niets aan een schuldige. Wat weten we zeker over de oorzaak, waaruit blijkt dat, en wat doen we eraan? Om {clock} spreken we elkaar weer."
        ],
        .challengeInvestment: [
            "Die zin gaat er niet in. Wie nu niet kan werken heeft niets aan wat er is uitgegeven. Waaruit blijkt dat het helpt, en wat kunnen we vandaag inzetten? Ik maak er geld en mensen voor vrij. Om {clock} hoor ik graag wat u nodig hebt."
        ],
        .challengeAny: [
            "Ik heb meer nodig dan dit. Waarop rust dit, wat is er uitgesloten en wat is het slechtste geval? Ik stel er mensen en geld voor beschikbaar en wil een tweede spoor voor als dit mislukt. Om {clock} hoor ik graag de tussenstand.",
            "Voor ik dit doorgeef: wat is gecontroleerd en wat niet, en wat gebeurt er als het misgaat? Zorg dat er iemand klaarstaat die het overneemt. Om {clock} spreek ik u weer.",
        ],
        .challengeManager: [
            "Nee, zo niet. Wat wij zeker weten melden we, ook als het slecht nieuws is en ook als er niets nieuws is; een toegezegd bericht komt altijd. Welke gronden zijn er om het anders te doen? Ik zet een tekst klaar en leg die om {clock} aan u voor.",
            "Dat is voor mij niet goed genoeg: mensen moeten kunnen lezen wat er uitligt, wat zij kunnen doen en wanneer zij meer horen. Waarom zouden we dat weglaten? Om {clock} hebt u van mij een voorstel.",
        ],
        .askSupplier: [
            "Wat is er uitgesloten, welke stap loopt nu en wanneer weten we of die werkt? Wat is het slechtste geval? Ik wil om {clock} antwoord.",
            "Waardoor komt het, en waaruit blijkt dat? Wat is plan B als deze stap mislukt? Om {clock} bel ik u.",
            "Zijn er gegevens weg of beschadigd, en hoe weet u dat zeker? Graag uw antwoord om {clock}.",
            "Wat hebt u de afgelopen dagen aan dit systeem veranderd? En wie beslist bij u over extra mensen? Ik bel om {clock}.",
            "Hoe ver is de volgende stap, hoe is dat gecontroleerd en wat kan er nog misgaan? Om {clock} spreek ik u.",
        ],
        .askEngineer: [
            "Wat werkt er nog wel en wat niet, en bij wie? Wat hebben we uitgesloten? Om {clock} wil ik het weten.",
            "Waar zit het volgens jou, en hoe zeker is dat? Wat als het dat niet is? Om {clock} kom ik langs.",
            "Is er een spoor van een aanval, en wat is er nagekeken? Wat is er met de gegevens en de kopieën? Om {clock} bel ik.",
            "Wat heb je nodig, en wie kan je aflossen? Wat is het slechtste geval? Om {clock} spreken we elkaar.",
        ],
        .askManager: [
            "Wat moet deze week hoe dan ook doorgaan, en wie besluit daarover? Graag om {clock} antwoord.",
            "Welke afspraken en termijnen raken door de storing in de knel, en welke kunnen we verschuiven? Om {clock} bel ik.",
        ],
    ])
}
