import Groundwork

/// Times that lie behind because their clause tells what happened: "vannacht viel alles uit", "it went down on Monday at
/// 3", "the outage of 3 November".
extension TimeGrammar {
    /// The time moved back to the last such day or hour, where its clause tells of the past.
    func told(_ found: FoundTime) -> FoundTime? {
        guard found.kind == .point || found.kind == .range, !found.isFloor, !found.time.isPast else {
            return nil
        }
        // "Eerder vandaag" is no time to come.
        if isEarlier(found.tokens), found.time.start <= now {
            var told = found
            told.time.due = nil
            told.time.isPast = true
            return told
        }
        guard found.time.start > now, !isAim(found.tokens.lowerBound),
            isTold(found.tokens) || isOfMishap(found) || isEarlier(found.tokens),
            let minutes = stepBack(found)
        else { return nil }
        var told = found
        told.time.start = found.time.start - minutes
        told.time.end = found.time.end.map { $0 - minutes }
        told.time.due = nil
        told.time.isPast = true
        told.time.day?.isPast = true
        return told
    }

    /// Whether the word before a time makes it an aim: "an invite for Friday", "verplaatst naar vrijdag".
    private func isAim(_ begin: Int) -> Bool {
        [begin, begin - 1].contains {
            key($0) == .forPurpose || key($0) == .voor || key($0) == .to || hasWord($0, .direction)
        }
    }

    // MARK: How far back

    /// How many minutes the last such time lies before the next one.
    private func stepBack(_ found: FoundTime) -> Int? {
        let time = found.time
        if let clock = time.bareClock { return clockStep(time.start, isAmbiguous: clock.isAmbiguous) }
        let isOfToday = time.day == nil || time.day?.first == today
        if time.part == .night, isOfToday { return now.hour >= 5 ? 1440 : nil }
        // "From 02:00 until 04:15" is on the clock, "24 hours later" is not.
        guard let day = time.day else {
            return found.kind == .range && time.grain == .minute ? clockStep(time.start) : nil
        }
        if day.weekday != nil {
            let weeks = (time.start - now + 10_079) / 10_080
            return weeks * 10_080
        }
        // "Eerder vandaag om 8 uur".
        if day.first == today {
            guard time.grain == .hour || time.grain == .minute else { return nil }
            // "Vannacht tussen 2 en 4".
            if time.start.date > today { return time.start.hour < 6 && now.hour >= 5 ? 1440 : nil }
            return time.part == nil && time.start - 720 <= now ? 720 : nil
        }
        guard day.isYearless, day.grain == .day,
            let last = CivilDate(year: day.first.year - 1, month: day.first.month, day: day.first.day)
        else { return nil }
        let isNearer =
            today.daysSince1970 - last.daysSince1970 < day.first.daysSince1970 - today.daysSince1970
        return isNearer ? (day.first.daysSince1970 - last.daysSince1970) * 1440 : nil
    }

    /// Back to an hour of today, or in the morning to one of the evening before.
    private func clockStep(_ start: Moment, isAmbiguous: Bool = false) -> Int? {
        let step = isAmbiguous && start - 720 <= now ? 720 : 1440
        let last = start - step
        guard last <= now, last.date == today || now.hour < 12 && last.hour >= 18 else { return nil }
        return step
    }

    // MARK: Who tells

    /// Whether the clause around a time tells what happened, and nothing in it lies ahead.
    private func isTold(_ tokens: Range<Int>) -> Bool {
        let before = clause(before: tokens.lowerBound)
        let words = Array(before) + Array(clause(after: tokens.upperBound))
        // "De update van vannacht is mislukt".
        let isOver = words.contains { hasWord($0, .befallen) }
        guard !words.contains(where: { isAhead($0) && !(isOver && hasWord($0, .being)) }) else {
            return false
        }
        if isOver || isNightOver(tokens, words)
            || words.contains(where: { hasWord($0, .happened) && !isAttribute($0, of: before) })
        {
            return true
        }
        // "As we said at 8:10".
        if let first = before.first, hasWord(first, .comparing) {
            return words.contains { hasWord($0, .reported) }
        }
        // "Since the power cut at 8"; what comes after a comma is a reason.
        guard key(tokens.lowerBound) != .from, key(tokens.lowerBound) != .onward else { return false }
        return before.suffix(5).contains {
            key($0) == .since && !sense($0).isWeak && !isSign($0 - 1, ",")
        }
    }

    /// Whether a word there makes what happened no fact, or someone else's: "will", "planned", "who".
    private func isAhead(_ index: Int) -> Bool {
        // Dutch "of" asks: "om negen uur bel ik of het goed ging".
        if hasWord(index, .ahead) || language == .dutch && key(index) == .or { return true }
        let word = bytes[token(index).start..<token(index).end]
        return word.count > 3 && word.suffix(2).allSatisfy { $0 | 0x20 == UInt8(ascii: "l") }
            && key(index) == .opener
    }

    /// "Vannacht hebben we onderhoud gedaan": a night with a perfect at the end of the clause.
    private func isNightOver(_ tokens: Range<Int>, _ words: [Int]) -> Bool {
        guard language == .dutch, tokens.contains(where: { sense($0).part == .night }), let last = words.last,
            last >= tokens.upperBound, words.contains(where: { hasWord($0, .having) })
        else { return false }
        let word = letters(last)
        return word.count >= 6 && word.starts(with: "ge".utf8)
            && [0x64, 0x74, 0x6E].contains(word[word.count - 1])
    }

    /// Whether a verb describes a thing: "failed payments run again at 3", "a started job".
    private func isAttribute(_ index: Int, of clause: Range<Int>) -> Bool {
        if key(index - 1) == .article || key(index - 1) == .indefinite { return true }
        return index == clause.lowerBound && index + 1 < clause.upperBound
    }

    private func clause(before begin: Int) -> Range<Int> {
        var index = begin
        while index > 0, begin - index < TimeGrammar.tellingReach, !token(index).startsLine,
            !endsTelling(index - 1)
        {
            index -= 1
        }
        return index..<begin
    }

    private func clause(after end: Int) -> Range<Int> {
        var index = end
        while index < tokens.count, index - end < TimeGrammar.tellingReach, !token(index).startsLine,
            !endsTelling(index)
        {
            index += 1
        }
        return end..<index
    }

    private static let tellingReach = 12

    /// Whether a clause ends with the token there; the marks within figures end none.
    private func endsTelling(_ index: Int) -> Bool {
        if key(index) == .and || hasWord(index, .turn) { return true }
        let sign = token(index).sign
        return sign != 0 && sign != 0x27 && !(isGlued(index) && isGlued(index + 1))
    }

    /// "The outage of 3 November", "de storing van vannacht"; and "het bericht van 14.30 uur", where that has gone by.
    private func isOfMishap(_ found: FoundTime) -> Bool {
        let begin = found.tokens.lowerBound
        let preposition = key(begin) == .from || key(begin) == .of ? begin : begin - 1
        let isMessage = hasGoneBy(found.time)
        let noun = preposition - 1
        if key(preposition) == .from || key(preposition) == .of {
            guard hasWord(noun, .mishap) || isMessage && hasWord(noun, .numbered) else { return false }
            return !(max(0, noun - 2)..<max(0, noun)).contains { isAhead($0) || key($0) == .next }
        }
        // "Latest update: 09:15".
        let update = isSign(begin - 1, ":") ? begin - 2 : begin - 1
        guard isMessage, hasWord(update, .numbered) else { return false }
        return key(update - 1) == .last || key(update - 1) == .latest
    }

    /// "Eerder vandaag om 8 uur", "earlier today at 8".
    private func isEarlier(_ tokens: Range<Int>) -> Bool {
        let word = letters(tokens.lowerBound)
        return word.starts(with: "earlier ".utf8) || word.starts(with: "eerder ".utf8)
    }
}
