import Groundwork

extension TimeGrammar {
    /// Any clock time that begins with figures.
    func digitalClock(at index: Int, bare: BareHour) -> Match<ClockTime>? {
        let token = token(index)
        guard token.digits > 0, token.digits <= 4, !isInsideLongerNumber(index) else { return nil }
        return colonClock(at: index) ?? pointClock(at: index) ?? markedClock(at: index)
            ?? militaryClock(at: index, bare) ?? (bare == .no ? nil : bareClock(at: index, bare))
    }

    /// "14:00", "9:05:00", "14:00uur".
    private func colonClock(at index: Int) -> Match<ClockTime>? {
        let hour = token(index)
        guard hour.digits <= 2, isSign(index + 1, ":"), isGlued(index + 1), isGluedNumber(index + 2),
            token(index + 2).digits == 2
        else { return nil }
        var next = index + 3
        if isSign(next, ":"), isGlued(next), isGluedNumber(next + 1) {
            guard token(next + 1).digits == 2, !(isSign(next + 2, ":") && isGlued(next + 2)) else {
                return nil
            }
            next += 2
        }
        let isAmbiguous = isTwelveHour(hour) && (language == .english || hour.value < 6)
        return ClockTime.written(hour: hour.value, minute: token(index + 2).value, isAmbiguous: isAmbiguous)
            .map { suffixed($0, at: next) }
    }

    /// "14.00 uur", "8.30", "2.30 p.m."; without a word beside it only when the minutes are round.
    private func pointClock(at index: Int) -> Match<ClockTime>? {
        let hour = token(index)
        guard hour.digits <= 2, isSign(index + 1, "."), isGlued(index + 1), isGluedNumber(index + 2),
            token(index + 2).digits == 2, !isSign(index + 3, "%"), key(index + 3) != .counted
        else { return nil }
        if isGlued(index + 3), !endsClause(index + 3), !isHourMark(index + 3), key(index + 3) != .am,
            key(index + 3) != .pm
        {
            return nil
        }
        if isSign(index + 3, ".") || isSign(index + 3, "-") || isSign(index + 3, "/"), isGlued(index + 3),
            isGluedNumber(index + 4)
        {
            // "9.30-11.00" and "9.30-11 uur", not "9.30-11".
            let isRange = isSign(index + 5, ".") && isGluedNumber(index + 6) || isHourMark(index + 5)
            if !isSign(index + 3, "-") || !isRange { return nil }
        }
        let minute = token(index + 2).value
        let isMarked =
            isHourMark(index + 3) || key(index + 3) == .am || key(index + 3) == .pm || isClockCue(index - 1)
        guard isMarked || (minute % 5 == 0 && sense(index + 3).unit == nil) else { return nil }
        let isAmbiguous = isTwelveHour(hour) && (language == .english || hour.value < 6)
        return ClockTime.written(hour: hour.value, minute: minute, isAmbiguous: isAmbiguous)
            .map { suffixed($0, at: index + 3) }
    }

    private func isTwelveHour(_ hour: TimeToken) -> Bool {
        hour.value <= 12 && hour.value > 0 && hour.digits == 1
    }

    /// "14u30", "14u", "14 uur", "8 uur 30", "2pm", "1400 hrs", "3 o'clock", "3ish".
    private func markedClock(at index: Int) -> Match<ClockTime>? {
        let hour = token(index)
        if hour.digits >= 3 {
            guard
                isHourMark(index + 1) || sense(index + 1).unit == .hour || key(index + 1) == .pm
                    || key(index + 1) == .am
            else { return nil }
            return fourDigits(at: index, isAmbiguous: !isHourMark(index + 1) && sense(index + 1).unit == nil)
        }
        if key(index + 1) == .hourMark, isGlued(index + 1), isGluedNumber(index + 2),
            token(index + 2).digits == 2
        {
            return ClockTime.written(
                hour: hour.value, minute: token(index + 2).value, isAmbiguous: hour.digits == 1
            )
            .map { suffixed($0, at: index + 3) }
        }
        if let clock = sharedHalf(at: index) { return clock }
        if key(index + 1) == .am || key(index + 1) == .pm {
            guard (1...12).contains(hour.value) else { return nil }
            return suffixed(ClockTime(minute: hour.value % 12 * 60, isAmbiguous: true), at: index + 1)
        }
        let isGluedIsh =
            isGlued(index + 1) && (key(index + 1) == .sharp || (key(index + 1) == .and && language == .dutch))
        let isIsh = isGluedIsh || isOnTheDot(index + 1)
        guard isHourMark(index + 1) || isIsh else { return nil }
        // "2h" is a length of time in English, "16 h" a time.
        if language == .english, key(index + 1) == .hourMark, hour.value < 13,
            hour.digits < 2 || hour.value != 12
        {
            return nil
        }
        var next = index + 2
        var minute = 0
        if language == .dutch, let minutes = minutesAfterHour(at: next) {
            minute = minutes.value
            next = minutes.next
        }
        return ClockTime.written(
            hour: hour.value, minute: minute, isAmbiguous: hour.value <= 12 && !hasZero(index)
        )
        .map { suffixed($0, at: next) }
    }

    /// The first hour of "2 and 4pm", which shares the half of the day of the second.
    private func sharedHalf(at index: Int) -> Match<ClockTime>? {
        let isJoined =
            key(index + 1) == .and || key(index + 1) == .or || isSign(index + 1, "/")
            || isSign(index + 1, "&")
        let (first, second) = (token(index), token(index + 2))
        guard language == .english, isJoined, (1...12).contains(first.value), second.digits > 0,
            second.digits <= 2, (1...12).contains(second.value), !isGlued(index) || index == 0,
            key(index + 3) == .am || key(index + 3) == .pm
        else { return nil }
        let isLater = first.value % 12 < second.value % 12
        let isAfternoon = key(index + 3) == .pm && isLater
        return Match(
            value: ClockTime(minute: first.value % 12 * 60 + (isAfternoon ? 720 : 0)), next: index + 1)
    }

    private func hasZero(_ index: Int) -> Bool { token(index).digits == 2 && token(index).value < 10 }

    /// "0730", "at 2300"; in a list of times "1300" as well.
    private func militaryClock(at index: Int, _ bare: BareHour) -> Match<ClockTime>? {
        let number = token(index)
        let isRange = bare == .free && isMilitaryRange(index)
        guard number.digits == 4, !isGluedNumber(index + 2) || !isGlued(index + 1) || isRange,
            token(index + 1).digits == 0
        else { return nil }
        let startsWithZero = number.value < 1000
        guard token(index - 1).digits == 0,
            startsWithZero || isRange || isClockCue(index - 1) || key(index - 1) == .after
                || key(index - 1) == .from
                || key(index - 2) == .next
                || bare != .no && isSign(index - 1, ",") && token(index - 2).digits == 4,
            number.value % 5 == 0 || startsWithZero,
            key(index - 1) != .around || language == .dutch || !isPlural(token(index + 1)),
            key(index + 1) != .counted
        else { return nil }
        return fourDigits(at: index, isAmbiguous: false)
    }

    /// "1400-1530", whose ends are no years.
    func isMilitaryRange(_ index: Int) -> Bool {
        let (first, last) = (token(index), token(index + 2))
        guard isSign(index + 1, "-"), first.digits == 4, last.digits == 4 else { return false }
        let years = 1900...2199
        return !(years.contains(first.value) && years.contains(last.value)) && first.value < last.value
    }

    func fourDigits(at index: Int, isAmbiguous: Bool) -> Match<ClockTime>? {
        let value = token(index).value
        return ClockTime.written(hour: value / 100, minute: value % 100, isAmbiguous: isAmbiguous)
            .map { suffixed($0, at: sense(index + 1).unit == .hour ? index + 2 : index + 1) }
    }

    private func bareClock(at index: Int, _ bare: BareHour) -> Match<ClockTime>? {
        let number = token(index)
        guard number.digits <= 2, bare == .free || standsAlone(index, isExpected: bare == .expected),
            !isCountNoun(index + 1, isExpected: bare == .expected),
            !isNumberGoingOn(index)
        else { return nil }
        return ClockTime.written(hour: number.value, minute: 0, isAmbiguous: !hasZero(index)).map {
            Match(value: $0, next: index + 1)
        }
    }

    private func isNumberGoingOn(_ index: Int) -> Bool {
        let next = token(index + 1)
        guard next.isGlued else { return false }
        if next.isWord { return true }
        return next.sign != 0 && isGluedNumber(index + 2) && !isSign(index + 1, "-")
    }
}
