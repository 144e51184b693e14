/// One sentence of a text: a range of tokens, with the bytes that it spans.
package struct Sentence: Sendable {
    /// Its tokens.
    let tokens: Range<Int>
    /// Its bytes, from the first character to the closing mark.
    package let bytes: Range<Int>
    /// Whether it asks.
    let asks: Bool
    /// Whether it exclaims.
    let exclaims: Bool
    /// Whether quotation marks stand in or around it.
    let quotes: Bool
}

/// Splits a text into sentences: at full stops, at question and exclamation marks, and at line breaks that end
/// a line of a list.
enum Sentences {
    /// The most tokens of one sentence; text without any mark is cut here.
    static let longest = 120

    /// The sentences of a text.
    ///
    /// None ends within what is to be kept `whole`, such as the time in "Be there at 3 p.m. Friday".
    static func split(_ text: TokenizedText, keeping whole: [Range<Int>] = []) -> [Sentence] {
        var sentences: [Sentence] = []
        var first = 0
        var next = 0
        for index in text.tokens.indices {
            while next < whole.count, whole[next].upperBound <= index + 1 { next += 1 }
            let isInside = next < whole.count && whole[next].lowerBound <= index
            let isLast = index == text.tokens.count - 1
            guard
                isLast || index - first + 1 >= longest
                    || !isInside && endsSentence(text, after: index, from: first)
            else {
                continue
            }
            sentences.append(sentence(text, first...index))
            first = index + 1
        }
        return sentences
    }

    /// The whole text as one sentence.
    static func one(_ text: TokenizedText) -> [Sentence] {
        text.tokens.isEmpty ? [] : [sentence(text, 0...text.tokens.count - 1)]
    }

    private static func endsSentence(_ text: TokenizedText, after index: Int, from first: Int) -> Bool {
        let marks = text.after(index)
        if !marks.isDisjoint(with: [.question, .exclamation]) { return true }
        if marks.contains(.period) { return !isAbbreviation(text, index) }
        if marks.contains(.lineBreak) { return !isWrapped(text, after: index, from: first) }
        return marks.contains(.comma) && endsGreeting(text, after: index, from: first)
    }

    /// Whether a line break is a mail program's: the line is long, closes with no mark, and the next goes on with
    /// a small letter.
    private static func isWrapped(_ text: TokenizedText, after index: Int, from first: Int) -> Bool {
        guard index + 1 < text.tokens.count, text.after(index).isDisjoint(with: [.dash, .other, .colon])
        else {
            return false
        }
        let length = text.tokens[index].end - text.tokens[first].start
        return length >= 50 && text.bytes[text.tokens[index + 1].start].isSmallLetter
    }

    /// Whether the words up to a comma only greet: "Dear students and staff,".
    private static func endsGreeting(_ text: TokenizedText, after index: Int, from first: Int) -> Bool {
        index - first < 9 && greetings.contains(text.tokens[first])
    }

    private static let greetings = WordSet(
        """
        beste geachte dag hallo hoi hey hee goedemorgen goedemiddag goedenavond goeiemorgen goeiemiddag lieve aan dear
        hi hello good morning afternoon evening folks team to
        """)

    private static let abbreviations = WordSet(
        """
        bijv bv dhr mevr mw dr mr mrs ms drs ing ir prof nr no tel evt ca resp incl excl max min eg ie st jl art ext
        etc aug sept okt nov dec jan feb
        """)

    private static let closingAbbreviations = WordSet(
        "approx est tbc dept mgmt aub svp ovb verw waarsch vermoed geraamd vlgs afd ivm tbv tav nml")

    private static func isAbbreviation(_ text: TokenizedText, _ index: Int) -> Bool {
        guard index + 1 < text.tokens.count, !text.after(index).contains(.lineBreak) else { return false }
        let token = text.tokens[index]
        if token.shape == .word, token.folded.count == 1 { return true }
        if abbreviations.contains(token) { return true }
        // These may also be the last word of a sentence; a capital after them begins another.
        return !text.bytes[text.tokens[index + 1].start].isCapital && closingAbbreviations.contains(token)
    }

    private static func sentence(_ text: TokenizedText, _ tokens: ClosedRange<Int>) -> Sentence {
        let last = tokens.upperBound
        let after = text.after(last)
        var quotes = text.tokens[tokens.lowerBound].before.contains(.quote)
        for index in tokens where index > tokens.lowerBound && text.tokens[index].before.contains(.quote) {
            quotes = true
        }
        let limit = last + 1 < text.tokens.count ? text.tokens[last + 1].start : text.bytes.count
        var end = text.tokens[last].end
        // The closing mark belongs to the sentence; brackets, quotes and spaces after it do not.
        while end < limit, [0x2E, 0x21, 0x3F].contains(text.bytes[end]) { end += 1 }
        return Sentence(
            tokens: tokens.lowerBound..<last + 1, bytes: text.tokens[tokens.lowerBound].start..<end,
            asks: after.contains(.question), exclaims: after.contains(.exclamation), quotes: quotes)
    }
}
