import Groundwork
import MessageReading

/// Whether messages can be read by those who get them.
enum PlainWords {
    static func measure(_ ground: Ground) -> Measured? {
        let language = ground.language
        let messages = ground.play.outward
        guard !messages.isEmpty else {
            return ground.listeners.isEmpty
                ? nil
                : Measured(
                    marks: 0,
                    why: language.pick(nl: "Er is niets geschreven.", en: "Nothing was written."))
        }
        let worths = messages.map { $0.says(.jargon) ? 0 : $0.worth(in: .openness) }
        let percent = 100 * worths.reduce(0, +) / Double(messages.count)
        let jargon = messages.filter { $0.says(.jargon) }
        let long = messages.count { $0.brevity < 1 }
        var why = language.pick(
            nl: "\(Wording.whole(percent))% is kort en zonder vaktaal.",
            en: "\(Wording.whole(percent))% is short and without jargon.")
        if !jargon.isEmpty {
            why += language.pick(nl: " Vaktaal in \(jargon.count).", en: " Jargon in \(jargon.count).")
        }
        if long > 0 { why += language.pick(nl: " Te lang: \(long).", en: " Too long: \(long).") }
        return Measured(
            marks: ground.part.marks(for: percent), why: why,
            evidence: zip(messages, worths).map { message, worth in
                message.says(.jargon)
                    ? message.evidence(message.quote(.jargon), helps: false)
                    : message.evidence(helps: worth > 0 && message.brevity == 1)
            })
    }
}
