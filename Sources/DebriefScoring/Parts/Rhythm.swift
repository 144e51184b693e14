import DrillEngine
import Groundwork
import TranscriptJournal

/// How old the last word is, over all the time in which people wait.
enum Rhythm {
    /// By how much the norms stretch while an announced moment is still ahead (N-04).
    private static let announced = 1.5

    static func measure(_ ground: Ground) -> Measured? {
        let play = ground.play
        let listeners = ground.listeners
        guard !listeners.isEmpty else { return nil }
        var marks = 0.0
        var stale = 0
        var total = 0
        var gaps: [Gap] = []
        for audience in listeners {
            let course = follow(audience, ground)
            marks += course.marks
            stale += course.stale
            total += play.waiting.total(audience)
            gaps += course.gaps
        }
        let share = (100 * (1 - Double(stale) / Double(max(1, total)))).rounded()
        let language = ground.language
        var why = language.pick(
            nl: "In \(Wording.whole(share))% van de wachttijd was het laatste bericht vers genoeg.",
            en: "For \(Wording.whole(share))% of waiting time the last word was fresh enough.")
        gaps.sort { ($1.until - $1.from, $0.from) < ($0.until - $0.from, $1.from) }
        if let gap = gaps.first, share < 100 {
            let span = Wording.span(gap.from, gap.until, language)
            why += language.pick(
                nl: " Langste te lange stilte: \(gap.note), \(span).",
                en: " Longest silence that was too long: \(gap.note), \(span).")
        }
        let words = play.broadcasts.filter { $0.isHeard }
        return Measured(
            marks: marks / Double(listeners.count), why: why, evidence: words.map { $0.evidence() },
            gaps: Array(gaps.prefix(3)))
    }

    private struct Course {
        var marks = 0.0
        /// Minutes in which the last word was too old for full marks.
        var stale = 0
        var gaps: [Gap] = []
    }

    private static func follow(_ audience: Int, _ ground: Ground) -> Course {
        let play = ground.play
        let waiting = play.waiting
        let words = play.broadcasts.filter { $0.audiences.contains(audience) && $0.isHeard }
        var course = Course()
        var next = 0
        var last = play.setting.starts
        var ahead: Moment?
        var earned = 0.0
        var silence: (from: Moment, until: Moment)?
        for step in 0..<waiting.steps where waiting.waits[audience][step] {
            let moment = waiting.moment(step)
            while next < words.count, words[next].at <= moment {
                last = words[next].at
                ahead = words[next].sent.reading.updatesAt.first
                next += 1
            }
            let age = Double(waiting.minutes(audience, from: last, to: moment))
            let marks = norm(at: moment, ahead, audience, ground).marks(for: age)
            earned += marks
            if marks < 1 {
                course.stale += WaitingTime.step
                if silence?.from != last {
                    if let silence { course.gaps.append(gap(silence, audience, ground)) }
                    silence = (last, moment)
                }
                silence?.until = moment + WaitingTime.step
            }
        }
        if let silence { course.gaps.append(gap(silence, audience, ground)) }
        // Whoever never hears a word has no rhythm, however short the silence still is at first.
        course.marks = words.isEmpty ? 0 : earned * Double(WaitingTime.step) / Double(waiting.total(audience))
        return course
    }

    private static func gap(_ silence: (from: Moment, until: Moment), _ audience: Int, _ ground: Ground)
        -> Gap
    {
        Gap(from: silence.from, until: silence.until, note: ground.name(audience))
    }

    private static func norm(at moment: Moment, _ ahead: Moment?, _ audience: Int, _ ground: Ground) -> Norm {
        let start = ground.play.setting.starts
        let phase =
            if ground.play.waiting.minutes(audience, from: start, to: moment) < 120 {
                "early"
            } else if moment.date == start.date {
                "day"
            } else {
                "later"
            }
        let norm = ground.part.norms[phase] ?? Norm(full: 60, zero: 180)
        return ahead.map { $0 >= moment } ?? false ? norm.stretched(by: announced) : norm
    }
}
