import DrillEngine
import Groundwork

/// Whether promises of news and of recovery came true.
enum KeptWord {
    static func measure(_ ground: Ground) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let pledges = play.soundPledges.filter { worth(of: $0, in: play) != nil }
        guard !pledges.isEmpty else { return nil }
        var tally = FateTally()
        var earned = 0.0
        var evidence: [Evidence] = []
        for pledge in pledges {
            let marks = worth(of: pledge, in: play) ?? 0
            earned += marks
            tally.count(play.honestFate(of: pledge))
            if marks < 0.5, let message = play.message(pledge.promise.message) {
                evidence.append(message.evidence(pledge.promise.quote, helps: false))
            }
        }
        if evidence.isEmpty, let first = pledges.first, let message = play.message(first.promise.message) {
            evidence = [message.evidence(first.promise.quote)]
        }
        return Measured(
            marks: ground.part.marks(for: 100 * earned / Double(pledges.count)),
            why: language.pick(
                nl: "Van \(Wording.count(pledges.count, "belofte", "beloften")): ",
                en: "Of \(Wording.count(pledges.count, "promise", "promises")): ") + tally.words(language)
                + ".",
            evidence: evidence)
    }

    /// What a promise earns, 0 to 1; nothing when it says neither good nor bad.
    ///
    /// A recovery given as certain earns nothing even when it comes true: that was luck.
    private static func worth(of pledge: Play.Pledge, in play: Play) -> Double? {
        guard let fate = play.honestFate(of: pledge), !play.isKeptEmptily(pledge) else { return nil }
        if pledge.promise.kind == .recovery, pledge.promise.isHard { return 0 }
        switch fate {
        case .kept: return 1
        case .revised: return 0.8
        case .late: return 0.4
        case .broken: return 0
        }
    }
}
