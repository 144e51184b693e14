extension Lines {
    /// The Dutch wordings of the players who do their best.
    static let dutch = Lines([
        .stamp: [
            "Stand van {clock}:",
            "Zo is de toestand om {clock}:",
            "De stand om {clock}:",
        ],
        .stampPromised: [
            "Zoals beloofd, de stand van {clock}:",
            "Stand van {clock}, zoals toegezegd:",
        ],
        .problemFirst: ["U kunt {service} op dit moment niet gebruiken."],
        .problem: [
            "U kunt {service} nog niet gebruiken.",
            "Werken met {service} lukt nog steeds niet.",
            "Niemand kan op dit moment in {service} werken.",
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
            "Wij hebben {party} hogerop gebeld ({level}) en vragen daar nu zelf door.",
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
            "{Groups} kunnen zo verder: {text}",
            "Voor {groups} is dit geregeld: {text}",
        ],
        .workaroundFrom: [
            "Vanaf {clock} kunnen {groups} zo verder: {text}",
            "Voor {groups} is dit geregeld, vanaf {clock}: {text}",
        ],
        .workaroundAgain: [
            "Dit is geregeld: {text}",
            "Intussen kan dit: {text}",
        ],
        .contact: [
            "Loopt u vast, bel dan de servicedesk of loop er langs.",
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
            "Tegenslag: {service} doet het niet meer. Wat wij over de proef schreven trekken wij in, en dat spijt ons.",
            "Slecht nieuws: u kunt {service} niet meer gebruiken. Wat wij over de proef schreven geldt niet langer; sorry daarvoor.",
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
            "Die tijd geef ik niet door aan mensen die wachten.",
            "Een uur noemen kan iedereen; ik wil weten waar het op rust.",
            "Dat moment neem ik zo niet over.",
        ],
        .challengeEffort: [
            "Hoe lang er is gezocht meld ik niet; wat er is gevonden wel.",
            "Ik zie dat u eraan trekt, maar wie wacht heeft iets aan het resultaat.",
        ],
        .challengeBlame: [
            "Dat schrijf ik zo niet: de dienst is van ons, en wie wacht heeft niets aan een schuldige.",
            "Wij zijn het die hiervoor staan; die zin gaat er niet in.",
        ],
        .challengeInvestment: [
            "Die zin gaat er niet in: wie nu niet kan werken heeft niets aan wat er is uitgegeven.",
            "Wat er vorig jaar in is gestoken, helpt vandaag niemand; dat meld ik niet.",
        ],
        .challengeAny: [
            "Ik heb meer nodig dan dit.",
            "Dat is mij nog te mager.",
            "Dit neem ik niet zomaar over.",
            "Voor ik hier iets mee doe, wil ik het beter begrijpen.",
            "Daar wil ik meer van weten.",
        ],
        .challengeManager: [
            "Nee, zo niet: wat wij zeker weten melden we, ook als het slecht nieuws is.",
            "Dat is voor mij niet goed genoeg: mensen moeten kunnen lezen wat er uitligt, wat zij kunnen doen en wanneer zij meer horen.",
            "Een toegezegd bericht komt altijd, ook als er niets nieuws is.",
            "Daar kan ik niet in meegaan: wie wacht, heeft recht op wat wij weten.",
        ],
        .grounds: [
            "Waarop is dit gebaseerd, en wat is het slechtste geval?",
            "Wat is er uitgesloten en wat niet, en waaruit blijkt dat?",
            "Hoe zeker is dit, en wat moet er allemaal goed gaan?",
            "Wat is er gecontroleerd, en wat gebeurt er als het misgaat?",
            "Welke stap loopt nu, en wat is plan B als die mislukt?",
        ],
        .means: [
            "Ik maak er mensen en geld voor vrij.",
            "Ik wil een tweede spoor voor als dit mislukt.",
            "Ik regel aflossing en extra hulp.",
        ],
        .appointment: [
            "Om {clock} bel ik u daarover.",
            "Om {clock} hoor ik graag hoe het staat.",
        ],
        .pressure: [
            "Anders ga ik een niveau hoger.",
            "Blijft dat uit, dan escaleer ik.",
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
