import DrillEngine
import Groundwork
import MessageReading

/// Whether people knew when they would hear more.
enum NextUpdate {
    /// Waiting minutes ahead within which an announced moment is of use; further away it covers only this much.
    private static let horizon = 300

    static func measure(_ ground: Ground) -> Measured? {
        let play = ground.play
        var coverage = Coverage(play.waiting)
        var evidence: [Evidence] = []
        for message in play.broadcasts {
            let worth = message.worth(in: .expectations)
            let ahead = message.sent.reading.updatesAt.filter { $0 > message.at }
            guard worth > 0, !ahead.isEmpty else { continue }
            for due in ahead {
                for audience in message.audiences
                where play.waiting.minutes(audience, from: message.at, to: due) <= horizon {
                    coverage.mark([audience], from: message.at, until: due + 5, worth: worth)
                }
            }
            evidence.append(message.evidence(message.quote(.nextUpdate)))
        }
        let vague = play.outward.filter { $0.harms(.vague) && $0.sent.reading.updatesAt.isEmpty }
        return ground.measured(
            coverage, evidence: evidence,
            nl: "was een moment voor het volgende bericht aangekondigd",
            en: "a moment for the next message was announced",
            minus: ground.deductions(
                "vague", nl: "vaag beloofd, zonder moment", en: "promised vaguely, without a moment",
                vague.map { ($0, $0.quote(.vague)) }))
    }
}
