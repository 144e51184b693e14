import Groundwork

/// A length of time: "anderhalf uur", "two to three days".
struct TimeLength {
    /// Minutes, for what is counted on the clock or in days.
    var minutes = 0
    /// Months, for what is counted on the calendar.
    var months = 0
    /// The finest unit named.
    var unit = TimeUnit.hour
    /// The upper end, where a range is named.
    var upperMinutes: Int?
    var upperMonths: Int?

    /// The upper end alone.
    var upper: TimeLength? {
        guard upperMinutes != nil || upperMonths != nil else { return nil }
        return TimeLength(minutes: upperMinutes ?? 0, months: upperMonths ?? 0, unit: unit)
    }

    /// Longer than anybody means.
    static let longestMinutes = 52_560_000
}

extension TimeGrammar {
    /// A number of things, in hundredths: "2", "1,5", "two and a half", "a".
    func amount(at index: Int) -> Match<Int>? {
        let token = token(index)
        if token.digits > 0 {
            guard token.value >= 0, token.digits <= 6, !isInsideLongerNumber(index) else { return nil }
            return fraction(after: token.value, at: index)
        }
        if token.sign == TimeTokenizer.halfSign { return Match(value: 50, next: index + 1) }
        let sense = sense(index)
        // "Een goede twee uur".
        if sense.key == .indefinite, hasWord(index + 1, .sized), let number = self.sense(index + 2).number {
            return Match(value: number * 100, next: index + 3)
        }
        if let halves = sense.halves { return Match(value: halves * 50, next: index + 1) }
        if sense.number == 1, key(index + 1) == .half, unit(at: index + 2) != nil {
            return Match(value: 50, next: index + 2)
        }
        if let number = sense.number, sense.key != .times { return andHalf(number * 100, at: index + 1) }
        if sense.key == .indefinite {
            let next = self.sense(index + 1)
            if next.key == .half, unit(at: index + 2) != nil { return Match(value: 50, next: index + 2) }
            // "a good two hours", "een dikke twee uur" name the number after the article.
            if let number = next.number, next.key != .times {
                return Match(value: number * 100, next: index + 2)
            }
            return Match(value: 100, next: index + 1)
        }
        return nil
    }

    private func fraction(after whole: Int, at index: Int) -> Match<Int>? {
        if isSign(index + 1, ".") || isSign(index + 1, ","), isGlued(index + 1), isGluedNumber(index + 2) {
            let decimals = token(index + 2)
            guard decimals.digits <= 2, !(isSign(index + 3, ".") && isGluedNumber(index + 4)),
                !(language == .dutch && isHoursAndMinutes(index))
            else { return nil }
            let hundredths = decimals.digits == 1 ? decimals.value * 10 : decimals.value
            return Match(value: whole * 100 + hundredths, next: index + 3)
        }
        if token(index + 1).sign == TimeTokenizer.halfSign {
            return Match(value: whole * 100 + 50, next: index + 2)
        }
        if let part = slashedPart(at: index) { return part }
        // "2 1/2 hours".
        if token(index + 1).value == 1, isSign(index + 2, "/"), isGlued(index + 2),
            token(index + 3).value == 2,
            isGlued(index + 3)
        {
            return Match(value: whole * 100 + 50, next: index + 4)
        }
        return andHalf(whole * 100, at: index + 1)
    }

    /// "1/2 an hour", "3/4 uur".
    private func slashedPart(at index: Int) -> Match<Int>? {
        guard isSign(index + 1, "/"), isGlued(index + 1), isGluedNumber(index + 2),
            let hundredths = [[1, 2]: 50, [1, 4]: 25, [3, 4]: 75][[
                token(index).value, token(index + 2).value,
            ]]
        else { return nil }
        let next = skipping(.indefinite, from: skipping(.of, from: index + 3))
        guard sense(next).unit?.isClockUnit == true else { return nil }
        return Match(value: hundredths, next: next)
    }

    /// Whether figures before "uur" are hours and minutes: "9.30 uur" is half past nine, "1,5 uur" a length.
    private func isHoursAndMinutes(_ index: Int) -> Bool {
        let minutes = token(index + 2)
        return isSign(index + 1, ".") && minutes.digits == 2 && minutes.value < 60
            && token(index).value <= 24 && key(index + 3) == .hourMark
    }

    private func isQuarter(_ index: Int) -> Bool { key(index) == .quarter || sense(index).unit == .quarter }

    /// "Three quarters of an hour", "three quarter hours".
    private func quarters(at index: Int) -> Match<TimeLength>? {
        guard language == .english, isQuarter(index + 1),
            let count = token(index).digits > 0 ? token(index).value : sense(index).number,
            (1...3).contains(count)
        else { return nil }
        let hour = skipping(.indefinite, from: skipping(.of, from: index + 2))
        guard sense(hour).unit == .hour else { return nil }
        return Match(value: TimeLength(minutes: 15 * count, unit: .minute), next: hour + 1)
    }

    /// The tokens after an amount that only blur it: "20ish", "10 or so", and "een heel" before its unit.
    private func skippingBlur(from index: Int) -> Int {
        let ish = skippingIsh(from: index)
        if ish > index { return ish }
        if key(index) == .sharp { return index + 1 }
        // "Een heel uur"; a good day is something else.
        let isSized = hasWord(index, .sized) && key(index - 1) == .indefinite
        return isSized && sense(index + 1).unit?.isClockUnit == true ? index + 1 : index
    }

    private func andHalf(_ hundredths: Int, at index: Int) -> Match<Int> {
        guard key(index) == .and else { return Match(value: hundredths, next: index) }
        if key(index + 1) == .indefinite, key(index + 2) == .half {
            return Match(value: hundredths + 50, next: index + 3)
        }
        if sense(index + 1).halves == 1 { return Match(value: hundredths + 50, next: index + 2) }
        // "Two and a quarter hours", "one and three quarter hours".
        let quarter = skipping(.indefinite, from: index + 1)
        if key(quarter) == .quarter, unit(at: quarter + 1) != nil {
            return Match(value: hundredths + 25, next: quarter + 1)
        }
        if sense(index + 1).number == 3, isQuarter(index + 2), unit(at: index + 3) != nil {
            return Match(value: hundredths + 75, next: index + 3)
        }
        return Match(value: hundredths, next: index)
    }

    /// A length of time; a unit without a number ("within the hour") only where `unitAlone`.
    func length(at start: Int, unitAlone: Bool = false) -> Match<TimeLength>? {
        let index = skipping(.around, .sharp, from: start)
        guard var match = simpleLength(at: index, unitAlone: unitAlone) else { return nil }
        while let more = addition(to: match.value, at: match.next) {
            match.value.minutes += more.value.minutes
            match.value.months += more.value.months
            match.value.unit = more.value.unit
            match.next = more.next
        }
        extend(&match, from: index)
        guard match.value.minutes <= TimeLength.longestMinutes, match.value.months <= 12_000,
            match.value.upperMinutes ?? 0 <= TimeLength.longestMinutes, match.value.upperMonths ?? 0 <= 12_000
        else { return nil }
        return match
    }

    /// "Een half uur tot een uur", "a quarter of an hour to 20 minutes": up to a longer length.
    private func extend(_ match: inout Match<TimeLength>, from start: Int) {
        guard match.value.upper == nil, match.value.months == 0,
            key(match.next) == .until || key(match.next) == .to,
            !(isHourMark(match.next - 1) && language == .dutch && clock(at: start) != nil),
            let more = simpleLength(at: match.next + 1, unitAlone: false), more.value.upper == nil,
            more.value.months == 0, more.value.minutes > match.value.minutes,
            more.value.minutes <= 40 * match.value.minutes
        else { return }
        match.value.upperMinutes = more.value.minutes
        match.value.unit = more.value.unit
        match.next = more.next
    }

    private func simpleLength(at start: Int, unitAlone: Bool) -> Match<TimeLength>? {
        let first = sense(start)
        if let span = first.span {
            // "Een kwartiertje of twee", "een uurtje of drie".
            if language == .dutch, span == 15 || span == 60, key(start + 1) == .or,
                let count = amount(at: start + 2), count.value > 100, unit(at: count.next) == nil
            {
                return Match(
                    value: TimeLength(minutes: span * count.value / 100, unit: .minute), next: count.next)
            }
            return Match(value: TimeLength(minutes: span, unit: .minute), next: start + 1)
        }
        if first.key == .half {
            let index = skipping(.indefinite, from: start + 1)
            return unit(at: index).map { Match(value: counted(50, $0.value), next: $0.next) }
        }
        if let quarters = quarters(at: start) { return quarters }
        if var amount = amount(at: start) {
            amount.next = skippingBlur(from: amount.next)
            // "Vier en een half uur".
            if key(amount.next) == .and, sense(amount.next + 1).span == 30 {
                return Match(
                    value: TimeLength(minutes: amount.value * 60 / 100 + 30, unit: .minute),
                    next: amount.next + 2)
            }
            if let upper = upperAmount(at: amount.next), let unit = unit(at: upper.next),
                upper.value > amount.value
            {
                var length = counted(amount.value, unit.value)
                let longest = counted(upper.value, unit.value)
                if longest.months > 0 {
                    length.upperMonths = longest.months
                } else {
                    length.upperMinutes = longest.minutes
                }
                return Match(value: length, next: unit.next)
            }
            if let unit = unit(at: amount.next) {
                // "A second server" counts servers.
                if unit.value == .second, key(start) == .indefinite, !endsClause(unit.next) { return nil }
                // "Een uur of twee", "an hour or two".
                let or = isSign(unit.next, ",") ? unit.next + 1 : unit.next
                if key(start) == .indefinite || sense(start).number == 1, key(or) == .or,
                    let count = self.amount(at: or + 1),
                    count.value > 100, self.unit(at: count.next) == nil
                {
                    return Match(value: counted(count.value, unit.value), next: count.next)
                }
                if let more = furtherAmount(at: unit.next, above: amount.value) {
                    return Match(value: counted(more.value, unit.value), next: more.next)
                }
                return Match(value: counted(amount.value, unit.value), next: unit.next)
            }
            return nil
        }
        guard unitAlone else { return nil }
        let index = skipping(.article, .indefinite, from: start)
        guard let unit = unit(at: index) else { return nil }
        return Match(value: counted(100, unit.value), next: unit.next)
    }

    private func upperAmount(at index: Int) -> Match<Int>? {
        switch key(index) {
        case .to, .until, .through, .or: return amount(at: index + 1)
        default: break
        }
        guard isSign(index, "-") || isSign(index, "/") && isGlued(index) else { return nil }
        let token = token(index + 1)
        if token.digits > 0, token.digits <= 4, token.value >= 0 {
            return Match(value: token.value * 100, next: index + 2)
        }
        return amount(at: index + 1)
    }

    /// A larger number of the same unit, guessed as well: "could be a week, could be two", "three days, maybe four".
    private func furtherAmount(at start: Int, above amount: Int) -> Match<Int>? {
        var index = isSign(start, ",") ? start + 1 : start
        let first = index
        while index - first < 4, hasWord(index, .chance), !token(index).startsLine { index += 1 }
        guard index > first || index > start, let more = self.amount(at: index), more.value > amount,
            unit(at: more.next) == nil, sense(more.next).month == nil,
            endsClause(more.next) || hasWord(more.next, .doubt), !isSign(more.next, ":"),
            index > first || hasWord(more.next, .doubt)
        else { return nil }
        return more
    }

    private func unit(at start: Int) -> Match<TimeUnit>? {
        var index = isSign(start, "-") && isGlued(start) ? start + 1 : start
        index = skipping(.more, .next, from: index)
        let sense = sense(index)
        if let short = shortUnit(index) { return Match(value: short, next: index + 1) }
        if isShortMinutes(index) { return Match(value: .minute, next: index + 1) }
        if sense.span == 15 { return Match(value: .quarterHour, next: index + 1) }
        if sense.span == 60 { return Match(value: .hour, next: index + 1) }
        guard let unit = sense.unit else { return nil }
        return Match(value: unit, next: index + 1)
    }

    /// The letter of "3d ago" and "in 2w", which elsewhere is a name of something.
    private func shortUnit(_ index: Int) -> TimeUnit? {
        guard isGlued(index), token(index - 1).digits > 0,
            key(index + 1) == .ago || key(index - 2) == .inside || key(index - 2) == .within
        else { return nil }
        return isLetter(index, "d") ? .day : isLetter(index, "w") ? .week : nil
    }

    /// Whether the "m" there counts minutes and no metres: "in 45m", "3h 20m".
    private func isShortMinutes(_ index: Int) -> Bool {
        guard isGlued(index), isLetter(index, "m"), token(index - 1).digits > 0 else { return false }
        let before = index - 2
        return key(before) == .inside || key(before) == .within || key(before) == .over
            || key(before) == .hourMark
            || sense(before).unit == .hour
    }

    /// So many hundredths of a unit.
    private func counted(_ hundredths: Int, _ unit: TimeUnit) -> TimeLength {
        if let months = unit.months {
            let rest = unit == .month ? hundredths % 100 * 30 * 1440 / 100 : 0
            return TimeLength(minutes: rest, months: hundredths * months / 100, unit: unit)
        }
        if unit == .second { return TimeLength(minutes: (hundredths / 100 + 30) / 60, unit: .minute) }
        return TimeLength(minutes: hundredths * unit.minutes / 100, unit: unit)
    }

    /// "… and 30 minutes", "1h30", "… en een half".
    private func addition(to length: TimeLength, at start: Int) -> Match<TimeLength>? {
        if length.unit == .hour, token(start).digits == 2, isGlued(start), token(start).value < 60 {
            let next = sense(start + 1).unit == .minute ? start + 2 : start + 1
            return Match(value: TimeLength(minutes: token(start).value, unit: .minute), next: next)
        }
        let comma = isSign(start, ",")
        let index = key(start) == .and || comma ? start + 1 : start
        if index > start, !comma, key(index) == .indefinite, key(index + 1) == .half,
            sense(index + 2).unit == nil
        {
            return Match(value: counted(50, length.unit), next: index + 2)
        }
        if key(start) == .and, key(index) == .indefinite, key(index + 1) == .quarter, length.unit == .hour {
            return Match(value: TimeLength(minutes: 15, unit: .minute), next: index + 2)
        }
        if index > start, !comma, key(index) == .indefinite, sense(index).number == 1,
            let span = sense(index + 1).span
        {
            return Match(value: TimeLength(minutes: span, unit: .minute), next: index + 2)
        }
        guard index == start || !comma || token(index).digits > 0 || sense(index).number != nil,
            let more = simpleLength(at: index, unitAlone: false), more.value.upper == nil,
            more.value.unit.minutes < length.unit.minutes
        else { return nil }
        return more
    }

    /// The moment that lies such a length after now, or before it.
    func moment(after length: TimeLength, backwards: Bool = false) -> ResolvedTime {
        let direction = backwards ? -1 : 1
        if length.months == 0, length.unit.isClockUnit {
            let moment = now + direction * length.minutes
            return ResolvedTime(start: moment, due: moment, grain: .minute, isPast: backwards)
        }
        var date = today.adding(months: direction * length.months)
        if length.unit == .workday {
            date = today.adding(workdays: direction * (length.minutes / 1440))
        } else {
            date = date.adding(days: direction * (length.minutes / 1440))
        }
        // "Over anderhalve dag" is more than a day counts: the half is twelve hours from now.
        let rest = length.minutes % 1440
        if rest > 0, length.months == 0 {
            let moment = now + direction * length.minutes
            return ResolvedTime(start: moment, due: moment, grain: .hour, isPast: backwards)
        }
        return wholeDay(date, isPast: backwards)
    }
}

extension CivilDate {
    /// The day so many days from Monday to Friday later.
    func adding(workdays: Int) -> CivilDate {
        let step = workdays < 0 ? -1 : 1
        // Whole weeks at once; the last days one by one, since they may meet a weekend.
        let weeks = max(0, abs(workdays) - 1) / 5
        var left = abs(workdays) - 5 * weeks
        var date = adding(days: step * 7 * weeks)
        while left > 0 {
            date = date.adding(days: step)
            if !date.weekday.isWeekend { left -= 1 }
        }
        return date
    }
}
