/// The features of one sentence while they are being gathered.
struct FeatureRun {
    let phrases: [Phrase]
    let classHashes: [UInt64]
    let topicHashes: [UInt64]
    let text: AnalysedText
    var features: [Feature] = []

    /// Adds a feature; the kind takes part in the hash, so that kinds never meet.
    @inline(__always)
    mutating func add(_ kind: FeatureKind, _ hash: UInt64, _ first: Int, _ end: Int) {
        let own = WordHash.joined(hash, UInt64(kind.rawValue) &+ 1)
        features.append(Feature(hash: own, kind: kind, first: Int32(first), end: Int32(end)))
    }

    // MARK: - Words

    /// Words in a row; a time expression counts as one word, a number as `#`.
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
    func units(of index: Int) -> [(hash: UInt64, first: Int, end: Int)] {
        let tokens = text.sentences[index].tokens
        var units: [(hash: UInt64, first: Int, end: Int)] = [(1, tokens.lowerBound, tokens.lowerBound)]
        var next = text.mentionsBySentence[index].lowerBound
        var token = tokens.lowerBound
        while token < tokens.upperBound {
            if next < text.mentionsBySentence[index].upperBound, text.mentionTokens[next].lowerBound <= token
            {
                let mention = text.mentionTokens[next]
                let end = min(mention.upperBound, tokens.upperBound)
                next += 1
                if end > token {
                    units.append((timeHash(next - 1), token, end))
                    token = end
                    continue
                }
            }
            units.append((wordHash(token), token, token + 1))
            token += 1
        }
        units.append((2, tokens.upperBound, tokens.upperBound))
        return units
    }

    private func wordHash(_ token: Int) -> UInt64 {
        switch text.tokens[token].shape {
        case .word: text.tokens[token].hash
        case .number: 3
        case .mixed: 4
        case .page: 5
        case .mail: 6
        }
    }

    private func timeHash(_ mention: Int) -> UInt64 {
        let mention = text.mentions[mention]
        if mention.isPast { return 7 }
        if mention.isFloor { return 8 }
        return mention.kind == .rhythm ? 9 : 10
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
        var found: [(hash: UInt64, first: Int, end: Int)] = []
        for token in tokens {
            for at in text.symbols.range(at: token) {
                let span = text.symbols.spans[at]
                guard let hash = hash(of: span.symbol), Int(span.end) <= tokens.upperBound else { continue }
                if found.contains(where: { $0.hash == hash && $0.first == token }) { continue }
                found.append((hash, token, Int(span.end)))
            }
            if token > tokens.lowerBound, isName(token) { found.append((FeatureRun.name, token, token + 1)) }
        }
        for at in found.indices {
            let (hash, first, end) = found[at]
            add(.wordClass, hash, first, end)
            if first > tokens.lowerBound {
                add(.classWord, WordHash.joined(wordHash(first - 1), hash), first - 1, end)
            }
            if end < tokens.upperBound {
                add(.classWord, WordHash.joined(hash, wordHash(end)), first, end + 1)
            }
            for later in found[(at + 1)...] where later.first >= end {
                guard later.first - end <= 5 else { break }
                add(.classPair, WordHash.joined(hash, later.hash), first, later.end)
            }
        }
    }

    /// Stands for whoever or whatever is called by a name.
    private static let name: UInt64 = 19

    /// Whether a word looks like a name: a capital, then a small letter.
    private func isName(_ token: Int) -> Bool {
        let (start, end) = (text.tokens[token].start, text.tokens[token].end)
        let bytes = text.source.bytes
        return text.tokens[token].shape == .word && end - start > 1
            && (0x41...0x5A).contains(bytes[start])
            && (0x61...0x7A).contains(bytes[start + 1])
    }

    /// The hash of the class or special thing behind a symbol; nothing for a word.
    private func hash(of symbol: Int32) -> UInt64? {
        let specials = Int32(Special.allCases.count)
        if symbol < specials { return UInt64(symbol) &+ 20 }
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

    /// What time expressions there are, and how the sentence is built.
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

    /// How the sentence is built and where it stands.
    mutating func addForm(of index: Int) {
        let sentence = text.sentences[index]
        let first = sentence.tokens.lowerBound
        let end = sentence.tokens.upperBound
        add(.form, 1, first, first)
        if sentence.asks { add(.form, 2, end - 1, end) }
        if sentence.exclaims { add(.form, 3, end - 1, end) }
        if sentence.quotes { add(.form, 4, first, end) }
        let count = sentence.tokens.count
        add(.form, count <= 3 ? 5 : count <= 7 ? 6 : count <= 15 ? 7 : 8, first, end)
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
