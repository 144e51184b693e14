/// The features of one sentence while they are being gathered.
struct FeatureRun {
    let phrases: [Phrase]
    let classHashes: [UInt64]
    let topicHashes: [UInt64]
    let text: AnalysedText
    var features: [Feature] = []

    /// A word, a class or whatever else stands in a sentence and is known by a hash.
    private struct Unit {
        let hash: UInt64
        let first: Int
        let end: Int
    }

    /// What stands for a word where no word counts as itself; so small is the hash of no word.
    private enum StandIn: UInt64 {
        case begin = 1
        case end, number, mixed, page, mail, past, floor, rhythm, time
        /// Whoever or whatever is called by a name.
        case name = 19
        /// The first of the special things of the phrasebook.
        case special = 20
    }

    /// Adds a feature; the kind takes part in the hash, so that kinds never meet.
    @inline(__always)
    private mutating func add(_ kind: FeatureKind, _ hash: UInt64, _ first: Int, _ end: Int) {
        let own = WordHash.joined(hash, UInt64(kind.rawValue) &+ 1)
        features.append(Feature(hash: own, kind: kind, first: Int32(first), end: Int32(end)))
    }

    // MARK: - Words

    /// Words in a row; a time expression counts as one word, and all numbers as the same.
    mutating func addWords(of index: Int) {
        let units = units(of: index)
        guard units.count > 2 else { return }
        for at in units.indices {
            let unit = units[at]
            let isEdge = at == 0 || at == units.count - 1
            if !isEdge { add(.word, unit.hash, unit.first, unit.end) }
            guard at + 1 < units.count else { continue }
            let second = units[at + 1]
            let pair = WordHash.joined(unit.hash, second.hash)
            add(.pair, pair, unit.first, second.end)
            guard at + 2 < units.count else { continue }
            let third = units[at + 2]
            add(.triple, WordHash.joined(pair, third.hash), unit.first, third.end)
            if !isEdge, at + 2 < units.count - 1 {
                add(.skip, WordHash.joined(unit.hash, third.hash), unit.first, third.end)
            }
        }
    }

    /// The words of a sentence between a beginning and an end, times and numbers folded.
    private func units(of index: Int) -> [Unit] {
        let tokens = text.sentences[index].tokens
        let mentions = text.mentionsBySentence[index]
        var units = [
            Unit(hash: StandIn.begin.rawValue, first: tokens.lowerBound, end: tokens.lowerBound)
        ]
        var next = mentions.lowerBound
        var token = tokens.lowerBound
        while token < tokens.upperBound {
            if next < mentions.upperBound, text.mentionTokens[next].lowerBound <= token {
                let end = min(text.mentionTokens[next].upperBound, tokens.upperBound)
                next += 1
                if end > token {
                    units.append(Unit(hash: timeHash(next - 1), first: token, end: end))
                    token = end
                    continue
                }
            }
            units.append(Unit(hash: wordHash(token), first: token, end: token + 1))
            token += 1
        }
        units.append(Unit(hash: StandIn.end.rawValue, first: tokens.upperBound, end: tokens.upperBound))
        return units
    }

    private func wordHash(_ token: Int) -> UInt64 {
        switch text.tokens[token].shape {
        case .word: text.tokens[token].hash
        case .number: StandIn.number.rawValue
        case .mixed: StandIn.mixed.rawValue
        case .page: StandIn.page.rawValue
        case .mail: StandIn.mail.rawValue
        }
    }

    private func timeHash(_ mention: Int) -> UInt64 {
        switch Special(text.mentions[mention]) {
        case .past: StandIn.past.rawValue
        case .floor: StandIn.floor.rawValue
        case .rhythm: StandIn.rhythm.rawValue
        default: StandIn.time.rawValue
        }
    }

    // MARK: - Pieces of words

    /// Three to five letters in a row, with the edges of the word; they carry over misspellings and compounds.
    mutating func addPieces(of index: Int) {
        for token in text.sentences[index].tokens {
            let folded = text.tokens[token].folded
            guard text.tokens[token].shape == .word, folded.count >= 4 else { continue }
            addPieces(token, folded)
        }
    }

    private mutating func addPieces(_ token: Int, _ folded: Range<Int>) {
        let low = folded.lowerBound - 1
        let high = folded.upperBound
        for start in low..<high - 1 {
            var hash = WordHash.seed
            for at in start..<min(start + 5, high + 1) {
                let byte: UInt8 = at == low || at == high ? 0x5F : text.source.folded[at]
                hash = WordHash.adding(byte, to: hash)
                if at - start >= 2 { add(.piece, hash, token, token + 1) }
            }
        }
    }

    // MARK: - Word classes

    /// Word classes, pairs of them near each other, and a class with the word before or after it.
    mutating func addClasses(of index: Int) {
        let tokens = text.sentences[index].tokens
        var found: [Unit] = []
        for token in tokens {
            for at in text.symbols.range(at: token) {
                let span = text.symbols.spans[at]
                guard let hash = hash(of: span.symbol), Int(span.end) <= tokens.upperBound else { continue }
                if found.contains(where: { $0.hash == hash && $0.first == token }) { continue }
                found.append(Unit(hash: hash, first: token, end: Int(span.end)))
            }
            if token > tokens.lowerBound, isName(token) {
                found.append(Unit(hash: StandIn.name.rawValue, first: token, end: token + 1))
            }
        }
        for (at, unit) in found.enumerated() {
            add(.wordClass, unit.hash, unit.first, unit.end)
            if unit.first > tokens.lowerBound {
                let pair = WordHash.joined(wordHash(unit.first - 1), unit.hash)
                add(.classWord, pair, unit.first - 1, unit.end)
            }
            if unit.end < tokens.upperBound {
                add(
                    .classWord, WordHash.joined(unit.hash, wordHash(unit.end)), unit.first, unit.end + 1)
            }
            for later in found[(at + 1)...] where later.first >= unit.end {
                guard later.first - unit.end <= FeatureRun.widestGap else { break }
                add(.classPair, WordHash.joined(unit.hash, later.hash), unit.first, later.end)
            }
        }
    }

    /// The most words between two classes that count as a pair.
    private static let widestGap = 5

    /// Whether a word looks like a name: a capital, then a small letter.
    private func isName(_ token: Int) -> Bool {
        let word = text.tokens[token]
        return word.shape == .word && word.end - word.start > 1
            && text.source.bytes[word.start].isCapital && text.source.bytes[word.start + 1].isSmallLetter
    }

    /// The hash of the class or special thing behind a symbol; nothing for a word.
    private func hash(of symbol: Int32) -> UInt64? {
        let specials = Int32(Special.allCases.count)
        if symbol < specials { return UInt64(symbol) &+ StandIn.special.rawValue }
        let number = Int(symbol - specials)
        return number < classHashes.count ? classHashes[number] : nil
    }

    // MARK: - Phrases

    /// The phrases that were hit, and what they speak of.
    mutating func addPhrases(of index: Int) {
        // A list and no set: few phrases are hit in a sentence.
        var seen: [UInt64] = []
        func isNew(_ hash: UInt64) -> Bool {
            if seen.contains(hash) { return false }
            seen.append(hash)
            return true
        }
        for hit in text.hits[index] {
            let phrase = phrases[hit.phrase]
            let topic = WordHash.joined(topicHashes[phrase.topic], UInt64(phrase.force.rawValue))
            if isNew(topic) { add(.topic, topic, hit.tokens.lowerBound, hit.tokens.upperBound) }
            let line = phrase.identity
            if isNew(line) { add(.phrase, line, hit.tokens.lowerBound, hit.tokens.upperBound) }
        }
    }

    // MARK: - Times and form

    /// The time expressions: their kind, how fine they are, and whether they are past, a floor or to come.
    mutating func addTimes(of index: Int) {
        for number in text.mentionsBySentence[index] {
            let mention = text.mentions[number]
            let tokens = text.mentionTokens[number]
            var hash = WordHash.of(mention.kind.rawValue)
            add(.time, hash, tokens.lowerBound, tokens.upperBound)
            hash = WordHash.joined(hash, WordHash.of(mention.grain.rawValue))
            add(.time, hash, tokens.lowerBound, tokens.upperBound)
            if mention.isPast { add(.time, 1, tokens.lowerBound, tokens.upperBound) }
            if mention.isFloor { add(.time, 2, tokens.lowerBound, tokens.upperBound) }
            if !mention.isPast, !mention.isFloor { add(.time, 3, tokens.lowerBound, tokens.upperBound) }
        }
    }

    private enum Form: UInt64 {
        case sentence = 1
        case asks, exclaims, quotes, tiny, short, middling, long

        /// How long a sentence of so many words is.
        static func length(_ words: Int) -> Form {
            words <= 3 ? .tiny : words <= 7 ? .short : words <= 15 ? .middling : .long
        }
    }

    /// That it is a sentence, how it is built, and how long it is.
    mutating func addForm(of index: Int) {
        let sentence = text.sentences[index]
        let (first, end) = (sentence.tokens.lowerBound, sentence.tokens.upperBound)
        add(.form, Form.sentence.rawValue, first, first)
        if sentence.asks { add(.form, Form.asks.rawValue, end - 1, end) }
        if sentence.exclaims { add(.form, Form.exclaims.rawValue, end - 1, end) }
        if sentence.quotes { add(.form, Form.quotes.rawValue, first, end) }
        add(.form, Form.length(sentence.tokens.count).rawValue, first, end)
    }

    // MARK: - What is answered

    /// The words and word classes of a text that an inward message answers; they stand in no words of the message.
    mutating func addPrompt() {
        for sentence in text.sentences {
            for token in sentence.tokens {
                add(.prompt, text.tokens[token].hash, 0, 0)
                for at in text.symbols.range(at: token) {
                    if let hash = hash(of: text.symbols.spans[at].symbol) { add(.prompt, hash &+ 1, 0, 0) }
                }
            }
            if sentence.asks { add(.prompt, 2, 0, 0) }
        }
    }
}
