extension CommonVoices {
    /// What people say in Dutch, a line each: mood, topic or a dash, who speaks, the words.
    static let dutch = """
        angry | - | iemand met een volle agenda | Ik had al genoeg aan mijn hoofd. Dit kon er echt niet meer bij.
        angry | - | iemand die zelden klaagt | Ik ben niet van het zeuren, maar nu ben ik er wel een beetje klaar mee.
        angry | - | iemand die al twee keer belde | De een stuurt me naar de ander en die stuurt me weer terug. Lekker dan.
        angry | - | iemand uit de rij | Komt er nog iemand naar voren die er verstand van heeft?
        angry | - | iemand die de klappen opvangt | Ik krijg de wind van voren voor iets waar ik niks aan kan doen. Kom zelf maar even luisteren.
        angry | - | iemand die ervan afhangt | Als u er zelf zonder zat, was het allang gemaakt. Dat denk ik dan.
        angry | - | iemand die voor niks kwam | Kom ik dat hele eind, kijken ze je aan alsof jij raar doet.
        angry | - | iemand zonder geduld | Wat moet ik hiermee? Serieus, wat moet ik hiermee?
        angry | - | iemand die het zat is | Het gaat stuk bij jullie en wij mogen het oplossen, zo voelt dat.
        angry | - | iemand die het netjes probeert | Dit is de derde versie van dit berichtje. De eerste twee waren te onaardig.
        angry | - | iemand die doorvraagt | Geen mens kan me vertellen wat de bedoeling is. Wie heeft er eigenlijk de leiding?
        angry | - | iemand namens een paar anderen | Vraag het gerust aan iedereen om me heen: dit pikken we niet lang meer.
        angry | - | iemand die erop verliest | Dit kost me klauwen met geld. Waar kan de rekening heen?
        angry | - | iemand die beter gewend is | Zo ga je toch niet met mensen om?
        angry | - | iemand die geen keus heeft | 't Is dat ik nergens anders terechtkan, anders was ik allang weg geweest.
        angry | - | iemand die erop rekende | Heb ik het één keer écht nodig. Ongelooflijk.
        angry | - | iemand met een kort lontje | Moet ik soms eerst gaan schreeuwen voordat er iets gebeurt?
        angry | deadline | iemand met een uiterste datum | Waar ik het moet inleveren vragen ze niet of jullie storing hebben. Als het er maar ligt.
        angry | deadline | iemand die bijna klaar was | Nog één stap en ik was klaar geweest. Eén!
        angry | deadline | iemand die op tijd begon | Begin ik een keer ruim op tijd, krijg je dit.
        angry | deadline | iemand op wie gewacht wordt | Ze zitten op mij te wachten en ik sta met lege handen.
        angry | deadline | iemand die uitstel vroeg | Om uitstel gesmeekt, en ik smeek nooit. Het antwoord was nee.
        angry | deadline | iemand die ervoor opdraait | Wie te laat is, betaalt. Gaan jullie dat dan voor mij doen?
        angry | deadline | iemand met maar één kans | Als ik dit misloop, kan ik helemaal achteraan aansluiten. Snapt u dat wel?
        angry | deadline | iemand die klem zit | Die datum van mij schuift niet gezellig met jullie mee.
        angry | broken promise | iemand die u geloofde | En ik u maar verdedigen: nee joh, ze hebben het beloofd. Sta ik mooi voor gek.
        angry | broken promise | iemand die op de klok keek | De tijd die jullie noemden is geweest. Ik heb niks gemerkt, u wel?
        angry | broken promise | iemand die alles omgooide | Alles omgegooid voor wat jullie zeiden. Dat flik je me geen tweede keer.
        angry | broken promise | iemand die bleef zitten | Ik ben er speciaal voor blijven zitten. Waarvoor eigenlijk?
        angry | broken promise | iemand die het opschreef | Het staat hier zwart op wit, wat er zou gebeuren. Lezen jullie je eigen berichten weleens?
        angry | broken promise | iemand die afspraken nakomt | Red je het niet, dan zeg je dat vóór die tijd. Zo heb ik het geleerd.
        angry | broken promise | iemand die het doorvertelde | Iedereen had het van mij. Raad eens naar wie ze nu kijken.
        angry | broken promise | iemand die klaar is met beloftes | Beloof dan niks! Dat had ik minder erg gevonden.
        angry | silence | iemand die blijft verversen | Ik kijk me suf, maar er komt niks bij. Slapen jullie?
        angry | silence | iemand uit de tweede hand | Wat ik weet, weet ik van de buurman. Dat is toch te gek?
        angry | silence | iemand die van niets weet | Is het nou zo moeilijk om even een regeltje te sturen?
        angry | silence | iemand in de wacht | Ik hing aan de lijn tot mijn oor warm werd, en die arme ziel wist het ook niet.
        angry | silence | iemand die liever alles weet | Zeg desnoods dat het een puinhoop is, maar zeg iets.
        angry | silence | iemand die vragen krijgt | Ik sta met mijn mond vol tanden omdat u de uwe dichthoudt.
        angry | silence | iemand die zich vergeten voelt | Het lijkt wel of wij niet bestaan, daar bij jullie.
        angry | blame | iemand die met u te maken heeft | Met die anderen heb ik niks van doen. Ik klop bij u aan.
        angry | blame | iemand die dit vaker hoorde | O, het ligt aan een ander? Geef me dat nummer dan maar, dan bel ik die.
        angry | blame | iemand die buiten staat | U bent met ze in zee gegaan, niet ik. En wie wordt er nat?
        angry | blame | iemand die nuchter blijft | Zal allemaal best, maar daarmee doet hij het nog niet.
        angry | blame | iemand die sorry wil horen | Eerst wijzen en dan pas sorry zeggen. Of komt dat sorry niet meer?
        angry | blame | iemand met kinderen | 'Ik was het niet, hij begon.' Dat gesprek heb ik aan tafel ook altijd.
        angry | blame | iemand die beter oplet | Toen het nog liep, hoorde ik nooit dat er een ander bij betrokken was.
        angry | effort | iemand die ook doorwerkt | Hard werken doe ik ook. Alleen heb ik nu niks om het mee te doen.
        angry | effort | iemand met een eenvoudige vraag | Fijn dat iedereen zo zijn best doet, maar daar vroeg ik niet naar.
        angry | effort | iemand die resultaat wil | Al staan jullie er met honderd man omheen: bij mij beweegt er niks.
        angry | effort | iemand zonder medelijden | Moet ik jullie nu zielig vinden? Dat gaat me niet lukken.
        angry | effort | iemand die alles dubbel doet | Weet u wie er óók overuren maakt door dit gedoe?
        angry | effort | iemand die vooruit moet | Hoe druk het daar is, geloof ik wel. Wat kan ik zelf doen, dáár gaat het me om.
        angry | effort | iemand met weinig applaus over | Klappen doe ik aan het eind wel, als er iets te klappen valt.
        angry | investment | iemand die op de centen let | Zoveel geld, en dan dit. Ik hoop dat iemand het bonnetje heeft bewaard.
        angry | investment | iemand die moet rondkomen | Ik draai elk dubbeltje om en u begint over bedragen waar ik van duizel.
        angry | investment | iemand die niet onder de indruk is | Wat het jullie gekost heeft zegt me niks. Vraag eens wat het míj kost.
        angry | investment | iemand die gewoon verder wil | Duurder is dus niet beter. Weten we dat ook weer.
        angry | investment | iemand met gezond verstand | Had er dan een tweede bij gekocht, van al dat geld.
        angry | investment | iemand die nieuws verwachtte | Zit ik op nieuws te wachten, krijg ik een begroting.
        angry | investment | iemand die verkeerd werd begrepen | Moet ik nu dankjewel zeggen voor al die uitgaven? Hij ligt eruit!
        angry | certainty | iemand die het eerst wil zien | Zeker, zeker. Dat het bleef draaien was ook zeker.
        angry | certainty | iemand met gebrande vingers | Geef gewoon toe dat je het niet precies weet, dan weet ik ook waar ik aan toe ben.
        angry | certainty | iemand die het moet doorgeven | Durft u daar uw naam onder te zetten? Ik namelijk niet.
        angry | certainty | iemand die moet plannen | Als ik daarop bouw en het klopt niet, wie zit er dan met de brokken?
        angry | certainty | iemand die woorden weegt | Die stelligheid komt vast niet van degene die met de schroevendraaier bezig is.
        angry | certainty | iemand die nattigheid voelt | Om een taart dan, als u er zo zeker van bent?
        angry | certainty | iemand met mensenkennis | Niemand kan dit nu al weten, dus waarom doet u alsof?
        worried | - | iemand die ervan afhangt | Ik probeer er rustig onder te blijven, maar ik heb er buikpijn van.
        worried | - | iemand die voor een ander zorgt | Ik zorg voor iemand die hier niet buiten kan. Die wordt met de minuut onrustiger.
        worried | - | iemand die net begint | Ik kom hier pas kijken en ik durf nergens meer aan te komen.
        worried | - | iemand die geruchten hoort | Er gaan verhalen rond en het ene is nog enger dan het andere.
        worried | - | iemand met privézaken | Er staan dingen van mij in die niemand hoeft te zien. Blijft dat zo?
        worried | - | iemand die het eerst luchtig opnam | Eerst dacht ik nog: dat is zo over. Dat denk ik nu niet meer.
        worried | - | iemand die alles nakijkt | Ik kan niks meer controleren en ik vertrouw mijn geheugen voor geen cent.
        worried | - | iemand die krap zit | Als ik hierdoor geld misloop, kan ik dat nergens vandaan halen.
        worried | - | iemand die de gevolgen ziet | Wat hier misgaat, komt een eindje verderop pas echt hard aan, bij mensen die van niks weten.
        worried | - | iemand die het al eens meemaakte | Ergens anders was na zoiets de helft weg. Zeg dat het hier niet zo gaat.
        worried | - | iemand die niets van computers weet | Is het kapot of heeft iemand het gedaan? Dat maakt voor mij nogal uit.
        worried | - | iemand die volhoudt | Met kunst- en vliegwerk red ik het nog. Vraag niet hoelang.
        worried | - | iemand die alleen staat | Nu moet ik in mijn eentje beslissen, en wie zegt me dat ik het goed doe?
        worried | - | iemand die het bij zichzelf zoekt | Het kwam toch niet door mij, hè? Ik blijf daar maar over nadenken.
        worried | - | iemand die aan anderen denkt | Stel je voor dat iemand in nood zit en er hierdoor niet door komt.
        worried | - | iemand die de sfeer proeft | Ze doen er allemaal luchtig over, maar niemand lacht. Dat bevalt me niks.
        worried | deadline | iemand met een uiterste datum | Hoe ik het ook uitreken, als dit nog lang duurt kom ik tijd tekort.
        worried | deadline | iemand die het beloofd had | Ik heb iemand mijn woord gegeven. Hoe kom ik daar nog onderuit?
        worried | deadline | iemand met een strenge brief | 'Zonder uitzondering', staat er in mijn brief. Ik ben bang dat ze dat menen.
        worried | deadline | iemand die hier lang naartoe werkte | Er zitten maanden ploeteren in. Het zal toch niet hierop stuklopen?
        worried | deadline | iemand achter in de rij | Als straks iedereen tegelijk moet, kom ik dan nog aan de beurt?
        worried | deadline | iemand met mensen achter zich | Loopt mijn stukje uit, dan loopt alles erachter ook uit, en daar zit geen speling meer in.
        worried | deadline | iemand die het voor het eerst doet | Mijn eerste keer, en dan gelijk te laat. Wat voor indruk maakt dat?
        worried | silence | iemand die piekert | Hoe minder ik van jullie hoor, hoe harder ik ga malen.
        worried | silence | iemand met de telefoon in de hand | Bij elk piepje denk ik dat er nieuws is. Het is steeds mijn zus.
        worried | silence | iemand die rustig wil blijven | Viel het mee, dan hadden ze ons dat vast al laten weten.
        worried | silence | iemand die al twee keer belde | Ik schrok ervan hoe weinig ze me aan de telefoon konden vertellen.
        worried | silence | iemand op afstand | Hiervandaan kan ik niet zien of er iemand mee bezig is of dat we vergeten zijn.
        worried | silence | iemand die iets gemist kan hebben | Heb ik ergens overheen gelezen? Ik hoop het bijna.
        worried | silence | iemand naar wie gekeken wordt | Aan mijn gezicht proberen ze af te lezen of het ernstig is. Wist ik het maar.
        worried | workaround | iemand die het met de hand doet | Alles gaat nu uit het hoofd en met de hand, en ik ben al zo'n sloddervos.
        worried | workaround | iemand die maar wat doet | Ik rommel maar wat aan. Straks blijkt dat het heel anders had gemoeten.
        worried | workaround | iemand zonder uitweg | Anderen weten zich te redden, begrijp ik. Ik zou niet weten hoe.
        worried | workaround | iemand met losse briefjes | Overal liggen kladjes van me. Als er eentje wegwaait, is het weg.
        worried | workaround | iemand die nauwkeurig is | Zo'n noodoplossing kijkt niemand na. Wie merkt het als ik me vergis?
        worried | workaround | iemand die leent | Ik behelp me met iets van een ander, en die kan het elk moment terugvragen.
        worried | workaround | iemand die moe wordt | Met een omweg lukt het, maar dat kan ik niet eindeloos volhouden.
        asking | - | iemand uit de rij | Heeft het zin om hier te blijven staan?
        asking | - | iemand die erin valt | Ik heb het begin gemist: wat is er precies kapot?
        asking | - | iemand met tijd over | Kan ik ergens mee helpen? Ik zit toch maar duimen te draaien.
        asking | - | iemand die het moet uitleggen | Wat zeg ik tegen mensen die nog minder weten dan ik?
        asking | - | iemand die twijfelt | Mag ik het af en toe proberen, of moet ik er juist van afblijven?
        asking | - | iemand die halverwege was | Waar ik mee bezig was, is dat bewaard of kan ik opnieuw beginnen?
        asking | - | iemand die van ver moet komen | Kan ik op pad gaan, denkt u, of sta ik dan voor niks?
        asking | - | iemand die één ding wil weten | Duurt dit even of duurt dit lang? Meer hoef ik niet te horen.
        asking | - | iemand die overal kijkt | Op welke plek zetten jullie het neer als er iets verandert?
        asking | - | iemand die twee verhalen hoorde | De een zegt bijna klaar, de ander zegt reken nergens op. Wat is het nou?
        asking | - | iemand voor een ander | Ik ken iemand die geen berichten kan lezen. Wordt daar ook aan gedacht?
        asking | - | iemand die niet technisch is | Zou iemand in gewone taal kunnen zeggen wat eraan scheelt?
        asking | - | iemand die de juiste persoon zoekt | Bij wie moet ik hiermee zijn? Bij u, toch?
        asking | - | iemand die het overzicht mist | Ligt alles eruit of doet een gedeelte het nog?
        asking | - | iemand die verder kijkt | Kan dit nog een keer gebeuren, of weet je zoiets nooit?
        asking | - | iemand die niet wil storen | Hoe merk ik straks dat hij het weer doet?
        asking | - | iemand die alles al had doorgegeven | Wat jullie al van mij hadden, is dat er nog?
        asking | deadline | iemand met een uiterste datum | Wordt het me aangerekend als het hierdoor niet op tijd is?
        asking | deadline | iemand die uitstel wil | Wie gaat er over uitstel? En krijg ik dat vanzelf of moet ik erom vragen?
        asking | deadline | iemand die moet kiezen | Zal ik afzeggen of het nog even aanzien? Ze willen het nu van me weten.
        asking | deadline | iemand die bewijs nodig heeft | Kan ik ergens een briefje krijgen dat het niet mijn schuld was?
        asking | deadline | iemand met haast | Gaat iets met spoed straks voor, of is het gewoon op volgorde?
        asking | deadline | iemand met een krappe planning | Ga ik dit redden, denkt u? Eerlijk zeggen, hoor.
        asking | deadline | iemand op wie gewacht wordt | Tot wanneer kan ik het nog bij jullie kwijt zonder dat het te laat is?
        asking | silence | iemand die wacht | Is er al iets bekend, al is het maar een beetje?
        asking | silence | iemand die niet wil zeuren | Wanneer laten jullie weer van je horen? Dan hou ik me zolang koest.
        asking | silence | iemand die al twee keer belde | Weten jullie eigenlijk dat het bij mij ook stuk is?
        asking | silence | iemand die niets binnenkrijgt | Sta ik wel op de lijst van mensen die bericht krijgen?
        asking | silence | iemand die iets opving | Ik hoorde iets via via. Klopt dat, en waarom niet van u?
        asking | silence | iemand die zo weg moet | Ik ben straks niet bereikbaar. Moet ik vóór die tijd nog iets weten?
        asking | silence | iemand die het stil vindt | Leeft u nog, daar aan de andere kant?
        asking | workaround | iemand die zich wil redden | Kan het zolang ook op een andere manier?
        asking | workaround | iemand met pen en papier | Ik noteer het nu maar op een blaadje. Waar lever ik dat straks in?
        asking | workaround | iemand van de oude stempel | Mag het zolang op de ouderwetse manier, of krijg ik daar last mee?
        asking | workaround | iemand die iets vond | Via een sluipweggetje lukt het me. Is dat erg of juist handig?
        asking | workaround | iemand met iets dringends | Stel dat iets echt niet kan blijven liggen, hoe regel ik dat dan?
        asking | workaround | iemand die best wil verkassen | Werkt het ergens anders misschien wel?
        asking | workaround | iemand die een voorbeeld wil | Is er iemand die me kan voordoen hoe het zonder moet?
        resigned | - | iemand met ervaring | Waait wel weer over. Of niet, dat zien we dan wel.
        resigned | - | iemand die is opgehouden met vragen | Laat mij maar, ik vermaak me wel.
        resigned | - | iemand die andere klusjes doet | Ben ik eindelijk aan die stapel toegekomen die er al eeuwen lag.
        resigned | - | iemand die het zag aankomen | Ach, je weet dat het een keer gebeurt. Ik keek er niet eens van op.
        resigned | - | iemand die zuinig is op zichzelf | Ik wind me er niet meer over op, daar word je maar oud van.
        resigned | - | iemand van vroeger | Lang geleden ging het ook zonder. Trager, maar het ging.
        resigned | - | iemand die niets verwacht | Zet mij maar onderaan, daar ben ik het gewend.
        resigned | - | iemand met een eigen archiefje | Ze lachen me erom uit, maar ik bewaar overal een kopie van.
        resigned | - | iemand die de schouders ophaalt | Het is zoals het is. Wil er iemand koffie?
        resigned | - | iemand die alles afzegde | Overal afgebeld. Dat geeft dan wel weer rust.
        resigned | - | iemand aan de zijlijn | Er zal vast over vergaderd worden.
        resigned | - | iemand die niet meer boos is | In het begin was ik nog kwaad, moet je nagaan.
        resigned | - | iemand achteraan | Hier zijn we nooit het eerst, dus wachten leer je vanzelf.
        resigned | - | iemand die relativeert | Er zijn ergere dingen. Niet veel, maar ze zijn er.
        resigned | - | iemand die het wel best vindt | Haast u voor mij niet, ik ben al aan iets anders begonnen.
        resigned | - | iemand die omloopt | Ik loop er met een boog omheen, net als om de weegschaal.
        resigned | silence | iemand die niet meer kijkt | Nieuws? Ik was vergeten dat je daarop kon wachten.
        resigned | silence | iemand die het als laatste hoort | Meestal krijg ik het pas te horen als het al voorbij is, dus dat zal nu ook wel.
        resigned | silence | iemand die al twee keer belde | Een derde keer bellen, daar begin ik niet aan.
        resigned | silence | iemand met een zwak voor anderen | Ik vraag er niet meer naar, je ziet ze al schrikken als je eraan komt.
        resigned | silence | iemand die maar gokt | Als mensen willen weten hoe het staat, verzin ik gewoon iets vriendelijks.
        resigned | silence | iemand die stilte gewend is | Je moet er niks achter zoeken, dat het zo stil is. Zo zijn ze.
        resigned | silence | iemand ver van het vuur | Tot deze uithoek komt zelden iets door.
        resigned | broken promise | iemand die wijzer is geworden | Mooi gesproken allemaal. Ik reken nergens meer op.
        resigned | broken promise | iemand die er wat bij optelt | Wat u ook noemt, ik doe er in stilte een flink stuk bij.
        resigned | broken promise | iemand die mild is | U zult het heus gemeend hebben toen u het zei.
        resigned | broken promise | iemand die het niet meer doorgeeft | Wat u belooft hou ik tegenwoordig voor mezelf. Scheelt een hoop uitleg.
        resigned | broken promise | iemand die niet opkijkt | Teleurgesteld? Nee hoor, daarvoor moet je eerst iets verwachten.
        resigned | broken promise | iemand met een reserveplan | Ik had stiekem maar vast iets anders geregeld. Gevoel voor die dingen krijg je vanzelf.
        resigned | broken promise | iemand die met een half oor luistert | Vooruit, noem maar weer een tijd. Ik knik wel.
        resigned | deadline | iemand met een uiterste datum | Dat ga ik niet meer halen, dus nu doe ik maar rustig aan.
        resigned | deadline | iemand die de boete betaalt | Die boete betaal ik wel. Bezwaar maken is nóg meer gedoe.
        resigned | deadline | iemand die opnieuw begint | Volgende ronde dan maar, als die er komt.
        resigned | deadline | iemand die plaatsmaakte | Mijn plekje is al naar een ander. Die heeft er tenminste nog wat aan.
        resigned | deadline | iemand die het al gemeld heeft | Toen ik belde dat het later werd, hoorde ik ze alleen maar zuchten.
        resigned | deadline | iemand met half werk | De helft kunnen ze krijgen. Meer is er niet.
        resigned | deadline | iemand die zich had gehaast | Al dat gehol van mij was dus nergens voor nodig.
        resigned | recovery | iemand die de kat uit de boom kijkt | Hij doet het weer, zeggen ze. Met juichen wacht ik nog even.
        resigned | recovery | iemand met achterstand | Leuk en aardig, maar nu mag ik alles inhalen.
        resigned | recovery | iemand met ervaring | Goed, tot de volgende keer dan maar weer.
        resigned | recovery | iemand die zonder kan | Net nu ik eraan gewend was dat het niet ging.
        resigned | recovery | iemand die op zeker speelt | Mijn eigen aantekeningen hou ik er voorlopig gewoon naast.
        resigned | recovery | iemand die te moe is | Fijn voor wie er nog de puf voor heeft.
        resigned | recovery | iemand die een andere weg vond | Ik doe het inmiddels zonder, en eerlijk gezegd bevalt dat best.
        thankful | - | iemand die het twee keer las | Hè hè, een bericht dat ik niet eerst hoef te vertalen. Dank u.
        thankful | - | iemand die vragen krijgt | Kijk, hier kan ik mee aankomen als ze me wat vragen.
        thankful | - | iemand die het erger dacht | Ik had me van alles in mijn hoofd gehaald. Dit lucht op.
        thankful | - | iemand die zelden schrijft | Normaal schrijf ik alleen als ik boos ben, dus dit is een primeur: bedankt.
        thankful | - | iemand die het doorstuurde | Ik heb het doorgestuurd en kreeg geen enkele vraag terug. Keurig.
        thankful | - | iemand die kan plannen | Dankzij jullie bericht heb ik nog kunnen schuiven, anders had ik nu een probleem.
        thankful | - | iemand die antwoord kreeg | Ik had een mens aan de lijn die echt meedacht. Complimenten!
        thankful | - | iemand die meeleeft | Lijkt me geen pretje bij jullie. Sterkte, en vergeet niet te eten.
        thankful | - | iemand van weinig woorden | Kort, duidelijk, klaar. Zo mag ik het graag zien.
        thankful | - | iemand die serieus genomen wil worden | Je stuurt ons niet met een kluitje in het riet, dat vind ik netjes.
        thankful | - | iemand die het voorlas | Toen ik het voorlas ging het gemopper liggen. Knap hoor.
        thankful | - | iemand die rustiger is | Nu ik weet hoe het zit, kan ik er weer normaal over doen.
        thankful | - | iemand die argwanend was | Jullie draaien er niet omheen. Daar win je mij mee.
        thankful | - | iemand die vaak vergeten wordt | Attent dat er ook aan ons is gedacht. Dat maken we weleens anders mee.
        thankful | - | iemand met weinig tijd | Zo gelezen, zo begrepen, en weer door. Prima.
        thankful | - | iemand die wilde mopperen | Er lag al een boze brief klaar. Die kan bij het oud papier.
        thankful | recovery | iemand met achterstand | Hij loopt weer als een zonnetje. Hulde!
        thankful | recovery | iemand die het niet meer verwachtte | Ik probeerde het voor de grap nog eens en verdraaid, daar was hij.
        thankful | recovery | iemand die bang was | Ik ben niks kwijt, alles nagekeken. Poeh, wat een opluchting.
        thankful | recovery | iemand die kortaf was | Sorry dat ik zo tegen jullie uitviel. Alles werkt weer, ik ook.
        thankful | recovery | iemand die bijwerkt | Alles komt nu vlot door. Gaan jullie maar eens lekker onderuit.
        thankful | recovery | iemand die voorzichtig blijft | Tot nu toe gaat het goed, even afkloppen. Mooi dat jullie hebben doorgezet.
        thankful | recovery | iemand tussen de anderen | Iemand riep dat het weer ging en toen begon de rest te klappen.
        thankful | workaround | iemand die zich redt | Met dat lapmiddel kom ik een heel eind.
        thankful | workaround | iemand die de tip opvolgde | Gedaan wat u zei en het was in één keer raak.
        thankful | workaround | iemand die klem zat | Zonder die omweg van jullie was ik nu nergens.
        thankful | workaround | iemand die eerst niet wilde | Ik zag er weinig in, maar het loopt gewoon. Petje af.
        thankful | workaround | iemand met iets dringends | Het belangrijkste is de deur uit, terwijl ik het al had opgegeven.
        thankful | workaround | iemand die niet handig is | Zelfs ik kwam eruit met die uitleg, en dat zegt wat.
        thankful | workaround | iemand met mensen voor de neus | Even prutsen, dat wel, maar iedereen is geholpen.
        """
}
