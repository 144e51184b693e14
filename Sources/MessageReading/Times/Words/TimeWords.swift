import Groundwork

/// Small sets of words around times that are no part of a time expression themselves.
struct TimeWords: Sendable {
    private let hashes: Set<UInt64>

    /// The words of a text, with white space between them.
    private init(_ words: String) {
        hashes = Set(
            words.split(whereSeparator: \.isWhitespace).compactMap {
                TimeTokenizer.tokens(of: Array($0.utf8)).first?.hash
            })
    }

    /// Whether it holds the word with this hash.
    func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

    /// Words that deny: "nothing is expected before Wednesday".
    static let denial = TimeWords(
        """
        not no nothing nobody never none cannot neither nor cant wont dont isnt niet geen niets nooit
        niemand nergens noch niks
        """)

    /// Words that begin another thought within a sentence.
    static let turn = TimeWords("but because so and maar want dus omdat en zodat")

    /// Words that leave open whether: "of het morgen werkt".
    static let doubt = TimeWords("whether if als indien unless tenzij mits")

    /// Words that give a time its name: "so five o'clock".
    static let naming = TimeWords("so dus namely namelijk probably likely waarschijnlijk vermoedelijk")

    /// Words for being away, before which hours are a length: "ik ben 2 uur weg".
    static let absence = TimeWords("weg afwezig")

    /// What is planned on a day, so that "voor" after it is "for" and not "before".
    static let arrangement = TimeWords(
        """
        afspraak afspraken herinnering reservering tafel overleg vergadering uitnodiging planning
        """)

    /// Words between two guesses: "a week, could be two".
    static let chance = TimeWords(
        """
        could be might may maybe perhaps possibly even sometimes more like kan kunnen ook zijn misschien
        mogelijk soms wellicht eerder hooguit
        """)

    /// The nought of "four oh five".
    static let nought = TimeWords("oh")

    /// Words that wish a good feast: "merry Christmas".
    static let wish = TimeWords("happy merry gelukkig vrolijk vrolijke zalig prettige fijne")

    /// Words before the name of a person: "de heer Maart".
    static let title = TimeWords("heer mevrouw meneer dhr mw mevr dokter mr mrs ms miss dr collega")

    /// What a person does: "April has the keys".
    static let acting = TimeWords(
        """
        has says knows call calls phone ring rings sends helps heeft neemt belt zegt weet stuurt helpt zit
        """)

    /// Words of which several come in a row: "update 2/3".
    static let numbered = TimeWords("update deel bericht message tweet sms pagina slide stap fase phase")

    /// Words before a price or a measure: "EUR 14.00", "scale 1:10".
    static let measure = TimeWords("eur euro usd gbp schaal scale ratio verhouding")

    /// Words of the perfect tense: "it has been out for two hours now".
    static let perfect = TimeWords("has have been ve")

    /// Words after hours that lasted: "3 uur plat", "kan 3 uur duren".
    static let lasting = TimeWords(
        """
        duren geduurd kosten gekost plat downtime stilstand zoeken langer extra uitval storing onbereikbaar
        wachten
        """)

    /// What lasts, and is said of its hours: "een storing van 4 uur".
    static let stretch = TimeWords(
        """
        storing downtime uitval vertraging hersteltijd wachttijd duur reactietijd responstijd sla termijn
        venster onderbreking oplostijd doorlooptijd looptijd stilstand
        """)

    /// "Old".
    static let age = TimeWords("old oud")

    /// "Heeft", "hebben".
    static let having = TimeWords("heeft hebben heb hebt")

    /// "Naar".
    static let direction = TimeWords("naar")

    /// "Is".
    static let being = TimeWords("is")

    /// Words between what lasts and its hours: "de wachttijd is 2 uur".
    static let amounting = TimeWords("is was bedraagt bedroeg wordt")

    /// Verbs of lasting: "duurt", "takes".
    static let taking = TimeWords(
        """
        duurt duren duurde kost kosten kostte vergt wacht reken rekenen rekent takes take lasts last lasting
        give
        """)

    /// The word that makes a unit one more of it: "in another hour".
    static let further = TimeWords("another")

    /// How large a length is: "een heel uur", "a good hour".
    static let sized = TimeWords(
        """
        heel hele vol volle goed goede dik dikke klein kleine krap ruim goeie krappe ruime geschatte
        estimated good full whole solid
        """)

    /// Verbs of what happened: "it went down on Monday".
    static let happened = TimeWords(
        """
        went fell broke crashed failed stopped started began died expired happened occurred was were came
        got ran struck froze collapsed tripped killed updated viel vielen ging gingen begon stopte stopten
        crashte faalde mislukte gebeurde ontstond was waren kwam kwamen raakte raakten liep liepen verliep
        kreeg kregen werd werden bijgewerkt
        """)

    /// What has befallen something, be it with "is" beside it: "is mislukt".
    static let befallen = TimeWords("uitgevallen misgegaan mislukt gebeurd ontstaan begonnen")

    /// Verbs of what was said: "as we said at 8:10".
    static let reported = TimeWords(
        """
        said told wrote announced reported zei zeiden schreef schreven meldden meldde gemeld gezegd
        """)

    /// Words after which something said before comes back: "as we said".
    static let comparing = TimeWords("as zoals")

    /// Words beside which a past verb says nothing of a time: "will", "planned", "who".
    static let ahead = TimeWords(
        """
        will shall should would could can may might must won going planned scheduled expected supposed due
        promised meant hoped hope hoping wondering wanted agreed if whether unless when is are be am next to
        who which that what how why where hoe waarom waar whoever everyone rather maybe perhaps misschien
        wellicht liever voorzien gets goes comes get go come starts begins has have do does re ve m zal
        zullen zou zouden gaat gaan ga moet moeten kan kunnen kon konden wil wilde wordt worden gepland
        geplande verwacht verwachten verwachtten beloofd beloofde afgesproken afspraak als indien wie wat
        die dat zodra wanneer hoop hopen krijgt krijgen komt komen begint volgt bedoeling voornemens plan
        moest moesten volgende
        moved postponed extended decided suggested proposed slot appointment invite set besloten besloot verplaatst verschoven uitgesteld verzet verlengd voorgesteld
        """)

    /// What goes wrong, so that the time of it lies behind: "the outage of 3 November".
    static let mishap = TimeWords(
        """
        outage crash incident failure breach hack fire storing uitval panne aanval brand
        """)

    /// Words that point back to a day named before: "that afternoon".
    static let pointing = TimeWords("that")
}

extension TimeGrammar {
    /// Whether the token there is a word of the set.
    func hasWord(_ index: Int, _ set: TimeWords) -> Bool {
        let token = token(index)
        return token.isWord && set.contains(token.hash)
    }

    /// Where the words begin that give the time after them its name: "call it", "zeg maar", "so"; or the index itself.
    func naming(before index: Int) -> Int {
        key(index - 1) == .guess || hasWord(index - 1, .naming) ? index - 1 : index
    }

    /// Whether what stands before in the clause denies: "nothing is expected before Wednesday", "it won't be before 3".
    func isDenied(_ begin: Int) -> Bool {
        var index = begin - 1
        while index >= 0, index >= begin - 8, !token(index + 1).startsLine {
            let token = token(index)
            if token.sign == 0x27 {
                let next = self.token(index + 1)
                if next.isGlued, next.end - next.start == 1, bytes[next.start] | 0x20 == 0x74,
                    language == .english
                {
                    return true
                }
            } else if token.sign != 0 || hasWord(index, .turn) {
                return false
            }
            if hasWord(index, .denial) { return true }
            index -= 1
        }
        return false
    }
}
