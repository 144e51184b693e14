import Groundwork

/// What stands around a number and tells whether it is an hour or a count.
extension TimeGrammar {
    /// Whether the token there announces a clock time.
    func isClockCue(_ index: Int) -> Bool {
        switch key(index) {
        case .at, .around, .toward, .by, .before, .voor, .until, .since, .floor, .between, .latest: true
        default: false
        }
    }

    /// Whether the token there makes the number before it a count of things: "at 3 schools", "vier kassa's".
    func isCountNoun(_ index: Int, isExpected: Bool = false) -> Bool {
        let token = token(index)
        switch key(index) {
        // "Ik ben om 7 terug" is a clock time, "7 terug" is long ago.
        case .ago: return !(sense(index).isWeak && isClockCue(index - 2))
        case .counted, .times, .hourMark, .long, .hence, .more: return true
        default: break
        }
        if isSign(index, "%") { return true }
        let sense = sense(index)
        if sense.unit != nil || sense.span != nil || token.digits > 0 && !token.startsLine { return true }
        if sense.month != nil || sense.number != nil { return true }
        guard token.isWord, token.sense == 0, language == .english, !token.startsLine, !isExpected else {
            return false
        }
        return isPlural(token)
    }

    /// Whether an unknown word looks like the plural of a thing.
    func isPlural(_ token: TimeToken) -> Bool {
        guard token.isWord, token.end - token.start >= 5 else { return false }
        if language == .dutch, bytes[token.end - 1] | 0x20 == 0x6E {
            return bytes[token.end - 2] | 0x20 == 0x65
        }
        guard bytes[token.end - 1] | 0x20 == 0x73 else { return false }
        let before = bytes[token.end - 2] | 0x20
        return before != 0x73 && before != 0x75 && before != 0x69
    }
}
