package import Groundwork

/// Makes one reading of a message from what its sentences say.
package struct MessageRules {
    let text: AnalysedText
    let margins: [[Float]]
    let thresholds: [Float]
    let addressee: Addressee

    /// Makes the rules for one message; `margins` holds a number for every sentence and head.
    package init(text: AnalysedText, margins: [[Float]], thresholds: [Float], addressee: Addressee) {
        self.text = text
        self.margins = margins
        self.thresholds = thresholds
        self.addressee = addressee
    }

    /// The reading.
    package func reading(_ language: Language) -> Reading {
        var reading = Reading(language: language)
        guard !thresholds.isEmpty else { return reading }
        for label in Label.allCases {
            let saying = sentences(saying: label)
            if saying.isEmpty { continue }
            reading.findings.append(
                Finding(label, quotes: saying.map { text.text.words(text.sentences[$0].bytes) }))
        }
        if addressee == .users { estimate(&reading) }
        if reading.says(.nextUpdate) { reading.updateMoments = updateMoments() }
        return reading
    }

    /// The sentences that say a label, in their order.
    func sentences(saying label: Label) -> [Int] {
        guard let head = Heads.index(of: label, to: addressee) else { return [] }
        return sentences(above: head)
    }

    /// The sentences whose margin reaches a head's threshold.
    func sentences(above head: Int) -> [Int] {
        text.sentences.indices.filter { margins[$0][head] >= thresholds[head] }
    }

    private func estimate(_ reading: inout Reading) {
        for estimate in [Estimate.hard, .hedged, .refused] {
            guard let head = Heads.index(of: estimate) else { continue }
            let saying = sentences(above: head)
            if saying.isEmpty { continue }
            reading.estimate = estimate
            reading.estimateQuotes = saying.map { text.text.words(text.sentences[$0].bytes) }
            if estimate != .refused {
                reading.estimateMoment = saying.flatMap { moments(in: $0) }.max()
            }
            return
        }
    }

    private func updateMoments() -> [Moment] {
        let all = sentences(saying: .nextUpdate).flatMap { moments(in: $0) }
        return Array(Set(all)).sorted()
    }

    /// The moments still to come that a sentence names.
    private func moments(in sentence: Int) -> [Moment] {
        text.mentionsBySentence[sentence].compactMap { number in
            let mention = text.mentions[number]
            return mention.isPast || mention.isFloor ? nil : mention.committedMoment
        }
    }
}
