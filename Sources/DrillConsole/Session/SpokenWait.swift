import Groundwork
import MessageReading

/// Times as people say them behind "wait": "een kwartier", "tot half 9", "until half past 2".
///
/// It is asked only where the strict forms do not fit, and takes a text only where it is one time and nothing else;
/// what it took is shown by the clock that follows.
struct SpokenWait {
    /// The moment in the drill.
    let now: Moment
    /// The language of the word that was typed, which is tried first.
    let language: Language

    /// Words before a time that change nothing about it.
    private static let fillers: Set<String> = [
        "for", "about", "another", "just", "till", "until", "at", "nog", "even", "ongeveer", "zo'n", "tot",
        "om",
    ]

    /// The wait that a text asks for; nothing where it names no time, more than one, or a whole day.
    func command(_ text: String) -> PromptCommand? {
        let words = text.split(whereSeparator: \.isWhitespace).drop {
            SpokenWait.fillers.contains($0.lowercased())
        }
        let bare = words.joined(separator: " ")
        let others = Language.allCases.filter { $0 != language }
        return ([language] + others).lazy.compactMap { command(bare, in: $0) }.first
    }

    private func command(_ text: String, in language: Language) -> PromptCommand? {
        let mentions = TimeFinder().mentions(in: text, language: language, now: now)
        guard mentions.count == 1, let mention = mentions.first, !mention.isFloor, !mention.isPast,
            mention.utf8Range == 0..<text.utf8.count
        else { return nil }
        switch (mention.kind, mention.grain) {
        case (.duration, _):
            guard let end = mention.end, end > now else { return nil }
            return .wait(minutes: end - now)
        case (.point, .minute), (.point, .hour), (.point, .dayPart):
            return mention.start.map { .waitUntil(mention.hasGoneBy ? lastShown($0) : $0) }
        default: return nil
        }
    }

    /// When a clock last showed what it shows at a moment to come: what has gone by is refused rather than waited for
    /// until tomorrow.
    private func lastShown(_ moment: Moment) -> Moment {
        var moment = moment
        while moment > now { moment = moment - 720 }
        return moment
    }
}
