import Groundwork
import TranscriptJournal

/// How fast a fact that can be told reaches people.
enum News {
    /// Waiting minutes before the end in which a fact need not be told any more.
    private static let tooLate = 60
    /// What the audience told first counts for, against all audiences together.
    private static let first = 0.6

    static func measure(_ ground: Ground) -> Measured? {
        let (play, language) = (ground.play, ground.language)
        let facts = play.facts.filter { couldBeTold($0, play) }
        guard !facts.isEmpty else { return nil }
        var earned = 0.0
        var inTime = 0
        var evidence: [Evidence] = []
        var gaps: [Gap] = []
        for fact in facts {
            guard let tellable = fact.tellable else { continue }
            let marks = worth(of: fact, tellable, ground)
            earned += marks
            inTime += marks >= 0.5 ? 1 : 0
            let told = fact.told.compactMap { $0 }.min { ($0.at, $0.message) < ($1.at, $1.message) }
            if let told, let message = play.message(told.message) {
                evidence.append(message.evidence(helps: marks >= 0.5))
            }
            if marks < 0.5 {
                gaps.append(Gap(from: tellable, until: told?.at ?? play.end, note: fact.truth.name))
            }
        }
        let late = gaps.map(\.note)
        let head = language.pick(
            nl: "\(inTime) van \(facts.count) feiten snel verteld nadat ze bekend waren.",
            en: "\(inTime) of \(facts.count) facts told soon after they could be known.")
        func why(_ late: [String]) -> String {
            guard !late.isEmpty else { return head }
            let list = Wording.list(late, atMost: 4, language)
            return head + language.pick(nl: " Laat of niet: \(list).", en: " Late or never: \(list).")
        }
        return Measured(
            marks: earned / Double(facts.count), why: why(late),
            account: why(late.map { play.factWords[$0] }), evidence: evidence, gaps: gaps)
    }

    /// Whether a fact could be told while there was time for it.
    static func couldBeTold(_ fact: FactCourse, _ play: Play) -> Bool {
        guard let tellable = fact.tellable, tellable < play.end else { return false }
        let left = play.setting.audiences.indices.map {
            play.waiting.minutes($0, from: tellable, to: play.end)
        }.max()
        return (left ?? 0) >= tooLate || fact.told.contains { $0 != nil }
    }

    private static func worth(of fact: FactCourse, _ tellable: Moment, _ ground: Ground) -> Double {
        let marks = ground.listeners.map { audience -> Double in
            guard let told = fact.told[audience] else { return 0 }
            let delay = ground.play.waiting.minutes(audience, from: tellable, to: told.at)
            return ground.part.marks(for: Double(delay))
        }
        guard let best = marks.max() else { return 0 }
        return first * best + (1 - first) * marks.reduce(0, +) / Double(marks.count)
    }
}
