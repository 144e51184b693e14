// swift-format-ignore-file
// Made from nl.phrases by `train-reader embed`; edit that file, not this one.

extension EmbeddedPhrases {
    static let dutch: StaticString = #"""
# What people write in an outage, in Dutch: word classes first, phrases after them.
# The rules of this file stand at the type Phrasebook; after a change run `train-reader embed`.

[@system]
e-mail, mail, mailbox*, webmail, outlook, wifi, internet, netwerk*, server*, systeem, systemen, *systeem, *systemen, portaal, portal, *portaal, *portal, site, website, *site, webshop, webwinkel, *shop, app, *app, apps, applicatie*, programma, *programma, telefoon*, telefonie, centrale, *centrale, lijn, lijnen, verbinding*, *verbinding, printer*, *printer, printen, inloggen, aanmelden, inlog*
kassa*, *kassa, *kassas, pin, pinnen, pinautoma*, pinappara*, betalen, betaling*, *betaling, *betalingen, ideal, scanner*, *scanner, *scanners, scannen, rooster*, *rooster, *roosters, agenda, kalender, dossier*, *dossier, *dossiers, database, databank, bestand, bestanden, schijf, mappen, opslag, magister, somtoday, teams, sharepoint, hix, epd, smartschool, canvas, brightspace, osiris, afas
sap, excel, vpn, intranet, digid, moodle, citrix, onedrive, exact, zoom, itslearning, slagboom, slagbomen, poortjes, deuren, lift, liften, verwarming, verlichting, alarm*, camera*, bel, oproep*, digibord*, beamer*, scherm*, tablet*, computer*, pc, pcs, laptop*, loket, *loket, balie, boeking*, reserver*, bestel*, *registratie, registratie, administratie, *administratie, planning, *planning
koppeling*, *koppeling, dienst, *dienst, diensten, platform*, *platform, meldkamer, stroom, water, gas, treinen, trams, bussen, automaat, automaten, *automaat, *automaten, pagina, *pagina, formulier*, *formulier, knop, account*, *account, mails, mailserver*, mailsysteem, mailtje, mailverkeer, e-mailverkeer, mailprogramma, gmail, exchange, hotmail, postvak*, inbox, wlan, hotspotnetwerk
glasvezel*, router*, modem*, firewall*, switch, internetverbinding, internetlijn, breedband, netwerkschijf, netwerkschijven, *netwerk, *netwerken, *server, *servers, servertje, cloud, cloudopslag, software, *software, hardware, softwarepakket, pakket, module*, *module, *modules, tool, tools, *tool, *tools, portalen, *portalen, websites, webpagina*, homepage, webformulier*, webshops, webstek
subsite, e-loket, *loketten, e-depot, webcam*, appje, *apps, *applicatie, *applicaties, programma's, besturingssysteem, windows, browser*, extranet, helpdesksysteem, ticketsysteem, zaaksysteem, klantsysteem, crm, erp, wms, *omgeving, werkplek*, werkstation*, thuiswerk*, thuiswerkplek, inlogportaal, inlogscherm, inlogpagina, login, wachtwoord*, wachtwoordkluis, single sign-on, mfa
authenticator*, itsme, eherkenning, eid, mypension, telefoons, telefooncentrale, telefoonlijn*, vaste lijn, vaste telefoon, vaste telefonie, doorkiesnummer*, gsm's, gsm-netwerk, smartphone*, mobieltje*, headset*, intercom*, parlofoon*, deurbel, omroep*, omroepinstallatie, portofoon*, portofoons, walkietalkie*, semafoon*, pieper, piepers, oproepsysteem, noodknop*, alarmknop*, alarmering
alarmcentrale, alarmsysteem, brandmeld*, inbraakalarm, rookmelder*, sirene*, beveiliging, bewakings*, bewakingscamera*, cameratoezicht, kassa's, kassasysteem, kassasystemen, zelfscan*, zelfscankassa*, bancontact, payconiq, tikkie, pinterminal*, pinapparaat, betaalterminal*, betaalautoma*, betaalpas*, betaalverkeer, overboeking*, overschrijving*, incasso*, geldautoma*, bankautoma*, cadeaubon*
cadeaukaart*, ticketing, ticketverkoop, kaartverkoop, ticketshop, kaartjesautoma*, kaartautoma*, kaartlezer*, ov-chipkaart*, chipkaart*, chiplezer*, incheck*, uitcheck*, bagageband*, bagagesysteem, toegangspoort*, toegangscontrole, toegangssysteem, toegangspas*, personeelspas*, paslezer*, badge, badges, badgelezer*, pasjes*, pasje, leerlingenpas*, bibliotheekpas*, deur, schuifdeur*
draaideur*, toegangsdeur*, automatische deur*, poorten, poortje, hekken, tourniquet*, sloten, sleutelkast*, roltrap*, personenlift*, goederenlift*, traplift*, kraan, kranen, hijskraan*, brug, bruggen, brugbediening, sluis, sluizen, gemaal, gemalen, pomp, pompen, *pomp, *pompen, pompgemaal, rioolgemaal, zuivering, verkeerslicht*, stoplicht*, matrixbord*, straatverlichting, lantaarnpaal*
laadpaal*, laadpalen, laadplein*, parkeerautoma*, parkeerapp, parkeersysteem, parkeermeter*, cv-ketel, ketel, ketels, airco*, airconditioning, klimaatinstallatie, klimaatbeheersing, ventilatie*, luchtbehandeling, koeling, koelcel*, vriescel*, koelsysteem, koelinstallatie, diepvries*, vriezer*, koelkast*, noodverlichting, noodstroom*, aggregaat, zonnepanelen, sprinkler*, boiler*, douches
zwembadinstallatie, thermostaat, thermostaten, digiborden, smartboard*, touchscreen*, beeldscherm*, presentatiescherm*, infoscherm*, informatiescherm*, infozuil*, zuilen, projector*, geluidsinstallatie, lichtinstallatie, lichttafel, microfoon*, mengtafel*, versterker*, videoverbinding, livestream*, stream, uitzending*, chromebook*, notebook*, toetsenbord*, dockingstation*, usb-stick, kopieer*
kopieerapparaat, kopieermachine*, plotter*, labelprinter*, etiketten*, bonprinter*, weegschaal, weegschalen, weegbrug*, roosters, roosterprogramma, rittenplanning, dienstrooster*, uurrooster*, lesrooster, agenda's, agendasysteem, afsprakensysteem, afsprakenmodule, patientendossier*, patientportaal, zorgdossier*, medicatiedossier*, leerlingvolgsysteem, leerlingdossier*, leeromgeving
elektronische leeromgeving, dossiers, databases, databanken, datawarehouse, dataverbinding, gegevensuitwisseling, berichtenverkeer, archief, archiefsysteem, catalogus, catalogussysteem, uitleen*, uitleensysteem, inleverautoma*, boekenautoma*, reserveringssysteem, ledenadministratie, ledenportaal, salarissysteem, salarisadministratie, boekhoud*, boekhouding, facturatie*, factureersysteem
urenregistratie, tijdsregistratie, tijdregistratie, prikklok*, kloksysteem, personeelssysteem, voorraadsysteem, voorraadbeheer, magazijnsysteem, ordersysteem, bestelsysteem, track en trace, productielijn*, lopende band, transportband*, inpaklijn*, verpakkingslijn*, machine, machines, *machine, *machines, robot, robots, *robot, *robots, melkrobot*, voerrobot*, voersysteem, melkmachine*
melkinstallatie, sorteermachine*, sorteerband*, besturing*, telemetrie, sensor*, *sensor, *sensoren, meetpunt*, meetpost*, meetsysteem, meetnet, teller, tellers, slimme meter*, meterstanden, gps, navigatie, tracking, boordcomputer*, kaartsysteem, geokaart, drone*, radar*, zender*, antenne*, mast, masten, satelliet*, c2000, laboratoriumsysteem, labsysteem, labuitslagen, infuuspomp*, monitor
monitoren, röntgen*, scanapparatuur, apparatuur, apparaat, apparaten, toestellen, installatie, installaties, *installatie, *installaties, bedlampen, verpleegoproep*, zusteroproep*, medicijnautoma*, apotheekrobot*, meldingformulier, aangifteloket, aangifteportaal, meldsysteem, meldlijn, noodnummer*, alarmnummer*, stembus*, stemcomputer*, stemsysteem, scorebord*, tijdwaarneming
tijdregistratiesysteem, digitale sleutel*, deurcode, codekastje, zoekmachine, zoekfunctie, chatfunctie, chat, chatbot*, contactformulier, aanvraagformulier*, inschrijf*, inschrijfmodule, aanmeldformulier*, bestelmodule, betaalmodule, betaalpagina, winkelmandje, klantenzone, klantenportaal, mijn-omgeving, whatsapp, slack, onenote, powerpoint, topdesk, servicenow, jira, salesforce, visma, unit4
youforce, snelstart, twinfield, chipsoft, nedap, medicom, promedico, parnassys, esis, presentis, zermelo, untis, wisa, informat, toledo, blackboard, turnitin, ultimaker, gimme, social schools, parro, bingel, e-cloud, ultimo, planon, axi, wigo4it, suwinet, brp, gba, squit, joinzaak, corsa, decos, key2*, gws, xedule, timeedit, edupage, webex, dropbox, google drive, icloud, wetransfer, docusign

[@broken]
plat, eruit, uit, stuk, kapot, defect, offline, onbereikbaar, onbeschikbaar, down, gecrasht, gestoord, verstoord, uitgevallen, vastgelopen, traag, stroef, leeg, weg, verdwenen, zoek, kwijt, dood, zwart, onbruikbaar, ontoegankelijk, bevroren, weigert, weigeren, hapert, haperen, hapering*, crasht, vastloopt, platligt, stilligt, uitvalt, uitvallen, storing, storingen, panne, *storing, *uitval
uitval, ligt eruit, liggen eruit, ligt plat, liggen plat, ligt stil, liggen stil, ligt op zijn gat, ligt op z'n gat, ligt op apegapen, is down, eruit gevlogen, valt uit, vallen uit, viel uit, vielen uit, loopt vast, lopen vast, liep vast, geen verbinding, geen toegang, foutmelding*, wit scherm, witte pagina, wit beeld, zwart scherm, blauw scherm, lege pagina, niet beschikbaar, niet bereikbaar
niet mogelijk, niet toegankelijk, buiten gebruik, buiten dienst, beperkt beschikbaar, beperkt bereikbaar, doet het niet, doen het niet, doet niets, doen niets, werkt niet, werken niet, lukt niet, lukken niet, gaat niet, reageert niet, reageren niet, start niet, opent niet, laadt niet, laden niet, draait niet, niet te bereiken, niet te gebruiken, niet te openen, niet in te zien, niet meer
blijft hangen, blijven hangen, geeft een fout, geven een fout, geeft fouten, er niet op, er niet in, komt niet door, komen niet aan, komen niet door, in storing, weigert dienst, weigeren dienst, geen beeld, geen geluid, geen bereik, geen stroom, dubbel afgeschreven, uit de lucht, over de kop, om zeep, naar de knoppen, naar de haaien, naar de vaantjes, naar de filistijnen, naar zijn mallemoer
kaduuk, gesneuveld, onleesbaar, onvindbaar, onbestelbaar, onbruikbaar geworden, ontregeld, geblokkeerd, blokkeert, blokkeren, bevriest, bevriezen, crashen, crashte, crashten, haperde, haperden, haperend*, hikt, hikken, stottert, stotteren, sputtert, sputteren, kraakt, kraken, zwijgt, zwijgen, kwakkelt, kwakkelen, kreunt, slaapt in, hangt, hangen, hing, hingen, vastzit, vastzitten, zit vast
zitten vast, zat vast, vastgevroren, vastgeslagen, gestrand, gestopt, stopt ermee, stopten ermee, is ermee gestopt, houdt ermee op, geeft de geest, gaf de geest, de geest gegeven, begaf het, begeeft het, het begeven, laat het afweten, laten het afweten, liet het afweten, lieten het afweten, laat ons in de steek, ligt op z'n kont, ligt op zijn kont, ligt op z'n rug, ligt op zijn rug
ligt voor pampus, ligt gestrekt, ligt lam, lamgelegd, lam gelegd, ligt eraf, lagen eruit, lag eruit, lag plat, lagen plat, lag stil, lagen stil, lig eruit, ligt er uit, liggen er uit, lag er uit, ligt er helemaal uit, ligt er nog uit, ligt nog plat, ligt overhoop, ligt dwars, ligt in duigen, ligt in puin, plat gegaan, platgegaan, ging plat, gaat plat, gingen plat, onderuit, onderuitgegaan
onderuit gegaan, gaat onderuit, ging onderuit, op zwart, staat stil, staan stil, stond stil, stonden stil, stilgevallen, stil gevallen, valt stil, viel stil, vielen stil, staat uit, staan uit, is uit, zijn uit, eruit geklapt, klapt eruit, eruit gegooid, gooit ons eruit, uitgeschakeld geraakt, afgesloten van, zonder stroom, zonder internet, zonder netwerk, zonder verbinding, zonder licht
zonder water, zonder telefoon, onderbroken, onderbreking*, *onderbreking, *storingen, *panne, *pannes, stroompanne, mankement*, technisch mankement, euvel, euvels, technisch defect, defecte, defecten, kapotte, stukke, haperende, gestoorde, verstoorde, verstoring*, wegvallen, weggevallen, viel weg, vielen weg, valt weg, vallen weg, wegvalt, uitviel, uitvielen, vastliep, vastliepen, vastlopen
vertraagd, vertraging*, supertraag, tergend traag, ontzettend traag, bloedtraag, stroperig, traagheid, trager, slakkengang, sloom, instabiel, onstabiel, wankel, onbetrouwbaar, onvolledig*, verminkt*, foutief, foutieve, onjuist, onjuiste, verkeerde gegevens, verkeerde tijden, verouderde gegevens, rare tekens, blanco, uitgedoofd, geblust, ijskoud, potdicht, klemt, klemmen, verlamd, ontsporen
ontspoord, werkt maar half, werken maar half, doet raar, doen raar, doet vreemd, doet gek, doet moeilijk, kuren, vol kuren, heeft kuren, heeft de hik, doet het slecht, doet het nauwelijks, doet helemaal niets, doet niks, doen niks, doet 't niet, doen 't niet, doet et niet, deed het niet, deden het niet, werkt ni, werkte niet, werkten niet, werkt nie, werkt nergens, werkt nog niet
werken nog niet, werkt helaas niet, werkt even niet, werkt momenteel niet, werkt nog steeds niet, doet het nog niet, doet het nog steeds niet, doet het even niet, lukte niet, lukten niet, lukt nog niet, lukt momenteel niet, lukt helaas niet, ging niet, wil niet, willen niet, wilde niet, pakt niet, pakken niet, pakt niets, pakt het niet, slikt niet, slikt geen, herkent geen, herkent niet
leest niet, leest geen, neemt geen, nemen geen, accepteert geen, drukt niet, drukt niets af, print niet, printen niet, scant niet, piept niet, belt niet, rinkelt niet, brandt niet, branden niet, draaien niet, rijden niet, rijdt niet, rijden geen, opent niets, gaat niet open, gaan niet open, gaat niet dicht, gaan niet dicht, sluit niet, start niet op, starten niet op, start niet meer op
gaat niet aan, gaan niet aan, springt niet aan, komt er niet in, komen er niet in, kom er niet in, kom er niet op, reageert nergens op, reageert traag, reageert nauwelijks, toont niets, toont geen, tonen geen, geeft niets, geeft niks, geeft geen, geven geen, slaat niets op, slaat geen, slaat niet op, bewaart niets, verstuurt niet, verstuurt geen, verzendt niet, verzendt geen, komt niet aan
komt niets binnen, komt niks binnen, komen niet binnen, komt geen, komen geen, stuurt geen, sturen geen, ontvangt geen, ontvangen geen, synchroniseert niet, verversen niet, ververst niet, telt niet, meet niet, meet niets, laadt niets, laadt geen, laden geen, gooit fouten, geeft error, geeft errors, error, errors, foutcode*, error 500, error 503, error 404, foutmelding, foutmeldinkje
foute melding, time-out, draaiend rondje, draaiend wieltje, zandloper, molentje, eeuwig laden, blijft laden, blijven laden, blijft draaien, blijft steken, blijven steken, blijft leeg, blijven leeg, blijft zwart, blijven zwart, blijft uit, blijven uit, blijft donker, blijft dicht, blijven dicht, buiten werking, buiten bedrijf, buiten strijd, niet operationeel, niet inzetbaar, niet bruikbaar
niet leverbaar, niet oproepbaar, niet raadpleegbaar, niet benaderbaar, niet aanspreekbaar, niet zichtbaar, niet actief, niet actueel, niet online, niet in bedrijf, niet in dienst, niet in de lucht, niet te raadplegen, niet te benaderen, niet te zien, niet te vinden, niet te bewerken, niet te verwerken, niet te starten, niet vooruit te branden, niet vooruit te krijgen, niet aan de praat
niet werkend*, moeilijk bereikbaar, slecht bereikbaar, verminderd beschikbaar, gedeeltelijk beschikbaar, deels uit, half werkend, halfdood, morsdood, zo dood als een pier, mausoleum, aan gort, gort, kapotjes, stukkie, brakke, brak, bagger, gestopt met werken, opgehouden met, hield ermee op, ermee opgehouden, de mist in, in de war, in het honderd, in de soep, in de knoop, mislukken
mislukt telkens, hapering, storinkje, storing op, storing in, storing bij, storing aan, panne aan, defect aan, problemen met, problemen bij, problemen aan, problemen op, probleem met, issue met, issues met, gezeik met, gedoe met, last van storing*, hinder bij

[@works]
werkt, werken, doet het, doen het, draait, draaien, loopt, lopen, functioneert, functioneren, online, beschikbaar, bereikbaar, hersteld, verholpen, opgelost, gerepareerd, gemaakt, open, live, actief, operationeel, klaar, rond, terug, gepiept, voorbij, gefikst, gefixt, geregeld, opgeheven, normaal, inloggen, printen, pinnen, bellen, mailen, bestellen, boeken, in de lucht, in bedrijf, op orde
als vanouds, als normaal, de oude, aan de praat, in orde, bij het oude, up and running, erdoor, erop, goed, werkte, werkten, werkend, werkende, doet 't, doen 't, doet et, doet t weer, deed het, deden het, draaide, draaiden, liepen, gerestaureerd, herstelde, heropend, heropent, heropenen, heropgestart, opgestart, gereset, gerepareerde, opgelapt, bruikbaar, raadpleegbaar, benaderbaar
toegankelijk, stabiel, soepel, brandt, branden, gaat open, gaan open, opengaan, print, printte, pint, koelt, verwarmt, laadt, binnenkomen, binnenlopen, binnenstromen, komt binnen, komen binnen, komt door, komen door, verholpen*, gefixed, geflikt, klaargespeeld, rechtgezet, rechtgetrokken, gladgestreken, achter de rug, achter ons, uit de wereld, uit de problemen, uit de brand, van de baan
weer bij, terug bij, aan het draaien, in werking, in dienst, in vol bedrijf, in volle werking, te gebruiken, te bereiken, te openen, te raadplegen, te zien, te bellen, mee te werken, op volle kracht, op volle toeren, op de been, op de rails, op de rit, op gang, op poten, onder de knie, in het groen, op groen, groen licht, alles groen, bijgelapt, in leven, tot leven, levend, levendig
springlevend, springt aan, werkzaam, paraat, als een zonnetje, als een trein, als een speer, als een tiet, als een klok, gelijk vroeger, zoals vroeger, zoals voorheen, zoals gewoonlijk, zoals normaal, zoals het hoort, naar behoren, naar wens, zonder problemen, zonder haperen, probleemloos, storingsvrij, vlekkeloos, zoals u gewend bent, zoals je gewend bent, zoals jullie gewend zijn
bij de tijd, up-to-date, okee, ok nu, fixed, solved, resolved, 100 procent, honderd procent, inloggen lukt, ingelogd

[@again]
weer, opnieuw, terug, alweer, wederom, werder, weder, andermaal, van voren af aan, eindelijk, inmiddels weer, intussen weer, ondertussen weer, nu weer, gewoon weer, allemaal weer, helemaal weer, volledig weer, terug normaal, opnieuw in, hersteld nu, opnieuw beschikbaar, nu wel, wel weer, als nieuw, zoals vanouds, sindsdien weer, alweer eens, wer, were, trug

[@people]
leerling*, student*, studenten, docent*, leraar, leraren, leerkracht*, ouder, ouders, *ouders, medewerker*, *medewerkers, collega*, personeel, patient*, client*, klant*, burger*, inwoner*, huurder*, reiziger*, bezoeker*, arts, artsen, *artsen, verpleegkundig*, gebruiker*, iedereen, niemand, gezinnen, huishoudens, bewoner*, leden, vrijwilliger*, chauffeur*, bezorger*, ondernemer*, winkel
winkels, *winkels, filiaal, filialen, afdeling, afdelingen, *afdeling, *afdelingen, locatie*, *locatie, vestiging*, school, scholen, *school, *scholen, klas, klassen, gemeente*, wijk, wijken, kinderen, deelnemer*, kandida*, balies, spoedeisende, huisarts*, apothe*, zorgverlener*, mensen, abonnee*, lezer*, rijder*, kopers, verkopers, passagier*, gast, gasten, sporter*, bedrijven, teams
ploegen, mantelzorger*, werkzoekend*, sollicitant*, kijkers, luisteraar*, aanvragen, afspraken, toets, toetsen, examen*, tentamen*, operaties, betalingen, facturen, uitkering*, salaris*, loon, lonen, scholier*, kleuter*, peuter*, kinderopvang, *kinderen, brugklas*, examenkandidaat, examenkandidaten, cursist*, hoogleraar, hoogleraren, onderzoeker*, promovend*, onderwijz*, juf, juffen, meester
meesters, mentor*, titularis, titularissen, intern begeleider*, schoolleider*, conciërge*, stagiair*, uitzendkracht*, invaller*, oproepkracht*, werknemer*, personeelsleden, personeelslid, arbeider*, bediende*, kantoormensen, thuiswerker*, buitendienst, binnendienst, nachtploeg, dagploeg, avondploeg, ochtendploeg, magazijnier*, orderpicker*, heftruck*, operator*, lijnwerker*
monteur van dienst, koks, keuken, keukenpersoneel, kassière*, kassamedewerker*, caissière*, winkelier*, winkelpersoneel, marktkramer*, marktkooplui, kramen, horeca*, cafe, cafés, restaurant*, hotelgast*, kampeerder*, vakantiegang*, toerist*, *gasten, cruisegast*, bejaard*, oudere, ouderen, senioren, kwetsbare, rolstoelgebruiker*, minder mobiele, slechtziende*, dove, doven, patienten
*patiënten, zieke, zieken, zwangere*, zwangeren, kraamvrouw*, huisartsen*, verpleging, verpleger*, zuster, zusters, broeder*, verzorgende*, thuiszorg*, wijkverpleg*, dokter, dokters, assistente*, doktersassistent*, tandarts*, fysio*, therapeut*, psycholo*, apotheker*, ambulance*, ziekenwagen*, seh, spoed, spoedpost, spoedgevallen, operatiekamer*, ok's, poli, poli's, polikliniek*
verpleegafdeling*, bedden, kraamafdeling, lab, labo, laboratori*, woonzorg*, verpleeghuis, verpleeghuizen, verzorgingshuis, zorginstelling*, zorgkundig*, bewindvoerder*, cliëntenraad, hulpbehoevend*, mantelzorgers, naasten, familie, familieleden, nabestaand*, agent, agenten, wijkagent*, brandweer*, hulpdienst*, hulpverlener*, boa's, handhaver*, soldaat, soldaten, militair*, gedetineerd*
bewaarder*, ambtenaar, ambtenaren, raadsleden, raadslid, wethouder*, schepen, schepenen, burgemeester, belastingplichtig*, uitkeringsgerechtigd*, bijstandsgerechtigd*, gepensioneerd*, pensioengerechtigd*, aanvrager*, indiener*, melder*, aangever*, beller*, bellers, balieklanten, wachtend*, inwoners, dorpsbewoner*, stadsbewoner*, wijkbewoner*, buren, buurt, buurten, buurtbewoner*, dorp, dorpen
straat, straten, *straat, regio, regio's, provincie*, deelgemeente*, district*, *gemeenten, kern, kernen, huurders, verhuurder*, koper, verkoper, huiseigenar*, vve, huishouden, aansluitingen, adressen, percelen, treinreiziger*, busreiziger*, pendelaar*, forens*, forenzen, automobilist*, fietser*, voetganger*, scheepvaart, schipper*, schippers, binnenvaart, vrachtwagen*, vrachtwagenchauffeur*
trucker*, taxichauffeur*, buschauffeur*, conducteur*, machinist*, piloot, piloten, vliegpassagier, vlucht, vluchten, vertrekkende vluchten, opvarend*, bezorgers, postbode*, pakketbezorger*, koeriers, leveringen, leverancierswagen*, magazijn*, distributiecentr*, fabriek, fabrieken, productie, hallen, stal, stallen, koeien, vee, varkens, kippen, boer, boeren, boerin, melkveehouder*, veehouder*
tuinder*, teler, telers, kweker*, landbouwer*, loonwerker*, afnemer*, speler*, spelers, elftal*, jeugdspeler*, trainer*, coach*, scheidsrechter*, ouders van, supporter*, fans, publiek, toeschouwer*, zwemmer*, badgast*, fitnesser*, tennisser*, clublid, clubleden, ledenbestand, donateur*, donor*, kerkganger*, gemeenteleden, parochian*, koorleden, muzikant*, artiest*, acteur*, cast
theaterbezoeker*, museumbezoeker*, abonnementhouder*, abonnementhouders, kaarthouder*, kaarthouders, tickethouder*, pashouder*, pashouders, rekeninghouder*, spaarder*, polishouder*, polishouders, belegger*, hypotheekklanten, zzp'er*, ondernemers, boekhouder*, accountants, makelaar*, notaris*, advocatenkantoor, opdrachtgever*, prospects, relaties, cliënteel, clientèle, klandizie, degenen
diegene*, eenieder, alleman, mensen met, personen, jongeren, jeugd, vrouwopvang, vluchteling*, bewonersgroep, kampeerplaatsen, eindgebruiker*, internetgebruiker*, beheerders van, secretaresse*, secretariaten, planners, roostermaker*, teamleider*, leidinggevend*, manager*, directeuren, hoofden, vestiging, vestigingen, kantoren, *kantoor, *kantoren, *filiaal, *filialen, campus*, campussen
faculteit*, vakgroep*, basisschool, middelbare school, dependance*, gebouw, gebouwen, *gebouw, *gebouwen, verdieping*, etage*, vleugel, vleugels, *zaal, *zalen, klaslokalen, lokalen, bibliotheken, *bibliotheek, musea, museum, theater, theaters, zwembad*, sporthal*, sportzaal, stations, haltes, luchthaven, haven, havens, terminals, posten, kazerne*, bureaus, politiebureau*, gevangenis*
magazijnen, loodsen, werkplaats*, lessen, college, colleges, hoorcollege*, practicum, practica, vakken, proefwerk*, herkansing*, spreekuren, consulten, ingrepen, behandelingen, zittingen, rechtszitting*, bestellingen, zendingen, pakketten, pakjes, orders, ritten, reserveringen, boekingen, inschrijvingen, sollicitaties, vergunningen, vergunningaanvra*, paspoort*, rijbewij*, aangiftes
betaling aan, declaraties, toeslag*, subsidie*, studiefinanciering, kinderbijslag, pensioenen, wedde, weddes, premies

[@supplier]
leverancier*, *leverancier, provider*, *provider, hoster*, hosting*, hostingpartij, fabrikant*, bouwer, softwarebedrijf, softwarehuis, aannemer*, installateur*, netbeheerder*, telecom*, derde, derden, externe, partner*, dienstverlener*, beheerder*, onderaannemer*, maker, makers, datacenter, datacentrum, rekencentrum, cloudpartij, moederbedrijf, hoofdkantoor, ministerie, rijk, bank, kpn, ziggo
telenet, proximus, microsoft, google, fluvius, enexis, stedin, liander, prorail, vodafone, odido, cloudflare, amazon, surf, logius, een andere partij, een externe partij, derde partij, een derde, de overkant, een ander, *bedrijf, toeleverancier*, softwareleverancier*, systeemleverancier*, it-leverancier*, ict-leverancier*, netwerkleverancier*, energieleverancier*, stroomleverancier*
betaalprovider*, telecomprovider*, internetprovider*, betaaldienstverlener*, it-dienstverlener*, ict-dienstverlener*, it-partner*, ict-partner*, ict-partij, it-partij, it-bedrijf, ict-bedrijf, onderhoudsbedrijf, onderhoudspartij, installatiebedrijf, beveiligingsbedrijf, liftenbedrijf, kabelbedrijf, kabelaar, telecombedrijf, telecomoperator, netwerkbeheerder, systeemhuis, systeemintegrator
integrator, importeur*, distributeur*, verdeler, dealer, verhuurbedrijf, verhuurder, energiebedrijf, elektriciteitsbedrijf, waterbedrijf, waterschap, nutsbedrijf, hostingbedrijf, hostingprovider*, cloudprovider*, cloudleverancier*, webbouwer*, websitebouwer*, appbouwer*, bouwers, ontwikkelbedrijf, softwarebouwer*, programmeursbedrijf, fabriek, producent*, constructeur*, concern
hoofdaannemer*, graafbedrijf, wegenbouwer, bouwbedrijf, kabellegger, elektrabedrijf, elektricien, ketelbedrijf, koepel, koepelorganisatie, moedermaatschappij, holding, hoofdzetel, gemeenschappelijke regeling, shared service center, ssc, servicecentrum, rekencentra, datacenters, datacentra, colocatie, contractpartij, contractant, wederpartij, tegenpartij, tussenpersoon, tussenpartij
ketenpartner*, ketenpartij*, uitgever, uitgeverij, uitgeverijen, licentiegever, certificaatverstrekker, certificaatautoriteit, verzekeraar*, verhuurpartij, huisbaas, gebouwbeheerder, gebouweigenaar, verhuurmaatschappij, vervoerder, vervoersbedrijf, spoorbeheerder, overheid, vlaamse overheid, federale overheid, het rijk, de provincie, belastingdienst, rijksdienst, duo, uwv, svb, rdw, cak
kamer van koophandel, smals, digipolis, cipal, schaubroeck, remmicom, centric, pinkroccade, atos, capgemini, ordina, sogeti, cgi, dxc, ibm, oracle, hp, hpe, dell, lenovo, fujitsu, cisco, juniper, fortinet, crowdstrike, broadcom, citrix zelf, solvinity, sentia, leaseweb, transip, strato, ovh, hetzner, equinix, interxion, aws, azure, adobe, salesforce, tesla, worldline, adyen, mollie, ccv
equens, buckaroo, stripe, paypal, currence, getronics, simac, conscia, kpn zelf, t-mobile, tele2, delta fiber, caiway, odf, eurofiber, relined, tennet, westland infra, rendo, coteq, elia, sibelga, fluvius zelf, voo, scarlet, mobile vikings, topicus, iddink, malmberg, noordhoff, chipsoft, nexus, nedap, tenzinger, pharmapartners, otis, kone, schindler, thyssen, siemens, philips, honeywell
schneider, abb, rockwell, priva, lely, delaval, strukton, heijmans, volkerwessels, equans, engie, eneco, vattenfall, essent, luminus, vitens, evides, brabant water, de watergroep, pidpa, farys, nmbs, infrabel, de lijn, de mannen van, de mensen van, de jongens van, die lui van, de firma, firma, de firma's, hun kant, hun zijde, hun eind, hun systeem, aan de andere kant, de andere kant
iemand anders, andermans, extern, externe partij, externe leverancier, externe dienst, externe firma, buitenshuis, een bedrijf, het bedrijf dat, degene die, ene partij, onze hoster, clubje, bureautje, toko

[@we]
we, wij, ik, ons, onze, onszelf, mijn, mij, mezelf, wijzelf, wij allen, ondergetekende, ikzelf, me, mn, onzerzijds, ons team, onze mensen, onze dienst, onze afdeling, onze organisatie, onze school, ons ziekenhuis, ons bedrijf, de directie, het bestuur, de gemeente zelf, ondergetekenden, ik zelf, wij zelf, wij als, wij van, wij bij, namens ons, van onze kant, van onze zijde, door ons, met ons
iemand van ons

[@you]
u, uw, jij, je, jullie, jou, jouw, ge, gij, ulieder, gijlie, gullie, jullie allen, u allen, uzelf, jezelf, jouzelf, uwe, je eigen, julie, jullieee, jij zelf, jullie zelf, u beiden, iedereen van jullie, gijzelf, zelf u, uw kind, uw zoon, uw dochter, je kind, uw klas, uw afdeling, jullie kinderen, uw bestelling, uw afspraak, je afspraak, uw aanvraag, uw dossier

[@not]
niet, geen, nooit, niets, niks, nergens, niemand, nog niet, nauwelijks, evenmin, zonder, amper, nimmer, allerminst, allesbehalve, geenszins, hoegenaamd, noch, geeneens, geen van, geen enkel, geen enkele, niet een, niemand van, nergens meer, onmogelijk, onmogelijke, nog steeds niet, nog altijd niet, helemaal niet, helaas niet, momenteel niet, even niet, echt niet, absoluut niet, ook niet
zeker niet, niet meer, geen meer, vooralsnog niet, op dit moment niet, op dit ogenblik niet, voorlopig niet, nie, ni, niks meer, niets meer, geenzins, neit, nope, kwestie van onmogelijk, zelden, nog geen, ontbreekt, ontbreken, ontbreekt nog, haast niet, nagenoeg niet, bijna niet, vrijwel niet, amper nog

[@know]
weten, weet, wist, kennen, kent, bekend, duidelijk, duidelijkheid, zicht, zeggen, inschatten, schatten, overzien, vaststellen, vastgesteld, achterhaald, gevonden, zekerheid, beeld, antwoord, verklaring, idee, helder, melden, meedelen, noemen, geven, uitsluitsel, uitgevonden, uitgevogeld, uitgezocht, opgehelderd, ontdekt, ontdekken, achterhalen, vinden, lokaliseren, gelokaliseerd
begrijpen waarom, thuisbrengen, verklaren, verklaard, verklaarbaar, voorspellen, voorspelbaar, voorzien, voorspelling, overzicht, inzicht, inzichtelijk, kijk op, zicht op, grip, houvast, uitleg, uitspraak, uitspraken, uitsluiten, uitgesloten, bepalen, bepaald, berekenen, ramen, raming, peilen, aangeven, aan te geven, te zeggen, te schatten, te overzien, te bepalen, te voorspellen, te voorzien
toezeggen, beloven, vertellen, antwoorden, beantwoorden, garanderen, wijzer, wijs uit worden, benul, flauw benul, enig idee, een idee, flauw idee, de vinger op, de vinger achter, vinger erachter, achter gekomen, erachter, erachter gekomen, erachter komen, te weten, te weten gekomen, in kaart, in beeld, op het spoor, benoemen, te benoemen, bevestigen, bevestigd, bevestiging, duiden, geduid
doorgronden, verteld, op de hoogte van, boven water, boven tafel, aangetoond, gezien, herleid, herleiden, teruggevonden, vastgelegd, aanwijsbaar, aanwijzen, aanwijzing, aanwijzingen, duidelijker, klaarheid, uitkomst, eenduidig, weetje, weetik, wete

[@question]
waardoor, waarom, hoe, wanneer, waar, wat, welke, wie, hoeveel, hoelang, of, waaraan, waarin, waarop, waarover, waarvan, waarvandaan, waarheen, waarmee, hoever, hoe ver, hoe lang, hoe groot, hoe veel, hoezo, wanneer precies, om welke, welk, wiens, wier, vanwaar, waar precies, waar het aan ligt, waar het door komt, waar het vandaan komt, wat er, wat precies, wat exact, wat er precies, wie er
in hoeverre, op welk moment, tot wanneer, sinds wanneer, op welke termijn, hoe laat, tegen wanneer, hoevr, wnr, wrm, hoe komt

[@cause]
oorzaak, oorzaken, reden, boosdoener, schuldige, aanleiding, bron, fout, probleem, komt door, kwam door, komt doordat, kwam doordat, door een, doordat, vanwege, wegens, ten gevolge van, als gevolg van, omdat, veroorzaakt, ontstaan, ontstond, toedracht, herkomst, hoofdoorzaak, grondoorzaak, kernoorzaak, oorzakelijk, achterliggende, euveldader, boosdoeners, schuldigen, dader, daders
veroorzaker, veroorzaakte, veroorzaken, stoorzender, te wijten aan, te danken aan, te herleiden tot, terug te voeren op, terug te voeren tot, teruggevoerd op, toe te schrijven aan, toegeschreven aan, gelegen in, gevolg van, gevolg was van, als resultaat van, met dank aan, ingevolge, omwille van, naar aanleiding van, nav, ivm, in verband met, vanwegen, tgv, agv, door toedoen van
uit oorzake van, voortgekomen uit, vloeide voort uit, vloeit voort uit, ontstaan door, ontstaan doordat, ontstaan na, ontstaan bij, begon met, begon toen, begonnen met, begonnen na, begon na, sinds de update, na een update, na de update, na een wijziging, na de migratie, na de verhuizing, na het onderhoud, na de stroomstoring, na de blikseminslag, tijdens onderhoud, tijdens werkzaamheden
bij werkzaamheden, bij graafwerk, bij graafwerkzaamheden, komt van, kwam van, komt omdat, kwam omdat, dat komt, dit komt, ligt aan, lag aan, lag hem in, ligt hem in, zit hem in, zat hem in, zit 'm in, zat 'm in, zit in, zat in, hem zit in, schuilt in, school in, gelegen aan, scheelt aan, schort aan, schortte aan, mis met, misgegaan bij, mis ging bij, fout ging, ging fout, ging mis
ging verkeerd, is misgegaan, is fout gegaan, wat er gebeurde, wat er gebeurd is, wat er mis ging, wat ging er mis, wat er misging, hoe het kwam, want, aangezien, dankzij, bleek, blijkt, bleek te komen, blijkt te komen, blijkt een, bleek een, bleken, gebleken, het bleek, het blijkt, herleid tot, gevonden, gevonden in, ontdekt in, getraceerd, gelokaliseerd in, wortel van het kwaad
de kern van het probleem, knelpunt, bottleneck, root cause, trigger, aanstichter

[@failed]
stukgegaan, kapotgegaan, begeven, gecrasht, doorgebrand, gesprongen, geknapt, gebroken, kabelbreuk, *breuk, lekkage, brand, blikseminslag, kortsluiting, stroomstoring, stroomuitval, mislukte, mislukt, verlopen, verkeerde, verkeerd, vergeten, overbelast, overbelasting, volgelopen, vol, update, *update, certificaat, *certificaat, licentie, schijf, harde schijf, instelling, *instelling
configuratie*, *fout, bug, hack, hackers, aanval, ddos*, virus, ransomware, inbraak, graafmachine, graver, kabel, *kabel, stekker, lek, waterschade, muis, muizen, misgegaan, fout gegaan, bezweken, gesneuveld, losgeraakt, ingestort, kapot gegaan, stuk gegaan, stuk gelopen, stukgelopen, kapotte, defecte, doorgeslagen, doorslaan, doorgesmolten, gesmolten, opgebrand, verbrand, afgebrand
uitgebrand, oververhit, oververhitting, te warm geworden, te heet, verroest, roest, versleten, slijtage, verouderd, ouderdom, sleet, afgebroken, afgeknapt, doorgeknipt, doorgesneden, doorgehakt, doorgegraven, doorgetrokken, doorgeknaagd, aangevreten, kapotgebeten, kapotgetrokken, kapotgereden, kapot getrokken, kapot gegraven, kapot gegraven kabel, kapotgegraven, omgewaaid, weggewaaid
ondergelopen, onder water, blank, overstroomd, overstroming, wateroverlast, waterlekkage, lekkende, gelekt, gaslek, leidingbreuk, waterleiding, gesprongen leiding, bliksem, ingeslagen, storm, stormschade, onweer, noodweer, hagel, vorst, ijzel, hittegolf, zoutaanslag, vocht, condens, rook, rookontwikkeling, vuur, brandje, kortsluitingen, overspanning, spanningspiek, spanningsdip, stroompiek
stroomdip, stroomonderbreking*, stroompanne, stroomloos, gevallen stroom, zekering, zekeringen, hoofdzekering, aardlek, aardlekschakelaar, groep eruit, stop doorgeslagen, voeding, voedingen, accu, accu's, batterij, batterijen, lege batterij, transformator, trafo, schakelkast, meterkast, verdeelkast, relais, ventilator, ventilatoren, koelpomp, compressor, moederbord, geheugen, geheugenmodule
netwerkkaart, schijven, *schijf, *schijven, controller, printplaat, tandwiel, ketting, motortje, printkop, sensor, connector, kabeltje, glasvezelkabel, glasvezelbreuk, vezelbreuk, stroomkabel, netwerkkabel, zeekabel, kabelschade, graafschade, graafwerk*, bagger*, kraanmachinist, heipaal, hijskraan, vrachtwagen, aanrijding, aangereden, rat, ratten, marter, marters, eekhoorn, vogel, vogelnest
duif, duiven, wesp*, spin, schoonmaker, poetsploeg, schoonmaakploeg, stofzuiger, koffie over, koffie gemorst, gemorst, updates, *updates, upgrade, *upgrade, patch, patches, nieuwe versie, release, uitrol, uitgerold, uitrollen, migratie, *migratie, overgang naar, overstap naar, overzetting, omzetting, conversie, wijziging, wijzigingen, *wijziging, aanpassing, aanpassingen, aanpassing in
onderhoud, *onderhoud, onderhoudswerk*, werkzaamheden, *werkzaamheden, ingreep, verhuizing, verhuisd, koppeling die, script, scriptje, bugs, bugje, programmeerfout*, softwarefout*, codefout*, rekenfout*, instelfout*, configuratiefout*, menselijke fout, bedieningsfout*, tikfout*, typfout*, denkfout*, invoerfout*, datafout*, foutieve, foute instelling, foute, verkeerd ingesteld
verkeerd aangesloten, verkeerd geplaatst, verkeerd ingevoerd, verkeerd gezet, verkeerd doorgevoerd, verkeerde kabel, verkeerde knop, verkeerde map, verkeerde versie, per ongeluk, abusievelijk, ten onrechte, onbedoeld, slordig, slordigheid, vergissing, vergist, over het hoofd gezien, over het hoofd, niet getest, onvoldoende getest, slecht getest, niet verlengd, niet vernieuwd, niet betaald
niet bijgewerkt, onbetaalde, afgelopen licentie, verlopen certificaat, vervallen certificaat, certificaten, licenties, *licentie, *licenties, sleutel verlopen, domeinnaam, abonnement, simkaart, simkaarten, gewist, weggegooid, verwijderd, overschreven, weggehaald, uitgetrokken, losgetrokken, losgekomen, losgeschoten, losgelaten, eruit getrokken, de stekker eruit, stekker eruit getrokken
uit het stopcontact, omgestoten, omgevallen, gestruikeld, neergevallen, lekgeslagen, verstopt, verstopping, vastgelopen, vastgeslibd, dichtgeslibd, vol gelopen, volle schijf, schijf vol, opslag vol, geheugen vol, geen ruimte, vol geraakt, volgeraakt, dichtgelopen, opgestapeld, wachtrijen, te druk, piekbelasting, piekdrukte, toeloop, stormloop, te veel, teveel, te veel aanvragen
te zwaar belast, te klein, te krap, onderschat, ondergedimensioneerd, onvoldoende capaciteit, capaciteitsgebrek, capaciteitstekort, niet bestand tegen, niet opgewassen, lus, netwerklus, conflict, botsing, ruzie, corrupt, corrupte, beschadigd, beschadigde, beschadiging, verminkt, onleesbaar, vervuild, vervuiling, gehackt, gekraakt, ingebroken, inbrekers, hacker, cyberaanval, cyberincident
hackaanval, digitale aanval, gijzelsoftware, phishing, phishingmail, malware, besmet, besmetting, trojan, worm, spam, overload, gestolen, diefstal, koperdief, koperdieven, koperdiefstal, vandalen, vandalisme, sabotage, gesaboteerd, faillissement, failliet, staking, zomertijd, wintertijd, schrikkeljaar, jaarwisseling

[@engineer]
engineer*, monteur*, technicus, technici, techniek, *technici, beheerder*, *beheerder, *beheerders, specialist*, *specialisten, team, teams, *team, collega*, *dienst, ict, ict'ers, it, programmeur*, ontwikkelaar*, ploeg, ploegen, *ploeg, deskundige*, expert*, techniekers, informatici, helpdesk*, aannemer*, elektricien*, loodgieter*, jan, piet, monteurs, monteurs van, netwerkmonteur*
storingsmonteur*, liftmonteur*, servicemonteur*, onderhoudsmonteur*, technieker, installateur*, *installateur, reparateur*, hersteller, herstellers, herstelploeg*, storingsdienst, storingsploeg, storingswacht, wachtdienst, permanentie, piketdienst, consignatie, technische dienst, technische ploeg, onderhoudsploeg, onderhoudsdienst, facilitair*, facilitaire dienst, huismeester, klusjesman
klusser, huistechnicus, huiselektricien, bedrijfsleider, applicatiebeheerder*, systeembeheerder*, netwerkbeheerder*, databasebeheerder*, databeheerder*, functioneel beheerder*, werkplekbeheerder*, ict-beheerder*, beheer, beheerteam, systeembeheer, netwerkbeheer, applicatiebeheer, functioneel beheer, it-afdeling, ict-afdeling, it-dienst, ict-dienst, it-team, ict-team, ict-coordinator, it'er
it'ers, ict'er, ict-mensen, it-mensen, computerman, computermannen, computerjongens, nerds, whizzkid, softwareontwikkelaar*, webontwikkelaar*, developer*, devs, ontwikkelteam, bouwteam, programmeurs, codeur, tester, testers, architect, architecten, netwerkspecialist*, databasespecialist*, databasekenner, datahersteller, herstelspecialist*, *specialist, beveiligingsspecialist*
beveiligingsexpert*, onderzoeksteam, forensisch*, forensisch team, crisisteam, *deskundige, *deskundigen, *expert, *experts, *monteur, *monteurs, *ontwikkelaar, *ontwikkelaars, lasser, lassers, kabelploeg, kabellasser, graafploeg, spoorploeg, netwerkploeg, nachtploeg, dagploeg, avondploeg, weekendploeg, tweede ploeg, verse ploeg, vakman, vakmensen, vaklui, vakvrouw, techneut, techneuten
technische mensen, technische collega's, mannetje, mannetjes, onze man, onze mannen, onze jongens, onze mensen, onze vrouw, iemand van techniek, iemand van ict, iemand van it, man ter plaatse, twee man, drie man, vier man, een man of, tweetal, drietal, viertal, koppel, duo van, adviseur, consultant*, freelancer*, inhuur, inhuurkracht*, zzp'er van, gepensioneerde, oud-collega*, stagiair
stagiaire, student-assistent, vrijwilliger die, servicedesk, serviceteam, supportteam, support, backoffice, kees, henk, joost, sanne, mohammed, fatima, bart, wouter, pieter, dirk, koen, marieke, youssef, bram, ruud, sjaak, marleen, ellen, noor, jasper, anouk, linda, stijn, johan, erik, karin, monique, jeroen, maarten, ahmed, hassan, murat, ayse

[@repair]
herstellen, herstelt, hersteld, vervangen, vervangt, verving, vervingen, omgeruild, terugzetten, teruggezet, teruggedraaid, terugdraaien, zetten, zet, herstarten, herstart, opnieuw opgestart, omgeleid, omleiden, leiden, verleggen, schakelen, overgeschakeld, omgeschakeld, overgezet, overzetten, opgebouwd, herbouwen, bouwen, bouwt, lassen, last, repareren, repareert, gerepareerd, monteren
geplaatst, plaatsen, plaatst, installeren, installeert, testen, test, getest, controleren, controleert, gecontroleerd, nalopen, loopt, uitgeschakeld, afgesloten, geïsoleerd, losgekoppeld, ingehuurd, gehuurd, huren, ingezet, opgeroepen, ingeroepen, gestuurd, rijdt, rijden, brengen, brengt, halen, haalt, onderweg, geëscaleerd, escaleren, uitgesloten, ingelezen, inlezen, invoeren, omzetten
omgezet, bellen, belt, gebeld, aangedrongen, geëist, afgesproken, doormeten, meten, graven, zoeken, onderzoeken, onderzoekt, doorzoeken, verplaatsen, verplaatst, kopiëren, terughalen, leegmaken, opschonen, uitbreiden, bijgezet, verhuisd, verhuizen, draaien, draait, vervanging, herstelden, herstelwerk*, hersteltraject, herstelactie*, herstelwerkzaamheden, te herstellen, verhelpen, verhelpt
fiksen, fikst, fixen, fixt, oplossen, lost op, losten op, opgelost, reparatie, reparaties, repareerden, repareerde, oplappen, lappen, opgelapt, dichten, gedicht, lijmen, solderen, gesoldeerd, soldeert, gelast, splitsen, gesplitst, vastgezet, vastzetten, aansluiten, aangesloten, sluit aan, sluiten aan, losmaken, loskoppelen, koppelen los, koppelt los, koppelen, gekoppeld, omkoppelen, omprikken
omgeprikt, bekabelen, trekken, getrokken, nieuwe kabel trekken, trekken een nieuwe, leggen, gelegd, legt, aanleggen, aangelegd, ophangen, opgehangen, ombouwen, omgebouwd, bouwden, opbouwen, bouwen op, opnieuw opbouwen, heropbouwen, heropgebouwd, herinstalleren, geherinstalleerd, geïnstalleerd, installeerde, herinstallatie, geformatteerd, configureren, geconfigureerd, herconfigureren
instellen, ingesteld, bijstellen, bijgesteld, afstellen, afgesteld, ijken, geijkt, kalibreren, gekalibreerd, afregelen, aanpassen, aangepast, past aan, passen aan, wijzigen, gewijzigd, corrigeren, gecorrigeerd, corrigeert, correctie, rechtzetten, rechtgezet, zetten recht, rechttrekken, terugbrengen, terugrollen, teruggerold, rollen terug, terugdraai*, draaien terug, draait terug
draaiden terug, zetten terug, zet terug, zette terug, terug te zetten, terug te draaien, terugplaatsen, teruggeplaatst, terugkeren naar, teruggegaan naar, terug naar de vorige, vorige versie, herladen, herladen van, opnieuw geladen, opnieuw gestart, opnieuw ingesteld, opnieuw aangesloten, opnieuw ingelezen, opnieuw laden, opnieuw opstarten, opnieuw installeren, opnieuw ingericht
opnieuw inrichten, opstarten, opgestart, starten op, start op, startten, startte, aanzetten, aangezet, zetten aan, zet aan, uitzetten, uit en aan, aan en uit, herstarten we, herstartte, herstartten, reboot*, rebooten, gereboot, resetten, gereset, reset, resetten we, uitschakelen, schakelt uit, schakelen uit, schakelde uit, ingeschakeld, inschakelen, schakelen in, omschakelen, overschakelen
schakelen over, schakelt over, overstappen op, overgestapt op, overgenomen, overnemen, nemen over, verleggen we, verlegd, omleggen, omgelegd, leiden om, leidt om, uitwijken, uitgeweken, wijken uit, losgehaald, isoleren, afsluiten, sluiten af, sluit af, afgeschermd, afschermen, dichtgezet, dichtzetten, dicht gezet, blokkeren, geblokkeerd, tegengehouden, tegenhouden, afkoppelen, afgekoppeld
uitgeplugd, ingeplugd, gestopt met, stilgelegd, stilleggen, bevroren, stopgezet, leeggehaald, leeggemaakt, leeggepompt, leegpompen, pompen, droogleggen, drogen, gedroogd, schoonmaken, schoongemaakt, poetsen, opgeschoond, opruimen, opgeruimd, ruimen op, wissen, vrijmaken, vrijgemaakt, ontstoppen, ontstopt, bijvullen, bijgevuld, uitgebreid, verruimen, verruimd, vergroten, verdubbelen
bijplaatsen, bijgeplaatst, bijschakelen, bijgeschakeld, bijbouwen, doorgemeten, nagemeten, meten door, meet door, inmeten, gemeten, opgemeten, doorlopen, doorgelopen, nagelopen, lopen na, loopt na, langsgelopen, lopen langs, gaan langs, gaat langs, langsgaan, langsgaat, nakijken, nagekeken, kijken na, kijkt na, doorgelicht, doorlichten, uitpluizen, pluizen uit, pluist, uitgeplozen, uitzoeken
zoekt uit, zoeken uit, uitgezocht, onderzocht, onderzochten, analyseren, analyseert, geanalyseerd, vergelijken, vergelijkt, vergeleken, controle, controles, checken, checkt, gecheckt, verifiëren, geverifieerd, testten, testte, uittesten, uitgetest, proefdraaien, proefgedraaid, doorspitten, spitten door, spitten, opsporen, sporen op, opgespoord, traceren, lokaliseren, opgegraven, opgraven
graaft, gegraven, blootgelegd, blootleggen, uitgegraven, openmaken, opengemaakt, maken open, opengeschroefd, opengebroken, vervangende onderdelen, onderdeel besteld, besteld, bestelden, geleverd, leveren, levert, bezorgd, opgehaald, ophalen, haalden, haalde, overgebracht, overgevlogen, ingevlogen, laten komen, laten overkomen, laten vervangen, laten herstellen, laten maken, laten nakijken
laten onderzoeken, geregeld, regelen, ter plaatse, ter plekke, aanwezig, gearriveerd, aangekomen, vertrokken, op weg, in de auto, uitgerukt, erbij gehaald, erbij geroepen, opgebeld, gealarmeerd, verwittigd, ingelicht, bijgeroepen, bijgehaald, inzetten, zetten in, zet in, opdracht gegeven, opgedragen, gevraagd om, verzocht, gesommeerd, aangespoord, aangemaand, onder druk, opgeschaald
opschalen, schalen op, ingevoerd, voeren in, voert in, overgetypt, overtypen, handmatig ingevoerd, bijgewerkt, overschrijven, kopieert, gekopieerd, kopieerden, overkopiëren, overgekopieerd, veiliggesteld, veiligstellen, herstellen uit, uit de back-up, van de back-up, back-up terugzetten, back-up teruggezet, backup, redden, gered, terughalen uit, teruggehaald, halen terug, haalt terug
herindexeren, herberekenen, herrekenen, nagerekend, verlengd, vernieuwen, vernieuwd, vernieuwt, aangevraagd, ingetrokken, intrekken, nieuwe sleutel, nieuw certificaat, nieuwe certificaat, nieuwe wachtwoorden

[@effort]
hard, keihard, met man en macht, dag en nacht, alles aan, alle hens, ons best, zich uit de naad, zich het schompes, rot, suf, uren, nachtenlang, dagenlang, urenlang, onafgebroken, onvermoeibaar, nonstop, met alle macht, onverminderd, de klok rond, uit alle macht, tot diep in de nacht, hele nacht, hele dag, hele ochtend, halve dag, halve nacht, hele weekend, hele middag, vroege ochtend
zonder slaap, geen oog, geen pauze, zonder pauze, vrije dag, vrije avond, overuren, in touw, in de weer, bezig, aan het zoeken, aan het werk, aan het zwoegen, aan het ploeteren, aan het stoeien, zweet, bloed, tranen, koffie, slapeloze, geslapen, bekaf, doodop, doodmoe, uitgeput, gesloopt, afgepeigerd, uitgewrongen, op hun tandvlees, op ons tandvlees, op het tandvlees, tandvlees, met rode ogen
rode ogen, wallen, kringen onder, geen slaap, zonder pauzes, zonder eten, zonder lunch, zonder koffie, pizza, pizza's, koude pizza, liters koffie, bakken koffie, potten koffie, emmers koffie, tonnen koffie, kannen koffie, koude koffie, red bull, energiedrank, het hele weekend, heel het weekend, heel de nacht, heel de dag, ganse nacht, ganse dag, de ganse dag, de ganse nacht, nacht doorgehaald
nacht doorgetrokken, doorgehaald, doorgewerkt, doorgetrokken, doorgegaan, doorgezet, doorgebuffeld, gebuffeld, buffelen, bikkelen, gebikkeld, zwoegen, gezwoegd, ploeteren, geploeterd, ploeterd, worstelen, geworsteld, stoeien, gestoeid, sleutelen, gesleuteld, zweten, gezweet, afbeulen, beulen, gerend, sjouwen, gesjouwd, benen uit het lijf, benen onder, het vuur uit de sloffen
vuur uit onze sloffen, vuur uit de, uit de sloffen, de longen uit, hun longen, de pleuris, het rambam, de tering, het apelazarus, het leplazarus, een slag in de rondte, het zweet op, zweet op de rug, zweet op het voorhoofd, bloed zweet en tranen, zweet en tranen, met hand en tand, met vereende krachten, alle krachten, alle zeilen bijzetten, alle zeilen, alle hens aan dek, alle registers open
hemel en aarde, stad en land, met zijn allen, met z'n allen, de mouwen opgestroopt, opgestroopte mouwen, handen uit de mouwen, vol gas, op volle kracht, op volle toeren, zonder ophouden, ononderbroken, rond de klok, 24 7, 24 uur per dag, zeven dagen op zeven, dag in dag uit, week in week uit, avond aan avond, nachtwerk, weekenden, 's nachts doorgewerkt, tot in de vroege uurtjes
tot in de kleine uurtjes, kleine uurtjes, tot middernacht, nachtbraken, van voor dag en dauw, voor dag en dauw, vanaf het krieken, sinds het ochtendgloren, sinds zonsopgang, al uren, al urenlang, al dagen, al dagenlang, al weken, al de hele, al een hele, al een halve, al heel de, al heel, al sinds, al vanaf, al zeker, al ettelijke, ettelijke uren, uren en uren, uren achtereen
uren aan een stuk, uren aan stuk, uren non-stop, vele uren, tientallen uren, honderden uren, manuren, mensuren, overwerk, overgewerkt, overwerken, verlof ingetrokken, verloven ingetrokken, vakantie afgebroken, vakantie onderbroken, uit bed, uit hun bed, uit zijn bed, uit mijn bed, uit bed gebeld, uit bed gehaald, geen bed gezien, bed niet gezien, gezin niet gezien, thuis niet gezien
niet thuis geweest, verjaardag gemist, vaderdag, moederdag, tweede kerstdag, oudjaar, zondag opgeofferd, vrije zondag, vrije zaterdag, vrije tijd, zonder rust, rusteloos, rust noch duur, noest, verwoed, koortsachtig, naarstig, ijverig, drukdoende, druk bezig, druk doende, volop bezig, hard bezig, hard aan het werk, keihard aan het werk, snoeihard, loeihard, bikkelhard, zich kapot, zich rot
zich suf, zich suf gezocht, ons suf gezocht, ons suf, ons kapot, ons rot, zich een ongeluk, ons een ongeluk, zich het apezuur, een breuk, uitsloven, inzet, enorme inzet, tomeloze inzet, onvermoeibare inzet, inspanning, inspanningen, inspannen, alle inspanningen, offer, opoffering, helden, toppers, kanjers, petje af, doen alles, alles in het werk, alles uit de kast, alles wat we kunnen
alles wat in onze macht, al het mogelijke, het onmogelijke, het uiterste, best doen, ons uiterste best, hun uiterste best, ons stinkende best, stinkende best, ons beste beentje

[@invest]
geïnvesteerd, investeren, investering*, miljoen, miljoenen, ton, euro, geld, budget, duur, duurste, dure, kosten, gekost, besteed, uitgegeven, uitgetrokken, gestoken, verdubbeld, uitgebreid, vernieuwd, nieuwste, modernste, state of the art, aangeschaft, gekocht, aangenomen, extra mensen, extra capaciteit, beste mensen, gemoderniseerd, opgewaardeerd, versterkt, investeerden, investeerde
investeert, investeringsprogramma, investeringsplan, *investering, *investeringen, miljoenenproject, miljoenensysteem, miljoeneninvestering, anderhalf miljoen, halve ton, halve miljoen, ruim een ton, tonnen, tonnetje, duizenden euro's, euro's, eur, kapitaal, kapitalen, vermogen, fortuin, klein fortuin, rib uit ons lijf, rib uit het lijf, lieve cent, lieve duit, flinke duit, smak geld
bak geld, bakken geld, hoop geld, hopen geld, bom geld, zak geld, zakken geld, berg geld, vermogens, subsidiegeld, belastinggeld, contributiegeld, clubkas, uit de kas, begroting, begroot, gebudgetteerd, budgetten, prijskaartje, prijzig, prijzige, peperduur, peperdure, kostbaar, kostbare, duurst, allerduurste, van de duurste soort, topklasse, eersteklas, hypermodern, hypermoderne
splinternieuw, splinternieuwe, gloednieuw, gloednieuwe, fonkelnieuw, fonkelnieuwe, spiksplinternieuw*, nagelnieuw, nagelnieuwe, kakelvers, modern, moderne, ultramodern*, allernieuwste, beste van het beste, beste op de markt, beste wat er is, van topkwaliteit, van wereldklasse, neusje van de zalm, crème de la crème, ferrari, rolls-royce, mercedes, cadillac, paradepaardje, vlaggenschip
aanschaf, aanschaffen, aankoop, aangekocht, aankopen, kochten, kocht, gekochte, bekostigd, gefinancierd, financiering, betaald voor, neergelegd, neergeteld, uitgetrokken voor, vrijgemaakt voor, kosten noch moeite, kosten nog moeite, kosten gespaard, op gespaard, diep in de buidel, in de buidel getast, in de portemonnee, portemonnee getrokken, ingestoken, in gestoken, erin gestoken, gepompt
ingepompt, in gepompt, ertegenaan gegooid, tegenaan gesmeten, gestopt in, uitbreiding, uitbreidingen, uitgebouwd, uitgerust, voorzien van, gerenoveerd, renovatie, vernieuwing, vernieuwingen, vernieuwden, vervangingsprogramma, moderniseren, modernisering, verbouwd, opgewaardeerde, opgetuigd, verzwaard, verdubbeling, verdriedubbeld, verdrievoudigd, verviervoudigd, vertienvoudigd, opgeschaald
opgekrikt, professionaliseren, geprofessionaliseerd, professionalisering, gecertificeerd, certificering, iso-gecertificeerd, iso 27001, nen 7510, audit doorstaan, bekroond, award, prijs gewonnen, benoemd, aangeworven, aangetrokken, in dienst genomen, uitgebreid team, team uitgebreid, team verdubbeld, team versterkt, extra personeel, extra krachten, extra servers, extra apparatuur
extra beheerders, extra bandbreedte, nieuwe servers, nieuw datacenter, nieuwe datacenter, nieuw netwerk, nieuwe apparatuur, topteam, topmensen, beste specialisten, opleiding, opleidingen, getraind, bijgeschoold, cursussen, dubbel uitgevoerd, redundant, reservesysteem, glasvezel laten leggen, leasecontract, onderhoudscontract, platinum contract, goudcontract, kwaliteit staat voorop

[@past_span]
vorig jaar, afgelopen jaar, afgelopen jaren, vorige jaren, voorbije jaar, verleden jaar, dit jaar, vorige maand, afgelopen maanden, onlangs, recent, jarenlang, de laatste jaren, al jaren, vorig voorjaar, vorig najaar, afgelopen zomer, afgelopen periode, vorig schooljaar, dit schooljaar, vorig seizoen, afgelopen seizoen, dit voorjaar, dit najaar, afgelopen voorjaar, afgelopen najaar
afgelopen winter, afgelopen herfst, afgelopen lente, vorige zomer, vorige winter, vorige herfst, deze zomer, deze winter, vorig kwartaal, afgelopen kwartaal, eerste kwartaal, begin dit jaar, eerder dit jaar, eind vorig jaar, begin vorig jaar, halverwege vorig jaar, nog maar vorig jaar, pas vorig jaar, vorig boekjaar, afgelopen boekjaar, jaren geleden, jaar geleden, een jaar geleden
twee jaar geleden, drie jaar geleden, maanden geleden, maand geleden, kort geleden, niet lang geleden, nog niet zo lang geleden, pas geleden, pasgeleden, recentelijk, kortelings, jongstleden jaar, de afgelopen, de voorbije, voorbije jaren, voorbije maanden, voorbije maand, voorbije periode, laatste jaren, laatste maanden, laatste tijd, de laatste tijd, de laatste maanden, laatste twee jaar
afgelopen twee jaar, afgelopen drie jaar, afgelopen vijf jaar, afgelopen decennium, sinds vorig jaar, sinds jaar en dag, al jarenlang, reeds jaren, jaar na jaar, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, in 2025, destijds, indertijd, verleden week, vorige week, vorige jaar, tijdens de verbouwing, bij de renovatie, bij de verbouwing, sinds de fusie, na de fusie

[@vague]
binnenkort, spoedig, zsm, straks, zo meteen, zometeen, dadelijk, gauw, snel, snelle, later, weldra, asap, ooit, eerdaags, binnen afzienbare tijd, op termijn, afzienbare, zo snel mogelijk, zo spoedig mogelijk, zo vlug mogelijk, zo gauw mogelijk, op korte termijn, later vandaag, te zijner tijd, tzt, zodra, van zodra, nader, nadere, nog even, binnen no time, in een mum, een dezer dagen
vroeg of laat, tijdig, zo snel als mogelijk, zo snel als we kunnen, zo snel we kunnen, zo snel wij kunnen, zo snel als het kan, zo vlug als mogelijk, zo rap mogelijk, zo rap als mogelijk, zo vroeg mogelijk, zo gauw, zo gauw als, zo gauw we, zo spoedig als mogelijk, zo spoedig als, ten spoedigste, met spoed, met bekwame spoed, met gezwinde spoed, spoedigst, ten snelste, snelst mogelijk
snelst mogelijke, sebiet, subiet, seffens, aanstonds, terstond, onverwijld, straksjes, strakjes, zodadelijk, zo dadelijk, zo direct, zo even, effe, eventjes, nog eventjes, nog effe, nog heel even, even geduld, nog even geduld, heb nog even, effe wachten, binnen niet al te lange tijd, binnen niet al te lang, binnen enige tijd, binnen korte tijd, binnen de kortste keren
binnen enkele ogenblikken, binnen een mum, in een handomdraai, in een wip, in no time, in no-time, no-time, no time, in een oogwenk, in een ommezien, in een vloek en een zucht, vloek en een zucht, een vloek en een zucht, voor u het weet, voor je het weet, voordat u het weet, voor jullie het weten, eer u het weet, in de nabije toekomst, nabije toekomst, afzienbare termijn, te gelegener tijd
ter zijner tijd, op zeker moment, op enig moment, op een bepaald moment, op een later moment, op een later tijdstip, op den duur, in een later stadium, mettertijd, op het gepaste moment, als het zover is, wanneer het zover is, zodra het zover is, zodra wij, zodra we, zodra ik, zodra er, zodra het, zodra dit, zodra alles, zodra bekend, zodra mogelijk, zodra meer, zodra daar, van zodra we
van zodra wij, zogauw, eens we, eenmaal, wanneer er meer, als er meer, als we meer, als wij meer, als ik meer, wanneer wij meer, wanneer we meer, nadere berichten, nader bericht, nadere informatie, nadere mededelingen, nadere update, nadere info, tot nader bericht, tot nader order, tot later, later meer, wordt vervolgd, vervolg, vervolgd, vervolgbericht, volgt nog, volgt later, volgt spoedig
volgt snel, volgt zsm, volgt asap, volgt binnenkort, volgt straks, meer info volgt, meer nieuws volgt, informatie volgt, info volgt, update volgt, updates volgen, bericht volgt, nieuws volgt, mail volgt, details volgen, houden u op de hoogte, houden jullie op de hoogte, houden je op de hoogte, hou u op de hoogte, hou jullie op de hoogte, hou je op de hoogte, houd u op de hoogte
houd jullie op de hoogte, blijft op de hoogte, blijf op de hoogte, op de hoogte gehouden, op de hoogte houden, hoogte van de ontwikkelingen, houden u geïnformeerd, houden jullie geïnformeerd, geïnformeerd gehouden, wordt aan gewerkt, eraan gewerkt, aan gewerkt, hard aan gewerkt, wordt gewerkt aan, in de nabije, vooralsnog, op den lange duur, soon, shortly, stay tuned, tbc, tba
to be continued, vlug, rap, rapper, gezwind, spoedige, spoedig weer, snel weer, gauw weer, vlotjes, even nog, nog wat, een poosje, poosje, een tijdje, een tijd, enige tijd, enige tijd duren, een beetje geduld, wat geduld, momentje, ogenblik, ogenblikje, een momentje

[@certain]
zeker, beslist, gegarandeerd, garanderen, garandeer, garantie, beloven, beloof, beloofd, belofte, absoluut, honderd procent, 100 procent, uiterlijk, definitief, sowieso, erewoord, hand in het vuur, op mijn woord, stellig, ongetwijfeld, vast, heus, echt, reken maar, geen twijfel, zonder mankeren, staat vast, toegezegd, zegt toe, verzekert, verzekerd, verzekeren, verzekeren u, verzeker u
verzeker je, verzeker jullie, kan u verzekeren, kunnen u verzekeren, staat buiten kijf, buiten kijf, zonder twijfel, zonder enige twijfel, vast en zeker, wis en waarachtig, zo zeker als wat, zo vast als een huis, staat als een huis, garandeert, garandeerde, gegarandeerde, garanties, 100 zeker, honderdprocentzeker, hondertprocent, 200 procent, tweehonderd procent, duizend procent, beloofde
beloofden, belooft, plechtig, plechtig beloven, hand op het hart, hand op mijn hart, op mijn erewoord, mijn woord, ons woord, woord op, u kunt erop rekenen, daar kunt u op rekenen, daar kun je op rekenen, kunt u op rekenen, kun je op rekenen, kunnen jullie op rekenen, reken er maar op, reken maar op, reken daar maar op, wees gerust, wees er maar zeker van, u mag gerust, geen zorgen
maak je geen zorgen, maakt u zich geen zorgen, no worries, no stress, zonder fout, zonder falen, hoe dan ook, linksom of rechtsom, koste wat kost, kost wat kost, wat er ook gebeurt, stellig van overtuigd, van overtuigd, rotsvast, vaststaand, vaststaat, staat in beton, in beton gegoten, definitieve, onherroepelijk, onomstotelijk, klip en klaar, uitgemaakt, uitgemaakte zaak, beslissend
toegezegde, toezegging, toezeggingen, zeggen toe, zei toe, zegden toe, heeft toegezegd, heeft beloofd, heeft gegarandeerd, heeft verzekerd, bezworen, bezweert, zweer, zweren, bevestigd, bevestigt, bevestigde, wedden, wedden dat, wed om, durf te wedden, absoluut zeker, bombzeker, sowiso, ten allen tijde, te allen tijde, steevast

[@hedge]
verwachten, verwacht, verwachting, verwachtte, waarschijnlijk, vermoedelijk, wellicht, misschien, mogelijk, hopen, hoop, hoopt, hopelijk, hoopten, schatten, schatting, schat, inschatting, streven, streeft, streef, denken, denkt, denk, mikken, mikt, gokken, gok, rekenen op, rekent op, als alles meezit, als het meezit, als alles goed gaat, bij leven en welzijn, onder voorbehoud, zonder garantie
onzeker, niet zeker, zou, zouden, kan, kunnen, lijkt, moet, moeten, ongeveer, rond, richting, eerder, naar alle waarschijnlijkheid, vermoeden, vermoedt, in principe, normaal gezien, normaliter, met een beetje geluk, met wat geluk, voorzichtig, vooralsnog, planning, gepland, mits, tenzij, indien, richttijd, streeftijd, kans, of zo, uitgaan van, gaan uit van, verwachte, verwachtten
verwachtingen, naar verwachting, volgens verwachting, volgens de planning, volgens planning, volgens schema, naar schatting, geschat, geschatte, schatte, ingeschat, inschattingen, indicatie, indicatief, indicatieve, richtlijn, richtdatum, richtuur, streefdatum, streefuur, doelstelling, beoogd, beoogde, beogen, streven ernaar, streven naar, streefden, trachten, tracht, poging, pogen, gehoopt
hoopvol, hopen wij, hopen we, hoop ik, laten we hopen, duimen, duimt, duim, duimpjes, vingers gekruist, kruisen de vingers, met de vingers gekruist, hout vasthouden, hout afkloppen, afkloppen, even afkloppen, op hoop van zegen, hoop van zegen, deo volente, dv, als het goed is, als het goed gaat, als het lukt, als dat lukt, als dit lukt, als het even kan, als alles lukt, als alles volgens plan
als alles mee zit, als het een beetje meezit, als alles een beetje meezit, als de wind meezit, als niets tegenzit, als er niets tegenzit, als er niks tegenzit, als er niets tussenkomt, als er niks tussenkomt, als niets tussenkomt, indien alles, indien mogelijk, indien nodig, behoudens, behoudens tegenslag, behoudens onvoorziene, tegenslag, zonder tegenslag, zonder tegenslagen, onvoorzien
onvoorziene, onvoorziene omstandigheden, wijzigingen voorbehouden, voorbehoud, met voorbehoud, met alle voorbehoud, met de nodige, onder alle voorbehoud, slag om de arm, met een slag om de arm, met een korreltje zout, korreltje zout, natte vinger, nattevingerwerk, nattevinger, met de natte vinger, pin me er niet op vast, pin ons er niet op vast, nagel ons er niet op vast, pin me niet vast
niet op vastpinnen, hou me er niet aan, houd me er niet aan, hou ons er niet aan, geen belofte, geen garantie, geen garanties, zonder belofte, beloof niets, beloof niks, beloven niets, beloven niks, niets beloven, niet beloven, kan ik niet beloven, niet garanderen, niet gegarandeerd, niet vast, staat niet vast, nog niet vast, waarschijnlijke, wrs, wss, waarsch, hoogstwaarschijnlijk
hoogst waarschijnlijk, zeer waarschijnlijk, meer dan waarschijnlijk, allicht, vermoed, vermoedelijke, vermoeden wij, mogelijks, mogelijkerwijs, eventueel, eventuele, desnoods, misschien wel, wie weet, mss, msch, vast wel, zal wel, zal zo, zullen wel, zou kunnen, zou moeten, zouden moeten, zou dan, zou weer, zouden weer, moet kunnen, moet dan, moet haalbaar, haalbaar, haalbaarheid
lijkt haalbaar, lijkt erop, lijken, naar het lijkt, naar het zich laat aanzien, laat zich aanzien, zoals het er nu uitziet, zoals het nu lijkt, zoals het er nu naar uitziet, ziet ernaar uit, ziet er naar uit, het ziet ernaar uit, naar ons idee, naar mijn gevoel, gevoelsmatig, voorlopige, provisorisch, tentatief, onder voorwaarde, op voorwaarde, voorwaarde, voorwaardelijk, afhankelijk
afhankelijk van, hangt af van, hangt ervan af, hangt er vanaf, valt of staat, staat of valt, mikken op, mikken we op, gericht op, gaan voor, gokken op, gok ik, gokje, wild gokje, educated guess, rekenen erop, denken dat, denken wij, denk ik, dachten, geloof ik, geloven, meen, menen, meent, achten, ons inziens, optimistisch, optimisme, voorzichtig optimistisch, met een beetje mazzel
met wat mazzel, mazzel, geluk, met beetje geluk, in het gunstigste geval, gunstigste geval, in het beste geval, beste geval, best case, hooguit, hoogstens, maximaal, grofweg, ruwweg, circa, pakweg, plusminus, plus minus, + -, om en nabij, om en bij, een uur of, een dag of, een stuk of, zeg maar, iets van, ergens in, ergens rond, ergens tussen, ergens deze, rond een, of iets later, of iets
kan uitlopen, kan langer, kan later, misschien eerder, kan ook, wellicht eerder, wellicht later, uitloop, speling, bandbreedte, marge, ofzo, ofzoiets, of zoiets, normaliter wel, normaal gesproken, in beginsel, vermoedelijk wel, prognose, geprognosticeerd, raming, geraamd, raamt, forecast, planmatig, ingepland, staat gepland, staat op de planning, voorzien, is voorzien, voorzien voor
voorzien om, wordt voorzien, insteek, voornemen, voornemens, van plan, de bedoeling, is de bedoeling, bedoeling, plan is, het plan is

[@update]
update*, bericht*, nieuws, informatie, info, stand van zaken, meer, mededeling*, nieuwsbrief, bulletin, tussenstand, persbericht, brief, terugkoppeling, antwoord, toelichting, bijeenkomst, inloop*, persconferentie, overleg, videobericht, sms, mailtje, appje, nieuwsbericht*, nieuwsflits, nieuwsupdate*, statusupdate*, statusbericht*, statusmelding*, standje, de stand, situatieschets
situatierapport, sitrep, tussenbericht*, tussentijds bericht, vervolgbericht*, opvolgbericht*, volgbericht, infobericht*, informatiebericht*, pushbericht*, mailing, rondschrijven, omzendbrief, ouderbrief, bewonersbrief, klantenbrief, flyer, huisbericht, tweet, tweets, bericht op, whatsappje, appbericht*, smsje, sms'jes, mailtjes, e-mailbericht*, belletje, telefoontje, telefoontjes
videoboodschap*, liveblog, blog, persmoment, persmededeling*, persverklaring, verklaring, briefing, briefings, debriefing, stand-up, standupje, conference call, belronde, belrondje, belmoment, contactmoment, overlegmoment, bijpraatmoment, bijpraatsessie, infosessie*, infomoment*, infoavond, informatieavond, informatiebijeenkomst*, bewonersavond, inloopavond, inloopuur, inloopmoment
inloopspreekuur, vragenuur, vragenuurtje, webinar, omroepbericht*, mededelingen, kennisgeving*, meldinkje, uitsluitsel, duidelijkheid, opheldering, teken van leven, signaal, seintje, terugmelding*, terugkoppelingen, terugbelmoment, vooruitzichten, ontwikkelingen, actualiteit*, nieuwtje, nieuwtjes, tijding, updatje, updateje, upd, opdate, bulletins, nieuwsbrieven

[@tell]
melden, meldt, meld, laten weten, laat weten, vertellen, vertelt, vertel, berichten, horen, hoort, hoor, informeren, informeer, informeert, sturen, stuur, stuurt, volgt, volgen, laten, weten, lees, leest, lezen, plaatsen, geven, geef, mailen, mail, mailt, bellen, bel, belt, appen, app, appt, schrijven, schrijf, bijpraten, praten bij, praat bij, terugkomen, op de hoogte, verversen, ververst
bijwerken, bijgewerkt, aangevuld, verschijnt, ontvangen, ontvangt, krijgt, krijgen, praten, zeggen, zeg, uitleggen, sms'en, sms, delen, deel, meldden, gemeld, meldde, verwittigen, verwittig, verwittigt, verwittigd, inlichten, lichten in, licht in, ingelicht, inseinen, sein, seint, seinen, seintje, berichten we, bericht u, bericht je, berichten u, bericht geven, bericht sturen
berichtje sturen, mededelen, meedelen, deel mee, delen mee, deelt mee, aankondigen, kondigen aan, kondigt aan, bekendmaken, bekend maken, maken bekend, bekendgemaakt, publiceren, publiceert, gepubliceerd, posten, postten, zetten online, zetten op, zet op, zetten we hier, plaatst, plaatsen we, hang ik, hangen we, ophangen, omroepen, roepen om, roept om, omgeroepen, rondsturen, stuur rond
sturen rond, rondmailen, mail rond, rondbellen, bel rond, bellen rond, opbellen, terugbellen, bel terug, bellen terug, belt terug, bel je, bel u, bel ik, bellen wij, bellen we, bellen u, wordt gebeld, gebeld, gemaild, gestuurd, verzonden, verzenden, verstuurd, doorgeven, geef door, geven door, geeft door, doorgegeven, updaten, update ik, updaten we, geüpdatet, ge-update, bijgepraat, gebriefd
briefen, brieft, terugkoppelen, koppel terug, koppelen terug, koppelt terug, teruggekoppeld, terugkomen op, kom terug, komen terug, komt terug, kom ik terug, komen wij terug, komen we terug, kom hierop terug, komen hierop terug, te woord staan, te woord, staat te woord, toelichten, licht toe, lichten toe, toegelicht, leg uit, leggen uit, legt uit, uitgelegd, vertellen we, vertel ik, vertel je
rapporteren, rapporteert, rapporteer, verslag uitbrengen, brengen verslag, breng verslag, brengt verslag, vernemen, verneemt, verneem, horen van, hoor je, hoort u, horen jullie, horen we, hoor ik, hoort van ons, hoor je van, horen jullie van, hoort u van ons, hoor je van me, te horen, gehoord, krijgt u, krijg je, krijgen jullie, krijgt bericht, krijgen bericht, krijg bericht, ontvang
ontvangen jullie, ontvangt u, ontvang je, vind je, vindt u, vinden jullie, te lezen, leest u, lees je, lezen jullie, na te lezen, te volgen, staat hier, verschijnt hier, verschijnt op, volgt er, volgen er, volgt een, volgt om, volgt nog, melden ons, meld me, meld ik me, melden we ons, melden wij ons, laat ik weten, laten we weten, laten wij weten, laat het weten, laten het weten
laat je weten, laten u weten, laten jullie weten, laat iets weten, laten iets horen, laat iets horen, laten horen, laat horen, laat van me horen, laten van ons horen, van ons horen, van me horen, iets horen, op de hoogte brengen, brengen op de hoogte, breng op de hoogte, brengen u op de hoogte, informeren wij, informeren we, geïnformeerd, contact opnemen, nemen contact op, neem contact op
neemt contact op, contacteren, contacteer, contacteert, gecontacteerd, aanvullen, vullen aan, vult aan, actualiseren, geactualiseerd, actualiseert, herhalen, spreken elkaar, spreken we, spreek je, spreek ik, zien elkaar, zien we elkaar, praten we, praat ik, verteld, zeggen we, zeg ik, mailen we, mailen wij, mail ik, app ik, appen we, sms ik, schrijf ik, schrijven we, schrijven wij, stuur ik
sturen we, sturen wij, stuurt u, deel ik, delen we, delen wij

[@use]
gebruik, gebruikt, gebruiken, maak, noteer, schrijf, bel, belt, kom, komt, ga, gaat, neem, neemt, betaal, betaalt, betalen, werk, werkt, print, houd, houdt, stuur, vul, haal, haalt, kunt, kun, kan, probeer, probeert, zet, meld, meldt, vraag, wijk, loop, leg, pak, toon, laat, doe, schakel, ruil, geef, lever, verwijs, reis, rijd, stap, volg, open, log, kies, vermeld, teken, check, wacht, bewaar
noodprocedure*, gebruikt u, gebruik je, benut, benutten, gelieve, gelieve te, maakt, maakt u, maak gebruik, maakt gebruik, noteert, noteren, noteer je, noteert u, opschrijven, schrijf op, schrijft, schrijft u, schrijf je, houd bij, hou, hou bij, bijhouden, bewaren, bewaart, belt u, bel je, bellen, komt u, kom je, kom langs, gaat u, ga naar, gaan naar, loopt u, lopen, wandel, wandelt, fiets
fietst, rij, rijdt, rijd om, rijdt om, neemt u, neem je, neem mee, breng, brengt, breng mee, brengt u, meebrengen, meenemen, betaal je, betaalt u, afrekenen, reken af, rekent af, werkt u, werk je, print je, stuurt, stuurt u, mailt, mailt u, mail je, appt, sms, vul in, vult, vult u, invullen, haalt u, afhalen, ophalen, leen, leent, lenen, koop, koopt, kopen, parkeer, parkeert, kunt u, kan u
kan je, kunnen jullie, mag u, mag je, moet u, moet je, dient u, dienen, gelieve het, probeer het, probeert u, proberen, zet je, zet u, meldt u, meld je, melden, vraagt, vraagt u, vraag je, wijk uit, wijkt uit, wijken, uitwijken, loop naar, legt, leggen, pakt, pakt u, pakken, toont, toont u, tonen, laat zien, laten zien, doet u, doe het, schakelt, schakel over, schakelt over, ruilt, ruilen
omruilen, geeft u, levert, leveren, inleveren, lever in, levert in, verwijst, verwijzen, reist, reis via, reizen, stapt, stap over, stapt over, overstappen, stap uit, uitstappen, volgt u, volgen, open je, opent, opent u, openen, log in, logt, logt u, kiest, kies voor, kiest u, kiezen, vermeldt, vermelden, tekent, tekenen, ondertekenen, handtekening, checkt, check in, controleer, controleert
controleren, wachten, wacht tot, wacht met, wacht even, download, downloadt, verstuur, verstuurt, sla op, opslaan, herstart, herstarten, start, start opnieuw, ververs, verversen, wis, wissen, druk op, klik, klikt, klik op, typ, typt, scan, scant, tik, tikt, bestel, bestelt, bestellen, boek, boekt, reserveer, reserveert, verzet, verplaats, verplaatst, verschuif, stel uit, stelt uit, uitstellen
maak af, drink, drinkt, kook, kookt, trek, trekt, draag, draagt, sluit, sluit af, sluiten, blijf, blijft u, blijf binnen, vermijd, vermijdt, mijd, raak niet aan, beperk, beperkt u, spaar, deel, delen, aanmelden kan, terecht kan, kan via, kan ook, kan wel, kan aan, kan bij, kan met, kunnen via, kunnen bij, kunnen met, mag ook, kan gewoon, kan nog steeds, kan contant, kan telefonisch, gaat via
gaan via, gebeurt, gebeuren, verloopt via, verlopen via, loopt via, lopen via, volstaat, is voldoende, staan klaar, staat klaar, ligt klaar, liggen klaar, hangt klaar, klaargelegd, klaargezet, beschikbaar gesteld, ter beschikking, te leen, uitgedeeld, delen uit, deelt uit, uitdelen, werkt nog, werken nog, werkt wel, werken wel, doet het wel, doen het wel

[@alternative]
papier, papieren, pen, contant, telefonisch, met de hand, handmatig, handmatige, lijst, lijsten, *lijst, formulier, formulieren, noodformulier*, noodprocedure*, alternatief, in plaats van, tijdelijk, zolang, in de tussentijd, ondertussen, intussen, tot die tijd, tot dan, voorlopig, ander, andere, kopie, whiteboard, kopieën, usb*, 4g, 5g, hotspot, mobiel, mobiele, reserve, reserve*
vervangend, vervangende, omweg, uitwijk*, omleiding, extra tijd, uitstel, verlengd, verlenging, verschoven, verzet, verplaatst, kwijtgescholden, vergoed, vergoeden, vergoeding, gratis, loket, balie, post, fax, pendelbus*, bussen, privé*, thuis, lokaal, oude, pen en papier, potlood, potlood en papier, balpen, papiertje, papiertjes, kladblok, kladpapier, blaadje, blaadjes, briefje, briefjes
blocnote, schrift, schriftje, schriften, krijtbord, krijt, schoolbord, flipover, post-it, post-its, noodmap*, noodpakket*, noodlijst*, noodkaart*, noodplan, noodscenario, noodset, noodvoorraad, noodkassa, noodkoffer, noodprocedure, noodloket, noodtelefoon, noodlijn, noodoplossing, noodverband, noodnummer, calamiteitenmap, calamiteitenprocedure, calamiteitenplan, papieren versie
papieren lijst, papieren formulier, papieren dossier, papieren rooster, op papier, op een briefje, uitgeprint, uitgeprinte, uitdraai, uitdraaien, prints, geprinte, afdruk, afdrukken, printje, fotokopie*, pdf, pdf's, excelbestand, excellijst, exceltabel, rekenblad, spreadsheet, tekenlijst*, presentielijst*, intekenlijst*, inschrijflijst*, bezoekerslijst*, telefoonlijst*, bellijst*, turflijst*
turven, prijslijst*, streeplijst*, urenbriefje*, strookje*, stempelkaart*, bonnetje, bonnetjes, bonboekje*, kassabon, bonnenboekje, waardebon*, stempel, sticker, etiket, aanvraagformulier, standaardformulier, contant geld, cash, cash geld, baar geld, muntgeld, gepast geld, gepast, muntjes, briefgeld, op rekening, op de pof, op krediet, factuur achteraf, achteraf, achteraf betalen
later betalen, overmaken, overschrijving, machtiging, betaalverzoek, tikkie, qr-code, qr, met creditcard, creditcard, telefonische, per telefoon, aan de telefoon, per post, per brief, per mail, per e-mail, via mail, via de mail, via e-mail, via telefoon, via de app, via de site, via de website, via webmail, via whatsapp, via sms, via teams, via een collega, via de balie, via de receptie
via de achterdeur, via de zijdeur, via de hoofdingang, via de zij-ingang, zij-ingang, achteringang, achterdeur, zijdeur, nooduitgang, hoofdingang, trap, trappen, trappenhuis, via de trap, met de trap, goederenlift, andere lift, andere ingang, andere kassa, andere locatie, ander filiaal, andere vestiging, andere printer, ander lokaal, andere zaal, andere lijn, andere route, andere weg, om via
ter plaatse, ter plekke, fysiek, mondeling, in persoon, sleutel, sleutels, sleutelbos, loper, reservesleutel*, reservelaptop*, reservetoestel*, leenlaptop*, leentoestel*, leenapparaat, leenauto, portofoon, portofoons, megafoon, fluitje, handbel, koebel, koerier, koeriers, fietskoerier, loopbriefje, runner, lopers, te voet, op de fiets, met de fiets, met de auto, carpool, taxi, taxi's
busvervoer, vervangend vervoer, vervangende bus, vervangende bussen, snelbus, pendel, pendeldienst, treinvervangend vervoer, omrijden, omgereden, alternatieve route, alternatieve, alternatieven, vervanging, vervanger, invaller, vangnet, plan b, back-upkassa, tweede lijn, tweede kassa, secundaire, hulpkassa, leskaarten, leerboek, leerboeken, werkboek, werkboeken, offline versie, offline
lokale kopie, lokale schijf, eigen computer, eigen laptop, eigen telefoon, privételefoon, gsm, eigen gsm, mobieltje, thuiswerken, thuis werken, van thuis, wifi van, mobiel internet, mobiele data, mobiele hotspot, persoonlijke hotspot, tethering, simkaart, mifi, dongel, satelliettelefoon, vaste telefoon, fakkel, zaklamp, zaklampen, kaarsen, lantaarn, kachel, kacheltje, kacheltjes, heater
heaters, dekens, deken, truien, dikke trui, warme kleding, flessenwater, flessen water, waterfles, watertank, tankwagen, tankwagens, jerrycan*, emmer, emmers, tapwater, gekookt water, regenwater, mobiele pomp*, noodpomp*, noodaggregaat, dieselpomp*, generator, met de pomp, met emmers, stofmasker, verkeersregelaar*, verkeersagent, stewards, gastheren, buddy, extra collega, extra medewerkers
extra balie, extra kassa, extra personeel, handscanner*, rekenmachine, telmachine, telraam, rolmaat, stopwatch, kladversie, wordbestand, archiefkast, ordner, ordners, dossiermap, opgeschort, uitgesteld, uitstel van, later inleveren, later ingeleverd, inlevertermijn, inleverdatum, nieuwe datum, nieuwe inleverdatum, nieuwe deadline, deadline verschuift, verschuift, verschuiven, schuift op
schuiven op, opgeschoven, verlengen, verlengt, termijn verlengd, coulance, coulant, respijt, dispensatie, vrijstelling, vrijgesteld, ontheffing, geen boete, geen boetes, niet beboet, zonder boete, zonder kosten, kosteloos, kosteloze, kwijtschelding, geld terug, teruggestort, restitutie, refund, tegoedbon, voucher, compensatie, gecompenseerd, schadevergoeding, creditering, korting
gratis parkeren, gratis toegang, gratis reizen, vrij entree, vrije toegang, ingehaald, inhaal*, inhalen, herkansing, nieuwe afspraak, verzetten, omgeboekt, omboeken, terugbetaald, terugbetaling, voorschot, voorschotten, verplaatst naar, verhuist naar, verhuisd naar, in de tussenperiode, zo lang, zolang dit duurt, voor nu, even via, nu via, tot nader order via, tot het werkt, tot herstel
tot de storing, tot die tijd via, bij wijze van noodoplossing, als noodoplossing, als alternatief, als uitwijk, als vervanging, in afwachting, in afwachting daarvan, in plaats daarvan, ipv, desnoods, eventueel via, zelf bij, op de ouderwetse manier, ouderwets, ouderwetse, op de klassieke manier, klassieke, op de oude manier, oude systeem, oude manier, oude versie, op oma's wijze
zoals vroeger op, terug naar papier

[@contactplace]
telefoonnummer, nummer, 112, helpdesk, servicedesk, statuspagina, intranet, website, balie, receptie, meldpunt, spreekuur, prikbord, infopunt, infobalie, klantenservice, lokaal, kamer, conciërge, secretariaat, kanaal, liveblog, hulplijn, storingslijn, infolijn, appgroep, groepsapp, teletekst, telefoonnummers, doorkiesnummer, doorkies, toestel, tst, toestelnummer, intern nummer, gsm-nummer
mobiel nummer, 06-nummer, gratis nummer, noodnummer, spoednummer, spoedlijn, noodlijn, hotline, crisislijn, klantenlijn, bellijn, belteam, belcentrum, callcenter, contactcenter, klantcontactcentrum, kcc, telefooncentrale, permanentie, wachtnummer, piketnummer, storingsnummer, storingsdienst, storingsloket, storingspagina, storingskaart, storingskanaal, statussite, statuspagina's, statuskanaal
statusbord, status page, dashboard, nieuwspagina, infopagina, informatiepagina, webpagina, site, homepage, startpagina, website van, onze site, onze website, onze pagina, facebook, facebookpagina, twitter, instagram, linkedin, whatsappgroep, whatsappnummer, whatsappkanaal, appkanaal, telegramkanaal, teamskanaal, slackkanaal, sharepointpagina, forum, chat, chatfunctie, livechat, webchat
mailadres, e-mailadres, postvak, bezoekadres, klantenbalie, infodesk, informatiebalie, informatiepunt, informatiezuil, servicepunt, servicebalie, servicepunten, serviceloket, servicepunt ict, ict-balie, ict-loket, ict-helpdesk, it-helpdesk, it-balie, it-loket, it-servicedesk, ict-servicedesk, servicelijn, service desk, help desk, helpdesk van, hulppunt, steunpunt, standje, infostand, kraampje
tafel bij, desk, frontdesk, front desk, front office, frontoffice, centrale hal, entree, ontvangst, ontvangstbalie, onthaal, onthaalbalie, hoofdbalie, portier, portiersloge, loge, bode, bodebalie, gemeentehuis, stadhuis, stadskantoor, wijkcentrum, dienstencentrum, sociaal huis, buurthuis, wijkpost, districtshuis, stadswinkel, uitleenbalie, studiezaal, leeszaal, bibliotheekbalie, mediatheek
infohoek, studentenbalie, studentenservice, studentenzaken, onderwijsbalie, onderwijsbureau, onderwijsloket, leerlingenzaken, leerlingenbalie, verzuimloket, absentiebalie, administratie, leraarskamer, docentenkamer, teamkamer, kantine, aula, koffiecorner, koffiehoek, crisisruimte, commandokamer, regiekamer, meldkamer, controlekamer, dispatch, verkeerstoren, wachtkamer, wachtpost, verpleegpost
zusterpost, spoedbalie, poli, huisartsenpost, apotheekbalie, kassabalie, kassa, klantenservicebalie, winkelbalie, servicebureau, filiaal, kantoor, kantoortje, clubhuis, bestuurskamer, wedstrijdsecretariaat, beheerder van dienst, wachtleider, ploegleider, dienstleider, afdelingshoofd, teamleider, leidinggevende, mentor, contactpersoon, aanspreekpunt, accountmanager, relatiebeheerder, adviseur
ombudsman, vertrouwenspersoon, persvoorlichter, woordvoerder, persdienst, afdeling communicatie, bureau communicatie, perslijn, digibord in de, informatiescherm, infoscherm, mededelingenbord, mededelingenblad, aanplakbord, omroep, lokale omroep, lokale radio, regionale omroep, radio 2, teletekstpagina, nieuwsbrief, ouderapp, ouderportaal, schoolapp, klantenapp, medewerkersapp, narrowcasting
portaal, ticketsysteem, topdesk, wachtlijn, vraag en antwoord, veelgestelde vragen, faq

[@sorry]
sorry, excuses, excuus, excuseren, excuseer, verontschuldiging*, verontschuldigen, verontschuldigt, spijt, spijten, pardon, het spijt ons, mea culpa, betreuren, betreurt, betreur, vergeef, neem ons niet kwalijk, neem me niet kwalijk, sorry voor, excuusjes, sorrysorry, sorry daarvoor, sorry hoor, sorry allemaal, sorry mensen, onze excuses, mijn excuses, welgemeende excuses, oprechte excuses
excuus daarvoor, duizendmaal excuus, duizend excuses, excuses voor, excuus voor, excuseert, verontschuldig, verontschuldigde, onze verontschuldigingen, onze oprechte verontschuldigingen, onze welgemeende, bieden onze excuses aan, bieden excuses aan, bied mijn excuses aan, bied excuses, bieden onze verontschuldigingen, spijt me, spijt mij, het spijt me, het spijt mij, spijt ons
het spijt ons oprecht, spijtig, spijtige, spijtig genoeg, spijtig voor, met spijt, tot onze spijt, tot mijn spijt, tot onze grote spijt, betreurenswaardig, betreurde, betreurden, we betreuren, we schamen ons, ik schaam me, wij schamen ons, schamen, schaam, schaamte, beschaamd, schaamrood, met het schaamrood, met schaamrood, boetekleed, boetekleed aan, door het stof, knielen, vergeving
vergeef ons, vergeef me, vergeeft u ons, vergeeft, neem het ons niet kwalijk, neem het me niet kwalijk, niet kwalijk, neemt u ons niet kwalijk, onze nederige, mea maxima culpa, genoegdoening, goedmaken, maken het goed, maak het goed, goed te maken, onze fout sorry, srry, sry, soz, scusi, exuses, excusses, excusus, excuzes, verontschuligingen, verontschuldingen, oeps, oei, oeps sorry
pardon voor

[@feel]
begrijpen, begrijp, begrijpt, snappen, snap, snapt, beseffen, besef, beseft, realiseren, weten dat dit, begrip, leven mee, leef mee, voelen, zien hoe, kunnen ons voorstellen, vervelend, ellende, ellendig, balen, zuur, naar, lastig, frustrerend, frustratie, machteloos, zwaar, hard aankomt, schrik, ongerust, zorgen, spannend, teleurstell*, dupe, ongemak, overlast, hinder, last, wrang
onacceptabel, akelig, vreselijk, verschrikkelijk, rot voor, begrepen dat, we begrijpen, wij begrijpen, ik begrijp, begrijpen heel goed, begrijpelijk, begrijpelijke, volkomen begrijpelijk, alle begrip, begrip voor, snapte, snap ik, snappen we, snap dat, snappen dat, verstaan, we verstaan, beseffen dat, besef dat, beseffen we, beseffen wij, beseffen goed, ons bewust, ben me bewust
zijn ons ervan bewust, ons er van bewust, bewust van, terdege, realiseren ons, realiseer me, realiseer, weten hoe, weten hoeveel, weten dat u, weten dat jullie, weten wat dit, weet wat dit, weet hoe, weten als geen ander, leven met u mee, leven met jullie mee, meeleven, medeleven, meevoelen, voelen mee, voelen met u mee, voelen ons, voel me, inleven, leven ons in, kan me voorstellen
kan mij voorstellen, kunnen ons goed voorstellen, kunnen ons indenken, indenken, kan me indenken, voorstellen hoe, ons voorstellen, stellen ons voor, zien dat dit, zien wat dit, zien hoeveel, merken hoe, horen uw zorgen, horen jullie, raakt ons, raakt mij, gaat ons aan het hart, aan het hart, ter harte, gaat ons ter harte, hart bloedt, doet ons pijn, doet pijn, doet zeer, pijn, pijnlijk
pijnlijke, steekt, steekt ons, zit ons dwars, zit me dwars, ligt ons zwaar, ligt me zwaar, zwaar op de maag, zwaar op de hand, rouwig, verdrietig, verdriet, droevig, triest, triestig, jammer, jammer genoeg, wat jammer, zonde, doodzonde, vervelende, heel vervelend, erg vervelend, ontzettend vervelend, enorm vervelend, ontzettend, verdrietige, onprettig, onprettige, onaangenaam, onaangename
ongelukkig, ongelukkige, hinderlijk, hinderlijke, storend, ergerlijk, ergernis, ergert, irritant, irritatie, boos, boosheid, kwaad, kwaadheid, woede, woedend, gefrustreerd, frustraties, frustrerende, wanhopig, wanhoop, radeloos, radeloosheid, stress, stressvol, gestrest, zenuwen, zenuwslopend, zenuwachtig, nerveus, onrust, onrustig, onzekerheid, onzeker voelt, angst, angstig, bang
beangstigend, eng, schrikken, geschrokken, schrikbarend, bezorgd, bezorgdheid, ongerustheid, zorgwekkend, teleurstelling, teleurgesteld, gedupeerd, gedupeerden, de dupe, gestrand, getroffenen, slachtoffer, slachtoffers, benadeeld, ongemakken, ongemak voor, het ongemak, alle ongemak, overlast voor, de overlast, alle overlast, de hinder, last van, hoofdpijn, kopzorgen, hoofdbrekens, rompslomp
gedoe, ellende voor, narigheid, sores, chaos, werkdruk, dubbel werk, extra druk, extra belasting, belastend, belasting voor, zware dag, zware tijd, moeilijke, moeilijk moment, ingrijpend, ingrijpende, heftig, heftige, heel heftig, hard raakt, hard treft, hard binnenkomt, komt hard aan, hard aan, extra hard, extra zuur, des te zuurder, zure, bitter, bittere, pechdag, wrange, schrijnend
schandalig, schande, beschamend, onverteerbaar, onaanvaardbaar, niet acceptabel, niet oké, niet ok, niet fijn, niet leuk, verre van leuk, geen pretje, geen lolletje, allesbehalve leuk, klote, kut, rot, rottig, rotsituatie, rotdag, rotmoment, waardeloos, knap waardeloos, om te huilen, huilen, tranen in, gruwelijk, verschrikkelijke, vreselijke, afschuwelijk, ramp voor, drama voor, een ramp
een drama, nachtmerrie, klap, enorme klap, dompers, domper, tegenvaller, tegenslag voor, slecht moment, slechtst denkbare moment, beroerd, beroerde, beroerd moment, ongelegen, ongelegen moment, uitgerekend, uitgerekend nu, juist nu, net nu, juist vandaag, net vandaag, net op, juist op, midden in, geduld wordt gewaardeerd, waarderen uw geduld, waarderen jullie geduld, hart onder de riem
sterkte, heel veel sterkte, succes ermee, hou vol, houd vol, kop op, moed, courage, dikke knuffel, knuffel, knuffels, virtuele knuffel, met alle liefs

[@own]
verantwoordelijk, verantwoordelijkheid, verantwoording, aansprakelijk, onze fout, mijn fout, eigen fout, eigen schuld, onze schuld, mijn schuld, aan ons, bij ons, onszelf, zelf, aanspreekpunt, aanspreken, rekening, op ons, ons aan te rekenen, staan in voor, staat in voor, instaan, hadden wij, hadden we, had ik, moeten zien, onze keuze, aan te rekenen, toe te schrijven, steken we onze hand
trek ik mij aan, trekken wij ons aan, onze zaak, onze taak, plicht, onze verantwoordelijkheid, mijn verantwoordelijkheid, eindverantwoordelijk*, eindverantwoordelijkheid, verantwoordelijk voor, verantwoordelijken, verantwoordelijke, wij zijn verantwoordelijk, ik ben verantwoordelijk, blijven verantwoordelijk, blijf verantwoordelijk, nemen de verantwoordelijkheid, neem de verantwoordelijkheid
neemt de verantwoordelijkheid, nemen onze verantwoordelijkheid, neem mijn verantwoordelijkheid, verantwoordelijkheid op, verantwoordelijkheid voor, dragen de verantwoordelijkheid, draag de verantwoordelijkheid, verantwoording af, leggen verantwoording af, leg verantwoording af, verantwoorden, aansprakelijkheid, stellen ons aansprakelijk, aansprakelijk houden, onze eigen fout, mijn eigen fout
fout van ons, fout van mij, fout van mijn kant, fout van onze kant, een fout van ons, fouten gemaakt, fout gemaakt, wij maakten een fout, we hebben een fout, ik heb een fout, wij hebben fouten, ik maakte, onze vergissing, mijn vergissing, eigen vergissing, onze nalatigheid, eigen nalatigheid, onze slordigheid, eigen slordigheid, slordig van ons, slordig van mij, dom van ons, dom van mij
stom van ons, stom van mij, mijn stommiteit, stommiteit, onze blunder, mijn blunder, mijn stomme, onze inschattingsfout, inschattingsfout, onze miscalculatie, te laat gehandeld, te laat gereageerd, te laat gezien, te laat gemeld, te laat bericht, te lang gewacht, te lang stil, niet goed gedaan, niet goed geregeld, niet goed voorbereid, onvoldoende voorbereid, tekortgeschoten, schoten tekort
schieten tekort, schoot tekort, tekort geschoten, steken laten vallen wij, hebben wij laten liggen, hebben we laten liggen, laten liggen, in gebreke gebleven, verzuimd, hebben verzuimd, heb verzuimd, nagelaten, hebben nagelaten, vergeten te verlengen, vergeten te testen, waren vergeten, was ik vergeten, zijn vergeten, ben ik vergeten, over het hoofd gezien hebben, hadden moeten, had moeten
hadden beter moeten, had beter gemoeten, had beter gekund, had niet mogen gebeuren, mag niet gebeuren, had nooit mogen, dit had niet, onderschat hebben, onderschat, hebben wij onderschat, hebben we onderschat, niet op orde, niet op orde gehad, onze zaken niet op orde, schuld bij ons, schuld ligt bij ons, ligt bij ons, ligt bij mij, lag bij ons, lag bij mij, lag aan ons, lag aan mij
ligt aan ons, ligt aan mij, komt door ons, door ons toedoen, door mijn toedoen, door ons veroorzaakt, wij veroorzaakt, zelf veroorzaakt, door onszelf, zelf gedaan, hebben wij zelf, hebben we zelf, heb ik zelf, wij zelf, door mij, door ons verwerkt, eigen beheer, in eigen beheer, eigen werk, ons werk, mijn werk, eigen keuze, mijn keuze, mijn besluit, ons besluit, eigen besluit, onze beslissing
mijn beslissing, door ons gekozen, wij kozen, ik koos, wij besloten, ik besloot, gekozen hebben wij, hand in eigen boezem, in eigen boezem, eigen boezem, steken de hand in eigen boezem, neem ik op mij, neem het op me, neem ik op me, nemen wij op ons, nemen we op ons, op mij genomen, op ons genomen, op mijn bord, op ons bord, op mijn conto, op ons conto, op mijn schouders, op onze schouders
op onze kap, op mijn kap, voor onze rekening, voor mijn rekening, komt op onze rekening, rekening komt, de rekening bij ons, op onze kosten, op eigen kosten, trekken ons aan, trek me aan, trek me dit aan, trekken wij ons dit aan, reken ik mij aan, rekenen wij ons aan, rekenen we onszelf aan, reken ik mezelf aan, reken mij aan, reken ons aan, aangerekend, aanrekenen, mag u ons aanrekenen
mag je mij aanrekenen, mag u mij aanrekenen, mij aan te rekenen, mag u mij op aanspreken, mag u ons op aanspreken, spreek ons erop aan, spreek mij erop aan, spreek mij aan, spreek ons aan, aanspreekbaar, aanspreekbaar op, daarop aanspreken, hierop aanspreken, aan te spreken, klop bij mij aan, kom bij mij, bij mij moet u zijn, bij mij moet je zijn, bij ons moet u zijn, bij ons moet je zijn
u moet bij ons zijn, wij moeten dit oplossen, aan ons om, aan ons de taak, is aan ons, is onze taak, is mijn taak, onze opdracht, onze plicht, mijn plicht, ligt op ons bord, ligt op mijn bord, ons pakkie-an, onze pakkie an, mijn pakkie-an, ons probleem, mijn probleem, onze zorg, mijn zorg, onze dienstverlening, ons systeem, onze systemen, onze leverancier maar, wij kiezen deze leverancier
wij kozen deze leverancier, ook al staat, ook al zit, ook al ligt, ook al is, ook als de oorzaak, ongeacht wie, ongeacht waar, ongeacht de oorzaak, wiens fout ook, wie het ook, waar de oorzaak ook, u heeft met ons te maken, u hebt met ons te maken, jullie hebben met ons te maken, met ons te maken, voor u zijn wij, wij blijven uw, wij blijven jullie, sta ik voor in, staan wij voor in
sta er voor in, staan ervoor in, sta in voor, sta daarvoor, staan voor, staan hiervoor, sta hiervoor, ik sta hiervoor, daar sta ik voor, daar staan wij voor, ga ik over, gaan wij over, gaan we over, wij gaan over, ging ik over, gingen wij over, wij gingen over, mijn hoofd, mijn naam, mijn kop, hoofd op het blok, kop van jut, kop op het hakblok, ik leg, boter op ons hoofd, boter op het hoofd
te wijten aan ons, aan onszelf te wijten, aan mezelf te wijten, onszelf te verwijten, mezelf te verwijten, verwijten wij ons, verwijt ik mezelf, verwijt ik mij, geen excuus, geen uitvlucht, geen uitvluchten, wijzen niet naar, wijs niet naar, niet naar anderen wijzen, niet wijzen naar, verschuilen ons niet, verschuil me niet, verschuil mij niet, schuiven niet af, niet afschuiven
komen wij op terug, lossen wij op, lossen we zelf op

[@fault]
schuld, fout, fouten, ligt bij, ligt aan, lag bij, lag aan, zit bij, schuldig, nalatig*, verwijten, te wijten, debet, blunder, steken laten vallen, geklungel, prutswerk, knoeiwerk, buiten onze invloed, buiten onze macht, niets aan doen, niks aan doen, geen vat op, geen invloed, niet aan ons, niet bij ons, ligt niet aan ons, niet onze schuld, overgeleverd, afhankelijk van, laat ons in de steek
veroorzaakt door, zonder overleg, zonder ons, zonder iets te zeggen, zonder aankondiging, toegebracht, steek laten vallen, schulden aan, schuldige, de schuldige, schuldigen, hun schuld, zijn schuld, haar schuld, uw schuld, je schuld, eigen schuld van, schuld van, schuld aan, schuld bij, hun fout, zijn fout, uw fout, fout van, fout bij, fout ligt, fout zit, fout aan hun, fout bij hen
fouten van, ligt bij hen, ligt bij hun, ligt volledig bij, ligt geheel bij, ligt geheel aan, ligt helemaal bij, ligt enkel bij, ligt alleen bij, ligt uitsluitend bij, zit bij hen, zat bij hen, zat bij, zit geheel bij, zit volledig bij, zit helemaal bij, komt door hen, door hun, door hun toedoen, door toedoen van, door uw toedoen, aan hen te wijten, aan u te wijten, geheel te wijten
volledig te wijten, te danken aan, met dank aan, dankzij hun, dank zij, op het conto, op hun conto, op conto van, voor hun rekening, voor rekening van, op hun bord, op het bordje van, bord van, hun pakkie-an, hun verantwoordelijkheid, hun tekortkoming, tekortkoming*, hun probleem, uw probleem, niet ons probleem, niet onze zaak, niet onze verantwoordelijkheid, niet verantwoordelijk
wij zijn niet verantwoordelijk, geen verantwoordelijkheid, kunnen wij niet verantwoordelijk, niet aansprakelijk, niet aan ons gelegen, niet aan ons te wijten, niet aan ons te danken, niet onze fout, niet mijn fout, niet mijn schuld, niet door ons, niet van ons, niet bij ons vandaan, ligt niet bij ons, ligt niet aan mij, ligt niet bij de, ligt niet hier, zit niet bij ons, treft ons geen blaam
geen blaam, ons valt niets, valt ons niets, niets te verwijten, niks te verwijten, valt niets te verwijten, valt weinig te verwijten, weinig te verwijten, te verwijten, verwijtbaar, verwijtbare, verwijt, verweten, onschuldig, wassen onze handen, handen in onschuld, handen gebonden, onze handen zijn gebonden, gebonden handen, staan machteloos, machteloos staan, met lege handen
staan wij buiten, staan we buiten, buiten ons, buiten ons om, buiten onze schuld, buiten onze wil, buiten onze wil om, buiten onze verantwoordelijkheid, buiten onze controle, buiten onze beheer, buiten ons beheer, buiten ons bereik, buiten mijn schuld, buiten mijn macht, geen controle over, geen controle op, geen zeggenschap, geen grip op, geen zicht op wat, hebben wij geen invloed
hebben we geen invloed, geen invloed op, niet in onze macht, niet in onze hand, niet in de hand, niet in eigen hand, uit handen, ligt niet in, overgeleverd aan, aan de genade, afhankelijk zijn van, zijn afhankelijk, volledig afhankelijk, slachtoffer van, zelf ook slachtoffer, net zo goed slachtoffer, ook maar slachtoffer, ook de dupe, zelf de dupe, zelf ook de dupe, ook maar gedupeerd
geblunderd, blundert, blunders, blunder van, geklungeld, klungels, klungelaar*, klungelig, prutsen, geprutst, prutsers, prutser, pruts, knoeien, geknoeid, geknoei, knoeiers, knoeiboel, broddelwerk, amateurs, amateuristisch, amateurisme, beunhaas, beunhazen, beunhazerij, stunt, gestunt, stunteligheid, stuntels, onkunde, onkundig, onbekwaam, onbekwaamheid, incompetent, incompetentie
onverantwoord, onverantwoordelijk, onzorgvuldig, onzorgvuldigheid, onachtzaam, onachtzaamheid, roekeloos, laks, laksheid, nalaten, heeft nagelaten, hebben nagelaten, heeft verzuimd, verzuimde, verzuim van, hebben verzuimd te, heeft vergeten, was vergeten te, te laat geleverd, laten zitten, in de steek gelaten, in de steek, laat ons zitten, laten ons zitten, in de kou, laten ons in de kou
laat het afweten, er met de pet naar gegooid, met de pet naar, met de franse slag, met de natte, gerommeld, verrommelen, verprutst, verknald, verkloot, verpest, verknoeid, verkeken, bakken er niets van, bakt er niets van, bakken er weer niks van, weer raak, weer zover, voor de zoveelste, zoveelste keer, niet voor het eerst, wederom door, opnieuw door, altijd hetzelfde, altijd wat met
dat krijg je, dat krijg je ervan, krijg je ervan, dan weet ge het, dan weet je het wel, dan weet u het wel, zonder te testen, zonder waarschuwing, zonder te melden, zonder ons te, zonder ons iets, zonder ons medeweten, buiten medeweten, eigenmachtig, op eigen houtje, tegen de afspraak, tegen de afspraken, afspraken niet nagekomen, komt afspraken niet na, wanprestatie, in gebreke gebleven
te kort geschoten, tekortgeschoten, gefaald, faalt, falen van, falende, onzorgvuldige, ten onrechte door, verkeerd aangeleverd, verkeerd geleverd, verkeerde gebruik, verkeerd gebruik, onjuist gebruik, oneigenlijk gebruik, ondanks ons verzoek, ondanks onze waarschuwing, ondanks waarschuwing, ondanks herhaald, ondanks herhaalde, ondanks de instructies, tegen de instructies, tegen de regels
tegen advies, had zich aan, hadden zich aan, had iedereen zich, als iedereen zich, als men zich, als gebruikers, omdat gebruikers, omdat medewerkers, doordat gebruikers, doordat medewerkers, doordat iemand, doordat een gebruiker, doordat u, omdat u, doordat jullie, omdat jullie, iemand heeft, een collega heeft, een gebruiker heeft, gebruikers hebben, bezuinigingen van, moeten wij vernemen
moesten wij vernemen, hebben wij gewaarschuwd, hadden wij gewaarschuwd, al gewaarschuwd, al lang gewaarschuwd, gewaarschuwd voor, niet naar geluisterd, niet naar ons geluisterd, niet geluisterd

[@minimal]
slechts, maar, alleen, enkel, hooguit, klein, kleine, klein beetje, beperkt, beperkte, minimaal, minimale, gering, geringe, handjevol, handvol, enkeling, paar, enkele, heel even, eventjes, hikje, hik, foutje, dingetje, storinkje, dipje, ongemakje, niet zo erg, valt mee, valt wel mee, valt reuze mee, meevalt, erger, niet overdrijven, geen ramp, geen drama, niks aan de hand, niets aan de hand
geen paniek, schoonheidsfoutje, licht, lichte, nihil, te verwaarlozen, relativeren, gelukkig maar, nauwelijks, amper, een uurtje, kinderziekte*, luttel, luttele, summier, miniem, minieme, minuscuul, minuscule, nietig, nietige, piepklein, piepkleine, heel klein, heel kleine, zeer klein, zeer kleine, kleinigheid, kleinigheidje, akkefietje, akkefietjes, bagatel, bijzaak, detailkwestie
wissewasje, futiliteit, peulenschil, peanuts, niemendalletje, haperingetje, probleempje, probleempjes, storingetje, dip, hobbeltje, oneffenheidje, foutjes, schoonheidsfoutjes, kinkje, kinkje in de kabel, kink in de kabel, hickup, hiccup, hiccupje, blip, kuurtje, kuchje, verkoudheidje, griepje, schrammetje, vlekje, smetje, rimpeling, rimpeltje, stormpje, storm in een glas water, glas water
mug een olifant, van een mug, niet het einde van de wereld, einde van de wereld, wereld vergaat niet, vergaat de wereld niet, niemand is dood, niemand gaat dood, gaat niemand dood, er zijn ergere dingen, ergere dingen, ergere dingen in het leven, er is erger, kan altijd erger, kan erger, kon erger, had erger gekund, veel erger gekund, had veel erger, slechter gekund, had slechter
mag de pret niet, niet zo'n ramp, zo'n ramp is het niet, geen reden tot paniek, geen reden tot zorg, geen reden voor paniek, geen reden tot ongerustheid, geen reden voor zorgen, niet nodig om, geen drama van, drama van te maken, niet dramatisch, niet overdreven, overdrijven, overdrijf, overdreven, opgeblazen, aangedikt, koppen in de krant, niet zo dramatisch, niet zo spannend
niets bijzonders, niks bijzonders, niets ernstigs, niks ernstigs, niet ernstig, stelt niets voor, stelt niks voor, stelt weinig voor, weinig voor, weinig last, weinig hinder, weinig gevolgen, weinig impact, weinig van merken, weinig van gemerkt, nauwelijks merkbaar, nauwelijks iets van, nauwelijks hinder, amper hinder, amper merkbaar, merkt er niets van, merken er niets van, merkt er niks van
merken er weinig van, merkt u hier niets van, merkt hier niets van, bijna niemand, vrijwel niemand, haast niemand, vrijwel geen hinder, bijna geen hinder, overgrote deel, overgrote deel merkt, grote meerderheid, merendeel niet, slechts enkele, slechts een paar, slechts een deel, slechts een klein, slechts een enkele, maar een paar, maar een enkele, maar enkele, maar een deel, maar een klein
maar even, maar heel even, alleen maar, enkel maar, enkel nog, een enkele, enkelingen, enkelen, een paar, paar man, paar mensen, paar gebruikers, paar minuten, paar minuutjes, minuutje, minuutjes, kwartiertje, uurtje, dagje, halfuurtje, half uurtje, een halve dag, weekje, een dagje, eventjes wachten, even doorbijten, fractie, een fractie, klein deel, kleine groep, klein groepje, groepje
klein clubje, klein percentage, laag percentage, minder dan 1, minder dan een, nog geen procent, ten hoogste, op zijn hoogst, op z'n hoogst, uitzonderlijk, uitzonderingen, een uitzondering, incidenteel, incidentele, sporadisch, sporadische, marginaal, marginale, verwaarloosbaar, verwaarloosbare, kortstondig, kortstondige, korte hapering, korte onderbreking, heel kort, zeer kort
tijdelijk ongemak, lichte hinder, lichte vertraging, geringe hinder, geringe vertraging, beperkte hinder, beperkte impact, impact is nihil, impact is beperkt, hinder is beperkt, hinder beperkt, blijft beperkt, overzichtelijk, overkomelijk, te overzien, goed te overzien, best te doen, goed te doen, valt best mee, valt heel erg mee, valt allemaal mee, viel mee, valt alles mee, meegevallen
betrekkelijk, redelijk beperkt, best meevallen, meevallen, loopt zo'n vaart niet, zo'n vaart niet, zal zo'n vaart, niet zo'n vaart, in perspectief, gelukkig slechts, geluk bij een ongeluk, geluk bij ongeluk, positieve kant, zonnige kant, van de zonnige kant, van de positieve kant, zie het als, zie het maar als, elk nadeel heb z'n voordeel, ieder nadeel, van de nood een deugd
vroeger hadden we, vroeger deden we, onze ouders, leuke uitdaging, mooi excuus, kinderziektes, opstartproblemen, opstartprobleempjes, aanloopproblemen, hoort erbij, dat hoort erbij, dingen die gebeuren, gebeurt overal, gebeurt iedereen, kan gebeuren, kan iedereen overkomen, overal wel eens, elders ook, bij anderen ook, niemand is perfect, techniek blijft techniek, computers blijven computers
waar gehakt wordt, vallen spaanders, ach ja, och ja, tja, nou ja, ach wat, meer niet, en meer niet, verder niets, verder niks, that's all, zo gepiept, zo gebeurd, niks om je druk over, niet druk maken, maak je niet druk, druk om maken

[@jargon]
lun, luns, san, nas, raid, bgp, dns, dhcp, ldap, kerberos, vlan, vlans, vpn, mpls, ospf, vrf, asn, ssl, tls, tcp, udp, nat, acl, firewall, failover, failback, cluster, clusters, node, nodes, pod, pods, kubernetes, k8s, docker, container*, etcd, namespace, ingress, api, apis, endpoint*, backend, frontend, loadbalancer*, load balancer, proxy, reverse proxy, hypervisor, vmware, esx, esxi, vm
vms, vcenter, iscsi, fibre channel, storage, datastore, snapshot*, replica*, replicatie, rollback, roll back, deploy, deployment, pipeline, ci, cd, release, build, commit, patch, patches, hotfix, firmware, kernel, bios, switch, switches, router, core switch, coreswitch, uplink, trunk, stp, spanning tree, arp, mac, ad, adfs, saml, oauth, sso, idp, mfa, certificate, cert, csr, ca, pki
root cause, rca, rto, rpo, sla, slas, p1, p2, prio 1, major incident, incident, change, cab, rfc, itil, servicenow, ciso, soc, siem, edr, ioc, iocs, dos, payload, exploit, cve, zero day, zero-day, escalation, mitigation, mitigatie, mitigeren, degraded, flapping, latency, latentie, throughput, timeout*, packet loss, jitter, bandbreedte, heap, memory leak, stack trace, stacktrace, exception
nullpointer*, query, queries, index, deadlock*, sql, oracle, postgres, mysql, redis, kafka, rabbitmq, message queue, queue, middleware, esb, edi, hl7, fhir, sftp, ftp, smtp, imap, mx, dkim, spf, plc, scada, hmi, interlock, sil, ups, pdu, psu, generator, busbar, ipsec, tunnel, route, routes, route leak, prefix*, peering, ddos, ip-adres*, ip, subnet*, gateway, dmz, workaround, overgave
force majeure, overmacht, verwerkersovereenkomst, boetebeding, conform, ingebrekestelling, vigerende, mandaat, governance, stakeholder*, compliance, business continuity, bcm, crisisteam, opschaling, grip, grip 1, grip 2, hba, iops, lacp, sfp, sfp's, olt, onu, dslam, cpe, vdsl, pppoe, mtu, ttl, ipv4, ipv6, cidr, cgnat, sd-wan, wan, lan, wlc, ssid, radius, nac, nac-server, poe, access point*
accesspoint*, backbone, distributielaag, top-of-rack, patchkast, patchpaneel, mdf, fiber, dark fiber, dwdm, sip, sip-trunk, voip, pbx, ivr, rtp, codec, tenant, tenants, entra, entra id, active directory, domain controller, domeincontroller*, gpo, azure ad, sam, krbtgt, ticket granting, token, tokens, jwt, oidc, conditional access, scim, provisioning, rbac, iam, pam, pim, secret, secrets
keyvault, hsm, ocsp, crl, root ca, keystore, truststore, cipher*, handshake, tls-handshake, san-certificaat, wildcard, mailflow, mailqueue, mx-record*, spf-record*, dmarc, smarthost, transportregel, connector, edge-server, owa, ews, graph api, powershell, script-engine, cron, cronjob*, daemon, service account, serviceaccount*, scheduler, batch, batchjob, batchjobs, batchrun, jobs
job scheduler, etl, dwh, odbc, jdbc, connection pool, connectionpool, threadpool, garbage collection, oom, oom-kill, out of memory, segfault, core dump, dump, crashloop, crashloopbackoff, liveness, readiness, helm, terraform, ansible, iac, gitops, argocd, jenkins, branch, merge, feature flag, featureflag*, canary, blue-green, staging, acceptatieomgeving, otap, productieomgeving, prd
tst-omgeving, regressie, regressietest*, unittest*, integratietest*, smoke test, smoketest, sanity check, webhook*, callback, soap, xml, json, payloads, xsd, soap-fout, http 500, http 502, 500-fout, bad gateway, gateway timeout, http-status, cdn, waf, wap, reverse-proxy, nginx, apache, tomcat, iis, jboss, websphere, weblogic, haproxy, f5, netscaler, adc, big-ip, vip, virtual ip, health check
healthcheck*, session affinity, sticky sessions, cache, caching, cache-invalidatie, varnish, memcached, elasticsearch, kibana, splunk, grafana, prometheus, nagios, zabbix, snmp, syslog, netflow, monitoringtool, trace route, traceroute, ping, pingen, nslookup, wireshark, pcap, split-brain, split brain, quorum, witness, fencing, stonith, heartbeat, vrrp, hsrp, asymmetrische routing
asymmetrisch, hairpin, blackhole, null route, route flap, convergentie, convergeren, redundantie, redundant, spof, single point of failure, active-active, active-passive, actief-actief, hot standby, cold standby, warm standby, geo-redundant, synchrone replicatie, asynchrone, journaling, journal, redo log, redo logs, archive log, tablespace, transactielog, transaction log, log shipping
always on, availability group, shard, shards, sharding, partitie, partition, inode*, filesystem, bestandssysteem, btrfs, zfs, ntfs, ceph, glusterfs, vsan, netapp, emc, 3par, raid-controller, raid5, raid 5, raidset, rebuild, parity, scrub, degraded mode, hot spare, jbod, lto, tape, tapes, veeam, commvault, incremental, incrementele, differentiële, retentie, retention, dedup, deduplicatie
point-in-time, restoren, gerestored, cutover, go-live, fallback, failed over, failover-test, uitwijktest, geswitcht, rolling restart, rolling update, patchronde, patch window, maintenance window, changekalender, change freeze, changeverzoek, change advisory, standard change, emergency change, e-change, wijzigingsverzoek, problem management, major incident manager, mim, incidentmanager*
incidentmanagement, prio 2, prio 3, p3, p4, sev1, sev 1, sev2, severity, ola, kpi, kpi's, mttr, mtbf, rfo, pir, post mortem, postmortem, runbook*, playbook*, warroom, war room, on-call, noc, mssp, xdr, ids, ips, sandbox, c c, lateral movement, laterale beweging, privilege escalation, credential*, credential stuffing, brute force, bruteforce, hashes, sql-injectie, sql injection, xss, rce
log4j, log4shell, backdoor, rootkit, loader, beacon, cobalt strike, dropper, exfiltratie, threat actor, apt, ttps, iso27001, avg, dpia, ap-melding, nis2, cbb, bcp, drp, disaster recovery, rpo rto, crisismanagement, gecoördineerde regionale, grip 3, gbt, copi, rtu, rtu's, modbus, profibus, profinet, opc, opc-ua, dcs, historian, sps, i o, io-kaart, io-module, frequentieregelaar, servo, encoder
interlocks, noodstopketen, e-stop, safety plc, mes-laag, erp-laag, idoc, idocs, abap, bapi, edifact, ediint, as2, as4, peppol, ubl, iban-check, iso20022, sepa, pain.001, psp, acquirer, issuer, emv, tms, pci, pci-dss, hsm's, ledger, dicom, pacs, zis, ecd, lsp, uzi, uzi-pas, zorgmail, edifact-bericht, adt, ccr, xds, oru, medmij, vzvz, eck, entree federatie, basispoort, uwlr, ooapi, lti
saml-assertie, eduroam, surfconext, edugain, stuf, stuf-zkn, zgw, common ground, haal centraal, digikoppeling, diginetwerk, gemnet, pkioverheid, eidas, bsnk, ebms, wus, makelaarsuite, brokersysteem, esb-laag, berichtenmakelaar, servicebus, service bus, event hub, integratielaag, orchestratie, orkestratie, microservice*, monoliet, legacy, on-prem, on-premise, saas, paas, iaas, hybride
multi-tenant, vdi, rds, terminalserver, fslogix, golden image, provisioning server, pvs, mcs, profile container, roaming profile, intune, sccm, mdm, autopilot, wsus, kb-update, kb5, bsod, boot loop, bootloop, uefi, tpm, bitlocker, recovery key, driver, drivers, print spooler, spooler, printserver, queue manager, wachtrijmanager, juridische entiteit, sub-verwerker, verwerker
vaststellingsovereenkomst, raamovereenkomst, dienstverleningsovereenkomst, dvo, service level, service levels, servicewindow, pleitbaar, artikel 6, gehoudenheid, exoneratie, exoneratiebeding, vrijwaring, vrijwaart, toerekenbaar, toerekenbare tekortkoming, verzuim intreedt, mitsdien, derhalve, dienaangaande, desbetreffende, onderhavige, te dezer zake, ex artikel, krachtens, alsdan
escalatieladder, escalatiematrix, portefeuille, portefeuillehouder, stuurgroep, programmaboard, regieorganisatie, demandorganisatie, demand, ketenregie, ketenpartners, synergie, alignment, aligned, alignen, roadmap, backlog, sprint, scrum, agile, user story, deliverable*, deliveren, mijlpaal, quick win, quick wins, uitnutten, borging, borgen, geborgd, beleidskader, kaders, governance-model
mandatering, resilience, weerbaarheid, robuustheid, continuïteit, continuïteitsplan, impactanalyse, risicobeheersing, risico-appetijt, assurance, soc2, isae, isae 3402, tpm-verklaring, uitwijkvoorziening, vitale keten, ketenverstoring

[@prepare]
houd rekening, hou rekening, houdt rekening, rekening mee, rekening te houden, reken er niet op, reken niet, reken er op, reken erop, ga ervan uit, gaat u ervan uit, bereid je voor, bereid u voor, bereidt u voor, voorbereid, stel je in, stel u in, stelt u zich, plan, maak alvast, regel, zorg dat, zorg voor, niet meer, komende dagen, deze week, dagen, weken, langere tijd, lang duren, langdurig
nog lang, rest van de, tot nader order, voorlopig, niet voor, niet eerder, op zijn vroegst, op z'n vroegst, minstens, minimaal, ten minste, zeker tot, in het ergste geval, slechtste geval, worst case, alvast, houd er rekening mee, hou er rekening mee, houdt er rekening mee, hou er maar rekening mee, rekening houden met, rekening te houden met, rekening houdend, gelieve rekening
gelieve er rekening, reken erop dat, reken op, rekent u op, rekent u er niet op, reken maar niet, reken maar niet op, reken er vandaag niet, reken er maar niet, reken vandaag niet, niet op rekenen, er niet op rekenen, er niet van uit, ga er niet van uit, gaat u er niet van uit, ga er maar van uit, ga er vanuit, ga er maar vanuit, ga uit van, gaat u uit van, gaan ervan uit dat het nog
bereid je maar voor, bereidt je voor, bereid jullie voor, bereid jullie erop voor, bereid u erop voor, wees voorbereid, wees erop voorbereid, voorbereid op, voorbereiden, voor te bereiden, voorbereiding op, voorbereidingen, stel je in op, stelt u in op, stelt u zich in op, instellen op, stel je er maar op in, wapen je, wapen u, zet je schrap, schrap zetten, zet u schrap, zet een streep
streep door, zet er een streep door, streep erdoor, vergeet het maar, vergeet vandaag, verwacht geen, verwacht niet dat, verwacht vandaag geen, verwacht vandaag niet, verwacht niets, verwacht er niets van, verwacht geen wonderen, verwacht niet te veel, geen illusies, koester geen, geen hoop, weinig hoop, geef de hoop, maak je geen illusies, plan in, plan zonder, plan niet, plan alvast
plant u, plan rond, plan om, plan niets, plan uw, plan je, plan jullie, deel je dag, deel uw dag, richt je week, richt uw week, richt je in, organiseer, organiseert, regel alvast, regel zelf, regelt u, regel opvang, regel vervoer, regel nu, maak nu al, maak een plan, maak afspraken, spreek nu al, spreek af, leg alvast, leg voorraad, sla in, slaat u in, sla op tijd, haal extra, haal genoeg
neem extra, neem genoeg, neem voldoende, neem een boek mee, neem een trui, kleed je, kleed u, trek warm, warme kleren, breng eten, zorg nu, zorg nu al, zorg alvast, zorgt u voor, zorg dat je, zorg dat u, zorg zelf voor, zorg voor een plan b, zorg ervoor dat, kom eerder, kom vroeger, vertrek eerder, vertrek op tijd, trek extra tijd uit, extra reistijd, langere wachttijden, lange wachttijden
lange rijen, lange wachtrij, langere reistijd, meer tijd, neem de tijd, stel uit, verplaats alvast, verzet alvast, annuleer, annuleert u, schort op, zeg af, zegt af, de hele week, hele week, de ganse week, ganse week, heel de week, de rest van de week, rest van de week, rest van de dag, rest van vandaag, de rest van de dag, de rest van de maand, rest van het weekend, komende week
komende weken, komende maanden, volgende week nog, de komende, de eerstkomende, eerstkomende dagen, dagenlang, wekenlang, maandenlang, urenlang duren, enkele dagen, meerdere dagen, verschillende dagen, een paar dagen, paar dagen, enkele weken, meerdere weken, paar weken, weken duren, dagen duren, maanden duren, tot in het weekend, tot na het weekend, over het weekend heen, tot na de vakantie
tot na de feestdagen, tot na de kerst, tot volgend jaar, tot volgende maand, tot volgende week, tot einde week, voor langere tijd, geruime tijd, voor geruime tijd, nog geruime tijd, nog een hele tijd, nog een tijd, nog een tijdje, nog wel even, nog wel een tijd, nog wel een dag, nog dagen, nog weken, nog uren, nog een paar dagen, nog lang niet, nog lange tijd, lange adem, lange adem hebben
kwestie van dagen, kwestie van weken, lange dag, lange nacht, lange week, lange avond, lang wachten, langer dan, langer duren, langer duurt, langer gaan duren, duurt lang, duurt nog, duurt langer, gaat lang duren, gaat nog duren, kan lang duren, kan langer duren, kan dagen duren, kan nog dagen, kan weken, kan nog weken, kan uitlopen, kan oplopen, loopt uit, kan tegenvallen, uitlopen tot
voor onbepaalde tijd, onbepaalde tijd, onbepaalde duur, tot nader bericht, vandaag niet, vandaag niet meer, vandaag zeker niet, deze week niet, deze week niet meer, dit weekend niet, vanavond niet meer, voor vandaag niet, vandaag geen, dit jaar niet meer, vandaag sowieso niet, morgen ook niet, morgen nog niet, ook morgen, ook morgen niet, ook morgen nog, ook volgende week
niet op korte termijn, niet voor volgende week, niet voor maandag, niet voor morgen, zeker niet voor, zeker niet vandaag, zeker niet eerder, zeker nog, minstens nog, minstens tot, minstens een, op zijn minst, op z'n minst, minimum, tenminste, tenminste tot, in ieder geval tot, in elk geval tot, alleszins tot, in ergste geval, als het tegenzit, als het tegenvalt, bij tegenslag
in het slechtste geval, het ergste, uitgaan van het ergste, erger worden, wordt erger, kan erger worden, verslechteren, worst-case, doemscenario, rampscenario, zwartste scenario, zonder moeten doen, zonder doen, zonder te doen, het zonder moeten, moeten we het zonder, het stellen zonder, stellen zonder, zonder stellen, zonder zitten, zonder zit, voorlopig zonder, deze week zonder
als verloren, beschouw, beschouw als verloren, weg blijven, niet meer terug, komt niet meer terug, komen niet meer terug, komt niet terug, niet meer boven water, definitief kwijt, ga er maar vanuit dat je

[@hostile]
zucht, zeuren, gezeur, geklaag, klagen, klaag, bellen heeft geen zin, geen zin, heeft geen enkele zin, al gezegd, zoals gezegd, nogmaals, voor de zoveelste keer, al drie keer, hou op, houd op, stop met, ophouden, niet te bellen, niet bellen, lezen is, kunt lezen, eens lezen, wie kan lezen, spoelt u, ongeduldig, volwassen, bespaar, verveelt, doe normaal, geen tijd voor, lastigvallen
lastig te vallen, jullie schuld, als u had, hadden jullie, had u maar, wen er maar aan, pech, jammer dan, dan niet, ander hobby, onzin, belachelijk, kinderachtig, overdreven, niet zo moeilijk, zo moeilijk is, zuchten, diepe zucht, gezucht, gezanik, zaniken, gezever, zever, zeveren, gemekker, mekkeren, gejammer, jammeren, janken, gejank, mauwen, gemauw, mopperen, gemopper, gemor, morren, zeur
zeurt, zeurders, zeurpiet*, zeurkous*, klaagzang, klaagmuur, klagers, klagen helpt niet, geklaag helpt, drammen, gedram, dram, dreinen, pushen, gepush, ongeduldigen, ongeduldige, beterweters, betweters, betweterig, wijsneuzen, stuurlui aan wal, beste stuurlui, heeft geen nut, zinloos, heeft weinig zin, heeft totaal geen zin, heeft absoluut geen zin, heeft helemaal geen zin
heeft echt geen zin, bellen helpt niet, mailen helpt niet, mailen heeft geen zin, vragen heeft geen zin, vragen helpt niet, klagen heeft geen zin, langskomen heeft geen zin, aandringen heeft geen zin, reageren heeft geen zin, gaat het niet sneller, gaat niet sneller, wordt het niet sneller, niet sneller van, niet sneller door, wordt niet sneller, maakt het niet sneller, schiet niet op
daar schiet niemand, houdt ons op, houdt ons van het werk, houden ons van het werk, van het werk af, van ons werk, van het werk houden, hou ons niet op, houd ons niet op, laat ons met rust, laat ons ons werk, laat ons werken, laat ons gewoon, laat ons nou, met rust, met rust gelaten, rust aan, loop niet, loop ons niet, voor de voeten, voor de voeten lopen, bel niet, belt niet, bel ons niet
bel me niet, bel niet meer, bel ook niet, niet meer bellen, gelieve niet te bellen, gelieve niet te mailen, stuur geen mails, stuur geen mail, mail niet, mailt niet, mail ons niet, app niet, app me niet, vraag niet, vraag er niet, vraag niet steeds, niet vragen, niet te vragen, vraag niks, niet reageren, niet mailen, niet appen, niet langskomen, kom niet langs, kom niet vragen
kom niet klagen, klaag niet, klop niet aan, stel geen vragen, geen vragen meer, geen vragen, geen gevraag, geen telefoontjes, geen mails meer, geen gebel, gebel, gemail, geapp, stop met bellen, stop met mailen, stop met vragen, stop met klagen, stop met zeuren, stoppen met bellen, hou op met, houd op met, hou eens op, hou nou op, houd eens op, kap ermee, kappen, kappen met, kap met
ophouden met, dimmen, effe dimmen, kop dicht, mond houden, hou je mond, bek houden, rustig aan, relax, doe eens rustig, doe eens normaal, doe even normaal, doe gewoon, gedraag je, gedraag u, gedragen, stel je niet aan, stelt u niet aan, niet aanstellen, aanstellers, aanstelleritis, aanstellerij, volwassen mensen, gedraag je als, als volwassenen, wees volwassen, kleuters, kleuterklas, verwend
verwende, verwende nesten, snowflakes, watjes, drama queens, hysterisch, hysterie, overspannen reacties, overdreven reacties, hetze, heksenjacht, op de man, op die toon, uw toon, de toon, toontje, dreigementen, schelden, gescheld, scheldpartijen, scheldmails, beledigingen, boze mails, boze mailtjes, beschaafd, fatsoen, fatsoenlijk blijven, omgangsvormen, zoals al gezegd, zoals reeds gezegd
zoals al eerder gezegd, zoals eerder gezegd, zoals al gemeld, zoals reeds gemeld, zoals wij al, zoals we al, zoals u had kunnen, zoals je had kunnen, zoals jullie hadden kunnen, had kunnen lezen, hadden kunnen lezen, had kunnen weten, hadden kunnen weten, kunt u zelf lezen, kun je zelf lezen, kunnen jullie zelf lezen, staat er toch, dat staat er toch, staat toch duidelijk, het staat er
staat in de mail, stond in de mail, stond al in, staat al op, lees de mail, lees eerst, lees dan, lees nou, lees toch, lees eens, leer lezen, leren lezen, kan lezen, niet kunnen lezen, begrijpend lezen, lezen we, moeite om te lezen, nog een keer dan, nog een keer voor, nog een laatste keer, voor de laatste keer, laatste keer, voor de derde keer, voor de vierde keer, voor de tiende keer
voor de honderdste keer, voor de duizendste, honderd keer gezegd, honderd keer, duizend keer, al tien keer, al honderd keer, hoe vaak, hoe vaak moeten we, hoe vaak moet ik, hoeveel keer nog, hoeveel keer moet, moeten we het nog, moet ik het nog, moet ik het uittekenen, in jip-en-janneketaal, voor dummies, voor de slechte verstaander, goede verstaander, snap het dan, snap dat nou
begrijp dat nou, is dat nou zo moeilijk, is dat zo moeilijk, hoe moeilijk, hoe moeilijk kan, moeilijk kan het zijn, niet moeilijk, simpel toch, gezond verstand, boerenverstand, eens nadenken, zelf nadenken, denk zelf, denk eens na, gebruik je verstand, gebruik uw verstand, een beetje nadenken, slimmeriken, bijdehand, bijdehante, wijsneus, wij zijn niet gek, wij zijn niet doof
wij zijn geen tovenaars, geen tovenaars, toveren, kunnen niet toveren, kunnen niet heksen, kan niet toveren, geen helderziende, geen glazen bol, glazen bol, geen wonderen, we doen ons best dus, wij hebben wel iets beters, iets beters te doen, wel iets beters, betere dingen te doen, wel wat beters, andere dingen aan ons hoofd, aan ons hoofd, aan mijn hoofd, niet aan mijn hoofd, geen zin in
geen tijd om, geen tijd voor vragen, hebben geen tijd, heb geen tijd, niet de enige, u bent niet de enige, je bent niet de enige, jullie zijn niet de enigen, niet het centrum, middelpunt van, wereld draait niet om, alleen op de wereld, eigen schuld dikke bult, dikke bult, eigen schuld, had je maar, had je niet, had u niet, hadden jullie maar, hadden jullie niet, hadden jullie beter
had je beter, had u beter, moet je maar, moet u maar, moeten jullie maar, moeten jullie zelf, zoek het uit, zoek het zelf uit, zoekt u het, zoek het maar uit, bekijk het maar, bekijk het, zie maar, zien jullie maar, doe het er maar mee, doet u het er maar mee, je doet het er maar mee, u moet het er maar mee, meer is er niet, moeten jullie het mee doen, wen er aan, wen er alvast aan
leer ermee leven, leef er maar mee, zo is het nu eenmaal, nu eenmaal, het is niet anders, is niet anders, niets aan te doen dus, pech gehad, pech dan, dikke pech, jammer joh, boeien, boeit niet, lekker belangrijk, so what, nou en, wat dan nog, mij een zorg, ons een zorg, zal ons een zorg, zal me worst, worst wezen, kan ons niet schelen, kan me niet schelen, niet schelen, interesseert ons niet
andere hobby, zoek een hobby, neem een hobby, ga wat nuttigs, ga iets nuttigs, ga maar, ga toch, ga weg, rot op, flikker op, lazer op, donder op, sodemieter, ga fietsen, kom op zeg, kom nou, alsjeblieft zeg, hallo zeg, jezus, jeetje, tjonge, tjongejonge, jongens toch, mensen toch, nonsens, flauwekul, larie, kletspraat, geleuter, gelul, gezwets, kul, onzinnig, onzinnige, belachelijke
lachwekkend, idioot, idioten, idiote, domme, stomme, stom, dombo's, sukkels, debiel, achterlijk, achterlijke, zielig, triest figuur, kinderachtige, puberaal, hangt op, hangen op, wordt niet beantwoord, worden niet beantwoord, beantwoorden we niet, beantwoorden wij niet, niet in behandeling, nemen niet op, wordt genegeerd, worden genegeerd, negeren, worden verwijderd, wordt verwijderd
laatste waarschuwing, sancties

[@agree]
akkoord, prima, oké, ok, top, mooi, goed, fijn, dank, bedankt, dankjewel, dankuwel, begrepen, duidelijk, helder, super, perfect, uitstekend, geweldig, goed nieuws, geen probleem, geen punt, komt goed, succes, afgesproken, doen we, is goed, dan wachten, wachten we, wacht ik, geef ik door, geven we door, neem ik over, vertrouw, vertrouwen, okido, okidoki, okee, oki, okay, okeej, okey, top joh
topper, toppie, tof, tof zo, allez goed, goe, goed zo, goed bezig, goed gedaan, goed plan, goed idee, goed om te weten, goed te horen, goed om te horen, fijn om te horen, fijn te horen, blij om te horen, blij te horen, blij dat, blij mee, daar ben ik blij, opluchting, opgelucht, pfieuw, gelukkig maar, mooi zo, mooi werk, prachtig, heerlijk, fantastisch, grandioos, schitterend, magnifiek
briljant, klasse, chapeau, hulde, petje af, respect, knap, knap werk, knap gedaan, lekker bezig, lekker gewerkt, kanjer, held, helden, toppers, bedankt alvast, alvast bedankt, alvast dank, dank alvast, bedankt voor, dank voor, dank u, dank u wel, dank je, dank je wel, dankje, danku, dankjullie, dank jullie, hartelijk dank, veel dank, grote dank, duizendmaal dank, merci, mercikes, thanks, thx
tnx, thnx, tx, thank you, bedankt he, bedankt hoor, daar ben ik mee geholpen, mee geholpen, daar kan ik mee, daar kunnen we mee, kan ik mee verder, kunnen we mee verder, kunnen wij mee, hier kan ik mee, helder verhaal, helder zo, helemaal helder, duidelijk verhaal, duidelijk zo, duidelijke taal, genoteerd, waarvan akte, in goede orde, snap ik, snappen we, snap het, ik begrijp het
begrijpelijk, logisch, klinkt logisch, klinkt goed, klinkt als een plan, lijkt me goed, lijkt me prima, lijkt me een goed, lijkt mij prima, lijkt me logisch, lijkt me duidelijk, prima zo, prima plan, prima dan, prima hoor, allemaal prima, vind ik prima, vinden we prima, vind ik goed, vind het goed, wat mij betreft, wat ons betreft, van mij mag het, mag van mij, mij best, mij goed, ook goed
ook best, mee eens, helemaal mee eens, daar zijn we het over eens, ga ik mee akkoord, gaan we mee akkoord, ga ermee akkoord, ga akkoord, gaan akkoord, gaan we akkoord, akkoord mee, accoord, akk, accord, geaccepteerd, goedgekeurd, aanvaard, aanvaarden, aanvaard dat, deal, is een deal, afgesproken zo, staat genoteerd, schrijf ik op, noteer ik, noteer het, noteren we, zet ik in de agenda
doe maar, doe dat, doe dat maar, doe het maar, doen jullie maar, ga je gang, gaat uw gang, ga je gang maar, ga maar door, ga maar verder, ga zo door, ga lekker slapen, ga lekker naar bed, ga slapen, rust uit, slaap lekker, welterusten, neem je tijd, neem de tijd, neem rustig de tijd, neem alle tijd, rustig aan, rustig aan dan breekt, geen haast, heeft geen haast, geen stress, geen zorgen
geen druk, maak je niet druk, hakuna matata, geen enkel probleem, geen bezwaar, geen moeite, kan gebeuren, overkomt de beste, niet erg, geeft niet, maakt niet uit, komt vast goed, komt wel goed, komt allemaal goed, komt in orde, dat komt goed, zal wel goed, het zal wel, jullie weten het best, jij weet het best, jullie zijn de experts, jij bent de expert, jij bent de baas, ja baas, jawel, yes
yep, yup, jep, jazeker, ja hoor, ja prima, ja goed, ja graag, graag, heel graag, gaarne, hou ik aan, houd ik aan, houden we aan, hou ik het bij, hou het bij, houden we het bij, ga ik uit van, gaan we uit van, ga ik van uit, gaan we van uit, daar ga ik van uit, daar gaan we van uit, daar vertrouw ik op, vertrouw erop, vertrouw ik op, vertrouw je, vertrouw jullie, vertrouw op, vertrouwen erop
vertrouwen we op, alle vertrouwen, vol vertrouwen, heb vertrouwen, geloof je, ik geloof je, reken erop, rekenen erop, rekenen we op, ik reken erop, reken op je, ik reken op, dan wacht, dan wachten we, dan wachten wij, dan wacht ik, we wachten, wij wachten, we wachten af, wachten we af, wacht ik af, wachten rustig af, wacht rustig, afwachten dan, dan is het wachten, even afwachten, we zien wel
zien we wel, ik zie het wel, hoor het wel, ik hoor het wel, ik hoor wel, horen we wel, we horen het, we horen het wel, laat maar weten, laat het maar weten, laat maar horen, hou me op de hoogte, houd me op de hoogte, hou ons op de hoogte, geef het door, geef dat door, zal het doorgeven, zal ik doorgeven, zal dat doorgeven, ga ik doorgeven, doorgegeven, zet ik door, stuur ik door, meld ik
meld ik zo, meld ik door, meld het, meld het zo, zeg ik zo, zeg ik het, zeg het tegen, zeg het de, vertel ik, vertel ik het, laat ik weten, zet ik op intranet, zet ik op het intranet, zet dat op, zet ik erop, neem het over, nemen we over, neem dat over, nemen we mee, neem ik mee, schrijf ik zo op, communiceer ik, communiceren we, communiceer het zo, tot dan, tot zo, tot straks, tot later
tot morgen, succes ermee, succes verder, succes met, veel succes, sterkte, werk ze, zet hem op, zet 'm op

[@challenge]
waarop, hoe weet, hoe zeker, waarom, wat als, ergste geval, worst case, slechtste geval, bewijs, bewijzen, onderbouw*, aantonen, laat zien, gemeten, getest, welke stappen, percentage, procent zeker, garantie, onacceptabel, niet acceptabel, onaanvaardbaar, geen genoegen, niet genoeg, te vaag, dat zei, dat zeiden, klopt niet, geloof, gelooft, kan niet kloppen, concreet, waar baseer*, wie heeft
op basis waarvan, ga ik niet, accepteer ik niet, plan b, niet goed genoeg, waar baseren, waar baseert, waar baseer je, waar is dat op gebaseerd, waarop baseer, waarop baseert, waarop is dat, waarop gebaseerd, gebaseerd op, waar haal je, waar haalt u, waar halen jullie, waar komt dat, hoe kom je daarbij, hoe komt u daarbij, hoe komen jullie daarbij, hoe kom je aan, hoe komt u aan
hoe komen jullie aan, hoe weet je dat, hoe weet u dat, hoe weten jullie dat, hoezo, hoezo dat, hoe bedoel je, hoe bedoelt u, wat bedoel je, wat bedoelt u, wat is uitgesloten, wat heb je uitgesloten, wat hebben jullie uitgesloten, wat heb je gemeten, wat heb je getest, wat hebben jullie getest, wat heeft u getest, wat is er getest, wat is er gedaan, wat is er nu anders, wat is er anders
wat is er veranderd, wat verandert er, wat is het verschil, wat maakt dat, wat geeft je, wat gaat er, wat kan er misgaan, wat kan er mis, wat kan er nog, wat kan er fout, wat gebeurt er als, wat gebeurt er, wat doen we als, wat doe je als, wat doen jullie als, wat is de fallback, wat is plan b, wat is jullie plan b, wat is uw plan b, wat is het plan, wat is het risico, wat zijn de risico's
risico's, en als dat, en als het, en als die, en als niet, en wat als, en zo niet, als dat niet lukt, als het niet lukt, als dat mislukt, als het mislukt, als dat faalt, als het tegenzit, tegenvalt, worst-case, slechtste scenario, zwartste scenario, ergst denkbare, uiterste grens, ondergrens, bovengrens, bandbreedte, foutmarge, marge, hoe groot is de kans, hoe groot de kans, hoeveel procent
welk percentage, op een schaal van, schaal van een tot tien, hoe zeker ben je, hoe zeker bent u, hoe zeker zijn jullie, hoe zeker is dat, weet je het zeker, weet je dat zeker, weet u dat zeker, weet u het zeker, weten jullie dat zeker, weten jullie het zeker, ben je er zeker van, bent u er zeker van, zijn jullie er zeker van, zijn jullie zeker, ben je zeker, bent u zeker, zeker weten
echt zeker, vast of geschat, weten of gokken, weet je of denk je, weet je dat of, is dat zeker of, is dat een meting, feit of, schatting of, hoop of, gok of, is dat een gok, is dat een schatting, gokken, aanname, aannames, vermoeden of, natte vinger, op gevoel, nattevingerwerk, wie zegt dat, wie beweert dat, volgens wie, wie heeft dat, wie heeft dat gezegd, wie heeft dat vastgesteld
wie heeft dat gecontroleerd, wie heeft dat bevestigd, wie heeft het gezien, wie heeft gekeken, met eigen ogen, zelf gezien, zelf gecontroleerd, zelf nagekeken, zelf getest, gecontroleerd of, door wie, wie doet, wie doet wat, wie zit erop, wie zit er op, wie pakt, wie werkt eraan, wie werkt er, hoeveel man, hoeveel mensen zitten, hoeveel mensen, bewijs me, bewijs maar, bewijzen maar
bewijsstuk, laat maar zien, laat eens zien, laat me zien, laat het zien, laat mij zien, toon aan, toon me, toon mij, toon maar, aantonen dat, stuur de logs, stuur me de logs, logs zien, logbestand, logbestanden, logging, meetgegevens, meetrapport, meetwaarden, meting, metingen, testrapport, testresultaat, testresultaten, testbewijs, testverslag, screenshot, screenshots, schermafdruk
foto ervan, cijfers, cijfers graag, feiten, feiten graag, geen verhalen, geen praatjes, praatjes, praatje, mooie praatjes, mooie woorden, loze kreten, loze woorden, loze beloften, loze belofte, kreten, vage taal, vaag, te vaag voor, vage belofte, wazig, te algemeen, nietszeggend, holle woorden, onderbouwing, onderbouwd, onderbouw dat, onderbouw het, motiveer, motivatie, uitleg graag, verklaar
verklaring voor, licht toe, concreter, concreet maken, maak dat concreet, maak het concreet, wees concreet, concrete, concrete stappen, stappenplan, stap voor stap, planning zien, tijdlijn, wat is de volgende stap, welke stap, volgende stap, tussenstappen, beslismoment, wanneer besluiten we, op welk moment, hoe lang precies, hoeveel precies, hoeveel tijd, wanneer precies, precies wanneer
welk tijdstip, geef me een, geef mij een, noem me een, noem een, noem mij, ik wil weten, wij willen weten, ik wil een, wij willen een, ik wil horen, ik wil zien, wil ik weten, wil ik zien, wil ik horen, willen wij zien, willen we zien, vertel me, leg uit, leg me uit, leg eens uit, leg mij eens uit, eerst zien, eerst zien dan geloven, zien en dan geloven, eerlijk antwoord, wees eerlijk
zeg eens eerlijk, zei je, zei u, zei je gisteren, zei je vanochtend, zeiden jullie, zeiden jullie gisteren, zei je een uur geleden, dat zei je, dat zei u, dat zei je ook, dat zei u ook, dat zeiden jullie, dat zeiden jullie ook, dat hoorde ik, dat hoor ik, dat hoorden we, hoor ik al, horen we al, hoor ik elke keer, hoor ik steeds, hoorde ik eerder, zelfde verhaal, hetzelfde verhaal
zelfde liedje, oude liedje, dat beloofde je, dat beloofde u, dat beloofden jullie, beloofde je, beloofden jullie, vorige keer, vorige keer ook, de vorige keer, bij de vorige storing, derde keer, tweede keer, al drie keer, al twee keer, strookt niet, klopt niet met, rijmt niet, rijmt niet met, kan dat niet rijmen, niet te rijmen, dat kan niet, kan niet waar zijn, onmogelijk, lijkt me sterk
lijkt mij sterk, lijkt me stug, klinkt sterk, geloof ik niet, geloof er niets van, geloof er niks van, geloof ik niks van, gelooft niemand, geloofwaardig, ongeloofwaardig, niet geloofwaardig, ik betwijfel, betwijfel, betwijfelen, twijfel, twijfels, twijfel of, ik twijfel, heb mijn twijfels, hebben onze twijfels, vraagtekens, vraagteken, sceptisch, argwaan, te optimistisch, optimistisch
rooskleurig, te mooi, te mooi om waar, te kort door de bocht, kort door de bocht, te makkelijk, te gemakkelijk, gevaarlijk, riskant, onverantwoord, niet verantwoord, geen genoegen mee, neem geen genoegen, nemen geen genoegen, neem ik geen, accepteer ik, accepteren we niet, accepteren wij niet, niet geaccepteerd, aanvaard ik niet, aanvaarden wij niet, aanvaard dit niet, pik ik niet
pikken we niet, slik ik niet, slikken we niet, ga ik niet mee akkoord, gaan wij niet mee akkoord, niet akkoord, geen akkoord, niet mee eens, oneens, niet ok, niet oké, niet voldoende, onvoldoende, volstaat niet, te weinig, te mager, veel te laat, te lang, duurt te lang, veel te lang, dat is te laat, dat is te lang, daar heb ik niets aan, daar heb ik niks aan, daar hebben we niets aan
heb ik niks aan, niets aan, niks aan, schiet ik niets mee op, daar kan ik niets mee, daar kan ik niks mee, kan ik niks mee, kan ik niets mee, kunnen we niks mee, kunnen wij niets mee, is geen antwoord, geen antwoord, dat is geen antwoord, is geen plan, dat is geen plan, is geen oplossing, nog geen oplossing, is geen excuus, geen excuus, dat is jouw probleem, niet mijn probleem, nee dus
no way, geen sprake van, dacht het niet, dat dacht ik niet, niks ervan, niets ervan, geen denken aan, kom nou, meen je dat, meent u dat, echt waar, o ja, oh ja, is dat zo, dat meen je niet, hoezo weer

[@escalate]
directeur, directie, *directeur, bestuur, bestuurder, raad van bestuur, ceo, cio, cfo, escaleer*, escalatie*, geëscaleerd, hoger, contract, *contract, clausule, artikel, boete, boetes, *boete, sla, ingebrekestelling, in gebreke, gebreke, juridisch, jurist*, advocaat, advocaten, schadeclaim, aansprakelijk, opzeggen, ontbinden, overstappen, opzegging, hoogste prioriteit, prioriteit 1, p1
prio 1, manager, baas, leidinggevende, duty manager, toezichthouder, inspectie, anders, zo niet, ultimatum, directeuren, directieleden, directielid, directieteam, *directeuren, *directie, dienstdoende directeur, uw directie, jullie directie, jullie directeur, uw directeur, je directeur, je baas, uw baas, jullie baas, je manager, uw manager, jullie manager, je leidinggevende, uw leidinggevende
jullie leidinggevende, je teamleider, uw chef, je chef, chef, hoofd van, diensthoofd, teamlead, supervisor, dutymanager, escalatiemanager, servicemanager, service manager, service delivery manager, sdm, contractmanager, contractbeheerder, accountdirecteur, accountmanager, salesdirecteur, topman, topvrouw, eindbaas, hoogste baas, hoogste niveau, hogerop, hoger niveau, niveau hoger, hoger op
een trede hoger, trede hoger, laag hoger, een laag hoger, stap hoger, hogere regionen, over jouw hoofd, boven jou, boven u, iemand boven, iemand met mandaat, beslisser, wie beslist, iemand die mag beslissen, coo, cto, cpo, ciso, cxo, vice president, managing director, gedelegeerd bestuurder, algemeen directeur, bestuurslid, bestuursleden, bestuursvoorzitter, voorzitter, commissarissen
raad van commissarissen, rvb, rvc, rvt, college van b en w, college van bestuur, cvb, gemeentesecretaris, algemeen secretaris, secretaris-generaal, burgemeester, wethouder, minister, staatssecretaris, opgeschaald, opschalen, schalen op, schaal op, schaal ik op, schalen we op, opschaling, escaleren, escaleer ik, ik escaleer, wij escaleren, escaleren we, escaleren wij, escaleer dit
escaleer het, ge-escaleert, escallatie, escaleren naar, escalatieprocedure, escalatiepad, escalatielijn, escalatieladder, escalatienummer, escalatieniveau, hoogste prio, prio een, prio1, priority one, sev 1, sev1, severity 1, major incident, crisisoverleg, crisisteam bijeen, crisisniveau, rode knop, alarmfase, code rood, spoedoverleg, spoedberaad, overeenkomst, raamovereenkomst
dienstverleningsovereenkomst, onderhoudsovereenkomst, onderhoudscontract, contractueel, contractuele, contracten, contractbreuk, volgens contract, volgens het contract, conform contract, conform het contract, conform sla, volgens de sla, in het contract, contract erbij, contract erop na, contract opzeggen, contract ontbinden, contract beëindigen, beëindigen, beëindiging, opzegtermijn
opgezegd, zeg ik op, zeggen we op, zeggen wij op, opzegbrief, ontbinding, ontbonden, verlenging, niet verlengd, niet verlengen, verlengen wij niet, verlengen we niet, aanbesteding, opnieuw aanbesteden, aanbesteden, concurrent, concurrentie, naar de concurrent, andere leverancier, andere partij, ander bedrijf, een ander zoeken, bij een ander, wisselen van, stappen we over, stap ik over
stappen wij over, overstap, weg bij jullie, weg bij u, klant kwijt, kwijt als klant, klant verloren, laatste keer zaken, einde samenwerking, einde relatie, exit, exitclausule, exitplan, afscheid, clausules, artikel 3, artikel 4, artikel 5, artikel 7, artikel 12, paragraaf, bepaling, bepalingen, voorwaarden, boeteclausule, boetebeding, boeteregeling, boetebepaling, beboet, penalty, penalties
malus, dwangsom, dwangsommen, sanctie, sancties, schadevergoeding, schadevergoedingen, schade verhalen, verhalen we, verhalen wij, verhaal ik, verhalen op u, verhalen op jullie, schade op u, schadeclaims, claim, claims, claimen, aansprakelijk gesteld, aansprakelijkstelling, stellen u aansprakelijk, stel u aansprakelijk, stellen jullie aansprakelijk, stel jullie aansprakelijk
in gebreke stellen, in gebreke gesteld, gebreke gesteld, stel u in gebreke, stellen u in gebreke, gebrekestelling, formele brief, formele klacht, klacht indienen, aangetekend, aangetekende brief, aangetekende zending, sommatie, sommeer, sommeren, gesommeerd, aanmaning, deurwaarder, juridische, juridische zaken, juridische afdeling, juridische stappen, gerechtelijke stappen, gerechtelijk
rechter, rechtbank, rechtszaak, kort geding, dagvaarding, dagvaarden, geding, arbitrage, geschillencommissie, aanklagen, procederen, onze juristen, onze advocaat, mijn advocaat, bedrijfsjurist, raadsman, raadsvrouw, verzekering, factuur inhouden, betaling opschorten, opschorten, schorten op, schort op, betalen niet, betalen we niet, betalen wij niet, geen cent, inhouden, creditnota
toezichthouders, onderwijsinspectie, igj, autoriteit, autoriteit persoonsgegevens, acm, afm, dnb, rijksinspectie, rdi, nctv, ncsc, de krant, journalist, journalisten, naar de pers, raadsvragen, kamervragen, deadline, laatste kans, tot dan en niet, geen minuut later, anders bel ik, anders gaat, anders ga ik, anders gaan we, anders gaan wij, anders volgt, anders wordt, anders zit, anders zoek
anders zoeken we, anders stappen, anders haal, zo niet dan, lukt dat niet dan, is het er dan niet, ligt er dan niets, ligt er om, lig er om, hoor ik niets, hoor ik dan niets, horen wij niets, horen we dan niets, geen antwoord dan, op het matje, op het matje roepen, ter verantwoording, ter verantwoording roepen, aan tafel, aan de lijn, aan de lijn hebben, uit bed bellen, uit bed gebeld
uit zijn bed, thuis bellen, privénummer, consequenties, heeft gevolgen, gevolgen hebben, bel ik uw, bel ik jullie, bel ik je, bellen we uw, bellen wij uw, wil ik spreken, wil ik uw, wil uw directeur, spreek ik, te spreken, verbind me door, verbind mij door, doorverbinden, zet me door

[@mobilise]
inhuren, huur, huren, ingehuurd, extra, budget, geld, vrijgemaakt, tekenen, teken ik, betaal, betalen, betalen we, koop, kopen, bestel, bestellen, laat komen, laten komen, haal, stuur ik, stuur er, zet ik, sturen, vlieg, koerier, taxi, reserve*, tweede team, tweede spoor, parallel, tegelijk, vervang*, uitwijk*, noodprocedure, papier, pak, inzetten, zet in, ik regel, regel ik, regelen, roep op
oproepen, piket, specialist*, expert*, mensen, man erbij, collega erbij, leen, lenen, freelancer*, capaciteit, aggregaat, huur in, huren in, huren we in, huren wij in, ik huur, wij huren, huurt, inhuur, ingehuurde, inlenen, ingeleend, detacheren, detachering, gedetacheerd, uitzendkracht*, uitzendbureau, invallers, vervangers, overnemen, neemt over, nemen over, neemt het over
neemt het van je over, aflossing, aflossen, lost je af, lost jullie af, lost af, afgelost, verse krachten, vers bloed, frisse mensen, frisse blik, fris paar, extra paar, extra paar handen, extra paar ogen, paar handen, handjes, extra handjes, helpende handen, versterking, versterkingen, bijstand, ondersteuning, hulp van, hulptroepen, cavalerie, mankracht, manschappen, menskracht, man extra
mensen extra, twee man, drie man, vier man, vijf man, twee mensen, drie mensen, vier mensen, twee collega's, drie collega's, twee beheerders, twee engineers, twee monteurs, tweede monteur, tweede man, tweede beheerder, tweede engineer, tweede ploeg, tweede lijn, tweede route, tweede plan, tweede oplossing, derde man, extra man, extra mensen, extra monteur, extra monteurs, extra engineer
extra engineers, extra beheerder, extra collega, extra ploeg, extra dienst, extra shift, extra uren, extra geld, extra capaciteit, extra servers, extra lijn, extra hulp, extra team, nachtploeg, avondploeg, dagploeg, weekendploeg, nachtdienst, reserveploeg, piketdienst, consignatie, oproepbaar, stand-by, op stand-by, paraat, beschikbaar stellen, beschikbaar gesteld, stel beschikbaar
stel ik beschikbaar, stellen wij beschikbaar, ter beschikking, tot je beschikking, tot jullie beschikking, tot uw beschikking, vrijmaken, maak vrij, maken vrij, maak ik vrij, maken we vrij, maakt vrij, vrijgespeeld, vrijspelen, vrijgeroosterd, vrij te maken, uitgeroosterd, van het project gehaald, haal ik van, haal van, weggehaald bij, uit vakantie, terug van vakantie, uit verlof, uit bed
bel ik erbij, haal ik erbij, haal er, haal ik, haal er iemand, haal iemand, halen erbij, halen we erbij, halen wij erbij, haalt erbij, roep ik op, roep ik erbij, roepen op, roepen we op, roep erbij, opgeroepen, opgetrommeld, trommel op, optrommelen, trommelen op, opgebeld, bijgehaald, bijgeroepen, ingevlogen, invliegen, vlieg in, vliegen in, vliegen we in, laat invliegen, laten overkomen
laat overkomen, laten inrukken, stuur, stuur je, stuur jullie, stuur iemand, stuur mensen, stuur een, stuur ik je, sturen we, sturen wij, sturen iemand, gestuurd, komt eraan, komen eraan, komt jouw kant, komt naar je toe, komt naar jullie, komt helpen, komen helpen, komt je helpen, help ik, helpen we, helpt mee, meehelpen, bijspringen, springt bij, springen bij, spring bij, schiet te hulp
te hulp, zit bij je, zit naast je, komt naast je, schuift aan, schuiven aan, sluit aan, sluiten aan, staat klaar, staan klaar, klaar staan, klaargezet, zet klaar, zet ik klaar, zetten klaar, zetten we klaar, zetten wij klaar, ik zet, zetten we, zet ik in, zetten we in, zetten wij in, zet ik op, zetten we op, ingezet, breng, breng ik, brengt, brengen, breng je, lever ik, leveren we, rij ik
rijd ik, rijdt nu, rijden we, rij nu, is onderweg, zijn onderweg, ophalen, laat ophalen, laten ophalen, haal op, koeriersdienst, spoedkoerier, spoedlevering, spoedbestelling, met spoed, per taxi, per koerier, per vliegtuig, per helikopter, helikopter, vliegtuig, busje, bestelbus, vrachtwagen, aanhanger, reserveonderdeel, reserveonderdelen, reserveserver, reserveapparatuur, reservelijn
reserve-exemplaar, onderdeel, uit voorraad, uit het magazijn, uit een ander, van een andere, leen ik, lenen we, te leen, mag je lenen, mogen jullie lenen, geleend, gehuurd, huur ik, huur een, huren een, huren we, bestel ik, besteld, bestellen we, bestellen wij, koop ik, kopen we, kopen wij, gekocht, schaf aan, schaffen aan, aanschaffen, aankoop, aankopen, inkoop, inkopen, inkooporder
bestelbon, opdrachtbon, order, akkoord op de kosten, kosten akkoord, kosten voor ons, op onze kosten, op mijn kosten, op mijn kostenplaats, kostenplaats, kosten maken niet uit, kosten zijn geen, kosten spelen geen, kosten noch moeite, geld is geen, geld speelt geen, geen bezwaar geld, prijs maakt niet uit, wat het ook kost, wat het kost, koste wat het kost, koste wat kost, mag wat kosten
mag geld kosten, budget vrijgemaakt, budget vrij, budget is er, budget akkoord, budget geregeld, noodbudget, spoedbudget, carte blanche, vrij spel, mandaat, mandaat tot, je hebt mandaat, teken ervoor, ik teken, teken ik voor, getekend, handtekening, goedgekeurd, keur ik goed, goedkeuring, groen licht, fiat, akkoord voor, machtig, gemachtigd, factuur mag, factuur naar, factuur naar mij
stuur de factuur, stuur de rekening, rekening naar, op mijn rekening, op onze rekening, betaal ik, betalen wij, wij betalen, ik betaal, betalen de, betaald door ons, vergoeden, vergoed ik, vergoeden we, overuren betaald, dubbel uurtarief, dubbel tarief, nachttarief, spoedtarief, weekendtarief, toeslag, schakel in, schakel ik in, schakelen in, schakelen we in, schakelen wij in, inschakelen
ingeschakeld, inzet van, laat ik, laat een, laten we, laten wij een, regel, regelt, geregeld, regelen we, regelen wij, ik regel het, regel ik voor, ritsel, geritseld, gefikst, fix ik, organiseer, organiseer ik, organiseren we, parallelle, parallel daaraan, in parallel, naast elkaar, tegelijkertijd, gelijktijdig, ondertussen laat, intussen laat, ondertussen laten, intussen laten
ondertussen zet, intussen zet, intussen bouw, ondertussen bouwen, alvast, alvast een, bouw ik alvast, bouwen alvast, bouwen we alvast, begin alvast, beginnen alvast, beginnen we alvast, starten alvast, starten we alvast, starten wij, start ik, zet ik alvast, zetten we alvast, zetten wij alvast, voor de zekerheid, zekerheidshalve, voor het geval, mocht het, als back-up, als reserve
als vangnet, vangnet, noodplan, noodscenario, draaiboek, uitwijklocatie, uitwijkomgeving, uitwijksysteem, uitwijkplan, wijken uit, wijk uit, wijken we uit, wijken wij uit, terugvaloptie, terugval, terugvalscenario, fallback, handmatig over, over op papier, op papier over, naar papier, papieren lijsten, noodlijsten, noodkassa's, noodformulieren, schakelen over, schakelen we over
schakel ik over, tijdelijke oplossing, tussenoplossing, noodoplossing, noodverband, aggregaten, noodstroom, generator, generatoren, tankwagen, pompen, mobiele unit, tenten, tent, dekens, kachels, ventilatoren, airco's, verlengkabels, 4g-routers, 4g-router, hotspots, simkaarten, portofoons, consultant*, adviseur*, deskundige*, vakman, vakmensen, dba, databasespecialist, netwerkspecialist
forensisch, forensische, ontwikkelaar, ontwikkelaars, programmeur, programmeurs, oud-collega, oud-medewerker, gepensioneerde, stagiairs, vrijwilligers, de buren, buurgemeente, buurschool, zusterbedrijf, zusterorganisatie, collega-instelling, ander ziekenhuis, universiteit, defensie, brandweer, fabrikant zelf, rechtstreeks bij de fabrikant, rechtstreeks bij, eten, broodjes, pizza, pizza's
soep, koffie komt, lunch, maaltijd, maaltijden, hotelkamer, hotelkamers, slaapplek, veldbed, kinderopvang, oppas

[@searching]
zoeken, zoekt, zocht, zochten, gezocht, aan het zoeken, op zoek, onderzoek, onderzoeken, onderzoekt, onderzocht, in onderzoek, uitzoeken, zoeken uit, zoekt uit, uit te zoeken, uitzoekwerk, uitpluizen, pluizen uit, napluizen, speuren, speurt, speurwerk, spitten, graven in, duiken in, duikt in, duiken erin, analyse*, analyseren, analyseert, diagnose, diagnosticeren, bekijken, bekijkt
kijken naar, kijkt naar, kijken ernaar, kijken waar, nakijken, achterhalen, opsporen, troubleshooten, debuggen, doormeten, aan het meten, aan het kijken, naar op zoek, navraag

[@waitingfor]
wachten op, wacht op, wachten nog op, wachtend op, in afwachting van, afwachten, wachten af, afhankelijk van, afhankelijk zijn van, hangen af van, hangt af van, aangewezen op, overgeleverd aan, aan zet, is aan zet, zijn aan zet, bal ligt bij, de bal ligt, ligt nu bij, uitgezet bij, neergelegd bij, ligt te wachten, moeten wachten op, is het wachten op, nog geen antwoord van, geen reactie van
niets vernomen van

[@blameword]
schuld, schuldig, schuldige, verwijt, verwijten, verwijtbaar, blunder, blunders, geblunderd, geklungel, klungels, knoeiers, prutsers, prutswerk, nalatig, nalatigheid, wanprestatie, gefaald, faalt, laks, slordigheid, onkunde, amateurs, beunhazen, in de steek, tekortkoming, tekortgeschoten, te danken aan, dankzij, met dank aan, zonder overleg, zonder waarschuwing, eigenmachtig

[@ourfault]
onze fout, mijn fout, eigen fout, onze schuld, mijn schuld, onze blunder, onze vergissing, mijn vergissing, fout van ons, fout van onze kant, fout van mijn kant, ligt aan ons, lag aan ons, ligt bij ons, lag bij ons, onszelf te verwijten, dom van ons, slordig van ons, stom van mij, zelf veroorzaakt, door ons veroorzaakt, door ons toedoen, door mijn toedoen, wij hebben verzuimd, in eigen boezem
hadden wij moeten, hadden we moeten, had ik moeten, hadden we eerder, hadden wij eerder, door mij vergeten, zijn wij vergeten, hebben wij onderschat, wij hebben onderschat

[@apology]
sorry, excuses, excuus, excuseer, excuseert, pardon, spijt, spijt ons, spijt me, betreuren, betreur, verontschuldig*, onze excuses, bieden onze excuses, mijn excuses, schamen ons, schaam me, neem ons niet kwalijk, vergeef, vergeeft, het boetekleed, mea culpa, onze spijt

[@feeling]
vervelend, lastig, zuur, balen, frustrerend, frustratie, ellendig, ellende, akelig, pijnlijk, spannend, zorgelijk, ongerust, boos, teleurgesteld, teleurstelling, verdriet, verdrietig, onrust, ongemak, overlast, hinder, klap, domper, onzeker, angst, stress, schrikken, ontzettend vervelend, heel vervelend, erg vervelend, jammer, hinderlijk, ongelegen, heftig

[@thanks]
dank, bedankt, dank u, dank u wel, dank je, dank je wel, dankjewel, dankuwel, merci, thanks, thx, tnx, dank voor, bedankt voor, dank voor uw, dank voor jullie, danken, wij danken, we danken, dankbaar, met dank, hartelijk dank, veel dank, waarderen, waardering, alvast bedankt

[@certainty]
zeker, zeker weten, gegarandeerd, garanderen, garandeer, garandeert, garantie, beslist, absoluut, stellig, ongetwijfeld, beloofd, beloven, beloof, belooft, belofte, erewoord, hand in het vuur, vast en zeker, honderd procent, 100 procent, staat vast, reken maar, geen twijfel, toegezegd, zegt toe, zeggen toe, verzekert, verzekeren, zonder mankeren, sowieso, hoe dan ook, definitief, bevestigd

[@doubt]
misschien, wellicht, mogelijk, waarschijnlijk, vermoedelijk, hopelijk, naar verwachting, onder voorbehoud, als het meezit, als alles meezit, voorzichtig, niet zeker, onzeker, onzekerheid, geen garantie, geen belofte, niet beloven, niet garanderen, slag om de arm, natte vinger, gok, gokje, gokken, schatting, inschatting, naar schatting, streven, mits, tenzij, vermoeden, wie weet, als het lukt
zou kunnen, kan ook, kan uitlopen, hout afkloppen, duimen, wrs, mss

[@refusetime]
geen tijd noemen, geen tijdstip, geen hersteltijd, geen eindtijd, geen oplostijd, geen eta, geen datum, geen termijn, geen prognose, geen indicatie, geen inschatting, geen schatting, geen verwachting, geen uitspraak, geen uitspraken, geen voorspelling, geen planning, geen uur, geen einduur, geen belofte over tijd, geen einde in zicht, geen zicht op, niet te zeggen, niet te voorspellen
niet te voorzien, niet in te schatten, niet te schatten, niet te overzien, nog niet te zeggen, niet aan te geven, ntb, nnb, nog te bepalen, nader te bepalen, nog niet bekend, durven niet te zeggen, durf niet te zeggen, durven we niet, durf ik niet, branden ons niet aan, wagen ons niet, waag me niet, weigeren te gokken, onbekend wanneer, onbekend hoelang, onduidelijk wanneer
onduidelijk hoelang, duur onbekend, duur onduidelijk

[@soonword]
zsm, asap, zo snel mogelijk, zo spoedig mogelijk, zo vlug mogelijk, zo gauw mogelijk, zo rap mogelijk, binnenkort, spoedig, straks, dadelijk, zometeen, weldra, gauw, eerdaags, seffens, subiet, op korte termijn, binnen afzienbare tijd, te zijner tijd, tzt, later, op termijn, binnen de kortste keren, in een handomdraai, met spoed, in no time, binnen no time, later meer, zodra

[@rhythmword]
elk uur, ieder uur, elk half uur, ieder half uur, elke twee uur, om het uur, om de twee uur, om het half uur, ieder heel uur, elk heel uur, elke ochtend, elke avond, elke dag, iedere dag, iedere ochtend, dagelijks, driemaal daags, tweemaal daags, twee keer per dag, drie keer per dag, per uur, op het hele uur, elk kwartier, ieder kwartier, telkens, vaste tijden, op vaste tijden
op vaste momenten, wekelijks

[@bulletin]
nieuwsbrief, statuspagina, liveblog, intranet, website, mailing, persbericht, bulletin, nieuwsbericht, statusbericht, tussenbericht, rondzendmail, ouderbrief, bewonersbrief, omroepbericht, pushbericht, appgroep, groepsapp, whatsappgroep, facebook, facebookpagina, twitter, instagram, prikbord, teletekst, radio, lokale omroep, storingspagina, storingskaart, teamskanaal, narrowcasting, digibord
infoscherm, briefing, persconferentie, webinar, inloopuur, inloopavond, infosessie

[@hours]
open, geopend, bereikbaar, bereikbaar van, bereikbaar tot, geopend van, geopend tot, open tot, open van, openingstijden, openingsuren, kantooruren, kantoortijden, tijdens kantooruren, tijdens kantoortijden, binnen kantooruren, bemand, bemand tot, bezet, bezet tot, 24 uur, dag en nacht bereikbaar, tot en met, t m, doorlopend, ma t m vr, ma-vr, maandag tot vrijdag, maandag t m vrijdag
werkdagen, op werkdagen, alle dagen, zeven dagen, spreekuur, telefonisch bereikbaar, de hele dag open, gesloten om, sluit om

[@phoneword]
bel, bellen, belt, telefoon, telefonisch, telefoonnummer, nummer, tel, toestel, tst, gsm, gsm-nummer, doorkiesnummer, hulplijn, storingslijn, infolijn, hotline, noodnummer, spoednummer, klantenlijn, belteam, callcenter, lijn open, piketnummer, wachtnummer, permanentie, opbellen

[@locationword]
lokaal, kamer, zaal, hal, aula, kantine, balie, receptie, loket, onthaal, bode, portier, gebouw, vleugel, verdieping, etage, begane grond, gelijkvloers, kelder, zolder, gang, trap, ingang, hoofdingang, zij-ingang, entree, poort, loods, magazijn, werkplaats, kleedkamer, parkeerplaats, parkeergarage, plein, hoek, campus, perron, spoor, gate, terminal, steiger, stand, tent, foyer, kleine zaal
grote zaal, gemeentehuis, stadhuis, clubhuis, buurthuis

[@paperwork]
papier, op papier, pen en papier, papieren, papieren lijst, papieren formulier, formulier, formulieren, noodformulier, noodmap, briefje, briefjes, blaadje, kladblok, schrift, schriftje, potlood, whiteboard, krijtbord, presentielijst, lijst, lijsten, turflijst, bonnetje, bonnenboekje, handgeschreven, met de hand, handmatig, uitdraai, uitgeprint, stempel, map, ordner, kaartenbak, met pen
streeplijst

[@dowithout]
zonder doen, zonder moeten, het zonder doen, zonder zitten, het zonder stellen, stellen zonder, moeten we zonder, moeten het zonder, zonder computer, zonder computers, zonder systeem, zonder telefoon, zonder mail, zonder internet, zonder stroom, zonder rooster, zonder kassa, voorlopig zonder, vandaag zonder, deze week zonder, behelpen, ons behelpen, roeien met de riemen, riemen die we hebben
improviseren, ouderwets

[@stopdoing]
gelieve niet, gelieve geen, niet doen, probeer niet, probeert u niet, blijf niet, log niet, log niet in, niet inloggen, niet opnieuw, niet nog eens, stuur niet, stuur geen, start niet, niet opstarten, herstart niet, niet herstarten, raak niet aan, niet aanraken, niets aanraken, afblijven, blijf af, open geen, open niet, niet openen, niet klikken, klik niet, klik nergens, gebruik niet
gebruik geen, niet gebruiken, niet drinken, niet indrukken, zet niet uit, niet uitzetten, niet aanzetten, laat aanstaan, laat uit, laat staan, laat dicht, betaal niet, niet betalen, bestel niet, kom niet, verwijder niet, niets verwijderen, doe niets, doe vooral niets, u hoeft niets, je hoeft niets, hoeft niets te doen, hoef je niets

[@datasafe]
veilig, veiliggesteld, gegevens zijn veilig, geen gegevens verloren, geen gegevens kwijt, geen data kwijt, geen dataverlies, geen datalek, niets verloren, niets kwijt, niet verloren, gaat niets verloren, gaan niet verloren, niet gelekt, niet op straat, niet buitgemaakt, ongeschonden, intact, bewaard gebleven, blijven bewaard, blijft bewaard, is bewaard, opgeslagen gebleven, back-up is er
in veiligheid, dataverlies, datalek, gegevensverlies, verloren gegaan, gelekt, buitgemaakt, op straat

[@scopeonly]
werkt gewoon, werken gewoon, doet het gewoon, doen het gewoon, werkt normaal, werken normaal, werkt wel, werken wel, doet het wel, doen het wel, werkt nog, werken nog, draait door, draaien door, loopt door, lopen door, gaat door, gaan door, gaat gewoon door, gaan gewoon door, niet geraakt, niet getroffen, geen last, geen hinder, ongemoeid, onaangetast, niet betrokken, buiten schot, overige
de overige, de rest werkt, de rest doet het, alle andere, andere systemen, blijft werken, blijven werken, blijft bereikbaar, blijven bereikbaar, blijft open, blijven open, blijft beschikbaar, blijven beschikbaar, zoals altijd, als altijd, merkt niets, merken niets, onveranderd, staat los van, heeft er niets mee te maken

[@numberofpeople]
tientallen, honderden, duizenden, tienduizenden, honderdduizenden, een op de, een op vijf, een op tien, de helft, helft van, driekwart, een derde van, een kwart, een deel van, een deel, groot deel, merendeel, de meeste, meesten, alle, allemaal, allen, iedereen, ieder, elke, het hele, heel, hele school, hele bedrijf, veel mensen, veel klanten, velen, enkele, sommige, een aantal, aantal
tal van, dozijn, volledige, alle klanten, alle leerlingen, alle medewerkers, alle afdelingen, alle locaties, alle vestigingen, alle scholen, ongeveer de helft, ruim, bijna alle, procent van

[@whois]
leerlingen, studenten, docenten, leraren, leerkrachten, ouders, patienten, artsen, verpleegkundigen, apothekers, huisartsen, reizigers, chauffeurs, bestuurders, automobilisten, boeren, veehouders, tuinders, bezoekers, klanten, winkeliers, caissieres, inwoners, burgers, huurders, gasten, leden, spelers, trainers, vrijwilligers, donateurs, agenten, brandweerlieden, bewoners, clienten
mantelzorgers, passagiers, schippers, ondernemers, zelfstandigen, verzekerden, gepensioneerden, abonnees, lezers, lezers van, acteurs, muzikanten, magazijnmedewerkers, orderpickers, operators, koks, planners, receptionisten, baliemedewerkers, raadsleden, ambtenaren, onderzoekers, cursisten, sollicitanten, werkzoekenden, kijkers, luisteraars, gebruikers, medewerkers, collega's

[@causeevent]
mislukte update, verkeerde update, update mislukt, na een update, kabelbreuk, kabelschade, kabel geraakt, kabel doorgesneden, kabel stuk, graafwerkzaamheden, graafmachine, blikseminslag, bliksem, kortsluiting, stroomuitval, stroomstoring, stroompiek, brand, brandje, lekkage, wateroverlast, waterschade, koeling uitgevallen, oververhitting, schijf vol, volle schijf, schijf stuk, kapotte schijf
verlopen certificaat, certificaat verlopen, licentie verlopen, verlopen licentie, overbelasting, overbelast, piekdrukte, ddos-aanval, ddos, hack, gehackt, cyberaanval, ransomware, gijzelsoftware, inbraak, phishing, menselijke fout, verkeerde instelling, foute instelling, programmeerfout, softwarefout, rekenfout, hardwarefout, defect onderdeel, kapot onderdeel, kapotte voeding, kapotte kabel
kapotte switch, migratie, verhuizing, onderhoud, nieuwe versie, koperdiefstal, vandalisme, muizen, ratten, marter, aanrijding, storm, onweer, hitte

[@repairact]
vervangen, vervangt, teruggezet, zetten terug, zet terug, terugzetten, teruggedraaid, draaien terug, draait terug, terugdraaien, herstart, herstarten, herstarten nu, opnieuw opgestart, opnieuw opgebouwd, bouwen opnieuw, omgeleid, leiden om, omgezet, overgezet, overgeschakeld, schakelen over, losgekoppeld, gelast, lassen, gerepareerd, repareren, repareert, geplaatst, plaatst, plaatsen
gecontroleerd, controleren, controleert, testen, testen nu, nalopen, lopen na, leeggemaakt, opgeschoond, ruimen op, leegpompen, pompen leeg, inlezen, ingelezen, invoeren, gekopieerd, kopieren, uitgebreid, besteld, opgehaald, geinstalleerd, installeren, aangesloten, sluiten aan, omgeprikt, ingesteld, gereset, geblokkeerd, afgesloten, afgeschermd, geisoleerd, verlengd, vernieuwd, opgegraven
graven

[@bringin]
ingehuurd, huren in, ingeroepen, erbij gehaald, erbij geroepen, bijgehaald, opgeroepen, opgetrommeld, ingevlogen, ingeschakeld, schakelen in, inschakelen, laten komen, laten overkomen, gehuurd, geleend, in de arm genomen, te hulp geroepen, hulp ingeroepen, hulp van buiten, extra mensen, extra monteurs, extra engineers, extra beheerders, tweede ploeg, tweede team, versterking
specialist laten komen, van huis gehaald, teruggeroepen, uit vakantie teruggeroepen, overgekomen, versterkt met

[@pressure]
aangedrongen, dringen aan, dringt aan, geeist, eisen, eist, geescaleerd, escaleren, escaleert, opgeschaald, onder druk, druk gezet, zetten druk, druk op, gesommeerd, sommeren, aangemaand, in gebreke gesteld, aan de lijn, zitten bovenop, zitten er bovenop, bovenop, achter de broek, achter de vodden, op de huid, directie gebeld, directeur gebeld, hun directie, hun directeur, hoogste prioriteit
met spoed gevraagd, ultimatum, opheldering geeist, opheldering gevraagd, tekst en uitleg

[@moneyspent]
geinvesteerd, investering*, geld, geld gestoken, veel geld, miljoen, miljoenen, ton, tonnen, euro, budget, kosten, gekost, uitgegeven, besteed, uitgetrokken, aangeschaft, gekocht, betaald, neergeteld, gefinancierd, begroot, kapitaal, fortuin, duur, dure, duurste, peperdure, kosten noch moeite, rib uit het lijf, bakken geld, smak geld, gestoken, gepompt, subsidie

[@upgradepast]
splinternieuw, splinternieuwe, gloednieuw, gloednieuwe, fonkelnieuwe, spiksplinternieuwe, hypermoderne, nieuwste, allernieuwste, modernste, vernieuwd, vernieuwde, gemoderniseerd, moderniseren, uitgebreid, verdubbeld, verdrievoudigd, opgewaardeerd, versterkt, aangeschaft, aangekocht, in gebruik genomen, geprofessionaliseerd, verbouwd, gerenoveerd, state of the art, beste op de markt
het beste van het beste, neusje van de zalm, uitgerust met, voorzien van, aangenomen, aangeworven, extra capaciteit

[@toil]
doorgewerkt, de hele nacht, hele nacht, heel de nacht, hele weekend, heel het weekend, nacht doorgehaald, geen oog dicht, zonder slaap, niet geslapen, nauwelijks geslapen, slapeloze nacht, zonder pauze, koude pizza, pizza, liters koffie, koffie, tandvlees, uit bed gebeld, overuren, vrije dag, vrije avond, bloed zweet en tranen, uit de naad, het schompes, suf gezocht, keihard, man en macht
dag en nacht, rond de klok, de klok rond, onafgebroken, onvermoeibaar, rode ogen, gezin niet gezien, kapot van vermoeidheid, uitgeput, ploeteren, zwoegen, bikkelen, buffelen, vuur uit de sloffen, alles op alles, alle zeilen, mouwen opgestroopt, tot diep in de nacht, kleine uurtjes, al uren, al dagen, urenlang, dagenlang

[@downplay]
slechts, maar een, maar even, hooguit, handjevol, enkeling, valt mee, valt reuze mee, valt wel mee, niet zo erg, niet overdrijven, geen ramp, geen drama, geen paniek, niets aan de hand, niks aan de hand, kleinigheid, hikje, foutje, dipje, dingetje, storinkje, ongemakje, schoonheidsfoutje, kinderziekte, nihil, verwaarloosbaar, te verwaarlozen, stelt niets voor, stelt weinig voor
loopt zo'n vaart niet, had erger gekund, kan erger, erger gekund, gelukkig maar, storm in een glas water, van een mug een olifant, akkefietje, peanuts, uurtje, minuutjes, kwartiertje, wereld vergaat niet

[@techterm]
cluster, node, failover, firewall, dns, dhcp, vlan, san, lun, storage, api, endpoint, backend, frontend, load balancer, proxy, gateway, hypervisor, database lock, deadlock, timeout, latency, packet loss, routing, bgp, certificaatketen, tls, ssl, ldap, saml, sso, mfa, active directory, patch, hotfix, rollback, deployment, release, build, firmware, kernel, queue, broker, middleware, replicatie
snapshot, root cause, incident, change, sla, plc, scada, ups, switch, router, core, uplink, tenant, token, exploit, payload

[@rude]
zeuren, gezeur, zeur niet, klagen, geklaag, mekkeren, gejammer, kop dicht, mond houden, doe normaal, stel je niet aan, leer lezen, lezen is, niet te bellen, stop met bellen, hou op, houd op, kap ermee, met rust, wen er maar aan, jammer dan, pech gehad, boeien, nou en, zoek het uit, bekijk het maar, volwassen mensen, kleuters, idioten, sukkels, dom, flauwekul, onzin, gelul, gezond verstand
niet zo moeilijk, voor de zoveelste keer, nogmaals, hoe vaak, al drie keer, honderd keer, glazen bol, eigen schuld

[@irony]
hoera, joepie, jippie, feest, feestelijk, gefeliciteerd, van harte, wat een verrassing, verrassing, surprise, tadaa, jawel, uiteraard weer, natuurlijk weer, ja hoor, daar zijn we weer, daar gaan we weer, raad eens, u raadt het al, je raadt het al, geheel volgens traditie, traditie, klassieker, applaus, slow clap, lekker dan, fijn dan, leuk is anders, geniet ervan, spannend he, leve, lang leve
de vooruitgang, vooruitgang, digitale tijdperk, zie het als, gratis ijsbad, terug in de tijd, jaren vijftig, jaren tachtig, steentijd, middeleeuwen, postduif, postduiven, rooksignalen, telraam, ganzenveer

[@recovered]
is terug, zijn terug, weer terug, is hersteld, zijn hersteld, is verholpen, is opgelost, zijn opgelost, is voorbij, storing voorbij, storing verholpen, storing opgelost, storing opgeheven, weer in de lucht, weer online, weer bereikbaar, weer beschikbaar, weer open, weer werkend, werkt weer, werken weer, doet het weer, doen het weer, draait weer, draaien weer, loopt weer, lopen weer
rijdt weer, rijden weer, brandt weer, branden weer, weer op groen, alles groen, alles weer normaal, weer als vanouds, weer de oude, weer normaal, terug in dienst, terug online, werkt terug, werken terug, terug beschikbaar, terug bereikbaar, terug operationeel, weer operationeel, weer actief, weer live, weer stroom, weer internet, weer water, weer warm, weer aan de praat, achter de rug
u kunt weer, je kunt weer, jullie kunnen weer, u kan weer, je kan weer, kan weer, kunnen weer, kunt weer

[@checkit]
log opnieuw in, opnieuw inloggen, opnieuw aanmelden, meld opnieuw aan, log uit en weer in, uitloggen en, start opnieuw op, herstart uw, herstart je, ververs, verversen, ververs de pagina, wis de cache, cache leegmaken, leeg je cache, probeer opnieuw, probeer het opnieuw, probeert u het opnieuw, controleer of, controleer uw, controleer je, controleert u, kijk na, kijk of, check of, check je
merkt u nog, merk je nog, merken jullie nog, lukt het niet, werkt het niet, nog problemen, nog steeds problemen, nog klachten, heeft u nog, heb je nog, hebben jullie nog, laat het weten, meld het, meld het ons

[@partialback]
deels, gedeeltelijk, grotendeels, ten dele, voor een deel, stapsgewijs, geleidelijk, stukje bij beetje, een voor een, beetje bij beetje, druppelsgewijs, gefaseerd, in fasen, mondjesmaat, beperkt beschikbaar, nog niet alles, nog niet overal, nog niet iedereen, niet iedereen, niet overal, eerste groep, de eerste, de helft, alleen nog, behalve, op een na, uitgezonderd, met uitzondering van
met horten en stoten, nog traag, nog wat traag, wel weer, maar nog niet, langzaam op gang, komt op gang, komen op gang, druppelen binnen, een deel werkt, de rest volgt, overige volgen

[@testing]
testen, test, getest, uittesten, proefdraaien, proef, proefrit, nog aan het testen, controleren of, controle, controleren nog, laatste controle, laatste controles, laatste test, monitoren, monitoring, in de gaten, houden in de gaten, blijven volgen, onder toezicht, in observatie, kijken of het, stabiel, stabiel blijft, stabiliteit, steekproef, steekproeven, wachten of, lijkt te werken
lijkt opgelost, lijkt gevonden, lijkt verholpen, lijken we gevonden

[@praise]
goed gedaan, goed werk, goed bezig, mooi werk, knap, knap werk, top, topper, toppers, kanjer, kanjers, held, helden, petje af, chapeau, hulde, respect, klasse, geweldig, super, fantastisch, complimenten, compliment, trots, trots op, dikke pluim, pluim, applaus voor, diepe buiging, dank aan onze, dank aan de, grote dank aan, met dank aan onze, snel gehandeld, snelle actie, wat een team

[@goalong]
akkoord, prima, oke, ok, is goed, goed zo, doe maar, doe dat, ga je gang, ga door, dan wachten we, dan wacht ik, we wachten, wachten we af, wacht ik af, geef ik door, geef het door, zet ik door, hou ik aan, houd ik aan, houden we aan, ga ik van uit, gaan we van uit, vertrouw ik op, ik vertrouw, vertrouwen we op, lijkt me goed, lijkt me prima, klinkt goed, neem ik over, nemen we over
staat genoteerd, genoteerd, afgesproken, deal, eens, helder, duidelijk, begrepen, komt goed, geen probleem, geen haast, neem je tijd, ik hoor het wel, hoor het wel

[@doubtit]
waarop baseer, waarop baseert, waarop is dat, waar baseer, waar baseert, op basis waarvan, hoe weet, hoe weten, hoe zeker, hoe kom, hoe komt u, hoe komen jullie, wat als, wat als het, ergste geval, slechtste geval, bewijs, bewijzen, onderbouw*, toon aan, laat zien, laat maar zien, wie zegt, wie heeft, wie doet, volgens wie, welk percentage, hoeveel procent, dat zei, dat zeiden, vorige keer
geloof ik niet, geloof er niets van, lijkt me sterk, klopt niet, betwijfel, twijfel, te vaag, vaag, concreet, concreter, niet goed genoeg, te laat, niet acceptabel, onacceptabel, onaanvaardbaar, geen genoegen, geen antwoord, is geen plan, eerst zien, sceptisch, wat is er getest, wat is er anders

[@goesup]
directeur, uw directeur, jullie directeur, directie, uw directie, jullie directie, je baas, uw baas, jullie baas, leidinggevende, uw leidinggevende, je leidinggevende, manager, dutymanager, escalatiemanager, hogerop, hoger niveau, escaleer, escaleren, escalatie, escalatieprocedure, opschalen, contract, contractbreuk, clausule, boete, boetes, boeteclausule, dwangsom, sla, ingebrekestelling
in gebreke, aansprakelijk, schadeclaim, claim, advocaat, jurist, juridisch, kort geding, opzeggen, ontbinden, overstappen, concurrent, andere leverancier, inspectie, toezichthouder, prioriteit 1, prio 1, p1, raad van bestuur, bestuursvoorzitter, ultimatum, zo niet, anders bel ik

[@givesmeans]
budget akkoord, budget is er, budget vrijgemaakt, budget geregeld, akkoord op de kosten, teken ik, ik teken, wij betalen, ik betaal, betalen wij, op mijn kosten, op onze kosten, kosten maken niet uit, geld speelt geen rol, factuur naar, huur in, huren in, ik huur, wij huren, extra dienst, extra shift, extra mensen, extra man, extra monteur, extra beheerder, stuur ik, sturen we, sturen wij
ik stuur, zet ik in, zetten we in, roep ik op, heb opgeroepen, haal ik, bel ik erbij, neemt het over, lost je af, reserve, reserveonderdeel, uit voorraad, koerier, taxi, aggregaat, tweede team, tweede ploeg, parallel, alvast, uitwijk, noodprocedure, op papier over, carte blanche, mandaat

[@reminder]
nogmaals, herinnering, ter herinnering, reminder, zoals gemeld, zoals eerder gemeld, zoals eerder, zoals bekend, zoals aangekondigd, eerder vandaag, eerder gemeld, zie eerder bericht, zie onze mail, zie mail, vorig bericht, in ons vorige bericht, ons eerdere bericht, eerder bericht, vanochtend schreven, vanochtend zeiden, gisteren schreven, gisteren meldden, beloofden, hadden we beloofd
hadden wij beloofd, schreven we, schreven wij, meldden we, meldden wij, correctie, rectificatie, in tegenstelling tot, anders dan

[@partyword]
leverancier, hoster, provider, fabrikant, netbeheerder, installateur, aannemer, verhuurder, dienstverlener, softwarebedrijf, datacenter, koepel, hoofdkantoor, moederbedrijf, ministerie, bank, verzekeraar, onderaannemer, bouwer, derde partij, externe partij, de overkant, partner, firma, ict-partner, gebruikers zelf, iemand van buiten

[@extension]
deadline, inleverdatum, inlevertermijn, termijn, termijnen, bezwaartermijn, betaaltermijn, boete, boetes, kosten, examen, examens, toets, toetsen, tentamen, afspraak, afspraken, reservering, reserveringen, verlengd, verlengen, verschoven, verschuift, schuift op, schuiven op, opgeschoven, uitgesteld, uitstel, verzet, verplaatst, vervalt, vervallen, gaat niet door, gaan niet door, afgelast
geannuleerd, ingehaald, kwijtgescholden, rekenen wij niet, rekenen we niet, vergoed, vergoeden, geld terug, gratis, coulance, telt niet mee, tellen niet mee, krijgt u terug

[@safety]
veiligheid, onveilig, gevaar, gevaarlijk, levensgevaarlijk, noodgeval, noodgevallen, spoed, bij spoed, in nood, nood, 112, levensbedreigend, brand, evacuatie, ontruimen, ontruimd, blijf binnen, ramen en deuren, niet drinken, kook het water, kookadvies, rijd voorzichtig, voorzichtig, let op, opgelet, pas op, waarschuwing, afgezet, afzetting, verkeersregelaars, brandwacht, toezicht
extra toezicht, bewaking

[@affected]
getroffen, treft, geraakt, raakt, gedupeerd, gestrand, stranden, vastzitten, zitten vast, wachten langer, staan te wachten, moeten wachten, lopen vast, liggen stil, kunnen niet, kan niet, kunnen geen, kan geen, krijgen geen, krijgt geen, missen, mist, komen niet, komt niet, ontvangen geen, zien geen, ziet geen, vervalt, vervallen, uitgevallen lessen, worden afgezegd, afgezegd, geannuleerd
uitgesteld, naar huis gestuurd, naar huis, lopen vertraging op, lopen achter, loopt achter, blijven liggen, blijft liggen, niet betaald, niet geleverd, worden niet, wordt niet, dicht blijven, gesloten blijven, in het donker, in de kou, buiten staan, zonder zitten

[@consequence]
daardoor, hierdoor, waardoor, zodat, dus, gevolg, gevolgen, met als gevolg, ten gevolge daarvan, dat betekent, dit betekent, betekent dat, betekent voor, wat betekent dit, voor u betekent, voor jullie betekent, concreet betekent, effect, impact, consequentie, consequenties, merkt u, merken, u merkt, je merkt, merk je, last hebben, hebben last, hebben hinder, ondervinden, ondervindt, ervaren
ervaart, hinder ondervinden, hier last van

[@longhaul]
tot, tot en met, tot na, tot aan, tot in, minstens tot, zeker tot, tot nader order, tot nader bericht, tot die tijd, tot dan, tot het weekend, tot na het weekend, tot volgende week, tot morgen, tot maandag, voor onbepaalde tijd, langere tijd, geruime tijd, dagenlang, wekenlang, nog dagen, nog weken, nog uren, hele week, rest van de week, rest van de dag, komende dagen, komende weken

[@notyet]
nog niet, nog geen, nog altijd niet, nog altijd geen, nog steeds niet, nog steeds geen, vooralsnog niet, vooralsnog geen, op dit moment niet, op dit moment geen, momenteel niet, momenteel geen, voorlopig niet, voorlopig geen, tot nu toe niet, tot dusver niet, tot op heden niet, tot op heden geen, nu nog niet, nu nog geen, nog onbekend, nog onduidelijk, nog onzeker, helaas nog niet
helaas nog geen

[@unknownword]
onbekend, onduidelijk, onzeker, gissen, giswerk, raden, raadsel, raadselachtig, een raadsel, mysterie, niet bekend, niet duidelijk, niet zeker, weten we niet, weten wij niet, weet ik niet, weten niet, weet niemand, niemand weet, geen idee, geen flauw idee, geen benul, tasten in het duister, duister, in het duister, puzzel, puzzelen, vraagteken, vraagtekens, open vraag, de vraag is
nog de vraag, maar de vraag, joost mag het weten, joost mag weten, moeten we nog, nog uitzoeken, in onderzoek, nog in onderzoek, geen verklaring, onverklaarbaar, zonder aanwijsbare, kunnen we niet zeggen, kunnen wij niet zeggen, valt niet te zeggen, valt nog niet te zeggen

[@lossword]
kwijt, verloren, gegevensverlies, dataverlies, ontbreken, ontbreekt, ontbrekende, gewist, verdwenen, niet te redden, nog te redden, gered, terug te halen, terughalen, weg, overschreven, onherstelbaar, beschadigd, gelekt, gestolen, buitgemaakt, op straat, datalek, persoonsgegevens, bijzondere gegevens, wachtwoorden, invoer van, opnieuw invoeren, opnieuw invullen, opnieuw doen

[@appointment]
afspraak, afspraken, vergadering, vergaderingen, overleg, examen, tentamen, toets, operatie, operaties, behandeling, consult, les, lessen, training, trainingen, wedstrijd, wedstrijden, voorstelling, concert, film, vlucht, levering, leveringen, bezorging, bestelling, uitbetaling, betaling, salaris, loon, uitkering, terugbetaling, boeking, rit, dienst, viering, uitvaart, rondleiding, excursie
ouderavond, open dag, kamp, inleverdatum, inhaalles, herkansing, zitting, keuring, inspectie

[@arrival]
komt langs, komen langs, onderweg, is onderweg, zijn onderweg, arriveert, arriveren, aangekomen, ter plaatse, ter plekke, op locatie, komt aan, komen eraan, komt eraan, aanrijtijd, verwacht ter plaatse, wordt geleverd, worden geleverd, geleverd, levering, bezorgd, onderdeel komt, onderdelen komen, monteur komt, monteurs komen, technieker komt, technicus komt, staat op de stoep, vertrokken

[@greeting]
beste, geachte, hallo, hoi, dag, dag allemaal, beste allemaal, beste collega's, beste ouders, beste klant, beste klanten, beste bewoners, goedemorgen, goedemiddag, goedenavond, goeiemorgen, hey, hi, ha, heren, dames en heren, l.s., allen, lieve, mannen, mensen, team, jongens, groet, groeten, groetjes, met vriendelijke groet, met vriendelijke groeten, mvg, vr gr, hartelijke groet
hartelijke groeten, namens, liefs, hoogachtend

[@headword]
status, update, stand van zaken, storing, incident, melding, oorzaak, gevolg, gevolgen, impact, actie, acties, aanpak, oplossing, herstel, hersteltijd, verwachting, verwachte hersteltijd, planning, duur, eta, vervolg, volgende update, volgende bericht, workaround, alternatief, tijdelijke oplossing, wat kunt u doen, wat kun je doen, wat doen we, wat doen wij, wat is er aan de hand
wat is er mis, wie heeft last, wie, wat, waar, contact, vragen, meer informatie, voor wie, sinds, klaar, onderwerp

[@etaword]
hersteltijd, hersteltijdstip, herstelmoment, hersteluur, hersteldatum, oplostijd, oplosmoment, oplosdatum, eindtijd, einduur, einddatum, einde storing, einde van de storing, eta, streeftijd, richttijd, duur, tijdsduur, doorlooptijd, tijdspad, tijdlijn, tijdschema, tijdsindicatie, tijdsinschatting, tijdsprognose, prognose, hersteltermijn, verwachte hersteltijd, verwachte oplostijd
geschatte hersteltijd, verwacht herstel, herstel verwacht, herstel voorzien, heropstart, heropening

[@deadlineword]
uiterlijk, ten laatste, niet later dan, op zijn laatst, op z'n laatst, maximaal, hooguit, hoogstens, op zijn hoogst, binnen, voor het einde van, voor het eind van, nog voor, nog voor de middag, stipt, klokslag, exact, precies, om klokslag, deadline, vast tijdstip, vaste tijd

[@complaint]
klacht, klachten, klachtenformulier, klachtenlijn, bezwaar, bezwaren, schade, schademelding, schadeformulier, schadeclaim, claim, vergoeding, compensatie, geld terug, ombudsman, geschillencommissie, ontevreden, boze, verhaal halen, tegemoetkoming, restitutie

[@handsoff]
hebben wij geen, hebben we geen, daar gaan wij niet over, daar gaan we niet over, gaan wij niet over, gaan we niet over, niet onze, niet aan ons, niet bij ons, niet door ons, buiten onze, buiten ons, wij kunnen hier, kunnen hier niets, niets aan doen, niks aan doen, geen invloed, geen vat, niet verantwoordelijk, niet aansprakelijk, ligt niet bij ons, ligt niet aan ons, treft geen blaam
niets te verwijten, moet u bij hen, moet u bij de leverancier, richt u tot, wend u tot, klachten kunt u richten, klaag bij, bel hen maar

[@hollow]
wordt gewerkt, wordt aan gewerkt, er wordt gewerkt, hard gewerkt, wordt onderzocht, wordt opgelost, wordt gekeken, is in behandeling, in behandeling, is gemeld, is bekend, bekend bij, opgepakt, wordt opgepakt, opgenomen met, contact opgenomen, heeft de aandacht, onze aandacht, volle aandacht, de nodige aandacht, de hoogste prioriteit, alle prioriteit, met prioriteit, staat bovenaan, bezig
mee bezig, ermee bezig, zijn ermee bezig, in gang gezet, maatregelen genomen, passende maatregelen, nodige stappen, de nodige stappen

[@silence]
geen nieuws, geen bericht, niets nieuws, niets te melden, niks te melden, nog niets te melden, geen update, geen nieuwe informatie, ongewijzigd, onveranderd, situatie ongewijzigd, geen verandering, geen wijziging, zelfde stand, nog hetzelfde, ook als er geen nieuws is, ook zonder nieuws, ook als er niets, ook als we niets, radiostilte, stil gebleven, niets gehoord, niets laten horen

[@newsmoment]
volgende update, volgende bericht, volgend bericht, nieuwe update, eerstvolgende update, eerstvolgende bericht, volgend nieuws, volgende mededeling, volgend contactmoment, volgende stand, nieuwe stand, update volgt, update om, bericht om, nieuws om, stand om, volgend overleg, volgende briefing, tussenstand, tussenstand om, meer nieuws, nader bericht, volgende tussenstand, dan meer, meer om
vervolg om, volgend belmoment, volgende call

[@wrongdata]
verkeerd, verkeerde, fout, foute, foutief, foutieve, onjuist, onjuiste, verkeerde prijzen, verkeerde prijs, verkeerd bedrag, verkeerde bedragen, verkeerde tijden, verkeerde tijd, verkeerde datum, verkeerde naam, verkeerde namen, verkeerd adres, verkeerde cijfers, dubbel afgeschreven, dubbele afschrijving, dubbele boeking, klopt niet, kloppen niet, loopt voor, loopt achter, verouderd
verouderde, onvolledig, door elkaar, verwisseld

[@ownup]
onze verantwoordelijkheid, mijn verantwoordelijkheid, wij zijn verantwoordelijk, ik ben verantwoordelijk, nemen de verantwoordelijkheid, neem de verantwoordelijkheid, dit is aan ons, dat is aan ons, dit ligt bij ons, onze fout, mijn fout, eigen fout, voor onze rekening, op onze kosten, op ons bord, op mijn bord, staan hiervoor, staan ervoor in, sta ervoor in, wij staan in voor, spreek ons aan
spreek mij aan, spreek ons erop aan, mag u mij op aanspreken, trekken wij ons aan, trek ik mij aan, rekenen wij onszelf aan, in eigen boezem

[@slowword]
traag, trager, traagheid, heel traag, erg traag, tergend traag, supertraag, sloom, stroperig, stroef, langzaam, langzamer, heel langzaam, slakkengang, kruipt, duurt eeuwen, duurt een eeuwigheid, duurt minuten, vertraagd, vertraging, hapert, haperen, hapering, stottert, blijft laden, blijft hangen, met horten en stoten, niet vooruit te branden

[@elapsed]
al uren, al dagen, al weken, urenlang, dagenlang, al een uur, al twee uur, al drie uur, al vier uur, al vijf uur, al zes uur, al een halve dag, al een hele dag, al de hele dag, al de hele nacht, al de hele ochtend, al de hele week, al heel de dag, al sinds, sinds vanochtend, sinds vanmorgen, sinds gisteren, al vanaf, uren achtereen, uren aan een stuk, halve dag al, al meer dan, al bijna

[@cannotdo]
kan niet inloggen, kunnen niet inloggen, kunt niet inloggen, kan niet printen, kunnen niet printen, kan niet betalen, kunnen niet betalen, kan niet pinnen, kunnen niet pinnen, kan niet bellen, kunnen niet bellen, niet inloggen, niet aanmelden, niet printen, niet pinnen, niet betalen, niet mailen, niet bereiken, niet openen, niet inzien, niet boeken, niet bestellen, niet reserveren
niet opslaan, niet versturen, niet ontvangen, niet scannen, niet uitlenen, niet aan het werk, niet naar binnen

[@secondhand]
volgens de, volgens onze, volgens hen, volgens de leverancier, volgens onze leverancier, volgens de monteur, volgens de netbeheerder, zegt de leverancier, de leverancier zegt, de leverancier meldt, meldt de leverancier, leverancier belooft, belooft de leverancier, leverancier verwacht, verwacht de leverancier, leverancier garandeert, de monteur zegt, zegt de monteur, zij zeggen, ze zeggen
men zegt, naar eigen zeggen, er is ons gezegd, is ons verteld, is ons beloofd, is ons toegezegd, hebben wij vernomen, naar verluidt, liet ons weten, laat ons weten dat, heeft ons toegezegd

[@mistakenews]
ons eerdere bericht, mijn eerdere bericht, in ons vorige bericht, ons vorige bericht, onze vorige mail, onze vorige update, eerdere schatting, eerder genoemde tijd, eerdere tijd, eerder bericht klopte, klopte niet, was onjuist, was niet juist, was voorbarig, te vroeg gejuicht, hebben we niet gehaald, niet gehaald, niet waargemaakt, niet nagekomen, correctie, rectificatie, anders dan gemeld
in tegenstelling tot wat, hadden we beloofd, beloofden we, schreven we, zeiden we, hadden we niet mogen

[@managerword]
stakeholder, stakeholders, governance, compliance, continuïteit, bedrijfscontinuïteit, weerbaarheid, transformatie, digitale transformatie, regie, synergie, borgen, geborgd, borging, opschalen, opschaling, stuurgroep, crisisteam, impactanalyse, verbetertraject, verbeterslag, lessons learned, strategisch, strategische, optimaliseren, optimalisatie, professionaliseren, kwaliteitsslag
ketenpartners, dienstverleningsniveau, portefeuillehouder, eigenaarschap, integrale, integraal, proactief, faciliteren

[@patience]
geduld, uw geduld, jullie geduld, je geduld, even geduld, nog even geduld, heb geduld, heb nog even geduld, wat geduld, een beetje geduld, geduld aub, dank voor uw geduld, dank voor jullie geduld, bedankt voor uw geduld, bedankt voor het geduld, uw begrip, jullie begrip, vragen uw begrip, vragen begrip, begrip hiervoor, hou vol, houd vol, nog even volhouden, geduldig, wees geduldig
beroep op uw geduld

[@legalword]
conform, ingevolge, krachtens, vigerende, onderhavige, desbetreffende, derhalve, mitsdien, dienaangaande, overmacht, force majeure, aansprakelijkheid, aansprakelijk, vrijwaring, exoneratie, ingebrekestelling, in gebreke, toerekenbaar, toerekenbare, verwerkersovereenkomst, verwerker, boetebeding, dwangsom, clausule, onder voorbehoud van rechten, rechten ontleend, worden ontleend
algemene voorwaarden, wettelijke, juridisch

[@informed]
geïnformeerd, ingelicht, verwittigd, gewaarschuwd, gealarmeerd, op de hoogte gebracht, op de hoogte gesteld, is op de hoogte, zijn op de hoogte, op de hoogte van de storing, is gemeld, gemeld bij, hebben gemeld, melding gemaakt, melding gedaan, ticket aangemaakt, ticket ingeschoten, bekend bij, is bekend, bekend met, in contact met, contact opgenomen, hebben contact, staan in contact
nauw contact, betrokken, ingeseind, doorgezet naar, doorgegeven aan

[@userfault]
een gebruiker heeft, een medewerker heeft, een collega heeft, iemand heeft, iemand klikte, geklikt op, klikte op, bijlage geopend, heeft op een link, phishingmail, doordat iemand, doordat een gebruiker, doordat gebruikers, doordat medewerkers, omdat gebruikers, omdat jullie, omdat u, doordat u, doordat jullie, gebruikers hebben, u heeft massaal, jullie hebben massaal, verkeerd gebruik
oneigenlijk gebruik, ondanks ons verzoek, ondanks de instructies, tegen de instructies, als iedereen zich, had iedereen zich, de stekker eruit getrokken

[@errorword]
foutmelding, foutmeldingen, foutcode, foutcodes, foutpagina, error, errors, error 404, error 500, error 503, fout 404, fout 500, fout 503, serverfout, lege pagina, leeg scherm, wit scherm, witte pagina, zwart scherm, blauw scherm, grijs scherm, rode balk, rood kruis, uitroepteken, time-out, draaiend wieltje, zandloper, pagina niet gevonden, geeft een fout, geeft fouten, krijgt een fout
krijgen een fout, krijgt een melding, code op het scherm

[@publicplace]
school, scholen, ziekenhuis, ziekenhuizen, kliniek, polikliniek, huisartsenpraktijk, huisartsenpost, apotheek, apotheken, afdeling, campus, universiteit, hogeschool, kinderdagverblijf, kinderopvang, bibliotheek, bibliotheken, museum, musea, theater, schouwburg, bioscoop, zwembad, sporthal, stadion, clubhuis, gemeentehuis, stadhuis, politiebureau, kazerne, station, stations, luchthaven, haven
winkel, winkels, supermarkt, filiaal, bank, hotel, camping, restaurant, kerk, boerderij, fabriek, magazijn, woonzorgcentrum, verpleeghuis

# ---------------------------------------------------------------------------------------------------------

[problem]
@system ... @broken
@broken ... @system
@system ... @not ... @works
@not ... @works ... @system
kunt|kun|kan|kunnen|konden|kon ... @not ... inloggen|printen|pinnen|bellen|mailen|openen|inzien|bestellen|boeken|betalen|aanmelden|bereiken|ontvangen|versturen|gebruiken|zien|invoeren|opslaan
lukt|werkt|doet ... @not
@system is|zijn|was|waren|ligt|liggen|staat|staan|blijft|blijven ... @broken
geen @system
@system weigert|weigeren|hapert|haperen|kwakkelt|zwijgt|zwijgen
@broken bij|op|in|aan|met|van ... @system
problemen|probleem|issues|gedoe|storing|panne met|bij|aan|in|op ... @system
@system ... begeven|afweten|vertikt|kuren|onderuit|plat
@affected ... inloggen|printen|bellen|betalen|pinnen|mailen|openen|boeken|bestellen|scannen|opslaan
@system ... @slowword|@wrongdata|@errorword
@cannotdo ... @system

[impact]
@people ... @not
@people ... kunnen|kan|moeten|wachten|staan|missen|krijgen ... @not?  @people
daardoor|hierdoor|zodat|waardoor|gevolg
getroffen ... @people
@people ... getroffen
geldt voor|treft|raakt|betreft ... @people
@whois ... @affected
@affected ... @whois|@people
@numberofpeople ... @whois|@people ... @affected|@not
@consequence ... @people|@whois
@appointment ... vervalt|vervallen|afgelast|geannuleerd|uitgesteld
@appointment gaat|gaan|kan|kunnen ... niet door
<number> @people|@whois
last|hinder|getroffen ... @people|@whois

[cause]
oorzaak|reden|boosdoener ... is|zit|ligt|was|bleek|lag
@cause ... @failed
@failed ... @cause
ligt|zit|lag|zat bij|aan|in ... @supplier
komt|kwam door|doordat
veroorzaakt door|doordat
@causeevent
door|na|bij|wegens|vanwege|tijdens ... @causeevent|@failed
@causeevent ... oorzaak|waardoor|daardoor|zorgde|veroorzaakte|leidde
blijkt|bleek|bleken|blijken ... @failed|@causeevent
ligt|zit|zat|lag ... bij|aan|in de|een|onze? @partyword
is|was|zijn ... @causeevent
heeft|hebben ... @failed
@userfault

[unknown]
@not ... @know
oorzaak|omvang|duur|reden ... onbekend|onduidelijk
oorzaak|omvang|duur ... @not ... @know
onbekend|onduidelijk|gissen|raden
@question ... @we ... @not
tasten in het duister
@unknownword
@notyet ... @know
@question ... @unknownword
@unknownword ... @question
of ... @lossword ... @unknownword
@unknownword ... of ... @lossword
oorzaak|duur|omvang|eindtijd ... @unknownword|@searching
ntb|nnb|tbd
weten|weet ... @notyet|@not ... @question

[actions]
@engineer ... @repair
@we ... @repair
@we hebben|heb|laten|zijn|gaan ... @repair
@engineer|@partyword ... @repairact
@we ... @repairact
@repairact ... door ... @engineer
@bringin ... @engineer
@we ... @bringin
@we ... @pressure ... @partyword|@supplier
@engineer is|zijn|staat|staan ter plaatse|plekke
@we hebben|heb|laten|zijn|gaan ... @repairact
<number> @engineer ... @repairact|@repair

[ownership]
@own ... @we
@we ... @own
@ourfault
@we ... zijn|ben|blijven|blijf verantwoordelijk
verantwoordelijkheid|verantwoording ... @we
@we ... staan|sta ... voor|in
rekening|schuld|fout ... @we|ons|mij
spreek|spreekt|aanspreken ... mij|ons ... aan|op
hadden|had wij|we|ik ... moeten
@ownup
@mistakenews ... @apology|@ownup

[empathy]
@sorry
@we @feel ... @you|dit|dat|hoe
vervelend|lastig|balen|zuur|naar ... @you
dank voor ... begrip
hoe vervelend
@apology
@feeling voor|dat ... @you|@whois|@people
@we ... @feel|@feeling
begrijpen|snappen|beseffen|begrijp|snap|besef ... @feeling
hoe|wat ... @feeling
sterkte|succes ... @you|@whois

[next_update]
<time> ... @tell|@update
@tell|@update ... <time>
<rhythm> ... @tell|@update
@tell|@update ... <rhythm>
@newsmoment ... <time>
<time> ... @newsmoment
<time> ... @update ... @tell
@rhythmword ... @update|@tell|@bulletin
@update|@tell ... @rhythmword
<time> ... @bulletin
@bulletin ... <time>
@silence ... <time> ... @tell
spreken|zien|bellen|praten ... elkaar ... <time>
<time> ... spreken|zien|bellen|praten
<time> ... bel|mail|app|sms ik|we|wij ... @you
@update|antwoord|reactie ... voor|uiterlijk <time>

[workaround]
@use ... @alternative
@alternative ... @use
zolang|intussen|ondertussen|tussentijd|voorlopig ... @use|@you
@paperwork
@use ... @paperwork
@paperwork ... @use
@extension ... verlengd|verschoven|uitgesteld|vergoed|kwijtgescholden|vervalt|opgeschort
verlengen|verschuiven|vergoeden|verplaatsen ... @extension
@stopdoing
@checkit
@dowithout ... @use|@alternative
bij spoed|nood|noodgevallen ... @use|@phoneword
in plaats van|daarvan ... @use|@alternative
@safety ... @use|@you

[contact]
<page>
<mail>
<phone>
bel|bellen|belt ... <number>|@contactplace
@contactplace ... bereikbaar|terecht|langs|vragen|helpen|open
kijk|vragen|hulp|terecht|langs|kom ... @contactplace
@phoneword ... <number>|<phone>
<number>|<phone> ... @phoneword
@contactplace ... <number>
@locationword <number>
@hours ... @contactplace|@locationword
@contactplace ... @hours
kom|ga|loop|meld|langs ... @locationword|@contactplace
vragen|nieuws|hulp|informatie ... @contactplace|@bulletin

[prepare]
@prepare ... @hedge|<time>|dagen|weken|duren|zonder
<floor>
vandaag|vanavond|morgen|week ... @not meer
kan|gaat|zal ... lang|dagen|weken ... duren
@prepare
@dowithout
@longhaul ... @prepare|@dowithout|duren
reken|rekent|rekenen ... @not ... op|mee
ga|gaat|gaan ... van uit|vanuit
zet|zetten ... streep ... door
verwacht ... @not ... voor|vandaag|deze
kan|gaat|zal ... @longhaul ... duren

[restored]
@system ... @works ... @again
@system ... @again ... @works
@again ... @works
@works @again
storing ... @works
@recovered
@recovered ... @system
@system ... @recovered
@system ... werkt|doet|draait|loopt ... weer|terug
u|je|jullie kunt|kan|kunnen ... weer
@recovered ... @thanks

[hard]
<time> ... @again ... @works
<time> ... @works
@again ... @works ... <time>
@works ... <time>
@certain ... @works
@certain ... <time>
binnen ... @works
@certainty ... <time>
<time> ... @certainty
@deadlineword <time> ... @works|@recovered|@again
@recovered ... <time>
<time> ... @recovered
@etaword ... <time>
staat|staan ... <time> ... @again ... @works

[hedged]
@hedge ... <time>
<time> ... @hedge
@hedge ... @again|@works
@doubt ... <time>
<time> ... @doubt
@etaword ... @doubt ... <time>
@doubt ... @recovered|@works
@hedge ... @etaword
als|mits|indien ... @works|@recovered ... <time>
verwachten|verwacht|hopen|hoop|denken|denk ... <time>

[refused]
@not ... hersteltijd|eindtijd|tijdstip|tijd|datum|termijn|hersteldatum|hersteluur|einduur
hoelang|hoe|wanneer ... @not ... @know
hoelang|wanneer ... @not
duur|hersteltijd|eindtijd|einde ... onbekend|onduidelijk|nnb|ntb|onzeker
nnb|ntb|tbd
@refusetime
@etaword ... @refusetime|@unknownword|@notyet
@notyet ... @etaword
wanneer|hoelang|hoe ... @unknownword|@not ... @know
geen ... @etaword
noemen|geven|durven ... @not ... tijd|tijdstip|uur|datum

[effort_excuse]
al|sinds ... @effort
@effort ... al
werken|werkt|gewerkt ... @effort
@effort ... werken|werkt|gewerkt
doen|doet ... best|uiterste|mogelijke
alles op alles
@toil
@toil ... @engineer|@we
@engineer|@we ... @toil
al|sinds <time> ... bezig|zoeken|zoek|mee bezig
uit bed|zonder slaap|nachtwerk ... @engineer

[blame]
@supplier ... @fault
@fault ... @supplier
@fault ... @you
wachten|afhankelijk ... @supplier
dankzij ... @supplier
@blameword ... @partyword|@supplier|hen|hun
@partyword|@supplier ... @blameword
@handsoff
@waitingfor ... @partyword|@supplier
@irony @partyword

[investment]
@invest ... @past_span
@past_span ... @invest
@we ... @invest
@moneyspent ... gestoken|geinvesteerd|uitgegeven
@past_span ... @moneyspent|@upgradepast
@upgradepast ... @system
@moneyspent ... @system

[minimise]
@minimal ... storing|probleem|gebruikers|@people
maar een|slechts een
valt ... mee
had erger|kon erger
niet zo erg
@downplay
@downplay ... @people|@whois|@system
valt|viel ... mee
erger|dramatisch ... @not
maar een|even|uurtje|minuten|kwartiertje

[vague]
@vague
op de hoogte
houden|houdt ... hoogte
later meer
meer ... volgt|later
update|bericht|nieuws volgt
wordt|werken ... aan gewerkt
@soonword
@update volgt
wordt|is ... @hollow
houden|houdt ... @update|hoogte
zodra ... @tell|@recovered

[jargon]
@jargon
@techterm

[hostile]
@hostile
bel|bellen ... @not
hou|houd op|eens
@rude
@stopdoing ... @rude|bellen
heeft|helpt|nut ... geen|weinig zin
hoe vaak|vaker ... zeggen|melden|herhalen

[accepts]
@agree
@goalong
@thanks
@praise

[challenges proves]
liever niet
dat|die|dit doe|schrijf|zeg|zet|vertel|beloof|stuur ik|we niet
doe|zeg|schrijf|vertel|beloof|zet|stuur ik|we dat|die|dit niet
geef ik|we dat|die|het|hem? niet door
zet|schrijf ik|we er niet in|bij
zet|schrijf ik|we het|dat er niet in|bij
die|dat|dit|hem laat ik|we liever? weg
dat|die|dit gaat|komt er niet in|uit
zo zet|schrijf|zeg ik|we het er? niet
zou ik|we dat? zo? niet zeggen|doen|schrijven|beloven
lijkt me|mij niet verstandig|slim|wijs|handig|eerlijk
lijkt me|mij geen goed idee|plan

[challenges]
@challenge
hoe zeker|weet|kan|lang|groot
@doubtit
@doubtit ... @you
@question ... @doubtit
niet genoeg|voldoende

[escalates]
@escalate
@goesup
@you ... @goesup
anders ... @goesup
zo niet ... @goesup

[mobilises]
@mobilise
@givesmeans
@we|@mobilise ... @engineer ... extra|erbij|tweede
@bringin ... @engineer

# De zinnen die nooit gemist mogen worden, in hun gewoonste vorm.
[blame proves]
oorzaak|fout|probleem|schuld|storing ligt|zit bij onze|de|een? @supplier
ligt|zit volledig|helemaal|geheel bij onze|de? @supplier
ligt aan onze|de @supplier
schuld|fout van onze|de @supplier
niet onze schuld|fout
buiten onze invloed|macht|schuld
kunnen wij|we hier? niets|niks aan doen
ligt niet aan ons

[blame denies]
niet|nooit bij|aan|door onze|de|het|een? @supplier
niets te maken met onze|de @supplier
en niet onze|de @supplier
is|was onze|mijn eigen? fout|blunder|vergissing
onze|mijn eigen fout|schuld
schuld|fout ligt|lag bij ons|mij
hand in eigen boezem
dank|bedankt|complimenten aan|voor ... @engineer
complimenten|pluim|hulde ... @partyword|@supplier

[next_update denies]
<time> is|komt|volgt|sturen er|we|wij? geen bericht|update|mail|nieuws
<time> geen bericht|update|nieuws
geen bericht|update|mail|nieuws <time>
bereikbaar|open|geopend|bemand|bezet van|tot|tussen? <time>
geen nieuws|bericht|update voor|tot <time>
status van|per <time>

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

[impact hints]
@numberofpeople ... @people|@whois
@consequence
@affected
@publicplace ... @not

[cause hints]
@blameword ... @partyword
@partyword ... @blameword

[unknown hints]
@searching ... oorzaak
oorzaak ... @searching
@refusetime

[actions hints]
@bringin
@pressure
@testing

[empathy hints]
@feeling
@thanks ... begrip|geduld
@patience

[next_update hints]
@newsmoment
@rhythmword

[workaround hints]
@alternative
@stopdoing
@safety

[contact hints]
@bulletin
@locationword

[restored hints]
@checkit
@testing ... @works
@partialback ... @works|@again

[hard hints]
@etaword
@deadlineword ... <time>
@secondhand ... <time>

[hedged hints]
@doubt

[refused hints]
wanneer|hoelang ... @unknownword

[effort_excuse hints]
@praise ... @engineer
keihard|knetterhard|urenlang
@elapsed ... bezig|zoeken|werk

[blame hints]
@waitingfor
@irony ... @partyword|@supplier
hun|hen ... schuld|fout|verwijten
@userfault

[investment hints]
@upgradepast
@moneyspent

[minimise hints]
@irony ... mee

[vague hints]
@hollow

[jargon hints]
@techterm ... @jargon
@managerword
@legalword

[hostile hints]
@irony ... @you
@reminder ... @you
@silence ... bellen

[accepts hints]
@agree ... @goalong

[challenges hints]
@not ... @agree

[escalates hints]
@complaint ... @goesup

[mobilises hints]
@mobilise ... <number>

[problem hints]
@cannotdo
@errorword

[impact denies]
geen last|hinder van
niet getroffen|geraakt

[cause denies]
door|wegens|vanwege technische problemen|redenen|moeilijkheden

[actions denies]
er wordt hard? aan gewerkt
is|zijn op de hoogte gebracht|gesteld

[ownership denies]
niet onze|mijn verantwoordelijkheid|schuld|fout
niet verantwoordelijk|aansprakelijk
ligt niet aan|bij ons

[empathy denies]
wij|we vragen uw|jullie begrip|geduld

[workaround denies]
geen alternatief|workaround|omweg|uitwijk
alternatief is er helaas? niet
alternatief hebben we|wij helaas? niet

[restored denies]
nog niet hersteld|opgelost|verholpen|gerepareerd
gerucht|geruchten|geloof ... @recovered
zodra|totdat|wanneer ... @recovered
hopelijk|waarschijnlijk|vermoedelijk|misschien|wellicht ... @recovered
hopen|hoop|verwachten|verwacht|duimen ... @recovered
klopt niet ... @recovered
@recovered ... klopt helaas? niet

[hard denies]
niets|niks is|werkt|komt|doet @works|@again
niets|niks @works|@again
vandaag|morgen gewoon open
is|zijn|blijft|blijven|gaat|gaan gewoon open
ligt|liggen|hangt|hangen ... klaar
voortaan
in het vervolg
van nu af aan
afspraak|vergadering|overleg|examen|tentamen|toets|training|wedstrijd|voorstelling ... verplaatst|verzet|verschoven ... <time>
vergadering|bijeenkomst|overleg|briefing|persconferentie om? <time>
bereikbaar|open|geopend|bemand|bezet van|tot|tussen? <time>
werkt|werken gewoon|wel
hopelijk|waarschijnlijk|vermoedelijk|misschien|wellicht ... <time> ... @works
@notyet ... @etaword

[minimise denies]
geen klein|kleine|kleinigheid|detail
niet klein|gering

[hostile denies]
lijn|lijnen|telefoon vrij ... voor|spoed|noodgevallen

[accepts denies]
niet akkoord|eens|acceptabel
geen genoegen
"""#
}
