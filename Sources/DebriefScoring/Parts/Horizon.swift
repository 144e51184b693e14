import DrillEngine
import Groundwork
import MessageReading

/// Whether people were told what to plan for.
enum Horizon {
    static func measure(_ ground: Ground) -> Measured? {
        let held = ground.coverage(in: .expectations, for: .day) { message in
            if message.says(.prepare) { return (1, message.quote(.prepare)) }
            let reading = message.sent.reading
            // An estimate for another day is something to plan by.
            guard reading.eta == .hedged, let by = reading.recoveryBy, by.date > message.at.date else {
                return nil
            }
            return (0.8, message.estimateQuote)
        }
        return ground.measured(
            held.coverage, evidence: held.evidence,
            nl: "wist men waar men in de planning op moest rekenen", en: "people knew what to plan for")
    }
}
