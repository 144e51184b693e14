import DrillEngine
import MessageReading

/// Whether somebody answers for the service, and does not put the fault elsewhere.
enum Ownership {
    static func measure(_ ground: Ground) -> Measured? {
        let held = ground.coverage(in: .openness, for: .day) { message in
            message.says(.ownership) ? (1, message.quote(.ownership)) : nil
        }
        let blame = ground.play.outward.filter { $0.disasters.contains(.blame) }
        return ground.measured(
            held.coverage, evidence: held.evidence,
            nl: "wist men wie ervoor staat", en: "people knew who answers for it",
            minus: ground.deductions(
                "blame", nl: "de schuld bij een ander gelegd", en: "blame put on somebody else",
                blame.map { ($0, $0.quote(.blame)) }))
    }
}
