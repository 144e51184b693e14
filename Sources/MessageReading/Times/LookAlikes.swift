import Groundwork

/// What looks like a time and is none.
extension TimeGrammar {
    /// Whether what begins there is a greeting, a name or a share, and no time.
    func isLookAlike(_ index: Int) -> Bool {
        isGreeting(index) || isName(index) || isHyphened(index) || isQuarters(index) || isAge(index)
    }

    /// "She is 30 years old".
    private func isAge(_ index: Int) -> Bool {
        guard token(index).digits > 0 || sense(index).number != nil else { return false }
        let unit = isSign(index + 1, "-") ? index + 2 : index + 1
        guard sense(unit).unit == .year else { return false }
        return hasWord(isSign(unit + 1, "-") ? unit + 2 : unit + 1, .age)
    }

    /// "Fijn weekend!", "have a good evening", "gelukkig nieuwjaar".
    private func isGreeting(_ index: Int) -> Bool {
        let sense = sense(index)
        let isFeast = sense.holiday != nil || sense.unit == .weekend
        if isFeast, hasWord(index - 1, .wish) { return true }
        return key(index - 1) == .good && (sense.part != nil || isFeast)
    }

    /// A person: "de heer Maart", "Mei Li", "April has the keys".
    private func isName(_ index: Int) -> Bool {
        let sense = sense(index)
        guard token(index).isCapital, sense.month != nil || sense.weekday != nil, sense.part == nil else {
            return false
        }
        if hasWord(isSign(index - 1, ".") ? index - 2 : index - 1, .title) { return true }
        guard let month = sense.month, [4, 5, 6, 8].contains(month), key(index - 1) == nil,
            !token(index + 1).startsLine
        else { return false }
        if hasWord(index + 1, .acting) || hasWord(index + 2, .acting) && key(index + 1) == .opener {
            return true
        }
        // "Mei Li belt", and no "April Update".
        let next = token(index + 1)
        return next.isCapital && next.sense == 0 && hasWord(index + 2, .acting)
    }

    /// "Fri-ends".
    private func isHyphened(_ index: Int) -> Bool {
        let sense = sense(index)
        guard sense.month != nil || sense.weekday != nil, token(index).end - token(index).start <= 4,
            isSign(index + 1, "-"), isGlued(index + 1), isGlued(index + 2)
        else { return false }
        return token(index + 2).isWord && token(index + 2).sense == 0
    }

    /// "Three quarters of the mail".
    private func isQuarters(_ index: Int) -> Bool {
        language == .english && sense(index).number != nil && sense(index + 1).unit == .quarter
            && key(index + 2) == .of && sense(index + 3).unit == nil && token(index + 3).digits == 0
    }

    /// Whether figures with a slash are a share or a place in a row: "2/3 of users", "1/3 van de klanten", "update 2/3".
    func isShare(_ first: Int, of second: Int, at index: Int) -> Bool {
        guard first <= second, second <= 10 else { return false }
        if first < second, key(index + 3) == .of || key(index + 3) == .from, !isClockCue(index - 1),
            key(index - 1) != .on, sense(index + 4).month == nil
        {
            return true
        }
        let isToday =
            first == today.day && second == today.month || first == today.month && second == today.day
        return !isToday && hasWord(index - 1, .numbered)
    }

    /// Whether a price or a measure is announced: "EUR 14.00", "scale of 1:10".
    func isMeasured(_ index: Int) -> Bool {
        hasWord(index - 1, .measure) || key(index - 1) == .of && hasWord(index - 2, .measure)
    }

    /// Whether one of these words stands near before a token, with no sign but an apostrophe between.
    private func isSaid(_ words: TimeWords, before begin: Int) -> Bool {
        var index = begin - 1
        while index >= max(0, begin - 6), token(index).sign == 0 || token(index).sign == 0x27 {
            if hasWord(index, words) { return true }
            if token(index).startsLine { return false }
            index -= 1
        }
        return false
    }

    /// A length that is over: "it has been out for two hours now".
    func spent(_ found: FoundTime) -> FoundTime? {
        let next = found.tokens.upperBound
        guard language == .english, found.kind == .duration, found.time.start == now,
            let end = found.time.end,
            key(next) == .current, token(next).end - token(next).start == 3, !token(next).startsLine,
            isSaid(.perfect, before: found.tokens.lowerBound)
        else { return nil }
        var time = ResolvedTime(start: now - (end - now), end: now, grain: found.time.grain)
        time.isPast = true
        return FoundTime(found.tokens.lowerBound..<next + 1, .duration, time)
    }
}
