import Groundwork
import TranscriptJournal

/// How long each audience waited for the first message that says something.
enum FirstWord {
    static func measure(_ ground: Ground) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let listeners = ground.listeners
        guard !listeners.isEmpty else { return nil }
        var marks = 0.0
        var said: [String] = []
        var evidence: [Evidence] = []
        var gaps: [Gap] = []
        for audience in listeners {
            let first = play.broadcasts.first { message in
                message.audiences.contains(audience) && message.isHeard
            }
            let heard = first?.at ?? play.end
            let waited = play.waiting.minutes(audience, from: play.setting.starts, to: heard)
            if let first {
                marks += ground.part.marks(for: Double(waited))
                said.append("\(ground.name(audience)) \(Wording.length(waited, language))")
                if !evidence.contains(where: { $0.message == first.number }) {
                    evidence.append(first.evidence())
                }
            } else {
                said.append(ground.name(audience) + language.pick(nl: " nooit", en: " never"))
                gaps.append(Gap(from: play.setting.starts, until: play.end, note: ground.name(audience)))
            }
        }
        let full = Wording.number(ground.part.norms[""]?.full ?? 0)
        let list = said.joined(separator: ", ")
        return Measured(
            marks: marks / Double(listeners.count),
            why: language.pick(
                nl: "Wachttijd tot het eerste bericht: \(list) (alles verdiend binnen \(full) min).",
                en: "Waiting time to the first message: \(list) (full marks within \(full) min)."),
            evidence: evidence, gaps: gaps)
    }
}
