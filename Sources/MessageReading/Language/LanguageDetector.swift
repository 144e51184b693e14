package import Groundwork

/// Tells Dutch from English, and both from other languages, by their small words.
///
/// The commonest words of a language make up a third or more of any text in it, so that a handful of words is
/// enough. A text that mixes English terms into Dutch sentences stays Dutch: the small words decide.
package enum LanguageDetector {
    /// How many characters of a text are looked at.
    private static let most = 8000

    /// The language of a text; nothing for another language, or for too little to tell.
    package static func language(of text: String) -> Language? {
        language(of: Tokenizer.cut(String(text.prefix(most))))
    }

    /// The language of a text that has been cut; a long one is cut anew, since the end of what is looked at may lie
    /// within a word.
    static func language(of text: String, cut: TokenizedText) -> Language? {
        text.utf8.count <= most ? language(of: cut) : language(of: text)
    }

    private static func language(of text: TokenizedText) -> Language? {
        var dutch = 0
        var english = 0
        var foreign = 0
        var unreadable = 0
        var words = 0
        for token in text.tokens where token.shape == .word {
            words += 1
            if token.folded.contains(where: { text.folded[$0] == 0x7F }) { unreadable += 1 }
            let marks = SmallWords.table[token.hash]
            guard marks >= 0 else { continue }
            if marks & 1 != 0 { dutch += 1 }
            if marks & 2 != 0 { english += 1 }
            if marks & 4 != 0 { foreign += 1 }
        }
        guard words > 0, unreadable * 2 < words else { return nil }
        let best = max(dutch, english)
        guard best > 0, dutch != english, foreign <= best else { return nil }
        // In a longer text a single small word is chance.
        guard best * 12 >= words else { return nil }
        return dutch > english ? .dutch : .english
    }
}

/// Small words, folded, with the languages that they belong to: 1 Dutch, 2 English, 4 another.
enum SmallWords {
    static let table: HashIndex = {
        var marks: [UInt64: Int32] = [:]
        for (bit, list) in [(Int32(1), dutch), (2, english), (4, foreign)] {
            for word in list.split(separator: " ") { marks[WordHash.of(word), default: 0] |= bit }
        }
        var table = HashIndex(capacity: marks.count)
        for (hash, bits) in marks { table.insert(hash, bits) }
        return table
    }()

    private static let dutch = """
        de het een en van ik te dat die niet in je is op zijn aan met er voor als maar om hij dan zou of wat mijn \
        dit zo door over bij ze zich ook tot uit daar naar heeft hebben hebt heb haar wij we ons onze uw u jullie \
        ben bent word wordt worden werd kan kunt kunnen kon zal zult zullen moet moeten mag wil weer nog wel geen \
        meer al nu hier waar wie wanneer hoe waarom omdat doordat waardoor hierdoor daardoor sinds vanaf vandaag \
        morgen gisteren vanmiddag vanochtend vanavond straks uur weten weet werkt werken doet doen gaat gaan komt \
        komen maakt onder tegen zonder tussen na tijdens volgens alle alles iets niets niemand iedereen andere \
        graag dank excuses helaas storing oorzaak bericht leverancier bel bellen kijk gebruik volgt onbekend \
        groet beste geachte goedemorgen hallo ligt liggen plat eruit opgelost verholpen binnenkort zodra zolang
        """

    private static let english = """
        the of and to a in is it you that he was for on are with as i his they be at one have this from or had by \
        not but what all were we when your can said there use an each which she do how their if will up other \
        about out many then them these so some her would make like him into time has look two more go see no way \
        could my than been who its now did get come made may our us me am were please sorry due issue down cause \
        unknown because since until today tomorrow tonight yesterday hour hours shortly soon should must might \
        cannot working back again update news help call email service services still yet any nothing everyone \
        nobody fixed restored dear regards hello hi thanks thank weve ive theyre its were cant dont doesnt isnt \
        wont team where why after before while fault outage
        """

    private static let foreign = """
        der die das und ist nicht ein eine zu den mit auf fur von wir sie ihr ich auch sich dem des bei wird sind \
        noch werden wurde haben oder aber kein keine uhr heute morgen le la les des et est une un du au aux pour \
        dans que qui ne pas sur avec nous vous ils elle sont votre notre ce cette plus mais ou il a el los las de \
        en y es por con para una no se del al lo su sus como mas pero esta este hay il lo gli della che e di non \
        per sono con una questo och att det som ar pa av for inte med jag har den till
        """
}
