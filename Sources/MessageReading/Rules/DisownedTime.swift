/// Whether a message names somebody else's time of recovery without standing for it.
///
/// "The supplier says two o'clock, we do not count on it" is no promise of whoever writes it: readers are told where the
/// time comes from and that it may well pass. Without such words a time that is passed on is the sender's own.
struct DisownedTime {
    private let text: String

    /// Looks at a message.
    init(_ text: String) {
        self.text = text
    }

    /// Takes the certainty out of an estimate that is disowned, and marks it.
    func mark(_ reading: inout Reading) {
        guard reading.estimate == .hard || reading.estimate == .hedged, !reading.estimateQuotes.isEmpty,
            reading.estimateQuotes.allSatisfy(isDisowned)
        else { return }
        reading.estimate = .hedged
        reading.isDisowned = true
    }

    /// Whether a sentence gives a time as somebody else's, and it or the next one does not stand for it.
    private func isDisowned(_ sentence: String) -> Bool {
        let words = DisownedTime.words(sentence)
        guard let source = DisownedTime.source(in: words) else { return false }
        if DisownedTime.disowns(words[source...]) { return true }
        guard let range = text.firstRange(of: sentence) else { return false }
        return DisownedTime.disowns(DisownedTime.words(next(after: range.upperBound))[...])
    }

    private func next(after index: String.Index) -> Substring {
        let rest = text[index...].drop { !$0.isLetter }
        return rest.prefix { !".!?\n".contains($0) }
    }

    private static func words(_ text: some StringProtocol) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && !"'’".contains($0) }
            .map { $0.filter(\.isLetter) }
    }

    /// Where somebody is said to name a time; what the sender says or expects is the sender's own.
    private static func source(in words: [String]) -> Int? {
        words.indices.first { index in
            naming.contains(words[index]) && (index == 0 || !own.contains(words[index - 1]))
        }
    }

    /// Whether words say of something just named that it is not to be relied on.
    private static func disowns(_ words: ArraySlice<String>) -> Bool {
        guard words.contains(where: pointing.contains) else { return false }
        if words.contains(where: unproven.contains) { return true }
        return words.indices.contains { index in
            guard relying.contains(words[index]) else { return false }
            let near = max(words.startIndex, index - reach)..<min(words.endIndex, index + reach + 1)
            return words[near].contains(where: denying.contains)
        }
    }

    /// How many words lie between a denial and what it denies, at most.
    private static let reach = 4

    private static let naming: Set<String> = [
        "says", "said", "mentions", "mentioned", "promises", "promised", "claims", "claimed", "names",
        "expects", "estimates", "according", "hopes", "gives", "gave", "quotes", "quoted", "speaks",
        "zegt", "zei", "noemt", "noemde", "belooft", "beloofde", "verwacht", "verwachtte", "volgens", "hoopt",
        "schat", "spreekt", "sprak", "geeft", "gaf", "claimt",
    ]
    private static let own: Set<String> = ["i", "we", "ik", "wij"]
    private static let pointing: Set<String> = [
        "that", "this", "it", "daar", "dat", "er", "die", "hier", "daarop", "erop",
    ]
    private static let unproven: Set<String> = ["unconfirmed", "onbevestigd"]
    private static let denying: Set<String> = [
        "not", "dont", "wont", "wouldnt", "cant", "cannot", "never", "niet", "nooit",
    ]
    private static let relying: Set<String> = [
        "count", "counting", "rely", "relying", "plan", "planning", "bank", "banking", "vouch", "confirmed",
        "reken", "rekenen", "rekent", "bouwen", "bouw", "vertrouwen", "vertrouw", "over", "uit", "bevestigd",
    ]
}
