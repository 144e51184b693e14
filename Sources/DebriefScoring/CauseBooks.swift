import DrillEngine
package import Groundwork
import TranscriptJournal

/// What people's frustration was booked to, summed by cause and put into sentences.
struct CauseBooks {
    /// The causes, the largest first; those that calmed stand last.
    let totals: [Consequences.CauseTotal]

    init(_ play: Play, language: Language) {
        let sizes = play.setting.audiences.map { (name: $0.name, size: Double(max(1, $0.size))) }
        let people = max(1, sizes.reduce(0) { $0 + $1.size })
        var share: [String: Double] = [:]
        for audience in sizes { share[audience.name] = audience.size / people }
        var order: [String] = []
        var entries: [String: [BookedPoints]] = [:]
        for entry in PassedOverTime.apart(play.causes, play.excused) {
            if entries[entry.cause] == nil { order.append(entry.cause) }
            entries[entry.cause, default: []].append(entry)
        }
        let sums = order.map { cause -> (cause: String, frustration: Double, trust: Double) in
            var sum = (cause: cause, frustration: 0.0, trust: 0.0)
            for entry in entries[cause] ?? [] {
                let weight = (share[entry.audience] ?? 0) / 100
                sum.frustration += Double(entry.frustration) * weight
                sum.trust += Double(entry.trust) * weight
            }
            return sum
        }
        let grown = sums.reduce(0) { $0 + max(0, $1.frustration) }
        totals = sums.sorted { ($1.frustration, $0.cause) < ($0.frustration, $1.cause) }.map { sum in
            let worst = CauseBooks.worst(entries[sum.cause] ?? [], share)
            return Consequences.CauseTotal(
                cause: sum.cause, points: sum.frustration, trust: sum.trust,
                sentence: CauseBooks.sentence(sum.cause, sum.frustration, of: grown, worst, language))
        }
    }

    /// The stretch of time that cost most: entries of one cause that follow one another are one stretch.
    private static func worst(_ entries: [BookedPoints], _ share: [String: Double]) -> (Moment, Moment)? {
        var stretches: [(from: Moment, until: Moment, points: Double)] = []
        let ordered = entries.sorted { ($0.from, $0.until, $0.audience) < ($1.from, $1.until, $1.audience) }
        for entry in ordered where entry.frustration > 0 {
            let points = Double(entry.frustration) * (share[entry.audience] ?? 0)
            if let last = stretches.last, entry.from <= last.until + 30 {
                stretches[stretches.count - 1].until = max(last.until, entry.until)
                stretches[stretches.count - 1].points += points
            } else {
                stretches.append((entry.from, entry.until, points))
            }
        }
        return stretches.max { $0.points < $1.points }.map { ($0.from, $0.until) }
    }

    private static func sentence(
        _ cause: String, _ points: Double, of grown: Double, _ worst: (Moment, Moment)?, _ language: Language
    ) -> String {
        let name = CauseNames.name(of: cause, in: language)
        let figure = Wording.number(abs(points).rounded())
        if points < 0 {
            return language.pick(
                nl: "\(figure) punten frustratie weggenomen door \(name).",
                en: "\(figure) points of frustration taken away by \(name).")
        }
        let total = Wording.number(grown.rounded())
        let most = worst.map { from, until in
            language.pick(nl: ", het meest ", en: ", most of them ") + Wording.span(from, until, language)
        }
        return language.pick(
            nl: "\(figure) van de \(total) punten frustratie door \(name)\(most ?? "").",
            en: "\(figure) of the \(total) points of frustration came from \(name)\(most ?? "").")
    }
}

/// What the causes in the books are called.
package enum CauseNames {
    /// The name for people; the book's own word where there is none.
    package static func name(of cause: String, in language: Language) -> String {
        names[cause].map { language.pick(nl: $0.nl, en: $0.en) } ?? cause
    }

    private static let names: [String: (nl: String, en: String)] = [
        "outage": ("de storing zelf", "the outage itself"),
        "silence": ("stilte", "silence"),
        "brokenPromise": ("gebroken beloften", "broken promises"),
        "latePromise": ("beloften die te laat kwamen of verschoven", "promises kept late or moved"),
        "keptPromise": ("nagekomen beloften", "promises kept"),
        "blame": ("de schuld bij een ander leggen", "blaming somebody else"),
        "effort": ("moeite als excuus", "effort as an excuse"),
        "investment": ("eerdere investeringen opvoeren", "putting forward past investment"),
        "certainty": ("valse zekerheid", "false certainty"),
        "minimising": ("kleiner maken dan het is", "making it small"),
        "hostility": ("onvriendelijkheid", "unfriendliness"),
        "jargon": ("vaktaal", "jargon"),
        "vagueness": ("vaagheid", "vagueness"),
        "emptyUpdate": ("lege berichten", "empty updates"),
        "information": ("informatie", "information"),
        "empathy": ("begrip", "empathy"),
        "ownership": ("eigenaarschap", "ownership"),
        "workaround": ("een manier om verder te kunnen", "a way to go on"),
        "preparation": ("weten waar men op moet rekenen", "knowing what to plan for"),
        "denial": ("ontkennen", "denial"),
        "falseAllClear": ("herstel dat er niet was", "a false all-clear"),
        "unfairness": ("anderen die al wel verder konden", "others who could already go on"),
        "rumour": ("geruchten", "rumours"),
        "wordOfMouth": ("wat men elkaar vertelt", "what people tell each other"),
        "helpdesk": ("de wachtrij van de helpdesk", "the helpdesk queue"),
        "recovery": ("herstel", "recovery"),
        PassedOverTime.cause: ("de overgeslagen tijd", "the time passed over"),
        "calming": ("tot rust komen", "calming down"),
    ]
}
