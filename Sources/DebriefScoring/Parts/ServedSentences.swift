package import DrillEngine
import Groundwork
import MessageReading

/// How disastrous sentences that others served were met.
enum ServedSentences {
    /// Effort, blame and investment, which harm openness.
    static func tales(_ ground: Ground) -> Measured? {
        measure(ground) { $0 != .certainty }
    }

    /// False certainty, which harms what people can count on.
    static func certainty(_ ground: Ground) -> Measured? {
        measure(ground) { $0 == .certainty }
    }

    private static func measure(_ ground: Ground, of kinds: (Disaster) -> Bool) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let served = play.served.filter { kinds($0.kind) && !play.isPassedOver($0) }
        guard !served.isEmpty else { return nil }
        var earned = 0.0
        var counts = [Int](repeating: 0, count: 4)
        var evidence: [Evidence] = []
        var gaps: [Gap] = []
        for sentence in served {
            switch sentence.outcome {
            case .challenged:
                earned += 1
                counts[0] += 1
            case .accepted: counts[1] += 1
            case .passedOn: counts[2] += 1
            case nil:
                counts[3] += 1
                gaps.append(Gap(from: sentence.at, until: play.end, note: sentence.from))
            }
            for met in sentence.met {
                guard let message = play.message(met.message) else { continue }
                evidence.append(message.evidence(quote(met, message), helps: met.how == .challenged))
            }
        }
        let words = [
            language.pick(nl: "tegengesproken", en: "challenged"),
            language.pick(nl: "geslikt", en: "accepted"),
            language.pick(nl: "doorgegeven aan gebruikers", en: "passed on to users"),
            language.pick(nl: "onbeantwoord", en: "left unanswered"),
        ]
        let list = zip(counts, words).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return Measured(
            marks: ground.part.marks(for: 100 * earned / Double(served.count)),
            why: language.pick(
                nl: "Van \(served.count) voorgeschotelde zinnen: ", en: "Of \(served.count) served: ")
                + list + ".",
            evidence: evidence, gaps: gaps)
    }

    private static func quote(_ met: ClaimMet, _ message: SpokenMessage) -> String {
        switch met.how {
        case .challenged:
            message.says(.challenges) ? message.quote(.challenges) : message.quote(.escalates)
        case .accepted: message.quote(.accepts)
        case .passedOn: met.kind.label.map { message.quote($0) } ?? message.estimateQuote
        }
    }
}

extension Play.Served {
    /// The worst that was done with it; nothing when it was left unanswered.
    package var outcome: ClaimMet.How? {
        if met.contains(where: { $0.how == .passedOn }) { return .passedOn }
        if met.contains(where: { $0.how == .accepted }) { return .accepted }
        return met.isEmpty ? nil : .challenged
    }
}
