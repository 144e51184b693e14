extension TimeVocabulary {
    /// The Dutch words, Flemish ones included; weak without a sense are words of their own, one letter away from one.
    static let dutchTable = [dutchFrames, dutchDays, dutchAmounts, dutchHolidays].joined(separator: "\n")

    private static let dutchFrames = """
        weak: zondig, morren, gisten, vandaan, manden, winnaar
        weak: zo meteen, zo direct, nu en dan, zo nu en dan, dag en nacht, min of meer, een voor een
        weak: twee aan twee, tot nu toe, tot nu, tot op heden, dagelijks bestuur, dagelijks leven, dagelijkse leiding
        weak: dagelijkse gang van zaken, dagelijkse gang, dagelijkse werk
        key at: om, ten laatste om het uur van, stipt, klokslag, om klokslag, om stipt, om exact, exact om, om precies
        key around: rond, omstreeks, ongeveer om, circa, ca, rond de klok van, omstreeks de klok van, tegen de klok van, zo rond, om ongeveer, om en nabij
        key around: zo tegen, zo rond een uur of, zo tegen een uur of, zo om een uur of, richting, ergens rond, om een uur of, rond een uur of, tegen een uur of, iets na, iets voor, even na
        key since: sinds ongeveer, sedert ongeveer, al sinds ongeveer
        key around: ca.
        key toward: tegen, zo tegen
        key on: op
        key inside: in, over ongeveer, over zo'n, over circa, over een kleine
        key over: over
        key course: in de loop van, tijdens, doorheen, nog in de loop van, in loop van
        key by: uiterlijk, uiterlijk om, uiterlijk op, ultimo, ten laatste om, ten laatste op, op zijn laatst om
        key by: op z'n laatst om, op zijn laatst op, niet later dan, tot uiterlijk, uiterlijk voor
        key by: uiterlijk tegen, tot maximaal, voor uiterlijk, tussen nu en, nog voor, nog voor het, maximaal tot
        key latest: ten laatste, op zijn laatst, op z'n laatst, op zn laatst
        key voor: voor, vòòr
        key before: voorafgaand aan, alvorens, voordat het
        key until: tot, van nu tot, tot aan, tot om, tot in, tot ongeveer, tot rond, tot ver in
        key within: binnen, in minder dan, binnen de, binnen maximaal, binnen nu en, binnen ongeveer, in hooguit
        key within: in maximaal
        key after: na, nadat het, na ongeveer
        key onward: vanaf, ingaande, ingaand, vanaf om, te beginnen, te beginnen om, te beginnen met, beginnend, beginnend om, te starten om, startend om
        key more: hele, volle, extra, ruime, kleine, goede
        key since: sinds, sedert, al sinds, al vanaf, sinds om
        key since weak: stand, stand van, stand per, stand om, situatie om, het is nu
        key floor: op zijn vroegst, op z'n vroegst, op zn vroegst, ten vroegste, niet voor, niet eerder dan
        key floor: niet voor het, zeker niet voor, nog niet voor, niet vroeger dan, vroegst, ten vroegste om
        key floor: pas om, niet eerder, niet meer voor, op zijn vroegst om, op zijn vroegst op, op z'n vroegst om
        key floor: op zijn vroegst over, zeker nog tot, minstens tot, minimaal tot, ten minste tot
        key floor: zeker tot, in ieder geval tot, tenminste tot, niet voor begin, vroegst om
        key forPurpose: gedurende
        key onlyThen: pas, nog niet
        key half: half, halve, helft
        key ago: geleden, eerder
        key ago weak: terug
        key am: v.m., v.m, v . m .
        key pm: n.m., n.m, n . m .
        key guess: zeg, zeg maar, laten we zeggen, gok, gokt, gokken, schat, schatten, mik, mikt, mikken, wordt, worden, word, hoop, hopen, hoopt
        key sameHour: dezelfde tijd, deze tijd, hetzelfde tijdstip, dit tijdstip, zelfde tijd, zelfde tijdstip, hetzelfde uur
        key same: dezelfde, diezelfde, die, deze zelfde
        key hence: vanaf nu, later, na nu, hierna, verder
        key long: lang, durend, lange, werk, nodig, vertraging, uitstel, wachttijd, wachten, bezig, durende
        key outlast: duurt, duren, duurde, kost, kosten, kostte, vergt, langer dan, meer dan, korter dan, minder dan
        key outlast: niet langer dan, zeker niet langer dan, minstens, minimaal, nog, nog zeker, ruim, bijna, wacht
        key outlast: reken, rekenen, rekent, hoogstens, maximaal, hooguit, max, nog hooguit, nog maximaal
        key outlast: nog ongeveer, nog minstens, nog geen, tot maximaal, gemiddeld, maximaal nog, duur, met een, daarvan
        key roughly: pakweg, krap, grofweg, zowat, plusminus, naar verwachting, naar schatting, waarschijnlijk
        key roughly: vermoedelijk, misschien, om en bij, iets meer dan, iets minder dan, niet meer dan, ten hoogste
        key roughly: nog eens, max., ongeveer
        key outlast: ten minste, tenminste, een stuk of
        key already: al, reeds, al ruim, al bijna, al meer dan, nu al, al zeker
        key every: elk, elke, ieder, iedere, om de, telkens om de, iedere keer om de, steeds om de
        key every part morning: elke morgen, iedere morgen
        key other: andere, ander
        key times: keer, maal, x, keren
        key per: per
        key thereafter: dan, en dan, en daarna, en vervolgens, waarna, daarna, vervolgens, nadien, daaropvolgend, nadat
        key next: volgende, komende, aanstaande, eerstvolgende, volgend, komend, a.s., a.s, aankomende, eerste volgende
        key next: komende de
        key last: verleden, laatstleden, l.l.
        key last: vorige, afgelopen, laatste, vorig, voorbije, jongstleden, jl, jl., j.l., j.l, j . l ., voorgaande, voorbij
        key this: deze, dit, huidige, heel de, de hele, de gehele, de rest van de, de rest van het, de rest van deze, rest van de, het hele
        key article: de, het, t, 't, den
        key indefinite: een, n, 'n
        key of: van de, van het, van die
        key and: en, plus, alsmede, en om, en nog eens om, en opnieuw om, en weer om, en nogmaals om, en nog een keer om
        key or: of, dan wel, of om
        key between: tussen, ergens tussen
        key from: van
        key through: t/m, t.e.m., tem, tm, a, tot en met
        key good: goede, goeie, goed, prettige, fijne, prettig, fijn
        key genitive: s
        key opener: vandaan, vandaar, werkend, werkende, gieter, gister's, werken, weken's
        key sharp: precies, exact, sharp, ish, achtig
        key counter: lokaal, kamer, zaal, ruimte, gebouw, etage, verdieping, balie, toestel, telefoon, bel, tafel
        key counter: niveau, perron, spoor, lijn, kassa, groep, klas, vak, hoofdstuk, stap, punt, optie, route, blok
        key counter: nummer, telefoonnummer, toestelnummer, ticketnummer, postbus, kanaal, veld, rij, stand, afdeling
        key counted: studenten, leerlingen, medewerkers, mensen, gebruikers, scholen, locaties, kassa's, servers, klanten
        key counted: personen, collega's, vestigingen, systemen, schijven, engineers, monteurs, patienten, bezoekers
        key counted: leden, lokalen, punten, meldingen, procent, miljoen, duizend, meter, liter, stuks, gezinnen
        key counted: huishoudens, bedrijven, winkels, telefoons, laptops, kinderen, docenten, ouders, redenen, dingen
        key counted: partijen, specialisten, teams, ploegen, lijnen, meetpunten, straten, wijken, bussen, treinen
        """

    private static let dutchDays = """
        day 0: vandaag, heden, vandaag nog, nog vandaag, vandaag de dag, later vandaag, vndaag
        day 0: eerder vandaag, eerder op de dag
        day 1: morgen, mrgn
        day 2: overmorgen
        day -1: gisteren, gister
        day -2: eergisteren
        day 0 part morning: vanochtend, vanmorgen, deze ochtend, deze morgen, deze voormiddag, vanochtend nog, vanvoormiddag
        day 0 part afternoon: vanmiddag, deze middag, deze namiddag, vannamiddag, vanmiddag nog
        day 0 part evening: vanavond, deze avond, vanavond nog
        day 0 part night: vannacht, deze nacht, komende nacht, vannacht nog
        day 1 part morning: morgenochtend, morgenvroeg, morgenmorgen, morgen vroeg, volgende ochtend, de volgende ochtend, morgenvoormiddag, morgen ochtend
        day 1 part afternoon: morgenmiddag, morgennamiddag
        day 1 part evening: morgenavond
        day 1 part night: morgennacht
        day 2 part morning: overmorgenochtend
        day 2 part afternoon: overmorgenmiddag
        day 2 part evening: overmorgenavond
        day -1 part morning: gisterochtend, gisterenochtend, gistermorgen, gisterenmorgen, gistervoormiddag
        day -1 part afternoon: gistermiddag, gisterenmiddag, gisternamiddag, gisterennamiddag
        day -1 part evening: gisteravond, gisterenavond
        day -1 part night: gisternacht, gisterennacht, afgelopen nacht, vorige nacht
        day -2 part morning: eergisterochtend, eergisterenochtend, eergistermorgen
        day -2 part afternoon: eergistermiddag, eergisterenmiddag
        day -2 part evening: eergisteravond, eergisterenavond
        day -2 part night: eergisternacht, eergisterennacht
        part morning: de morgen, ochtend, ochtends, voormiddag, morgens, voormiddags, ochtenduren, sochtends, smorgens
        part earlyMorning: vroege ochtend, ochtendgloren
        part afternoon: middag, middags, namiddag, namiddags, smiddags
        part evening: avond, avonds, savonds, avonduren
        part night: nacht, nachtelijke uren
        part smallHours: nachts, snachts
        part lunch: lunch, lunchtijd, lunchpauze, middagpauze
        part afterLunch: na de lunch, na de middagpauze, na lunchtijd, na de middag, na het middageten
        part closeOfDay: tegen het einde van de dag, tegen het eind van de dag, op het einde van de dag, eind van de dag, einde van de dag, einde dag, eind vd dag, einde vd dag, einde van de werkdag
        part closeOfDay: eind van de werkdag, einde werkdag, einde kantooruren, eind werkdag, sluitingstijd
        part closeOfDay: aan het eind van de dag, aan het einde van de dag, het eind van de dag, het einde van de dag, eind dag, eind van de schooldag, einde van de schooldag
        part midday: midden op de dag, tussen de middag, midden van de dag
        part midMorning: halverwege de ochtend, midden in de ochtend, midden van de ochtend
        clock 720: middaguur, het middaguur, de middag 12 uur
        clock 1440: middernacht
        clock 30 weak: halfeen
        clock 90 weak: halftwee
        clock 150 weak: halfdrie
        clock 210 weak: halfvier
        clock 270 weak: halfvijf
        clock 330 weak: halfzes
        clock 390 weak: halfzeven
        clock 450 weak: halfacht
        clock 510 weak: halfnegen
        clock 570 weak: halftien
        clock 630 weak: halfelf
        clock 690 weak: halftwaalf
        clock 60 key clockPlural weak: enen
        clock 120 key clockPlural weak: tweeen
        clock 180 key clockPlural weak: drieen
        clock 240 key clockPlural weak: vieren
        clock 300 key clockPlural weak: vijven
        clock 360 key clockPlural weak: zessen
        clock 420 key clockPlural weak: zevenen
        clock 480 key clockPlural weak: achten
        clock 540 key clockPlural weak: negenen
        clock 600 key clockPlural weak: tienen
        clock 660 key clockPlural weak: elven
        clock 0 key clockPlural weak: twaalven
        weekday 0: maandag, maandags, maandagen
        weekday 1: dinsdag, dinsdags, dinsdagen
        weekday 2: woensdag, woensdags, woensdagen
        weekday 3: donderdag, donderdags, donderdagen
        weekday 4: vrijdag, vrijdags, vrijdagen
        weekday 5: zaterdag, zaterdags, zaterdagen
        weekday 6: zondag, zondags, zondagen
        weekday 0 part morning: maandagochtend, maandagmorgen, maandagvoormiddag
        weekday 0 part afternoon: maandagmiddag, maandagnamiddag
        weekday 0 part evening: maandagavond
        weekday 0 part night: maandagnacht
        weekday 1 part morning: dinsdagochtend, dinsdagmorgen, dinsdagvoormiddag
        weekday 1 part afternoon: dinsdagmiddag, dinsdagnamiddag
        weekday 1 part evening: dinsdagavond
        weekday 1 part night: dinsdagnacht
        weekday 2 part morning: woensdagochtend, woensdagmorgen, woensdagvoormiddag
        weekday 2 part afternoon: woensdagmiddag, woensdagnamiddag
        weekday 2 part evening: woensdagavond
        weekday 2 part night: woensdagnacht
        weekday 3 part morning: donderdagochtend, donderdagmorgen, donderdagvoormiddag
        weekday 3 part afternoon: donderdagmiddag, donderdagnamiddag
        weekday 3 part evening: donderdagavond
        weekday 3 part night: donderdagnacht
        weekday 4 part morning: vrijdagochtend, vrijdagmorgen, vrijdagvoormiddag
        weekday 4 part afternoon: vrijdagmiddag, vrijdagnamiddag
        weekday 4 part evening: vrijdagavond
        weekday 4 part night: vrijdagnacht
        weekday 5 part morning: zaterdagochtend, zaterdagmorgen, zaterdagvoormiddag
        weekday 5 part afternoon: zaterdagmiddag, zaterdagnamiddag
        weekday 5 part evening: zaterdagavond
        weekday 5 part night: zaterdagnacht
        weekday 6 part morning: zondagochtend, zondagmorgen, zondagvoormiddag
        weekday 6 part afternoon: zondagmiddag, zondagnamiddag
        weekday 6 part evening: zondagavond
        weekday 6 part night: zondagnacht
        weekday 0 weak: ma, maa
        weekday 1 weak: di
        weekday 2 weak: wo, woe
        weekday 3 weak: do, don, dond
        weekday 4 weak: vr, vrij
        weekday 5 weak: za, zat
        weekday 6 weak: zo, zon
        month 1: januari
        month 2: februari, feb, febr
        month 3: maart, mrt
        month 4: april, apr
        month 5: mei
        month 6: juni, jun
        month 7: juli, jul
        month 8: augustus, aug
        month 9: september, sept
        month 10: oktober, october, okt
        month 11: november, nov
        month 12: december
        month 1 weak: jan
        month 9 weak: sep
        month 12 weak: dec
        season 0: lente, voorjaar
        season 1: zomer
        season 2: herfst, najaar
        season 3: winter
        edge begin: begin, begin van, in het begin van, aan het begin van, vroeg in, vroeg, begin deze, vroege
        edge middle: midden, halverwege, medio, midden in, in het midden van, midden van
        edge end: eind, einde, eind van, einde van, het eind van, het einde van, aan het eind van, aan het einde van
        edge end: later, later in, laat in, laat, late, tegen het eind van, tegen het einde van, op het eind van, op het einde van
        key current: nu, op dit moment, momenteel, direct, meteen, onmiddellijk, thans, nu meteen, zojuist
        """

    private static let dutchAmounts = """
        halves 3: anderhalf, anderhalve
        halves 5: tweeenhalf, tweeenhalve, twee en een half, twee en een halve, 2 en een half, 2 en een halve
        halves 7: drieenhalf, drieenhalve, drie en een half, drie en een halve
        halves 9: vierenhalf, vierenhalve
        number 2 key times: tweemaal
        number 3 key times: driemaal
        number 1 key times: eenmaal, eens
        number 2 weak: paar, een paar, een tweetal, tweetal
        number 3 weak: enkele, meerdere, enige, verscheidene, een aantal, aantal, drietal, een drietal
        number 12 weak: dozijn
        number 10 weak: tiental, een tiental
        number 20 weak: twintigtal, een twintigtal
        key quarter: kwart
        span 15: kwartier, kwartiertje, een kwartier, een kwartiertje, een klein kwartier
        span 30: halfuur, halfuurtje, half uur, half uurtje, een half uur, een half uurtje, een halfuur, een halfuurtje
        span 30: een klein half uur, halve uur, t half uur
        span 45: drie kwartier, driekwartier, 3 kwartier, driekwart uur, drie kwart uur
        span 60: uurtje, een uurtje, een klein uur, een klein uurtje, een goed uur
        span 75: vijf kwartier, 5 kwartier, een uur en een kwartier
        span 90: anderhalf uur, anderhalf uurtje, een uur en een half, anderhalfuur, 1 1/2 uur
        span 720: halve dag, een halve dag
        unit second: seconde, seconden, seconden
        unit minute: minuut, minuten, minuutje, minuutjes, minuutn
        unit quarterHour: kwartieren
        key hourMark unit hour: uur
        unit hour: uren, uurtjes, uurs
        unit day: dag, dagen, dagje, dagjes, dgn, etmaal, etmalen
        unit workday: werkdag, werkdagen, schooldag, schooldagen
        unit night: nachten
        unit weekend: weekend, weekeinde, weekenden, weekeinden, weekends
        unit week: week, weken, weekje, weekjes, wkn
        unit week weak: wk, weeknummer, weeknr
        unit month: maand, maanden, maandje, maandjes, mnd
        unit quarter: kwartaal, kwartalen
        unit year: jr, jaar, jaren, jaartje
        ordinal -2: voorlaatste, op een na laatste, op een na de laatste
        unit decade: decennium, decennia
        period 30: halfuurlijks
        period 60: om het uur, elk uur, ieder uur, uurlijks, per uur, elk heel uur, elk uur op het hele uur, ieder heel uur
        period 60: op het hele uur, om het hele uur, op ieder heel uur, op elk heel uur, op het halve uur, elk uur op het halve uur, ieder uur op het halve uur, ieder uur op het hele uur, elk uurtje
        period 30: om het half uur, om het halfuur, elk half uur, elk halfuur, ieder half uur, ieder halfuur
        period 30: elk halfuurtje, ieder halfuurtje
        period 15: om het kwartier, elk kwartier, ieder kwartier
        period 90: om de anderhalf uur, elke anderhalf uur, om het anderhalf uur, elk anderhalf uur
        period 1440: alle werkdagen, op alle werkdagen, elke doordeweekse dag, iedere doordeweekse dag, daags, op werkdagen, doordeweeks, dagelijks, dagelijkse, elke dag, iedere dag, per dag, elke werkdag, iedere werkdag, elke schooldag
        period 2880: om de dag, om de andere dag
        period 10080: wekelijks, wekelijkse, elke week, iedere week, per week
        period 262800: halfjaarlijks, halfjaarlijkse, elk half jaar, ieder half jaar
        period 20160: veertiendaags, tweewekelijks, om de week, tweewekelijkse
        period 43200: maandelijks, maandelijkse, elke maand, iedere maand, per maand
        period 1: elke seconde, iedere seconde
        period 15: per kwartier
        period 30: per half uur, per halfuur
        period 1440: op weekdagen, tijdens werkdagen, doordeweekse dagen, op doordeweekse dagen, tijdens weekdagen
        period 1440: alle dagen, op alle dagen
        period 40320: vierwekelijks, vierwekelijkse
        period 1051200: tweejaarlijks, tweejaarlijkse
        period 30240: driewekelijks, driewekelijkse
        period 86400: tweemaandelijks, tweemaandelijkse, om de maand
        period 129600: per kwartaal, elk kwartaal, ieder kwartaal, driemaandelijks, driemaandelijkse
        period 1051200: om het jaar
        period 525600: jaarlijks, jaarlijkse, elk jaar, ieder jaar, per jaar
        """
}
