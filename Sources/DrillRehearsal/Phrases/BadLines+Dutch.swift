extension BadLines {
    /// The Dutch lines of the players who do it wrong.
    static let dutch = BadLines(
        template: [
            "Er is momenteel een storing.", "Er wordt aan gewerkt.", "Wij houden u op de hoogte.",
            "Dank voor uw geduld.",
        ],
        firstPromise: ["{service} heeft een kleine storing. Om {clock} werkt alles zeker weer!"],
        nextPromise: [
            "Het duurde iets langer, maar om {clock} doet {service} het gegarandeerd weer.",
            "Goed nieuws: we zijn er bijna. Om {clock} is het opgelost, dat beloven we.",
            "Nog even geduld. {service} is om {clock} definitief hersteld.",
            "De oplossing is gevonden. Vanaf {clock} kunt u zonder meer weer werken met {service}.",
        ],
        blame: [
            "De storing van {service} is de schuld van {party}. Wij kunnen hier niets aan doen.",
            "We zijn al een halve dag aan het zoeken naar wat {party} heeft veroorzaakt!",
            "Wij hebben de laatste tijd heel veel geld en capaciteit in {service} gestoken. Aan ons ligt het niet.",
            "De oorzaak ligt bij {party}! Voor vragen moet u bij hen zijn.",
            "Onze mensen werken zich al dagen kapot voor een fout die {party} heeft gemaakt.",
        ],
        somebodyElse: "een ander",
        passingOn: "Wij kregen dit bericht en geven het graag aan u door: {text}",
        acceptance: [
            "Prima, dat neem ik zo over. Dank, ik geef het door.",
            "Akkoord, ik zet het in het volgende bericht.",
            "Fijn om te horen, dank u wel. Ik wacht het rustig af.",
        ],
        chatter: [
            "Wij willen u graag opnieuw bijpraten over de situatie rond {service}.",
            "Zoals u inmiddels zult hebben gemerkt is er sprake van een verstoring van de dienstverlening.",
            "Dit onderwerp heeft op alle niveaus onze volle aandacht.",
            "Er wordt door alle betrokkenen met man en macht gewerkt aan een structurele oplossing.",
            "Wij snappen dat u benieuwd bent naar de stand van zaken.",
            "Op dit moment lopen er verschillende sporen naast elkaar.",
            "Zodra er meer te melden is, leest u dat natuurlijk direct hier.",
            "Wij vragen u om nog even geduld te hebben.",
            "In de tussentijd blijven wij alles nauwlettend volgen.",
            "Communicatie vinden wij belangrijk en daarom sturen wij u dit bericht.",
            "Het team komt meerdere keren per dag bij elkaar om de voortgang te bespreken.",
            "Uiteraard streven wij naar een zo spoedig mogelijke afronding.",
            "Wij danken u voor uw begrip en voor de prettige samenwerking.",
            "Mocht u dit bericht al eerder hebben gelezen, dan kunt u het als niet verzonden beschouwen.",
            "Kwaliteit en continuïteit staan bij ons hoog in het vaandel.",
            "Wij houden de vinger aan de pols en schakelen waar nodig bij.",
            "Een en ander vergt zorgvuldige afstemming met diverse partijen.",
            "Wij hebben er vertrouwen in dat dit op korte termijn de goede kant op gaat.",
        ])
}
