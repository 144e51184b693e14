import Groundwork
import TranscriptJournal

/// What was measured for a part, before its weight.
struct Measured {
    /// Points off, for one occurrence.
    struct Deduction {
        let points: Int
        let reason: String
        let evidence: Evidence?
    }

    /// What the norm gives, from 0 to 1.
    var marks: Double
    /// Why, in a sentence or two, for records.
    var why: String
    /// Why, for people, where that reads otherwise: facts by their words.
    var account: String?
    /// The trainee's words that it rests on.
    var evidence: [Evidence] = []
    /// What was missing, and when.
    var gaps: [Gap] = []
    /// Points off.
    var deductions: [Deduction] = []

    /// Whole points from 0 to 100, after deductions.
    var points: Int {
        let earned = Int(Swift.max(0, Swift.min(1, marks)) * 100 + 0.5)
        return Swift.max(0, earned - deductions.reduce(0) { $0 + $1.points })
    }
}

/// What a part is measured with: the play, its norms, and the language of the reasons.
struct Ground {
    let play: Play
    let part: Rubric.Part
    let language: Language

    /// The name of an audience.
    func name(_ audience: Int) -> String { play.setting.audiences[audience].name }

    /// The audiences that wait at all; the others are asked nothing.
    var listeners: [Int] {
        play.setting.audiences.indices.filter { play.waiting.total($0) > 0 }
    }

    /// A day and clock time for a sentence: "di 10:00".
    func time(_ moment: Moment) -> String { Wording.time(moment, language) }

    /// Points off for each message, with what it said.
    func deductions(
        _ key: String, nl: String, en: String, _ found: [(message: SpokenMessage, quote: String)]
    ) -> [Measured.Deduction] {
        let points = play.spread(part.minus[key] ?? 0)
        return found.map { item in
            Measured.Deduction(
                points: points, reason: language.pick(nl: nl, en: en),
                evidence: item.message.evidence(item.quote, helps: false))
        }
    }

    /// What an audience held over time: each message marks its readers for as long as it serves.
    ///
    /// - Parameter says: what a message is worth for this part and the words for it; nothing when it does not
    ///   speak of it.
    func coverage(
        in dimension: Dimension, for validity: Validity,
        says: (SpokenMessage) -> (worth: Double, quote: String)?
    ) -> (coverage: Coverage, evidence: [Evidence]) {
        var coverage = Coverage(play.waiting)
        var evidence: [Evidence] = []
        for message in play.broadcasts {
            let worth = message.worth(in: dimension)
            guard worth > 0, let said = says(message) else { continue }
            coverage.mark(
                message.audiences, from: message.at, until: validity.until(from: message.at, play.waiting),
                worth: worth * said.worth)
            evidence.append(message.evidence(said.quote))
        }
        return (coverage, evidence)
    }

    /// What coverage earns, with the reason: the share, what full marks take, and the longest gaps.
    ///
    /// - Parameter what: the end of "in 62% of waiting time people …".
    func measured(
        _ coverage: Coverage, evidence: [Evidence], nl: String, en: String,
        minus: [Measured.Deduction] = []
    ) -> Measured? {
        guard coverage.applies else { return nil }
        let percent = coverage.percent
        let marks = part.marks(for: percent)
        let full = Wording.number(part.norms[""]?.full ?? 100)
        let share = Wording.whole(percent)
        var why = language.pick(
            nl: "In \(share)% van de wachttijd \(nl) (alles verdiend bij \(full)%).",
            en: "In \(share)% of waiting time \(en) (full marks at \(full)%).")
        let gaps =
            marks >= 1
            ? []
            : coverage.gaps().map { stretch in
                Gap(from: stretch.from, until: stretch.until, note: name(stretch.audience))
            }
        if let gap = gaps.first {
            let span = Wording.span(gap.from, gap.until, language)
            why += language.pick(
                nl: " Langste gat: \(gap.note), \(span).", en: " Longest gap: \(gap.note), \(span).")
        }
        return Measured(marks: marks, why: why, evidence: evidence, gaps: gaps, deductions: minus)
    }
}
