import Groundwork

/// What was named earlier in a sentence and still holds for a time further on.
///
/// "Vanavond na het eten, acht uur" is eight in the evening, "tomorrow in the hall at two" is two tomorrow, and "at
/// five and I'll be round at half past" is half past five.
struct CarriedTime {
    /// The day on which the sentence stands.
    var day: DaySpan?
    /// The part of the day on which it stands.
    var part: DayPart?
    /// The clock time just before.
    var clock: Moment?
}

extension TimeGrammar {
    /// How many tokens a day or a part of the day reaches.
    private static let reach = 12

    /// The same text, read by somebody who knows what was named before.
    func carrying(_ carried: CarriedTime) -> TimeGrammar {
        var grammar = self
        grammar.carried = carried
        return grammar
    }

    /// What a time inherits from the one before it, when it names no day itself.
    func inheritance(of found: FoundTime, from last: FoundTime) -> CarriedTime? {
        let begin = found.tokens.lowerBound
        guard
            let clock = found.time.bareClock
                ?? (isSamePart(found) || isOtherPart(found, last) || isOnTheClock(found)
                    ? ClockTime(minute: 0) : nil),
            !last.time.isPast, !last.isFloor
        else { return nil }
        // "At nine they tell us. You'll have it by half past": minutes alone want an hour, be it of the sentence before.
        if clock.isMinutesOnly {
            guard isSameParagraph(last.tokens.upperBound, begin) else { return nil }
            let hasClock = last.time.grain == .minute || last.time.grain == .hour || last.kind == .rhythm
            return hasClock ? CarriedTime(clock: last.time.due ?? last.time.start) : nil
        }
        if let next = followingHour(clock, last, begin) { return next }
        guard last.kind == .point || last.kind == .deadline else { return nil }
        if isSamePart(found) {
            guard isSameParagraph(last.tokens.upperBound, begin) else { return nil }
            return last.time.day.map { CarriedTime(day: $0) }
        }
        if isOtherPart(found, last) { return last.time.day.map { CarriedTime(day: $0) } }
        guard isSameSentence(last.tokens.upperBound, begin) else { return nil }
        if last.time.grain == .dayPart, let part = last.time.part, last.time.start > now - 1440 {
            let day = last.time.day ?? DaySpan(last.time.start.date)
            return isOwner(last) ? nil : CarriedTime(day: day, part: part)
        }
        guard last.time.grain == .day, let day = last.time.day, day.first > today, !isOwner(last),
            isSameClause(last, begin)
        else { return nil }
        return CarriedTime(day: day)
    }

    /// An hour by itself after another of the same sentence is the next such hour: "at 4pm and, if needed, at 8".
    private func followingHour(_ clock: ClockTime, _ last: FoundTime, _ begin: Int) -> CarriedTime? {
        guard clock.isAmbiguous, last.kind == .point, last.time.grain == .hour || last.time.grain == .minute,
            last.time.start > now, last.time.start.date == today, !clock.isMinutesOnly,
            isSameSentence(last.tokens.upperBound, begin)
        else { return nil }
        var next = Moment(today, minute: clock.minute)
        // Its morning must be over, or it could be meant.
        guard next <= now else { return nil }
        while next <= last.time.start { next = next + 720 }
        guard next - last.time.start <= TimeGrammar.laterMinutes, next.date == today else { return nil }
        return CarriedTime(day: DaySpan(today))
    }

    /// How far apart two hours of one sentence lie at most where the second has no half of the day of its own.
    private static let laterMinutes = 360

    /// Whether a time that inherited fits what it inherited: within the part of the day, and still to come.
    func fits(_ found: FoundTime, _ carried: CarriedTime, _ last: FoundTime) -> Bool {
        let moment = found.time.due ?? found.time.start
        guard carried.part != nil else { return moment > now }
        let end = last.time.end ?? last.time.start
        return moment > now && moment >= last.time.start && moment <= end + 60
    }

    /// A range of clock times that names no day: "(morgen ben ik weg) van 14 tot 16 uur".
    private func isOnTheClock(_ found: FoundTime) -> Bool {
        found.kind == .range && found.time.grain == .minute && found.time.day == nil
            && !found.time.isPast
    }

    /// "The same afternoon", "dezelfde avond", "that afternoon at two".
    private func isSamePart(_ found: FoundTime) -> Bool {
        let before = found.tokens.lowerBound - 1
        guard found.time.part != nil, found.time.day == nil else { return false }
        if found.time.grain == .dayPart { return key(before) == .same }
        return key(before) == .same || language == .english && hasWord(before, .pointing)
    }

    /// "Tomorrow morning or afternoon".
    private func isOtherPart(_ found: FoundTime, _ last: FoundTime) -> Bool {
        let joint = found.tokens.lowerBound - 1
        return last.tokens.upperBound == joint && (key(joint) == .or || key(joint) == .and)
            && last.time.grain == .dayPart && found.time.grain == .dayPart && found.time.day == nil
    }

    /// Whether one stands near the other, with at most one full stop between them.
    private func isSameParagraph(_ from: Int, _ to: Int) -> Bool {
        guard to - from <= TimeGrammar.reach else { return false }
        return !(from...max(from, to)).contains { token($0).startsLine }
    }

    /// Whether nothing ends between them but clauses.
    func isSameSentence(_ from: Int, _ to: Int) -> Bool {
        guard to - from <= TimeGrammar.reach else { return false }
        for index in from..<max(from, to) {
            let token = token(index)
            if token.startsLine { return false }
            switch UnicodeScalar(token.sign) {
            case ".", "!", "?", ";": return false
            default: break
            }
        }
        return !token(to).startsLine
    }

    /// Whether a day reaches a clock time: nothing parts them but a comma right before the clock time.
    private func isSameClause(_ last: FoundTime, _ begin: Int) -> Bool {
        var end = naming(before: begin)
        if isSign(end - 1, ",") { end -= 1 }
        for index in last.tokens.upperBound..<max(last.tokens.upperBound, end) {
            if token(index).sign != 0 && token(index).sign != 0x27 { return false }
            if key(index) == .and || key(index) == .or || hasWord(index, .turn) || hasWord(index, .doubt) {
                return false
            }
        }
        // "Of het morgen werkt hoort u om drie uur": the day is of what is asked, not of the answer.
        var index = last.tokens.lowerBound - 1
        while index >= max(0, last.tokens.lowerBound - 6), token(index).sign == 0 {
            if hasWord(index, .doubt) || (key(index) == .or && language == .dutch) { return false }
            if token(index).startsLine { break }
            index -= 1
        }
        return true
    }

    /// Whether a day only says which thing is meant: "Friday's orders", "de lessen van morgen", "voor morgen".
    private func isOwner(_ found: FoundTime) -> Bool {
        let last = token(found.tokens.upperBound - 1)
        let words = bytes[last.start..<last.end]
        if words.last.map({ $0 | 0x20 }) == 0x73,
            words.dropLast().last == 0x27 || words.dropLast().last == 0x99
        {
            return true
        }
        if isSign(found.tokens.upperBound, "'"), key(found.tokens.upperBound + 1) == .genitive { return true }
        switch key(found.tokens.lowerBound) {
        case .voor where isArranged(found.tokens.lowerBound): return false
        case .voor, .forPurpose, .from: return true
        default: break
        }
        switch key(found.tokens.lowerBound - 1) {
        case .from, .of, .forPurpose, .voor, .over: return true
        default: return false
        }
    }

    // MARK: Opening a rhythm

    /// Whether a moment says when something begins that then goes on: "from 14.00", "te beginnen om negen".
    func isOpening(_ found: FoundTime, after rhythm: Bool) -> Bool {
        let begin = found.tokens.lowerBound
        // "Vanaf 9 uur tot 17 uur elk uur" begins at nine.
        guard found.kind == .point || found.kind == .range && key(begin) == .onward,
            found.time.grain == .minute || found.time.grain == .hour
        else { return false }
        switch key(begin) {
        case .onward, .from: return true
        default: break
        }
        if key(begin - 1) == .onward { return true }
        guard rhythm else { return false }
        // "Every 30 minutes, first one 12:25".
        let before = sense(begin - 1).number == 1 ? begin - 2 : begin - 1
        return sense(before).ordinal == 1
    }

    /// A rhythm begins at the moment that opens it, wherever in the sentence that stands.
    func opened(_ rhythm: FoundTime, by point: FoundTime) -> FoundTime? {
        let isBefore = point.tokens.lowerBound < rhythm.tokens.lowerBound
        let gap =
            isBefore
            ? (point.tokens.upperBound, rhythm.tokens.lowerBound)
            : (rhythm.tokens.upperBound, point.tokens.lowerBound)
        guard isOpening(point, after: !isBefore), isSameSentence(gap.0, gap.1) else { return nil }
        var rhythm = rhythm
        rhythm.time.start = point.time.start
        rhythm.time.due = point.time.start
        return rhythm
    }

    // MARK: When the message was written

    /// How long before the message a time at its head may lie and still be the time of writing.
    private static let stampMinutes = 15

    /// A clock time that says when the message was written: "14:05 BST", "Update 09:12:".
    func stamped(_ found: FoundTime) -> FoundTime? {
        guard found.kind == .point, let clock = found.time.bareClock,
            token(found.tokens.lowerBound).digits > 0,
            !isClockCue(found.tokens.lowerBound - 1)
        else { return nil }
        var time = found.time
        time.start = found.time.start - 1440
        if clock.isAmbiguous, time.start + 720 <= now { time.start = time.start + 720 }
        let age = now - time.start
        guard age == 0 || (age > 0 && age <= TimeGrammar.stampMinutes && isHeading(found.tokens)) else {
            return nil
        }
        time.isPast = true
        time.due = nil
        var stamp = found
        stamp.time = time
        return stamp
    }

    /// Whether a time stands at the head of a line or of what follows it.
    private func isHeading(_ tokens: Range<Int>) -> Bool {
        if token(tokens.lowerBound).startsLine || isSign(tokens.lowerBound - 1, "[")
            || isSign(tokens.lowerBound - 1, "(")
        {
            return true
        }
        return [":", "-", "]", ")", "|", ">"].contains { isSign(tokens.upperBound, $0) }
    }
}
