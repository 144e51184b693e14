package import Groundwork

/// Makes one reading of a message from what its sentences say, by the codebook's rules for whole messages.
package struct MessageRules {
    let text: AnalysedText
    let book: Phrasebook
    let margins: [[Float]]
    let thresholds: [Float]
    let addressee: Addressee

    /// Makes the rules for one message; `margins` holds a number for every sentence and head.
    package init(
        text: AnalysedText, book: Phrasebook, margins: [[Float]], thresholds: [Float], addressee: Addressee
    ) {
        self.text = text
        self.book = book
        self.margins = margins
        self.thresholds = thresholds
        self.addressee = addressee
    }

    /// The reading.
    package func reading(_ language: Language) -> Reading {
        var reading = Reading(language: language)
        guard !thresholds.isEmpty else { return reading }
        var saying: [Label: [Int]] = [:]
        for label in Label.allCases {
            guard let head = Heads.index(of: label, to: addressee) else { continue }
            let sentences = sentences(above: head)
            if !sentences.isEmpty { saying[label] = sentences }
        }
        let estimate = addressee == .users ? estimate() : nil
        let moments = MomentRule(text: text, book: book)
        if let sentences = saying[.nextUpdate] { reading.updateMoments = moments.updates(in: sentences) }
        if let estimate {
            reading.estimate = estimate.0
            reading.estimateQuotes = estimate.1.map(words)
            if estimate.0 != .refused { reading.estimateMoment = moments.recovery(in: estimate.1) }
        }
        cancel(&saying, reading)
        for label in Label.allCases {
            if let sentences = saying[label] {
                reading.findings.append(Finding(label, quotes: sentences.map(words)))
            }
        }
        return reading
    }

    private func words(_ sentence: Int) -> String {
        text.text.words(text.sentences[sentence].bytes)
    }

    /// The sentences whose margin reaches a head's threshold.
    func sentences(above head: Int) -> [Int] {
        text.sentences.indices.filter { margins[$0][head] >= thresholds[head] }
    }

    /// The hardest estimate that a sentence gives, with the sentences that give it.
    ///
    /// Within one sentence the strongest counts ("probably at three" is hedged, however certain three sounds);
    /// between sentences the hardest.
    private func estimate() -> (Estimate, [Int])? {
        let ranks: [(Estimate, Int)] = [Estimate.hard, .hedged, .refused].compactMap { estimate in
            Heads.index(of: estimate).map { (estimate, $0) }
        }
        var saying: [Estimate: [Int]] = [:]
        for sentence in text.sentences.indices {
            let best = ranks.max { excess($0.1, sentence) < excess($1.1, sentence) }
            guard let (estimate, head) = best, excess(head, sentence) >= 0 else { continue }
            if estimate == .hard, !isAboutRecovery(sentence, head) { continue }
            saying[estimate, default: []].append(sentence)
        }
        for estimate in [Estimate.hard, .hedged, .refused] {
            if let sentences = saying[estimate] { return (estimate, sentences) }
        }
        return nil
    }

    /// Whether a sentence with a time speaks of recovery more than of news or of a way round.
    private func isAboutRecovery(_ sentence: Int, _ hard: Int) -> Bool {
        let rivals = [Label.nextUpdate, .workaround].compactMap { Heads.index(of: $0, to: .users) }
        return rivals.allSatisfy { excess($0, sentence) < max(0, excess(hard, sentence)) }
    }

    /// How far a sentence lies above a head's threshold.
    private func excess(_ head: Int, _ sentence: Int) -> Float {
        margins[sentence][head] - thresholds[head]
    }

    /// What one part of a message takes back of another.
    private func cancel(_ saying: inout [Label: [Int]], _ reading: Reading) {
        guard addressee == .users else { return }
        // An act that serves recovery, or answering for it in words, is what blame leaves out.
        let answered = max(excess(.actions), excess(.ownership))
        if answered > 0, excess(.blame) < answered + 0.05 { saying[.blame] = nil }
        // A moment of further news makes the empty words beside it harmless.
        if saying[.vague] != nil, !reading.updateMoments.isEmpty { saying[.vague] = nil }
    }

    /// How far the strongest sentence lies above a label's threshold.
    private func excess(_ label: Label) -> Float {
        guard let head = Heads.index(of: label, to: addressee) else { return -9 }
        return (margins.map { $0[head] }.max() ?? -9) - thresholds[head]
    }
}
