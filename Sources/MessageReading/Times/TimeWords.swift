import Groundwork

/// Small sets of words around times that are no part of a time expression themselves.
enum TimeWords {
    /// Words that deny: "nothing is expected before Wednesday".
    case denial
    /// Words that begin another thought within a sentence.
    case turn
    /// Words that leave open whether: "of het morgen werkt".
    case doubt
    /// Words that give a time its name: "so five o'clock".
    case naming
    /// Words for being away, before which hours are a length: "ik ben 2 uur weg".
    case absence
    /// What is planned on a day, so that "voor" after it is "for" and not "before".
    case arrangement

    /// Words between two guesses: "a week, could be two".
    case chance
    /// The nought of "four oh five".
    case nought
    /// Words that wish a good feast: "merry Christmas".
    case wish
    /// Words before the name of a person: "de heer Maart".
    case title
    /// What a person does: "April has the keys".
    case acting
    /// Words of which several come in a row: "update 2/3".
    case numbered
    /// Words before a price or a measure: "EUR 14.00", "scale 1:10".
    case measure
    /// Words of the perfect tense: "it has been out for two hours now".
    case perfect
    /// Words that point back to a day named before: "that afternoon".
    case pointing

    private static let denials = hashes([
        "not", "no", "nothing", "nobody", "never", "none", "cannot", "neither", "nor", "cant", "wont", "dont",
        "isnt",
        "niet", "geen", "niets", "nooit", "niemand", "nergens", "noch", "niks",
    ])
    private static let turns = hashes([
        "but", "because", "so", "and", "maar", "want", "dus", "omdat", "en", "zodat",
    ])
    private static let doubts = hashes(["whether", "if", "als", "indien", "unless", "tenzij", "mits"])
    private static let absences = hashes(["weg", "afwezig"])
    private static let arrangements = hashes([
        "afspraak", "afspraken", "herinnering", "reservering", "tafel", "overleg", "vergadering",
        "uitnodiging",
        "planning",
    ])
    private static let chances = hashes([
        "could", "be", "might", "may", "maybe", "perhaps", "possibly", "even", "sometimes", "more", "like",
        "kan", "kunnen", "ook", "zijn", "misschien", "mogelijk", "soms", "wellicht", "eerder", "hooguit",
    ])
    private static let noughts = hashes(["oh"])
    private static let pointings = hashes(["that"])
    private static let namings = hashes([
        "so", "dus", "namely", "namelijk", "probably", "likely", "waarschijnlijk", "vermoedelijk",
    ])
    private static let wishes = hashes([
        "happy", "merry", "gelukkig", "vrolijk", "vrolijke", "zalig", "prettige", "fijne",
    ])
    private static let titles = hashes([
        "heer", "mevrouw", "meneer", "dhr", "mw", "mevr", "dokter", "mr", "mrs", "ms", "miss", "dr",
        "collega",
    ])
    private static let actings = hashes([
        "has", "says", "knows", "call", "calls", "phone", "ring", "rings", "sends", "helps",
        "heeft", "neemt", "belt", "zegt", "weet", "stuurt", "helpt", "zit",
    ])
    private static let numbereds = hashes([
        "update", "deel", "bericht", "message", "tweet", "sms", "pagina", "slide", "stap", "fase", "phase",
    ])
    private static let measures = hashes([
        "eur", "euro", "usd", "gbp", "schaal", "scale", "ratio", "verhouding",
    ])
    private static let perfects = hashes(["has", "have", "been", "ve"])

    /// Whether the set holds the word with this hash.
    func contains(_ hash: UInt64) -> Bool {
        switch self {
        case .denial: TimeWords.denials.contains(hash)
        case .turn: TimeWords.turns.contains(hash)
        case .doubt: TimeWords.doubts.contains(hash)
        case .absence: TimeWords.absences.contains(hash)
        case .arrangement: TimeWords.arrangements.contains(hash)
        case .chance: TimeWords.chances.contains(hash)
        case .nought: TimeWords.noughts.contains(hash)
        case .wish: TimeWords.wishes.contains(hash)
        case .title: TimeWords.titles.contains(hash)
        case .acting: TimeWords.actings.contains(hash)
        case .numbered: TimeWords.numbereds.contains(hash)
        case .measure: TimeWords.measures.contains(hash)
        case .perfect: TimeWords.perfects.contains(hash)
        case .pointing: TimeWords.pointings.contains(hash)
        case .naming: TimeWords.namings.contains(hash)
        }
    }

    private static func hashes(_ words: [String]) -> Set<UInt64> {
        Set(words.compactMap { TimeTokenizer.tokens(of: Array($0.utf8)).first?.hash })
    }
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
