import Groundwork

/// Tells which of the times in a sentence are the ones it commits to.
struct MomentRule {
    let text: AnalysedText
    let book: Phrasebook

    /// One time expression that may be committed to.
    private struct Candidate {
        let mention: TimeMention
        let moment: Moment
        let tokens: Range<Int>
        let clause: Int
    }

    /// The moments at which these sentences promise news.
    func updates(in sentences: [Int]) -> [Moment] {
        var moments: Set<Moment> = []
        for sentence in sentences {
            for candidate in chosen(in: sentence, for: ["update", "tell"], not: ["works", "again"]) {
                moments.insert(candidate.moment)
            }
        }
        if moments.isEmpty, let first = sentences.first { moments.formUnion(beside(first)) }
        return moments.sorted()
    }

    /// The latest moment at which these sentences see recovery.
    func recovery(in sentences: [Int]) -> Moment? {
        let own = sentences.flatMap { sentence in
            chosen(
                in: sentence, for: ["works", "again", "repair", "certain", "hedge"], not: ["update", "tell"]
            ).map(\.moment)
        }
        if own.isEmpty, let first = sentences.first { return beside(first).max() }
        return own.max()
    }

    /// A sentence without a time leans on the one after it, or before it, where that is little more than a time.
    private func beside(_ sentence: Int) -> [Moment] {
        for other in [sentence + 1, sentence - 1] where text.sentences.indices.contains(other) {
            let found = candidates(in: other)
            let words = text.sentences[other].tokens.count
            let inTimes = found.reduce(0) { $0 + $1.tokens.count }
            if !found.isEmpty, words - inTimes <= 2 { return found.map(\.moment) }
        }
        return []
    }

    private func chosen(in sentence: Int, for wanted: [String], not unwanted: [String]) -> [Candidate] {
        let all = candidates(in: sentence)
        guard all.count > 1 else { return all }
        let clauses = self.clauses(of: sentence)
        let scores = clauses.map { count(wanted, in: $0) - count(unwanted, in: $0) }
        let best = all.map { scores[$0.clause] }.max() ?? 0
        let kept = all.filter {
            scores[$0.clause] == best || $0.mention.kind == .rhythm && scores[$0.clause] >= best - 1
        }
        return refined(kept)
    }

    /// Of times that explain each other ("within the hour, at ten") the finest; times in a list all stay.
    private func refined(_ candidates: [Candidate]) -> [Candidate] {
        let rhythms = candidates.filter { $0.mention.kind == .rhythm }
        var others = candidates.filter { $0.mention.kind != .rhythm }
        guard others.count > 1 else { return candidates }
        let fine = others.filter { $0.mention.grain == .minute || $0.mention.grain == .hour }
        if !fine.isEmpty { others = fine }
        let points = others.filter { $0.mention.kind == .point }
        if !points.isEmpty { others = points }
        if others.count > 1, let last = others.last, isConclusion(last) { others = [last] }
        return others + rhythms
    }

    /// Whether "so" stands before a time: "after the meeting of eleven, so about half past".
    private func isConclusion(_ candidate: Candidate) -> Bool {
        let before = candidate.tokens.lowerBound - 1
        guard before >= 0 else { return false }
        let hash = text.text.tokens[before].hash
        return hash == WordHash.of("dus") || hash == WordHash.of("so")
    }

    private func candidates(in sentence: Int) -> [Candidate] {
        let clauses = self.clauses(of: sentence)
        return text.mentionsBySentence[sentence].compactMap { number in
            let mention = text.mentions[number]
            guard !mention.isPast, !mention.isFloor, let moment = mention.committedMoment else { return nil }
            let tokens = text.mentionTokens[number]
            let clause = clauses.firstIndex { $0.contains(tokens.lowerBound) } ?? 0
            return Candidate(mention: mention, moment: moment, tokens: tokens, clause: clause)
        }
    }

    /// The clauses of a sentence; one that holds nothing but a time belongs to the next.
    private func clauses(of sentence: Int) -> [Range<Int>] {
        let mentions = text.mentionsBySentence[sentence].map { text.mentionTokens[$0] }
        var clauses: [Range<Int>] = []
        for clause in Clauses.split(text.sentences[sentence].tokens, of: text.text, keeping: mentions) {
            if let last = clauses.last, isOnlyTime(last, mentions) {
                clauses[clauses.count - 1] = last.lowerBound..<clause.upperBound
            } else {
                clauses.append(clause)
            }
        }
        return clauses
    }

    private func isOnlyTime(_ clause: Range<Int>, _ mentions: [Range<Int>]) -> Bool {
        let inTimes = mentions.filter { $0.overlaps(clause) }.reduce(0) { $0 + $1.count }
        return clause.count - inTimes <= 1
    }

    /// How many words of these classes a clause has.
    private func count(_ classes: [String], in tokens: Range<Int>) -> Int {
        let symbols = classes.compactMap { book.symbol(ofClass: $0) }
        return tokens.count { token in
            text.symbols.range(at: token).contains { symbols.contains(text.symbols.spans[$0].symbol) }
        }
    }
}
