package import DrillEngine
package import Groundwork
package import MessageReading

/// A message of the trainee with what it is worth to a reader.
package struct SpokenMessage: Sendable, Hashable {
    /// Its number among the trainee's messages, from 1.
    package let number: Int
    /// When it was sent.
    package let at: Moment
    /// The audiences it addressed, as indexes; empty for a message to one person.
    package let audiences: [Int]
    /// Whether it went to a supplier, an engineer or a manager.
    package let isInward: Bool
    /// The message as sent.
    package let sent: SentMessage
    /// How many words it has.
    package let words: Int
    /// Why it earns nothing, where it does.
    package let emptiness: Emptiness?
    /// Quotes that tell a fact of the scenario in its own words; what is true and told plainly is no offence.
    package let factual: Set<String>
    /// Who said it, where several could.
    package let by: String?
    /// What its length leaves of its worth, 0 to 1.
    package let brevity: Double

    /// Why a message earns nothing.
    package enum Emptiness: Sendable, Hashable {
        /// It nearly repeats an earlier message to the same people.
        case repetition
        /// It copies a message of the inbox.
        case copy
        /// It names everything and says nothing: hardly any words for each thing said.
        case stuffing
        /// Nothing in it tells a reader anything.
        case noContent
    }

    init(
        _ sent: SentMessage, at: Moment, audiences: [Int], isInward: Bool, isCopy: Bool, longest: Int,
        factual: Set<String> = [], by: String? = nil
    ) {
        self.by = by
        self.factual = factual
        self.sent = sent
        self.at = at
        self.audiences = audiences
        self.isInward = isInward
        number = sent.number
        words = SpokenMessage.wordCount(sent.text)
        let findings = RecordedReading.content.filter { sent.reading.says($0) }
        emptiness =
            if sent.repeats {
                .repetition
            } else if isCopy {
                .copy
            } else if findings.count >= 6, words < 2 * findings.count {
                .stuffing
            } else if !sent.reading.tellsSomething || findings.isEmpty && sent.reading.isBareCertainty {
                .noContent
            } else {
                nil
            }
        let ratio = words > longest ? Double(longest) / Double(words) : 1
        brevity = ratio * ratio
    }

    /// The findings that cost, unless the words tell a plain fact.
    static let harmful: [Label] = [.effortExcuse, .blame, .investment, .minimise, .hostile, .vague]

    /// The disastrous sentences that it says to users.
    package var disasters: [Disaster] {
        guard !isInward else { return [] }
        return Disaster.allCases.filter { disaster in
            disaster.label.map { harms($0) } ?? promisesRecovery
        }
    }

    /// Whether it says this to the harm of those who read it, and not as a plain fact.
    package func harms(_ label: Label) -> Bool {
        let quotes = sent.reading.quotes(label)
        return sent.reading.says(label) && (quotes.isEmpty || !quotes.allSatisfy(factual.contains))
    }

    /// Whether it gives a moment of recovery as certain.
    ///
    /// An unjust accusation costs the trust in a score. So words that are read as news of a further message or
    /// of a recovery that has happened are no promise of recovery as well, nor is a moment that has passed.
    private var promisesRecovery: Bool {
        let reading = sent.reading
        guard reading.eta == .hard, reading.recoveryBy.map({ $0 > at }) ?? true else { return false }
        let otherwise = factual.union(reading.quotes(.nextUpdate)).union(reading.quotes(.restored))
        return reading.etaWords.isEmpty || !reading.etaWords.allSatisfy(otherwise.contains)
    }

    /// Whether it counts as a word at all; one without content is still a sign of life, a repetition is not.
    package var isHeard: Bool { emptiness == nil || emptiness == .noContent }

    /// What it is worth in a dimension, 0 to 1: nothing when it is empty or says a sentence that harms it.
    package func worth(in dimension: Dimension) -> Double {
        guard emptiness == nil else { return 0 }
        let harmed = disasters.contains { disaster in
            switch dimension {
            case .timeliness: false
            case .openness: disaster != .certainty
            case .expectations: disaster == .certainty
            }
        }
        return harmed ? 0 : brevity
    }

    /// Whether it says this.
    package func says(_ label: Label) -> Bool { sent.reading.says(label) }

    /// The words that say it; the beginning of the message when the reading keeps none.
    package func quote(_ label: Label) -> String { sent.reading.quotes(label).first ?? opening }

    /// The words about the moment of recovery.
    package var estimateQuote: String { sent.reading.etaWords.first ?? opening }

    /// The beginning of the message, as it stands there.
    package var opening: String {
        guard sent.text.count > 90 else { return sent.text }
        let cut = sent.text.prefix(90)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)])
    }

    private static func wordCount(_ text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    }
}

extension RecordedReading {
    /// Whether it names no moment but one of recovery, as certain: that earns nothing.
    fileprivate var isBareCertainty: Bool { eta == .hard && updatesAt.isEmpty }
}
