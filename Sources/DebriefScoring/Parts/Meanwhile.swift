import Groundwork
import MessageReading

/// Whether people knew what they could do meanwhile, and where help was.
enum Meanwhile {
    static func measure(_ ground: Ground) -> Measured? {
        let ways = ground.coverage(in: .expectations, for: .day) { message in
            message.says(.workaround) ? (1, message.quote(.workaround)) : nil
        }
        let places = ground.coverage(in: .expectations, for: .day) { message in
            message.says(.contact) ? (1, message.quote(.contact)) : nil
        }
        guard
            var measured = ground.measured(
                ways.coverage, evidence: ways.evidence + places.evidence,
                nl: "wist men hoe het intussen verder kan", en: "people knew how to go on meanwhile")
        else { return nil }
        let percent = 0.7 * ways.coverage.percent + 0.3 * places.coverage.percent
        measured.marks = ground.part.marks(for: percent)
        let help = Wording.whole(places.coverage.percent)
        measured.why += ground.language.pick(
            nl: " Waar hulp is: \(help)%.", en: " Where help is: \(help)%.")
        return measured
    }
}
