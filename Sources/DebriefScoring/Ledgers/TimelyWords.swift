import Groundwork

/// What is left of a text some time after it became known: sentences whose day has come are out of date.
///
/// "That will be Thursday" helps nobody on Friday. A weekday is taken for the nearest such day around the day on
/// which the text became known; words such as "tonight" hold on that day alone.
struct TimelyWords {
    /// The day on which the text became known.
    let known: CivilDate
    /// The day on which it is used.
    let today: CivilDate

    /// The sentences that still hold, in their order; empty when none does.
    func left(of text: String) -> String {
        var left: [String] = []
        var hasLostOne = false
        for sentence in PlainSentences.list(text) {
            // What points back at a sentence that is gone has lost its meaning.
            hasLostOne = !holds(sentence) || (hasLostOne && pointsBack(sentence))
            if !hasLostOne { left.append(sentence) }
        }
        return left.joined(separator: " ")
    }

    /// Days after a day within which a weekday is a day to come rather than one that was.
    private static let ahead = 3

    private func holds(_ sentence: String) -> Bool {
        let words = sentence.lowercased().split { !$0.isLetter }.map(String.init)
        if known != today, words.contains(where: TimelyWords.relative.contains) { return false }
        let isAhead = words.contains(where: TimelyWords.future.contains)
        return !words.contains { isPast($0, isAhead: isAhead) }
    }

    private func pointsBack(_ sentence: String) -> Bool {
        sentence.lowercased().split { !$0.isLetter }.contains { TimelyWords.pointing.contains(String($0)) }
    }

    private static let pointing: Set<String> = [
        "ze", "zij", "hen", "die", "dat", "dit", "deze", "daarna", "daarbij", "they", "them", "it", "that",
        "this", "these", "those",
    ]

    /// Whether a word is a weekday that was still to come when the text became known, and has come.
    ///
    /// - Parameter isAhead: whether the sentence looks ahead; only then a word for the day itself is out of date.
    private func isPast(_ word: String, isAhead: Bool) -> Bool {
        let day = Weekday.allCases.first { day in
            Language.allCases.contains { day.name(in: $0).lowercased() == word }
        }
        guard let day else { return false }
        let distance = (day.rawValue - known.weekday.rawValue + 7) % 7
        if distance == 0 { return isAhead && today > known }
        guard distance <= TimelyWords.ahead else { return false }
        return today.daysSince1970 >= known.daysSince1970 + distance
    }

    private static let future: Set<String> = [
        "zal", "zullen", "wordt", "worden", "komt", "komen", "reken", "verwacht", "tot", "vóór", "voor",
        "will",
        "plan", "count", "expect", "until", "before", "by",
    ]

    private static let relative: Set<String> = [
        "vandaag", "vanmorgen", "vanochtend", "vanmiddag", "vanavond", "vannacht", "morgen", "overmorgen",
        "gisteren", "straks", "today", "tonight", "tomorrow", "yesterday",
    ]
}
