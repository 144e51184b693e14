import Groundwork

/// A reading of some tokens: what they mean, and the first token after them.
struct Match<Value> {
    var value: Value
    var next: Int
}

/// Reads time expressions from interpreted tokens; each construct has a file of its own.
///
/// Every reader takes the index of a token and gives what stands there, or nothing. Readers look forward
/// over a bounded number of tokens only, so that the whole stays linear in the length of the text.
struct TimeGrammar {
    let bytes: [UInt8]
    let tokens: [TimeToken]
    let vocabulary: TimeVocabulary
    let language: Language
    var now: Moment

    /// The day on which the text was written.
    var today: CivilDate

    /// What was named earlier in the sentence and still holds.
    var carried: CarriedTime?

    init(bytes: [UInt8], language: Language, now: Moment) {
        self.bytes = bytes
        vocabulary = TimeVocabulary.of(language)
        tokens = vocabulary.interpret(TimeTokenizer.tokens(of: bytes), bytes: bytes)
        self.language = language
        self.now = now
        today = now.date
    }

    /// The same text from a token on, that token standing free of the one before it.
    init(detached whole: TimeGrammar, from index: Int) {
        bytes = whole.bytes
        vocabulary = whole.vocabulary
        language = whole.language
        now = whole.now
        today = whole.today
        var tail = Array(whole.tokens[min(index, whole.tokens.count)..<min(index + 12, whole.tokens.count)])
        if !tail.isEmpty { tail[0].isGlued = false }
        tokens = tail
    }

    private static let nothing = TimeToken(start: 0, end: 0)

    /// The token there, or an empty one outside the text.
    func token(_ index: Int) -> TimeToken {
        tokens.indices.contains(index) ? tokens[index] : TimeGrammar.nothing
    }

    /// The sense of the token there.
    func sense(_ index: Int) -> TimeSense { vocabulary.senses[token(index).sense] }

    /// The grammatical job of the token there.
    func key(_ index: Int) -> TimeKey? { token(index).key }

    /// Whether the token there is this sign.
    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool { token(index).sign == UInt8(ascii: sign) }

    /// Whether the token there touches the one before it.
    func isGlued(_ index: Int) -> Bool { token(index).isGlued }

    /// Whether there is a number in digits that touches the token before it.
    func isGluedNumber(_ index: Int) -> Bool { token(index).digits > 0 && isGlued(index) }

    /// Skips the dot of an abbreviation, if one stands there.
    ///
    /// Before a new sentence, "10 december. Om vier uur", it is none.
    func skippingDot(from index: Int) -> Int {
        isSign(index, ".") && isGlued(index) && !opensSentence(index + 1) ? index + 1 : index
    }

    /// Whether a word with a capital stands there that is no name of a day or a month.
    private func opensSentence(_ index: Int) -> Bool {
        let token = token(index)
        guard token.isWord, (0x41...0x5A).contains(bytes[token.start]) else { return false }
        let sense = sense(index)
        return sense.weekday == nil && sense.month == nil && sense.holiday == nil
    }

    /// Skips one token of these jobs, if it is there.
    func skipping(_ first: TimeKey, _ second: TimeKey? = nil, _ third: TimeKey? = nil, from index: Int) -> Int
    {
        guard let key = key(index) else { return index }
        return key == first || key == second || key == third ? index + 1 : index
    }

    /// Skips the small words that may follow one another before a moment: "uiterlijk om", "at the latest by".
    func skippingFrames(from index: Int) -> Int {
        var next = index
        while next - index < 4 {
            switch key(next) {
            case .at, .around, .toward, .on, .by, .before, .voor, .until, .through, .after, .onward, .from,
                .latest:
                next += 1
            default: return next
            }
        }
        return next
    }

    /// Whether the text is one word, which then may be a time however everyday it is: "Sun.", "March".
    var isAlone: Bool { tokens.count == 1 || (tokens.count == 2 && isSign(1, ".")) }

    /// Whether the text, a sentence or a clause ends before this token.
    func endsClause(_ index: Int) -> Bool {
        let token = token(index)
        return index >= tokens.count || token.startsLine || (token.sign != 0 && token.sign != 0x27)
    }

    /// Whether the digits there belong to something longer: a version, an address, a telephone number.
    func isInsideLongerNumber(_ index: Int) -> Bool {
        guard token(index).isGlued, index > 0 else { return false }
        let before = token(index - 1)
        // The T of "2026-03-12T14:30" only joins.
        if before.isWord, before.end - before.start == 1, bytes[before.start] == 0x54, before.isGlued {
            return false
        }
        if before.digits > 0 || before.isWord { return true }
        // "Mid-2027" is a year with a word before it.
        if before.sign == UInt8(ascii: "-"), sense(index - 2).edge != nil { return false }
        switch UnicodeScalar(before.sign) {
        case ".", ":", "/", "-", "_", "#", "$", ",", "+", "=":
            return before.isGlued || before.sign == 0x23 || before.sign == 0x24 || before.sign == 0x2B
        default: return false
        }
    }

    /// Whether a number is a clock time by its own marks: "bulletin 6" is counted, "next bulletin 6pm" and "14:00" are not.
    private func isWrittenClock(_ index: Int) -> Bool {
        let isHalf =
            (isSign(index + 1, ":") || isSign(index + 1, ".")) && isGlued(index + 1)
            && isGluedNumber(index + 2)
            && token(index + 2).digits == 2
        let last = isHalf ? index + 2 : index
        if key(last + 1) == .am || key(last + 1) == .pm { return true }
        if isHalf { return isSign(index + 1, ":") || isHourMark(last + 1) || key(index - 2) == .next }
        // "Next page 0400" is a moment, page 0400 a page.
        return token(index).digits == 4 && key(index - 2) == .next
    }

    /// Whether what stands before says that a number is a room, a version, a price, a telephone number.
    func isCounted(_ index: Int) -> Bool {
        if isMeasured(index) { return true }
        if key(index - 1) == .counter { return !isWrittenClock(index) }
        // "Nr. 12" is counted; "bel met je eigen telefoon. 15.00 uur …" begins a sentence.
        let isShort = index >= 2 && tokens[index - 2].end - tokens[index - 2].start <= 3
        return isSign(index - 1, ".") && key(index - 2) == .counter && isShort && key(index + 1) != .hourMark
    }
}
