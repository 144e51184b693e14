import DrillEngine
import Groundwork

/// Whether recovery times that did not stand were moved before they passed.
enum Revision {
    static func measure(_ ground: Ground) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let unmet = play.soundPledges.filter { pledge in
            pledge.promise.kind == .recovery && [.revised, .late, .broken].contains(pledge.fate)
        }
        guard !unmet.isEmpty else { return nil }
        let inTime = unmet.filter { isHonestlyRevised($0, play) }
        let evidence = unmet.compactMap { pledge -> Evidence? in
            let isGood = isHonestlyRevised(pledge, play)
            let number = isGood ? pledge.settledBy ?? pledge.promise.message : pledge.promise.message
            guard let message = play.message(number) else { return nil }
            return message.evidence(isGood ? nil : pledge.promise.quote, helps: isGood)
        }
        return Measured(
            marks: ground.part.marks(for: 100 * Double(inTime.count) / Double(unmet.count)),
            why: language.pick(
                nl:
                    "\(inTime.count) van \(unmet.count) hersteltijden die niet bleven staan, bijgesteld voor ze verliepen.",
                en:
                    "\(inTime.count) of \(unmet.count) recovery times that did not stand were revised before they lapsed."
            ),
            evidence: evidence)
    }

    /// Whether a time was moved before it passed, and not to another certainty; having given one as certain costs elsewhere.
    private static func isHonestlyRevised(_ pledge: Play.Pledge, _ play: Play) -> Bool {
        play.honestFate(of: pledge) == .revised
    }
}
