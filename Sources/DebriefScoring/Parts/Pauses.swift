import DrillEngine
import Groundwork
import MessageReading

/// Whether people knew, when the office closed, when they would hear more.
enum Pauses {
    /// Minutes after the next opening within which the announced word must come.
    private static let morning = 150

    static func measure(_ ground: Ground) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let pauses = pauses(in: play)
        var asked = 0
        var announced = 0
        var evidence: [Evidence] = []
        var gaps: [Gap] = []
        for pause in pauses {
            for audience in ground.listeners where stillWaits(audience, after: pause.opens, play) {
                asked += 1
                if let message = word(to: audience, during: pause, play) {
                    announced += 1
                    if !evidence.contains(where: { $0.message == message.number }) {
                        evidence.append(message.evidence(message.quote(.nextUpdate)))
                    }
                } else if !gaps.contains(where: { $0.from == pause.closes }) {
                    gaps.append(Gap(from: pause.closes, until: pause.opens, note: ground.name(audience)))
                }
            }
        }
        guard asked > 0 else { return nil }
        let percent = 100 * Double(announced) / Double(asked)
        var why = language.pick(
            nl:
                "Bij \(Wording.whole(percent))% van de sluitingen wist een doelgroep wanneer het volgende bericht komt.",
            en:
                "At \(Wording.whole(percent))% of closings an audience knew when the next message would come."
        )
        if let gap = gaps.first {
            why += language.pick(
                nl: " Niet aangekondigd: de stilte vanaf \(ground.time(gap.from)).",
                en: " Not announced: the silence from \(ground.time(gap.from)).")
        }
        return Measured(
            marks: ground.part.marks(for: percent), why: why, evidence: evidence, gaps: Array(gaps.prefix(3)))
    }

    private struct Pause {
        let closes: Moment
        let opens: Moment
    }

    /// The nights and weekends between office hours within the drill.
    private static func pauses(in play: Play) -> [Pause] {
        let waiting = play.waiting
        var pauses: [Pause] = []
        var closed: Int?
        for step in 0..<waiting.steps {
            if waiting.office[step], let from = closed, from > 0 {
                pauses.append(Pause(closes: waiting.moment(from), opens: waiting.moment(step)))
            }
            closed = waiting.office[step] ? nil : closed ?? step
        }
        // A lunch break is no pause that anybody needs to announce.
        return pauses.filter { $0.opens - $0.closes >= 240 && !play.wasSkipped($0.closes) }
    }

    private static func stillWaits(_ audience: Int, after moment: Moment, _ play: Play) -> Bool {
        play.waiting.minutes(audience, from: moment, to: play.end) > 0
    }

    private static func word(to audience: Int, during pause: Pause, _ play: Play) -> SpokenMessage? {
        play.broadcasts.last { message in
            message.emptiness == nil && message.audiences.contains(audience)
                && message.at < pause.opens
                && message.sent.reading.updatesAt.contains { due in
                    due > pause.closes && due > message.at && due <= pause.opens + morning
                }
        }
    }
}
