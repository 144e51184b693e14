package import Groundwork

/// Finds the time expressions of a text.
///
/// The text is cut into tokens, the vocabulary of the language gives each its sense, and a grammar with one
/// file for each construct reads them from left to right. Nothing is looked up outside: the same text and
/// moment give the same mentions everywhere.
package struct TimeFinder: Sendable {
    /// Makes a finder.
    package init() {}

    /// The time expressions of a text in their order, none overlapping another.
    package func mentions(in text: String, language: Language, now: Moment) -> [TimeMention] {
        mentions(in: Array(text.utf8), language: language, now: now)
    }

    /// The time expressions of a text in UTF-8.
    func mentions(in bytes: [UInt8], language: Language, now: Moment) -> [TimeMention] {
        let grammar = TimeGrammar(bytes: bytes, language: language, now: now)
        return grammar.findAll().map { grammar.mention($0) }
    }
}

extension TimeGrammar {
    /// What was found, in terms of the text.
    fileprivate func mention(_ found: FoundTime) -> TimeMention {
        let range = tokens[found.tokens.lowerBound].start..<tokens[found.tokens.upperBound - 1].end
        let time = found.time
        var mention = TimeMention(
            utf8Range: range, words: String(decoding: bytes[range], as: UTF8.self), kind: found.kind,
            grain: time.grain,
            start: time.start, end: time.end, isFloor: found.isFloor, isPast: time.isPast,
            periodMinutes: found.period, due: found.isFloor || time.isPast ? nil : time.due)
        mention.hasGoneBy = hasGoneBy(time)
        return mention
    }

    /// Whether a clock time without a day was shown by the clock today, and is nearer behind than ahead.
    func hasGoneBy(_ time: ResolvedTime) -> Bool {
        let moment = time.due ?? time.start
        guard let clock = time.bareClock, !clock.isMinutesOnly, moment > now else { return false }
        let turn = clock.isAmbiguous ? 720 : 1440
        let before = moment - ((moment - now + turn - 1) / turn) * turn
        // Nobody means the small hours with "five"; "3 a.m." says so itself.
        guard before.date == today, !clock.isAmbiguous || before.hour >= 7 else { return false }
        return now - before < moment - now
    }
}
