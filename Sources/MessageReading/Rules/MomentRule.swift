import Groundwork

/// Tells which of the times in a sentence are the ones it commits to.
struct MomentRule {
    let text: AnalysedText
    private let classes: RuleClasses
    private let surroundings: TimeSurroundings
    private let alternatives: Alternatives

    init(text: AnalysedText, book: Phrasebook) {
        (self.text, classes) = (text, book.ruleClasses)
        surroundings = TimeSurroundings(text: text)
        alternatives = Alternatives(text: text, denials: book.ruleClasses.denials)
    }

    /// One time expression that may be committed to.
    private struct Candidate {
        /// Which mention of the text it is.
        let number: Int
        let mention: TimeMention
        var moment: Moment
        let tokens: Range<Int>
        let sentence: Int
        let clause: Int

        /// Whether it names a moment on the clock.
        var isFine: Bool { rank == 0 }

        /// How coarse it is.
        var rank: Int {
            switch mention.grain {
            case .minute, .hour: 0
            case .dayPart: 1
            case .day: 2
            case .week: 3
            case .month: 4
            case .year: 5
            }
        }
    }

    /// The moments at which these sentences promise news, in order of time.
    func updates(in sentences: [Int]) -> [Commitment] {
        var found = sentences.flatMap(news)
        if found.isEmpty, let first = sentences.first { found = beside(first, news) }
        var seen: Set<Moment> = []
        return found.map(opening).filter { seen.insert($0.moment).inserted }
            .sorted { $0.moment < $1.moment }.map(commitment)
    }

    /// Who is there from two till four is there to be asked from two on.
    private func opening(_ candidate: Candidate) -> Candidate {
        guard candidate.isFine, candidate.mention.kind == .range, let start = candidate.mention.start,
            candidate.tokens.contains(where: { MomentRule.openers.contains(text.tokens[$0]) })
        else { return candidate }
        var opening = candidate
        opening.moment = start
        return opening
    }

    private static let openers = WordSet("van from")

    /// The latest moment at which these sentences see recovery.
    func recovery(in sentences: [Int]) -> Commitment? {
        var found = alternatives.following(sentences).flatMap(recoveries)
        if found.isEmpty, let first = sentences.first { found = beside(first, recoveries) }
        return found.max { $0.moment < $1.moment }.map(commitment)
    }

    private func commitment(_ candidate: Candidate) -> Commitment {
        Commitment(
            candidate.moment, quote: text.words(ofSentence: candidate.sentence),
            since: [.dayPart, .day].contains(candidate.mention.grain) ? candidate.mention.start : nil)
    }

    /// A sentence without a time leans on the one after it, or before it, where that is little more than a time; a
    /// sentence of few words ("Promise.") on the one before it, whatever that is.
    private func beside(_ sentence: Int, _ chosen: (Int) -> [Candidate]) -> [Candidate] {
        for other in [sentence + 1, sentence - 1] where text.sentences.indices.contains(other) {
            let found = candidates(in: other)
            let words = text.sentences[other].tokens.count
            let inTimes = found.reduce(0) { $0 + $1.tokens.count }
            if !found.isEmpty, words - inTimes <= 2 { return found }
        }
        guard sentence > 0, text.sentences[sentence].tokens.count <= MomentRule.fewWords else { return [] }
        return chosen(sentence - 1)
    }

    private static let fewWords = 4

    // MARK: Further news

    private func news(in sentence: Int) -> [Candidate] {
        // "Five minutes each" tells when only where nothing else does.
        let named = told(candidates(in: sentence)).filter { time in
            !isTopic(time)
                && (time.isFine || !surroundings.isOwner(time.number) || announces(time))
        }
        guard !named.isEmpty else {
            return candidates(in: sentence).filter { surroundings.isOccasion($0.tokens) }
        }
        let closings = named.filter { surroundings.isClosing($0.tokens) }
        // "The evening line takes calls until 23:00": the evening only says which line.
        let found = named.filter { time in
            !surroundings.isClosing(time.tokens)
                && (time.isFine || !closings.contains { $0.clause == time.clause })
        }
        let points = found.filter { $0.mention.kind != .duration }
        let all = points.isEmpty ? found : points
        guard all.count > 1 else { return all }
        if let last = all.last, isConclusion(last) { return [last] }
        let clauses = self.clauses(of: sentence)
        let scores = clauses.map {
            count(classes.telling, in: $0) - count(classes.recovered, in: $0) - (isDenied($0) ? 2 : 0)
        }
        let best = all.map { scores[$0.clause] }.max() ?? 0
        let kept = all.filter {
            scores[$0.clause] == best || $0.mention.kind == .rhythm && scores[$0.clause] >= best - 2
        }
        return finest(kept)
    }

    /// The times at which something is told; not those of what is told, or of what must come first, where both are
    /// there: "vóór acht hoort u wie er morgen komt", "what they say on Wednesday I tell you on Thursday".
    private func told(_ candidates: [Candidate]) -> [Candidate] {
        let free = candidates.filter { time in
            let before = candidates.last { $0.tokens.upperBound <= time.tokens.lowerBound }
            let first = before?.tokens.upperBound ?? text.sentences[time.sentence].tokens.lowerBound
            return !surroundings.isWithin(time.tokens, from: first)
        }
        // "You have it tonight if you nod by two": the finer time is the one to keep.
        let isCoarser = candidates.contains(where: \.isFine) && !free.contains(where: \.isFine)
        return free.isEmpty || isCoarser ? candidates : free
    }

    /// Of times that explain each other ("within the hour, at ten") the finest; times in a list all stay.
    private func finest(_ candidates: [Candidate]) -> [Candidate] {
        // "Daily, at ten": the clock time says when in the day; "every day at noon" names one itself.
        let hasClock = candidates.contains { $0.mention.kind != .rhythm && $0.isFine }
        let rhythms = candidates.filter { time in
            time.mention.kind == .rhythm && (time.isFine || !hasClock || time.tokens.count > 2)
        }
        var others = candidates.filter { time in
            time.mention.kind != .rhythm
                // "On the hour through the night": the night only says how long the rhythm goes on.
                && (rhythms.isEmpty || time.isFine || !surroundings.isStretch(time.tokens))
        }
        let fine = others.filter(\.isFine)
        if !fine.isEmpty { others = fine }
        let points = others.filter { $0.mention.kind == .point }
        if !points.isEmpty { others = points }
        others = concluded(others)
        return others + MomentRule.telling(rhythms).filter { !goesOn($0, from: others) }
    }

    /// Of rhythms that say the same ("a weekly count, each Friday") the one that begins first; and none of a month or
    /// longer, which only calls a thing: "the yearly review".
    private static func telling(_ rhythms: [Candidate]) -> [Candidate] {
        let short = rhythms.filter { ($0.mention.periodMinutes ?? 0) < 40_000 }
        return short.enumerated().filter { place, rhythm in
            !short.enumerated().contains { other, rival in
                rival.mention.periodMinutes == rhythm.mention.periodMinutes
                    && (rival.moment < rhythm.moment || rival.moment == rhythm.moment && other < place)
            }
        }.map(\.element)
    }

    /// Whether a rhythm only goes on from a list that gives its first moments: "at 2, then at 4 and every two hours".
    private func goesOn(_ rhythm: Candidate, from list: [Candidate]) -> Bool {
        guard list.count > 1, let period = rhythm.mention.periodMinutes else { return false }
        // "Twice a day, at 6.00 and 18.00": the list says when.
        if period * list.count == MomentRule.dayMinutes { return true }
        return list.contains { $0.moment + period == rhythm.moment }
    }

    private static let dayMinutes = 1440

    // MARK: Recovery

    private func recoveries(in sentence: Int) -> [Candidate] {
        let all = candidates(in: sentence)
        guard all.count > 1 else { return all }
        if let last = all.last, isConclusion(last) { return [last] }
        let clauses = self.clauses(of: sentence)
        let isChoice = alternatives.isChoice(sentence)
        let news = clauses.map { count(classes.telling, in: $0) }
        let scores = clauses.indices.map {
            count(classes.recovering, in: clauses[$0]) - news[$0]
        }
        let best = all.map { scores[$0.clause] }.max() ?? 0
        // Of alternatives the latest counts, wherever it stands; the rest of a sentence says other things.
        let kept = all.filter { scores[$0.clause] == best || isChoice && news[$0.clause] == 0 }
        return concluded(kept.filter { coarse in !kept.contains { isInside($0, coarse, isChoice) } })
    }

    /// Whether a finer time lies within the day, week or length of time that a coarser one names.
    ///
    /// Between alternatives a deadline is no coarser: "if it is connected at 3, then by four".
    private func isInside(_ fine: Candidate, _ coarse: Candidate, _ isChoice: Bool) -> Bool {
        guard !isChoice || coarse.mention.kind != .deadline else { return false }
        let isFiner =
            fine.rank < coarse.rank
            || fine.isFine && coarse.isFine && coarse.mention.kind == .deadline
                && fine.mention.kind != .deadline
        guard isFiner, let start = coarse.mention.start, let end = coarse.mention.end else { return false }
        return fine.moment >= start && fine.moment <= end
    }

    // MARK: What both share

    /// How far apart two times may lie that name one moment, the first of them roughly.
    private static let sameMinutes = 30
    /// The same where a word stands between them: "just after ten, at 10:10".
    private static let sameQuarter = 15

    /// The last of several times where it sums the others up: "after the meeting of eleven, so about half past".
    private func concluded(_ candidates: [Candidate]) -> [Candidate] {
        guard candidates.count > 1, let last = candidates.last else { return candidates }
        // "In a good hour, half past nine": the clock time says it again, exactly.
        let before = candidates[candidates.count - 2]
        let distance = abs(before.moment - last.moment)
        let gap = last.tokens.lowerBound - before.tokens.upperBound
        let isApposition =
            (gap == 0 || gap == 1 && distance <= MomentRule.sameQuarter)
            && text.source.after(before.tokens.upperBound - 1).contains(.comma)
        guard isApposition, last.isFine, before.isFine, before.mention.kind == .point,
            distance <= MomentRule.sameMinutes
        else { return candidates }
        return candidates.dropLast(2) + [last]
    }

    /// Whether words that sum up stand before a time: "so", "call it".
    private func isConclusion(_ candidate: Candidate) -> Bool {
        let before = candidate.tokens.lowerBound - 1
        guard before >= 0 else { return false }
        let word = text.tokens[before]
        if MomentRule.conclusions.contains(word) { return true }
        return before > 0 && MomentRule.it.contains(word)
            && MomentRule.call.contains(text.tokens[before - 1])
    }

    private static let conclusions = WordSet("dus so")
    private static let call = WordSet("call")
    private static let it = WordSet("it")

    private func candidates(in sentence: Int) -> [Candidate] {
        let clauses = self.clauses(of: sentence)
        let all = text.mentionsBySentence[sentence].compactMap { number -> Candidate? in
            let mention = text.mentions[number]
            guard !mention.isPast, !mention.isFloor, let moment = mention.committedMoment else { return nil }
            let tokens = text.mentionTokens[number]
            let clause = clauses.firstIndex { $0.contains(tokens.lowerBound) } ?? 0
            let candidate = Candidate(
                number: number, mention: mention, moment: moment, tokens: tokens, sentence: sentence,
                clause: clause)
            if mention.hasGoneBy || [.month, .year].contains(mention.grain),
                surroundings.isTold(clauses[clause]) || surroundings.isOwner(number)
            {
                return nil
            }
            if surroundings.isOnceMeant(clauses[clause]) { return nil }
            return candidate
        }
        let free = all.filter { time in
            !surroundings.isOwner(time.number)
                && (time.isFine || !isTopic(time) && !surroundings.isEvent(time.tokens))
        }
        return free.isEmpty ? all : free
    }

    /// Whether a day or a part of one is only what is spoken about: "about Friday I cannot say a thing yet".
    private func isTopic(_ candidate: Candidate) -> Bool {
        !candidate.isFine && candidate.mention.kind == .point && surroundings.isTopic(candidate.tokens)
    }

    /// Whether the thing that a time belongs to is news: "tomorrow's bulletin".
    private func announces(_ candidate: Candidate) -> Bool {
        let next = candidate.tokens.upperBound
        return next < text.tokens.count && count(classes.updates, in: next..<next + 1) > 0
    }

    // MARK: Clauses

    /// The clauses of a sentence; one that holds nothing but a time belongs to the next, and one that only joins
    /// another time ("and again at one") to the one before.
    private func clauses(of sentence: Int) -> [Range<Int>] {
        let mentions = text.mentionsBySentence[sentence].map { text.mentionTokens[$0] }
        var clauses: [Range<Int>] = []
        for clause in Clauses.split(text.sentences[sentence].tokens, of: text.source, keeping: mentions) {
            var clause = clause
            while let last = clauses.last, isOnlyTime(last, mentions) || joinsTime(clause, mentions) {
                clause = last.lowerBound..<clause.upperBound
                clauses.removeLast()
            }
            clauses.append(clause)
        }
        return clauses
    }

    private func isOnlyTime(_ clause: Range<Int>, _ mentions: [Range<Int>]) -> Bool {
        let inTimes = mentions.filter { $0.overlaps(clause) }.reduce(0) { $0 + $1.count }
        return clause.count - inTimes <= 1 || inTimes == 0 && isProviso(clause)
    }

    /// Whether a clause only says that what follows may not be needed: "at 4 and, if needed, at 8".
    private func isProviso(_ clause: Range<Int>) -> Bool {
        clause.allSatisfy { token in
            let word = text.tokens[token]
            return MomentRule.provisos.contains(word) || MomentRule.joints.contains(word)
        }
    }

    private static let provisos = WordSet("if as needed necessary required need be zo indien als nodig")

    /// Whether a clause only adds times to the clause before: "en om 15 uur", "and again 9 tomorrow", and in a list
    /// ", 12:30, 15:00 and 17:30".
    private func joinsTime(_ clause: Range<Int>, _ mentions: [Range<Int>]) -> Bool {
        let times = mentions.filter { clause.contains($0.lowerBound) }
        guard let first = times.first, let last = times.last else { return false }
        let others = clause.filter { token in !times.contains { $0.contains(token) } }
        let isList = others.allSatisfy { MomentRule.joints.contains(text.tokens[$0]) }
        if isList, !others.isEmpty || mentions.contains(where: { $0.upperBound == clause.lowerBound }) {
            return true
        }
        let lead = clause.lowerBound..<first.lowerBound
        return !lead.isEmpty && lead.count <= 4
            && isTail(min(last.upperBound, clause.upperBound)..<clause.upperBound)
            && isProviso(lead)
    }

    /// Whether what follows a time adds nothing to which it could belong: a word at most, or "with whatever we have".
    private func isTail(_ tokens: Range<Int>) -> Bool {
        guard tokens.count > 1 else { return true }
        return MomentRule.companions.contains(text.tokens[tokens.lowerBound])
    }

    private static let companions = WordSet(
        "with via per even if unless on by in here met ook zelfs als tenzij mits op hier")

    private static let joints = WordSet(
        """
        and again then at once more en om dan daarna weer opnieuw nogmaals nog eens vervolgens first one eerste the
        het de volgende next second tweede
        """)

    // MARK: Words

    /// Whether a clause denies what it speaks of: "there will be no message during the night".
    private func isDenied(_ clause: Range<Int>) -> Bool {
        clause.contains { MomentRule.denials.contains(text.tokens[$0]) }
    }

    private static let denials = WordSet("no not geen niet")

    /// How many words of these classes a clause has.
    private func count(_ symbols: [Int32], in tokens: Range<Int>) -> Int {
        tokens.count { token in
            text.symbols.range(at: token).contains { symbols.contains(text.symbols.spans[$0].symbol) }
        }
    }
}
