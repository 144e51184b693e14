package import Groundwork

/// Makes one reading of a message from what its sentences say, by the codebook's rules for whole messages.
package final class MessageRules: Sendable {
    /// For every sentence, the margins of all heads.
    let margins: [[Float]]
    private let text: AnalysedText
    private let thresholds: [Float]
    private let addressee: Addressee
    private let signs: PlainSigns
    private let moments: MomentRule
    /// How far each sentence lies above each head's threshold, head after head.
    private let excesses: [Float]

    /// Which sentences say what, after all rules.
    struct Verdict {
        /// The sentences that say each label, in their order.
        var saying: [Label: [Int]] = [:]
        /// What is said about the moment of recovery.
        var estimate = Estimate.none
        /// The sentences that say it.
        var estimating: [Int] = []
        /// Whether the moment is somebody else's, for which the sender does not stand.
        var isDisowned = false
        /// The moments of further news.
        var updates: [Commitment] = []
    }

    /// What only a statement says: "is the supplier to blame?" blames nobody.
    private static let statements: Set<Label> = [
        .cause, .blame, .investment, .effortExcuse, .restored, .actions,
    ]

    /// Makes the rules for one message; `margins` holds a number for every sentence and head.
    package init(
        text: AnalysedText, book: Phrasebook, margins: [[Float]], thresholds: [Float], addressee: Addressee
    ) {
        self.text = text
        self.margins = margins
        self.thresholds = thresholds
        self.addressee = addressee
        let signs = PlainSigns(text: text, book: book)
        self.signs = signs
        moments = MomentRule(text: text, book: book)
        func learned(_ head: Int, _ sentence: Int) -> Float {
            let margin = margins[sentence][head] - thresholds[head] + signs.relief(for: head, in: sentence)
            return signs.isProven(head, in: sentence) ? max(margin, 0.01) : margin
        }
        let isExcuse = text.sentences.indices.map { sentence in
            Heads.excusing.contains { learned($0, sentence) >= MessageRules.plainly }
        }
        var excesses: [Float] = []
        excesses.reserveCapacity(thresholds.count * isExcuse.count)
        let own = Heads.range(to: addressee)
        for head in thresholds.indices {
            guard own.contains(head) else {
                excesses += isExcuse.map { _ in LinearModel.silence }
                continue
            }
            // Beside a plain excuse something good must be as plain: what it says in passing is not to its credit.
            let doubt = Heads.accusing.contains(head) ? 0 : MessageRules.plainly
            for sentence in isExcuse.indices {
                excesses.append(learned(head, sentence) - (isExcuse[sentence] ? doubt : 0))
            }
        }
        self.excesses = excesses
    }

    /// From how far above its threshold something is said plainly.
    private static let plainly: Float = 0.2

    /// The reading, in the words of the message.
    package func reading(_ language: Language) -> Reading {
        let verdict = verdict()
        var reading = Reading(language: language)
        reading.updates = verdict.updates
        reading.estimate = verdict.estimate
        reading.estimateQuotes = verdict.estimating.map(words)
        reading.isDisowned = verdict.isDisowned
        if verdict.estimate == .hard || verdict.estimate == .hedged {
            reading.recovery = moments.recovery(in: verdict.estimating)
        }
        for label in Label.allCases {
            if let sentences = verdict.saying[label] {
                reading.findings.append(Finding(label, quotes: sentences.map(words)))
            }
        }
        return reading
    }

    /// Which sentences say what.
    func verdict() -> Verdict {
        var verdict = Verdict()
        guard thresholds.count == Heads.all.count else { return verdict }
        for (label, head) in Heads.labelled(to: addressee) {
            let sentences = text.sentences.indices.filter {
                excess(head, $0) >= 0 && !(text.sentences[$0].asks && MessageRules.statements.contains(label))
            }
            let standing = MessageRules.retractable.contains(label) ? sentences.filter(stands) : sentences
            if !standing.isEmpty { verdict.saying[label] = standing }
        }
        if addressee == .users {
            (verdict.estimate, verdict.estimating) = estimate()
            disown(&verdict)
        }
        if let sentences = verdict.saying[.nextUpdate],
            let head = Heads.index(of: .label(.nextUpdate, to: addressee))
        {
            // Who asks users something promises them nothing by it.
            let telling = addressee == .users ? sentences.filter { !text.sentences[$0].asks } : sentences
            verdict.updates = moments.updates(in: clearest(telling, head))
            if verdict.updates.isEmpty { verdict.updates = moments.updates(in: telling) }
        }
        if addressee == .users { cancel(&verdict) } else { chooseStance(&verdict) }
        return verdict
    }

    /// The sentences that say it about as clearly as the clearest; a time in a doubtful one is no commitment.
    private func clearest(_ sentences: [Int], _ head: Int) -> [Int] {
        let best = sentences.map { excess(head, $0) }.max() ?? 0
        return sentences.filter { excess(head, $0) >= min(MessageRules.clear, best * MessageRules.clearness) }
    }

    /// How clearly a sentence must promise news beside the clearest one, for its times to count.
    private static let clearness: Float = 0.35
    /// How clearly it is promise enough, whatever the clearest one says.
    private static let clear: Float = 0.2

    /// What a sentence after it can take back: "There is a mail that says it works again. That is not true."
    private static let retractable: Set<Label> = [.restored, .blame, .cause, .investment, .effortExcuse]

    /// Whether the next sentence leaves standing what this one says.
    private func stands(_ sentence: Int) -> Bool { !signs.retracts(sentence + 1) }

    /// The words of a sentence.
    func words(_ sentence: Int) -> String {
        text.words(ofSentence: sentence)
    }

    /// The hardest estimate that a sentence gives, with the sentences that give it.
    ///
    /// Within one sentence the strongest counts ("probably at three" is hedged, however certain three sounds);
    /// between sentences the hardest.
    private func estimate() -> (Estimate, [Int]) {
        var saying: [Estimate: [Int]] = [:]
        for sentence in text.sentences.indices {
            let best = MessageRules.estimates.max { excess($0.head, sentence) < excess($1.head, sentence) }
            guard let (estimate, head) = best, excess(head, sentence) >= 0 else { continue }
            if estimate == .hard, text.sentences[sentence].asks || !isAboutRecovery(sentence, head) {
                continue
            }
            guard stands(sentence) else { continue }
            saying[estimate, default: []].append(sentence)
        }
        for (estimate, _) in MessageRules.estimates {
            if let sentences = saying[estimate] { return (estimate, sentences) }
        }
        return (.none, [])
    }

    /// Takes the certainty out of an estimate that is somebody else's and that the sender does not stand for.
    private func disown(_ verdict: inout Verdict) {
        let disowned = DisownedTime(text: text)
        guard verdict.estimate == .hard || verdict.estimate == .hedged,
            verdict.estimating.allSatisfy(disowned.isDisowned)
        else { return }
        verdict.estimate = .hedged
        verdict.isDisowned = true
    }

    /// The estimates with their heads, the hardest first.
    private static let estimates = [Estimate.hard, .hedged, .refused].compactMap { estimate in
        Heads.index(of: .estimate(estimate)).map { (estimate: estimate, head: $0) }
    }

    /// Whether a sentence speaks of recovery to come more than of news or of a way round, and, where it names no time
    /// to come, more than of recovery that is there: "everything works again!".
    private func isAboutRecovery(_ sentence: Int, _ hard: Int) -> Bool {
        let others: [Label] =
            signs.hasTime(sentence) ? [.nextUpdate, .workaround] : [.nextUpdate, .workaround, .restored]
        let rivals = others.compactMap { Heads.index(of: .label($0, to: .users)) }
        return rivals.allSatisfy { excess($0, sentence) < max(0, excess(hard, sentence)) }
    }

    /// Going along with something and doubting it exclude each other; a plain refusal stays, else the stronger.
    private func chooseStance(_ verdict: inout Verdict) {
        guard verdict.saying[.accepts] != nil, let challenging = verdict.saying[.challenges] else { return }
        if let head = Heads.index(of: .label(.challenges, to: .inward)),
            challenging.contains(where: { signs.isProven(head, in: $0) })
        {
            verdict.saying[.accepts] = nil
            return
        }
        verdict.saying[excess(.accepts) > excess(.challenges) ? .challenges : .accepts] = nil
    }

    /// What one part of a message takes back of another.
    private func cancel(_ verdict: inout Verdict) {
        // Blame is left out where an act that serves recovery, or answering for it in words, stands beside it.
        let (acts, owns) = (excess(.actions), excess(.ownership))
        let answer = max(acts, owns)
        if answer > 0, excess(.blame) < answer + 0.05 || answer > 0.1 || min(acts, owns) > 0 {
            verdict.saying[.blame] = nil
        }
        // A moment of further news makes the empty words beside it harmless.
        if !verdict.updates.isEmpty { verdict.saying[.vague] = nil }
    }

    /// How far a sentence lies above a head's threshold, which plain signs lower.
    private func excess(_ head: Int, _ sentence: Int) -> Float {
        excesses[head * text.sentences.count + sentence]
    }

    /// How far the strongest sentence lies above a label's threshold.
    private func excess(_ label: Label) -> Float {
        guard let head = Heads.index(of: .label(label, to: addressee)) else { return LinearModel.silence }
        return text.sentences.indices.map { excess(head, $0) }.max() ?? LinearModel.silence
    }
}
