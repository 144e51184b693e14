import DrillEngine
import Groundwork
import MessageReading

/// Whether people had an honest idea of how long it would take.
enum HonestEstimate {
    /// What being told to plan for a long outage is worth as an estimate.
    private static let floor = 0.75

    static func measure(_ ground: Ground) -> Measured? {
        let play = ground.play
        var coverage = Coverage(play.waiting)
        var evidence: [Evidence] = []
        for message in play.broadcasts {
            let worth = message.worth(in: .expectations)
            guard worth > 0, let said = estimate(in: message) else { continue }
            var until = Validity.day.until(from: message.at, play.waiting)
            // An estimate that has passed tells nothing.
            if message.sent.reading.eta == .hedged, let by = message.sent.reading.recoveryBy {
                until = max(message.at, min(by, until))
            }
            coverage.mark(message.audiences, from: message.at, until: until, worth: worth * said.worth)
            evidence.append(message.evidence(said.quote))
        }
        return ground.measured(
            coverage, evidence: evidence,
            nl: "had men een eerlijke schatting, of de eerlijke mededeling dat die er nog niet is",
            en: "people had an honest estimate, or were honestly told that there is none yet",
            minus: certainties(ground) + misses(ground))
    }

    private static func estimate(in message: SpokenMessage) -> (worth: Double, quote: String)? {
        switch message.sent.reading.eta {
        case .hedged, .refused: (1, message.estimateQuote)
        case .none where message.says(.prepare): (floor, message.quote(.prepare))
        case .none, .hard: nil
        }
    }

    private static func certainties(_ ground: Ground) -> [Measured.Deduction] {
        let hard = ground.play.outward.filter { $0.disasters.contains(.certainty) }
        return ground.deductions(
            "certainty", nl: "als zeker gebracht", en: "given as certain", hard.map { ($0, $0.estimateQuote) }
        )
    }

    private static func misses(_ ground: Ground) -> [Measured.Deduction] {
        let missed = ground.play.soundPledges.filter { pledge in
            pledge.promise.kind == .recovery && !pledge.promise.isHard
                && ground.play.honestFate(of: pledge) == .broken
        }
        return ground.deductions(
            "missed", nl: "schatting verlopen zonder bijstelling", en: "estimate lapsed without a revision",
            missed.compactMap { pledge in
                ground.play.message(pledge.promise.message).map { ($0, pledge.promise.quote) }
            })
    }
}
