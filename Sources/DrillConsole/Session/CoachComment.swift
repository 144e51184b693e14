import DrillEngine
import Groundwork
import MessageReading

/// What a coach says of a message before it goes out: what will anger, what it lacks, and the words meant.
struct CoachComment {
    let reading: Reading
    let isForUsers: Bool
    let language: Language

    /// The comment in a few lines; the worst comes first.
    var lines: [String] {
        let lines = isForUsers ? angers + lacks + praise : inward
        return lines.isEmpty
            ? [language.pick(nl: "Goed: niets op aan te merken.", en: "Good: nothing to remark on.")] : lines
    }

    private var angers: [String] {
        var lines: [String] = []
        if reading.estimate == .hard {
            lines.append(
                line(
                    language.pick(
                        nl:
                            "Belooft herstel als zekerheid; geef een marge met haar voorwaarde, of zeg dat er geen tijd te geven is",
                        en:
                            "Promises recovery as a certainty; give a range with its condition, or say that no time can be given"
                    ),
                    reading.estimateQuotes))
        }
        for label in [Label.blame, .effortExcuse, .investment, .hostile, .minimise, .jargon, .vague]
        where reading.says(label) {
            let advice = LabelWording.warning(label, language).map { "; " + $0 } ?? ""
            lines.append(
                line(capitalised(LabelWording.tells(label, language)) + advice, reading.quotes(for: label)))
        }
        return lines
    }

    private var lacks: [String] {
        let missing = [Label.problem, .nextUpdate, .actions, .workaround].filter { !reading.says($0) }
            .compactMap { LabelWording.lacks($0, language) }.prefix(2)
        return missing.isEmpty
            ? [] : [language.pick(nl: "Ontbreekt: ", en: "Lacks: ") + missing.joined(separator: "; ")]
    }

    private var praise: [String] {
        guard let moment = reading.updateMoments.first else { return [] }
        return [
            language.pick(nl: "U zegt nieuws toe om ", en: "You promise news at ") + moment.clock
                + language.pick(nl: "; kom dan ook.", en: "; be there.")
        ]
    }

    private var inward: [String] {
        if reading.says(.accepts) {
            return [
                line(
                    language.pick(
                        nl:
                            "Gaat mee in wat er gezegd is; vraag waarop het steunt en wat het slechtste geval is",
                        en: "Goes along with what was said; ask what it rests on and what the worst case is"),
                    reading.quotes(for: .accepts))
            ]
        }
        let asks = [Label.challenges, .escalates, .mobilises, .nextUpdate].contains { reading.says($0) }
        return asks
            ? []
            : [
                language.pick(
                    nl: "Vraagt nergens naar en spreekt niets af; vraag door, of noem een tijd.",
                    en: "Asks nothing and agrees nothing; ask on, or name a time.")
            ]
    }

    private func line(_ what: String, _ quotes: [String]) -> String {
        what + ": " + quotes.map { "“\(SafeText.oneLine($0))”" }.joined(separator: " … ")
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
