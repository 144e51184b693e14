import DrillEngine
import Groundwork
import MessageReading

/// Whether people read what is being done, in new words each time.
enum Actions {
    static func measure(_ ground: Ground) -> Measured? {
        var told: Set<String> = []
        let held = ground.coverage(in: .openness, for: .halfDay) { message in
            guard message.says(.actions) else { return nil }
            let fresh = message.sent.reading.quotes(.actions).first { quote in
                !told.contains(Actions.letters(of: quote))
            }
            for quote in message.sent.reading.quotes(.actions) { told.insert(Actions.letters(of: quote)) }
            return fresh.map { (1, $0) }
        }
        let outward = ground.play.outward
        let effort = outward.filter { $0.disasters.contains(.effort) }
        let investment = outward.filter { $0.disasters.contains(.investment) }
        return ground.measured(
            held.coverage, evidence: held.evidence,
            nl: "wist men uit een vers bericht wat er wordt gedaan",
            en: "people knew from a fresh message what is being done",
            minus: ground.deductions(
                "effort", nl: "moeite opgevoerd", en: "toil put forward",
                effort.map { ($0, $0.quote(.effortExcuse)) })
                + ground.deductions(
                    "investment", nl: "geld of inzet van vroeger opgevoerd",
                    en: "past investment put forward",
                    investment.map { ($0, $0.quote(.investment)) }))
    }

    /// A quote without case, figures and punctuation, so that a template with a new time is no news.
    private static func letters(of quote: String) -> String {
        String(quote.lowercased().filter(\.isLetter))
    }
}
