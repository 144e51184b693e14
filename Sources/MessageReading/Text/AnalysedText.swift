package import Groundwork

/// A text with everything that is looked up in it once, before any rule or weight looks at it, and shared by them all.
package final class AnalysedText: Sendable {
    /// The text as it was cut into tokens.
    package let source: TokenizedText
    /// Its sentences, in order.
    package let sentences: [Sentence]
    /// The time expressions, in order.
    let mentions: [TimeMention]
    /// For each sentence, the numbers of its time expressions.
    let mentionsBySentence: [Range<Int>]
    /// For each mention, the tokens that it spans.
    let mentionTokens: [Range<Int>]
    /// Words, classes and times as symbols of the phrasebook.
    let symbols: SymbolSpans
    /// For each sentence, the phrases found in it.
    let hits: [[PhraseHit]]

    /// Analyses a text with a phrasebook; `asOne` takes it as one sentence, whatever its marks.
    package convenience init(
        _ text: String, book: Phrasebook, language: Language, now: Moment, names: KnownNames,
        asOne: Bool = false
    ) {
        self.init(
            Tokenizer.cut(text), book: book, language: language, now: now, names: names, asOne: asOne)
    }

    /// Analyses a text that is cut into tokens already.
    init(
        _ source: TokenizedText, book: Phrasebook, language: Language, now: Moment, names: KnownNames,
        asOne: Bool = false
    ) {
        self.source = source
        let found = TimeFinder().mentions(in: source.bytes, language: language, now: now)
        mentionTokens = AnalysedText.tokens(of: found, in: source)
        sentences = asOne ? Sentences.one(source) : Sentences.split(source, keeping: mentionTokens)
        mentionsBySentence = AnalysedText.assign(mentionTokens, to: sentences)
        mentions = Datelines(text: source, sentences: sentences, now: now)
            .marked(found, at: mentionTokens, by: mentionsBySentence)
        let times = AnalysedText.timeSpans(mentions, mentionTokens)
        symbols = SymbolSpans(
            source, book, others: times + KnownNameFinder(names, book).spans(in: source))
        let matcher = PhraseMatcher(book: book, symbols: symbols)
        hits = sentences.map { matcher.hits(in: $0.tokens) }
    }

    /// Its tokens.
    var tokens: [Token] { source.tokens }

    /// The words of a sentence, exactly as they stand in the text.
    func words(ofSentence sentence: Int) -> String { source.words(sentences[sentence].bytes) }

    /// How many characters a sentence has, as Unicode counts them.
    package func length(ofSentence sentence: Int) -> Int {
        source.bytes[sentences[sentence].bytes].count { $0 & 0xC0 != 0x80 }
    }

    /// Whether a question mark stands in a sentence, also where it asks nothing.
    package func hasQuestionMark(inSentence sentence: Int) -> Bool {
        source.bytes[sentences[sentence].bytes].contains(0x3F)
    }

    private static func tokens(of mentions: [TimeMention], in text: TokenizedText) -> [Range<Int>] {
        var token = 0
        return mentions.map { mention in
            while token < text.tokens.count, text.tokens[token].end <= mention.utf8Range.lowerBound {
                token += 1
            }
            var end = token
            while end < text.tokens.count, text.tokens[end].start < mention.utf8Range.upperBound { end += 1 }
            return token..<end
        }
    }

    private static func assign(_ mentions: [Range<Int>], to sentences: [Sentence]) -> [Range<Int>] {
        var next = 0
        return sentences.map { sentence in
            let first = next
            while next < mentions.count, mentions[next].lowerBound < sentence.tokens.upperBound { next += 1 }
            return first..<next
        }
    }

    private static func timeSpans(
        _ mentions: [TimeMention], _ tokens: [Range<Int>]
    ) -> [(token: Int, span: SymbolSpans.Span)] {
        var spans: [(token: Int, span: SymbolSpans.Span)] = []
        for (mention, range) in zip(mentions, tokens) where !range.isEmpty {
            let span = SymbolSpans.Span(symbol: Special(mention).symbol, end: Int32(range.upperBound))
            spans.append((range.lowerBound, span))
        }
        return spans
    }
}
