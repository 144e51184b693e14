// swift-format-ignore-file
// Made from nl.phrases by `train-reader embed`; edit that file, not this one.

extension EmbeddedPhrases {
    static let dutch: StaticString = #"""
# What people write in an outage, in Dutch: word classes first, phrases after them.
# The rules of this file stand at the type Phrasebook; after a change run `train-reader embed`.

[@system]
e-mail, mail, mailbox*, webmail, outlook, wifi, internet, netwerk*, server*, systeem, systemen, *systeem, *systemen
portaal, portal, *portaal, *portal, site, website, *site, webshop, webwinkel, *shop, app, *app, apps, applicatie*, programma, *programma
telefoon*, telefonie, centrale, *centrale, lijn, lijnen, verbinding*, *verbinding, printer*, *printer, printen, inloggen, aanmelden, inlog*
kassa*, *kassa, *kassas, pin, pinnen, pinautoma*, pinappara*, betalen, betaling*, *betaling, *betalingen, ideal, scanner*, *scanner, *scanners, scannen
rooster*, *rooster, *roosters, agenda, kalender, dossier*, *dossier, *dossiers, database, databank, bestand, bestanden, schijf, mappen, opslag
magister, somtoday, teams, sharepoint, hix, epd, smartschool, canvas, brightspace, osiris, afas, sap, excel, vpn, intranet, digid, moodle, citrix, onedrive, exact, zoom, itslearning
slagboom, slagbomen, poortjes, deuren, lift, liften, verwarming, verlichting, alarm*, camera*, bel, oproep*, digibord*, beamer*, scherm*, tablet*, computer*, pc, pcs, laptop*
loket, *loket, balie, boeking*, reserver*, bestel*, *registratie, registratie, administratie, *administratie, planning, *planning, koppeling*, *koppeling
dienst, *dienst, diensten, platform*, *platform, meldkamer, stroom, water, gas, treinen, trams, bussen, automaat, automaten, *automaat, *automaten, pagina, *pagina, formulier*, *formulier, knop, account*, *account

[@broken]
plat, eruit, uit, stuk, kapot, defect, offline, onbereikbaar, onbeschikbaar, down, gecrasht, gestoord, verstoord, uitgevallen, vastgelopen, traag, stroef, leeg, weg, verdwenen, zoek, kwijt, dood, zwart
onbruikbaar, ontoegankelijk, bevroren, weigert, weigeren, hapert, haperen, hapering*, crasht, vastloopt, platligt, stilligt, uitvalt, uitvallen, storing, storingen, panne, *storing, *uitval, uitval
ligt eruit, liggen eruit, ligt plat, liggen plat, ligt stil, liggen stil, ligt op zijn gat, ligt op z'n gat, ligt op apegapen, is down, eruit gevlogen, valt uit, vallen uit, viel uit, vielen uit, loopt vast, lopen vast, liep vast
geen verbinding, geen toegang, foutmelding*, wit scherm, witte pagina, wit beeld, zwart scherm, blauw scherm, lege pagina, niet beschikbaar, niet bereikbaar, niet mogelijk, niet toegankelijk, buiten gebruik, buiten dienst, beperkt beschikbaar, beperkt bereikbaar
doet het niet, doen het niet, doet niets, doen niets, werkt niet, werken niet, lukt niet, lukken niet, gaat niet, reageert niet, reageren niet, start niet, opent niet, laadt niet, laden niet, draait niet, niet te bereiken, niet te gebruiken, niet te openen, niet in te zien, niet meer
blijft hangen, blijven hangen, geeft een fout, geven een fout, geeft fouten, er niet op, er niet in, komt niet door, komen niet aan, komen niet door, in storing, weigert dienst, weigeren dienst, geen beeld, geen geluid, geen bereik, geen stroom, dubbel afgeschreven

[@works]
werkt, werken, doet het, doen het, draait, draaien, loopt, lopen, functioneert, functioneren, online, beschikbaar, bereikbaar, hersteld, verholpen, opgelost, gerepareerd, gemaakt, open, live, actief, operationeel, klaar, rond, terug, gepiept, voorbij, gefikst, gefixt, geregeld, opgeheven, normaal, inloggen, printen, pinnen, bellen, mailen, bestellen, boeken
in de lucht, in bedrijf, op orde, als vanouds, als normaal, de oude, uit de lucht, aan de praat, in orde, bij het oude, up and running, erdoor, erop, goed

[@again]
weer, opnieuw, terug, alweer, wederom

[@people]
leerling*, student*, studenten, docent*, leraar, leraren, leerkracht*, ouder, ouders, *ouders, medewerker*, *medewerkers, collega*, personeel, patient*, client*, cliënt*, klant*, burger*, inwoner*, huurder*, reiziger*, bezoeker*, arts, artsen, *artsen, verpleegkundig*, gebruiker*, iedereen, niemand, gezinnen, huishoudens, bewoner*, leden, vrijwilliger*, chauffeur*, bezorger*, ondernemer*, winkel, winkels, *winkels, filiaal, filialen, afdeling, afdelingen, *afdeling, *afdelingen, locatie*, *locatie*, vestiging*, school, scholen, *school, *scholen, klas, klassen, gemeente*, wijk, wijken, kinderen, deelnemer*, kandida*, balies, spoedeisende, huisarts*, apothe*, zorgverlener*, mensen, abonnee*, lezer*, rijder*, kopers, verkopers, passagier*, gast, gasten, sporter*, bedrijven, teams, ploegen, mantelzorger*, werkzoekend*, sollicitant*, kijkers, luisteraar*, aanvragen, afspraken, toets, toetsen, examen*, tentamen*, operaties, betalingen, facturen, uitkering*, salaris*, loon, lonen

[@supplier]
leverancier*, *leverancier, provider*, *provider, hoster*, hosting*, hostingpartij, fabrikant*, bouwer, softwarebedrijf, softwarehuis, aannemer*, installateur*, netbeheerder*, telecom*, derde, derden, externe, partner*, dienstverlener*, beheerder*, onderaannemer*, maker, makers, datacenter, datacentrum, rekencentrum, cloudpartij, moederbedrijf, hoofdkantoor, ministerie, rijk, bank, kpn, ziggo, telenet, proximus, microsoft, google, fluvius, enexis, stedin, liander, prorail, vodafone, odido, cloudflare, amazon, surf, logius
een andere partij, een externe partij, derde partij, een derde, de overkant, een ander, *bedrijf

[@we]
we, wij, ik, ons, onze, onszelf, mijn, mij, mezelf

[@you]
u, uw, jij, je, jullie, jou, jouw, ge, gij

[@not]
niet, geen, nooit, niets, niks, nergens, niemand, nog niet, nauwelijks, evenmin, zonder, amper

[@know]
weten, weet, wist, kennen, kent, bekend, duidelijk, duidelijkheid, zicht, zeggen, inschatten, schatten, overzien, vaststellen, vastgesteld, achterhaald, gevonden, zekerheid, beeld, antwoord, verklaring, idee, helder, melden, meedelen, noemen, geven, uitsluitsel

[@question]
waardoor, waarom, hoe, wanneer, waar, wat, welke, wie, hoeveel, hoelang, of

[@cause]
oorzaak, oorzaken, reden, boosdoener, schuldige, aanleiding, bron, fout, probleem, komt door, kwam door, komt doordat, kwam doordat, door een, doordat, vanwege, wegens, ten gevolge van, als gevolg van, omdat, veroorzaakt, ontstaan, ontstond

[@failed]
stukgegaan, kapotgegaan, begeven, gecrasht, doorgebrand, gesprongen, geknapt, gebroken, kabelbreuk, *breuk, lekkage, brand, blikseminslag, kortsluiting, stroomstoring, stroomuitval, mislukte, mislukt, verlopen, verkeerde, verkeerd, vergeten, overbelast, overbelasting, volgelopen, vol, update, *update, certificaat, *certificaat, licentie, schijf, harde schijf, instelling, *instelling, configuratie*, *fout, bug, hack, hackers, aanval, ddos*, virus, ransomware, inbraak, graafmachine, graver, kabel, *kabel, stekker, lek, waterschade, muis, muizen, misgegaan, fout gegaan, bezweken, gesneuveld, losgeraakt, ingestort

[@engineer]
engineer*, monteur*, technicus, technici, techniek, *technici, beheerder*, *beheerder, *beheerders, specialist*, *specialisten, team, teams, *team, collega*, *dienst, ict, ict'ers, it, programmeur*, ontwikkelaar*, ploeg, ploegen, *ploeg, deskundige*, expert*, techniekers, informatici, helpdesk*, aannemer*, elektricien*, loodgieter*, jan, piet

[@repair]
herstellen, herstelt, hersteld, vervangen, vervangt, verving, vervingen, omgeruild, terugzetten, teruggezet, teruggedraaid, terugdraaien, zetten, zet, herstarten, herstart, opnieuw opgestart, omgeleid, omleiden, leiden, verleggen, schakelen, overgeschakeld, omgeschakeld, overgezet, overzetten, opgebouwd, herbouwen, bouwen, bouwt, lassen, last, repareren, repareert, gerepareerd, monteren, geplaatst, plaatsen, plaatst, installeren, installeert, testen, test, getest, controleren, controleert, gecontroleerd, nalopen, loopt, uitgeschakeld, afgesloten, geïsoleerd, losgekoppeld, ingehuurd, gehuurd, huren, ingezet, opgeroepen, ingeroepen, gestuurd, rijdt, rijden, brengen, brengt, halen, haalt, onderweg, geëscaleerd, escaleren, uitgesloten, ingelezen, inlezen, invoeren, omzetten, omgezet, bellen, belt, gebeld, aangedrongen, geëist, afgesproken, doormeten, meten, graven, zoeken, onderzoeken, onderzoekt, doorzoeken, verplaatsen, verplaatst, kopiëren, terughalen, leegmaken, opschonen, uitbreiden, bijgezet, verhuisd, verhuizen, draaien, draait, vervanging

[@effort]
hard, keihard, met man en macht, dag en nacht, alles aan, alle hens, ons best, zich uit de naad, zich het schompes, rot, suf, uren, nachtenlang, dagenlang, urenlang, onafgebroken, onvermoeibaar, nonstop, met alle macht, onverminderd, de klok rond, uit alle macht, tot diep in de nacht, hele nacht, hele dag, hele ochtend, halve dag, halve nacht, hele weekend, hele middag, vroege ochtend, zonder slaap, geen oog, geen pauze, zonder pauze, vrije dag, vrije avond, overuren, in touw, in de weer, bezig, aan het zoeken, aan het werk, aan het zwoegen, aan het ploeteren, aan het stoeien, zweet, bloed, tranen, koffie, slapeloze, geslapen

[@invest]
geïnvesteerd, investeren, investering*, miljoen, miljoenen, ton, euro, geld, budget, duur, duurste, dure, kosten, gekost, besteed, uitgegeven, uitgetrokken, gestoken, verdubbeld, uitgebreid, vernieuwd, nieuwste, modernste, state of the art, aangeschaft, gekocht, aangenomen, extra mensen, extra capaciteit, beste mensen, gemoderniseerd, opgewaardeerd, versterkt

[@past_span]
vorig jaar, afgelopen jaar, afgelopen jaren, vorige jaren, voorbije jaar, verleden jaar, dit jaar, vorige maand, afgelopen maanden, onlangs, recent, jarenlang, de laatste jaren, al jaren, vorig voorjaar, vorig najaar, afgelopen zomer, afgelopen periode

[@vague]
binnenkort, spoedig, zsm, straks, zo meteen, zometeen, dadelijk, gauw, snel, snelle, later, weldra, asap, ooit, eerdaags, binnen afzienbare tijd, op termijn, afzienbare, zo snel mogelijk, zo spoedig mogelijk, zo vlug mogelijk, zo gauw mogelijk, op korte termijn, later vandaag, te zijner tijd, tzt, zodra, van zodra, nader, nadere, nog even, binnen no time, in een mum, een dezer dagen, vroeg of laat, tijdig

[@certain]
zeker, beslist, gegarandeerd, garanderen, garandeer, garantie, beloven, beloof, beloofd, belofte, absoluut, honderd procent, 100 procent, uiterlijk, definitief, sowieso, erewoord, hand in het vuur, op mijn woord, stellig, ongetwijfeld, vast, heus, echt, reken maar, geen twijfel, zonder mankeren, staat vast, toegezegd, zegt toe, verzekert, verzekerd, verzekeren

[@hedge]
verwachten, verwacht, verwachting, verwachtte, waarschijnlijk, vermoedelijk, wellicht, misschien, mogelijk, hopen, hoop, hoopt, hopelijk, hoopten, schatten, schatting, schat, inschatting, streven, streeft, streef, denken, denkt, denk, mikken, mikt, gokken, gok, rekenen op, rekent op, als alles meezit, als het meezit, als alles goed gaat, bij leven en welzijn, onder voorbehoud, zonder garantie, onzeker, niet zeker, zou, zouden, kan, kunnen, lijkt, moet, moeten, ongeveer, rond, richting, eerder, naar alle waarschijnlijkheid, vermoeden, vermoedt, in principe, normaal gezien, normaliter, met een beetje geluk, met wat geluk, voorzichtig, vooralsnog, planning, gepland, mits, tenzij, indien, richttijd, streeftijd, kans, of zo, uitgaan van, gaan uit van

[@update]
update*, bericht*, nieuws, informatie, info, stand van zaken, meer, mededeling*, nieuwsbrief, bulletin, tussenstand, persbericht, brief, terugkoppeling, antwoord, toelichting, bijeenkomst, inloop*, persconferentie, overleg, videobericht, sms, mailtje, appje

[@tell]
melden, meldt, meld, laten weten, laat weten, vertellen, vertelt, vertel, berichten, horen, hoort, hoor, informeren, informeer, informeert, sturen, stuur, stuurt, volgt, volgen, laten, weten, lees, leest, lezen, plaatsen, geven, geef, mailen, mail, mailt, bellen, bel, belt, appen, app, appt, schrijven, schrijf, bijpraten, praten bij, praat bij, terugkomen, op de hoogte, verversen, ververst, bijwerken, bijgewerkt, aangevuld, verschijnt, ontvangen, ontvangt, krijgt, krijgen, praten, zeggen, zeg, uitleggen, sms'en, sms, delen, deel

[@use]
gebruik, gebruikt, gebruiken, maak, noteer, schrijf, bel, belt, kom, komt, ga, gaat, neem, neemt, betaal, betaalt, betalen, werk, werkt, print, houd, houdt, stuur, vul, haal, haalt, kunt, kun, kan, probeer, probeert, zet, meld, meldt, vraag, wijk, loop, leg, pak, toon, laat, doe, schakel, ruil, geef, lever, verwijs, reis, rijd, stap, volg, open, log, kies, vermeld, teken, check, wacht, bewaar, noodprocedure*

[@alternative]
papier, papieren, pen, contant, telefonisch, met de hand, handmatig, handmatige, lijst, lijsten, *lijst, formulier, formulieren, noodformulier*, noodprocedure*, alternatief, in plaats van, tijdelijk, zolang, in de tussentijd, ondertussen, intussen, tot die tijd, tot dan, voorlopig, ander, andere, kopie, whiteboard, kopieën, usb*, 4g, 5g, hotspot, mobiel, mobiele, reserve, reserve*, vervangend, vervangende, omweg, uitwijk*, omleiding, extra tijd, uitstel, verlengd, verlenging, verschoven, verzet, verplaatst, kwijtgescholden, vergoed, vergoeden, vergoeding, gratis, loket, balie, post, fax, pendelbus*, bussen, privé*, thuis, lokaal, oude

[@contactplace]
telefoonnummer, nummer, 112, helpdesk, servicedesk, statuspagina, intranet, website, balie, receptie, meldpunt, spreekuur, prikbord, infopunt, infobalie, klantenservice, lokaal, kamer, conciërge, secretariaat, kanaal, liveblog, hulplijn, storingslijn, infolijn, appgroep, groepsapp, teletekst

[@sorry]
sorry, excuses, excuus, excuseren, excuseer, verontschuldiging*, verontschuldigen, verontschuldigt, spijt, spijten, pardon, het spijt ons, mea culpa, betreuren, betreurt, betreur, vergeef, neem ons niet kwalijk, neem me niet kwalijk, sorry voor

[@feel]
begrijpen, begrijp, begrijpt, snappen, snap, snapt, beseffen, besef, beseft, realiseren, weten dat dit, begrip, leven mee, leef mee, voelen, zien hoe, kunnen ons voorstellen, vervelend, ellende, ellendig, balen, zuur, naar, lastig, frustrerend, frustratie, machteloos, zwaar, hard aankomt, schrik, ongerust, zorgen, spannend, teleurstell*, dupe, ongemak, overlast, hinder, last, wrang, onacceptabel, akelig, vreselijk, verschrikkelijk, rot voor

[@own]
verantwoordelijk, verantwoordelijkheid, verantwoording, aansprakelijk, onze fout, mijn fout, eigen fout, eigen schuld, onze schuld, mijn schuld, aan ons, bij ons, onszelf, zelf, aanspreekpunt, aanspreken, rekening, op ons, ons aan te rekenen, staan in voor, staat in voor, instaan, hadden wij, hadden we, had ik, moeten zien, onze keuze, aan te rekenen, toe te schrijven, steken we onze hand, trek ik mij aan, trekken wij ons aan, onze zaak, onze taak, plicht

[@fault]
schuld, fout, fouten, ligt bij, ligt aan, lag bij, lag aan, zit bij, schuldig, nalatig*, verwijten, te wijten, debet, blunder, steken laten vallen, geklungel, prutswerk, knoeiwerk, buiten onze invloed, buiten onze macht, niets aan doen, niks aan doen, geen vat op, geen invloed, niet aan ons, niet bij ons, ligt niet aan ons, niet onze schuld, overgeleverd, afhankelijk van, laat ons in de steek, veroorzaakt door, zonder overleg, zonder ons, zonder iets te zeggen, zonder aankondiging, toegebracht, steek laten vallen

[@minimal]
slechts, maar, alleen, enkel, hooguit, klein, kleine, klein beetje, beperkt, beperkte, minimaal, minimale, gering, geringe, handjevol, handvol, enkeling, paar, enkele, heel even, eventjes, hikje, hik, foutje, dingetje, storinkje, dipje, ongemakje, niet zo erg, valt mee, valt wel mee, valt reuze mee, meevalt, erger, niet overdrijven, geen ramp, geen drama, niks aan de hand, niets aan de hand, geen paniek, schoonheidsfoutje, licht, lichte, nihil, te verwaarlozen, relativeren, gelukkig maar, nauwelijks, amper, een uurtje, kinderziekte*

[@jargon]
lun, luns, san, nas, raid, bgp, dns, dhcp, ldap, kerberos, vlan, vlans, vpn, mpls, ospf, vrf, asn, ssl, tls, tcp, udp, nat, acl, firewall, failover, failback, cluster, clusters, node, nodes, pod, pods, kubernetes, k8s, docker, container*, etcd, namespace, ingress, api, apis, endpoint*, backend, frontend, loadbalancer*, load balancer, proxy, reverse proxy, hypervisor, vmware, esx, esxi, vm, vms, vcenter, iscsi, fibre channel, storage, datastore, snapshot*, replica*, replicatie, rollback, roll back, deploy, deployment, pipeline, ci, cd, release, build, commit, patch, patches, hotfix, firmware, kernel, bios, switch, switches, router, core switch, coreswitch, uplink, trunk, stp, spanning tree, arp, mac, ad, adfs, saml, oauth, sso, idp, mfa, certificate, cert, csr, ca, pki, root cause, rca, rto, rpo, sla, slas, p1, p2, prio 1, major incident, incident, change, cab, rfc, itil, servicenow, ciso, soc, siem, edr, ioc, iocs, dos, payload, exploit, cve, zero day, zero-day, escalation, mitigation, mitigatie, mitigeren, degraded, flapping, latency, latentie, throughput, timeout*, time-out*, packet loss, jitter, bandbreedte, heap, memory leak, stack trace, stacktrace, exception, nullpointer*, query, queries, index, deadlock*, sql, oracle, postgres, mysql, redis, kafka, rabbitmq, message queue, queue, middleware, esb, edi, hl7, fhir, sftp, ftp, smtp, imap, mx, dkim, spf, plc, scada, hmi, interlock, sil, ups, pdu, psu, generator, busbar, ipsec, tunnel, route, routes, route leak, prefix*, peering, ddos, ip-adres*, ip, subnet*, gateway, dmz, workaround, overgave, force majeure, overmacht, verwerkersovereenkomst, boetebeding, conform, ingebrekestelling, vigerende, mandaat, governance, stakeholder*, compliance, business continuity, bcm, crisisteam, opschaling, grip, grip 1, grip 2

[@prepare]
houd rekening, hou rekening, houdt rekening, rekening mee, rekening te houden, reken er niet op, reken niet, reken er op, reken erop, ga ervan uit, gaat u ervan uit, bereid je voor, bereid u voor, bereidt u voor, voorbereid, stel je in, stel u in, stelt u zich, plan, maak alvast, regel, zorg dat, zorg voor, niet meer, komende dagen, deze week, dagen, weken, langere tijd, lang duren, langdurig, nog lang, rest van de, tot nader order, voorlopig, niet voor, niet eerder, op zijn vroegst, op z'n vroegst, minstens, minimaal, ten minste, zeker tot, in het ergste geval, slechtste geval, worst case, alvast

[@hostile]
zucht, zeuren, gezeur, geklaag, klagen, klaag, bellen heeft geen zin, geen zin, heeft geen enkele zin, al gezegd, zoals gezegd, nogmaals, voor de zoveelste keer, al drie keer, hou op, houd op, stop met, ophouden, niet te bellen, niet bellen, lezen is, kunt lezen, eens lezen, wie kan lezen, spoelt u, ongeduldig, volwassen, bespaar, verveelt, doe normaal, geen tijd voor, lastigvallen, lastig te vallen, jullie schuld, als u had, hadden jullie, had u maar, wen er maar aan, pech, jammer dan, dan niet, ander hobby, onzin, belachelijk, kinderachtig, overdreven, niet zo moeilijk, zo moeilijk is

[@agree]
akkoord, prima, oké, ok, oke, top, mooi, goed, fijn, dank, bedankt, dankjewel, dankuwel, begrepen, duidelijk, helder, super, perfect, uitstekend, geweldig, goed nieuws, geen probleem, geen punt, komt goed, succes, afgesproken, doen we, is goed, dan wachten, wachten we, wacht ik, geef ik door, geven we door, neem ik over, vertrouw, vertrouwen

[@challenge]
waarop, hoe weet, hoe zeker, waarom, wat als, ergste geval, worst case, slechtste geval, bewijs, bewijzen, onderbouw*, aantonen, laat zien, gemeten, getest, welke stappen, percentage, procent zeker, garantie, onacceptabel, niet acceptabel, onaanvaardbaar, geen genoegen, niet genoeg, te vaag, dat zei, dat zeiden, klopt niet, geloof, gelooft, kan niet kloppen, concreet, waar baseer*, wie heeft, op basis waarvan, ga ik niet, accepteer ik niet, plan b, niet goed genoeg

[@escalate]
directeur, directie, *directeur, bestuur, bestuurder, raad van bestuur, ceo, cio, cfo, escaleer*, escalatie*, geëscaleerd, hoger, contract, *contract, clausule, artikel, boete, boetes, *boete, sla, ingebrekestelling, in gebreke, gebreke, juridisch, jurist*, advocaat, advocaten, schadeclaim, aansprakelijk, opzeggen, ontbinden, overstappen, opzegging, hoogste prioriteit, prioriteit 1, p1, prio 1, manager, baas, leidinggevende, duty manager, toezichthouder, inspectie, anders, zo niet, ultimatum

[@mobilise]
inhuren, huur, huren, ingehuurd, extra, budget, geld, vrijgemaakt, tekenen, teken ik, betaal, betalen, betalen we, koop, kopen, bestel, bestellen, laat komen, laten komen, haal, stuur ik, stuur er, zet ik, sturen, vlieg, koerier, taxi, reserve*, tweede team, tweede spoor, parallel, tegelijk, vervang*, uitwijk*, noodprocedure, papier, pak, inzetten, zet in, ik regel, regel ik, regelen, roep op, oproepen, piket, specialist*, expert*, mensen, man erbij, collega erbij, leen, lenen, freelancer*, capaciteit, aggregaat

# ---------------------------------------------------------------------------------------------------------

[problem]
@system ... @broken
@broken ... @system
@system ... @not ... @works
@not ... @works ... @system
kunt|kun|kan|kunnen|konden|kon ... @not ... inloggen|printen|pinnen|bellen|mailen|openen|inzien|bestellen|boeken|betalen|aanmelden|bereiken|ontvangen|versturen|gebruiken|zien|invoeren|opslaan
lukt|werkt|doet ... @not

[impact]
@people ... @not
@people ... kunnen|kan|moeten|wachten|staan|missen|krijgen ... @not?  @people
daardoor|hierdoor|zodat|waardoor|gevolg
getroffen ... @people
@people ... getroffen
geldt voor|treft|raakt|betreft ... @people

[cause]
oorzaak|reden|boosdoener ... is|zit|ligt|was|bleek|lag
@cause ... @failed
@failed ... @cause
ligt|zit|lag|zat bij|aan|in ... @supplier
komt|kwam door|doordat
veroorzaakt door|doordat

[unknown]
@not ... @know
oorzaak|omvang|duur|reden ... onbekend|onduidelijk
oorzaak|omvang|duur ... @not ... @know
onbekend|onduidelijk|gissen|raden
@question ... @we ... @not
tasten in het duister

[actions]
@engineer ... @repair
@we ... @repair
@we hebben|heb|laten|zijn|gaan ... @repair

[ownership]
@own ... @we
@we ... @own

[empathy]
@sorry
@we @feel ... @you|dit|dat|hoe
vervelend|lastig|balen|zuur|naar ... @you
dank voor ... begrip
hoe vervelend

[next_update]
<time> ... @tell|@update
@tell|@update ... <time>
<rhythm> ... @tell|@update
@tell|@update ... <rhythm>

[workaround]
@use ... @alternative
@alternative ... @use
zolang|intussen|ondertussen|tussentijd|voorlopig ... @use|@you

[contact]
<page>
<mail>
<phone>
bel|bellen|belt ... <number>|@contactplace
@contactplace ... bereikbaar|terecht|langs|vragen|helpen|open
kijk|vragen|hulp|terecht|langs|kom ... @contactplace

[prepare]
@prepare ... @hedge|<time>|dagen|weken|duren|zonder
<floor>
vandaag|vanavond|morgen|week ... @not meer
kan|gaat|zal ... lang|dagen|weken ... duren

[restored]
@system ... @works ... @again
@system ... @again ... @works
@again ... @works
@works @again
storing ... @works

[hard]
<time> ... @again ... @works
<time> ... @works
@again ... @works ... <time>
@works ... <time>
@certain ... @works
@certain ... <time>
binnen ... @works

[hedged]
@hedge ... <time>
<time> ... @hedge
@hedge ... @again|@works

[refused]
@not ... hersteltijd|eindtijd|tijdstip|tijd|datum|termijn|hersteldatum|hersteluur|einduur
hoelang|hoe|wanneer ... @not ... @know
hoelang|wanneer ... @not
duur|hersteltijd|eindtijd|einde ... onbekend|onduidelijk|nnb|ntb|onzeker
nnb|ntb|tbd

[effort_excuse]
al|sinds ... @effort
@effort ... al
werken|werkt|gewerkt ... @effort
@effort ... werken|werkt|gewerkt
doen|doet ... best|uiterste|mogelijke
alles op alles

[blame]
@supplier ... @fault
@fault ... @supplier
@fault ... @you
wachten|afhankelijk ... @supplier
dankzij ... @supplier

[investment]
@invest ... @past_span
@past_span ... @invest
@we ... @invest

[minimise]
@minimal ... storing|probleem|gebruikers|@people
maar een|slechts een
valt ... mee
had erger|kon erger
niet zo erg

[vague]
@vague
op de hoogte
houden|houdt ... hoogte
later meer
meer ... volgt|later
update|bericht|nieuws volgt
wordt|werken ... aan gewerkt

[jargon]
@jargon

[hostile]
@hostile
bel|bellen ... @not
hou|houd op|eens

[accepts]
@agree

[challenges]
@challenge
hoe zeker|weet|kan|lang|groot

[escalates]
@escalate

[mobilises]
@mobilise

# De zinnen die nooit gemist mogen worden, in hun gewoonste vorm.
[blame proves]
oorzaak|fout|probleem|schuld|storing ligt|zit bij onze|de|een? @supplier
ligt|zit volledig|helemaal|geheel bij onze|de? @supplier
ligt aan onze|de @supplier
schuld|fout van onze|de @supplier
niet onze schuld|fout
buiten onze invloed|macht|schuld
kunnen wij|we hier? niets|niks aan doen
kan ik hier? niets|niks aan doen
ligt niet aan ons

[blame denies]
niet|nooit bij|aan|door onze|de|het|een? @supplier
niets te maken met onze|de @supplier
en niet onze|de @supplier

[next_update denies]
<time> is|komt|volgt|sturen er|we|wij? geen bericht|update|mail|nieuws
<time> geen bericht|update|nieuws
geen bericht|update|mail|nieuws <time>

[effort_excuse proves]
al een? halve|hele dag|ochtend|nacht|middag aan het zoeken
al een? halve|hele dag|ochtend|nacht|middag bezig|zoeken
al uren|dagen aan het zoeken
al uren|dagen|urenlang bezig
de hele nacht doorgewerkt

[investment proves]
veel|flink|bakken|hopen geld en? capaciteit? ... gestoken
fors|flink|zwaar|stevig geïnvesteerd
geld ... in gestoken
capaciteit ... gestoken

[hard proves]
zeker|gegarandeerd|beslist|absoluut klaar|opgelost|verholpen|hersteld|gefikst
is het zeker|gegarandeerd|beslist klaar|opgelost|verholpen|hersteld
werkt alles zeker|gegarandeerd weer
"""#
}
