import Groundwork

/// A time expression as found: its tokens and what they mean.
struct FoundTime {
    /// The first token and the one after the last.
    var tokens: Range<Int>
    var kind: TimeMention.Kind
    var time: ResolvedTime
    var isFloor = false
    var period: Int?

    init(
        _ tokens: Range<Int>, _ kind: TimeMention.Kind, _ time: ResolvedTime, isFloor: Bool = false,
        period: Int? = nil
    ) {
        self.tokens = tokens
        self.kind = kind
        self.time = time
        self.isFloor = isFloor
        self.period = period
    }
}

extension TimeGrammar {
    /// All time expressions of the text.
    func findAll() -> [FoundTime] {
        var found: [FoundTime] = []
        var index = 0
        while index < tokens.count {
            guard tokens[index].canStart || isSign(index, "'"),
                let time = mention(at: index, after: found.last),
                time.tokens.upperBound > index
            else {
                index += 1
                continue
            }
            found.append(time)
            index = time.tokens.upperBound
            // "Bulletins at 11 and 4": the second hour needs no word of its own.
            while let more = continuation(of: found[found.count - 1], at: index) {
                found.append(more)
                index = more.tokens.upperBound
            }
        }
        return found
    }

    /// The time expression that begins at a token.
    private func mention(at index: Int, after last: FoundTime?) -> FoundTime? {
        if key(index - 1) == .good, sense(index).part != nil { return nil }
        return rhythm(at: index, after: last) ?? framed(at: index) ?? range(at: index) ?? relative(at: index)
            ?? plain(at: index) ?? present(at: index)
    }

    /// Another clock time after "and", "or" or a comma, on the same day and of the same kind.
    private func continuation(of last: FoundTime, at index: Int) -> FoundTime? {
        let hasClock = last.time.grain == .minute || last.time.grain == .hour
        guard last.kind == .point, hasClock, !last.time.isPast else { return nil }
        guard key(index) == .and || key(index) == .or || (isSign(index, ",") && key(index + 2) == .and) else {
            return nil
        }
        guard token(index + 1).digits > 0 || sense(index + 1).number != nil,
            let match = moment(at: index + 1, cued: true, inherited: last.time.day)
        else { return nil }
        if match.value.start <= last.time.start, match.value.day?.first == last.time.day?.first { return nil }
        return FoundTime(index + 1..<match.next, .point, match.value)
    }

    // MARK: Moments and lengths by themselves

    private func plain(at index: Int) -> FoundTime? {
        if let length = bareLength(at: index) { return length }
        if let match = moment(at: index) {
            // "14:00 at the latest" is a deadline however it begins.
            let clear = !(isOnlyPreposition(index, match.next))
            guard clear else { return nil }
            if key(match.next) == .latest
                || (isSign(match.next, ",") && key(match.next + 1) == .latest
                    || key(match.next + 1) == .by && endsClause(match.next + 2) && isSign(match.next, ","))
            {
                let end = key(match.next) == .latest ? match.next + 1 : match.next + 2
                return deadline(index..<end, match.value)
            }
            if key(match.next) == .floor, endsClause(match.next + 1) {
                return FoundTime(index..<match.next + 1, .point, match.value, isFloor: true)
            }
            return FoundTime(trimmed(index, match.next), .point, match.value)
        }
        return lengthAlone(at: index)
    }

    private func isOnlyPreposition(_ start: Int, _ next: Int) -> Bool { next <= start }

    /// Leaves articles and "in the" before a moment out of its words only where they stand alone in front.
    private func trimmed(_ start: Int, _ next: Int) -> Range<Int> { start..<next }

    /// "Now" is a moment, though nobody is held to it.
    private func present(at index: Int) -> FoundTime? {
        guard key(index) == .current else { return nil }
        return FoundTime(index..<index + 1, .point, ResolvedTime(start: now, grain: .minute))
    }

    /// A length of time where the words around it say that it is none of the clock: "duurt drie uur".
    private func bareLength(at index: Int) -> FoundTime? {
        guard let match = length(at: index) else { return nil }
        let isSaidToLast =
            key(index - 1) == .outlast || key(index - 1) == .already || key(match.next) == .long
            || (key(index - 1) == .latest && language == .dutch)
        let isUncertain =
            sense(match.next - 1).unit == .hour && key(match.next - 1) == .hourMark && language == .dutch
        guard isSaidToLast || !isUncertain || match.value.minutes > 1440 else { return nil }
        if !isUncertain, clock(at: index) != nil, !isSaidToLast { return nil }
        return duration(index..<match.next, match.value)
    }

    private func lengthAlone(at index: Int) -> FoundTime? {
        guard let match = length(at: index) else { return nil }
        return duration(index..<match.next, match.value)
    }

    private func duration(_ tokens: Range<Int>, _ length: TimeLength) -> FoundTime {
        let isAlready = key(tokens.lowerBound - 1) == .already
        var time = ResolvedTime(start: now, grain: length.unit.grain, isPast: isAlready)
        if isAlready {
            time.start = moment(after: length, backwards: true).start
            time.end = now
            return FoundTime(tokens, .duration, time)
        }
        let end = moment(after: length.upper ?? length)
        time.end = end.grain == .day ? Moment(end.start.date, minute: now.minuteOfDay) : end.start
        time.due = end.due
        let next = key(tokens.upperBound) == .long ? tokens.upperBound + 1 : tokens.upperBound
        return FoundTime(tokens.lowerBound..<next, .duration, time)
    }
}
