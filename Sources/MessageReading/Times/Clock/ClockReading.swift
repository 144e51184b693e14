import Groundwork

/// A time on the clock, as it was written.
struct ClockTime {
    /// Minutes from midnight; of a twelve-hour time the earlier of its two readings.
    var minute: Int
    /// Whether it may lie in either half of the day: "half drie", "three o'clock".
    var isAmbiguous = false
    /// Whether only the minutes were named: "twenty past".
    var isMinutesOnly = false

    /// A time written with hours up to 24; ambiguous when no more than twelve and not written with a zero.
    static func written(hour: Int, minute: Int, isAmbiguous: Bool) -> ClockTime? {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
        if isAmbiguous, (1...12).contains(hour) {
            return ClockTime(minute: hour % 12 * 60 + minute, isAmbiguous: true)
        }
        return ClockTime(minute: hour * 60 + minute)
    }
}

/// Whether a number by itself may be an hour.
enum BareHour {
    /// It may not.
    case no
    /// It may, where nothing after it makes it a count.
    case checked
    /// It is, after a day and a word such as "at", unless what follows is known to be counted.
    case expected
    /// It may, as in a range.
    case free
}

extension TimeGrammar {
    /// A clock time; a number by itself ("at 3") only where `bare` allows.
    func clock(at index: Int, bare: BareHour = .no) -> Match<ClockTime>? {
        if key(index) == .counted || isCounted(index) { return nil }
        guard
            var match = hourOrSo(at: index) ?? fixedClock(at: index) ?? halfHour(at: index)
                ?? minutesFromHour(at: index)
                ?? digitalClock(at: index, bare: bare) ?? spokenClock(at: index, bare: bare)
        else { return nil }
        // "12:00 noon".
        if sense(match.next).clock == match.value.minute, !sense(match.next).isWeak { match.next += 1 }
        match.next = skippingIsh(from: match.next)
        match.next = skipping(.sharp, from: match.next)
        match.next = skipping(.zone, from: match.next)
        if key(match.next) == .sharp { match.next += 1 }
        return match
    }

    /// "Sharp" and "on the dot", after which a number alone is an hour.
    func isOnTheDot(_ index: Int) -> Bool {
        key(index) == .sharp && language == .english && isWord(index, "sharp", "on the dot")
    }

    /// The token after "-ish", which may follow any clock time: "three-ish", "half nine-ish".
    func skippingIsh(from index: Int) -> Int {
        let inner = isSign(index, "-") && isGlued(index) ? index + 1 : index
        return key(inner) == .sharp && isGlued(inner) ? inner + 1 : index
    }

    /// "Een uur of vijf" is about five o'clock where a word before it says that a moment follows; else it lasts.
    func hourOrSo(at index: Int) -> Match<ClockTime>? {
        guard language == .dutch, key(index) == .indefinite, !token(index).isAccented,
            key(index + 1) == .hourMark,
            key(index + 2) == .or, let hour = hourNumber(at: index + 3), sense(hour.next).unit == nil
        else { return nil }
        switch key(index - 1) {
        case .at, .around, .toward, .until, .by, .before, .voor, .guess, .onward, .after, .since: break
        case .on where key(index - 2) != .outlast: break
        default: return nil
        }
        return Match(value: ClockTime(minute: hour.value % 12 * 60, isAmbiguous: true), next: hour.next)
    }

    /// "Noon", "middernacht", "halfdrie", "vijven".
    private func fixedClock(at index: Int) -> Match<ClockTime>? {
        let sense = sense(index)
        guard let minute = sense.clock else { return nil }
        if sense.key == .clockPlural {
            switch key(index - 1) {
            case .at, .around, .toward, .voor, .after, .before, .by, .until, .since, .floor, .over, .between,
                .and:
                break
            default: guard skippingIsh(from: index + 1) > index + 1 else { return nil }
            }
        }
        return Match(value: ClockTime(minute: minute, isAmbiguous: sense.isWeak), next: index + 1)
    }

    // MARK: Halves and quarters

    /// "Half drie" is half past two in Dutch; "half two" is half past two in English.
    private func halfHour(at index: Int) -> Match<ClockTime>? {
        guard key(index) == .half else { return nil }
        var next = index + 1
        if isSign(next, "-") { next += 1 }
        var isPast = language == .english
        if key(next) == .past || (language == .english && key(next) == .after) {
            isPast = true
            next += isSign(next + 1, "-") ? 2 : 1
        }
        if language == .english, key(next - 1) == .past, endsClause(next),
            isClockCue(index - 1) || key(index - 1) == .and
        {
            return Match(value: ClockTime(minute: 30, isMinutesOnly: true), next: next)
        }
        // "Half past midnight".
        if key(next - 1) == .past, let noon = sense(next).clock, !sense(next).isWeak {
            return Match(value: ClockTime(minute: (noon + 30) % 1440), next: next + 1)
        }
        guard let hour = hourNumber(at: next), !isSign(hour.next, "%") else { return nil }
        let minute = hour.value * 60 + (isPast ? 30 : -30)
        return suffixed(ClockTime(minute: (minute + 720) % 720, isAmbiguous: true), at: hour.next)
    }

    /// "Kwart over drie", "vijf voor half vier", "ten past 3", "twenty to four", "twenty past".
    private func minutesFromHour(at index: Int) -> Match<ClockTime>? {
        guard let minutes = minuteNumber(at: index) else { return nil }
        let connector = key(minutes.next)
        let isQuarter = key(index) == .quarter
        let sign: Int
        switch connector {
        case .over where language == .dutch, .past, .after: sign = 1
        case .voor, .to: sign = -1
        case .before, .until: sign = language == .english ? -1 : 0
        case .of where isQuarter: sign = -1
        default: return nil
        }
        guard sign != 0 else { return nil }
        let isRound =
            isQuarter || minutes.value % 5 == 0 || sense(minutes.next - 1).unit == .minute
            || language == .dutch && key(minutes.next + 1) == .half || connector == .past
            || connector == .over && (isClockCue(index - 1) || partAfter(minutes.next + 2) != nil)
        guard isRound, minutes.value < 60 else { return nil }
        // "5 to 6 hours" counts hours; a figure before "to" is a clock time only after "at" and the like.
        let isCounted =
            connector == .to && token(index).digits > 0 && !isClockCue(index - 1)
            && sense(minutes.next + 1).clock == nil
        if isCounted, !isMinutesToHour(minutes.next) { return nil }
        if connector == .to, key(index - 1) == .from, !isQuarter, !opensRange(after: minutes.next + 1) {
            return nil
        }
        var next = minutes.next + 1
        if isSign(next, "-") { next += 1 }
        var base = 0
        if language == .dutch, key(next) == .half, let hour = hourNumber(at: next + 1) {
            base = hour.value * 60 - 30
            next = hour.next
        } else if language == .dutch, let half = sense(next).clock, sense(next).isWeak, half % 60 == 30 {
            base = half
            next += 1
        } else if let noon = sense(next).clock, !sense(next).isWeak {
            return Match(value: ClockTime(minute: noon + sign * minutes.value), next: next + 1)
        } else if let hour = hourNumber(at: next),
            sense(hour.next).unit?.isClockUnit != true || isHourMark(hour.next)
        {
            if language == .english, connector == .to, isCountNoun(hour.next) { return nil }
            base = hour.value * 60
            next = hour.next
        } else {
            return minutesOnly(sign * minutes.value, connector, at: minutes.next + 1)
        }
        let minute = (base + sign * minutes.value + 1440) % 720
        return suffixed(ClockTime(minute: minute, isAmbiguous: true), at: next)
    }

    /// Whether an hour is followed by another: "from ten to two" is a range, "from ten to two until three" begins at ten to two.
    private func opensRange(after index: Int) -> Bool {
        guard let hour = hourNumber(at: index) else { return false }
        return key(hour.next) == .to || key(hour.next) == .until
    }

    /// "10 minutes to 3pm", where minutes and the half of the day are named.
    private func isMinutesToHour(_ connector: Int) -> Bool {
        guard sense(connector - 1).unit == .minute, let hour = hourNumber(at: connector + 1) else {
            return false
        }
        return key(hour.next) == .am || key(hour.next) == .pm || key(hour.next) == .oclock
    }

    private func minutesOnly(_ minutes: Int, _ connector: TimeKey?, at next: Int) -> Match<ClockTime>? {
        guard [5, 10, 15, 20, 25].contains(abs(minutes)), endsClause(next), connector != .after,
            connector != .before,
            connector != .until
        else { return nil }
        return Match(value: ClockTime(minute: (minutes + 60) % 60, isMinutesOnly: true), next: next)
    }

    func minuteNumber(at index: Int) -> Match<Int>? {
        var next = index
        if key(next) == .indefinite, key(next + 1) == .quarter { next += 1 }
        if key(next) == .quarter { return Match(value: 15, next: next + 1) }
        let token = token(index)
        let value: Int
        if token.digits > 0 {
            guard token.digits <= 2, !isInsideLongerNumber(index) else { return nil }
            value = token.value
        } else if let number = sense(index).number, sense(index).key == nil || token.isAccented,
            !sense(index).isWeak
        {
            value = number
        } else {
            return nil
        }
        guard (1...59).contains(value) else { return nil }
        next = index + 1
        if isSign(next, "-"), isGlued(next) { next += 1 }
        if sense(next).unit == .minute { next += 1 }
        return Match(value: value, next: next)
    }

    /// An hour of the twelve-hour clock, in digits or words.
    private func hourNumber(at index: Int) -> Match<Int>? {
        let token = token(index)
        let value: Int
        if token.digits > 0 {
            guard token.digits <= 2,
                !isGluedNumber(index + 2) || !isGlued(index + 1) || isSign(index + 1, "-")
            else { return nil }
            value = token.value
        } else {
            guard let number = sense(index).number, sense(index).key != .times, !sense(index).isWeak else {
                return nil
            }
            value = number
        }
        guard (1...12).contains(value), key(index + 1) != .counted else { return nil }
        return Match(value: value, next: index + 1)
    }

    // MARK: What follows the figures

    func isHourMark(_ index: Int) -> Bool { key(index) == .hourMark || key(index) == .oclock }

    /// Takes "uur", "o'clock", "am" or "pm" after a clock time.
    func suffixed(_ clock: ClockTime, at index: Int) -> Match<ClockTime> {
        var clock = clock
        var next = index
        if isHourMark(next) || (clock.minute >= 720 && sense(next).unit == .hour) { next += 1 }
        switch key(next) {
        case .am where clock.isAmbiguous || clock.minute < 780:
            clock.minute %= 720
            clock.isAmbiguous = false
            next += 1
        case .pm:
            if clock.minute < 720 { clock.minute += 720 }
            clock.isAmbiguous = false
            next += 1
        default: break
        }
        return Match(value: clock, next: next)
    }

    // MARK: Times in words

    /// "Drie uur", "three o'clock", "nine thirty", "three pm".
    private func spokenClock(at index: Int, bare: BareHour) -> Match<ClockTime>? {
        guard token(index).isWord, let hour = sense(index).number, (1...24).contains(hour),
            sense(index).key != .times, !sense(index).isWeak
        else { return nil }
        let isArticle = sense(index).key == .indefinite && !token(index).isAccented
        let after = index + 1
        if isHourMark(after), language == .dutch || key(after) == .oclock {
            if isArticle, bare != .free, !isClockCue(index - 1), sense(after + 1).part == nil { return nil }
            let minutes = language == .dutch ? minutesAfterHour(at: after + 1) : nil
            return ClockTime.written(hour: hour, minute: minutes?.value ?? 0, isAmbiguous: true)
                .map { suffixed($0, at: minutes?.next ?? after + 1) }
        }
        if language == .english, isHundred(after), isClockCue(index - 1) || sense(after + 1).unit == .hour {
            return ClockTime.written(hour: hour, minute: 0, isAmbiguous: false).map {
                suffixed($0, at: sense(after + 1).unit == .hour ? after + 2 : after + 1)
            }
        }
        if isOnTheDot(after), endsClause(after + 1), hour <= 12 {
            return Match(value: ClockTime(minute: hour % 12 * 60, isAmbiguous: true), next: after)
        }
        let ish = skippingIsh(from: after)
        if key(after) == .am || key(after) == .pm || (ish > after && hour <= 12 && !isCountNoun(ish)) {
            return ClockTime.written(hour: hour, minute: 0, isAmbiguous: true).map { suffixed($0, at: after) }
        }
        if isPronoun(index) { return nil }
        // "Nine thirty" and "nine-thirty".
        let isHyphened = isSign(after, "-") && isGlued(after) && isGlued(after + 1)
        if hour <= 12 || isClockCue(index - 1), language == .english,
            let minutes = minutesAfterHour(at: isHyphened ? after + 1 : after),
            bare != .no || key(minutes.next) == .am || key(minutes.next) == .pm
                || isSpokenAlone(index, minutes)
        {
            return ClockTime.written(hour: hour, minute: minutes.value, isAmbiguous: true).map {
                suffixed($0, at: minutes.next)
            }
        }
        if hour == 1, language == .english, bare != .expected, !endsClause(after), token(after).sense == 0 {
            return nil
        }
        if bare == .no, isNamedHour(index) {
            return Match(value: ClockTime(minute: hour % 12 * 60, isAmbiguous: true), next: after)
        }
        if hour == 1, key(after) == .by || sense(index - 2).number == 1 { return nil }
        guard bare != .no, !isCountNoun(after, isExpected: bare == .expected),
            bare == .free || !(isArticle && !isClockCue(index - 1)),
            !sense(index).isWeak,
            bare == .free || standsAlone(index, isExpected: bare == .expected)
        else { return nil }
        if isArticle, !endsClause(after), language == .dutch, sense(after).part == nil { return nil }
        return ClockTime.written(hour: hour, minute: 0, isAmbiguous: true).map {
            Match(value: $0, next: after)
        }
    }

    /// Whether hour and minutes in words are all that is said: "It's ten-thirty.", "three twenty".
    private func isSpokenAlone(_ index: Int, _ minutes: Match<Int>) -> Bool {
        let before = index - 1
        return minutes.value % 5 == 0 && token(minutes.next - 1).isWord && endsClause(minutes.next)
            && (index == 0 || key(before) == .genitive || token(before).sign != 0 || token(index).startsLine)
    }

    /// Whether "hundred" stands there: "at sixteen hundred".
    private func isHundred(_ index: Int) -> Bool { sense(index).number == 100 }

    /// Whether a bare number is an hour by what follows it: "by two engineers" counts, "by two." does not.
    func standsAlone(_ index: Int, isExpected: Bool = false) -> Bool {
        let after = index + 1
        if endsClause(after) { return true }
        if key(index - 1) == .after || key(index - 1) == .from, key(after) == .to || key(after) == .until {
            return false
        }
        // "9 's ochtends" goes on, though its apostrophe means nothing by itself.
        if token(after).sense != 0 || (isSign(after, "'") && key(after + 1) == .genitive) { return true }
        switch key(index - 1) {
        case .at: return true
        case .from, .onward, .around, .toward, .after:
            if key(index - 1) == .around, language == .english, token(index).digits > 0 { return true }
            if isHourOr(index - 1) { return true }
            return isExpected && !isPlural(token(after))
        case .by, .before, .until, .since: return language == .english && token(index).digits > 0
        default: return false
        }
    }

    /// Whether the token there ends in "uur of", as in "om een uur of vier komt hij".
    private func isHourOr(_ index: Int) -> Bool {
        token(index).end - token(index).start >= 10
            && letters(index).suffix(6).elementsEqual("uur of".utf8)
    }

    /// Whether "one" stands for a thing: "the next one tomorrow", "nog één morgen".
    private func isPronoun(_ index: Int) -> Bool {
        guard sense(index).number == 1, token(index).isWord, index > 0, !token(index).startsLine else {
            return false
        }
        let before = sense(index - 1)
        if before.day != nil || before.weekday != nil || before.part != nil || token(index - 1).digits > 0 {
            return false
        }
        switch key(index - 1) {
        case .at, .around, .toward, .by, .before, .voor, .until, .since, .floor, .between, .latest, .from,
            .after,
            .onward, .to, .past, .over, .forPurpose, .and, .or, .through, .on, .guess:
            return false
        default: return token(index - 1).sign == 0
        }
    }

    /// Whether a number alone is an hour by the words around it: "I'd say four.", "five at the latest".
    private func isNamedHour(_ index: Int) -> Bool {
        guard let hour = sense(index).number ?? (token(index).digits > 0 ? token(index).value : nil),
            (1...12).contains(hour), !sense(index).isWeak
        else { return false }
        if key(index - 1) == .guess, language == .english, endsClause(index + 1) { return true }
        let isLatest = key(index + 1) == .latest && token(index + 1).end - token(index + 1).start >= 13
        return language == .english && isLatest && token(index).isWord
    }

    /// "8 uur 30", "drie uur dertig".
    func minutesAfterHour(at index: Int) -> Match<Int>? {
        guard !token(index).startsLine else { return nil }
        // "Four oh five".
        if language == .english, hasWord(index, .nought), let minute = sense(index + 1).number,
            (1...9).contains(minute), sense(index + 2).unit == nil
        {
            return Match(value: minute, next: index + 2)
        }
        let value = token(index).digits == 2 ? token(index).value : sense(index).number ?? -1
        guard (10...59).contains(value), token(index).digits != 1, sense(index + 1).unit == nil,
            sense(index + 1).month == nil,
            key(index + 1) != .counted, !isSign(index + 1, ":"), !isSign(index + 1, "%"),
            sense(index).key == nil
        else { return nil }
        return Match(value: value, next: index + 1)
    }
}
