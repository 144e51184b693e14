import DrillEngine
import Groundwork

/// Whether announced messages came when they were announced.
enum KeptUpdates {
    static func measure(_ ground: Ground) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let promised = play.pledges.filter {
            $0.promise.kind == .update && $0.fate != nil && !play.isKeptEmptily($0) && !play.isExcused($0)
        }
        guard !promised.isEmpty else { return unannounced(ground) }
        var earned = 0.0
        var tally = FateTally()
        var evidence: [Evidence] = []
        for pledge in promised {
            let marks = worth(of: pledge)
            earned += marks
            tally.count(pledge.fate)
            if let message = play.message(pledge.promise.message) {
                evidence.append(message.evidence(pledge.promise.quote, helps: marks > 0.5))
            }
        }
        let percent = 100 * earned / Double(promised.count)
        let gaps = promised.filter { $0.fate == .broken }.map { pledge in
            Gap(
                from: pledge.promise.due, until: pledge.settled ?? play.end,
                note: language.pick(nl: "beloofd bericht bleef uit", en: "the promised message did not come"))
        }
        return Measured(
            marks: ground.part.marks(for: percent),
            why: language.pick(
                nl:
                    "Van \(Wording.count(promised.count, "aangekondigd bericht", "aangekondigde berichten")): ",
                en: "Of \(Wording.count(promised.count, "announced update", "announced updates")): ")
                + tally.words(language) + ".",
            evidence: evidence, gaps: gaps)
    }

    /// Announcing nothing keeps nothing, unless what was announced is open or is not held against the trainee; left out, it would shift its weight to the other parts.
    private static func unannounced(_ ground: Ground) -> Measured? {
        let isOpen = ground.play.pledges.contains {
            $0.promise.kind == .update && ($0.fate == nil || ground.play.isExcused($0))
        }
        guard !isOpen, !ground.listeners.isEmpty else { return nil }
        return Measured(
            marks: 0,
            why: ground.language.pick(
                nl: "Er is geen bericht aangekondigd dat ook kwam.",
                en: "No update was announced that then came."))
    }

    private static func worth(of pledge: Play.Pledge) -> Double {
        switch pledge.fate {
        case .kept: 1
        case .revised: 0.7
        case .late: 0.4
        case .broken, nil: 0
        }
    }
}

/// How many promises had which fate.
struct FateTally {
    private var kept = 0
    private var late = 0
    private var broken = 0
    private var revised = 0

    mutating func count(_ fate: Fate?) {
        switch fate {
        case .kept: kept += 1
        case .late: late += 1
        case .broken: broken += 1
        case .revised: revised += 1
        case nil: break
        }
    }

    /// "7 kept, 1 late, 2 broken".
    func words(_ language: Language) -> String {
        [
            (kept, language.pick(nl: "nagekomen", en: "kept")),
            (revised, language.pick(nl: "op tijd verzet", en: "moved in time")),
            (late, language.pick(nl: "te laat", en: "late")),
            (broken, language.pick(nl: "gebroken", en: "broken")),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
