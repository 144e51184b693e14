import Groundwork
import MessageReading
import TranscriptJournal

/// Whether recovery was told when it was there, and not before.
enum AllClear {
    /// The least share of the service, in percent, at which "it works again" is no false alarm.
    private static let leastService = 30
    /// Minutes after recovery within which telling it earns everything, and nothing any more.
    private static let norm = Norm(full: 60, half: 150, zero: 480)

    static func measure(_ ground: Ground) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let claims = play.outward.filter { $0.says(.restored) }
        let premature = claims.filter { isFalse($0, play) }
        var marks: [Double] = []
        var delays: [Int] = []
        var evidence: [Evidence] = []
        for audience in play.setting.audiences.indices {
            guard let back = play.restored(to: audience), play.end - back >= 30 else { continue }
            let told = claims.first { claim in
                claim.audiences.contains(audience) && claim.at >= back && claim.emptiness == nil
            }
            // A night in which nobody needs it is no delay.
            let delay = told.map { play.waiting.minutesOfNeed(audience, from: back, to: $0.at) }
            marks.append(delay.map { norm.marks(for: Double($0)) } ?? 0)
            delays += [delay].compactMap { $0 }
            if let told, !evidence.contains(where: { $0.message == told.number }) {
                evidence.append(told.evidence(told.quote(.restored)))
            }
        }
        guard !marks.isEmpty || !premature.isEmpty else { return nil }
        let mean = marks.isEmpty ? 0 : marks.reduce(0, +) / Double(marks.count)
        var why: [String] = []
        if !marks.isEmpty {
            why.append(
                language.pick(
                    nl: "Herstel gemeld aan \(delays.count) van \(marks.count) doelgroepen.",
                    en: "Recovery told to \(delays.count) of \(marks.count) audiences."))
        }
        if let longest = delays.max(), Double(longest) > norm.full {
            let length = Wording.length(longest, language)
            why.append(
                language.pick(
                    nl: "De laatste hoorde het na \(length).", en: "The last heard it after \(length)."))
        }
        if !premature.isEmpty {
            why.append(
                language.pick(
                    nl: "Te vroeg gemeld: \(premature.count) keer.",
                    en: "Told too early: \(Wording.count(premature.count, "time", "times"))."))
        }
        return Measured(
            marks: ground.part.marks(for: 100 * mean), why: why.joined(separator: " "), evidence: evidence,
            deductions: ground.deductions(
                "false", nl: "herstel gemeld dat er niet was", en: "recovery told that was not there",
                premature.map { ($0, $0.quote(.restored)) }))
    }

    private static func isFalse(_ claim: SpokenMessage, _ play: Play) -> Bool {
        !play.tellsOfMeasures(claim)
            && claim.audiences.contains { play.service(for: $0, at: claim.at) < leastService }
    }
}
