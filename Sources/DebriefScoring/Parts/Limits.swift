import DrillEngine
import MessageReading

/// Whether messages keep what is known apart from what is not.
enum Limits {
    static func measure(_ ground: Ground) -> Measured? {
        let held = ground.coverage(in: .openness, for: .day) { message in
            let isOpenAboutLimits = message.says(.unknown) || message.sent.reading.eta == .refused
            let known = [Label.cause, .impact, .actions].contains { message.says($0) }
            guard isOpenAboutLimits, known else { return nil }
            return (1, message.says(.unknown) ? message.quote(.unknown) : message.estimateQuote)
        }
        return ground.measured(
            held.coverage, evidence: held.evidence,
            nl: "had men een bericht dat bekend en onbekend uit elkaar houdt",
            en: "people had a message that keeps known and unknown apart")
    }
}
