/// Tells from the words around a time what it is to the sentence: somebody's, a topic, an end, or long past.
struct TimeSurroundings {
    let text: AnalysedText

    /// Whether a time only says which thing is meant: "Friday's orders", "de aanpassing van vrijdag".
    func isOwner(_ number: Int) -> Bool {
        let time = text.mentionTokens[number]
        let words = text.mentions[number].words.utf8
        if words.last == UInt8(ascii: "s"), let mark = words.dropLast().last, mark == 0x27 || mark == 0x99 {
            return true
        }
        // "Donderdag of vrijdag" names two days, and the first owns nothing.
        let isSecondOfTwo = number > 0 && text.mentionTokens[number - 1].upperBound == time.lowerBound - 1
        return has(TimeSurroundings.owners, before: time) && !isSecondOfTwo
    }

    /// Whether a time is that of an occasion on which something is done: "na de meting van vrijdag hoort u", "in the
    /// meeting of the 13th".
    func isOccasion(_ time: Range<Int>) -> Bool {
        has(TimeSurroundings.owners, before: time)
            && (time.lowerBound - 5..<time.lowerBound - 1).contains {
                stands($0, in: TimeSurroundings.occasions)
            }
    }

    /// Whether a time is what something is about: "about Friday I cannot say a thing yet".
    func isTopic(_ time: Range<Int>) -> Bool {
        has(TimeSurroundings.abouts, before: time) || stands(time.lowerBound, in: TimeSurroundings.abouts)
    }

    /// Whether a time stands within what is told or asked, or within what must come first: after "hoe", "what", "zodra",
    /// with no stop between, and no token before the first one given.
    func isWithin(_ time: Range<Int>, from first: Int) -> Bool {
        has(TimeSurroundings.embedding, before: time, from: first)
    }

    /// Whether a part of the day only says how long something goes on: "through the night", "de hele middag".
    func isStretch(_ time: Range<Int>) -> Bool {
        (time.lowerBound - 2..<time.lowerBound + 2).contains { stands($0, in: TimeSurroundings.stretches) }
    }

    /// Whether a time is that of a thing that happened: "what went wrong on Wednesday", "wat er woensdag misging".
    func isEvent(_ time: Range<Int>) -> Bool {
        stands(time.upperBound, in: TimeSurroundings.events)
            || has(TimeSurroundings.events, before: time, from: max(0, time.lowerBound - 3))
    }

    /// Whether a time only closes what goes on until then: "the evening line takes calls until 23:00".
    func isClosing(_ time: Range<Int>) -> Bool {
        stands(time.lowerBound, in: TimeSurroundings.closings) || has(TimeSurroundings.closings, before: time)
    }

    /// Whether a clause tells of what has been: "our mail stopped at 9:20", "om 9 uur zeiden we".
    func isTold(_ clause: Range<Int>) -> Bool {
        let words = clause.map { text.tokens[$0] }
        if words.contains(where: { TimeSurroundings.pastWords.contains($0) }) { return true }
        if words.contains(where: { TimeSurroundings.modals.contains($0) }) { return false }
        return words.contains {
            $0.folded.count >= 5 && text.source.folded[$0.folded].suffix(2).elementsEqual("ed".utf8)
        }
    }

    /// Whether a clause tells what was to be and did not come: "I'd meant to write at noon", "ik had om twaalf uur
    /// willen schrijven".
    func isOnceMeant(_ clause: Range<Int>) -> Bool {
        if clause.contains(where: { stands($0, in: TimeSurroundings.meant) }) { return true }
        return clause.contains { stands($0, in: TimeSurroundings.had) }
            && clause.contains { stands($0, in: TimeSurroundings.wanted) }
    }

    private func has(_ words: WordSet, before time: Range<Int>) -> Bool {
        has(words, before: time, from: time.lowerBound - 1)
    }

    /// Whether one of these words stands before a time, from a token on.
    private func has(_ words: WordSet, before time: Range<Int>, from first: Int) -> Bool {
        for token in stride(from: time.lowerBound, to: first, by: -1) {
            // "Patients notice nothing of it. At 18:15 …": what stands before a stop says nothing of the time.
            guard text.tokens[token].before.isDisjoint(with: Marks.clauseEnds) else { return false }
            if stands(token - 1, in: words) { return true }
        }
        return false
    }

    private func stands(_ token: Int, in words: WordSet) -> Bool {
        text.tokens.indices.contains(token) && words.contains(text.tokens[token])
    }

    private static let owners = WordSet("van of")
    private static let abouts = WordSet("about regarding concerning over omtrent betreffende")
    private static let events = WordSet("wrong happened misging misliep misgegaan fout gebeurde gebeurd")
    private static let occasions = WordSet("after at in during before following na in op tijdens voor")
    private static let embedding = WordSet(
        """
        hoe wie wat waarom waar welke waarmee how who whom what whatever whether why where which zodra once when if
        als indien wanneer
        """)
    private static let stretches = WordSet("through throughout all heel hele gedurende during")
    private static let closings = WordSet("until till til tot")
    private static let meant = WordSet("meant intended")
    private static let had = WordSet("had hadden")
    private static let wanted = WordSet("willen moeten zullen")

    /// Words beside which a form in -ed is no past: "will be finished at nine".
    private static let modals = WordSet(
        "will well ill youll theyll itll be shall should can could may might to is are")

    private static let pastWords = WordSet(
        """
        was were had said told promised expected missed started began begun stopped broke failed went came happened
        wrote announced fell did since ended crashed sent been reported rang called paid took gave got found lost
        waren hadden zei zeiden beloofde beloofden beloofd verwachtten miste misten gemist begon begonnen gestart
        stopte stopten gestopt viel vielen uitgevallen ging gingen kwam kwamen gebeurde schreef schreven meldden
        meldde gemeld gezegd sinds ontstaan ontstond werd werden geweest gebeld
        """)
}
